"""`handbook lsp`: findings in an editor while somebody types."""

from __future__ import annotations

import click

from handbook_gen import languages
from handbook_gen.cli._interface import fail, told


@click.command(
    "lsp",
    help=told(
        en="Serve an editor over the language server protocol, on standard input and output.\n\nIt shows findings as you "
        "type, explains a rule where you point at one, and writes an ignore with a reason. It needs the extra [lsp].",
        nl="Bedien een editor met het language server protocol, op standaardinvoer en -uitvoer.\n\nToont bevindingen terwijl "
        "je typt, legt een regel uit waar je hem aanwijst, en schrijft een uitzondering met een reden. Vraagt de extra [lsp].",
    ),
)
@click.option(
    "--language",
    help=told(
        en="The language of the findings; the default is the handbook's first.",
        nl="De taal van de bevindingen; standaard de eerste van het handboek.",
    ),
)
def command(language: str | None) -> None:
    """Serve until the editor leaves, or end with 2 where the library for it is not installed."""
    if language is not None and language not in languages.languages():
        fail("language.unknown", name=language, known=", ".join(languages.languages()))
    try:
        from handbook_gen.cli._server import serve  # noqa: PLC0415 - only this command needs pygls
    except ImportError:
        fail("lsp.missing")
    serve(language or "")
