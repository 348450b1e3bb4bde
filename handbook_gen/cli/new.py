"""`handbook new`: a new promise, value or team, with its fields and what they are for."""

from __future__ import annotations

import click

from handbook_gen.cli._interface import fail, open_handbook, tell, told
from handbook_gen.cli._writing import write_new

_KINDS = {"promise": "promises", "value": "values", "team": "teams"}


@click.command(
    "new",
    help=told(
        en="Write the file of a new promise, value or team.\n\nNAME is how it is called, or for a promise the sentence "
        "itself. The fields you may want stand in it as remarks, with what they are for.",
        nl="Schrijf het bestand van een nieuwe belofte, waarde of een nieuw team.\n\nNAME is hoe het heet, of bij een belofte "
        "de zin zelf. De velden die je kunt invullen, staan er als opmerking in, met waarvoor ze dienen.",
    ),
)
@click.argument("kind", type=click.Choice(tuple(_KINDS)))
@click.argument("name")
@click.option(
    "--path",
    help=told(en="The handbook; the default is the nearest.", nl="Het handboek; standaard het dichtste."),
)
def command(kind: str, name: str, path: str | None) -> None:
    """Write the file, and name the next step."""
    from handbook_gen.reading import slug  # noqa: PLC0415 - as the handbook itself
    from handbook_gen.starter import draft  # noqa: PLC0415 - Jinja is slow to import

    folder, reading = open_handbook(path)
    book = reading.handbook
    ident = slug(" ".join(name.split()[:6]))
    if not ident:
        fail("new.no-name", name=name)
    if book.find(_KINDS[kind], ident) is not None:
        fail("new.exists", name=ident)
    file = f"{_KINDS[kind]}/{ident}.yml"
    write_new(folder.root, {file: draft(kind, name, book.languages).encode("utf-8")})
    tell("new.done", book.language, file=folder.root / file)
