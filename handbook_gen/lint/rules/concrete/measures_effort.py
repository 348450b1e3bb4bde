"""`concrete.measures-effort`: count what the customer gets."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.likeness import holds
from handbook_gen.lint.living import told
from handbook_gen.lint.rule import Example, Hit, Says, Setting, Words, rule
from handbook_gen.lint.statement import Statement
from handbook_gen.model import Handbook

_VARIANTS = {"counted_efforts": "", "averages": "average"}


@rule(
    severity="info",
    says={
        "en": Says(
            title="Count what the customer gets, not what you put in",
            what="A measure that counts trainings, mails or meetings, or gives only an average.",
            why="Effort can double while the customer notices nothing, and an average hides whoever waited longest.",
            message="“{text}” is what you put in, not what the customer gets out of it.",
            advice="Count how often the promise was kept: a share of all cases.",
            variants={
                "average": Words(
                    "“{text}” hides whoever waited longest.", "Count the share of cases in which the promise was kept."
                ),
            },
        ),
        "nl": Says(
            title="Tel wat de klant krijgt, niet wat jij erin steekt",
            what="Een maat die opleidingen, mails of vergaderingen telt, of alleen een gemiddelde geeft.",
            why="De inzet kan verdubbelen zonder dat de klant iets merkt, en een gemiddelde verbergt wie het langst wachtte.",
            message="“{text}” is wat jullie erin steken, niet wat de klant eraan heeft.",
            advice="Tel hoe vaak de belofte gehouden werd: een aandeel van alle gevallen.",
            variants={
                "average": Words(
                    "“{text}” verbergt wie het langst wachtte.",
                    "Tel in welk deel van de gevallen de belofte gehouden werd.",
                ),
            },
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
    measure: {what: ⟦number of trainings⟧ about ovens, target: 12}
"""),
            Example("""\
company: {name: Oak Street Bakery}
mission: We bake for the street.
promises:
  - id: warm
    statement: Your loaf is still warm at seven.
    measure: {what: ⟦average⟧ age of a loaf when sold, unit: minutes, better: lower, target: 40}
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
promises:
  - id: warm
    statement: Je brood is nog warm om zeven uur.
    measure: {what: ⟦aantal opleidingen⟧ over ovens, target: 12}
"""),
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
promises:
  - id: warm
    statement: Je brood is nog warm om zeven uur.
    measure: {what: ⟦gemiddelde⟧ leeftijd van een brood bij de verkoop, unit: minuten, better: lower, target: 40}
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
        "cse",
    ),
)
def measures_effort(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find a measure that counts effort, or an average that hides the worst."""
    for promise in told(handbook):
        for passage in promise.measure.what:
            idea = next((each for each in _VARIANTS if holds(passage, each)), "")
            if idea and passage.language in setting.languages:
                what = Statement("measure", setting.languages[passage.language], (passage,))
                for start, end in what.find(idea)[:1]:
                    yield what.hit(start, end, variant=_VARIANTS[idea])
                break  # the other languages say the same
