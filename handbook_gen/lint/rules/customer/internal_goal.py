"""`customer.internal-goal`: keep your own goals out of it."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.rule import Hit, Says, Setting, rule, sentence
from handbook_gen.lint.statement import Statement


@rule(
    severity="error",
    scope="statement",
    says={
        "en": Says(
            title="Keep your own goals out of it",
            what="Revenue, growth, market share, margin, shareholders or a score as what the sentence is about.",
            why="Customers bring the profit; they do not come for it. What you want for yourselves is no promise to them.",
            message="“{text}” is a goal of yours: a customer gains nothing by it.",
            advice="Keep it for the team's goals, and say here what the customer gains.",
        ),
        "nl": Says(
            title="Hou je eigen doelen erbuiten",
            what="Omzet, groei, marktaandeel, marge, aandeelhouders of een score als waar de zin om draait.",
            why="Klanten brengen de winst; ze komen er niet voor. Wat je voor jezelf wil, is geen belofte aan hen.",
            message="“{text}” is een doel van jullie: een klant heeft er niets aan.",
            advice="Bewaar het voor de doelen van het team, en zeg hier wat de klant eraan heeft.",
        ),
    },
    bad={
        "en": (sentence("We want to win ⟦market share⟧ in Flanders."),),
        "nl": (sentence("We willen ⟦marktaandeel⟧ winnen in Vlaanderen."),),
    },
    good={
        "en": (sentence("You speak within the minute to someone who may decide."),),
        "nl": (sentence("Je spreekt binnen de minuut iemand die mag beslissen."),),
    },
)
def internal_goal(statement: Statement, setting: Setting) -> Iterator[Hit]:
    """Find what the company wants for itself."""
    if statement.is_behaviour:
        return
    for start, end in statement.find("internal_goals"):
        yield statement.hit(start, end)
