"""`credible.proof-old`: keep the proof fresh."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.days import months_between
from handbook_gen.lint.living import live
from handbook_gen.lint.rule import Example, Hit, Says, Setting, rule
from handbook_gen.model import Handbook

_MONTHS = 18


@rule(
    severity="info",
    says={
        "en": Says(
            title="Keep the proof fresh",
            what="A promise whose newest dated `proof` is more than eighteen months old.",
            why="Proof of two years ago shows that you could once. Customers ask about today.",
            message="The newest proof is from {text}: {months} months ago.",
            advice="Add what happened this year: a figure, a story, a test by somebody else.",
        ),
        "nl": Says(
            title="Houd het bewijs vers",
            what="Een belofte waarvan het nieuwste gedateerde `proof` meer dan achttien maanden oud is.",
            why="Een bewijs van twee jaar terug toont dat je het ooit kon. Klanten vragen naar vandaag.",
            message="Het nieuwste bewijs is van {text}: {months} maanden geleden.",
            advice="Voeg toe wat dit jaar gebeurde: een cijfer, een verhaal, een test door iemand anders.",
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
    proof: [{kind: figure, text: 9 of 10 loaves in the spring., date: ⟦2025-04-01⟧}]
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
promises:
  - id: warm
    statement: Je brood is nog warm om zeven uur.
    proof: [{kind: figure, text: 9 van de 10 broden in de lente., date: ⟦2025-04-01⟧}]
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
    proof: [{kind: figure, text: 96 of 100 loaves in October., date: 2026-11-02}]
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
    proof: [{kind: figure, text: 96 van de 100 broden in oktober., date: 2026-11-02}]
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
    sources=("six-tips",),
)
def proof_old(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find a live promise whose newest proof is old."""
    for promise in live(handbook):
        dates = [proof.date for proof in promise.proof if proof.date is not None]
        if not dates:
            continue
        newest = max(dates, key=lambda day: day.value)
        months = months_between(newest.value, setting.today)
        if months >= _MONTHS:
            yield Hit(newest.passage, facts={"months": months})
