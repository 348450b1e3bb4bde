"""`handbook try`: judge a sentence before it goes into a handbook."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from handbook_gen import languages
from handbook_gen.cli._interface import FINDINGS, fail, tell, today_option, told, write_result
from handbook_gen.lint.rule import Setting
from handbook_gen.lint.run import Report, judge
from handbook_gen.reports import Subject, render
from handbook_gen.source import Document

if TYPE_CHECKING:
    import datetime


@click.command(
    "try",
    help=told(
        en='Judge one sentence, such as handbook try "We call you back before noon."\n\nSays exactly what `handbook lint` '
        "would say of the words alone. With - it reads sentences from standard input, one a line.",
        nl='Toets één zin, zoals handbook try "We bellen je voor de middag terug."\n\nZegt precies wat `handbook lint` over '
        "de woorden alleen zou zeggen. Met - leest het zinnen van standaardinvoer, één per regel.",
    ),
)
@click.argument("text", nargs=-1)
@click.option("--language", help=told(en="The language of the sentence.", nl="De taal van de zin."))
@click.option(
    "--as",
    "kind",
    type=click.Choice(("promise", "value", "do", "dont")),
    default="promise",
    help=told(
        en="What the sentence is; write a value as “name: meaning”.",
        nl="Wat de zin is; schrijf een waarde als “naam: betekenis”.",
    ),
)
@click.option(
    "--format",
    "wanted",
    type=click.Choice(("text", "json")),
    default="text",
    help=told(en="How to report.", nl="Hoe het gemeld wordt."),
)
@today_option()
def command(text: tuple[str, ...], language: str | None, kind: str, wanted: str, today: datetime.date) -> None:
    """Judge each sentence, and end with 1 where one of them has an error."""
    sentences = " ".join(text)
    if sentences == "-":
        sentences = sys.stdin.buffer.read().decode("utf-8", errors="replace")
    lines = sentences.splitlines()
    if not any(line.strip() for line in lines):
        fail("try.nothing")
    code = language or languages.guess(lines)
    if code not in languages.languages():
        fail("language.unknown", name=code, known=", ".join(languages.languages()))
    setting = Setting(today, {code: languages.load(code)})
    found = [
        finding._replace(line=number, end_line=number)
        for number, line in enumerate(lines, start=1)
        if line.strip()
        for finding in judge(line, kind, setting, code).findings
    ]
    report = Report(tuple(found))
    subject = Subject(report, {"": Document(sentences, is_yaml=False)}, languages.load(code))
    write_result(render(wanted, subject))
    if wanted == "text" and not found:
        tell("try.fine", code)
    sys.exit(FINDINGS if report.count("error") else 0)
