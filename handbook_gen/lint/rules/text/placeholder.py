"""`text.placeholder`: finish what was left to fill in."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from handbook_gen.languages import languages
from handbook_gen.languages.literal import literal
from handbook_gen.lint.likeness import words
from handbook_gen.lint.rule import Example, Hit, Says, Setting, rule
from handbook_gen.lint.texts import texts_of
from handbook_gen.model import Handbook

_BLANK = re.compile(r"(?:^|(?<=\s))(?:\.{3,}|…|_{2,}|\[\s*(?:\.{3,}|…)?\s*\])(?=\s*[.!?]?\s*$)|(?<!\w)_{3,}(?!\w)")
_CROSSES = re.compile(r"(?<!\w)x{3,}(?!\w)", re.IGNORECASE)
_SIGNS = ("xxx", "...", "…", "__")


@rule(
    severity="warning",
    says={
        "en": Says(
            title="Finish what was left to fill in",
            what="A text that still waits: TODO, lorem ipsum, dots or crosses in place of words.",
            why="A gap that was meant for later is read as the answer, by newcomers and customers alike.",
            message="“{text}” still waits for the real text.",
            advice="Write it, or take the field out until you know.",
        ),
        "nl": Says(
            title="Maak af wat nog in te vullen was",
            what="Een tekst die nog wacht: TODO, lorem ipsum, puntjes of kruisjes in plaats van woorden.",
            why="Een gat dat voor later was, lezen nieuwe collega's en klanten als het antwoord.",
            message="“{text}” wacht nog op de echte tekst.",
            advice="Schrijf hem, of haal het veld weg tot je het weet.",
        ),
    },
    bad={
        "en": (
            Example("""\
company: {name: Oak Street Bakery}
mission: We bake for the street.
promises:
  - id: warm
    statement: Your loaf is warm within ⟦...⟧
    need: ⟦TODO⟧ ask at the counter
    owner: ⟦xxx⟧
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
promises:
  - id: warm
    statement: Je brood is warm binnen ⟦...⟧
    need: ⟦nog in te vullen⟧ na de gesprekken aan de toog
    owner: ⟦xxx⟧
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
def placeholder(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find what stands in for a text that is yet to be written."""
    found = texts_of(handbook)
    prose = [passage for text in found.texts for passage in text]
    for passages, is_prose in ((prose, True), (found.words, False)):
        # All texts at once first: hardly any handbook has one of these, and then there is nothing to look for.
        everything = "\n".join([passage.text for passage in passages]).lower()
        signs = [sign for sign in (*_entries(), *_SIGNS) if sign in everything]
        for passage in passages:
            text = passage.text
            if is_prose and not text[:1].isalnum() and text.strip() and not words(text):
                yield Hit(passage)
            elif signs and any(map(text.lower().__contains__, signs)):
                match = _pattern().search(text) or _CROSSES.search(text) or (_BLANK.search(text) if is_prose else None)
                if match is not None:
                    yield Hit(passage, match.start(), match.end())


@functools.cache
def _entries() -> tuple[str, ...]:
    """Return what is found as it is written, longest first; somebody may write TBD in any language."""
    every = {entry for code in languages() for entry in literal(code, "placeholders")}
    return tuple(sorted(every, key=len, reverse=True))


@functools.cache
def _pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, _entries()))})(?!\w)", re.IGNORECASE)
