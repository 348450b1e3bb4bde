"""`customer.same-as-mission`: promise something, do not repeat the mission."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.likeness import likeness, stems
from handbook_gen.lint.living import told
from handbook_gen.lint.rule import Example, Hit, Says, Setting, Words, rule
from handbook_gen.model import Handbook

_ALIKE = 0.6
_LEAST = 3  # shared words: fewer may be the name of what one sells


@rule(
    severity="error",
    says={
        "en": Says(
            title="Promise something; do not repeat your mission",
            what="A promise that has most of its words in common with the mission or the vision.",
            why="A mission says what a company is for. A promise says what a customer may count on; a mission read out again does not.",
            message="This is the mission again: {share} % of the words that matter are the same.",
            advice="Say what one customer gets from you, on one day.",
            variants={
                "vision": Words(
                    "This is the vision again: {share} % of the words that matter are the same.",
                    "Say what one customer gets from you, today and not one day.",
                ),
            },
        ),
        "nl": Says(
            title="Beloof iets, herhaal je missie niet",
            what="Een belofte die de meeste woorden gemeen heeft met de missie of de visie.",
            why="Een missie zegt waarvoor een bedrijf er is. Een belofte zegt waar een klant op mag rekenen; een missie die je nog eens voorleest, doet dat niet.",
            message="Dit is de missie opnieuw: {share} % van de woorden die tellen, is dezelfde.",
            advice="Zeg wat één klant op één dag van jullie krijgt.",
            variants={
                "vision": Words(
                    "Dit is de visie opnieuw: {share} % van de woorden die tellen, is dezelfde.",
                    "Zeg wat één klant van jullie krijgt, vandaag en niet ooit.",
                ),
            },
        ),
    },
    bad={
        "en": (
            Example("""\
company: {name: Oak Street Bakery}
mission: We bring honest bread from local grain to every street in town.
promises:
  - id: bread
    statement: ⟦Every street in town gets honest bread from local grain.⟧
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij brengen eerlijk brood van graan uit de streek in elke straat van de stad.
promises:
  - id: brood
    statement: ⟦Elke straat van de stad krijgt eerlijk brood van graan uit de streek.⟧
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
        "martin-2024",
    ),
)
def same_as_mission(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find a promise that says the mission or the vision again, in the same language."""
    creeds = [
        (variant, passage.language, stems(passage.text, passage.language))
        for variant, creed in (("", handbook.mission), ("vision", handbook.vision))
        for passage in creed.text
    ]
    for promise in told(handbook):
        for passage in promise.statement:
            said = stems(passage.text, passage.language)
            for variant, language, creed in creeds:
                if language != passage.language or len(said & creed) < _LEAST:
                    continue
                alike = likeness(said, creed)
                if alike >= _ALIKE:
                    yield Hit(passage, variant=variant, facts={"share": round(alike * 100)})
                    break
