"""`distinctive.swap`: say what a competitor could not."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.own_words import common_name, is_generic, says_little
from handbook_gen.lint.rule import Hit, Says, Setting, rule, sentence
from handbook_gen.lint.statement import Statement
from handbook_gen.lint.weigh import softer_when_own
from handbook_gen.lint.yardstick import checkable, yardstick


@rule(
    severity="warning",
    scope="statement",
    weigh=softer_when_own,
    says={
        "en": Says(
            title="Could a competitor say it word for word?",
            what="A statement in general words only: no limit, remedy, object, name or turn of phrase of its own.",
            why="What fits everybody tells nobody why they should come to you.",
            message="A competitor could say this word for word.",
            advice="Add one thing that is yours: a limit, a remedy, an object, a habit.",
        ),
        "nl": Says(
            title="Kan een concurrent het woord voor woord zeggen?",
            what="Een zin met alleen algemene woorden: geen grens, goedmaker, ding, naam of wending van jezelf.",
            why="Wat op iedereen past, zegt niemand waarom ze bij jou moeten zijn.",
            message="Een concurrent kan dit woord voor woord zeggen.",
            advice="Zet er één ding bij dat van jullie is: een grens, een goedmaker, een ding, een gewoonte.",
        ),
    },
    bad={
        "en": (sentence("⟦We offer you great service and good advice.⟧"),),
        "nl": (sentence("⟦Wij bieden u goede service en advies.⟧"),),
    },
    good={
        "en": (sentence("We roast your coffee the day before you collect it."),),
        "nl": (sentence("We branden je koffie de dag voor je hem ophaalt."),),
    },
)
def swap(statement: Statement, setting: Setting) -> Iterator[Hit]:
    """Find a statement made of words that fit everybody."""
    if statement.is_behaviour or checkable(statement) or yardstick(statement).firm or common_name(statement):
        return
    if statement.has("cliches") or statement.has("owed"):
        return  # those rules say what is wrong with it
    if is_generic(statement) and says_little(statement):
        yield statement.whole()
