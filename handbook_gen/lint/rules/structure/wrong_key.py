"""`structure.wrong-key`: the name of a field is a plain word."""

from __future__ import annotations

from handbook_gen.lint.rule import Example, Says, rule


@rule(
    severity="error",
    scope="structure",
    says={
        "en": Says(
            title="Name a field with a plain word",
            what="The names of fields.",
            why="A list or a block cannot be the name of a field; mostly a quotation mark is missing.",
            message="The name of this field is not a plain word.",
            advice="Put double quotes around a text that begins with [, {{ or ?.",
        ),
        "nl": Says(
            title="Noem een veld met een gewoon woord",
            what="De namen van velden.",
            why="Een lijst of blok kan geen veldnaam zijn; meestal ontbreekt een aanhalingsteken.",
            message="De naam van dit veld is geen gewoon woord.",
            advice="Zet een tekst die met [, {{ of ? begint tussen dubbele aanhalingstekens.",
        ),
    },
    bad={
        "en": (
            Example(
                "company: {name: Oak Street Bakery}\nmission: We bake for the street.\npromise: {statement: Your bread is still warm at seven.}\nvalues: [{name: Warm, meaning: Bread leaves the oven when you enter.}]\n? ⟦[⟧a]\n: b\n"
            ),
        ),
        "nl": (
            Example(
                "company: {name: Bakkerij De Eik}\nmission: Wij bakken voor de straat.\npromise: {statement: Je brood is nog warm om zeven uur.}\nvalues: [{name: Warm, meaning: Brood verlaat de oven als jij binnenkomt.}]\n? ⟦[⟧a]\n: b\n"
            ),
        ),
    },
    good={
        "en": (
            Example(
                "company: {name: Oak Street Bakery}\nmission: We bake for the street.\npromise: {statement: Your bread is still warm at seven.}\nvalues: [{name: Warm, meaning: Bread leaves the oven when you enter.}]\nx-note: b\n"
            ),
        ),
        "nl": (
            Example(
                "company: {name: Bakkerij De Eik}\nmission: Wij bakken voor de straat.\npromise: {statement: Je brood is nog warm om zeven uur.}\nvalues: [{name: Warm, meaning: Brood verlaat de oven als jij binnenkomt.}]\nx-nota: b\n"
            ),
        ),
    },
)
def wrong_key() -> None:
    """The name of a field is a plain word."""
