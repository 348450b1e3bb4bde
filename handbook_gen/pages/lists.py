"""Lists that are put together from several parts of a handbook: the scorecard, all deeds, what is due."""

from __future__ import annotations

from typing import Any, NamedTuple

from markupsafe import Markup

from handbook_gen.lint.rule import Finding
from handbook_gen.model import Behaviour, Day, Measure, Number, Passage, Promise, Stage, Team, Text, Thing
from handbook_gen.pages.book import Book, anchor_of, shortened


class Line(NamedTuple):
    """One period of one promise, as it stands in the table of all figures."""

    period: str
    actual: str
    target: str
    gap: str


class Row(NamedTuple):
    """A promise on the scorecard."""

    promise: Promise
    is_known: bool
    is_kept: bool
    periods: tuple[Line, ...]


class Group(NamedTuple):
    """The dos and don'ts of one value, promise or team."""

    tag: str
    name: Markup
    url: str
    dos: tuple[Behaviour, ...]
    donts: tuple[Behaviour, ...]


class Due(NamedTuple):
    """Something that is looked at again on a day."""

    thing: Thing
    name: Markup
    kind: str
    owner: Passage
    reviewed: Day | None
    date: Day
    is_overdue: bool


class Entry(NamedTuple):
    """A word of the glossary."""

    slug: str
    term: Text
    means: Text
    instead_of: tuple[Text, ...]


class Lists:
    """What page types ask for by name."""

    NAMES = (
        "by_standing",
        "gap_words",
        "count",
        "all_deeds",
        "promises_at",
        "coverage",
        "words_of_team",
        "cue",
        "first_words",
        "due_list",
        "still_to_write",
    )

    def __init__(self, book: Book) -> None:
        self.book = book

    def by_standing(self) -> list[Row]:
        """Return the promises with a figure: what falls short on top."""
        rows = []
        for promise in self.book.promises:
            if promise.measure.actual is not None:
                standing = self.book.standing(promise.measure)
                rows.append(Row(promise, standing.is_known, standing.is_kept, self._periods(promise.measure)))
        return sorted(rows, key=lambda row: (row.is_kept, row.is_known))

    def gap_words(self, measure: Measure) -> str:
        """Tell how far a figure is from its target."""
        standing = self.book.standing(measure)
        key = "target.margin" if standing.is_kept else "target.to_go"
        gap = self.book.number(standing.gap)
        if measure.unit.text != "%":
            unit = f"\u00a0{measure.unit.text}" if measure.unit else ""
            return self.book.say(f"{key}_plain", gap=gap + unit)
        return self.book.say(key, n=standing.gap, gap=gap)

    def count(self, n: int) -> str:
        """Return a small number as a word."""
        return self.book.words.count(n)

    def all_deeds(self) -> list[Group]:
        """Return all dos and don'ts, by what they belong to."""
        book = self.book
        things: tuple[Any, ...] = (*book.values, *book.promises, *book.handbook.teams)
        return [
            Group(f"{book.folder(thing)}-{thing.id}", _name(book, thing), book.link(thing), thing.dos, thing.donts)
            for thing in things
            if thing.dos or thing.donts
        ]

    def promises_at(self, stage: Stage) -> list[Promise]:
        """Return the promises that hold at a stage of the customer's journey."""
        return [p for p in self.book.promises if stage.id in [ref.text for ref in p.journey]]

    def coverage(self) -> int:
        """Count the promises and values that teams have words for."""
        book = self.book
        return sum(bool(team.means.promises.get(p.id)) for p in book.promises for team in book.handbook.teams) + sum(
            bool(team.means.values.get(v.id)) for v in book.values for team in book.handbook.teams
        )

    def words_of_team(self, kind: str, ident: str, team: Team) -> Text | None:
        """Return what a promise or value means to one team, if it said so."""
        found: Text | None = getattr(team.means, kind).get(ident)
        return found

    def cue(self, words: str) -> str:
        """Return the first words of a sentence, for whoever says the rest by heart."""
        parts = words.split()
        return " ".join(parts[: max(1, min(3, len(parts) // 4 + 1))])

    def first_words(self, text: Text) -> str:
        """Return how a text begins."""
        return shortened(self.book.attribute(text), 60)

    def due_list(self) -> list[Due]:
        """Return what is looked at again, the first to come on top."""
        rows = []
        things: tuple[Any, ...] = (*self.book.promises, *self.book.values, *self.book.handbook.teams)
        for thing in things:
            review = self.book.review(thing)
            if review.date:
                owner = thing.lead if isinstance(thing, Team) else thing.owner
                kind = {"promises": "promise.one", "values": "value.one"}.get(self.book.folder(thing), "team.one")
                name = _name(self.book, thing)
                rows.append(Due(thing, name, kind, owner, thing.reviewed, review.date, review.is_overdue))
        return sorted(rows, key=lambda row: row.date.value)

    def still_to_write(self) -> list[Finding]:
        """Return the findings about what is missing, once for each message."""
        asked = ("missing", "no-", "never-", "segment-", "team-gap", "not-")
        found = {f.message: f for f in self.book.findings_all if any(word in f.rule for word in asked)}
        return list(found.values())[:20]

    def glossary(self) -> list[Entry]:
        """Return the glossary in the order of the alphabet."""
        book = self.book
        terms = sorted(book.handbook.glossary, key=lambda term: book.attribute(term.term).casefold())
        return [Entry(anchor_of(term), term.term, term.means, term.instead_of) for term in terms]

    def _periods(self, measure: Measure) -> tuple[Line, ...]:
        told = [(past.period.text, past.actual) for past in measure.history if past.actual is not None]
        if measure.actual is not None and measure.period.text not in [period for period, _ in told]:
            told.append((measure.period.text, measure.actual))
        return tuple(self._line(period, actual, measure) for period, actual in reversed(told))

    def _line(self, period: str, actual: Number, measure: Measure) -> Line:
        number = self.book.number
        if measure.target is None:
            return Line(period, number(actual), "", "")
        gap = round(actual.value - measure.target.value, 6)
        return Line(period, number(actual), number(measure.target), f"+{number(gap)}" if gap > 0 else number(gap))


def _name(book: Book, thing: Any) -> Markup:
    return book.brief(thing) if isinstance(thing, Promise) else book.plain(thing.name)
