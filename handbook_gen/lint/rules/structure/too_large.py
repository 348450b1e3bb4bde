"""`structure.too-large`: a file must not be huge."""

from __future__ import annotations

from handbook_gen.lint.rule import Example, Says, rule


@rule(
    severity="error",
    scope="structure",
    says={
        "en": Says(
            title="Split a very large file",
            what="The size of each file.",
            why="A handbook is text that people wrote; a file of many megabytes is something else, and could stall the machine that lints it.",
            message="This file is larger than {limit} MB and was not read.",
            advice="Put promises, values and teams in files of their own, in promises/, values/ and teams/.",
        ),
        "nl": Says(
            title="Splits een heel groot bestand",
            what="De grootte van elk bestand.",
            why="Een handboek is tekst die mensen schreven; een bestand van vele megabytes is iets anders, en kan de machine die het nakijkt vastzetten.",
            message="Dit bestand is groter dan {limit} MB en werd niet gelezen.",
            advice="Zet beloften, waarden en teams elk in een eigen bestand, in promises/, values/ en teams/.",
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
def too_large() -> None:
    """A file must not be huge."""
