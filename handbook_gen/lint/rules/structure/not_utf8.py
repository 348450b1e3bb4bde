"""`structure.not-utf8`: the file must be UTF-8."""

from __future__ import annotations

from handbook_gen.lint.rule import Example, Says, rule


@rule(
    severity="error",
    scope="structure",
    says={
        "en": Says(
            title="Save the file as UTF-8",
            what="The bytes of the file.",
            why="In another encoding letters such as é and ë turn into other signs.",
            message="The byte {byte} is not UTF-8.",
            advice="Save the file again with the encoding UTF-8.",
        ),
        "nl": Says(
            title="Bewaar het bestand als UTF-8",
            what="De bytes van het bestand.",
            why="In een andere codering worden letters als é en ë andere tekens.",
            message="De byte {byte} is geen UTF-8.",
            advice="Bewaar het bestand opnieuw met codering UTF-8.",
        ),
    },
    bad={
        "en": (),
        "nl": (),
    },
    good={
        "en": (
            Example(
                "company: {name: Oak Street Bakery}\nmission: We bake for the street.\npromise: {statement: Your bread is still warm at seven.}\nvalues: [{name: Warm, meaning: Bread leaves the oven when you enter.}]\nmistakes: A café is no place for blame.\n"
            ),
        ),
        "nl": (
            Example(
                "company: {name: Bakkerij De Eik}\nmission: Wij bakken voor de straat.\npromise: {statement: Je brood is nog warm om zeven uur.}\nvalues: [{name: Warm, meaning: Brood verlaat de oven als jij binnenkomt.}]\nmistakes: Eén fout kost je niets.\n"
            ),
        ),
    },
)
def not_utf8() -> None:
    """The file must be UTF-8."""
