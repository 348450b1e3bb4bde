"""`clear.no-short`: keep a short form that everyone says by heart."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.likeness import words
from handbook_gen.lint.living import told
from handbook_gen.lint.rule import Example, Hit, Says, Setting, Words, rule
from handbook_gen.model import Handbook

_MOST = 8  # words


@rule(
    severity="info",
    says={
        "en": Says(
            title="Keep a short form that everyone says by heart",
            what="A public promise without `short`, or one whose `short` has more than eight words.",
            why="What colleagues cannot say by heart they look up, and at that moment the customer waits.",
            message="This promise has no short form to say by heart.",
            advice="Add `short`: at most eight words, as you would say it to a customer.",
            variants={
                "long": Words("{count} words are too many to say by heart.", "Bring it down to eight words or fewer."),
            },
        ),
        "nl": Says(
            title="Heb een korte vorm die iedereen uit het hoofd zegt",
            what="Een publieke belofte zonder `short`, of een waarvan de `short` meer dan acht woorden telt.",
            why="Wat collega's niet uit het hoofd kennen, zoeken ze op, en net dan wacht de klant.",
            message="Deze belofte heeft geen korte vorm om uit het hoofd te zeggen.",
            advice="Voeg `short` toe: hoogstens acht woorden, zoals je het een klant zou zeggen.",
            variants={
                "long": Words(
                    "{count} woorden zijn te veel om uit het hoofd te zeggen.",
                    "Breng het terug tot acht woorden of minder.",
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
    visibility: public
"""),
            Example("""\
company: {name: Oak Street Bakery}
mission: We bake for the street.
promises:
  - id: warm
    statement: Your loaf is still warm at seven.
    short: ⟦Every single morning at seven your loaf is still warm.⟧
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
promises:
  - id: ⟦warm⟧
    statement: Je brood is nog warm om zeven uur.
    visibility: public
"""),
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
promises:
  - id: warm
    statement: Je brood is nog warm om zeven uur.
    short: ⟦Elke ochtend om zeven uur is je brood nog warm.⟧
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
    short: Warm at seven, or free.
    visibility: public
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
    short: Warm om zeven, of gratis.
    visibility: public
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
        "hart-1988",
        "martin-2024",
    ),
)
def no_short(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find a public promise without a short form, and a short form that is not short."""
    for promise in told(handbook):
        if not promise.short and promise.is_public and promise.state != "draft":
            yield Hit(promise.head)
        for passage in promise.short:
            count = len(words(passage.text))
            if count > _MOST:
                yield Hit(passage, variant="long", facts={"count": count})
                break
