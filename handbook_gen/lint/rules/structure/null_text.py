"""`structure.null-text`: a language without text is left out, not empty."""

from __future__ import annotations

from handbook_gen.lint.rule import Example, Says, Words, rule


@rule(
    severity="error",
    scope="structure",
    says={
        "en": Says(
            title="Give each language its text",
            what="Texts in several languages.",
            why="An empty language shows an empty page. Between { } a comma ends a text, so the rest of a sentence is easily taken for a language.",
            message="“{key}” has no text.",
            advice="Write the text, or remove this line.",
            variants={
                "split": Words(
                    "The text was cut at a comma: YAML takes “{key}” for a language without a text.",
                    "Put double quotes around the whole text, or write each language on a line of its own.",
                ),
            },
        ),
        "nl": Says(
            title="Geef elke taal haar tekst",
            what="Teksten in verschillende talen.",
            why="Een lege taal geeft een lege pagina. Tussen { } eindigt een tekst bij een komma, en dan lijkt de rest van een zin al gauw een taal.",
            message="Bij “{key}” staat geen tekst.",
            advice="Schrijf de tekst, of haal deze regel weg.",
            variants={
                "split": Words(
                    "De tekst werd bij een komma afgeknipt: YAML ziet “{key}” als een taal zonder tekst.",
                    "Zet de hele tekst tussen dubbele aanhalingstekens, of geef elke taal een eigen regel.",
                ),
            },
        ),
    },
    bad={
        "en": (
            Example(
                "company: {name: Oak Street Bakery, languages: [en, nl]}\nmission: We bake for the street.\npromise: {statement: Your bread is still warm at seven.}\nvalues: [{name: Warm, meaning: Bread leaves the oven when you enter.}]\nmistakes: {en: Say it, ⟦we learn.⟧, nl: Zeg het.}\n"
            ),
        ),
        "nl": (
            Example(
                "company: {name: Bakkerij De Eik, languages: [nl, en]}\nmission: Wij bakken voor de straat.\npromise: {statement: Je brood is nog warm om zeven uur.}\nvalues: [{name: Warm, meaning: Brood verlaat de oven als jij binnenkomt.}]\nmistakes: {nl: Zeg het, ⟦wij leren.⟧, en: Say it.}\n"
            ),
        ),
    },
    good={
        "en": (
            Example(
                'company: {name: Oak Street Bakery, languages: [en, nl]}\nmission: We bake for the street.\npromise: {statement: Your bread is still warm at seven.}\nvalues: [{name: Warm, meaning: Bread leaves the oven when you enter.}]\nmistakes: {en: "Say it, we learn.", nl: Zeg het.}\n'
            ),
        ),
        "nl": (
            Example(
                'company: {name: Bakkerij De Eik, languages: [nl, en]}\nmission: Wij bakken voor de straat.\npromise: {statement: Je brood is nog warm om zeven uur.}\nvalues: [{name: Warm, meaning: Brood verlaat de oven als jij binnenkomt.}]\nmistakes: {nl: "Zeg het, wij leren.", en: Say it.}\n'
            ),
        ),
    },
)
def null_text() -> None:
    """A language without text is left out, not empty."""
