"""`handbook review`: what is due to be looked at again, and by whom."""

from __future__ import annotations

import datetime
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from handbook_gen import languages
from handbook_gen.cli._interface import FINDINGS, fail, interface_language, open_handbook, today_option, told
from handbook_gen.lint.reviews import Review, reviews
from handbook_gen.reports.text import shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from handbook_gen.languages import Language

_DAYS = {"d": 1, "w": 7, "m": 31}
_SPAN = re.compile(r"(\d{1,4})([dwm]?)")


@click.command(
    "review",
    help=told(
        en="Show which promises, values and teams are due to be looked at again, by owner.\n\nIt is due on `review_by`, or "
        "twelve months after `reviewed` unless the handbook says otherwise. Ends with 1 where something is late.",
        nl="Toon welke beloften, waarden en teams opnieuw bekeken moeten worden, per eigenaar.\n\nDat is op `review_by`, of "
        "twaalf maanden na `reviewed` tenzij het handboek iets anders zegt. Eindigt met 1 als er iets te laat is.",
    ),
)
@click.argument("path", required=False)
@click.option(
    "--due",
    metavar="30d",
    help=told(
        en="Only what is late or due within so many days (30d), weeks (6w) or months (3m).",
        nl="Alleen wat te laat is of binnen zoveel dagen (30d), weken (6w) of maanden (3m) aan de beurt is.",
    ),
)
@click.option(
    "--ics",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help=told(en="Write the days into a calendar, too.", nl="Schrijf de dagen ook in een agenda."),
)
@today_option()
def command(path: str | None, due: str | None, ics: Path | None, today: datetime.date) -> None:
    """List what is due, write the calendar where it is wanted, and end with 1 where something is late."""
    until = today + datetime.timedelta(days=_days(due)) if due is not None else None
    folder, reading = open_handbook(path)
    if reading.is_empty:
        fail("lint.empty", file=folder.root / "handbook.yml")
    book = reading.handbook
    language = languages.load(book.language if book.language in languages.languages() else interface_language())
    found = [
        each for each in reviews(book, language.code) if until is None or (each.due is not None and each.due <= until)
    ]
    for line in _lines(found, language, today):
        click.echo(line)
    if ics is not None:
        from handbook_gen.reports._calendar import calendar  # noqa: PLC0415 - only for whoever keeps an agenda

        try:
            ics.write_bytes(calendar(found, book.company.name.text, language, today).encode("utf-8"))
        except OSError as error:
            fail("output.unwritable", file=ics, reason=error.strerror or error)
    sys.exit(FINDINGS if any(each.is_overdue(today) for each in found) else 0)


def _days(given: str) -> int:
    found = _SPAN.fullmatch(given.strip())
    if found is None:
        fail("review.wrong", found=given)
    return int(found[1]) * _DAYS[found[2] or "d"]


def _lines(found: Iterable[Review], language: Language, today: datetime.date) -> Iterator[str]:
    """Yield what is due by owner, whoever is most late first; then what bears no date."""
    by_owner: dict[str, list[Review]] = {}
    undated = []
    for review in found:
        if review.due is None:
            undated.append(review)
        else:
            by_owner.setdefault(review.owner, []).append(review)
    if not by_owner:
        yield language.say("review.none")
    for owner, theirs in by_owner.items():
        yield click.style(shown(owner) or language.say("review.nobody"), bold=True)
        yield from (f"  {_line(each, each.due, language, today)}" for each in theirs if each.due is not None)
    if undated:
        yield click.style(language.say("review.undated"), bold=True)
        yield from (f"  {_called(each, language)}" for each in undated)


def _line(review: Review, due: datetime.date, language: Language, today: datetime.date) -> str:
    days = (due - today).days
    key = "review.late" if days < 0 else "review.today" if days == 0 else "review.ahead"
    away = language.say(key if abs(days) == 1 or not days else f"{key}s").format(days=abs(days))
    return f"{due}  {click.style(away, fg='red' if days < 0 else None)}  {_called(review, language)}"


def _called(review: Review, language: Language) -> str:
    return f"{language.say(f'kind.{review.kind}')} “{shown(review.name)}”"
