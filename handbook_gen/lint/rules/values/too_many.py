"""`values.too-many`: choose a few values."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.living import own_values
from handbook_gen.lint.rule import Example, Hit, Says, Setting, rule
from handbook_gen.model import Handbook

_FAR_TOO_MANY = 10


@rule(
    severity="warning",
    tip="clear",
    says={
        "en": Says(
            title="Choose a few values",
            what="More values than the handbook allows: six, unless it says otherwise. More than ten is an error.",
            why="What does not fit in a head is looked up, and nobody looks anything up while a customer waits.",
            message="{count} values are more than people remember; the handbook allows {most}.",
            advice="Keep those you gave something up for; move what everyone owes to `baseline`.",
        ),
        "nl": Says(
            title="Kies een handvol waarden",
            what="Meer waarden dan het handboek toelaat: zes, tenzij er iets anders staat. Meer dan tien is een fout.",
            why="Wat niet in een hoofd past, wordt opgezocht, en niemand zoekt iets op terwijl een klant wacht.",
            message="{count} waarden zijn meer dan mensen onthouden; het handboek laat er {most} toe.",
            advice="Houd die waarvoor je al iets opgaf; zet wat iedereen hoort te doen bij `baseline`.",
        ),
    },
    bad={
        "en": (
            Example("""\
company: {name: Oak Street Bakery}
mission: We bake for the street.
values:
  - name: Oven first
  - name: Say it first
  - name: Mend it
  - name: Explain it
  - name: Neighbours count
  - name: Slow dough
  - ⟦name⟧: Open door
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
values:
  - name: Eerst de oven
  - name: Zeg het eerst
  - name: Maak het
  - name: Leg het uit
  - name: Buren tellen
  - name: Traag deeg
  - ⟦name⟧: Open deur
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
        "lencioni-2002",
        "sull-2020",
    ),
)
def too_many(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find the first value that is one too many."""
    values = own_values(handbook)
    most = setting.max_values
    if len(values) > most:
        far = len(values) > max(_FAR_TOO_MANY, most)
        facts = {"count": len(values), "most": most}
        yield Hit(values[most].head, facts=facts, severity="error" if far else "", address=("values",))
