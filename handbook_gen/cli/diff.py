"""`handbook diff`: what changed in promises and values, in words people use."""

from __future__ import annotations

import click

from handbook_gen import languages
from handbook_gen.cli._interface import fail, interface_language, open_handbook, said, told


@click.command(
    "diff",
    help=told(
        en="Tell what changed in promises and values between two git revisions.\n\nWithout a second REV, up to the files "
        "as they are now.",
        nl="Vertel wat er in beloften en waarden veranderd is tussen twee git-revisies.\n\nZonder tweede REV tot en met de "
        "bestanden zoals ze nu zijn.",
    ),
)
@click.argument("before", metavar="REV")
@click.argument("after", metavar="[REV]", required=False)
@click.option(
    "--path",
    help=told(en="The handbook; the default is the nearest.", nl="Het handboek; standaard het dichtste."),
)
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "markdown")),
    default="text",
    help=told(en="How to tell it.", nl="Hoe het verteld wordt."),
)
@click.option(
    "--language",
    help=told(
        en="The language to tell it in; the default is the handbook's first.",
        nl="De taal van het verhaal; standaard de eerste van het handboek.",
    ),
)
def command(before: str, after: str | None, path: str | None, form: str, language: str | None) -> None:
    """Read both handbooks, and print a sentence for each difference."""
    from handbook_gen.cli._repository import files_at, revision  # noqa: PLC0415 - not for --help
    from handbook_gen.lint.changes import differences  # noqa: PLC0415
    from handbook_gen.reading import read  # noqa: PLC0415
    from handbook_gen.reports._differences import sentences  # noqa: PLC0415
    from handbook_gen.reports.markdown import text  # noqa: PLC0415
    from handbook_gen.reports.text import shown  # noqa: PLC0415

    if language is not None and language not in languages.languages():
        fail("language.unknown", name=language, known=", ".join(languages.languages()))
    folder, now = open_handbook(path)
    old = read(files_at(folder.root, revision(folder.root, before)))
    new = read(files_at(folder.root, revision(folder.root, after))) if after is not None else now
    spoken = language or new.handbook.language
    if spoken not in languages.languages():
        spoken = interface_language()
    told_so = tuple(sentences(differences(old.handbook, new.handbook, spoken), languages.load(spoken)))
    for sentence in told_so or (said("diff.none", spoken),):
        click.echo(f"- {text(sentence)}" if form == "markdown" and told_so else shown(sentence))
