"""`structure.unknown-alias`: a reference within YAML must name something before it."""

from __future__ import annotations

from handbook_gen.lint.rule import Example, Says, rule


@rule(
    severity="error",
    scope="structure",
    says={
        "en": Says(
            title="Name what an alias stands for",
            what="The YAML references that begin with *.",
            why="A text that begins with * is a reference in YAML, and this one leads nowhere.",
            message="“*{name}” refers to nothing.",
            advice="If it is plain text, put double quotes around it.",
        ),
        "nl": Says(
            title="Zeg waar een alias voor staat",
            what="De YAML-verwijzingen die met * beginnen.",
            why="Een tekst die met * begint is in YAML een verwijzing, en deze leidt nergens heen.",
            message="“*{name}” verwijst nergens naar.",
            advice="Is het gewone tekst, zet er dan dubbele aanhalingstekens rond.",
        ),
    },
    bad={
        "en": (
            Example(
                "company: {name: Oak Street Bakery}\nmission: We bake for the street.\npromise: {statement: Your bread is still warm at seven.}\nvalues: [{name: Warm, meaning: Bread leaves the oven when you enter.}]\nmistakes: ⟦*allowed⟧\n"
            ),
        ),
        "nl": (
            Example(
                "company: {name: Bakkerij De Eik}\nmission: Wij bakken voor de straat.\npromise: {statement: Je brood is nog warm om zeven uur.}\nvalues: [{name: Warm, meaning: Brood verlaat de oven als jij binnenkomt.}]\nmistakes: ⟦*mogen⟧\n"
            ),
        ),
    },
    good={
        "en": (
            Example(
                "company: {name: Oak Street Bakery}\nmission: We bake for the street.\npromise: {statement: Your bread is still warm at seven.}\nvalues: [{name: Warm, meaning: Bread leaves the oven when you enter.}]\nmistakes: '*allowed*'\n"
            ),
        ),
        "nl": (
            Example(
                "company: {name: Bakkerij De Eik}\nmission: Wij bakken voor de straat.\npromise: {statement: Je brood is nog warm om zeven uur.}\nvalues: [{name: Warm, meaning: Brood verlaat de oven als jij binnenkomt.}]\nmistakes: '*mogen*'\n"
            ),
        ),
    },
)
def unknown_alias() -> None:
    """A reference within YAML must name something before it."""
