"""What a customer can hold a statement against: a figure, a moment, a remedy, a definite event, a visible act."""

from __future__ import annotations

from typing import NamedTuple

from handbook_gen.languages import Span
from handbook_gen.lint.statement import Statement

_CURRENCY = frozenset("€$£¥")
_A_PHONE_NUMBER = 7  # digits
_YEARS = range(1500, 2100)
_EVERYTHING = frozenset(("100", "110", "200", "1000"))
_PERCENT = frozenset(("%", "percent", "procent", "per"))
_SOFT = ("vague", "attitudes", "cliches", "superlatives", "company_openings", "owed", "jargon")
_MOODS = (*_SOFT[1:], "moods", "states", "idioms", "inner_acts")  # what there is none of must be a thing
A_STORY = 40  # words: what a value tells at such length is its own
_CLOSE = 4  # words
_TELLING = 8  # words: what is shorter names a value, and shows nothing of it


class Yardstick(NamedTuple):
    """What there is to check in a statement, and what takes it back."""

    figures: tuple[Span, ...]  # a number that commits: a term, an amount, a count
    moments: tuple[Span, ...]
    remedies: tuple[Span, ...]
    events: tuple[Span, ...]
    acts: tuple[Span, ...]
    hedges: tuple[Span, ...]  # those that nothing makes definite again

    @property
    def firm(self) -> bool:
        """Whether there is a figure, a moment or a remedy: enough by itself."""
        return bool(self.figures or self.moments or self.remedies)


def yardstick(statement: Statement) -> Yardstick:
    """Return what can be checked in *statement*; worked out once."""
    if statement.yardstick is None:
        statement.yardstick = _measure(statement)
    found: Yardstick = statement.yardstick
    return found


def _measure(statement: Statement) -> Yardstick:
    figures = tuple(_figures(statement))
    moments = tuple(statement.find("moments"))
    remedies = tuple(statement.find("remedies"))
    return Yardstick(
        figures,
        moments,
        remedies,
        tuple(statement.find("events")),
        tuple(statement.find("acts")),
        tuple(_hedges(statement, (*figures, *moments, *remedies))),
    )


def joined(spans: list[Span]) -> list[Span]:
    """Return the *spans* in order, those that touch in one."""
    whole: list[Span] = []
    for start, end in sorted(spans):
        if whole and start <= whole[-1][1]:
            whole[-1] = (whole[-1][0], max(end, whole[-1][1]))
        else:
            whole.append((start, end))
    return whole


def outside(spans: list[Span], others: list[Span]) -> list[Span]:
    """Return the *spans* that touch none of the *others*."""
    if not others:
        return spans
    return [(start, end) for start, end in spans if not any(a < end and start < b for a, b in others)]


def _figures(statement: Statement) -> list[Span]:
    """Return the numbers that commit to something: no year, rank, telephone number or 100 %."""
    found = statement.found
    numbers = {at for at, _ in found.get("numbers", ())}
    units = {at for name in ("units_of_time", "units") for at, _ in found.get(name, ())}
    idle = {at for span in statement.find("numbers_not") for at in range(*span)} | statement.quoted
    idle |= _of_the_past(statement)
    spans: list[Span] = []
    for at, word in enumerate(statement.words):
        if at in idle:
            continue
        if word[0].isdigit():
            commits = at + 1 in units or at + 2 in units or not _is_a_name(statement, at)
            if commits and not _is_everything(statement.words, at):
                spans.append((at, at + 1))
        elif at in numbers:
            ranks = at > 0 and statement.words[at - 1] in statement.language.words("rank_words")
            if at + 1 in units or at + 2 in units or (not ranks and _counts_something(statement, at)):
                spans.append((at, at + 1))
        elif word in _CURRENCY and at + 1 < len(statement.words) and statement.words[at + 1][0].isdigit():
            spans.append((at, at + 2))
        elif "-" in word and _is_a_count(statement, word):
            spans.append((at, at + 1))
    return spans


def _of_the_past(statement: Statement) -> set[int]:
    """Return where numbers count years that are gone: `over 60 years`, `40 years of experience`."""
    ages = statement.find("ages")
    if not ages:
        return set()
    past = {at for span in statement.find("heritage") for at in range(*span)}
    since = {end for _, end in statement.find("long_since")}
    return {at - 1 for at, _ in ages if at and (at in past or at - 1 in past or at - 1 in since)}


def _is_everything(words: list[str], at: int) -> bool:
    """Whether it is 100 %: an absolute, not a figure."""
    return words[at] in _EVERYTHING and at + 1 < len(words) and words[at + 1] in _PERCENT


