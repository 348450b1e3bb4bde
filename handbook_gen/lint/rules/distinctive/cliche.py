"""`distinctive.cliche`: say it as nobody else does."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.rule import Hit, Says, Setting, Words, rule, sentence
from handbook_gen.lint.statement import Statement
from handbook_gen.lint.yardstick import yardstick


@rule(
    severity="error",
    scope="statement",
    says={
        "en": Says(
            title="Say it as nobody else does",
            what="Worn phrases (the extra mile, customer first, one-stop shop) and formulas that a whole trade uses.",
            why="Whoever reads it has read it elsewhere, and remembers neither.",
            message="“{text}” is on every website.",
            advice="Say what you really do: the act, the limit, the remedy.",
            variants={
                "stock": Words(
                    "“{text}” is what the whole trade says.",
                    "Go one step further than the formula: a limit, a remedy or an object of your own.",
                ),
            },
        ),
        "nl": Says(
            title="Zeg het zoals niemand anders",
            what="Versleten zinnen (klant is koning, een stapje extra, alles onder één dak) en formules die een heel vak gebruikt.",
            why="Wie het leest, las het al elders, en onthoudt geen van beide.",
            message="“{text}” staat op elke website.",
            advice="Zeg wat jullie echt doen: de daad, de grens, de goedmaker.",
            variants={
                "stock": Words(
                    "“{text}”: dat zegt iedereen in het vak.",
                    "Ga één stap verder dan de formule: een grens, een goedmaker of iets van jezelf.",
                ),
            },
        ),
    },
    bad={
        "en": (sentence("For you we go the ⟦extra mile⟧."), sentence("You have ⟦99.9 % uptime⟧ with us.")),
        "nl": (sentence("Voor u zetten wij een ⟦stapje extra⟧."), sentence("U hebt bij ons ⟦99,9 % uptime⟧.")),
    },
    good={
        "en": (sentence("Your bike breaks down? We ride out to you within the hour."),),
        "nl": (sentence("Je fiets in panne? We rijden binnen het uur naar je toe."),),
    },
    sources=("zwartveld-2018",),
)
def cliche(statement: Statement, setting: Setting) -> Iterator[Hit]:
    """Find worn phrases; next to a figure or a remedy of one's own they are only a pity."""
    if statement.is_behaviour:
        return
    severity = "info" if yardstick(statement).firm else ""
    for start, end in statement.find("cliches"):
        yield statement.hit(start, end, severity=severity)
    for start, end in statement.find("stock"):
        yield statement.hit(start, end, variant="stock", severity="warning")
