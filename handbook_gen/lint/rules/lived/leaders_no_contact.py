"""`lived.leaders-no-contact`: let leaders meet customers first."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.rule import Example, Hit, Says, Setting, rule
from handbook_gen.model import Handbook


@rule(
    severity="info",
    says={
        "en": Says(
            title="Let leaders meet customers themselves",
            what="A handbook with a `people` part in which no leader spends days a year with customers.",
            why="Behaviour is followed more than words. Who leads and never hears a customer decides from figures alone.",
            message="No leader spends time with customers, as far as it says here.",
            advice="Add to `leaders` what they do themselves, with `days_per_year`.",
        ),
        "nl": Says(
            title="Laat leiders zelf klanten ontmoeten",
            what="Een handboek met een deel `people` waarin geen enkele leider dagen per jaar bij klanten is.",
            why="Gedrag wordt meer gevolgd dan woorden. Wie leidt en nooit een klant hoort, beslist op cijfers alleen.",
            message="Geen enkele leider is regelmatig bij klanten, voor zover het hier staat.",
            advice="Voeg bij `leaders` toe wat ze zelf doen, met `days_per_year`.",
        ),
    },
    bad={
        "en": (
            Example("""\
company: {name: Oak Street Bakery}
mission: We bake for the street.
people:
  leaders: [{⟦text⟧: The owner reads every complaint.}]
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
people:
  leaders: [{⟦text⟧: De zaakvoerder leest elke klacht.}]
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
"""),
        ),
    },
    sources=(
        "six-tips",
        "pauly-2018",
    ),
)
def leaders_no_contact(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find a company whose leaders stay away from customers."""
    people = handbook.people
    days = [leader.days_per_year for leader in people.leaders]
    if people and not any(each is not None and each.value > 0 for each in days):
        yield Hit(people.leaders[0].head if people.leaders else people.head)
