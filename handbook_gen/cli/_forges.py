"""How `handbook init` sets a forge to work: a file that lints changes, publishes the site, and watches reviews."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from handbook_gen import __version__
from handbook_gen.cli._interface import said
from handbook_gen.cli._repository import place_in_repository

if TYPE_CHECKING:
    from pathlib import Path

FORGES = {"github": ".github/workflows/handbook.yml", "gitlab": ".gitlab-ci.yml"}


def forge_file(forge: str, root: Path, code: str) -> tuple[Path, str, dict[str, bytes]]:
    """Return the top of the repository that *root* is in, *root* as seen from there, and the file that *forge* reads."""
    from handbook_gen.resources import resource  # noqa: PLC0415 - only where a forge was asked for

    inside = place_in_repository(root) or ""
    top = type(root)(os.path.realpath(root)).parents[inside.count("/") - 1] if inside else root
    text = (resource("templates") / "ci" / f"{forge}.yml").read_text(encoding="utf-8")
    release = ".".join(__version__.split(".")[:2])
    text = text.replace('HANDBOOK: "."', f'HANDBOOK: "{_quoted(inside.rstrip("/") or ".")}"')
    text = text.replace("HANDBOOK_GEN: handbook-gen", f'HANDBOOK_GEN: "handbook-gen=={release}.*"')
    about = "".join(f"# {line}\n" for line in said(f"ci.{forge}", code).split(" | "))
    return top, inside, {FORGES[forge]: (about + text).encode("utf-8")}


def _quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')
