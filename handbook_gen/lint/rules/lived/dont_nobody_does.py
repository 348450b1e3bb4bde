"""`lived.dont-nobody-does`: a don't is something tempting."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.rule import Hit, Says, Setting, rule, sentence
from handbook_gen.lint.statement import Statement


@rule(
    severity="info",
    scope="statement",
    says={
        "en": Says(
            title="A don't is something tempting",
            what="Lying, stealing, bullying and the like as a don't.",
            why="Nobody is tempted to do it openly, so it changes nobody's day.",
            message="“{text}”: nobody needs to be told.",
            advice="Move it to `baseline`, and name what good people do on a busy day.",
        ),
        "nl": Says(
            title="Een don't is iets verleidelijks",
            what="Liegen, stelen, pesten en dergelijke als don't.",
            why="Niemand is in de verleiding om het openlijk te doen, dus het verandert niemands dag.",
            message="“{text}”: dat hoef je niemand te zeggen.",
            advice="Zet het bij `baseline`, en noem wat goede mensen op een drukke dag doen.",
        ),
    },
    bad={
        "en": (sentence("⟦Lying to⟧ a customer about the date", "dont"),),
        "nl": (sentence("⟦Liegen⟧ tegen een klant over de datum", "dont"),),
    },
    good={
        "en": (sentence("Naming a date that the workshop did not confirm", "dont"),),
        "nl": (sentence("Een datum noemen die het atelier niet bevestigde", "dont"),),
    },
)
def dont_nobody_does(statement: Statement, setting: Setting) -> Iterator[Hit]:
    """Find what decency forbids already."""
    if statement.kind == "dont":
        for start, end in statement.find("beyond_the_pale"):
            yield statement.hit(start, end)
