"""`text.same-in-both`: write it in the other language too."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.likeness import small_words, words
from handbook_gen.lint.rule import Example, Hit, Says, Setting, rule
from handbook_gen.lint.texts import texts_of
from handbook_gen.model import Handbook, Passage

_LEAST = 3  # words: a name may be the same in every language


@rule(
    severity="warning",
    says={
        "en": Says(
            title="Write it in the other language too",
            what="A text that is word for word the same in two languages, and plainly in one of them.",
            why="A copied text looks translated to us and foreign to whoever reads it.",
            message="This is the text under `{other}` again.",
            advice="Write it in its own language, or leave `{language}` out until somebody does.",
        ),
        "nl": Says(
            title="Schrijf het ook in de andere taal",
            what="Een tekst die in twee talen woord voor woord dezelfde is, en duidelijk in een van de twee.",
            why="Een gekopieerde tekst lijkt ons vertaald, en is vreemd voor wie hem leest.",
            message="Dit is nog eens de tekst onder `{other}`.",
            advice="Schrijf hem in de eigen taal, of laat `{language}` weg tot iemand dat doet.",
        ),
    },
    bad={
        "en": (
            Example("""\
company: {name: Oak Street Bakery, languages: [en, nl]}
mission: {en: We bake for the street., nl: Wij bakken voor de straat.}
promises:
  - id: warm
    statement: {en: Your loaf is still warm at seven., nl: ⟦Your loaf is still warm at seven.⟧}
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik, languages: [nl, en]}
mission: {nl: Wij bakken voor de straat., en: We bake for the street.}
promises:
  - id: warm
    statement: {nl: Je brood is nog warm om zeven uur., en: ⟦Je brood is nog warm om zeven uur.⟧}
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
        ),
    },
    sources=("six-tips",),
)
def same_in_both(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find texts that were copied into another language as they are."""
    if len(handbook.languages) == 1:
        return
    for text in texts_of(handbook).texts:
        first = text.passages[0]
        for other in text.passages[1:]:
            copied = first.text == other.text or words(first.text) == words(other.text)
            if copied and len(words(other.text)) >= _LEAST:
                foreign, own = _foreign(first, other)
                if foreign:
                    yield Hit(foreign, facts={"language": foreign.language, "other": own.language})


def _foreign(one: Passage, other: Passage) -> tuple[Passage, Passage]:
    """Return the passage whose language the words are not in, and the other; empty where small words do not tell."""
    said = words(one.text)
    ours, theirs = (sum(word in small_words(code) for word in said) for code in (one.language, other.language))
    if ours == theirs:
        return Passage(), Passage()
    return (other, one) if ours > theirs else (one, other)
