"""Finds what ships with handbook_gen, installed or in a checkout."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent


def resource(name: str) -> Path:
    """Return the folder *name* (`templates`, `example_company`) that ships with handbook_gen."""
    inside = _PACKAGE / name  # in a wheel; in a checkout it stands beside the package
    return inside if inside.is_dir() else _PACKAGE.parent / name
