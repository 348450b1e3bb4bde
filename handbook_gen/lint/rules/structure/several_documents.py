"""`structure.several-documents`: a file holds one document."""

from __future__ import annotations

from handbook_gen.lint.rule import Example, Says, rule


@rule(
    severity="error",
    scope="structure",
    says={
        "en": Says(
            title="Keep one document in a file",
            what="Lines with only --- in them.",
            why="A second document in a file is not read, so what it says would be lost in silence.",
            message="A second YAML document begins here and is not read.",
            advice="Remove the line with ---, or move what follows to a file of its own.",
        ),
        "nl": Says(
            title="Zet één document in een bestand",
            what="Regels met alleen --- erop.",
            why="Een tweede document in een bestand wordt niet gelezen, en wat erin staat zou stil verloren gaan.",
            message="Hier begint een tweede YAML-document; dat wordt niet gelezen.",
            advice="Haal de regel met --- weg, of zet wat volgt in een eigen bestand.",
        ),
    },
    bad={
        "en": (
            Example(
                "company: {name: Oak Street Bakery}\nmission: We bake for the street.\npromise: {statement: Your bread is still warm at seven.}\nvalues: [{name: Warm, meaning: Bread leaves the oven when you enter.}]\n⟦---⟧\nmistakes: They are allowed.\n"
            ),
        ),
        "nl": (
            Example(
                "company: {name: Bakkerij De Eik}\nmission: Wij bakken voor de straat.\npromise: {statement: Je brood is nog warm om zeven uur.}\nvalues: [{name: Warm, meaning: Brood verlaat de oven als jij binnenkomt.}]\n⟦---⟧\nmistakes: Dat mag.\n"
            ),
        ),
    },
    good={
        "en": (
            Example(
                "---\ncompany: {name: Oak Street Bakery}\nmission: We bake for the street.\npromise: {statement: Your bread is still warm at seven.}\nvalues: [{name: Warm, meaning: Bread leaves the oven when you enter.}]\n"
            ),
        ),
        "nl": (
            Example(
                "---\ncompany: {name: Bakkerij De Eik}\nmission: Wij bakken voor de straat.\npromise: {statement: Je brood is nog warm om zeven uur.}\nvalues: [{name: Warm, meaning: Brood verlaat de oven als jij binnenkomt.}]\n"
            ),
        ),
    },
)
def several_documents() -> None:
    """A file holds one document."""
