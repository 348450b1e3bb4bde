"""A new site is built beside the one it replaces, and takes its place in one step.

Whatever happens meanwhile, a full disk or a power cut, the old site stays, and the next build clears up what is left.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

_LOCK, _NEW, _OLD = "build.lock", "new", "old"
_DAY = 86_400  # seconds; where nobody can tell whether a builder lives, one that began so long ago does not
_HERE, _EXCHANGE = -100, 2  # of Linux: relative to the working folder; two names change places


@contextlib.contextmanager
def beside(folder: Path) -> Iterator[Path]:
    """Give a new folder next to *folder* to build in; where nothing is raised, it takes the place of *folder*.

    Builders at the same time each have their own; the last to finish wins, with a whole site.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    _clear(folder)
    work = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    lock = (work / _LOCK).open("wb")
    try:
        _hold(lock)
        new = work / _NEW
        new.mkdir()
        yield new
        _replace(folder, new, work / _OLD)
    finally:
        _save(folder, work)
        lock.close()
        shutil.rmtree(work, ignore_errors=True)


def _replace(folder: Path, new: Path, old: Path) -> None:
    for _ in range(10):  # another build may put a site there, or take it away, between a look and a deed
        if not folder.exists():
            with contextlib.suppress(FileExistsError, OSError):
                new.rename(folder)
                return
        elif _change_places(new, folder):
            return
        else:
            with contextlib.suppress(OSError):
                folder.rename(old)
                new.rename(folder)
                return
            _save(folder, old.parent)
    raise OSError(errno.EBUSY, os.strerror(errno.EBUSY), str(folder))


def _change_places(new: Path, folder: Path) -> bool:
    """Let two folders change names, without a moment in which there is none; return False where the system cannot."""
    try:
        rename = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError, TypeError):
        return False
    return bool(rename(_HERE, os.fsencode(new), _HERE, os.fsencode(folder), _EXCHANGE) == 0)


def _clear(folder: Path) -> None:
    """Take away what builds of *folder* left that were killed; give back the site that one was putting aside."""
    for work in folder.parent.glob(f".{folder.name}-*"):
        lock = work / _LOCK
        if not lock.is_file():
            continue
        with contextlib.suppress(OSError), lock.open("rb+") as held:
            if _is_free(held, lock):
                _save(folder, work)
                shutil.rmtree(work, ignore_errors=True)


def _save(folder: Path, work: Path) -> None:
    if (work / _OLD).is_dir() and not folder.exists():
        with contextlib.suppress(OSError):
            (work / _OLD).rename(folder)


def _hold(lock: IO[bytes]) -> None:
    if fcntl is not None:
        with contextlib.suppress(OSError):  # a file system without locks
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _is_free(lock: IO[bytes], path: Path) -> bool:
    if fcntl is None:
        return time.time() - path.stat().st_mtime > _DAY
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
