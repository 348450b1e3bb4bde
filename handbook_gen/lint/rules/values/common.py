"""`values.common`: give a common name a meaning of its own."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.rule import Hit, Says, Setting, rule, sentence
from handbook_gen.lint.statement import Statement
from handbook_gen.lint.yardstick import yardstick


@rule(
    severity="warning",
    scope="statement",
    tip="distinctive",
    says={
        "en": Says(
            title="Give a common name a meaning of its own",
            what="Integrity, respect, quality, teamwork, innovation as a value, with no meaning that is yours.",
            why="The same five words hang on every wall. Nobody could tell your wall from the next one.",
            message="“{text}” hangs on every wall.",
            advice="Say what it costs you, or what you do that others would not; then name it after that.",
        ),
        "nl": Says(
            title="Geef een gewone naam een eigen betekenis",
            what="Integriteit, respect, kwaliteit, teamwork, innovatie als waarde, zonder een betekenis die van jullie is.",
            why="Dezelfde vijf woorden hangen op elke muur. Niemand onderscheidt jullie muur van de volgende.",
            message="“{text}” hangt op elke muur.",
            advice="Zeg wat het jullie kost, of wat jullie doen en anderen niet; noem het dan daarnaar.",
        ),
    },
    bad={
        "en": (sentence("⟦Integrity⟧", "value"),),
        "nl": (sentence("⟦Integriteit⟧", "value"),),
    },
    good={
        "en": (sentence("Bad news first: the customer hears it from us before noticing it.", "value"),),
        "nl": (sentence("Slecht nieuws eerst: de klant hoort het van ons voor hij het merkt.", "value"),),
    },
    sources=("lencioni-2002",),
)
def common(statement: Statement, setting: Setting) -> Iterator[Hit]:
    """Find names that say nothing without a meaning of their own."""
    if not statement.is_value:
        return
    names = [at for at in range(len(statement.words)) if statement.words[at][0].isalpha() and statement.part[at] == 0]
    spans = statement.find("common_values")
    is_common = names and spans and spans[0] == (names[0], names[-1] + 1)
    if is_common and (len(statement.parts) == 1 or not yardstick(statement).firm):
        yield statement.hit(*spans[0])
