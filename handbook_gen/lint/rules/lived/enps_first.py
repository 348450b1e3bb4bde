"""`lived.enps-first`: ask colleagues before you ask customers."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.rule import Example, Hit, Says, Setting, rule
from handbook_gen.model import Handbook


@rule(
    severity="info",
    says={
        "en": Says(
            title="Ask colleagues before you ask customers",
            what="An `nps` without an `enps` beside it.",
            why="Both scores move together, and the people who keep the promise know first what is in the way.",
            message="Customers are asked for a score, colleagues are not.",
            advice="Ask colleagues first, and write it in `listening.enps`, with what you did about it.",
        ),
        "nl": Says(
            title="Vraag het eerst aan collega's, dan aan klanten",
            what="Een `nps` zonder `enps` ernaast.",
            why="De twee scores bewegen samen, en wie de belofte houdt, weet het eerst wat in de weg zit.",
            message="Aan klanten wordt een score gevraagd, aan collega's niet.",
            advice="Vraag het eerst aan collega's, en zet het bij `listening.enps`, met wat je eraan deed.",
        ),
    },
    bad={
        "en": (
            Example("""\
company: {name: Oak Street Bakery}
mission: We bake for the street.
people:
  listening:
    ⟦nps⟧: {actual: 41, date: 2026-09-30}
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
people:
  listening:
    ⟦nps⟧: {actual: 41, date: 2026-09-30}
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
    nps: {actual: 41, date: 2026-09-30, actions: [Say the waiting time out loud.]}
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
    nps: {actual: 41, date: 2026-09-30, actions: [Zeg hardop hoelang het wachten is.]}
"""),
        ),
    },
    sources=(
        "six-tips",
        "zwartveld-2018",
    ),
)
def enps_first(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find a score of customers without one of colleagues."""
    listening = handbook.people.listening
    if listening.nps and not listening.enps:
        yield Hit(listening.nps.head)
