"""Reviews as a calendar, RFC 5545: for whoever keeps an agenda and no handbook."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator

from handbook_gen.languages import Language
from handbook_gen.lint.reviews import Review

_WIDEST = 75  # octets on a line; longer ones are folded


def calendar(reviews: Iterable[Review], company: str, language: Language, today: datetime.date) -> str:
    """Return a calendar with a whole day for each review that is due; the same review keeps its UID."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//handbook-gen//reviews//EN", "CALSCALE:GREGORIAN"]
    for review in reviews:
        if review.due is not None:
            lines += _event(review, review.due, company, language, today)
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _event(review: Review, due: datetime.date, company: str, language: Language, today: datetime.date) -> Iterator[str]:
    kind = language.say(f"kind.{review.kind}")
    owner = review.owner or language.say("review.nobody")
    yield "BEGIN:VEVENT"
    yield f"UID:{review.kind}-{_plain(review.id)}@{_plain(company)}.handbook"
    yield f"DTSTAMP:{today:%Y%m%d}T000000Z"
    yield f"DTSTART;VALUE=DATE:{due:%Y%m%d}"  # without an end it lasts that day
    yield f"SUMMARY:{_text(language.say('review.event').format(kind=kind, name=review.name))}"
    yield f"DESCRIPTION:{_text(language.say('review.event-owner').format(owner=owner))}"
    yield f"CATEGORIES:{_text(kind)}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _plain(name: str) -> str:
    return "".join(sign if sign.isascii() and sign.isalnum() else "-" for sign in name.lower()).strip("-") or "company"


def _text(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return "".join(sign for sign in text.replace("\r\n", "\n").replace("\n", "\\n") if sign.isprintable())


def _folded(line: str) -> str:
    """Return *line* cut into pieces of 75 octets, never within a character."""
    pieces, size = [""], 0
    for sign in line:
        octets = len(sign.encode("utf-8", "replace"))
        if size + octets > _WIDEST:
            pieces.append(" ")
            size = 1
        pieces[-1] += sign
        size += octets
    return "\r\n".join(pieces)
