"""`handbook score`: six dots for each promise and value."""

from __future__ import annotations

import sys
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
from handbook_gen.cli._repository import seen_from_here
from handbook_gen.lint.run import lint, setting_for
from handbook_gen.lint.score import LEVELS, scores
from handbook_gen.reports import Subject
from handbook_gen.reports._scores import FORMS, render_scores

if TYPE_CHECKING:
    import datetime

_LEAST = {"draft": 0, "solid": 4, "strong": 6}


@click.command(
    "score",
    help=told(
        en="Show how far each promise and value has come: six tips, a level, and one next step.\n\nA tip is held while lint "
        "has no error or warning about it. Draft is 0 to 3 tips, solid 4 or 5, strong all six.",
        nl="Toon hoever elke belofte en waarde staat: zes tips, een niveau en één volgende stap.\n\nEen tip is gehaald "
        "zolang lint er geen fout of waarschuwing over heeft. Een schets haalt er 0 tot 3, stevig 4 of 5, sterk alle zes.",
    ),
)
@click.argument("path", required=False)
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMS),
    default="text",
    help=told(en="How to report; badge is a picture (SVG).", nl="Hoe het gemeld wordt; badge is een plaatje (SVG)."),
)
@click.option(
    "--min",
    "least",
    type=click.Choice((*map(str, range(7)), *LEVELS)),
    help=told(
        en="End with 1 where a promise or value holds fewer tips than this.",
        nl="Eindig met 1 als een belofte of waarde minder tips haalt dan dit.",
    ),
)
@click.option(
    "--language",
    help=told(
        en="The language to report in; the default is the handbook's first.",
        nl="De taal van het verslag; standaard de eerste van het handboek.",
    ),
)
@today_option()
def command(path: str | None, form: str, least: str | None, language: str | None, today: datetime.date) -> None:
    """Score, report, and end with 1 where something holds fewer tips than --min asks."""
    if language is not None and language not in languages.languages():
        fail("language.unknown", name=language, known=", ".join(languages.languages()))
    folder, reading = open_handbook(path)
    if reading.is_empty:
        fail("lint.empty", file=folder.root / "handbook.yml")
    spoken = language or reading.handbook.language
    if spoken not in languages.languages():
        spoken = interface_language()
    report = lint(reading, setting_for(reading.handbook, today), language=spoken)
    seen = seen_from_here(folder.root)
    subject = Subject(report, reading.documents, languages.load(spoken), reading.handbook, prefix=seen)
    write_result(render_scores(form, subject))
    wanted = _LEAST.get(least, 0) if least in _LEAST else int(least or 0)
    held = (len(score.held) for score in scores(reading.handbook, report))
    sys.exit(FINDINGS if any(number < wanted for number in held) else 0)
