"""`lived.step-order`: choose people first, then teach them."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.rule import Example, Hit, Says, Setting, rule
from handbook_gen.model import Handbook

_STEPS = ("recruitment", "onboarding", "education", "empowerment")


@rule(
    severity="warning",
    says={
        "en": Says(
            title="Choose people and welcome them before you train them",
            what="A later one of the four steps (recruitment, onboarding, education, empowerment) that is filled in while an earlier one is empty.",
            why="A course mends little when people were hired for something else and never heard who the customer is. The order does the work.",
            message="`{step}` is filled in, but not what comes before it: {missing}.",
            advice="Write the earlier step first: whom you choose, and what their first week shows them.",
        ),
        "nl": Says(
            title="Kies en onthaal mensen voor je ze opleidt",
            what="Een latere van de vier stappen (recruitment, onboarding, education, empowerment) die ingevuld is terwijl een eerdere leeg is.",
            why="Een cursus herstelt weinig als mensen om iets anders aangenomen zijn en nooit hoorden wie de klant is. De volgorde doet het werk.",
            message="`{step}` is ingevuld, maar niet wat ervoor komt: {missing}.",
            advice="Schrijf eerst de eerdere stap: wie je kiest, en wat hun eerste week hun toont.",
        ),
    },
    bad={
        "en": (
            Example("""\
company: {name: Oak Street Bakery}
mission: We bake for the street.
people:
  steps:
    ⟦education⟧: {text: A course in friendliness.}
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
people:
  steps:
    ⟦education⟧: {text: Een cursus vriendelijkheid.}
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
  steps:
    recruitment: {text: We look in hospitality; we teach you to bake.}
    onboarding: {text: 'Day one at the counter, for everyone.'}
    education: {text: 'Four evenings a year, with real cases.'}
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
  steps:
    recruitment: {text: We zoeken in de horeca; bakken leren we je.}
    onboarding: {text: 'Dag één aan de toog, voor iedereen.'}
    education: {text: 'Vier avonden per jaar, met echte gevallen.'}
  leaders: [{text: De zaakvoerder bedient elke zaterdagochtend., days_per_year: 40}]
"""),
        ),
    },
    sources=(
        "six-tips",
        "brouwer-2016",
    ),
)
def step_order(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find the first step with people that came before an earlier one."""
    steps = handbook.people.steps
    missing: list[str] = []
    for name in _STEPS:
        step = getattr(steps, name)
        if not step:
            missing.append(name)
        elif missing:
            yield Hit(step.head, facts={"step": name, "missing": ", ".join(f"`{each}`" for each in missing)})
            return
