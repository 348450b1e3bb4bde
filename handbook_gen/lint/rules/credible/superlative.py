"""`credible.superlative`: say who measured."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.backing import is_backed
from handbook_gen.lint.rule import Hit, Says, Setting, rule, sentence
from handbook_gen.lint.statement import Statement
from handbook_gen.lint.weigh import silent_with_proof


@rule(
    severity="error",
    scope="statement",
    weigh=silent_with_proof,
    says={
        "en": Says(
            title="Who measured?",
            what="Best, number one, leading, unique and their kin, with nothing in the statement that backs them.",
            why="Everybody is the best on their own website. It costs trust where nobody measured.",
            message="“{text}”: says who?",
            advice="Leave it out, or say what was measured, by whom and when.",
        ),
        "nl": Says(
            title="Wie heeft dat gemeten?",
            what="Beste, nummer één, toonaangevend, uniek en dergelijke, zonder iets in de zin dat het staaft.",
            why="Op de eigen website is iedereen de beste. Waar niemand mat, kost het vertrouwen.",
            message="“{text}”: wie zegt dat?",
            advice="Laat het weg, of zeg wat er gemeten is, door wie en wanneer.",
        ),
    },
    bad={
        "en": (sentence("You sleep in the ⟦softest⟧ beds of the coast."),),
        "nl": (sentence("Je slaapt in de ⟦zachtste⟧ bedden van de kust."),),
    },
    good={
        "en": (sentence("You get a unique code by text message within a minute."),),
        "nl": (sentence("Beste klant, je krijgt binnen de minuut een unieke code per sms."),),
    },
)
def superlative(statement: Statement, setting: Setting) -> Iterator[Hit]:
    """Find boasts that nothing backs."""
    if statement.is_behaviour:
        return
    spans = statement.find("superlatives")
    if spans and not is_backed(statement, spans):
        for start, end in spans:
            yield statement.hit(start, end)
