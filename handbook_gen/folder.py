"""A handbook's folder on disk: where it is, and what its files hold."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from handbook_gen.reading import MAIN, is_ours
from handbook_gen.source import MAX_BYTES, Problem


class NotFoundError(Exception):
    """There is no handbook where somebody said there is one; `args` are a key for the interface and its facts."""

    def __init__(self, key: str, **facts: object) -> None:
        super().__init__(key)
        self.key = key
        self.facts = facts


class Folder(NamedTuple):
    """The files of a handbook that reading looks at, by name relative to *root*, and those that did not open."""

    root: Path
    files: dict[str, bytes]
    problems: tuple[Problem, ...] = ()


def locate(path: str | Path | None, start: Path | None = None) -> Path:
    """Return the folder of the handbook at *path*: the folder, its handbook.yml, or the nearest one here or above.

    Raises NotFoundError where there is none.
    """
    if path is None:
        here = (start or Path.cwd()).resolve()
        for folder in (here, *here.parents):
            if any((folder / name).is_file() for name in MAIN):
                return folder
        raise NotFoundError("folder.none-here", path=here)
    given = Path(path)
    if given.is_dir():
        if any((given / name).is_file() for name in MAIN):
            return given
        raise NotFoundError("folder.empty", path=path)
    if not given.exists():
        raise NotFoundError("folder.missing", path=path)
    if given.name not in MAIN:
        raise NotFoundError("folder.not-a-handbook", path=path)
    return given.parent


def load(root: Path) -> Folder:
    """Read the files of the handbook in *root*; what cannot be opened becomes a problem, never an exception."""
    files: dict[str, bytes] = {}
    problems: list[Problem] = []
    for name in sorted(_names(root)):
        try:
            with open(root / name, "rb") as file:  # noqa: PTH123 - a thousand files, and this is the faster way
                files[name] = file.read(MAX_BYTES + 1)
        except OSError as error:
            facts = {"file": name, "reason": error.strerror or type(error).__name__}
            problems.append(Problem("structure.unreadable", name, facts=facts))
    return Folder(root, files, tuple(problems))


def _names(root: Path) -> Iterator[str]:
    """Yield the files that reading looks at: in the folder itself and one level down, so that no link can loop."""
    for entry in _entries(root):
        if entry.is_dir():
            if is_ours(f"{entry.name}/x.yml"):
                yield from (f"{entry.name}/{each.name}" for each in _entries(entry) if _is_file(each, entry.name))
        elif _is_file(entry):
            yield entry.name


def _entries(folder: Path | os.DirEntry[str]) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as found:
            return [entry for entry in found if not entry.name.startswith(".")]
    except OSError:
        return []


def _is_file(entry: os.DirEntry[str], folder: str = "") -> bool:
    """Return whether *entry* is ours; a pipe or a device is nobody's file, a broken link is ours to complain of."""
    name = f"{folder}/{entry.name}" if folder else entry.name
    return is_ours(name) and (entry.is_file() or (entry.is_symlink() and not os.path.exists(entry.path)))  # noqa: PTH110
