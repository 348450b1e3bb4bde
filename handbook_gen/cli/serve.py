"""`handbook serve`: the handbook in a browser, while somebody writes it."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

import click

from handbook_gen.cli._interface import fail, said, tell, today_option, told

if TYPE_CHECKING:
    import datetime


@click.command(
    "serve",
    help=told(
        en="Show the handbook in a browser on this machine, and again each time a file is saved.\n\nEach promise and value "
        "shows what `handbook lint` says of it. A file that cannot be read shows where it goes wrong; mend it, and the "
        "page comes back.",
        nl="Toon het handboek in een browser op dit toestel, en opnieuw telkens als een bestand bewaard wordt.\n\nElke belofte "
        "en waarde toont wat `handbook lint` erover zegt. Is een bestand niet te lezen, dan zie je waar; herstel het, en de "
        "pagina komt terug.",
    ),
)
@click.argument("path", required=False)
@click.option(
    "--port",
    type=click.IntRange(1, 65535),
    default=8000,
    show_default=True,
    help=told(en="On which port.", nl="Op welke poort."),
)
@click.option(
    "--open", "open_in_browser", is_flag=True, help=told(en="Open a browser too.", nl="Open meteen een browser.")
)
@today_option()
def command(path: str | None, port: int, open_in_browser: bool, today: datetime.date) -> None:  # noqa: FBT001
    """Serve until somebody stops it."""
    from handbook_gen import folder, press  # noqa: PLC0415 - MkDocs takes a quarter of a second to import

    try:
        root = Path(folder.locate(path)).resolve()
    except folder.NotFoundError as error:
        fail(error.key, **error.facts)
    if not press.is_free(port):
        fail("serve.busy", port=port)
    logging.basicConfig(level=logging.WARNING, format="%(message)s")
    tell("serve.started", url=f"http://127.0.0.1:{port}/")
    context = click.get_current_context()
    given = context.get_parameter_source("today")
    fixed = given is not None and given.name != "DEFAULT"
    press.serve(root, port=port, open_in_browser=open_in_browser, today=today.isoformat() if fixed else None)
    click.echo(said("serve.stopped"), err=True)
