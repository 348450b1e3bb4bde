"""`concrete.vague`: say what it looks like."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.rule import Hit, Says, Setting, rule, sentence
from handbook_gen.lint.statement import Statement
from handbook_gen.lint.weigh import softer_when_measured
from handbook_gen.lint.yardstick import checkable, vague_words, yardstick

_ENOUGH = 3


@rule(
    severity="warning",
    scope="statement",
    weigh=softer_when_measured,
    says={
        "en": Says(
            title="Say what it looks like",
            what="Fast, friendly, quality, tailor-made and their kin, where nothing in the statement can be checked.",
            why="Everybody means something else by it, so nobody can tell whether it was kept.",
            message="“{text}”: how would a customer see it?",
            advice="Replace it by what happens: how fast, who, what exactly.",
        ),
        "nl": Says(
            title="Zeg hoe het eruitziet",
            what="Snel, vriendelijk, kwaliteit, op maat en dergelijke, waar niets in de zin na te gaan is.",
            why="Ieder verstaat er iets anders onder, dus niemand kan zeggen of het gehouden is.",
            message="“{text}”: waaraan ziet een klant dat?",
            advice="Schrijf in de plaats wat er gebeurt: hoe snel, wie, wat precies.",
        ),
    },
    bad={
        "en": (sentence("You get ⟦friendly⟧ and ⟦quick⟧ help from us."),),
        "nl": (sentence("Je krijgt van ons ⟦vriendelijke⟧ en ⟦snelle hulp⟧."),),
    },
    good={
        "en": (sentence("You speak to a technician within two minutes."),),
        "nl": (sentence("Je spreekt binnen twee minuten een technicus."),),
    },
)
def vague(statement: Statement, setting: Setting) -> Iterator[Hit]:
    """Find words that nobody can check, in a statement that offers nothing else."""
    if statement.is_behaviour or checkable(statement) or yardstick(statement).hedges:
        return
    for start, end in vague_words(statement)[:_ENOUGH]:
        yield statement.hit(start, end)
