"""How an editor hands over text that is not saved yet: as standard input, with the name of its file."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from handbook_gen import folder as folders
from handbook_gen.cli._interface import fail
from handbook_gen.reading import MAIN, is_ours, read

if TYPE_CHECKING:
    from handbook_gen.reading import Reading


def read_unsaved(path: str | None, unsaved: str) -> tuple[folders.Folder, Reading, str]:
    """Return the handbook with standard input in the place of the file *unsaved*, and that file's name in it."""
    place = Path(os.path.realpath(unsaved))
    try:  # a handbook.yml may itself not be saved yet
        root = place.parent if place.name in MAIN else Path(folders.locate(path, place.parent))
    except folders.NotFoundError as error:
        fail(error.key, **error.facts)
    name = os.path.relpath(place, os.path.realpath(root)).replace(os.sep, "/")
    if not is_ours(name):
        fail("stdin.elsewhere", file=unsaved, folder=root)
    folder = folders.load(root)
    folder.files[name] = sys.stdin.buffer.read()
    return folder, read(folder.files), name
