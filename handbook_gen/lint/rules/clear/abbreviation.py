"""`clear.abbreviation`: write it out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook_gen.lint.rule import Hit, Says, Setting, rule, sentence
from handbook_gen.lint.statement import Statement

_LONGEST = 6
_OPAQUE = 3  # letters: two may be initials or a unit
_CAPITALS = re.compile(r"[A-Z]{2}")  # most texts have none, and are done


@rule(
    severity="warning",
    scope="statement",
    says={
        "en": Says(
            title="Write it out",
            what="Words in capitals that are no everyday abbreviation.",
            why="An abbreviation shuts out whoever is new: the customer first, the new colleague next.",
            message="Does every customer know “{text}”?",
            advice="Write it out, or explain it in the glossary.",
        ),
        "nl": Says(
            title="Schrijf het voluit",
            what="Woorden in hoofdletters die geen alledaagse afkorting zijn.",
            why="Een afkorting sluit uit wie nieuw is: eerst de klant, dan de nieuwe collega.",
            message="Kent elke klant “{text}”?",
            advice="Schrijf het voluit, of leg het uit in de woordenlijst.",
        ),
    },
    bad={
        "en": (sentence("You have an answer within the ⟦QRT⟧ of 4 hours."),),
        "nl": (sentence("Je hebt antwoord binnen de ⟦QRT⟧ van 4 uur."),),
    },
    good={
        "en": (sentence("You have an answer within 4 hours."),),
        "nl": (sentence("Je hebt antwoord binnen 4 uur."),),
    },
)
def abbreviation(statement: Statement, setting: Setting) -> Iterator[Hit]:
    """Find capitals that nobody explained."""
    if statement.is_behaviour or not _CAPITALS.search(statement.text) or statement.text.isupper():
        return
    known = statement.language.words("known_capitals")
    for at in range(len(statement.words)):
        written = statement.written(at).partition("-")[0]
        if not 1 < len(written) <= _LONGEST or not written.isalpha() or not written.isupper():
            continue
        if written.lower() in known or at in statement.quoted or _is_shout(statement, at) or _is_spelled(statement, at):
            continue
        yield statement.hit(at, at + 1, severity="warning" if len(written) >= _OPAQUE else "info")


def _is_shout(statement: Statement, at: int) -> bool:
    """Whether a neighbour is in capitals too: stress, not an abbreviation."""
    return any(
        0 <= near < len(statement.words)
        and len(statement.words[near]) > 1
        and statement.words[near].isalpha()
        and statement.written(near).isupper()
        for near in (at - 1, at + 1)
    )


def _is_spelled(statement: Statement, at: int) -> bool:
    """Whether the words that follow spell it out, letter by letter."""
    firsts = "".join(word[0] for word in statement.words[at + 1 :] if word[0].isalpha())
    return firsts.startswith(statement.words[at])
