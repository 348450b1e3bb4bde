"""`structure.wrong-type`: a field must hold the kind of thing it is for."""

from __future__ import annotations

from handbook_gen.lint.rule import Example, Says, Words, rule


@rule(
    severity="error",
    scope="structure",
    says={
        "en": Says(
            title="Give a field what it is for",
            what="What stands in a field: a text, a list, a number, a date ...",
            why="A field that holds something else cannot be read, and would be left off the pages.",
            message="This cannot be read here.",
            advice="See `handbook schema` for what belongs here.",
            variants={
                "text": Words(
                    "A text is expected here, and this is something else.",
                    "Write one text; put double quotes around it if it holds a colon, a comma or brackets.",
                ),
                "fields": Words(
                    "Fields are expected here, and this is something else.",
                    "Write a name, a colon and a value for each, indented under this line.",
                ),
                "list": Words(
                    "A list is expected here.",
                    "Begin each item with a dash: “- ”.",
                ),
                "number": Words(
                    "“{found}” is not a number.",
                    "Write a number with a point for decimals, such as {better}; the unit has a field of its own.",
                ),
                "day": Words(
                    "“{found}” is not a date.",
                    "Write year-month-day, such as {better}.",
                ),
                "calendar": Words(
                    "“{found}” is on no calendar.",
                    "Check the month and the day.",
                ),
                "language": Words(
                    "“{found}” is not the code of a language.",
                    "Write its two letters, such as nl for Dutch or en for English.",
                ),
                "flag": Words(
                    "“{found}” is neither true nor false.",
                    "Write true or false.",
                ),
                "one_of": Words(
                    "“{found}” is not one of the words for this field.",
                    "Choose from: {choices}.",
                ),
                "ref": Words(
                    "The id of one thing is expected here.",
                    "Write one id: the name of its file, or what stands after “id:”.",
                ),
            },
        ),
        "nl": Says(
            title="Geef een veld waarvoor het dient",
            what="Wat in een veld staat: een tekst, een lijst, een getal, een datum ...",
            why="Staat er iets anders in, dan kan het veld niet gelezen worden en valt het van de pagina’s weg.",
            message="Dit is hier niet te lezen.",
            advice="Met `handbook schema` zie je wat hier thuishoort.",
            variants={
                "text": Words(
                    "Hier hoort een tekst, en dit is iets anders.",
                    "Schrijf één tekst; zet er dubbele aanhalingstekens rond als er een dubbelepunt, komma of haakje in staat.",
                ),
                "fields": Words(
                    "Hier horen velden, en dit is iets anders.",
                    "Schrijf voor elk veld een naam, een dubbelepunt en een waarde, ingesprongen onder deze regel.",
                ),
                "list": Words(
                    "Hier hoort een lijst.",
                    "Begin elk punt met een streepje: “- ”.",
                ),
                "number": Words(
                    "“{found}” is geen getal.",
                    "Schrijf een getal met een punt voor de decimalen, zoals {better}; de eenheid heeft een eigen veld.",
                ),
                "day": Words(
                    "“{found}” is geen datum.",
                    "Schrijf jaar-maand-dag, zoals {better}.",
                ),
                "calendar": Words(
                    "“{found}” staat op geen enkele kalender.",
                    "Kijk de maand en de dag na.",
                ),
                "language": Words(
                    "“{found}” is geen code van een taal.",
                    "Schrijf de twee letters, zoals nl voor Nederlands of en voor Engels.",
                ),
                "flag": Words(
                    "“{found}” is niet waar of onwaar.",
                    "Schrijf true (waar) of false (onwaar).",
                ),
                "one_of": Words(
                    "“{found}” is geen woord voor dit veld.",
                    "Kies uit: {choices}.",
                ),
                "ref": Words(
                    "Hier hoort de id van één ding.",
                    "Schrijf één id: de naam van het bestand, of wat na “id:” staat.",
                ),
            },
        ),
    },
    bad={
        "en": (
            Example(
                "company: {name: Oak Street Bakery}\nmission: {text: We bake for the street., reviewed: ⟦3/2/2026⟧}\npromise: {statement: Your bread is still warm at seven.}\nvalues: [{name: Warm, meaning: Bread leaves the oven when you enter.}]\n"
            ),
        ),
        "nl": (
            Example(
                "company: {name: Bakkerij De Eik}\nmission: {text: Wij bakken voor de straat., reviewed: ⟦3/2/2026⟧}\npromise: {statement: Je brood is nog warm om zeven uur.}\nvalues: [{name: Warm, meaning: Brood verlaat de oven als jij binnenkomt.}]\n"
            ),
        ),
    },
    good={
        "en": (
            Example(
                "company: {name: Oak Street Bakery}\nmission: {text: We bake for the street., reviewed: 2026-02-03}\npromise: {statement: Your bread is still warm at seven.}\nvalues: [{name: Warm, meaning: Bread leaves the oven when you enter.}]\n"
            ),
        ),
        "nl": (
            Example(
                "company: {name: Bakkerij De Eik}\nmission: {text: Wij bakken voor de straat., reviewed: 2026-02-03}\npromise: {statement: Je brood is nog warm om zeven uur.}\nvalues: [{name: Warm, meaning: Brood verlaat de oven als jij binnenkomt.}]\n"
            ),
        ),
    },
)
def wrong_type() -> None:
    """A field must hold the kind of thing it is for."""
