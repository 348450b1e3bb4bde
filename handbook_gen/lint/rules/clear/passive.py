"""`clear.passive`: say who does it."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.rule import Hit, Says, Setting, rule, sentence
from handbook_gen.lint.statement import Statement
from handbook_gen.lint.yardstick import yardstick

_REACH = 6  # words between the auxiliary and the participle


@rule(
    severity="info",
    scope="statement",
    says={
        "en": Says(
            title="Say who does it",
            what="A passive without anybody who acts, and without a term.",
            why="Where nobody does it, nobody can be asked for it.",
            message="“{text}”: by whom?",
            advice="Name who does it: “Robbe calls you”, “we call you”.",
        ),
        "nl": Says(
            title="Zeg wie het doet",
            what="Een lijdende vorm zonder iemand die handelt, en zonder termijn.",
            why="Waar niemand het doet, kan niemand erop aangesproken worden.",
            message="“{text}”: door wie?",
            advice="Noem wie het doet: “Robbe belt je”, “wij bellen je”.",
        ),
    },
    bad={
        "en": (sentence("Complaints ⟦are handled⟧ with care and your letter is read."),),
        "nl": (sentence("Klachten ⟦worden behandeld⟧ en uw brief wordt gelezen."),),
    },
    good={
        "en": (sentence("Robbe calls you back today."),),
        "nl": (sentence("Robbe belt je vandaag terug."),),
    },
)
def passive(statement: Statement, setting: Setting) -> Iterator[Hit]:
    """Find the first passive without an actor."""
    found = statement.found
    if not statement.is_promise or "self" in found or "actors" in found or yardstick(statement).firm:
        return
    participles = {at for at, _ in found.get("participles", ())}
    for at, _ in found.get("passive_auxiliaries", ()):
        for near in range(at + 1, min(at + _REACH, len(statement.words))):
            if near in participles:
                yield statement.hit(at, near + 1)
                return
            if not statement.words[near][0].isalpha():
                break
