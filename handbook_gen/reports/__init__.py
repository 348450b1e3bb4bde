"""Reports of a lint run, one format a file: each has `render(subject) -> str`. The folder is the list."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import NamedTuple

from handbook_gen.languages import Language
from handbook_gen.lint.run import Report
from handbook_gen.model import Handbook
from handbook_gen.source import Document


class Subject(NamedTuple):
    """What a report is about."""

    report: Report
    documents: Mapping[str, Document]
    language: Language  # the one the report is told in
    handbook: Handbook | None = None  # None where one sentence was judged
    prefix: str = ""  # the handbook's folder as seen from where the user stands: "docs/handbook/", or ""
    repository: str = ""  # and as seen from the top of its repository, where forges stand
    fail_on: str = "error"  # the least severity that makes the run fail, or "never"
    known_since: str = ""  # the oldest day in the baseline
    known_days: int = 0  # and how long ago that is
    changed: frozenset[str] | None = None  # addresses of what changed, where only that was asked for


@cache
def formats() -> tuple[str, ...]:
    """Return the names of the formats."""
    folder = os.path.dirname(__file__)
    return tuple(sorted(name[:-3] for name in os.listdir(folder) if name.endswith(".py") and name[0] != "_"))


def render(name: str, subject: Subject) -> str:
    """Return the report in the format *name*, with a line break at its end."""
    text: str = import_module(f"handbook_gen.reports.{name}").render(subject)
    return text
