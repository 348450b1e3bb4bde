"""The command `handbook`. The folder is the list of its commands: one file each, imported only when it is asked for."""

from __future__ import annotations

import os
from importlib import import_module

import click

from handbook_gen import __version__
from handbook_gen.cli._interface import speak, told

speak()

_HERE = os.path.dirname(__file__)


class _Commands(click.Group):
    """Finds a command in the file of its name; `try.py` would be no module, so a trailing underscore is dropped."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        names = (name[:-3] for name in os.listdir(_HERE) if name.endswith(".py"))
        return sorted(name.rstrip("_") for name in names if not name.startswith("_"))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        del ctx
        for module in (cmd_name, f"{cmd_name}_"):
            if cmd_name.isidentifier() and os.path.isfile(os.path.join(_HERE, f"{module}.py")):
                command: click.Command = import_module(f"handbook_gen.cli.{module}").command
                return command
        return None


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    help=told(
        en="Turn what your company says into a handbook, and judge its promises.\n\n"
        'Start with `handbook init`. Try one sentence with `handbook try "We call you back today."`.',
        nl="Maak een handboek van wat je bedrijf zegt, en toets de beloften.\n\n"
        'Begin met `handbook init`. Probeer één zin met `handbook try "We bellen je vandaag terug."`.',
    ),
)
@click.version_option(__version__, prog_name="handbook")
def main() -> None:
    """Run the command line."""
