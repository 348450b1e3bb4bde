"""`structure.duplicate-id`: an id names one thing."""

from __future__ import annotations

from handbook_gen.lint.rule import Example, Says, rule


@rule(
    severity="error",
    scope="structure",
    says={
        "en": Says(
            title="Give each thing its own id",
            what="The ids of promises, values, teams, customers and stages.",
            why="Two things with one id get the same page, and references cannot tell them apart. Capitals make no difference.",
            message="The id “{id}” is already taken in {file}, line {line}.",
            advice="Give one of the two another id.",
        ),
        "nl": Says(
            title="Geef elk ding een eigen id",
            what="De id’s van beloften, waarden, teams, klanten en stappen.",
            why="Twee dingen met één id krijgen dezelfde pagina, en verwijzingen kunnen ze niet uit elkaar houden. Hoofdletters maken geen verschil.",
            message="De id “{id}” is al bezet in {file}, regel {line}.",
            advice="Geef een van de twee een andere id.",
        ),
    },
    bad={
        "en": (
            Example(
                "company: {name: Oak Street Bakery}\nmission: We bake for the street.\npromise: {statement: Your bread is still warm at seven.}\nvalues:\n  - {id: warm, name: Warm, meaning: Bread leaves the oven when you enter.}\n  - {id: ⟦warm⟧, name: Near, meaning: You walk here in ten minutes.}\n"
            ),
        ),
        "nl": (
            Example(
                "company: {name: Bakkerij De Eik}\nmission: Wij bakken voor de straat.\npromise: {statement: Je brood is nog warm om zeven uur.}\nvalues:\n  - {id: warm, name: Warm, meaning: Brood verlaat de oven als jij binnenkomt.}\n  - {id: ⟦warm⟧, name: Dichtbij, meaning: Je wandelt hier in tien minuten naartoe.}\n"
            ),
        ),
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
def duplicate_id() -> None:
    """An id names one thing."""
