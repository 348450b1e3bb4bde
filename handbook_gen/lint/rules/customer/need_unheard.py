"""`customer.need-unheard`: say where the need was heard."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.living import told
from handbook_gen.lint.rule import Example, Hit, Says, Setting, rule
from handbook_gen.model import Handbook


@rule(
    severity="info",
    says={
        "en": Says(
            title="Say where you heard the need",
            what="A need without `heard`: who said it, where and when.",
            why="A need that nobody heard is a guess. With its source beside it, the next reader can go and ask again.",
            message="It does not say where this need was heard.",
            advice="Add `heard`: from whom, where and when. “41 talks at the counter, spring 2026” will do.",
        ),
        "nl": Says(
            title="Zeg waar je de nood hoorde",
            what="Een nood zonder `heard`: wie het zei, waar en wanneer.",
            why="Een nood die niemand hoorde, is een gok. Staat de bron erbij, dan kan de volgende lezer het gaan navragen.",
            message="Er staat niet bij waar deze nood gehoord werd.",
            advice="Voeg `heard` toe: van wie, waar en wanneer. “41 gesprekken aan de balie, voorjaar 2026” volstaat.",
        ),
    },
    bad={
        "en": (
            Example("""\
company: {name: Oak Street Bakery}
mission: We bake for the street.
promises:
  - id: warm
    statement: Your loaf is still warm at seven.
    need: ⟦I want warm bread before I leave for work.⟧
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
promises:
  - id: warm
    statement: Je brood is nog warm om zeven uur.
    need: ⟦Ik wil warm brood voor ik naar mijn werk vertrek.⟧
"""),
        ),
    },
    good={
        "en": (
            Example("""\
company: {name: Oak Street Bakery}
mission: We bake for the street.
promises:
  - id: warm
    statement: Your loaf is still warm at seven, or you do not pay for it.
    need: I want warm bread before I leave for work.
    values: [oven-first]
    measure: {what: loaves still warm when sold, unit: "%", target: 95}
    owner: head baker
    dos: [Set the loaves on the counter at five to seven.]
    donts: [Reheating bread from yesterday and selling it as fresh.]
    reviewed: 2026-09-14
    heard: {source: forty talks at the counter, date: 2026-03-02}
values:
  - id: oven-first
    name: Oven before till
    meaning: Customers do not wait for bread that is ready in the back.
    even_over: a full shelf at closing time
    dos: [Take the bread out before you serve the next customer.]
    donts: [Selling from the shelf while fresh loaves cool in the bakehouse.]
    story: On 3 March Ana closed the till for ten minutes and saved forty loaves.
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
promises:
  - id: warm
    statement: Je brood is nog warm om zeven uur, of je betaalt het niet.
    need: Ik wil warm brood voor ik naar mijn werk vertrek.
    values: [eerst-de-oven]
    measure: {what: broden die nog warm waren bij de verkoop, unit: "%", target: 95}
    owner: meesterbakker
    dos: [Leg de broden om vijf voor zeven op de toog.]
    donts: [Brood van gisteren opwarmen en als vers verkopen.]
    reviewed: 2026-09-14
    heard: {source: veertig gesprekken aan de toog, date: 2026-03-02}
values:
  - id: eerst-de-oven
    name: Oven voor kassa
    meaning: Klanten wachten niet op brood dat achteraan klaarligt.
    even_over: een volle toog bij sluitingstijd
    dos: [Haal het brood uit de oven voor je de volgende klant bedient.]
    donts: [Van het rek verkopen terwijl vers brood achteraan afkoelt.]
    story: Op 3 maart sloot Ana tien minuten de kassa en redde ze veertig broden.
"""),
        ),
    },
    sources=("six-tips",),
)
def need_unheard(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find a need of which nobody says where it was heard."""
    for promise in told(handbook):
        if not promise.need or promise.heard:
            continue
        named = {ref.text for ref in promise.audience.customers}
        if not any(customer.heard for customer in handbook.company.customers if customer.id in named):
            yield Hit(promise.need.best(handbook.language))
