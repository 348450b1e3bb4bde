"""`lived.attitude-do`: behaviour that others see."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.behaviour import unseen
from handbook_gen.lint.rule import Hit, Says, Setting, Words, rule, sentence
from handbook_gen.lint.statement import Statement


@rule(
    severity="warning",
    scope="statement",
    says={
        "en": Says(
            title="Behaviour that others see",
            what="A do or a don't that is an attitude, a feeling, a thought, a figure of speech or an undefined judgement.",
            why="Nobody can practise an attitude, and nobody can see one. Behaviour can be copied by lunch.",
            message="“{text}” happens inside a head: nobody sees whether it was done.",
            advice="Say what a colleague would see or hear: who does what, when.",
            variants={
                "idiom": Words(
                    "“{text}” is a figure of speech: everybody reads something else into it.",
                    "Say what it looks like here, in one act.",
                ),
                "general": Words(
                    "“{text}” is too general to see.",
                    "Say what a colleague would see or hear: who does what, when.",
                ),
                "undefined": Words(
                    "“{text}”: nobody can say where that begins or ends.",
                    "Give it a number, a moment or an example.",
                ),
            },
        ),
        "nl": Says(
            title="Gedrag dat anderen zien",
            what="Een do of don't die een houding, gevoel, gedachte, beeldspraak of onbepaald oordeel is.",
            why="Een houding kun je niet oefenen, en niemand ziet ze. Gedrag kan een ander nog voor de middag nadoen.",
            message="“{text}” gebeurt in een hoofd: niemand ziet of het gedaan is.",
            advice="Zeg wat een collega zou zien of horen: wie doet wat, wanneer.",
            variants={
                "idiom": Words(
                    "“{text}” is beeldspraak: iedereen leest er iets anders in.",
                    "Zeg hoe het er hier uitziet, in één daad.",
                ),
                "general": Words(
                    "“{text}” is te algemeen om te zien.",
                    "Zeg wat een collega zou zien of horen: wie doet wat, wanneer.",
                ),
                "undefined": Words(
                    "“{text}”: niemand weet waar dat begint of ophoudt.",
                    "Zet er een getal, een moment of een voorbeeld bij.",
                ),
            },
        ),
    },
    bad={
        "en": (
            sentence("⟦Be⟧ friendly.", "do"),
            sentence("⟦Going the extra mile⟧ for a guest", "do"),
            sentence("Answer every letter ⟦promptly⟧.", "do"),
            sentence("⟦Taking things personally⟧", "dont"),
        ),
        "nl": (
            sentence("⟦Wees⟧ vriendelijk.", "do"),
            sentence("⟦De kantjes eraf⟧ lopen", "dont"),
            sentence("Beantwoord elke brief ⟦tijdig⟧.", "do"),
        ),
    },
    good={
        "en": (
            sentence("Greet whoever enters before you finish your task.", "do"),
            sentence("Letting the customer explain the problem twice", "dont"),
            sentence("Be open: write the waiting time on the board.", "do"),
        ),
        "nl": (
            sentence("Begroet wie binnenkomt voor je verder werkt.", "do"),
            sentence("De klant zijn verhaal twee keer laten doen", "dont"),
            sentence("Wees open: zet de wachttijd op het bord.", "do"),
        ),
    },
)
def attitude_do(statement: Statement, setting: Setting) -> Iterator[Hit]:
    """Find a do or a don't that nobody can see."""
    if not statement.is_behaviour:
        return
    found = unseen(statement)
    if found:
        (start, end), variant = found
        yield statement.hit(start, end, variant=variant)
