"""`distinctive.owed`: promise more than everybody owes."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.own_words import common_name, is_generic
from handbook_gen.lint.rule import Hit, Says, Setting, rule, sentence
from handbook_gen.lint.statement import Statement
from handbook_gen.lint.weigh import softer_when_own
from handbook_gen.lint.yardstick import yardstick


@rule(
    severity="warning",
    scope="statement",
    weigh=softer_when_own,
    says={
        "en": Says(
            title="Promise more than common decency",
            what="Polite, safe, honest, correct, legal: where that is all there is.",
            why="Decency is the least of it. Promising it makes people wonder why you need to say so.",
            message="“{text}” is what customers may expect of everybody.",
            advice="Move it to `baseline`, and promise what only you do.",
        ),
        "nl": Says(
            title="Beloof meer dan gewoon fatsoen",
            what="Beleefd, veilig, eerlijk, correct, wettelijk: waar dat alles is.",
            why="Fatsoen is het minste. Wie het belooft, wekt het vermoeden dat het niet vanzelf spreekt.",
            message="“{text}”: dat mag een klant van iedereen verwachten.",
            advice="Zet het bij `baseline`, en beloof wat alleen jullie doen.",
        ),
    },
    bad={
        "en": (sentence("We treat you with ⟦respect⟧."),),
        "nl": (sentence("We behandelen u ⟦beleefd⟧."),),
    },
    good={
        "en": (sentence("You may read every note we make about you, the same day."),),
        "nl": (sentence("Je mag elke nota over jou dezelfde dag lezen."),),
    },
    sources=("lencioni-2002",),
)
def owed(statement: Statement, setting: Setting) -> Iterator[Hit]:
    """Find duties that everybody has, where nothing else is promised."""
    if statement.is_behaviour or yardstick(statement).firm or statement.has("claims"):
        return
    if not is_generic(statement) or common_name(statement):
        return
    for start, end in statement.find("owed")[:2]:
        yield statement.hit(start, end)
