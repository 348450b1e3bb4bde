"""What a customer can hold a statement against: a figure, a moment, a remedy, a definite event, a visible act."""

from __future__ import annotations

from typing import NamedTuple

from handbook_gen.languages import Span
from handbook_gen.lint.statement import Statement

_CURRENCY = frozenset("€$£¥")
_A_PHONE_NUMBER = 7  # digits
_YEARS = range(1500, 2100)
_SOFT = ("vague", "attitudes", "cliches", "superlatives", "company_openings")
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
    remedies = tuple(outside(statement.find("remedies"), statement.find("remedies_not")))
    return Yardstick(
        figures,
        moments,
        remedies,
        tuple(statement.find("events")),
        tuple(outside(statement.find("acts"), statement.find("acts_not"))),
        tuple(_hedges(statement, (*figures, *moments, *remedies))),
    )


def outside(spans: list[Span], others: list[Span]) -> list[Span]:
    """Return the *spans* that touch none of the *others*."""
    if not others:
        return spans
    return [(start, end) for start, end in spans if not any(a < end and start < b for a, b in others)]


def _figures(statement: Statement) -> list[Span]:
    """Return the numbers that commit to something: no year, rank, telephone number or 100 %."""
    words, found = statement.words, statement.found
    numbers = {at for at, _ in found.get("numbers", ())}
    ranks = {at for span in found.get("rank_words", ()) for at in range(*span)}
    units = {at for name in ("units_of_time", "units") for at, _ in found.get(name, ())}
    uncounted = {at for span in statement.find("numbers_not") for at in range(*span)}
    spans: list[Span] = []
    for at, word in enumerate(words):
        if at in statement.quoted or at in uncounted:
            continue
        digits = word[0].isdigit()
        if not digits and at not in numbers:
            if "-" in word and _counts(statement, word):
                spans.append((at, at + 1))
            continue
        after = next((words[next_at] for next_at in (at + 1, at + 2) if next_at < len(words) and words[next_at] != "-"), "")
        has_unit = at + 1 in units or (at + 2 in units and (words[at + 1] in "-/" or digits or at in numbers))
        if digits:
            if word in ("100", "1000", "110", "200") and after in ("%", "percent", "procent", "per"):
                continue
            if not has_unit:
                if at - 1 in ranks or (at > 0 and words[at - 1] == "#"):
                    continue
                if _is_phone_number(words, at):
                    continue
                if word.isdigit() and len(word) == 4 and int(word) in _YEARS:
                    continue
        elif not has_unit and not (at + 1 < len(words) and words[at + 1][0].isalpha()):
            if at == 0 or words[at - 1] not in statement.language.words("clock_words"):
                continue
        spans.append((at, at + 1))
    spans += [(at, at + 2) for at, word in enumerate(words[:-1]) if word in _CURRENCY and words[at + 1][0].isdigit()]
    return spans


def _counts(statement: Statement, word: str) -> bool:
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
    hedges = outside(statement.find("hedges"), statement.find("hedges_not"))
    hedges = sorted({*hedges, *statement.find("escapes")})
    if not hedges or statement.has("fallbacks"):
        return []
    for begin, end in statement.sentences:
        hedged = any(begin <= start < end for start, _ in hedges)
        if not hedged and any(begin <= start < end for start, _ in firm):
            return []
    return hedges


def checkable(statement: Statement) -> bool:
    """Whether the heart of a statement can be kept or missed.

    A figure, a moment or a remedy is enough. An act is, unless vague words or attitudes say how it is done; with an
    event that ties it to a moment, it is all the same. What no list knows, and is told at length in plain words, gets
    the benefit of the doubt.
    """
    found = yardstick(statement)
    if found.hedges:
        return False
    if found.firm:
        return True
    soft = any(statement.has(name) for name in _SOFT)
    if statement.is_value:
        return bool(found.acts) and not soft and statement.count_words() >= _TELLING
    if found.acts:
        return bool(found.events) or not soft
    return not soft and statement.count_words() >= _TELLING and not statement.has("intentions")
