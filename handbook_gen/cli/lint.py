"""`handbook lint`: all findings about a handbook."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import click

from handbook_gen import languages
from handbook_gen.cli._interface import (
    FINDINGS,
    fail,
    interface_language,
    open_handbook,
    tell,
    today_option,
    told,
    write_result,
)
from handbook_gen.cli._repository import place_in_repository, seen_from_here
from handbook_gen.cli._rules import choose
from handbook_gen.lint.rule import SEVERITIES
from handbook_gen.lint.run import Report, lint, setting_for
from handbook_gen.reports import Subject, formats, render

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from handbook_gen.folder import Folder
    from handbook_gen.lint.rule import Rule

_LEVELS = (*SEVERITIES, "never")
_HERE = ""  # the value of an option that was given without a file: the usual one, in the handbook's folder


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
    "--baseline",
    "known_file",
    metavar="[FILE]",
    is_flag=False,
    flag_value=_HERE,
    help=told(
        en="Leave out what is known: the findings in this file, or in handbook-baseline.json beside handbook.yml.",
        nl="Laat weg wat bekend is: de bevindingen in dit bestand, of in handbook-baseline.json naast handbook.yml.",
    ),
)
@click.option(
    "--write-baseline",
    "write_file",
    metavar="[FILE]",
    is_flag=False,
    flag_value=_HERE,
    help=told(
        en="Write today's findings into that file as known; what is gone leaves it, what stays keeps its day.",
        nl="Schrijf de bevindingen van vandaag als bekend in dat bestand; wat weg is verdwijnt eruit, wat blijft "
        "houdt zijn dag.",
    ),
)
@click.option(
    "--reason",
    default="",
    help=told(
        en="Why the findings that --write-baseline adds may wait.",
        nl="Waarom de bevindingen die --write-baseline toevoegt, mogen wachten.",
    ),
)
@click.option(
    "--since",
    metavar="REV",
    help=told(
        en="Only findings on promises, values and files that changed since this git revision.",
        nl="Alleen bevindingen over beloften, waarden en bestanden die sinds deze git-revisie veranderd zijn.",
    ),
)
@click.option(
    "--stdin-filename",
    "unsaved",
    metavar="FILE",
    type=click.Path(),
    help=told(
        en="Read this file of the handbook from standard input, and report on it alone: for editors.",
        nl="Lees dit bestand van het handboek van standaardinvoer, en meld alleen daarover: voor editors.",
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
    known_file: str | None,
    write_file: str | None,
    reason: str,
    since: str | None,
    unsaved: str | None,
    language: str | None,
    quiet: bool,  # noqa: FBT001 - click passes flags by name
    today: datetime.date,
) -> None:
    """Lint, report, and end with the exit code that the findings ask for."""
    if path is None and known_file and os.path.isdir(known_file):  # click took the handbook for the option's file
        path, known_file = known_file, _HERE
    if path is None and write_file and os.path.isdir(write_file):
        path, write_file = write_file, _HERE
    outputs = [_output(each) for each in wanted]
    rules = choose(select, ignore)
    if language is not None and language not in languages.languages():
        fail("language.unknown", name=language, known=", ".join(languages.languages()))
    if unsaved is not None:
        from handbook_gen.cli._unsaved import read_unsaved  # noqa: PLC0415 - only editors ask for it

        folder, reading, only = read_unsaved(path, unsaved)
    else:
        (folder, reading), only = open_handbook(path), ""
    spoken = language or reading.handbook.language
    if spoken not in languages.languages():
        spoken = interface_language()
    seen, inside = seen_from_here(folder.place), place_in_repository(folder.place)
    if inside is None:  # a copy without its history: the best guess is that we stand at the top
        inside = "" if seen.startswith(("..", "/")) else seen
    report = lint(reading, setting_for(reading.handbook, today), rules=rules, language=spoken)
    subject = Subject(
        report,
        reading.documents,
        languages.load(spoken),
        reading.handbook,
        prefix=seen,
        repository=inside,
        fail_on=fail_on or reading.handbook.lint.fail_on.text or "error",
    )
    if reading.is_empty:
        _write(outputs, subject, quiet=quiet)
        unread = folder.problems or any(document.problems for document in reading.documents.values())
        fail("lint.broken" if unread else "lint.empty", file=os.path.join(folder.place, "handbook.yml"))
    if known_file is not None or write_file is not None:
        subject = _without_known(subject, folder, known_file, write_file, today, reason, rules)
    if since is not None:
        subject = _since(subject, folder, since)
    if only:
        kept = (tuple(f for f in found if f.file == only) for found in subject.report)
        subject = subject._replace(report=Report(*kept), changed=frozenset())
    _write(outputs, subject, quiet=quiet)
    sys.exit(_exit_code(subject))


def _output(wanted: str) -> tuple[str, str]:
    name, equals, file = wanted.partition("=")
    if name not in formats():
        fail("format.unknown", name=name, known=", ".join(formats()))
    return name, file if equals else ""


def _write(outputs: list[tuple[str, str]], subject: Subject, *, quiet: bool) -> None:
    for name, file in outputs:
        if quiet and name == "text" and not subject.report.findings:
            continue
        text = render(name, subject)
        write_result(click.unstyle(text) if file and name == "text" else text, file)


def _without_known(
    subject: Subject,
    folder: Folder,
    known_file: str | None,
    write_file: str | None,
    today: datetime.date,
    reason: str,
    rules: Mapping[str, Rule],
) -> Subject:
    """Set aside what is known, and write what is known from today on where that is wanted."""
    from pathlib import Path  # noqa: PLC0415 - only where there is a baseline

    from handbook_gen.cli import _baseline as files  # noqa: PLC0415
    from handbook_gen.lint import baseline as known  # noqa: PLC0415

    usual = folder.root / files.NAME
    baseline = known.Baseline()
    if known_file is not None:
        baseline = files.read_baseline(Path(known_file) if known_file else usual)
    if write_file is not None:
        file = Path(write_file) if write_file else usual
        old = files.read_baseline(file) if os.path.lexists(file) else baseline
        baseline = known.updated(subject.report.findings, old, today, reason, rules)
        files.write_baseline(file, baseline)
        tell("baseline.written", file=file, number=sum(each.times for each in baseline.known))
    found = known.sort(subject.report.findings, baseline)
    gone = [each for each in found.gone if each.rule in rules]
    if gone:
        tell("baseline.gone", number=len(gone))
    oldest = baseline.since or today
    report = subject.report._replace(findings=found.new, baseline=found.known)
    return subject._replace(report=report, known_since=oldest.isoformat(), known_days=(today - oldest).days)


def _since(subject: Subject, folder: Folder, name: str) -> Subject:
    """Keep what is about promises, values and files that changed since the revision *name*."""
    from handbook_gen.cli._repository import files_at, fork_point  # noqa: PLC0415 - only here is git asked
    from handbook_gen.lint.changes import changed_things, concerns  # noqa: PLC0415
    from handbook_gen.reading import read  # noqa: PLC0415

    before = files_at(folder.root, fork_point(folder.root, name))
    assert subject.handbook is not None  # noqa: S101 - a lint has one
    things = changed_things(read(before).handbook, subject.handbook)
    files = {file for file, content in folder.files.items() if before.get(file) != content}
    kept = (tuple(f for f in found if concerns(f, things, files)) for found in subject.report)
    return subject._replace(report=Report(*kept), changed=things)


def _exit_code(subject: Subject) -> int:
    level = subject.fail_on
    bad = _LEVELS[: _LEVELS.index(level) + 1] if level != "never" else ()
    return FINDINGS if any(finding.severity in bad for finding in subject.report.findings) else 0
