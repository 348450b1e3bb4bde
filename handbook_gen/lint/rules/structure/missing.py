"""`structure.missing`: what a page cannot do without must be there."""

from __future__ import annotations

from handbook_gen.lint.rule import Example, Says, rule


@rule(
    severity="error",
    scope="structure",
    says={
        "en": Says(
            title="Write what a page cannot do without",
            what="The few fields that are asked for: the company’s name, the mission, a promise and a value, and what each of these needs.",
            why="Without it there is nothing to show or to judge.",
            message="“{key}” is missing here.",
            advice="Add a line “{key}:” with its text.",
        ),
        "nl": Says(
            title="Schrijf waar een pagina niet zonder kan",
            what="De paar velden die gevraagd worden: de naam van het bedrijf, de missie, een belofte en een waarde, en wat elk daarvan nodig heeft.",
            why="Zonder is er niets te tonen of te beoordelen.",
            message="Hier ontbreekt “{key}”.",
            advice="Voeg een regel “{key}:” toe, met de tekst.",
        ),
    },
    bad={
        "en": (
            Example(
                "⟦company⟧: {name: Oak Street Bakery}\npromise: {statement: Your bread is still warm at seven.}\nvalues: [{name: Warm, meaning: Bread leaves the oven when you enter.}]\n"
            ),
        ),
        "nl": (
            Example(
                "⟦company⟧: {name: Bakkerij De Eik}\npromise: {statement: Je brood is nog warm om zeven uur.}\nvalues: [{name: Warm, meaning: Brood verlaat de oven als jij binnenkomt.}]\n"
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
def missing() -> None:
    """What a page cannot do without must be there."""
