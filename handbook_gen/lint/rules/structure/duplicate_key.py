"""`structure.duplicate-key`: a field stands only once."""

from __future__ import annotations

from handbook_gen.lint.rule import Example, Says, Words, rule


@rule(
    severity="error",
    scope="structure",
    says={
        "en": Says(
            title="Write each field once",
            what="Fields of the same name beside each other.",
            why="YAML keeps only one of the two, so what the other says would be lost in silence.",
            message="“{key}” already stands on line {line}.",
            advice="Put the two together, or remove one.",
            variants={
                "file": Words(
                    "“{key}” stands both in this file and in handbook.yml.",
                    "Keep it in one of the two.",
                ),
            },
        ),
        "nl": Says(
            title="Schrijf elk veld één keer",
            what="Velden met dezelfde naam naast elkaar.",
            why="YAML houdt er maar één over; wat in het andere staat, zou stil verloren gaan.",
            message="“{key}” staat al op regel {line}.",
            advice="Voeg de twee samen, of haal er een weg.",
            variants={
                "file": Words(
                    "“{key}” staat zowel in dit bestand als in handbook.yml.",
                    "Houd het in één van de twee.",
                ),
            },
        ),
    },
    bad={
        "en": (
            Example(
                "company: {name: Oak Street Bakery}\nmission: We bake for the street.\npromise: {statement: Your bread is still warm at seven.}\nvalues: [{name: Warm, meaning: Bread leaves the oven when you enter.}]\n⟦mission⟧: We bake twice.\n"
            ),
        ),
        "nl": (
            Example(
                "company: {name: Bakkerij De Eik}\nmission: Wij bakken voor de straat.\npromise: {statement: Je brood is nog warm om zeven uur.}\nvalues: [{name: Warm, meaning: Brood verlaat de oven als jij binnenkomt.}]\n⟦mission⟧: Wij bakken twee keer.\n"
            ),
        ),
    },
    good={
        "en": (
            Example(
                "company: {name: Oak Street Bakery}\nmission: We bake for the street.\npromise: {statement: Your bread is still warm at seven.}\nvalues: [{name: Warm, meaning: Bread leaves the oven when you enter.}]\nvision: Every street its bakery.\n"
            ),
        ),
        "nl": (
            Example(
                "company: {name: Bakkerij De Eik}\nmission: Wij bakken voor de straat.\npromise: {statement: Je brood is nog warm om zeven uur.}\nvalues: [{name: Warm, meaning: Brood verlaat de oven als jij binnenkomt.}]\nvision: Elke straat zijn bakker.\n"
            ),
        ),
    },
)
def duplicate_key() -> None:
    """A field stands only once."""
