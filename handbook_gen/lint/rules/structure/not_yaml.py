"""`structure.not-yaml`: the file must be YAML."""

from __future__ import annotations

from handbook_gen.lint.rule import Example, Says, Words, rule


@rule(
    severity="error",
    scope="structure",
    says={
        "en": Says(
            title="Make the file readable YAML",
            what="The whole file: can it be read as YAML at all?",
            why="As long as one line is wrong, nothing in the file can be read or judged.",
            message="This line cannot be read as YAML.",
            advice="Look at the indentation, quotes, brackets and commas here and on the line above.",
            variants={
                "colon": Words(
                    "There is a second “: ” in this line, and YAML takes it for a new field.",
                    "Put double quotes around the whole text after the first colon.",
                ),
                "quote": Words(
                    "A quotation mark is opened here and never closed.",
                    "Close it at the end of the text. If it is an apostrophe, put double quotes around the whole text.",
                ),
                "after-quote": Words(
                    "Something follows the closing quotation mark.",
                    "Put the quotation marks around the whole text, or leave them out.",
                ),
                "tab": Words(
                    "This line is indented with a tab; YAML only takes spaces.",
                    "Replace the tab by two spaces.",
                ),
                "special": Words(
                    "A text cannot begin with this sign in YAML.",
                    "Put double quotes around the whole text.",
                ),
                "flow": Words(
                    "A bracket or a comma does not match between {{ }} or [ ].",
                    "Put double quotes around each text that holds a comma, a question mark or a colon, and check that each bracket closes.",
                ),
                "indent": Words(
                    "This line does not line up with those above it.",
                    "Give fields that belong together the same number of spaces before them.",
                ),
                "character": Words(
                    "The sign {character} cannot stand in a YAML file.",
                    "Remove it; it often comes along when text is pasted.",
                ),
            },
        ),
        "nl": Says(
            title="Maak het bestand leesbaar als YAML",
            what="Het hele bestand: valt het als YAML te lezen?",
            why="Zolang er één regel fout staat, kan niets uit het bestand gelezen of beoordeeld worden.",
            message="Deze regel is niet te lezen als YAML.",
            advice="Kijk hier en op de regel erboven naar het inspringen, de aanhalingstekens, haakjes en komma’s.",
            variants={
                "colon": Words(
                    "In deze regel staat een tweede “: ”, en YAML ziet dat als een nieuw veld.",
                    "Zet de hele tekst na de eerste dubbelepunt tussen dubbele aanhalingstekens.",
                ),
                "quote": Words(
                    "Hier gaat een aanhalingsteken open dat nergens sluit.",
                    "Sluit het aan het eind van de tekst. Is het een apostrof, zet dan de hele tekst tussen dubbele aanhalingstekens.",
                ),
                "after-quote": Words(
                    "Na het sluitende aanhalingsteken volgt nog iets.",
                    "Zet de hele tekst tussen aanhalingstekens, of laat ze weg.",
                ),
                "tab": Words(
                    "Deze regel springt in met een tab; YAML kent alleen spaties.",
                    "Vervang de tab door twee spaties.",
                ),
                "special": Words(
                    "Met dit teken kan een tekst in YAML niet beginnen.",
                    "Zet de hele tekst tussen dubbele aanhalingstekens.",
                ),
                "flow": Words(
                    "Tussen {{ }} of [ ] klopt een haakje of een komma niet.",
                    "Zet elke tekst met een komma, vraagteken of dubbelepunt tussen dubbele aanhalingstekens, en kijk of elk haakje sluit.",
                ),
                "indent": Words(
                    "Deze regel staat niet gelijk met de regels erboven.",
                    "Zet voor velden die bij elkaar horen evenveel spaties.",
                ),
                "character": Words(
                    "Het teken {character} kan niet in een YAML-bestand staan.",
                    "Haal het weg; het komt vaak mee als je tekst plakt.",
                ),
            },
        ),
    },
    bad={
        "en": (Example("mission: Bread⟦:⟧ warm\n"),),
        "nl": (Example("mission: Brood⟦:⟧ altijd warm\n"),),
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
def not_yaml() -> None:
    """The file must be YAML."""
