"""`structure.unknown-ref`: an id must name something that exists."""

from __future__ import annotations

from handbook_gen.lint.rule import Example, Says, Words, rule


@rule(
    severity="error",
    scope="structure",
    says={
        "en": Says(
            title="Refer to what exists",
            what="The ids of promises, values, teams, customers and stages that other places name.",
            why="A reference that leads nowhere leaves a hole on the pages, and in the links between value, promise and team.",
            message="“{id}” is not in {list}.",
            advice="There you have: {known}. Correct the id, or add what is missing.",
            variants={
                "meant": Words(
                    "“{id}” is not in {list}.",
                    "Did you mean “{meant}”?",
                ),
                "none": Words(
                    "“{id}” is not in {list}: nothing has been written there yet.",
                    "Add it there, or remove this reference.",
                ),
            },
        ),
        "nl": Says(
            title="Verwijs naar wat bestaat",
            what="De id’s van beloften, waarden, teams, klanten en stappen die elders genoemd worden.",
            why="Een verwijzing die nergens heen leidt, laat een gat op de pagina’s en in het verband tussen waarde, belofte en team.",
            message="“{id}” staat niet in {list}.",
            advice="Daar staan wel: {known}. Verbeter de id, of voeg toe wat ontbreekt.",
            variants={
                "meant": Words(
                    "“{id}” staat niet in {list}.",
                    "Bedoelde je “{meant}”?",
                ),
                "none": Words(
                    "“{id}” staat niet in {list}: daar is nog niets geschreven.",
                    "Voeg het daar toe, of haal deze verwijzing weg.",
                ),
            },
        ),
    },
    bad={
        "en": (
            Example(
                "company: {name: Oak Street Bakery}\nmission: We bake for the street.\npromise: {statement: Your bread is still warm at seven.}\nvalues: [{name: Warm, meaning: Bread leaves the oven when you enter.}]\nvalue_order: [⟦wram⟧]\n"
            ),
        ),
        "nl": (
            Example(
                "company: {name: Bakkerij De Eik}\nmission: Wij bakken voor de straat.\npromise: {statement: Je brood is nog warm om zeven uur.}\nvalues: [{name: Warm, meaning: Brood verlaat de oven als jij binnenkomt.}]\nvalue_order: [⟦warn⟧]\n"
            ),
        ),
    },
    good={
        "en": (
            Example(
                "company: {name: Oak Street Bakery}\nmission: We bake for the street.\npromise: {statement: Your bread is still warm at seven.}\nvalues: [{name: Warm, meaning: Bread leaves the oven when you enter.}]\nvalue_order: [warm]\n"
            ),
        ),
        "nl": (
            Example(
                "company: {name: Bakkerij De Eik}\nmission: Wij bakken voor de straat.\npromise: {statement: Je brood is nog warm om zeven uur.}\nvalues: [{name: Warm, meaning: Brood verlaat de oven als jij binnenkomt.}]\nvalue_order: [warm]\n"
            ),
        ),
    },
)
def unknown_ref() -> None:
    """An id must name something that exists."""
