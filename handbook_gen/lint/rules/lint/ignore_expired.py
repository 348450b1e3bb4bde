"""`lint.ignore-expired`: an ignore ends on its date."""

from __future__ import annotations

from handbook_gen.lint.rule import Example, Says, rule


@rule(
    severity="warning",
    scope="structure",
    says={
        "en": Says(
            title="Look again at an ignore whose date has passed",
            what="Ignores with a date in “until”.",
            why="Somebody chose to look at it again by then.",
            message="This ignore of {rule} ended on {until}.",
            advice="Mend what it hides, or decide again and give a new date.",
        ),
        "nl": Says(
            title="Kijk opnieuw naar een uitzondering waarvan de datum voorbij is",
            what="Wat genegeerd wordt met een datum in “until”.",
            why="Iemand koos ervoor om het tegen dan opnieuw te bekijken.",
            message="Het negeren van {rule} liep tot {until}.",
            advice="Los op wat eronder zit, of beslis opnieuw en zet een nieuwe datum.",
        ),
    },
    bad={
        "en": (
            Example(
                "company: {name: Oak Street Bakery}\nmission: We bake for the street.\npromise: {statement: Your bread is still warm at seven.}\nvalues: [{name: Warm, meaning: Bread leaves the oven when you enter.}]\nlint:\n  ignore:\n    - {rule: ⟦distinctive.twin⟧, at: promises/promise, reason: both are wanted, until: 2026-01-31}\n"
            ),
        ),
        "nl": (
            Example(
                "company: {name: Bakkerij De Eik}\nmission: Wij bakken voor de straat.\npromise: {statement: Je brood is nog warm om zeven uur.}\nvalues: [{name: Warm, meaning: Brood verlaat de oven als jij binnenkomt.}]\nlint:\n  ignore:\n    - {rule: ⟦distinctive.twin⟧, at: promises/promise, reason: we willen ze allebei, until: 2026-01-31}\n"
            ),
        ),
    },
    good={
        "en": (
            Example(
                "company: {name: Oak Street Bakery}\nmission: We bake for the street.\npromise: {statement: Your bread is still warm at seven.}\nvalues: [{name: Warm, meaning: Bread leaves the oven when you enter.}]\n"
            ),
        ),
        "nl": (
            Example(
                "company: {name: Bakkerij De Eik}\nmission: Wij bakken voor de straat.\npromise: {statement: Je brood is nog warm om zeven uur.}\nvalues: [{name: Warm, meaning: Brood verlaat de oven als jij binnenkomt.}]\n"
            ),
        ),
    },
)
def ignore_expired() -> None:
    """An ignore ends on its date."""
