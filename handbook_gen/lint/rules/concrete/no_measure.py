"""`concrete.no-measure`: put a measure with a target behind it."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.living import live
from handbook_gen.lint.rule import Example, Hit, Says, Setting, Words, rule
from handbook_gen.model import Handbook


@rule(
    severity="warning",
    says={
        "en": Says(
            title="Put a measure with a target behind it",
            what="A live promise without a `measure`, or with a measure that has no `target`.",
            why="Without a figure, keeping the promise is a matter of opinion: yours today, the customer's tomorrow.",
            message="Nothing measures whether this promise is kept.",
            advice="Add `measure`: what you count, and a `target`.",
            variants={
                "target": Words(
                    "The measure has no target: when is it good?", "Add `target`: the figure you stand for."
                ),
            },
        ),
        "nl": Says(
            title="Zet er een maat met een doel achter",
            what="Een belofte die vandaag geldt, zonder `measure`, of met een maat zonder `target`.",
            why="Zonder cijfer blijft het een mening of je de belofte houdt: vandaag die van jou, morgen die van de klant.",
            message="Niets meet of deze belofte gehouden wordt.",
            advice="Voeg `measure` toe: wat je telt, en een `target`.",
            variants={
                "target": Words(
                    "De maat heeft geen doel: wanneer is het goed?", "Voeg `target` toe: het cijfer waar je voor staat."
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
  - id: ⟦warm⟧
    statement: Your loaf is still warm at seven.
"""),
            Example("""\
company: {name: Oak Street Bakery}
mission: We bake for the street.
promises:
  - id: warm
    statement: Your loaf is still warm at seven.
    ⟦measure⟧: {what: loaves still warm when sold}
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
promises:
  - id: warm
    statement: Je brood is nog warm om zeven uur.
    ⟦measure⟧: {what: broden die nog warm waren bij de verkoop}
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
        "iso-10001",
        "cse",
    ),
)
def no_measure(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find a live promise that no measure with a target stands behind."""
    for promise in live(handbook):
        measure = promise.measure
        if not measure:
            yield Hit(promise.head)
        elif measure.target is None:
            yield Hit(measure.head, variant="target")
