"""How commands speak: in the user's language, to the right stream, with the right exit code."""

from __future__ import annotations

import errno
import os
import sys
from typing import TYPE_CHECKING, NoReturn

import click

from handbook_gen import languages

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from handbook_gen.folder import Folder
    from handbook_gen.reading import Reading

FINDINGS, WRONG_USE = 1, 2
_DEFAULT = "en"


def interface_language() -> str:
    """Return the language of the commands: HANDBOOK_LANGUAGE, or else the locale's where we speak it."""
    for name in ("HANDBOOK_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        code = os.environ.get(name, "")[:2].lower()
        if code and code in languages.languages():
            return code
    return _DEFAULT


def speak() -> None:
    """Let click speak the user's language too: it asks gettext, which looks in our folder of languages."""
    code = interface_language()
    if code != _DEFAULT:
        import gettext  # noqa: PLC0415 - only for other languages

        gettext.bindtextdomain("messages", os.path.dirname(languages.__file__))
        os.environ["LANGUAGE"] = code


def told(**texts: str) -> str:
    """Return the one of *texts*, by language, that the user reads; a test asks for every language that ships."""
    return texts.get(interface_language()) or texts[_DEFAULT]


def said(key: str, language: str = "", **facts: object) -> str:
    """Return the interface's sentence for *key* in *language* (the user's own), with its facts filled in."""
    return languages.load(language or interface_language()).say(key).format_map(facts)


def tell(key: str, language: str = "", **facts: object) -> None:
    """Say something that is not the result: to stderr."""
    click.echo(said(key, language, **facts), err=True)


def fail(key: str, **facts: object) -> NoReturn:
    """Say what is wrong with the use of a command and how to mend it, and end with exit code 2."""
    click.echo(f"handbook: {said(key, '', **facts)}", err=True)
    sys.exit(WRONG_USE)


def open_handbook(path: str | None) -> tuple[Folder, Reading]:
    """Return the handbook at *path* (the nearest one, where none is given), or end with exit code 2."""
    from handbook_gen import folder as folders  # noqa: PLC0415 - only commands with a handbook pay for it
    from handbook_gen import reading as readings  # noqa: PLC0415

    try:
        folder = folders.load(folders.locate(path))
    except folders.NotFoundError as error:
        fail(error.key, **error.facts)
    reading = readings.read(folder.files)
    return folder, reading._replace(problems=(*folder.problems, *reading.problems))


def parse_day(context: click.Context, parameter: click.Parameter, value: str | None) -> date:
    """Return the day that --today gives, or today."""
    import datetime  # noqa: PLC0415 - this module is imported for --help too

    del context, parameter
    if value is None:
        return datetime.date.today()  # noqa: DTZ011 - a review is due on the user's own calendar
    try:
        return datetime.date.fromisoformat(value)
    except ValueError:
        fail("today.wrong", found=value)


def today_option() -> Callable[[Callable[..., object]], Callable[..., object]]:
    """Return the option --today, which makes a run repeatable."""
    return click.option(
        "--today",
        metavar="DATE",
        callback=parse_day,
        help=told(
            en="The day to judge dates by, as 2026-09-14; the default is today.",
            nl="De dag waarop datums beoordeeld worden, zoals 2026-09-14; standaard vandaag.",
        ),
    )


def write_result(text: str, file: str = "") -> None:
    """Write a result to stdout or to *file*, or end with exit code 2 where that cannot be written."""
    try:
        if not file:
            click.echo(text, nl=False)
            return
        with open(file, "w", encoding="utf-8", newline="") as out:
            out.write(text)
    except OSError as error:
        if error.errno == errno.EPIPE:  # whoever read us has gone, and click knows what to do
            raise
        fail("output.unwritable", file=file or "stdout", reason=error.strerror or error)
