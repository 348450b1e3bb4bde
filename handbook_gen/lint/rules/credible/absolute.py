"""`credible.absolute`: back it, or bound it."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.backing import is_backed
from handbook_gen.lint.rule import Hit, Says, Setting, rule, sentence
from handbook_gen.lint.statement import Statement
from handbook_gen.lint.weigh import silent_with_a_remedy


@rule(
    severity="error",
    scope="statement",
    weigh=silent_with_a_remedy,
    says={
        "en": Says(
            title="Back it, or bound it",
            what="Always, never, everything, 100 %, guaranteed, with no figure, remedy, “unless” or term behind it.",
            why="One exception makes it a lie, and customers find the exception. With a remedy it is the strongest promise there is.",
            message="“{text}”: and the one time it goes wrong?",
            advice="Say what the customer gets when it goes wrong, or where it stops.",
        ),
        "nl": Says(
            title="Zet er iets tegenover, of trek een grens",
            what="Altijd, nooit, alles, 100 %, gegarandeerd, zonder cijfer, goedmaker, “tenzij” of termijn erbij.",
            why="Eén uitzondering maakt er een leugen van, en klanten vinden ze. Met een goedmaker is het de sterkste belofte die er is.",
            message="“{text}”: en als het één keer misloopt?",
            advice="Zeg wat de klant krijgt als het misloopt, of waar het ophoudt.",
        ),
    },
    bad={
        "en": (sentence("Your order is ⟦always⟧ delivered on time."),),
        "nl": (sentence("Je bestelling wordt ⟦altijd⟧ op tijd geleverd."),),
    },
    good={
        "en": (
            sentence("Your order is always on time. Late? Then delivery is free."),
            sentence("You do not always get the same driver, but you hear the name the day before."),
        ),
        "nl": (
            sentence("Je bestelling is altijd op tijd. Te laat? Dan is de levering gratis."),
            sentence("Je krijgt niet altijd dezelfde chauffeur, maar je hoort de naam de dag ervoor."),
        ),
    },
    sources=("hart-1988", "kashyap-2001"),
)
def absolute(statement: Statement, setting: Setting) -> Iterator[Hit]:
    """Find absolutes that nothing backs."""
    if statement.is_behaviour:
        return
    spans = statement.find("absolutes")
    if spans and not is_backed(statement, spans):
        for start, end in spans:
            yield statement.hit(start, end)
