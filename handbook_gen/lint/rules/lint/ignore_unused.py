"""`lint.ignore-unused`: an ignore that ignores nothing goes."""

from __future__ import annotations

from handbook_gen.lint.rule import Example, Says, rule


@rule(
    severity="warning",
    scope="structure",
    says={
        "en": Says(
            title="Remove an ignore that is of no use",
            what="Ignores that met no finding.",
            why="It would hide the next real finding in the same place.",
            message="Nothing here is found by {rule}, so there is nothing to ignore.",
            advice="Remove the ignore.",
        ),
        "nl": Says(
            title="Haal weg wat niets meer negeert",
            what="Wat genegeerd wordt zonder dat er een bevinding is.",
            why="Het zou de volgende echte bevinding op die plaats verbergen.",
            message="{rule} vindt hier niets, dus valt er niets te negeren.",
            advice="Haal deze uitzondering weg.",
        ),
    },
    bad={
        "en": (
            Example(
                "company: {name: Oak Street Bakery}\nmission: We bake for the street.\npromise: {statement: Your bread is still warm at seven.}\nvalues: [{name: Warm, meaning: Bread leaves the oven when you enter.}]\nlint:\n  ignore:\n    - {rule: ⟦distinctive.twin⟧, at: promises/promise, reason: both are wanted}\n"
            ),
        ),
        "nl": (
            Example(
                "company: {name: Bakkerij De Eik}\nmission: Wij bakken voor de straat.\npromise: {statement: Je brood is nog warm om zeven uur.}\nvalues: [{name: Warm, meaning: Brood verlaat de oven als jij binnenkomt.}]\nlint:\n  ignore:\n    - {rule: ⟦distinctive.twin⟧, at: promises/promise, reason: we willen ze allebei}\n"
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
def ignore_unused() -> None:
    """An ignore that ignores nothing goes."""
