"""Where a promise stands: its figure against its target, its six tips, and when it is looked at again."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import NamedTuple

from handbook_gen.lint.days import months_later
from handbook_gen.lint.rule import TIPS, Finding
from handbook_gen.lint.score import urgency
from handbook_gen.model import Day, Handbook, Measure, Thing

SOLID = 4  # tips held, from which a promise is solid
MONTHS = 12  # between reviews, where the handbook does not say


class Standing(NamedTuple):
    """A figure against its target."""

    is_known: bool
    is_kept: bool = False
    gap: float = 0  # how far off, never negative
    word: str = ""  # the label: above, on, below; within, over where lower is better
    icon: str = "above"


class Tip(NamedTuple):
    """One of the six tips, held or not."""

    key: str
    is_held: bool
    finding: Finding | None = None  # why not


class Score(NamedTuple):
    """Six dots, a level, and one next step."""

    tips: tuple[Tip, ...]
    level: int  # 0 draft, 1 solid, 2 strong
    next: Finding | None = None

    @property
    def held(self) -> int:
        """How many tips are held."""
        return sum(tip.is_held for tip in self.tips)


class Review(NamedTuple):
    """When something is to be looked at again."""

    date: Day | None = None
    is_overdue: bool = False


def standing_of(measure: Measure) -> Standing:
    """Return where *measure* stands against its target."""
    if measure.actual is None or measure.target is None:
        return Standing(is_known=False)
    difference = round(measure.actual.value - measure.target.value, 6)
    if measure.better.text == "lower":
        kept = difference <= 0
        word, icon = ("within", "check") if kept else ("over", "warn")
        return Standing(is_known=True, is_kept=kept, gap=abs(difference), word=word, icon=icon)
    kept = difference >= 0
    word = "on" if difference == 0 else "above" if kept else "below"
    return Standing(is_known=True, is_kept=kept, gap=abs(difference), word=word, icon="above" if kept else "below")


def score_of(thing: Thing, findings: Iterable[Finding]) -> Score:
    """Return the six dots of a promise or value: a tip is open while an error or a warning says so."""
    mine = sorted(about(thing, findings), key=urgency)
    serious = [each for each in mine if each.severity != "info"]
    tips = tuple(
        Tip(key, why is None, why) for key in TIPS for why in [next((f for f in serious if f.tip == key), None)]
    )
    held = sum(tip.is_held for tip in tips)
    level = 2 if held == len(TIPS) else 1 if held >= SOLID else 0
    return Score(tips, level, mine[0] if mine else None)


def about(thing: Thing, findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings that are about *thing* or something in it, and that nobody ignored."""
    address = "/".join(thing.address)
    return [f for f in findings if not f.ignored and (f.address == address or f.address.startswith(address + "/"))]


def review_of(reviewed: Day | None, handbook: Handbook, today: datetime.date, by: Day | None = None) -> Review:
    """Return the next review: the day that was set, or the usual time after the last one."""
    date = by
    if date is None and reviewed is not None:
        months = int(handbook.lint.review_months.value) if handbook.lint.review_months else MONTHS
        date = Day(months_later(reviewed.value, months), reviewed.passage)
    return Review(date, date is not None and date.value < today)
