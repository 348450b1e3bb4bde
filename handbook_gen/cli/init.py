"""`handbook init`: a first handbook to make your own."""

from __future__ import annotations

from pathlib import Path

import click

from handbook_gen import languages
from handbook_gen.cli._forges import FORGES, forge_file
from handbook_gen.cli._interface import fail, interface_language, tell, told
from handbook_gen.cli._repository import seen_from_here
from handbook_gen.cli._writing import write_new


@click.command(
    "init",
    help=told(
        en="Write a first handbook into DIR, or into this folder.\n\nNothing that exists is touched: if a file is already "
        "there, nothing is written at all.",
        nl="Schrijf een eerste handboek in DIR, of in deze map.\n\nWat er al staat, blijft zoals het is: bestaat een "
        "bestand al, dan wordt er niets geschreven.",
    ),
)
@click.argument("folder", metavar="[DIR]", default=".")
@click.option(
    "--language",
    "codes",
    multiple=True,
    help=told(
        en="The language of the handbook; repeat it for more, the first is the default.",
        nl="De taal van het handboek; herhaal het voor meer, de eerste is de standaardtaal.",
    ),
)
@click.option(
    "--example",
    is_flag=True,
    help=told(
        en="Write the example company instead: a whole handbook to look around in.",
        nl="Schrijf het voorbeeldbedrijf: een heel handboek om in rond te kijken.",
    ),
)
@click.option(
    "--ci",
    "forge",
    type=click.Choice(tuple(FORGES)),
    help=told(
        en="Also write the file with which this forge lints changes, publishes the site and watches reviews; where there "
        "is a handbook already, write that file alone.",
        nl="Schrijf ook het bestand waarmee deze forge wijzigingen toetst, de site publiceert en op herzieningen let; is er al "
        "een handboek, dan alleen dat bestand.",
    ),
)
def command(folder: str, codes: tuple[str, ...], example: bool, forge: str | None) -> None:  # noqa: FBT001 - click passes flags by name
    """Write the files, and name the next command."""
    codes = tuple(dict.fromkeys(codes)) or (interface_language(),)
    for code in codes:
        if code not in languages.languages():
            fail("language.unknown", name=code, known=", ".join(languages.languages()))
    root = Path(folder)
    has_one = forge is not None and any((root / name).is_file() for name in ("handbook.yml", "handbook.yaml"))
    files = {} if has_one else _example() if example else _starter(codes)
    if forge is not None:
        top, inside, its_file = forge_file(forge, root, codes[0])
        write_new(top, {**{f"{inside}{name}": content for name, content in files.items()}, **its_file})
        shown = [seen_from_here(top / name).rstrip("/") for name in its_file]
    else:
        write_new(root, files)
        shown = []
    tell("init.done", codes[0], files=", ".join((*_shown(root, files), *shown)))
    if forge is not None:
        tell(f"ci.next-{forge}", codes[0])
    if has_one:
        return
    next_step = "init.next-example" if example else "init.next"
    tell(next_step, codes[0], file=root / "handbook.yml", folder=root)


def _starter(codes: tuple[str, ...]) -> dict[str, bytes]:
    from handbook_gen.starter import starter  # noqa: PLC0415 - Jinja is slow to import

    return {name: text.encode("utf-8") for name, text in starter(codes).items()}


def _example() -> dict[str, bytes]:
    from handbook_gen.resources import resource  # noqa: PLC0415

    root = resource("example_company")
    paths = (path for path in sorted(root.rglob("*")) if path.is_file() and "site" not in path.relative_to(root).parts)
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in paths}


def _shown(root: Path, files: dict[str, bytes]) -> list[str]:
    """Return a few names that tell what was written: single files, and folders for the rest."""
    tops = dict.fromkeys(name.partition("/")[0] + ("/" if "/" in name else "") for name in files)
    return [str(root / top) + ("/" if top.endswith("/") else "") for top in tops]
