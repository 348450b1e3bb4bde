"""`concrete.sentence-vs-measure`: measure what the sentence says."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.figures import Figure, figures, without_match
from handbook_gen.lint.living import told
from handbook_gen.lint.rule import Example, Hit, Says, Setting, Words, rule
from handbook_gen.model import Handbook, Measure, Passage


@rule(
    severity="warning",
    says={
        "en": Says(
            title="Measure what the sentence says",
            what="A term or a share in the sentence that differs from the one in the measure or its target.",
            why="If the customer counts in one term and you in another, both of you are right and the promise is broken.",
            message="The promise says “{said}”, the measure counts “{text}”.",
            advice="Measure what was promised, or promise what is measured.",
            variants={
                "target": Words(
                    "The promise says “{said}”, the target is {measured}.",
                    "Set the target at what was promised, or promise what you reach.",
                ),
            },
        ),
        "nl": Says(
            title="Meet wat de zin zegt",
            what="Een termijn of een aandeel in de zin dat verschilt van wat in de maat of haar doel staat.",
            why="Telt de klant met de ene termijn en jij met de andere, dan hebben jullie allebei gelijk en is de belofte gebroken.",
            message="De belofte zegt “{said}”, de maat telt “{text}”.",
            advice="Meet wat beloofd is, of beloof wat je meet.",
            variants={
                "target": Words(
                    "De belofte zegt “{said}”, het doel is {measured}.",
                    "Leg het doel op wat beloofd is, of beloof wat je haalt.",
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
  - id: answer
    statement: You have an answer within 24 hours.
    measure: {what: answers within ⟦48 hours⟧, unit: "%", target: 95}
"""),
            Example("""\
company: {name: Oak Street Bakery}
mission: We bake for the street.
promises:
  - id: answer
    statement: You have an answer within a day, in 95 % of cases.
    measure: {what: answers on the same day, unit: "%", target: ⟦80⟧}
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
promises:
  - id: antwoord
    statement: Je hebt binnen de 24 uur antwoord.
    measure: {what: antwoorden binnen ⟦48 uur⟧, unit: "%", target: 95}
"""),
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
promises:
  - id: antwoord
    statement: Je hebt binnen de dag antwoord, in 95 % van de gevallen.
    measure: {what: antwoorden op dezelfde dag, unit: "%", target: ⟦80⟧}
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
    statement: You have an answer within two days, or the repair is free.
    values: [oven-first]
    measure: {what: answers within 48 hours, unit: "%", target: 95}
    owner: head baker
    dos: [Set the loaves on the counter at five to seven.]
    donts: [Reheating bread from yesterday and selling it as fresh.]
    reviewed: 2026-09-14
    need: I cannot plan my week while I wait for an answer.
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
    statement: Je hebt binnen de twee dagen antwoord, of de herstelling is gratis.
    values: [eerst-de-oven]
    measure: {what: antwoorden binnen 48 uur, unit: "%", target: 95}
    owner: meesterbakker
    dos: [Leg de broden om vijf voor zeven op de toog.]
    donts: [Brood van gisteren opwarmen en als vers verkopen.]
    reviewed: 2026-09-14
    need: Ik kan mijn week niet plannen zolang ik op antwoord wacht.
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
    ),
)
def sentence_vs_measure(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find a measure that counts in another term, or aims at another share, than the sentence says."""
    for promise in told(handbook):
        measure = promise.measure
        if not measure:
            continue
        for passage in promise.statement:
            hit = _differs(passage, measure, handbook.language)
            if hit is not None:
                yield hit
                break


def _differs(passage: Passage, measure: Measure, language: str) -> Hit | None:
    said = figures(passage.text, passage.language)
    if not said:
        return None
    spans = [figure for figure in said if figure.seconds]
    what = measure.what.get(passage.language) or measure.what.best(language)
    counted = [figure for figure in figures(what.text, what.language) if figure.seconds]
    wrong = without_match(counted, spans)
    if spans and wrong and len(wrong) == len(counted) and not all(figure.is_bare for figure in spans):
        first = next(figure for figure in spans if not figure.is_bare)
        return Hit(what, wrong[0].start, wrong[0].end, facts={"said": passage.text[first.start : first.end]})
    return _target_differs(passage, said, measure)


def _target_differs(passage: Passage, said: tuple[Figure, ...], measure: Measure) -> Hit | None:
    target = measure.target
    if target is None:
        return None
    aimed = figures(f"{target.passage.text} {measure.unit.text}", passage.language)
    if not aimed:
        return None
    for figure in said:
        promised_more = figure.unit == "percent" == aimed[0].unit and target.value < figure.value
        sooner = bool(figure.seconds) and not figure.is_bare and aimed[0].seconds > figure.seconds
        if promised_more or (sooner and measure.better.text == "lower"):
            facts = {"said": passage.text[figure.start : figure.end], "measured": _aim(measure)}
            return Hit(target.passage, variant="target", facts=facts, address=target.passage.address)
    return None


def _aim(measure: Measure) -> str:
    target = measure.target.passage.text if measure.target is not None else ""
    return f"{target} {measure.unit.text}".strip()
