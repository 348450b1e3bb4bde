"""The page that stands in for all others while a file cannot be read."""

from __future__ import annotations

from collections.abc import Iterable

from handbook_gen.lint.rule import Finding
from handbook_gen.model import Handbook
from handbook_gen.pages.book import Book
from handbook_gen.pages.kinds import shelf
from handbook_gen.pages.page import Edition, Page
from handbook_gen.pages.rendering import icons


def error_page(path: str, findings: Iterable[Finding], edition: Edition) -> Page:
    """Return the page at *path*, telling what cannot be read, where, and how to mend it."""
    book = Book(Handbook(languages=(edition.language,)), edition, frozenset(), icons())
    facts = {
        "book": book,
        "say": book.say,
        "icon": book.drawings.icon,
        "excerpt": book.excerpt,
        "findings": tuple(findings),
    }
    content = shelf().environment.get_template("_broken.j2").render(facts)
    title = book.say("broken.title")
    return Page(path, title, content, nav_title=title, hide=("navigation", "toc", "footer"))
