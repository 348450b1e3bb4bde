"""`handbook build`: the handbook as a site."""

from __future__ import annotations

import datetime
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from handbook_gen.cli._interface import (
    FINDINGS,
    WRONG_USE,
    fail,
    interface_language,
    open_handbook,
    said,
    tell,
    today_option,
    told,
)

if TYPE_CHECKING:
    from handbook_gen.reading import Reading


_SHOWN = 6  # of what is lost; lint tells it all
# what these rules find stands on no page, though somebody wrote it
_LOSES = (
    "structure.duplicate-key",
    "structure.null-text",
    "structure.several-documents",
    "structure.text-cut",
    "structure.unknown-key",
    "structure.wrong-key",
    "structure.wrong-type",
)


@click.command(
    "build",
    help=told(
        en="Build the handbook as a site that any web server can show.\n\nPATH is a folder that holds handbook.yml, or that "
        "file; without it, the nearest one here or above. Where the build fails, the last good site stays as it was.",
        nl="Bouw het handboek als een site die elke webserver kan tonen.\n\nPATH is een map met handbook.yml erin, of dat "
        "bestand; zonder is het de dichtste, hier of hogerop. Mislukt het, dan blijft de laatste goede site staan.",
    ),
)
@click.argument("path", required=False)
@click.option(
    "--site-dir",
    default="site",
    show_default=True,
    type=click.Path(file_okay=False, path_type=Path),
    help=told(en="Where the site goes.", nl="Waar de site komt."),
)
@click.option("--strict", is_flag=True, help=told(en="Fail on any warning.", nl="Mislukt bij elke waarschuwing."))
@click.option(
    "--audience",
    type=click.Choice(("team", "customer")),
    default="team",
    show_default=True,
    help=told(
        en="For colleagues, or for customers: then only what is public.",
        nl="Voor collega’s, of voor klanten: dan alleen wat openbaar is.",
    ),
)
@click.option(
    "--offline",
    is_flag=True,
    help=told(
        en="A site that opens from a folder, search and all.", nl="Een site die je uit een map opent, ook het zoeken."
    ),
)
@click.option(
    "--quiet", "-q", is_flag=True, help=told(en="Say nothing where all is well.", nl="Zwijg als alles goed gaat.")
)
@today_option()
def command(
    path: str | None,
    site_dir: Path,
    strict: bool,  # noqa: FBT001
    audience: str,
    offline: bool,  # noqa: FBT001
    quiet: bool,  # noqa: FBT001
    today: datetime.date,
) -> None:
    """Build the site, say where it is, and end with the right exit code."""
    from handbook_gen import press  # noqa: PLC0415 - MkDocs takes a quarter of a second to import

    today = _repeatable(today)
    folder, reading = open_handbook(path)
    if reading.is_empty and not reading.problems:
        fail("lint.empty", file=folder.root / "handbook.yml")
    lost = _lost(reading)
    for line in lost[:_SHOWN]:
        click.echo(f"{said('severity.warning')}: {folder.place}/{line}", err=True)
    if len(lost) > _SHOWN:
        tell("build.more", number=len(lost) - _SHOWN, folder=folder.place)
    if strict and lost:
        tell("build.failed")
        sys.exit(FINDINGS)
    try:
        built = press.build(
            folder.root, site_dir, strict=strict, audience=audience, offline=offline, today=today.isoformat()
        )
    except press.UnsafeError:
        fail("build.unsafe", folder=site_dir)
    except press.UnwritableError as error:
        tell("build.failed")
        fail("output.unwritable", file=site_dir, reason=error)
    except press.FailedError as error:
        click.echo(str(error), err=True)
        tell("build.failed")
        sys.exit(WRONG_USE if reading.problems else FINDINGS)
    for line in built.warnings:
        click.echo(f"{said('severity.warning')}: {line}", err=True)
    if not quiet:
        tell("build.open" if offline else "build.done", folder=site_dir, pages=built.pages)
    public = sum(promise.is_public for promise in reading.handbook.promises)
    if audience == "customer" and not public:
        tell("build.nothing-public", number=len(reading.handbook.promises))


def _lost(reading: Reading) -> list[str]:
    """Return what was written but could not be read, and so is on no page: a line each, with its place."""
    from handbook_gen import languages  # noqa: PLC0415 - MkDocs, which comes next, is what takes time here
    from handbook_gen.lint.catalogue import chosen  # noqa: PLC0415
    from handbook_gen.lint.run import lint, setting_for  # noqa: PLC0415

    spoken = reading.handbook.language if reading.handbook.language in languages.languages() else interface_language()
    setting = setting_for(reading.handbook, datetime.date.min)
    report = lint(reading, setting, rules=chosen(_LOSES, ()), language=spoken)
    errors = (finding for finding in report.findings if finding.rule in _LOSES)
    return [f"{f.file}:{f.line}:{f.column}: {f.message} {f.advice}" for f in errors]


def _repeatable(today: datetime.date) -> datetime.date:
    """Return the day that SOURCE_DATE_EPOCH gives where --today does not, so that a build can be repeated to the byte."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    source = click.get_current_context().get_parameter_source("today")
    if epoch.isdecimal() and source is not None and source.name == "DEFAULT":
        return datetime.datetime.fromtimestamp(int(epoch), datetime.UTC).date()
    return today
