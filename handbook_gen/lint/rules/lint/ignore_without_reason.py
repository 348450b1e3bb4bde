"""`lint.ignore-without-reason`: whoever ignores a finding says why."""

from __future__ import annotations

from handbook_gen.lint.rule import Example, Says, rule


@rule(
    severity="error",
    scope="structure",
    says={
        "en": Says(
            title="Say why a finding is ignored",
            what="Ignores, in a comment or in lint.ignore.",
            why="A year later nobody knows whether it was a choice or a shortcut.",
            message="This ignore of {rule} gives no reason, so it does not count.",
            advice="Write the reason: in a comment after the bracket, in lint.ignore under “reason”.",
        ),
        "nl": Says(
            title="Zeg waarom een bevinding genegeerd wordt",
            what="Wat genegeerd wordt, in een opmerking of in lint.ignore.",
            why="Een jaar later weet niemand meer of het een keuze was of een kortere weg.",
            message="Hier wordt {rule} zonder reden genegeerd, en dus telt het niet.",
            advice="Schrijf de reden: in een opmerking na het haakje, in lint.ignore bij “reason”.",
        ),
    },
    bad={
        "en": (
            Example(
                "company: {name: Oak Street Bakery}\nmission: We bake for the street.\npromise: {statement: Your bread is still warm at seven.}\nvalues: [{name: Warm, meaning: Bread leaves the oven when you enter.}]\nlint:\n  ignore:\n    - {rule: ⟦credible.no-owner⟧}\n"
            ),
        ),
        "nl": (
            Example(
                "company: {name: Bakkerij De Eik}\nmission: Wij bakken voor de straat.\npromise: {statement: Je brood is nog warm om zeven uur.}\nvalues: [{name: Warm, meaning: Brood verlaat de oven als jij binnenkomt.}]\nlint:\n  ignore:\n    - {rule: ⟦credible.no-owner⟧}\n"
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
def ignore_without_reason() -> None:
    """Whoever ignores a finding says why."""
