"""`clear.fine-print`: no conditions that stand elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.rule import Hit, Says, Setting, rule, sentence
from handbook_gen.lint.statement import Statement
from handbook_gen.lint.weigh import sharper_in_public


@rule(
    severity="error",
    scope="statement",
    weigh=sharper_in_public,
    says={
        "en": Says(
            title="No fine print",
            what="A footnote, “terms apply”, “subject to” and the like; an error where customers read it.",
            why="A condition that stands elsewhere becomes the news the day somebody runs into it.",
            message="“{text}” points at a condition that does not stand here.",
            advice="Say openly in `limits` where it stops, in plain words, or drop the condition.",
        ),
        "nl": Says(
            title="Geen kleine lettertjes",
            what="Een voetnoot, “voorwaarden van toepassing”, “onder voorbehoud” en dergelijke; een fout waar klanten het lezen.",
            why="Een voorwaarde die elders staat, wordt nieuws op de dag dat iemand erover struikelt.",
            message="“{text}” wijst naar een voorwaarde die hier niet staat.",
            advice="Zeg open en bloot in `limits` waar het ophoudt, in gewone woorden, of schrap de voorwaarde.",
        ),
    },
    bad={
        "en": (sentence("Ready tomorrow⟦*⟧"), sentence("You ride again tomorrow (⟦terms apply⟧).")),
        "nl": (sentence("Morgen klaar⟦*⟧"), sentence("Morgen rij je weer (⟦onder voorbehoud⟧).")),
    },
    good={
        "en": (sentence("Brought in before 11:00, ready tomorrow."),),
        "nl": (sentence("Vóór 11 uur binnengebracht, morgen klaar."),),
    },
    sources=("hart-1988", "iso-10001"),
)
def fine_print(statement: Statement, setting: Setting) -> Iterator[Hit]:
    """Find footnotes and conditions that stand elsewhere."""
    if statement.is_behaviour:
        return
    for start, end in statement.find("fine_print"):
        yield statement.hit(start, end, severity="warning")
    for at in _footnotes(statement):
        yield statement.hit(at, at + 1, severity="warning")


def _footnotes(statement: Statement) -> Iterator[int]:
    """Yield asterisks and daggers tied to the end of a word: neither `kolleg*innen` nor *stress*."""
    opened = False
    for at, word in enumerate(statement.words):
        if word not in ("*", "†", "¹", "²"):
            continue
        text = statement.parts[statement.part[at]].text
        before = text[statement.starts[at] - 1 : statement.starts[at]]
        after = text[statement.ends[at] : statement.ends[at] + 1]
        if word == "*" and not before.strip() and after.strip():
            opened = True  # *stress* begins here, or a list
        elif word == "*" and opened:
            opened = False
        elif before.strip() and not after.isalnum() and after != "*" and before != "*":
            yield at
