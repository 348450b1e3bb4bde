"""Programs that read what handbook writes: found where `npm ci --prefix tests/consumers` puts them."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import NoReturn

import pytest

HERE = Path(__file__).parent


def installed(place: str) -> Path:
    """Return the program at *place* in node_modules, or skip; with CI set a missing one is a failure, not a skip."""
    path = HERE / "node_modules" / place
    if not path.exists():
        _missing(f"{place} is not installed: npm ci --prefix tests/consumers")
    path.chmod(path.stat().st_mode | 0o100)  # npm leaves install scripts out, and one of them does this
    return path


def command(name: str) -> str:
    """Return the command *name*, or skip as above."""
    found = shutil.which(name)
    if found is None:
        _missing(f"there is no {name} on this machine")
    return found


def _missing(reason: str) -> NoReturn:
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)
