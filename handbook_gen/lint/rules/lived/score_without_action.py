"""`lived.score-without-action`: do something about a score."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.rule import Example, Hit, Says, Setting, rule
from handbook_gen.model import Handbook


@rule(
    severity="warning",
    says={
        "en": Says(
            title="Do something about a score",
            what="An `enps` or `nps` with a figure and without `actions`.",
            why="Whoever is asked for a score and sees nothing happen, answers with less care the next time.",
            message="There is a score, and nothing that is done about it.",
            advice="Add `actions`: one thing, who does it, and by when.",
        ),
        "nl": Says(
            title="Doe iets met een score",
            what="Een `enps` of `nps` met een cijfer en zonder `actions`.",
            why="Wie een score geeft en niets ziet gebeuren, antwoordt de volgende keer met minder zorg.",
            message="Er is een score, en niets wat ermee gedaan wordt.",
            advice="Voeg `actions` toe: één ding, wie het doet en tegen wanneer.",
        ),
    },
    bad={
        "en": (
            Example("""\
company: {name: Oak Street Bakery}
mission: We bake for the street.
people:
  listening:
    ⟦enps⟧: {actual: 34, date: 2026-05-20}
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
people:
  listening:
    ⟦enps⟧: {actual: 34, date: 2026-05-20}
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
    status: draft
values:
  - id: oven-first
    name: Oven before till
    meaning: Customers do not wait for bread that is ready in the back.
    even_over: a full shelf at closing time
    dos: [Take the bread out before you serve the next customer.]
    donts: [Selling from the shelf while fresh loaves cool in the bakehouse.]
    story: On 3 March Ana closed the till for ten minutes and saved forty loaves.
people:
  leaders: [{text: The owner serves every Saturday morning., days_per_year: 40}]
  listening:
    enps: {actual: 34, date: 2026-05-20, actions: [Fix the roster per quarter.]}
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
    status: draft
values:
  - id: eerst-de-oven
    name: Oven voor kassa
    meaning: Klanten wachten niet op brood dat achteraan klaarligt.
    even_over: een volle toog bij sluitingstijd
    dos: [Haal het brood uit de oven voor je de volgende klant bedient.]
    donts: [Van het rek verkopen terwijl vers brood achteraan afkoelt.]
    story: Op 3 maart sloot Ana tien minuten de kassa en redde ze veertig broden.
people:
  leaders: [{text: De zaakvoerder bedient elke zaterdagochtend., days_per_year: 40}]
  listening:
    enps: {actual: 34, date: 2026-05-20, actions: [Leg het rooster per kwartaal vast.]}
"""),
        ),
    },
    sources=(
        "six-tips",
        "zwartveld-2018",
    ),
)
def score_without_action(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find a score that nobody does anything about."""
    listening = handbook.people.listening
    for score in (listening.enps, listening.nps):
        if score.actual is not None and not score.actions:
            yield Hit(score.head)
