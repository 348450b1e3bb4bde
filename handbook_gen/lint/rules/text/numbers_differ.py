"""`text.numbers-differ`: promise the same figure in every language."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.figures import figures, without_match
from handbook_gen.lint.living import told
from handbook_gen.lint.rule import Example, Hit, Says, Setting, rule
from handbook_gen.model import Handbook, Text


@rule(
    severity="warning",
    says={
        "en": Says(
            title="Promise the same figure in every language",
            what="A number in a sentence, a short form, a limit or a measure that has no counterpart in the other language.",
            why="A customer who reads the other language was promised something else, and can show it.",
            message="“{text}” stands only under `{language}`; under `{other}` there is nothing like it.",
            advice="Give both texts the same figure.",
        ),
        "nl": Says(
            title="Beloof in elke taal hetzelfde cijfer",
            what="Een getal in een zin, een korte vorm, een grens of een maat dat in de andere taal geen tegenhanger heeft.",
            why="Aan een klant die de andere taal leest, is iets anders beloofd, en die kan het tonen.",
            message="“{text}” staat alleen onder `{language}`; onder `{other}` staat niets van die aard.",
            advice="Geef beide teksten hetzelfde cijfer.",
        ),
    },
    bad={
        "en": (
            Example("""\
company: {name: Oak Street Bakery, languages: [en, nl]}
mission: {en: We bake for the street., nl: Wij bakken voor de straat.}
promises:
  - id: answer
    statement:
      en: You have an answer within 24 hours.
      nl: Je hebt binnen ⟦48 uur⟧ antwoord.
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik, languages: [nl, en]}
mission: {nl: Wij bakken voor de straat., en: We bake for the street.}
promises:
  - id: answer
    statement:
      nl: Je hebt binnen 24 uur antwoord.
      en: You have an answer within ⟦48 hours⟧.
"""),
        ),
    },
    good={
        "en": (
            Example("""\
company: {name: Oak Street Bakery, languages: [en, nl]}
mission: {en: We bake for the street., nl: Wij bakken voor de straat.}
promises:
  - id: warm
    status: draft
    statement: {en: "Your loaf is still warm at seven, or you do not pay for it.", nl: "Je brood is nog warm om zeven uur, of je betaalt het niet."}
    need: {en: "I want warm bread before I leave for work.", nl: "Ik wil warm brood voor ik naar mijn werk vertrek."}
    values: [oven-first]
values:
  - id: oven-first
    name: {en: "Oven before till", nl: "Oven voor kassa"}
    meaning: {en: "Customers do not wait for bread that is ready in the back.", nl: "Klanten wachten niet op brood dat achteraan klaarligt."}
    even_over: {en: "a full shelf at closing time", nl: "een volle toog bij sluitingstijd"}
    dos: [{en: "Take the bread out before you serve the next customer.", nl: "Haal het brood uit de oven voor je de volgende klant bedient."}]
    donts: [{en: "Selling from the shelf while fresh loaves cool in the bakehouse.", nl: "Van het rek verkopen terwijl vers brood achteraan afkoelt."}]
    story: {en: "On 3 March Ana closed the till for ten minutes and saved forty loaves.", nl: "Op 3 maart sloot Ana tien minuten de kassa en redde ze veertig broden."}
"""),
            Example("""\
company: {name: Oak Street Bakery, languages: [en, nl]}
mission: {en: We bake for the street., nl: Wij bakken voor de straat.}
promises:
  - id: warm
    status: draft
    statement: {en: "If you order before 4 pm, your cake is ready within two hours.", nl: "Bestel je vóór 16 uur, dan staat je taart binnen de twee uur klaar."}
    need: {en: "I want warm bread before I leave for work.", nl: "Ik wil warm brood voor ik naar mijn werk vertrek."}
    values: [oven-first]
