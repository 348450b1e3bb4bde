"""Keeps what is worked out from files that ship, so that it is worked out once: beside them, as Python keeps bytecode.

Reading six dozen word lists and importing a hundred rules one by one took as long as judging a handbook. What is kept
is used only while the files are what they were, by name, size and time; where it cannot be written, nothing is kept.
"""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Callable, Iterable
from typing import Any


def kept(folder: str, name: str, files: Iterable[str]) -> Any:
    """Return what was kept as *name* in the cache of *folder*, or None where *files* are no longer what they were."""
    try:
        with open(_path(folder, name), "rb") as file:
            then, made = marshal.loads(file.read())  # noqa: S302 - as safe as the bytecode it lies beside
        return made if then == _now(files) else None
    except (OSError, EOFError, ValueError, TypeError):
        return None  # nothing is kept yet, or another version wrote it


def keep(folder: str, name: str, files: Iterable[str], make: Callable[[], Any]) -> None:
    """Keep what *make* makes of *files*, where Python would keep bytecode; else do nothing, and do not make it.

    *make* returns what `marshal` can write: texts, numbers, code, and tuples, lists, sets and dictionaries of those.
    """
    path = _path(folder, name)
    cache = os.path.dirname(path)
    if sys.dont_write_bytecode or sys.pycache_prefix is not None:
        return
    try:
        os.makedirs(cache, exist_ok=True)
        if not os.access(cache, os.W_OK):
            return
        draft = f"{path}.{os.getpid()}"
        with open(draft, "wb") as file:
            file.write(marshal.dumps((_now(files), make())))
        os.replace(draft, path)
    except OSError:
        pass  # a folder that cannot be written to, or a file that just went: the next run works it out again


def _path(folder: str, name: str) -> str:
    return os.path.join(folder, "__pycache__", f"{name}.{sys.implementation.cache_tag}.kept")


def _now(files: Iterable[str]) -> list[object]:
    return [sys.hexversion, sys.flags.optimize, *map(_state, sorted(files))]


def _state(file: str) -> tuple[str, int, int]:
    state = os.stat(file)
    return file, state.st_mtime_ns, state.st_size
