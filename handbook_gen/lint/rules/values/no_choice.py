"""`values.no-choice`: say what you give up for it."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.living import core_values
from handbook_gen.lint.rule import Example, Hit, Says, Setting, rule
from handbook_gen.model import Handbook


@rule(
    severity="info",
    tip="distinctive",
    says={
        "en": Says(
            title="Say what you give up for it",
            what="A core value with neither `even_over` nor `not`.",
            why="A value that costs nothing decides nothing. Its worth shows where two good things pull apart.",
            message="This value does not say what it goes before.",
            advice="Add `even_over`: a respectable thing that gives way to it, such as a full schedule.",
        ),
        "nl": Says(
            title="Zeg wat je ervoor opgeeft",
            what="Een kernwaarde zonder `even_over` en zonder `not`.",
            why="Een waarde die niets kost, beslist niets. Wat ze waard is, blijkt waar twee goede dingen botsen.",
            message="Er staat niet bij wat er voor deze waarde moet wijken.",
            advice="Voeg `even_over` toe: iets respectabels dat ervoor wijkt, zoals een volle planning.",
        ),
    },
    bad={
        "en": (
            Example("""\
company: {name: Oak Street Bakery}
mission: We bake for the street.
values:
  - id: ⟦oven-first⟧
    name: Oven before till
    meaning: Customers do not wait for bread that is ready in the back.
    dos: [Take the bread out before you serve the next customer.]
    donts: [Selling from the shelf while fresh loaves cool in the bakehouse.]
    story: On 3 March Ana closed the till for ten minutes and saved forty loaves.
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
values:
  - id: ⟦eerst-de-oven⟧
    name: Oven voor kassa
    meaning: Klanten wachten niet op brood dat achteraan klaarligt.
    dos: [Haal het brood uit de oven voor je de volgende klant bedient.]
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
    dos: [Take the bread out before you serve the next customer.]
    donts: [Selling from the shelf while fresh loaves cool in the bakehouse.]
    story: On 3 March Ana closed the till for ten minutes and saved forty loaves.
    not: [Haste. The bread decides when it is done.]
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
    dos: [Haal het brood uit de oven voor je de volgende klant bedient.]
    donts: [Van het rek verkopen terwijl vers brood achteraan afkoelt.]
    story: Op 3 maart sloot Ana tien minuten de kassa en redde ze veertig broden.
    not: [Haast. Het brood beslist wanneer het gaar is.]
"""),
        ),
    },
    sources=(
        "six-tips",
        "lencioni-2002",
    ),
)
def no_choice(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find a core value that gives nothing up; one without a meaning has nothing to weigh yet."""
    for value in core_values(handbook):
        if value.meaning and not value.even_over and not value.is_not:
            yield Hit(value.head)