values:
  - id: oven-first
    name: {en: "Oven before till", nl: "Oven voor kassa"}
    meaning: {en: "Customers do not wait for bread that is ready in the back.", nl: "Klanten wachten niet op brood dat achteraan klaarligt."}
    even_over: {en: "a full shelf at closing time", nl: "een volle toog bij sluitingstijd"}
    dos: [{en: "Take the bread out before you serve the next customer.", nl: "Haal het brood uit de oven voor je de volgende klant bedient."}]
    donts: [{en: "Selling from the shelf while fresh loaves cool in the bakehouse.", nl: "Van het rek verkopen terwijl vers brood achteraan afkoelt."}]
    story: {en: "On 3 March Ana closed the till for ten minutes and saved forty loaves.", nl: "Op 3 maart sloot Ana tien minuten de kassa en redde ze veertig broden."}
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik, languages: [nl, en]}
mission: {nl: Wij bakken voor de straat., en: We bake for the street.}
promises:
  - id: warm
    status: draft
    statement: {nl: "Je brood is nog warm om zeven uur, of je betaalt het niet.", en: "Your loaf is still warm at seven, or you do not pay for it."}
    need: {nl: "Ik wil warm brood voor ik naar mijn werk vertrek.", en: "I want warm bread before I leave for work."}
    values: [eerst-de-oven]
values:
  - id: eerst-de-oven
    name: {nl: "Oven voor kassa", en: "Oven before till"}
    meaning: {nl: "Klanten wachten niet op brood dat achteraan klaarligt.", en: "Customers do not wait for bread that is ready in the back."}
    even_over: {nl: "een volle toog bij sluitingstijd", en: "a full shelf at closing time"}
    dos: [{nl: "Haal het brood uit de oven voor je de volgende klant bedient.", en: "Take the bread out before you serve the next customer."}]
    donts: [{nl: "Van het rek verkopen terwijl vers brood achteraan afkoelt.", en: "Selling from the shelf while fresh loaves cool in the bakehouse."}]
    story: {nl: "Op 3 maart sloot Ana tien minuten de kassa en redde ze veertig broden.", en: "On 3 March Ana closed the till for ten minutes and saved forty loaves."}
"""),
            Example("""\
company: {name: Bakkerij De Eik, languages: [nl, en]}
mission: {nl: Wij bakken voor de straat., en: We bake for the street.}
promises:
  - id: warm
    status: draft
    statement: {nl: "Bestel je vóór 16 uur, dan staat je taart binnen de twee uur klaar.", en: "If you order before 4 pm, your cake is ready within two hours."}
    need: {nl: "Ik wil warm brood voor ik naar mijn werk vertrek.", en: "I want warm bread before I leave for work."}
    values: [eerst-de-oven]
values:
  - id: eerst-de-oven
    name: {nl: "Oven voor kassa", en: "Oven before till"}
    meaning: {nl: "Klanten wachten niet op brood dat achteraan klaarligt.", en: "Customers do not wait for bread that is ready in the back."}
    even_over: {nl: "een volle toog bij sluitingstijd", en: "a full shelf at closing time"}
    dos: [{nl: "Haal het brood uit de oven voor je de volgende klant bedient.", en: "Take the bread out before you serve the next customer."}]
    donts: [{nl: "Van het rek verkopen terwijl vers brood achteraan afkoelt.", en: "Selling from the shelf while fresh loaves cool in the bakehouse."}]
    story: {nl: "Op 3 maart sloot Ana tien minuten de kassa en redde ze veertig broden.", en: "On 3 March Ana closed the till for ten minutes and saved forty loaves."}
"""),
        ),
    },
    sources=("six-tips",),
)
def numbers_differ(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find figures that only one of two languages has, where a promise is pinned down."""
    if len(handbook.languages) == 1:
        return
    for promise in told(handbook):
        for text in (promise.statement, promise.short, promise.measure.what, *promise.limits):
            yield from _differences(text)


def _differences(text: Text) -> Iterator[Hit]:
    """Compare the first language with each other one; the translation is shown first, where both differ."""
    for other in text.passages[1:]:
        first = text.passages[0]
        for ours, theirs in ((other, first), (first, other)):
            alone = without_match(figures(ours.text, ours.language), figures(theirs.text, theirs.language))
            if alone:
                facts = {"language": ours.language, "other": theirs.language}
                yield Hit(ours, alone[0].start, alone[0].end, facts=facts)
                break
