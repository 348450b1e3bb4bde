"""`clear.jargon`: use plain words."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.own_words import common_name
from handbook_gen.lint.rule import Hit, Says, Setting, Words, rule, sentence
from handbook_gen.lint.statement import Statement


@rule(
    severity="warning",
    scope="statement",
    says={
        "en": Says(
            title="Use plain words",
            what="Buzzwords, words of the trade and words of the office, and what your glossary says to avoid.",
            why="A customer should get it at once. A buzzword fits every company, so it says nothing about yours.",
            message="“{text}” is a word of the trade, not of a customer.",
            advice="Say what you do, in words you would use across the table.",
            variants={
                "office": Words("“{text}” is a word from a form.", "Say it as you would on the phone."),
            },
        ),
        "nl": Says(
            title="Gebruik gewone woorden",
            what="Modewoorden, vakwoorden en kantoorwoorden, en wat je woordenlijst afraadt.",
            why="Een klant moet het meteen snappen. Een modewoord past op elk bedrijf en zegt dus niets over het jouwe.",
            message="“{text}” is een woord van het vak, niet van een klant.",
            advice="Zeg wat jullie doen, in woorden die je aan tafel zou gebruiken.",
            variants={
                "office": Words(
                    "“{text}” is een woord van een formulier.", "Zeg het zoals je het aan de telefoon zou zeggen."
                ),
            },
        ),
    },
    bad={
        "en": (
            sentence("We ⟦leverage⟧ our network so that you get your part in two days."),
            sentence("You get your money back in two days ⟦pursuant⟧ to the booking."),
        ),
        "nl": (
            sentence("Wij ⟦ontzorgen⟧ u binnen twee dagen."),
            sentence("U krijgt ⟦middels⟧ een brief binnen twee dagen antwoord."),
        ),
    },
    good={
        "en": (sentence("We collect your bike, mend it and bring it back within two days."),),
        "nl": (sentence("We halen je fiets op, maken hem en brengen hem binnen twee dagen terug."),),
    },
)
def jargon(statement: Statement, setting: Setting) -> Iterator[Hit]:
    """Find words that a customer would not use."""
    if statement.is_behaviour:
        return
    whole = common_name(statement) if statement.meaning_at else None  # with a meaning, `values.common` weighs the name
    taken: set[int] = set(range(*whole)) if whole else set()
    for name, variant in (("jargon", ""), ("officialese", "office")):
        for start, end in statement.find(name):
            if not taken.intersection(range(start, end)):
                taken.update(range(start, end))
                yield statement.hit(start, end, variant=variant)
