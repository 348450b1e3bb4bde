"""The idea test, which asks whether a new idea fits the values.

Each value has questions; for each, an idea fits, is against, or nobody is sure yet.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from handbook_gen.model import Handbook, Value

FITS, AGAINST, UNSURE = "fits", "against", "unsure"
ASK = "ask"  # not a verdict: somebody should ask a customer first


def questioned(handbook: Handbook) -> tuple[Value, ...]:
    """Return the values that have questions to test an idea with, heaviest first."""
    order = {ref.text: place for place, ref in enumerate(handbook.value_order)}
    values = [value for value in handbook.values if value.tests]
    return tuple(sorted(values, key=lambda value: order.get(value.id, len(order))))


def summed(answers: Iterable[str]) -> str:
    """Return what one value says, from the answers to its questions: one against counts, then one doubt."""
    said = tuple(answers)
    return AGAINST if AGAINST in said else UNSURE if UNSURE in said else FITS


def verdict(handbook: Handbook, answers: Mapping[str, str]) -> str:
    """Return fits, change, against or ask, from what each value says, by its id.

    Against one core value means change it, against most of them drop it. Where more than half of the values are unsure,
    a customer knows more than another meeting.
    """
    core = [value.id for value in handbook.values if value.kind.text in ("", "core") and value.id in answers]
    against = [ident for ident in core if answers[ident] == AGAINST]
    if against:
        return AGAINST if len(against) * 2 > len(core) else "change"
    if sum(said == UNSURE for said in answers.values()) * 2 > len(answers):
        return ASK
    return FITS
