"""`text.mixed-address`: address customers in one way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from handbook_gen.lint.likeness import listed, words
from handbook_gen.lint.rule import Example, Hit, Says, Setting, rule
from handbook_gen.lint.statement import Statement
from handbook_gen.lint.texts import to_customers
from handbook_gen.model import Handbook, Passage

_FORMS = {"je": "address_familiar", "u": "address_formal"}


@rule(
    severity="warning",
    says={
        "en": Says(
            title="Address customers in one way",
            what="Texts for customers that mix a familiar and a polite form: “je” and “u” in Dutch. English has one form only.",
            why="Whoever is addressed politely on one line and familiarly on the next, hears that two people wrote it.",
            message="“{text}” where the other texts for customers use “{form}”.",
            advice="Choose one form, and set it in `company.address_form`.",
        ),
        "nl": Says(
            title="Spreek klanten op één manier aan",
            what="Teksten voor klanten waarin “je” en “u” door elkaar staan.",
            why="Wie op de ene regel u is en op de volgende je, hoort dat twee mensen het schreven.",
            message="Hier staat “{text}”, in de andere teksten voor klanten “{form}”.",
            advice="Kies één vorm, en zet die bij `company.address_form`.",
        ),
    },
    bad={
        "en": (
            Example("""\
company: {name: Oak Street Bakery, languages: [en, nl]}
mission: {en: We bake for the street., nl: Wij bakken voor de straat.}
promises:
  - id: warm
    statement: {en: Your loaf is warm at seven., nl: Je brood is warm om zeven uur.}
    short: {en: Warm or free., nl: Warm of gratis voor ⟦u⟧.}
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik, address_form: u}
mission: Wij bakken voor de straat.
promises:
  - id: warm
    statement: ⟦Je⟧ brood is nog warm om zeven uur.
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
def mixed_address(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find texts for customers in another form than the company chose, or than most of its texts have."""
    for code, language in setting.languages.items():
        forms = {form: listed(code, name) for form, name in _FORMS.items()}
        if not all(forms.values()):
            continue  # a language with one form only
        used: dict[str, list[Passage]] = {form: [] for form in forms}
        for text in to_customers(handbook):
            passage = text.get(code)
            said = words(passage.text)
            for form, ours in forms.items():
                if not ours.isdisjoint(said) and any(_addresses(said, at, ours) for at in range(len(said))):
                    used[form].append(passage)
        chosen = handbook.company.address_form.text
        if chosen not in used:
            chosen = max(used, key=lambda form: len(used[form]))
        for form, passages in used.items():
            if form != chosen:
                for passage in passages:
                    yield from _first(Statement("text", language, (passage,)), forms[form], chosen)


def _addresses(said: Sequence[str], at: int, form: frozenset[str]) -> bool:
    """Return whether the word at *at* speaks to somebody; in “24 u” it is an hour."""
    return said[at] in form and not (at > 0 and said[at - 1][0].isdigit())


def _first(text: Statement, form: frozenset[str], chosen: str) -> Iterator[Hit]:
    """Yield the first word of the form that is no quotation."""
    for at in range(len(text.words)):
        if at not in text.quoted and _addresses(text.words, at, form):
            yield text.hit(at, at + 1, facts={"form": chosen})
            return
