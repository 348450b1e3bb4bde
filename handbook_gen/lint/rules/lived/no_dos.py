"""`lived.no-dos`: say what people do for it."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.living import live, own_values
from handbook_gen.lint.rule import Example, Hit, Says, Setting, rule
from handbook_gen.model import Handbook, Promise


@rule(
    severity="warning",
    says={
        "en": Says(
            title="Say what people do for it",
            what="A live promise, or a value that is not baseline, without `dos`.",
            why="A value that cannot be seen in anyone's work stays a word on the wall.",
            message="It does not say what people do for it.",
            advice="Add `dos`: one act that a colleague could see you do this week.",
        ),
        "nl": Says(
            title="Zeg wat mensen ervoor doen",
            what="Een belofte die vandaag geldt, of een waarde die niet tot de basis hoort, zonder `dos`.",
            why="Een waarde die je in niemands werk ziet, blijft een woord aan de muur.",
            message="Er staat niet bij wat mensen ervoor doen.",
            advice="Voeg `dos` toe: één daad die een collega je deze week kan zien doen.",
        ),
    },
    bad={
        "en": (
            Example("""\
company: {name: Oak Street Bakery}
mission: We bake for the street.
promises:
  - id: ⟦warm⟧
    statement: Your loaf is still warm at seven.
"""),
            Example("""\
company: {name: Oak Street Bakery}
mission: We bake for the street.
values:
  - id: ⟦oven-first⟧
    name: Oven before till
    meaning: Customers do not wait for bread that is ready in the back.
    even_over: a full shelf at closing time
    donts: [Selling from the shelf while fresh loaves cool in the bakehouse.]
    story: On 3 March Ana closed the till for ten minutes and saved forty loaves.
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
promises:
  - id: ⟦warm⟧
    statement: Je brood is nog warm om zeven uur.
"""),
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
values:
  - id: ⟦eerst-de-oven⟧
    name: Oven voor kassa
    meaning: Klanten wachten niet op brood dat achteraan klaarligt.
    even_over: een volle toog bij sluitingstijd
    donts: [Van het rek verkopen terwijl vers brood achteraan afkoelt.]
    story: Op 3 maart sloot Ana tien minuten de kassa en redde ze veertig broden.
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
    sources=(
        "six-tips",
        "sull-2020",
        "lencioni-2002",
    ),
)
def no_dos(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find a live promise or a value without anything that people do for it."""
    for value in own_values(handbook):
        if not value.dos:
            yield Hit(value.head)
    for promise in live(handbook):
        if not promise.dos:
            yield Hit(promise.head, severity="info" if _said_by_values(handbook, promise) else "")


def _said_by_values(handbook: Handbook, promise: Promise) -> bool:
    """Return whether the values behind the promise, or else all of them, already say it."""
    named = {ref.text for ref in promise.values}
    behind = [value for value in handbook.values if not named or value.id in named]
    return bool(behind) and all(value.dos for value in behind)
