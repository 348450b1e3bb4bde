"""`lived.script-words`: leave room for the person."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.rule import Hit, Says, Setting, rule, sentence
from handbook_gen.lint.statement import Statement


@rule(
    severity="info",
    scope="statement",
    says={
        "en": Says(
            title="Leave room for the person",
            what="Scripts, protocols, checklists and standard phrases in a do.",
            why="A script does the thinking, and the customer hears it. Few situations are standard.",
            message="“{text}” does the thinking for your colleague.",
            advice="Say the aim and the first act, and leave the words to them.",
        ),
        "nl": Says(
            title="Laat ruimte voor de mens",
            what="Scripts, protocollen, checklists en standaardzinnen in een do.",
            why="Een script denkt in jouw plaats, en de klant hoort dat. Weinig situaties zijn standaard.",
            message="“{text}” denkt in de plaats van je collega.",
            advice="Zeg het doel en de eerste daad; de woorden kiezen ze zelf.",
        ),
    },
    bad={
        "en": (sentence("Read the complaint ⟦script⟧ to the caller.", "do"),),
        "nl": (sentence("Lees de beller het ⟦script⟧ voor.", "do"),),
    },
    good={
        "en": (sentence("Ask the caller what went wrong, and write it down.", "do"),),
        "nl": (sentence("Vraag de beller wat er misliep, en schrijf het op.", "do"),),
    },
    sources=("brouwer-2016",),
)
def script_words(statement: Statement, setting: Setting) -> Iterator[Hit]:
    """Find scripts among the dos."""
    if statement.kind == "do":
        for start, end in statement.find("script_words"):
            yield statement.hit(start, end)
