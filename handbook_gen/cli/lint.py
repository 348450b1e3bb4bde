"""`handbook lint`: all findings about a handbook."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from handbook_gen import languages
from handbook_gen.cli._interface import (
    FINDINGS,
    fail,
    interface_language,
    open_handbook,
    today_option,
    told,
    write_result,
)
from handbook_gen.cli._rules import choose
from handbook_gen.lint.rule import SEVERITIES
from handbook_gen.lint.run import Report, lint, setting_for
from handbook_gen.reports import Subject, formats, render

if TYPE_CHECKING:
    import datetime

_LEVELS = (*SEVERITIES, "never")


@click.command(
    "lint",
    help=told(
        en="Check a handbook's promises and values against the six tips.\n\nPATH is a folder that holds handbook.yml, or "
        "that file; without it, the nearest one here or above. Ends with 0 where nothing stands in the way, 1 where "
        "something does, 2 where there was nothing to read.",
        nl="Toets de beloften en waarden van een handboek aan de zes tips.\n\nPATH is een map met handbook.yml erin, of "
        "dat bestand; zonder is het de dichtste, hier of hogerop. Eindigt met 0 als niets in de weg staat, met 1 als er "
        "wel iets is, met 2 als er niets te lezen viel.",
    ),
)
@click.argument("path", required=False)
@click.option(
    "--format",
    "wanted",
    metavar="FORMAT[=FILE]",
    multiple=True,
    default=("text",),
    help=told(
        en=f"How to report: {', '.join(formats())}. Repeat it for more; FORMAT=FILE writes to a file.",
        nl=f"Hoe het gemeld wordt: {', '.join(formats())}. Herhaal het voor meer; FORMAT=FILE schrijft naar een bestand.",
    ),
)
@click.option(
    "--select",
    help=told(en="Only these rules or groups, with commas.", nl="Alleen deze regels of groepen, met komma’s."),
)
@click.option(
    "--ignore", help=told(en="Not these rules or groups, with commas.", nl="Deze regels of groepen niet, met komma’s.")
)
@click.option(
    "--fail-on",
    type=click.Choice(_LEVELS),
    help=told(
        en="From which severity to end with 1; the handbook's own setting, or else error.",
        nl="Vanaf welke ernst met 1 te eindigen; wat het handboek zegt, en anders error.",
    ),
)
@click.option(
    "--language",
    help=told(
        en="The language to report in; the default is the handbook's first.",
        nl="De taal van het verslag; standaard de eerste van het handboek.",
    ),
)
@click.option(
    "--quiet",
    "-q",
    is_flag=True,
    help=told(en="Say nothing where there is nothing to mend.", nl="Zwijg als er niets aan te merken is."),
)
@today_option()
def command(
    path: str | None,
    wanted: tuple[str, ...],
    select: str | None,
    ignore: str | None,
    fail_on: str | None,
    language: str | None,
    quiet: bool,  # noqa: FBT001 - click passes flags by name
    today: datetime.date,
) -> None:
    """Lint, report, and end with the exit code that the findings ask for."""
    outputs = [_output(each) for each in wanted]
    rules = choose(select, ignore)
    if language is not None and language not in languages.languages():
        fail("language.unknown", name=language, known=", ".join(languages.languages()))
    folder, reading = open_handbook(path)
    spoken = language or reading.handbook.language
    if spoken not in languages.languages():
        spoken = interface_language()
    report = lint(reading, setting_for(reading.handbook, today), rules=rules, language=spoken)
    prefix = os.path.relpath(folder.root).replace(os.sep, "/") + "/"
    subject = Subject(report, reading.documents, languages.load(spoken), reading.handbook, prefix.removeprefix("./"))
    for name, file in outputs:
        if not (quiet and name == "text" and not report.findings):
            write_result(render(name, subject), file)
    if reading.is_empty:
        fail("lint.empty", file=folder.root / "handbook.yml")
    sys.exit(_exit_code(report, fail_on or reading.handbook.lint.fail_on.text or "error"))


def _output(wanted: str) -> tuple[str, Path | None]:
    name, equals, file = wanted.partition("=")
    if name not in formats():
        fail("format.unknown", name=name, known=", ".join(formats()))
    return name, Path(file) if equals else None


def _exit_code(report: Report, fail_on: str) -> int:
    bad = _LEVELS[: _LEVELS.index(fail_on) + 1] if fail_on != "never" else ()
    return FINDINGS if any(finding.severity in bad for finding in report.findings) else 0