def _is_a_name(statement: Statement, at: int) -> bool:
    """Whether a number without a unit only names: a rank, a year, a telephone number."""
    word = statement.words[at]
    if at and (statement.words[at - 1] == "#" or statement.words[at - 1] in statement.language.words("rank_words")):
        return True
    return (word.isdecimal() and int(word) in _YEARS) or _is_phone_number(statement.words, at)


def _counts_something(statement: Statement, at: int) -> bool:
    """Whether a number word stands before a word, or makes a clock time: `four rings`, `by six`."""
    words = statement.words
    if at + 1 < len(words) and words[at + 1][0].isalpha():
        return True
    return at > 0 and words[at - 1] in statement.language.words("clock_words")


def _is_a_count(statement: Statement, word: str) -> bool:
    """Whether a compound counts something: `two-year`, `ten-minute`."""
    first, _, rest = word.partition("-")
    lists_of = statement.language.lists_of
    return "numbers" in lists_of(first) and ("units_of_time" in lists_of(rest) or "units" in lists_of(rest))


def _is_phone_number(words: list[str], at: int) -> bool:
    start = end = at
    while start > 0 and (words[start - 1][0].isdigit() or words[start - 1] in "/-."):
        start -= 1
    while end + 1 < len(words) and (words[end + 1][0].isdigit() or words[end + 1] in "/-."):
        end += 1
    return sum(sign.isdigit() for word in words[start : end + 1] for sign in word) >= _A_PHONE_NUMBER


def _hedges(statement: Statement, firm: tuple[Span, ...]) -> list[Span]:
    """Return the hedges and escapes that no latest moment, no fallback and no firm sentence makes up for."""
    hedges = statement.find("hedges")
    hedges = joined([*hedges, *statement.find("escapes")])
    if not hedges or (statement.is_value and statement.count_words() >= A_STORY) or _is_made_up_for(statement, hedges):
        return []
    for begin, end in statement.sentences:
        hedged = any(begin <= start < end for start, _ in hedges)
        if not hedged and any(begin <= start < end for start, _ in firm):
            return []
    return hedges


def _is_made_up_for(statement: Statement, hedges: list[Span]) -> bool:
    """Whether a latest moment follows, or what the customer gets otherwise; a second escape makes nothing definite."""
    escapes = [start for start, _ in statement.find("escapes")]
    if any(not any(0 <= at - end <= _CLOSE for at in escapes) for _, end in statement.find("fallbacks")):
        return True
    conditions = [*statement.find("events"), *statement.find("conditions")]
    return any(
        hedge < condition < remedy
        for hedge, _ in hedges[:1]
        for condition, _ in conditions
        for _, remedy in statement.find("remedies")
    )


def vague_words(statement: Statement) -> list[Span]:
    """Return the words that nobody can check; a buzzword among them is for `clear.jargon` to name."""
    return outside(statement.find("vague"), statement.find("jargon"))


def _meant(statement: Statement, name: str) -> bool:
    """Whether the list *name* finds something; the name of a value is allowed to be soft where a meaning follows."""
    return any(start >= statement.meaning_at for start, _ in statement.find(name))


def _denies(statement: Statement) -> bool:
    """Whether a value's meaning says flatly what there is none of, more than once: `no company cars, no boxes`."""
    begin = statement.meaning_at
    if not begin or any(_meant(statement, name) for name in _MOODS):
        return False
    return sum(start >= begin for start, _ in statement.find("negations")) > 1


def _pictures(statement: Statement) -> bool:
    """Whether a value's meaning shows a colleague with a customer, or what a customer gets by it, in plain words."""
    if not _meant(statement, "customers") or not any(_meant(statement, name) for name in ("staff", "crew", "purposes")):
        return False
    return not any(_meant(statement, name) for name in (*_MOODS, "vague", "undefined", "absolutes", "intentions"))


def checkable(statement: Statement) -> bool:
    """Whether the heart of a statement can be kept or missed.

    A figure, a moment or a remedy is enough. An act is, unless vague words or attitudes say how it is done; with an
    event that ties it to a moment, it is all the same. What no list knows, and is told at length in plain words, gets
    the benefit of the doubt.
    """
    found = yardstick(statement)
    if found.hedges:
        return False
    if found.firm or statement.has("claims"):
        return True
    soft = any(_meant(statement, name) for name in _SOFT)
    if statement.is_value:
        if statement.count_words() >= A_STORY:
            return bool(found.acts)
        shown = found.acts or (statement.has("customers") and _meant(statement, "seen"))
        told = bool(shown) and (bool(found.events) or not soft)
        return (told or _denies(statement) or _pictures(statement)) and statement.count_words() >= _TELLING
    if found.acts or statement.has("relief"):
        return bool(found.events) or not soft
    told = statement.count_words() >= _TELLING and any(
        statement.has(name) for name in ("address", "customers", "people")
    )
    return (told or bool(found.events)) and not soft and not statement.has("intentions")
