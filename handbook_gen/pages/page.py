"""A page, ready to be written down: its path, its words, and its place in the book."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple, Protocol

from handbook_gen.lint.rule import Finding


class Report(Protocol):
    """What the pages ask of a lint report."""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All that was found, sorted, in the language of the edition."""


class Heading(NamedTuple):
    """A heading that the table of contents shows."""

    anchor: str
    title: str


class Page(NamedTuple):
    """One page of the site."""

    path: str  # "promises/answer.md"
    title: str
    content: str  # HTML, or the team's own Markdown
    description: str = ""
    section: str = ""  # a key of the labels, such as "promises"; empty for a page that stands alone
    section_title: str = ""
    nav_title: str = ""
    order: tuple[float, ...] = ()
    file: str = ""  # where its words stand, relative to the handbook's folder
    hide: tuple[str, ...] = ()
    headings: tuple[Heading, ...] = ()
    search: float = 1  # how much a hit on it weighs; 0 keeps it out of the search
    is_markdown: bool = False
    is_fallback: bool = False  # some of it is not in the edition's language

    @property
    def key(self) -> str:
        """The path without its ending; what templates call the page."""
        return key_of(self.path)


class Edition(NamedTuple):
    """One way to render a handbook: a language, a day, and for whom."""

    language: str
    today: datetime.date
    audience: str = "team"
    report: Report | None = None
    live: bool = False  # under `serve`: each promise and value shows its findings
    sources: Mapping[str, str] = {}  # the handbook's files as text, for excerpts and free pages
    icons: Mapping[str, str] = {}  # SVG by name, where ours do not have it
    templates: tuple[Path, ...] = ()  # folders with templates of the user's own, first come first
    directory_urls: bool = True  # "promises/answer/" rather than "promises/answer.html"
    edit: str = ""  # what a file's name is put behind to edit it


def key_of(path: str) -> str:
    """Return what templates call the page at *path*."""
    key = path.removesuffix(".md")
    return key.removesuffix("/index") if key != "index" else key
