"""`concrete.no-yardstick`: give customers something to check."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.rule import Hit, Says, Setting, rule, sentence
from handbook_gen.lint.statement import Statement
from handbook_gen.lint.weigh import softer_when_measured
from handbook_gen.lint.yardstick import checkable, vague_words, yardstick


@rule(
    severity="warning",
    scope="statement",
    weigh=softer_when_measured,
    says={
        "en": Says(
            title="Give customers something to check",
            what="A statement without a time, number, limit, remedy, definite event or visible act.",
            why="Afterwards the customer must be able to tell: kept or not kept.",
            message="How would a customer know whether this was kept?",
            advice="Add a time, a number, a limit, or what they get when you miss it.",
        ),
        "nl": Says(
            title="Geef klanten iets om na te gaan",
            what="Een zin zonder tijd, getal, grens, goedmaker, duidelijke gebeurtenis of zichtbare daad.",
            why="Achteraf moet de klant kunnen zeggen: gehouden of niet.",
            message="Hoe weet een klant of dit gehouden is?",
            advice="Zet er een tijd, een getal, een grens bij, of wat ze krijgen als het misloopt.",
        ),
    },
    bad={
        "en": (sentence("⟦You are the reason we get up.⟧"),),
        "nl": (sentence("⟦Voor jou staan we op.⟧"),),
    },
    good={
        "en": (sentence("We call you before noon if your bike will not be ready."),),
        "nl": (sentence("We bellen je vóór 12 uur als je fiets niet klaar raakt."),),
    },
    sources=("hart-1988", "martin-2024"),
)
def no_yardstick(statement: Statement, setting: Setting) -> Iterator[Hit]:
    """Find a statement that can be neither kept nor missed."""
    if statement.is_behaviour or checkable(statement) or yardstick(statement).hedges:
        return
    if not vague_words(statement):
        yield statement.whole()
