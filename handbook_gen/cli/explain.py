"""`handbook explain`: what a rule or a tip asks, why, and what good and bad look like."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

import click

from handbook_gen.cli._interface import interface_language, said, told
from handbook_gen.cli._rules import unknown
from handbook_gen.lint.catalogue import all_rules
from handbook_gen.lint.rule import TIPS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handbook_gen.lint.rule import Example, Rule

_WIDTH = 88


@click.command(
    "explain",
    help=told(
        en="Explain a rule, such as concrete.weasel, or a tip, such as concrete.",
        nl="Leg een regel uit, zoals concrete.weasel, of een tip, zoals concrete.",
    ),
)
@click.argument("name", metavar="RULE|TIP")
@click.option("--language", help=told(en="The language to explain in.", nl="De taal van de uitleg."))
def command(name: str, language: str | None) -> None:
    """Print the explanation, or end with 2 where nobody knows *name*."""
    code = language or interface_language()
    if name in all_rules():
        _rule(all_rules()[name], code)
    elif name in TIPS:
        _tip(name, code)
    else:
        unknown(name)


def _rule(rule: Rule, code: str) -> None:
    says = rule.says.get(code) or rule.says["en"]
    click.echo(click.style(f"{rule.name}: {says.title}", bold=True))
    scope = said(f"scope.{rule.scope}")
    click.echo(said("explain.severity", severity=said(f"severity.{rule.severity}"), scope=scope))
    _paragraph(f"{says.what} {says.why}")
    _examples(said("explain.bad"), rule.bad.get(code) or rule.bad["en"])
    _examples(said("explain.good"), rule.good.get(code) or rule.good["en"])
    _sources(rule.sources, code)


def _tip(key: str, code: str) -> None:
    from handbook_gen.lint.tips import origin, six_tips  # noqa: PLC0415 - reads a file that rules do without

    tip = next(each for each in six_tips() if each.key == key)
    click.echo(click.style(f"{TIPS.index(key) + 1}. {tip.name.get(code, tip.name['en'])}", bold=True))
    for text in (tip.title, tip.asks, tip.why):
        _paragraph(text.get(code, text["en"]))
    click.echo("\n" + click.style(said("explain.rules"), bold=True))
    for rule in all_rules().values():
        if rule.tip == key:
            click.echo(f"  {rule.name}: {(rule.says.get(code) or rule.says['en']).title}")
    _sources(tip.sources, code)
    _paragraph(origin().get(code, origin()["en"]))


def _paragraph(text: str) -> None:
    click.echo("\n" + textwrap.fill(text, _WIDTH))


def _examples(title: str, examples: Iterable[Example]) -> None:
    examples = tuple(examples)
    if examples:
        click.echo("\n" + click.style(title, bold=True))
    for number, example in enumerate(examples):
        if number and "\n" in example.text.strip():
            click.echo()
        for line in example.text.rstrip("\n").splitlines():
            click.echo(f"  {line.replace('⟦', '').replace('⟧', '')}")
            if "⟦" in line:
                click.echo(f"  {_carets(line)}")


def _carets(line: str) -> str:
    under, inside = [], False
    for character in line:
        if character in "⟦⟧":
            inside = character == "⟦"
        else:
            under.append("^" if inside else " ")
    return click.style("".join(under).rstrip(), fg="red")


def _sources(keys: Iterable[str], code: str) -> None:
    from handbook_gen.lint.sources import citation  # noqa: PLC0415 - only explaining cites

    keys = tuple(keys)
    if keys:
        click.echo("\n" + click.style(said("explain.sources"), bold=True))
    for key in keys:
        click.echo(textwrap.fill(citation(key, code), _WIDTH, initial_indent="  ", subsequent_indent="  "))
