"""`values.long-name`: a name that fits on a badge."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.rule import Hit, Says, Setting, rule, sentence
from handbook_gen.lint.statement import Statement

_SHORT = 4


@rule(
    severity="info",
    scope="statement",
    tip="clear",
    says={
        "en": Says(
            title="A name that fits on a badge",
            what="The number of words in a value's name: at most four.",
            why="“One moment, I'll look it up” is the end of a value.",
            message="{words} words: too many to know by heart.",
            advice="Make the name shorter, and move the rest to `meaning`.",
        ),
        "nl": Says(
            title="Een naam die op een badge past",
            what="Het aantal woorden in de naam van een waarde: hoogstens vier.",
            why="“Wacht, ik zoek het op” is het einde van een waarde.",
            message="{words} woorden: te veel om uit het hoofd te kennen.",
            advice="Maak de naam korter, en zet de rest bij `meaning`.",
        ),
    },
    bad={
        "en": (sentence("⟦We always tell it before you ask us⟧: the customer hears it from us by noon.", "value"),),
        "nl": (
            sentence("⟦We zeggen het voor je het zelf vraagt⟧: de klant hoort het van ons voor de middag.", "value"),
        ),
    },
    good={
        "en": (sentence("Say it first: the customer hears it from us by noon.", "value"),),
        "nl": (sentence("Zeg het eerst: de klant hoort het van ons voor de middag.", "value"),),
    },
)
def long_name(statement: Statement, setting: Setting) -> Iterator[Hit]:
    """Find names that nobody knows by heart."""
    if not statement.is_value:
        return
    name = [at for at, word in enumerate(statement.words) if statement.part[at] == 0 and word[0].isalnum()]
    if len(name) > _SHORT:
        yield statement.hit(0, name[-1] + 1, facts={"words": len(name)})
