"""When each promise, value and team is looked at again, and by whom."""

from __future__ import annotations

import datetime
from typing import NamedTuple

from handbook_gen.lint.days import months_later
from handbook_gen.model import Creed, Day, Handbook, Passage, Promise, Team, Thing, Value

_MONTHS = 12  # between reviews, where the handbook does not say


class Review(NamedTuple):
    """The next review of one thing."""

    thing: Thing
    kind: str  # "mission", "vision", "promise", "value" or "team"
    id: str
    name: str  # what people call it
    owner: str  # empty where nobody is
    last: datetime.date | None
    due: datetime.date | None  # None where no day follows from what is written

    def is_overdue(self, today: datetime.date) -> bool:
        """Whether the day has passed."""
        return self.due is not None and self.due < today


def reviews(handbook: Handbook, language: str) -> tuple[Review, ...]:
    """Return the next review of everything that bears a date or should, the first due first; names in *language*.

    It is due on the `review_by` that was set, or else some months after `reviewed`. What is retired is history.
    """
    given = handbook.lint.review_months
    months = int(given.value) if given is not None else _MONTHS
    found = []
    for kind, creed in (("mission", handbook.mission), ("vision", handbook.vision)):
        if creed.reviewed is not None:
            found.append(_review(creed, kind, kind, creed.text.best(language), Passage(), months))
    for promise in handbook.promises:
        if promise.state != "retired":
            name = promise.short.best(language) or promise.statement.best(language)
            found.append(_review(promise, "promise", promise.id, name, promise.owner, months))
    found += [_review(each, "value", each.id, each.name.best(language), each.owner, months) for each in handbook.values]
    found += [_review(each, "team", each.id, each.name.best(language), each.lead, months) for each in handbook.teams]
    return tuple(sorted(found, key=lambda each: (each.due or datetime.date.max, each.kind, each.id)))


def _review(
    thing: Creed | Promise | Value | Team, kind: str, ident: str, name: Passage, owner: Passage, months: int
) -> Review:
    last = thing.reviewed.value if thing.reviewed is not None else None
    by: Day | None = thing.review_by if isinstance(thing, Promise) else None
    due = by.value if by is not None else months_later(last, months) if last is not None else None
    return Review(thing, kind, ident, name.text or ident, owner.text, last, due)
