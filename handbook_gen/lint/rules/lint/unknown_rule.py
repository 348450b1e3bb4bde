"""`lint.unknown-rule`: an ignore names a rule that exists."""

from __future__ import annotations

from handbook_gen.lint.rule import Example, Says, Words, rule


@rule(
    severity="error",
    scope="structure",
    says={
        "en": Says(
            title="Name a rule that exists",
            what="The rules that ignores name.",
            why="A rule that does not exist ignores nothing, and a typing error goes unseen.",
            message="There is no rule “{rule}”.",
            advice="`handbook rules` lists them all.",
            variants={
                "none": Words(
                    "This ignore names no rule.",
                    "Write the rule between brackets: ignore[concrete.weasel] and the reason.",
                ),
            },
        ),
        "nl": Says(
            title="Noem een regel die bestaat",
            what="De regels die genegeerd worden.",
            why="Een regel die niet bestaat, negeert niets, en een tikfout blijft ongezien.",
            message="Er is geen regel “{rule}”.",
            advice="Met `handbook rules` zie je ze allemaal.",
            variants={
                "none": Words(
                    "Hier wordt geen regel genoemd.",
                    "Zet de regel tussen haakjes: ignore[concrete.weasel] en dan de reden.",
                ),
            },
        ),
    },
    bad={
        "en": (
            Example(
                "company: {name: Oak Street Bakery}\nmission: We bake for the street.\npromise: {statement: Your bread is still warm at seven.}\nvalues: [{name: Warm, meaning: Bread leaves the oven when you enter.}]\nlint:\n  ignore:\n    - {rule: ⟦concrete.weasle⟧, reason: a pilot}\n"
            ),
        ),
        "nl": (
            Example(
                "company: {name: Bakkerij De Eik}\nmission: Wij bakken voor de straat.\npromise: {statement: Je brood is nog warm om zeven uur.}\nvalues: [{name: Warm, meaning: Brood verlaat de oven als jij binnenkomt.}]\nlint:\n  ignore:\n    - {rule: ⟦concrete.weasle⟧, reason: een proef}\n"
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
def unknown_rule() -> None:
    """An ignore names a rule that exists."""
