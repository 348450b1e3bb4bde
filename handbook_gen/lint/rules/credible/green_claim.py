"""`credible.green-claim`: green needs proof."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.rule import Hit, Says, Setting, rule, sentence
from handbook_gen.lint.statement import Statement
from handbook_gen.lint.weigh import sharper_without_proof


@rule(
    severity="info",
    scope="statement",
    weigh=sharper_without_proof,
    says={
        "en": Says(
            title="Green needs proof",
            what="Green, eco-friendly, sustainable, climate neutral without a figure; an error where customers read it without a certificate or audit.",
            why="From September 2026 the EU forbids general green claims without recognised proof (Directive 2024/825).",
            message="“{text}” asks for proof beside it.",
            advice="Say what is measured (grams, kilometres, years), or add `proof` of kind certificate or audit.",
        ),
        "nl": Says(
            title="Groen vraagt bewijs",
            what="Groen, milieuvriendelijk, duurzaam, klimaatneutraal zonder cijfer; een fout waar klanten het lezen zonder certificaat of audit.",
            why="Vanaf september 2026 verbiedt de EU algemene groene beweringen zonder erkend bewijs (richtlijn 2024/825).",
            message="“{text}” vraagt om bewijs ernaast.",
            advice="Zeg wat er gemeten is (gram, kilometer, jaren), of voeg `proof` toe van de soort certificate of audit.",
        ),
    },
    bad={
        "en": (sentence("You ride on ⟦eco-friendly⟧ tyres within the hour."),),
        "nl": (sentence("Binnen het uur rij je op ⟦milieuvriendelijke⟧ banden."),),
    },
    good={
        "en": (sentence("You get the green light from us by text before noon."),),
        "nl": (sentence("Je krijgt voor de middag per sms groen licht van ons."),),
    },
    sources=("eu-2024-825",),
)
def green_claim(statement: Statement, setting: Setting) -> Iterator[Hit]:
    """Find claims about the planet."""
    if statement.is_behaviour:
        return
    for start, end in statement.find("green"):
        yield statement.hit(start, end)
