"""The team's own pages: Markdown files in `pages/`, with a title and a place in the book."""

from __future__ import annotations

import datetime
from typing import Any, NamedTuple

import yaml

from handbook_gen.pages.book import Book
from handbook_gen.pages.kinds import shelf
from handbook_gen.pages.page import Edition, Page

_BRACKETS = 100
SECTION, ORDER = "practical", 700
_PLACES = {"who": 190, "promises": 295, "values": 395, "teams": 495, "people": 595, "do": 695}  # at their ends


class FreeText(NamedTuple):
    """One file of `pages/`, for one language."""

    path: str  # of the page
    file: str
    language: str  # empty where the file's name says none
    head: dict[str, Any]
    body: str


def texts(edition: Edition) -> tuple[FreeText, ...]:
    """Return the free pages: each in the edition's language, or else in the one it is written in."""
    found: dict[str, FreeText] = {}
    for file, text in sorted(edition.sources.items()):
        if not file.startswith("pages/") or not file.endswith(".md"):
            continue
        name, _, language = file.removeprefix("pages/").removesuffix(".md").partition(".")
        head, body = _split(text)
        if edition.audience == "customer" and head.get("visibility") != "public":
            continue
        if name not in found or language == edition.language:
            found[name] = FreeText(f"practical/{name}.md", file, language, head, body)
    return tuple(found.values())


def page(book: Book, text: FreeText) -> Page:
    """Return a free page: the team's Markdown, then who owns it and when it was read again."""
    edition = book.edition
    book.turn_to(f"practical/{text.path.removeprefix('practical/').removesuffix('.md')}")
    is_fallback = bool(text.language) and text.language != edition.language
    title = str(text.head.get("title") or text.path.removeprefix("practical/").removesuffix(".md"))
    environment = shelf(edition.templates).environment
    facts = {
        "book": book,
        "say": book.say,
        "icon": book.drawings.icon,
        "edit_url": book.edit_url,
        "audience": edition.audience,
    }
    notice = ""
    if is_fallback:
        notice = environment.get_template("_notices.j2").render(facts, others=(text.language,), file=text.file)
    end = environment.get_template("_free.j2").render(
        facts, owner=str(text.head.get("owner") or ""), reviewed=_day(book, text.head), file=text.file
    )
    body = text.body.strip()
    opening = "" if body.startswith("# ") else f"# {title}\n\n"
    if is_fallback:
        body = f'<div lang="{text.language}" markdown="1">\n\n{opening}{body}\n\n</div>'
        opening = ""
    section = _section(book, str(text.head.get("section") or ""))
    return Page(
        path=text.path,
        title=title,
        content=f"{notice}\n\n{opening}{body}\n\n{end}\n",
        description=str(text.head.get("description") or title),
        section=section,
        section_title=book.say(f"section.{section}"),
        nav_title=title,
        order=(_PLACES.get(section, ORDER), _order(text.head)),
        file=text.file,
        is_markdown=True,
        is_fallback=is_fallback,
    )


def _section(book: Book, name: str) -> str:
    """Return the section that *name* means: our key, or what the menu calls it."""
    keys = [key.removeprefix("section.") for key in book.words.labels if key.startswith("section.")]
    if name in keys:
        return name
    return next((key for key in keys if book.say(f"section.{key}").casefold() == name.casefold()), SECTION)


def _order(head: dict[str, Any]) -> float:
    order = head.get("order", 0)
    return float(order) if isinstance(order, int | float) else 0


def _day(book: Book, head: dict[str, Any]) -> str:
    reviewed = head.get("reviewed")
    return book.words.day(reviewed) if isinstance(reviewed, datetime.date) else str(reviewed or "")


def _split(text: str) -> tuple[dict[str, Any], str]:
    text = text.replace("\r\n", "\n").removeprefix("\ufeff")
    if not text.startswith("---\n"):
        return {}, text
    head, _, body = text[4:].partition("\n---\n")
    if head.count("[") + head.count("{") > _BRACKETS:
        return {}, text  # PyYAML takes a minute over a thousand that stay open
    try:
        if any(isinstance(event, yaml.AliasEvent) for event in yaml.parse(head)):
            return {}, text  # a few lines that mean millions
        found = yaml.safe_load(head)
    except (yaml.YAMLError, ValueError, RecursionError):  # such as 2026-13-45, or a thousand brackets
        return {}, text
    return (found if isinstance(found, dict) else {}), body
