"""`handbook rules`: the list of all rules."""

from __future__ import annotations

import json

import click

from handbook_gen.cli._interface import interface_language, said, told
from handbook_gen.lint.catalogue import all_rules


@click.command("rules", help=told(en="List all rules, by tip.", nl="Toon alle regels, per tip."))
@click.option(
    "--format",
    "wanted",
    type=click.Choice(("text", "json")),
    default="text",
    help=told(en="How to list.", nl="Hoe de lijst eruitziet."),
)
def command(wanted: str) -> None:
    """Print each rule with its severity and title, or all that is said of it as JSON."""
    rules = all_rules()
    if wanted == "json":
        whole = [
            {
                "rule": rule.name,
                "tip": rule.tip or None,
                "severity": rule.severity,
                "scope": rule.scope,
                "sources": list(rule.sources),
                "says": {code: {"title": s.title, "what": s.what, "why": s.why} for code, s in rule.says.items()},
            }
            for rule in rules.values()
        ]
        click.echo(json.dumps(whole, ensure_ascii=False, indent=1))
        return
    code, group = interface_language(), ""
    widest = max(map(len, rules), default=0)
    for rule in rules.values():
        if rule.group != group:
            group = rule.group
            click.echo(("" if rule.name == next(iter(rules)) else "\n") + click.style(group, bold=True))
        severity = said(f"severity.{rule.severity}")
        click.echo(f"  {rule.name:{widest}}  {severity:13}{(rule.says.get(code) or rule.says['en']).title}")
