"""How commands write into people's folders: whole files, new ones only, nothing of theirs lost."""

from __future__ import annotations

import os
import tempfile
from typing import TYPE_CHECKING

from handbook_gen.cli._interface import fail

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def write_new(root: Path, files: Mapping[str, bytes]) -> None:
    """Write *files*, by name relative to *root*; where one of them exists, write nothing and end with exit code 2.

    Each file appears whole or not at all, and one that turns up in the meantime is left as it is.
    """
    for name in files:
        if os.path.lexists(root / name):
            fail("init.exists", file=root / name)
    for name, content in files.items():
        path = root / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            _link_new(path, content)
        except FileExistsError:
            fail("init.exists", file=path)
        except OSError as error:
            fail("output.unwritable", file=path, reason=error.strerror or error)


def _link_new(path: Path, content: bytes) -> None:
    handle, draft = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.chmod(draft, 0o666 & ~_umask())  # noqa: PTH101 - a draft is private, a file of a handbook is not
        try:
            os.link(draft, path)  # unlike a rename, this never takes another file's place
        except (PermissionError, OSError) as error:
            if isinstance(error, FileExistsError):
                raise
            with path.open("xb") as file:  # a file system without links
                file.write(content)
    finally:
        os.unlink(draft)  # noqa: PTH108 - the draft is a name, not a path


def _umask() -> int:
    now = os.umask(0)
    os.umask(now)
    return now


def append_item(path: Path, item: str) -> bool:
    """Add *item*, which begins with `- `, to the block list in *path*; what is there stays byte for byte.

    Returns False, with nothing written, where the file holds something else than a block list at its left margin.
    """
    from handbook_gen.source import Document, Sequence  # noqa: PLC0415 - only where something is written

    try:
        old = path.read_bytes() if path.exists() else b""
    except OSError as error:
        fail("output.unwritable", file=path, reason=error.strerror or error)
    document = Document(old)
    if document.problems:
        return False
    if document.root is not None:
        root = document.root
        if not isinstance(root, Sequence) or document.span(root).column != 1 or document.text[root.start] != "-":
            return False
    newline = b"\r\n" if b"\r\n" in old else b"\n"
    gap = b"" if not old or old.endswith((b"\n", b"\r")) else newline
    replace(path, old + gap + item.encode("utf-8").replace(b"\n", newline))
    return True


def replace(path: Path, content: bytes) -> None:
    """Put *content* in the place of the file *path*, whole or not at all; end with exit code 2 where that fails."""
    draft = ""
    try:
        handle, draft = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(draft, path.stat().st_mode & 0o7777 if path.exists() else 0o666 & ~_umask())  # noqa: PTH101 - as above
        os.replace(draft, path)  # noqa: PTH105 - as above
    except OSError as error:
        if draft and os.path.lexists(draft):
            os.unlink(draft)  # noqa: PTH108 - as above
        fail("output.unwritable", file=path, reason=error.strerror or error)
