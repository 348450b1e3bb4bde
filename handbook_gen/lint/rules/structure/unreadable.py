"""`structure.unreadable`: every file of the handbook must open."""

from __future__ import annotations

from handbook_gen.lint.rule import Example, Says, rule


@rule(
    severity="error",
    scope="structure",
    says={
        "en": Says(
            title="Let the file be read",
            what="The files in the handbook’s folder.",
            why="What cannot be opened is missing from the handbook, and nobody would notice.",
            message="{file} cannot be opened: {reason}.",
            advice="Check its permissions, or whether it is a link to something that is gone.",
        ),
        "nl": Says(
            title="Zorg dat het bestand opengaat",
            what="De bestanden in de map van het handboek.",
            why="Wat niet opengaat, ontbreekt in het handboek zonder dat iemand het merkt.",
            message="{file} gaat niet open: {reason}.",
            advice="Kijk naar de leesrechten, en of het geen koppeling is naar iets dat weg is.",
        ),
    },
    bad={
        "en": (),
        "nl": (),
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
def unreadable() -> None:
    """Every file of the handbook must open."""
