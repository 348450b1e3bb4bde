"""`handbook idea`: hold a new idea against the values."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from handbook_gen.cli._interface import fail, open_handbook, said, today_option, told

if TYPE_CHECKING:
    import datetime
    from pathlib import Path

    from handbook_gen.model import Handbook

_FILE = "decisions.yml"


@click.command(
    "idea",
    help=told(
        en="Ask each value's questions about an IDEA, and say whether it fits.\n\nAnswer with y (fits), n (against) or ? "
        "(not sure). One “against” on a core value means: change it or drop it.",
        nl="Stel over een IDEE de vragen van elke waarde, en zeg of het past.\n\nAntwoord met j (past), n (past niet) of ? "
        "(twijfel). Past het niet bij een kernwaarde, dan pas je het aan of laat je het vallen.",
    ),
)
@click.argument("idea")
@click.argument("path", required=False)
@click.option(
    "--answer",
    "given",
    multiple=True,
    metavar="VALUE=ANSWER",
    help=told(
        en="What a value says, as its id and fits, against or unsure; asks nothing about that value.",
        nl="Wat een waarde zegt, als haar id en fits, against of unsure; over die waarde komen geen vragen.",
    ),
)
@click.option(
    "--record",
    is_flag=True,
    help=told(en=f"Add the outcome to {_FILE}.", nl=f"Voeg de uitkomst toe aan {_FILE}."),
)
@today_option()
def command(idea: str, path: str | None, given: tuple[str, ...], record: bool, today: datetime.date) -> None:  # noqa: FBT001 - click passes flags by name
    """Ask, say the verdict, and record it where that is asked for."""
    from handbook_gen.idea import ASK, questioned, summed, verdict  # noqa: PLC0415 - only this command

    folder, reading = open_handbook(path)
    book = reading.handbook
    code = book.language
    known = _given(given, book)
    values = [value for value in questioned(book) if value.id not in known]
    if not values and not known:
        fail("idea.no-questions", file=folder.root / "handbook.yml")
    answers = dict(known)
    for value in values:
        click.echo(f"\n{click.style(value.name.best(code).text, bold=True)}")
        answers[value.id] = summed([_asked(question.best(code).text, code) for question in value.tests])
    outcome = verdict(book, answers)
    click.echo("\n" + click.style(said(f"idea.{outcome}", code), bold=True))
    if record:
        entry = _entry(idea, "change" if outcome == ASK else outcome, answers, code, today)
        _record(folder.root / _FILE, entry, inline="decisions" in _main_keys(book))


def _given(given: tuple[str, ...], book: Handbook) -> dict[str, str]:
    answers = {}
    for each in given:
        ident, _, answer = each.partition("=")
        if book.find("values", ident) is None or answer not in ("fits", "against", "unsure"):
            known = ", ".join(value.id for value in book.values)
            fail("idea.wrong-answer", found=each, known=known)
        answers[ident] = answer
    return answers


def _asked(question: str, code: str) -> str:
    words = {
        word: answer for answer in ("fits", "against", "unsure") for word in said(f"answer.{answer}", code).split()
    }
    while True:
        try:
            typed = click.prompt(f"  {question} {said('idea.prompt', code)}", prompt_suffix=" ").strip().lower()
        except click.Abort:
            click.echo(err=True)
            sys.exit(2)
        if typed in words:
            return words[typed]


def _main_keys(book: Handbook) -> set[str]:
    return {"decisions"} if any(each.head.file != _FILE for each in book.decisions) else set()


def _entry(idea: str, outcome: str, answers: dict[str, str], code: str, today: datetime.date) -> str:
    """Return the decision as an item of a YAML list."""
    from handbook_gen.starter import scalar  # noqa: PLC0415 - Jinja is slow to import

    lines = [f"- date: {today.isoformat()}", "  idea:", f"    {code}: {scalar(idea)}", f"  verdict: {outcome}"]
    if answers:
        lines += ["  answers:", *(f"    {ident}: {answer}" for ident, answer in answers.items())]
    return "\n".join(lines) + "\n"


def _record(path: Path, entry: str, *, inline: bool) -> None:
    from handbook_gen.cli._writing import append_item  # noqa: PLC0415 - only where something is written

    if inline or not append_item(path, entry):
        click.echo(said("idea.paste"), err=True)
        click.echo(entry, nl=False)
    else:
        click.echo(said("idea.recorded", file=path), err=True)
