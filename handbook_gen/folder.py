"""A handbook's folder on disk: where it is, and what its files hold."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from handbook_gen.reading import MAIN, is_ours
from handbook_gen.source import MAX_BYTES, Problem

if TYPE_CHECKING:
    from pathlib import Path


class NotFoundError(Exception):
    """There is no handbook where somebody said there is one; `args` are a key for the interface and its facts."""

    def __init__(self, key: str, **facts: object) -> None:
        super().__init__(key)
        self.key = key
        self.facts = facts


class Folder(NamedTuple):
    """The files of a handbook that reading looks at, by name relative to its folder, and those that did not open."""

    place: str
    files: dict[str, bytes]
    problems: tuple[Problem, ...] = ()

    @property
    def root(self) -> Path:
        """The handbook's folder."""
        from pathlib import Path  # noqa: PLC0415 - a lint on a terminal does without

        return Path(self.place)


def locate(path: str | os.PathLike[str] | None, start: str | os.PathLike[str] | None = None) -> str:
    """Return the folder of the handbook at *path*: the folder, its handbook.yml, or the nearest one here or above.

    Raises NotFoundError where there is none.
    """
    if path is None:
        here = folder = os.path.realpath(start or os.getcwd())
        while not _holds_one(folder):
            above = os.path.dirname(folder)
            if above == folder:
                raise NotFoundError("folder.none-here", path=here)
            folder = above
        return folder
    given = os.fspath(path)
    if os.path.isdir(given):
        if _holds_one(given):
            return given
        raise NotFoundError("folder.empty", path=given)
    if not os.path.exists(given):
        raise NotFoundError("folder.missing", path=given)
    if os.path.basename(given) not in MAIN:
        raise NotFoundError("folder.not-a-handbook", path=given)
    return os.path.dirname(given) or "."


def _holds_one(folder: str) -> bool:
    return any(os.path.isfile(os.path.join(folder, name)) for name in MAIN)


def load(root: str | os.PathLike[str]) -> Folder:
    """Read the files of the handbook in *root*; what cannot be opened becomes a problem, never an exception."""
    files: dict[str, bytes] = {}
    problems: list[Problem] = []
    place = os.fspath(root)
    for name in sorted(_names(place)):
        try:
            with open(os.path.join(place, name), "rb") as file:
                files[name] = file.read(MAX_BYTES + 1)
        except OSError as error:
            facts = {"file": name, "reason": error.strerror or type(error).__name__}
            problems.append(Problem("structure.unreadable", name, facts=facts))
    return Folder(place, files, tuple(problems))


def _names(root: str) -> Iterator[str]:
    """Yield the files that reading looks at: in the folder itself and one level down, so that no link can loop."""
    for entry in _entries(root):
        if entry.is_dir():
            if is_ours(f"{entry.name}/x.yml"):
                yield from (f"{entry.name}/{each.name}" for each in _entries(entry) if _is_file(each, entry.name))
        elif _is_file(entry):
            yield entry.name


def _entries(folder: str | os.DirEntry[str]) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as found:
            return [entry for entry in found if not entry.name.startswith(".")]
    except OSError:
        return []


def _is_file(entry: os.DirEntry[str], folder: str = "") -> bool:
    """Return whether *entry* is ours; a pipe or a device is nobody's file, a broken link is ours to complain of."""
    name = f"{folder}/{entry.name}" if folder else entry.name
    return is_ours(name) and (entry.is_file() or (entry.is_symlink() and not os.path.exists(entry.path)))
