"""`values.twin`: say each value once."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.likeness import stems, twins
from handbook_gen.lint.rule import Example, Hit, Says, Setting, rule
from handbook_gen.model import Handbook

_ALIKE = 0.7


@rule(
    severity="warning",
    tip="distinctive",
    says={
        "en": Says(
            title="Say each value once",
            what="Two values whose names and meanings share most of the words that matter.",
            why="Two values that say the same halve the attention for each, and settle nothing between them.",
            message="This says nearly the same as the value “{first}”.",
            advice="Make one of the two, or say when they pull apart.",
        ),
        "nl": Says(
            title="Zeg elke waarde één keer",
            what="Twee waarden waarvan naam en betekenis de meeste woorden die tellen gemeen hebben.",
            why="Twee waarden die hetzelfde zeggen, halveren de aandacht voor elk en beslissen onderling niets.",
            message="Dit zegt bijna hetzelfde als de waarde “{first}”.",
            advice="Maak er één van, of zeg wanneer ze botsen.",
        ),
    },
    bad={
        "en": (
            Example("""\
company: {name: Oak Street Bakery}
mission: We bake for the street.
values:
  - name: Say it first
    meaning: We tell customers bad news before they find out.
  - name: Bad news travels
    meaning: ⟦Customers find out bad news because we tell them.⟧
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
values:
  - name: Zeg het eerst
    meaning: We vertellen klanten slecht nieuws voor ze het ontdekken.
  - name: Nieuws reist
    meaning: ⟦Slecht nieuws ontdekken klanten omdat wij het vertellen.⟧
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
    sources=("six-tips",),
)
def twin(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find a value that an earlier one already is."""
    seen: set[tuple[str, str]] = set()
    for code in handbook.languages:
        said = [(value.name.get(code), value.meaning.get(code)) for value in handbook.values]
        texts = ((meaning, stems(f"{name} {meaning}", code)) for name, meaning in said if meaning)
        for found in twins(texts, _ALIKE):
            ours, theirs = found.passage.address[1], found.first.address[1]
            if (ours, theirs) not in seen:
                seen.add((ours, theirs))
                yield Hit(found.passage, facts={"first": theirs})
