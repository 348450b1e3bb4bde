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
