"""`text.missing-language`: say it in each of the handbook's languages."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.likeness import words
from handbook_gen.lint.rule import Example, Hit, Says, Setting, Words, rule
from handbook_gen.lint.texts import texts_of
from handbook_gen.model import Handbook, Text
from handbook_gen.source import Table

_SHORT = 3  # words: a shorter plain text may well be a name


@rule(
    severity="warning",
    says={
        "en": Says(
            title="Say it in each of the handbook's languages",
            what="A text that is written in some of the handbook's languages, but not in all.",
            why="Whoever reads in the other language gets a page with a hole in it, and feels forgotten.",
            message="This text is not there yet in: {missing}.",
            advice="Add the missing text under its language code, written and not word for word.",
            variants={
                "plain": Words(
                    "{count} texts are there in one language only, and are shown as they are in: {missing}.",
                    "Give each its languages, as in `{{nl: ..., en: ...}}`; this is the first of them.",
                ),
            },
        ),
        "nl": Says(
            title="Zeg het in elke taal van het handboek",
            what="Een tekst die in enkele talen van het handboek geschreven is, maar niet in alle.",
            why="Wie in de andere taal leest, krijgt een pagina met een gat, en voelt zich vergeten.",
            message="Deze tekst is er nog niet in: {missing}.",
            advice="Voeg de tekst toe onder zijn taalcode, geschreven en niet woord voor woord vertaald.",
            variants={
                "plain": Words(
                    "{count} teksten zijn er maar in één taal, en verschijnen ook zo in: {missing}.",
                    "Geef elke tekst zijn talen, zoals in `{{nl: ..., en: ...}}`; dit is de eerste.",
                ),
            },
        ),
    },
    bad={
        "en": (
            Example("""\
company: {name: Oak Street Bakery, languages: [en, nl]}
mission: {en: We bake for the street., nl: Wij bakken voor de straat.}
promises:
  - id: warm
    statement: {en: "Your loaf is still warm at seven, or you do not pay for it.", nl: "Je brood is nog warm om zeven uur, of je betaalt het niet."}
    need: {en: ⟦I want warm bread before I leave for work.⟧}
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik, languages: [nl, en]}
mission: {nl: Wij bakken voor de straat., en: We bake for the street.}
promises:
  - id: warm
    statement: {nl: "Je brood is nog warm om zeven uur, of je betaalt het niet.", en: "Your loaf is still warm at seven, or you do not pay for it."}
    need: {nl: ⟦Ik wil warm brood voor ik naar mijn werk vertrek.⟧}
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
def missing_language(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find texts that were not written in every language.

    A text without languages is one the company did not mean to translate, or not yet: all of them are told as one.
    """
    if len(handbook.languages) == 1:
        return
    plain: list[Text] = []
    translated = False
    for text in texts_of(handbook).texts:
        if not isinstance(text.node, Table):
            plain.append(text)
            continue
        translated = True
        written = {key.value for key, _ in text.node.items}  # an empty one is `structure.null-text`
        missing = [code for code in handbook.languages if code not in written]
        if missing:
            address = (*text.address, missing[0])
            yield Hit(text.best(handbook.language), facts={"missing": ", ".join(missing)}, address=address)
    long = [text for text in plain if len(words(text.passages[0].text)) >= _SHORT] if translated else []
    if long:
        facts = {"count": len(long), "missing": ", ".join(handbook.languages[1:])}
        yield Hit(long[0].passages[0], variant="plain", severity="info", facts=facts)
