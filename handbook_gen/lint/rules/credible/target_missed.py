"""`credible.target-missed`: promise what you keep today."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.living import told
from handbook_gen.lint.rule import Example, Hit, Says, Setting, Words, rule
from handbook_gen.model import Handbook, Measure


@rule(
    severity="warning",
    says={
        "en": Says(
            title="Promise what you keep today",
            what="An `actual` that is worse than the `target`. A public promise makes it an error.",
            why="A promise that is told and not kept costs more trust than no promise. Inside the company it is a goal, and welcome.",
            message="{actual} is reached, {target} is the target.",
            advice="Write in `next_steps` who mends it by when, and tell customers once the figure holds.",
            variants={
                "public": Words(
                    "Customers are promised this, and it is not kept: {actual} where the target is {target}.",
                    "Make it internal until the figure holds, or promise what you do reach.",
                ),
            },
        ),
        "nl": Says(
            title="Beloof wat je vandaag al houdt",
            what="Een `actual` die slechter is dan de `target`. Bij een publieke belofte is dat een fout.",
            why="Een belofte die verteld wordt en niet gehouden, kost meer vertrouwen dan geen belofte. Intern is het een doel, en welkom.",
            message="{actual} is gehaald, {target} is het doel.",
            advice="Schrijf bij `next_steps` wie het tegen wanneer in orde brengt, en vertel het klanten als het cijfer klopt.",
            variants={
                "public": Words(
                    "Dit wordt klanten beloofd en niet gehouden: {actual}, terwijl het doel {target} is.",
                    "Maak de belofte intern tot het cijfer klopt, of beloof wat je wel haalt.",
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
    measure: {what: loaves still warm when sold, unit: "%", target: 95, actual: ⟦81⟧, period: 2026-10, source: till}
"""),
            Example("""\
company: {name: Oak Street Bakery}
mission: We bake for the street.
promises:
  - id: warm
    statement: Your loaf is still warm at seven.
    visibility: public
    measure: {what: loaves still warm when sold, unit: "%", target: 95, actual: ⟦81⟧, period: 2026-10, source: till}
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
promises:
  - id: warm
    statement: Je brood is nog warm om zeven uur.
    measure: {what: broden die nog warm waren bij de verkoop, unit: "%", target: 95, actual: ⟦81⟧, period: 2026-10, source: kassa}
"""),
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
promises:
  - id: warm
    statement: Je brood is nog warm om zeven uur.
    visibility: public
    measure: {what: broden die nog warm waren bij de verkoop, unit: "%", target: 95, actual: ⟦81⟧, period: 2026-10, source: kassa}
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
    measure: {what: loaves still warm when sold, unit: "%", target: 95, actual: 96, period: 2026-10, source: till}
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
    measure: {what: broden die nog warm waren bij de verkoop, unit: "%", target: 95, actual: 96, period: 2026-10, source: kassa}
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
        "kashyap-2001",
        "martin-2024",
    ),
)
def target_missed(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find a promise whose last figure is worse than its target; a draft may still be on its way there."""
    for promise in told(handbook):
        measure = promise.measure
        if measure.actual is None or measure.target is None or not _is_missed(measure):
            continue
        if promise.state == "draft" and not promise.is_public:
            continue
        unit = f" {measure.unit.text}".rstrip()
        facts = {"actual": measure.actual.passage.text + unit, "target": measure.target.passage.text + unit}
        address = (*promise.address, "measure", "actual")  # the figure may stand in a file of its own
        if promise.is_public:
            yield Hit(measure.actual.passage, variant="public", facts=facts, severity="error", address=address)
        else:
            yield Hit(measure.actual.passage, facts=facts, address=address)


def _is_missed(measure: Measure) -> bool:
    """Return whether the figure is worse; without `better` only a share says which way is up."""
    if measure.actual is None or measure.target is None:
        return False
    if measure.better.text == "lower":
        return measure.actual.value > measure.target.value
    if measure.better.text == "higher" or measure.unit.text == "%":
        return measure.actual.value < measure.target.value
    return False
