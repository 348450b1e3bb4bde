"""`clear.long`: one breath."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.rule import Hit, Says, Setting, Words, rule, sentence
from handbook_gen.lint.statement import Statement

_LONGISH = 15  # words: better shorter
_FAR_TOO_LONG = 35


@rule(
    severity="error",
    scope="statement",
    says={
        "en": Says(
            title="Say it in one breath",
            what="The number of words of a promise: at most 25, and better 15.",
            why="What nobody can repeat, nobody keeps: neither the colleague who must do it nor the customer who counts on it.",
            message="{words} words: more than a colleague can repeat.",
            advice="Keep the heart of it in at most {most} words; put the edges in `limits`.",
            variants={
                "longish": Words("{words} words can be said, but not easily by heart.", "Try it in 15."),
            },
        ),
        "nl": Says(
            title="Zeg het in één adem",
            what="Het aantal woorden van een belofte: hoogstens 25, en liever 15.",
            why="Wat niemand kan navertellen, leeft bij niemand: niet bij de collega die het moet doen, en niet bij de klant.",
            message="{words} woorden: meer dan een collega kan navertellen.",
            advice="Hou de kern in hoogstens {most} woorden; zet de randen in `limits`.",
            variants={
                "longish": Words(
                    "{words} woorden kun je zeggen, maar niet makkelijk uit het hoofd.", "Probeer het in 15."
                ),
            },
        ),
    },
    bad={
        "en": (
            sentence(
                "⟦When you bring in your piano before noon on a weekday we will tune it the same afternoon and carry it back up "
                "the stairs of your house before you sit down to dinner.⟧"
            ),
        ),
        "nl": (
            sentence(
                "⟦Als je je piano op een weekdag voor de middag binnenbrengt, stemmen we hem dezelfde namiddag en dragen we hem "
                "weer de trap van je huis op voor je aan tafel gaat met je gezin.⟧"
            ),
        ),
    },
    good={
        "en": (sentence("Your piano is tuned the same afternoon, or the tuning is free."),),
        "nl": (sentence("Je piano is dezelfde namiddag gestemd, of het stemmen is gratis."),),
    },
    sources=("hart-1988",),
)
def long(statement: Statement, setting: Setting) -> Iterator[Hit]:
    """Find a promise that takes more than one breath."""
    if not statement.is_promise:
        return
    words = statement.count_words()
    if words > setting.max_words:
        severity = "error" if words > setting.max_words + _FAR_TOO_LONG - 25 else "warning"
        yield statement.whole(severity=severity, facts={"words": words, "most": setting.max_words})
    elif words > _LONGISH:
        yield statement.whole(variant="longish", severity="info", facts={"words": words, "most": setting.max_words})
