"""`structure.too-deep`: lists and fields must not be nested without end."""

from __future__ import annotations

from handbook_gen.lint.rule import Example, Says, rule


@rule(
    severity="error",
    scope="structure",
    says={
        "en": Says(
            title="Nest less deeply",
            what="How deep lists and fields are nested.",
            why="No handbook needs so many levels; it is a slip or an attempt to stall the machine.",
            message="More than {limit} levels deep.",
            advice="Remove the brackets or the indentation that is too much.",
        ),
        "nl": Says(
            title="Nest minder diep",
            what="Hoe diep lijsten en velden genest zijn.",
            why="Geen handboek heeft zoveel niveaus nodig; het is een vergissing of een poging om de machine vast te zetten.",
            message="Meer dan {limit} niveaus diep.",
            advice="Haal de haakjes of het inspringen weg die te veel zijn.",
        ),
    },
    bad={
        "en": (
            Example(
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[⟦[⟧]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
            ),
        ),
        "nl": (
            Example(
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[⟦[⟧]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
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
def too_deep() -> None:
    """Lists and fields must not be nested without end."""
