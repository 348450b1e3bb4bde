"""`structure.bad-id`: an id is short and plain, since addresses are made from it."""

from __future__ import annotations

from handbook_gen.lint.rule import Example, Says, Words, rule


@rule(
    severity="error",
    scope="structure",
    says={
        "en": Says(
            title="Keep ids plain",
            what="Ids, and the names of files that are ids.",
            why="An id becomes part of a page’s address and of references; spaces and signs break them.",
            message="“{id}” cannot be an id.",
            advice="Use letters, digits and hyphens only, such as “warm-bread”.",
            variants={
                "file": Words(
                    "This says its id is “{id}”, but its file is called “{file}”.",
                    "The file name is the id: remove the line, or rename the file.",
                ),
                "name": Words(
                    "The file name “{id}” cannot be an id.",
                    "Rename the file with letters, digits and hyphens only, such as “warm-bread.yml”.",
                ),
            },
        ),
        "nl": Says(
            title="Houd id’s eenvoudig",
            what="Id’s, en namen van bestanden die een id zijn.",
            why="Een id komt in het adres van een pagina en in verwijzingen; spaties en tekens maken die stuk.",
            message="“{id}” kan geen id zijn.",
            advice="Gebruik alleen letters, cijfers en streepjes, zoals “warm-brood”.",
            variants={
                "file": Words(
                    "Hier staat id “{id}”, maar het bestand heet “{file}”.",
                    "De bestandsnaam is de id: haal deze regel weg, of geef het bestand een andere naam.",
                ),
                "name": Words(
                    "De bestandsnaam “{id}” kan geen id zijn.",
                    "Noem het bestand met alleen letters, cijfers en streepjes, zoals “warm-brood.yml”.",
                ),
            },
        ),
    },
    bad={
        "en": (
            Example(
                "company: {name: Oak Street Bakery}\nmission: We bake for the street.\npromise: {statement: Your bread is still warm at seven.}\nvalues: [{name: Warm, meaning: Bread leaves the oven when you enter.}]\nteams: [{id: ⟦front shop⟧, name: Front, serves: whoever enters}]\n"
            ),
        ),
        "nl": (
            Example(
                "company: {name: Bakkerij De Eik}\nmission: Wij bakken voor de straat.\npromise: {statement: Je brood is nog warm om zeven uur.}\nvalues: [{name: Warm, meaning: Brood verlaat de oven als jij binnenkomt.}]\nteams: [{id: ⟦de winkel⟧, name: Winkel, serves: wie binnenkomt}]\n"
            ),
        ),
    },
    good={
        "en": (
            Example(
                "company: {name: Oak Street Bakery}\nmission: We bake for the street.\npromise: {statement: Your bread is still warm at seven.}\nvalues: [{name: Warm, meaning: Bread leaves the oven when you enter.}]\nteams: [{id: front, name: Front, serves: whoever enters}]\n"
            ),
        ),
        "nl": (
            Example(
                "company: {name: Bakkerij De Eik}\nmission: Wij bakken voor de straat.\npromise: {statement: Je brood is nog warm om zeven uur.}\nvalues: [{name: Warm, meaning: Brood verlaat de oven als jij binnenkomt.}]\nteams: [{id: winkel, name: Winkel, serves: wie binnenkomt}]\n"
            ),
        ),
    },
)
def bad_id() -> None:
    """An id is short and plain, since addresses are made from it."""
