"""The figures in a text: numbers in digits or words, with what they count, so that texts can be held side by side."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from handbook_gen.languages import plain
from handbook_gen.languages.literal import literal
from handbook_gen.lint.likeness import words

_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*(?:-[^\W\d_]+)*|[%€$£.,;:!?]")
_DIGIT = re.compile(r"\d")
_LETTERS = re.compile(r"[^\W\d_]+")
_THOUSANDS = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_HOURS = re.compile(r"([01]?\d|2[0-4])[:.]([0-5]\d)")
_SECONDS = {
    "second": 1,
    "minute": 60,
    "hour": 3600,
    "day": 86_400,
    "week": 604_800,
    "month": 2_592_000,
    "year": 31_536_000,
}
_MONEY_SIGNS = "€$£"
_HALF_A_DAY = 12
_DAY = 24


class Figure(NamedTuple):
    """A number and what it counts, at its place in the text."""

    value: float
    unit: str  # second ... year, clock, percent, euro ...; empty where it counts something else
    start: int
    end: int
    is_bare: bool = False  # a unit without a number: "within the hour"

    @property
    def seconds(self) -> float:
        """How long it lasts, or 0 where it is no stretch of time."""
        return self.value * _SECONDS.get(self.unit, 0)


@lru_cache(maxsize=4096)
def figures(text: str, code: str) -> tuple[Figure, ...]:
    """Return the figures in *text*, in the language *code*, first to last."""
    return tuple(_figures(text, code))


def _figures(text: str, code: str) -> Iterator[Figure]:
    numbers, units = literal(code, "numbers"), literal(code, "units")
    between, clock = literal(code, "between"), literal(code, "clock")
    lower = plain(text)
    if len(lower) != len(text):  # a letter that becomes two in lower case: places would shift
        lower = text
    if not _DIGIT.search(lower) and not any(word in numbers or word in units for word in words(text)):
        return
    tokens = list(_tokens(lower, numbers, units))
    half = literal(code, "half_before")
    used = -1
    for at, (word, begin, end) in enumerate(tokens):
        start = begin
        if at <= used:
            continue
        before = tokens[at - 1][0] if at else ""
        after = tokens[at + 1][0] if at + 1 < len(tokens) else ""
        if word in half and after in numbers:
            used = at + 1
            yield Figure(float(numbers[after]) - 0.5, "clock", start, tokens[at + 1][2])
            continue
        if word[0].isdigit() or word in numbers:
            step = at + 1
            while step < len(tokens) and step < at + 3 and tokens[step][0] in between:
                step += 1
            unit = units.get(tokens[step][0], "") if step < len(tokens) else ""
            if (
                unit
                and tokens[step][0] in _MONEY_SIGNS
                and tokens[step + 1 : step + 2]
                and tokens[step + 1][0][0].isdigit()
            ):
                unit = ""  # the sign belongs to the number after it
            stop = tokens[step][2] if unit else end
            if unit:
                used = step
            elif before in _MONEY_SIGNS and before:
                unit, start = units.get(before, ""), tokens[at - 1][1]
            yield _figure(word, unit, start, stop, number=numbers.get(word, ""), at_clock=before in clock)
        elif word in units and word.isalpha():
            count, _, unit = units[word].rpartition(" ")
            if unit not in ("am", "pm") and (count or unit in _SECONDS):
                yield Figure(float(count or 1), unit, start, end, is_bare=not count)


def _tokens(text: str, numbers: Mapping[str, str], units: Mapping[str, str]) -> Iterator[tuple[str, int, int]]:
    """Yield the words and signs, without what only looks like a number: the 2 of `2nd`, the 4 of `A4`."""
    for match in _TOKEN.finditer(text):
        word, start, end = match.group(), match.start(), match.end()
        if word[0].isdigit():
            glued = _LETTERS.match(text, end)
            if text[start - 1 : start].isalpha() or (glued and glued.group() not in units):
                continue
        elif "-" in word and word not in numbers:  # a five-year guarantee
            for part in word.split("-"):
                yield part, start, start + len(part)
                start += len(part) + 1
            continue
        yield word, start, end


def _figure(word: str, unit: str, start: int, end: int, *, number: str, at_clock: bool) -> Figure:
    count, _, unit = unit.rpartition(" ")
    hours = _HOURS.fullmatch(word)
    if hours and (":" in word or unit in ("hour", "am", "pm", "clock")):
        value = int(hours[1]) + int(hours[2]) / 60
        unit = unit if unit == "pm" else "clock"
    elif number:
        value = float(number)
    elif _THOUSANDS.fullmatch(word):
        value = float(re.sub(r"[.,]", "", word))
    else:
        whole, _, rest = word.replace(":", ",").replace(".", ",").partition(",")
        value = float(f"{whole}.{rest.replace(',', '') or 0}")
    value *= float(count or 1)
    if unit == "pm":
        value, unit = value % _HALF_A_DAY + _HALF_A_DAY, "clock"
    elif unit == "am" or (unit == "hour" and at_clock and value <= _DAY):
        unit = "clock"
    return Figure(value, unit, start, end)


def without_match(ours: Iterable[Figure], theirs: Iterable[Figure]) -> list[Figure]:
    """Return those of *ours* that say something which *theirs* do not; a bare unit and the number 1 say nothing."""
    others = tuple(theirs)
    return [
        figure
        for figure in ours
        if not figure.is_bare and figure.value != 1 and not any(_same(figure, other) for other in others)
    ]


def _same(one: Figure, other: Figure) -> bool:
    if one.seconds and other.seconds:
        return one.seconds == other.seconds
    if "clock" in (one.unit, other.unit) and {one.unit, other.unit} <= {"clock", "hour", ""}:
        return one.value % _HALF_A_DAY == other.value % _HALF_A_DAY
    if one.unit and other.unit and one.unit != other.unit:
        return False
    return one.value == other.value
