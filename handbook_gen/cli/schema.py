"""`handbook schema`: the JSON Schema that gives editors completion and help."""

from __future__ import annotations

import json

import click

from handbook_gen import languages
from handbook_gen.cli._interface import fail, interface_language, told


@click.command(
    "schema",
    help=told(
        en="Print the JSON Schema (draft-07) for handbook.yml.\n\nEditors read it to complete field names and to say what "
        "a field is for. PART is promises, values or teams for one file in that folder, or people, journey and so on for "
        "a file of that name.",
        nl="Toon het JSON Schema (draft-07) voor handbook.yml.\n\nEditors lezen het om velden aan te vullen en te zeggen "
        "waarvoor ze dienen. PART is promises, values of teams voor één bestand in die map, of people, journey enzovoort "
        "voor een bestand met die naam.",
    ),
)
@click.argument("part", required=False, default="")
@click.option("--language", help=told(en="The language of the explanations.", nl="De taal van de uitleg."))
def command(part: str, language: str | None) -> None:
    """Print the schema, or end with 2 where there is no such part."""
    from handbook_gen import schema  # noqa: PLC0415 - its descriptions are of no use to other commands

    code = language or interface_language()
    if code not in languages.languages():
        fail("language.unknown", name=code, known=", ".join(languages.languages()))
    try:
        whole = schema.schema(code, part)
    except KeyError:
        fail("schema.unknown", name=part)
    click.echo(json.dumps(whole, ensure_ascii=False, indent=1))
