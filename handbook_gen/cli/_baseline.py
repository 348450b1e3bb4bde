"""How commands read and write the file of findings that are known."""

from __future__ import annotations

import os
import tempfile
from typing import TYPE_CHECKING

from handbook_gen.cli._interface import fail
from handbook_gen.lint.baseline import from_text, to_text

if TYPE_CHECKING:
    from pathlib import Path

    from handbook_gen.lint.baseline import Baseline

NAME = "handbook-baseline.json"  # where nobody names another


def read_baseline(file: Path) -> Baseline:
    """Return the baseline in *file*, or end with exit code 2 where that is not one."""
    try:
        return from_text(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        fail("baseline.missing", file=file)
    except IsADirectoryError:
        fail("baseline.folder", file=file)
    except OSError as error:
        fail("input.unreadable", file=file, reason=error.strerror or error)
    except ValueError:
        fail("baseline.other", file=file)


def write_baseline(file: Path, baseline: Baseline) -> None:
    """Write *baseline* so that *file* holds the old one or the new one and nothing in between."""
    target = os.path.realpath(file)
    try:
        handle, draft = tempfile.mkstemp(dir=os.path.dirname(target), prefix=f".{file.name}.")  # noqa: PTH120 - a realpath
    except OSError as error:
        fail("output.unwritable", file=file, reason=error.strerror or error)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as opened:
            opened.write(to_text(baseline))
        os.chmod(draft, _mode(target))  # noqa: PTH101
        os.replace(draft, target)  # noqa: PTH105
    except OSError as error:
        os.unlink(draft)  # noqa: PTH108
        fail("output.unwritable", file=file, reason=error.strerror or error)


def _mode(path: str) -> int:
    try:
        return os.stat(path).st_mode & 0o777  # noqa: PTH116
    except OSError:
        now = os.umask(0)
        os.umask(now)
        return 0o666 & ~now
