"""`values.common`: give a common name a meaning of its own."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.own_words import common_name
from handbook_gen.lint.rule import Hit, Says, Setting, rule, sentence
from handbook_gen.lint.statement import Statement
from handbook_gen.lint.yardstick import checkable, yardstick


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
    name = common_name(statement)
    if name and not yardstick(statement).firm and not (_is_shown(statement) and checkable(statement)):
        yield statement.hit(*name)


def _is_shown(statement: Statement) -> bool:
    """Whether the meaning shows an act at its moment, or with somebody in it."""
    found = yardstick(statement)
    if statement.has("claims") or (found.acts and (found.events or statement.has("exceptions"))):
        return True
    shown_by = ("customers", "crew", "staff") if found.acts else ("customers",)
    return any(statement.has(name) for name in shown_by)
