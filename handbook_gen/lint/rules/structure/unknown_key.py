"""`structure.unknown-key`: a field must be one that the handbook knows."""

from __future__ import annotations

from handbook_gen.lint.rule import Example, Says, Words, rule


@rule(
    severity="error",
    scope="structure",
    says={
        "en": Says(
            title="Use the fields that exist",
            what="The names of fields, and the languages of texts.",
            why="What stands under a name that nobody knows is not read and shows on no page.",
            message="“{key}” is not a field here.",
            advice="Use one of: {known}. For a note of your own, begin the name with x-.",
            variants={
                "meant": Words(
                    "“{key}” is not a field here.",
                    "Did you mean “{meant}”?",
                ),
                "language": Words(
                    "“{key}” is not a language of this handbook.",
                    "The languages are {languages}. Add it to company.languages, or remove this line. If it is part of the text, put double quotes around the whole text.",
                ),
            },
        ),
        "nl": Says(
            title="Gebruik de velden die bestaan",
            what="De namen van velden, en de talen van teksten.",
            why="Wat onder een onbekende naam staat, wordt niet gelezen en komt op geen enkele pagina.",
            message="“{key}” is hier geen veld.",
            advice="Kies uit: {known}. Is het een eigen notitie, laat de naam dan met x- beginnen.",
            variants={
                "meant": Words(
                    "“{key}” is hier geen veld.",
                    "Bedoelde je “{meant}”?",
                ),
                "language": Words(
                    "“{key}” is geen taal van dit handboek.",
                    "De talen zijn {languages}. Voeg ze toe aan company.languages, of haal deze regel weg. Hoort het bij de tekst, zet dan de hele tekst tussen dubbele aanhalingstekens.",
                ),
            },
        ),
    },
    bad={
        "en": (
            Example(
                "company: {name: Oak Street Bakery}\nmission: We bake for the street.\npromise: {statement: Your bread is still warm at seven.}\nvalues: [{name: Warm, meaning: Bread leaves the oven when you enter.}]\n⟦visoin⟧: Every street its bakery.\n"
            ),
        ),
        "nl": (
            Example(
                "company: {name: Bakkerij De Eik}\nmission: Wij bakken voor de straat.\npromise: {statement: Je brood is nog warm om zeven uur.}\nvalues: [{name: Warm, meaning: Brood verlaat de oven als jij binnenkomt.}]\n⟦visie⟧: Elke straat zijn bakker.\n"
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
                "company: {name: Bakkerij De Eik}\nmission: Wij bakken voor de straat.\npromise: {statement: Je brood is nog warm om zeven uur.}\nvalues: [{name: Warm, meaning: Brood verlaat de oven als jij binnenkomt.}]\nx-nota: Nog nakijken.\n"
            ),
        ),
    },
)
def unknown_key() -> None:
    """A field must be one that the handbook knows."""
