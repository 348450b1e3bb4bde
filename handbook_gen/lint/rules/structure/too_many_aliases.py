"""`structure.too-many-aliases`: references within YAML must stay few."""

from __future__ import annotations

from handbook_gen.lint.rule import Example, Says, rule


@rule(
    severity="error",
    scope="structure",
    says={
        "en": Says(
            title="Use fewer aliases",
            what="The YAML references that begin with *.",
            why="A few aliases can stand for millions of texts and stall the machine.",
            message="More than {limit} aliases in one file.",
            advice="Write the texts out.",
        ),
        "nl": Says(
            title="Gebruik minder aliassen",
            what="De YAML-verwijzingen die met * beginnen.",
            why="Met een paar aliassen ontstaan miljoenen teksten, en die zetten de machine vast.",
            message="Meer dan {limit} aliassen in één bestand.",
            advice="Schrijf de teksten voluit.",
        ),
    },
    bad={
        "en": (),
        "nl": (),
    },
    good={
        "en": (
            Example(
                "company: {name: Oak Street Bakery}\nmission: We bake for the street.\npromise: {statement: Your bread is still warm at seven.}\nvalues: [{name: Warm, meaning: Bread leaves the oven when you enter.}]\nbaseline: [&a Honest., *a]\n"
            ),
        ),
        "nl": (
            Example(
                "company: {name: Bakkerij De Eik}\nmission: Wij bakken voor de straat.\npromise: {statement: Je brood is nog warm om zeven uur.}\nvalues: [{name: Warm, meaning: Brood verlaat de oven als jij binnenkomt.}]\nbaseline: [&a Eerlijk., *a]\n"
            ),
        ),
    },
)
def too_many_aliases() -> None:
    """References within YAML must stay few."""
