"""Interface words, dates and numbers of one language."""

from __future__ import annotations

import datetime
import functools
import re
from collections.abc import Mapping
from pathlib import Path

import yaml

from handbook_gen import languages

_SYMBOLS = {"EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥"}
_DURATION = re.compile(r"P(?:(?P<weeks>\d+)W)?(?:(?P<days>\d+)D)?(?:T(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?)?")
_QUARTER = re.compile(r"(\d{4})-?[QK]([1-4])", re.IGNORECASE)
_MONTH = re.compile(r"(\d{4})-(\d{2})")
_Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # every label is text, `on` and `yes` too
_UNITS = ((14, "days", 1), (61, "weeks", 7), (700, "months", 30.44), (10**9, "years", 365.25))  # up to how many days
_FALLBACK = "en"  # a handbook may be written in a language that ships no labels


class Words:
    """What the pages say of themselves, in one language."""

    def __init__(self, language: str, terms: Mapping[str, str] | None = None) -> None:
        self.labels = _labels(language) or _labels(_FALLBACK)
        self.code = language if _labels(language) else _FALLBACK
        nouns = {key.removeprefix("noun."): text for key, text in self.labels.items() if key.startswith("noun.")}
        self.nouns = {**nouns, **(terms or {})}

    def say(self, key: str, **facts: object) -> str:
        """Return the words for *key*; where it has forms for one and for more, the fact `n` chooses."""
        if "n" in facts:
            form = "one" if facts["n"] == 1 else "other"
            key = f"{key}.{form}" if f"{key}.{form}" in self.labels else key
        text = self.labels[key]
        return text.format(**{**self.nouns, **facts}) if "{" in text else text

    def knows(self, key: str) -> bool:
        """Return whether there are words for *key*."""
        return key in self.labels

    def number(self, value: float) -> str:
        """Return *value* as people write it here: 94,1 or 1.990."""
        whole, _, rest = f"{round(abs(value), 6):,.6f}".partition(".")
        rest = rest.rstrip("0")
        text = whole.replace(",", self.labels["number.group"]) + (self.labels["number.decimal"] + rest if rest else "")
        return f"\u2212{text}" if value < 0 else text

    def day(self, date: datetime.date) -> str:
        """Return *date* in words: 14 september 2026."""
        return self.say("date.day", day=date.day, month=self.say(f"month.{date.month}"), year=date.year)

    def period(self, text: str) -> str:
        """Return a period such as 2026-Q3 or 2026-10 in words; any other as it was written."""
        if match := _QUARTER.fullmatch(text):
            return self.say("date.quarter", quarter=self.say(f"ordinal.{match[2]}"), year=match[1])
        if (match := _MONTH.fullmatch(text)) and f"month.{int(match[2])}" in self.labels:
            return self.say("date.month", month=self.say(f"month.{int(match[2])}"), year=match[1])
        return text

    def short_period(self, text: str) -> str:
        """Return a period as it stands under a picture: Q3, oktober."""
        if match := _QUARTER.fullmatch(text):
            return self.say("date.quarter_short", quarter=match[2])
        if (match := _MONTH.fullmatch(text)) and f"month.{int(match[2])}" in self.labels:
            return self.say(f"month.{int(match[2])}")[:3]
        return text

    def money(self, amount: float, currency: str) -> str:
        """Return an amount with its currency: € 18."""
        return self.say("money", sign=_SYMBOLS.get(currency, currency), amount=self.number(amount)).strip()

    def away(self, days: int) -> str:
        """Return how far off a day is: over vier maanden, 18 dagen geleden."""
        distance = abs(days)
        if distance == 0:
            return self.say("away.today")
        unit, days_in = next((unit, days_in) for limit, unit, days_in in _UNITS if distance < limit)
        n = round(distance / days_in)
        many = self.say(f"away.{unit}", n=n, count=self.count(n))
        return self.say("away.in" if days > 0 else "away.ago", time=many)

    def count(self, n: int) -> str:
        """Return *n* as a word up to twelve, else as a number."""
        key = f"count.{n}"
        return self.labels[key] if key in self.labels else self.number(n)

    def within(self, duration: str) -> str:
        """Return an ISO 8601 duration in words: dezelfde dag nog, binnen 4 uur; empty where it is none."""
        match = _DURATION.fullmatch(duration)
        if not match or duration in ("P", "PT"):
            return ""
        given = {unit: int(n) for unit, n in match.groupdict().items() if n}
        if not any(given.values()):
            return self.say("within.same_day")
        told = [self.say(f"within.{unit}", n=n) for unit, n in given.items() if n]
        return self.say("within.within", time=" ".join(told))


def currency_sign(currency: str) -> str:
    """Return the sign of *currency*, or its code where it has none."""
    return _SYMBOLS.get(currency, currency)


def ships(language: str) -> bool:
    """Return whether the interface speaks *language*."""
    return bool(_labels(language))


@functools.cache
def _labels(language: str) -> dict[str, str]:
    file = Path(languages.__file__).parent / language / "labels.yml"
    if not re.fullmatch(r"[A-Za-z-]+", language) or not file.is_file():
        return {}
    tree = yaml.load(file.read_text(encoding="utf-8"), Loader=_Loader)  # noqa: S506 - it makes nothing but text
    return dict(_flat(tree, ""))


def _flat(tree: Mapping[str, object], above: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for key, value in tree.items():
        name = f"{above}{key}"
        found += _flat(value, f"{name}.") if isinstance(value, Mapping) else [(name, str(value))]
    return found
