"""Days, months, and the periods in which people write figures: 2026, 2026-Q3, 2026-10."""

from __future__ import annotations

import calendar
import datetime
import re

_PERIOD = re.compile(r"(\d{4})(?:[-/ ]?(?:Q([1-4])|H([12])|W(\d{1,2})|(\d{1,2})(?:-(\d{1,2}))?))?", re.IGNORECASE)
_TURNED = re.compile(r"(?:Q([1-4])|H([12])|(\d{1,2}))[-/ ](\d{4})", re.IGNORECASE)
_MONTHS = 12


def months_later(day: datetime.date, months: int) -> datetime.date:
    """Return the day *months* after *day* (before it, where negative); the last of the month where it is shorter."""
    year, month = divmod(day.year * _MONTHS + day.month - 1 + months, _MONTHS)
    month += 1
    if not datetime.MINYEAR <= year <= datetime.MAXYEAR:
        return datetime.date.max if year > datetime.MAXYEAR else datetime.date.min
    return datetime.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def months_between(early: datetime.date, late: datetime.date) -> int:
    """Return how many whole months lie between two days."""
    months = (late.year - early.year) * _MONTHS + late.month - early.month
    return months - (late.day < early.day)


def period(written: str) -> tuple[datetime.date, int] | None:
    """Return the last day of a period and how many months it lasts (0 for less), or None where it is no period."""
    found = _PERIOD.fullmatch(written.strip())
    if found:
        year, quarter, half, week, month, day = found.groups()
    else:
        found = _TURNED.fullmatch(written.strip())
        if not found:
            return None
        (quarter, half, month, year), week, day = found.groups(), None, None
    try:
        if week:
            return datetime.date.fromisocalendar(int(year), int(week), 7), 0
        if day:
            return datetime.date(int(year), int(month), int(day)), 0
        last, lasts = _MONTHS, _MONTHS
        if quarter:
            last, lasts = int(quarter) * 3, 3
        elif half:
            last, lasts = int(half) * 6, 6
        elif month:
            last, lasts = int(month), 1
        return datetime.date(int(year), last, calendar.monthrange(int(year), last)[1]), lasts
    except (ValueError, calendar.IllegalMonthError):
        return None
