"""Where a handbook's folder stands, for the user and in its git repository, and what it held before."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from handbook_gen.cli._interface import fail

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_LINK = "120000"  # the mode of a symbolic link


def seen_from_here(root: str | os.PathLike[str]) -> str:
    """Return the folder *root* as seen from where the user stands, such as `docs/handbook/`; empty where that is it."""
    try:
        seen = os.path.relpath(root).replace(os.sep, "/")
    except ValueError:  # another drive
        seen = os.fspath(root).replace(os.sep, "/")
    return "" if seen == "." else f"{seen}/"


def place_in_repository(root: str | os.PathLike[str]) -> str | None:
    """Return the folder *root* as seen from the top of its git repository, such as `docs/handbook/`; None without one.

    Looks for `.git` and does not ask git itself, which would cost more than the whole lint.
    """
    here = os.path.realpath(root)
    top = here
    while not os.path.lexists(os.path.join(top, ".git")):
        above = os.path.dirname(top)
        if above == top:
            return None
        top = above
    seen = os.path.relpath(here, top).replace(os.sep, "/")
    return "" if seen == "." else f"{seen}/"


def revision(root: Path, name: str) -> str:
    """Return the commit that *name* stands for, or end with exit code 2."""
    return _git(root, "rev-parse", "--verify", "--end-of-options", f"{name}^{{commit}}", told=name).strip()


def fork_point(root: Path, name: str) -> str:
    """Return the commit in which this branch left *name*, so that what others did there since does not count."""
    commit = revision(root, name)
    try:
        return _run(root, "merge-base", commit, "HEAD").decode().strip() or commit
    except OSError:
        return commit  # a shallow clone may not reach back to it


def files_at(root: Path, commit: str) -> dict[str, bytes]:
    """Return the files of the handbook in *root* as they were in *commit*, by name relative to *root*."""
    from handbook_gen.reading import is_ours  # noqa: PLC0415 - only what looks back needs it
    from handbook_gen.source import MAX_BYTES  # noqa: PLC0415

    listed = _git(root, "ls-tree", "-r", "-z", "--long", commit, "--", ".", told=commit)
    blobs: dict[str, str] = {}
    for entry in filter(None, listed.split("\0")):
        about, _, name = entry.partition("\t")
        mode, kind, blob, size = about.split()
        if kind == "blob" and mode != _LINK and is_ours(name) and int(size) <= MAX_BYTES:
            blobs[name] = blob
    return dict(zip(blobs, _contents(root, tuple(blobs.values())), strict=True))


def _contents(root: Path, blobs: tuple[str, ...]) -> Iterator[bytes]:
    """Yield what *blobs* hold, with one git for all of them."""
    if not blobs:
        return
    printed = _run(root, "cat-file", "--batch", given="".join(f"{blob}\n" for blob in blobs).encode())
    at = 0
    for _ in blobs:
        line_end = printed.index(b"\n", at)
        size = int(printed[at:line_end].split()[2])
        at = line_end + 1 + size + 1
        yield printed[at - 1 - size : at - 1]


def _git(root: Path, *arguments: str, told: str) -> str:
    try:
        return _run(root, *arguments).decode("utf-8", "replace")
    except FileNotFoundError:
        fail("git.none")
    except OSError as error:
        fail("git.unknown", name=told, reason=str(error) or "-")


def _run(root: Path, *arguments: str, given: bytes = b"") -> bytes:
    """Return what git prints; raises OSError with git's own words where it does not succeed."""
    import subprocess  # noqa: PLC0415 - a plain lint starts nothing

    environment = {**os.environ, "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1", "LC_ALL": "C"}
    done = subprocess.run(  # noqa: S603 - our own words, and a revision that cannot be an option
        ["git", "-C", os.fspath(root), *arguments],  # noqa: S607 - the user's git
        input=given,
        capture_output=True,
        check=False,
        env=environment,
    )
    if done.returncode:
        raise OSError(done.stderr.decode("utf-8", "replace").strip().partition("\n")[0])
    return done.stdout
