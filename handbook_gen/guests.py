"""A team's own templates, beside its handbook.yml: looked at before they are used, and named where they go wrong."""

from __future__ import annotations

import os
import traceback
from collections.abc import Iterator
from pathlib import Path

import yaml
from jinja2 import TemplateSyntaxError

from handbook_gen.lint.rule import Finding
from handbook_gen.pages.page import Page

FOLDER = "templates"
_BRACKETS = 100
_EACH = ("promises", "values", "teams")  # the lists whose things have a page each
_TEXTS, _NUMBERS = ("path", "section", "each", "class", "file"), ("order", "search")
_LISTS, _MAPS = ("needs", "audience", "hide"), ("title", "nav", "description")


def strays(root: Path) -> tuple[str, ...]:
    """Return the templates in *root* that a link leads to outside of the handbook."""
    inside = root.resolve()
    names = (Path(place, each) for place, folders, files in os.walk(root / FOLDER) for each in (*folders, *files))
    every = (root / FOLDER, *sorted(names))
    return tuple(file.relative_to(root).as_posix() for file in every if file.is_symlink() and not is_in(file, inside))


def is_in(file: Path, folder: Path) -> bool:
    """Return whether *file* really is in *folder*, wherever its links lead."""
    try:
        return file.resolve().is_relative_to(folder)
    except (OSError, RuntimeError):  # a link to itself
        return False


def problems(root: Path) -> Iterator[Finding]:
    """Yield what keeps the templates in *root* from being read: their encoding, and their front matter."""
    for file in sorted((root / FOLDER).glob("*.j2")):
        name = file.relative_to(root).as_posix()
        try:
            text = file.read_text(encoding="utf-8")
            wrong = _wrong(text) if file.name.endswith(".md.j2") else ""
        except OSError as error:
            wrong = error.strerror or type(error).__name__
        except (UnicodeDecodeError, yaml.YAMLError, ValueError, RecursionError) as error:
            wrong = " ".join(str(error).split())
        if wrong:
            yield _finding(name, 1, wrong)


def _wrong(text: str) -> str:
    """Return what in the front matter of a page type is not of its kind; empty where all is well."""
    if not text.startswith("---\n"):
        return ""
    written = text[4:].partition("\n---\n")[0]
    if written.count("[") > _BRACKETS:  # PyYAML takes a minute over a thousand that stay open
        return "front matter: [[["
    head = yaml.safe_load(written) or {}
    if not isinstance(head, dict):
        return "front matter: key: value"
    kinds = {
        **dict.fromkeys(_TEXTS, str),
        **dict.fromkeys(_NUMBERS, int | float),
        **dict.fromkeys(_LISTS, str | list),
        **dict.fromkeys(_MAPS, dict),
    }
    odd = [key for key, kind in kinds.items() if key in head and not isinstance(head[key], kind)]
    if head.get("each", "promises") not in _EACH:
        odd.append("each")
    return "front matter: " + ", ".join(f"{key}: {head[key]!r}" for key in odd) if odd else ""


def finding_of(error: BaseException, root: Path) -> Finding | None:
    """Return where in the team's own templates *error* comes from; None where it is not theirs."""
    places: list[tuple[str, int]] = []
    if isinstance(error, TemplateSyntaxError):
        places.append((str(error.filename or error.name), error.lineno))
    frames = reversed(traceback.extract_tb(error.__traceback__))
    places += [(frame.filename, frame.lineno or 1) for frame in frames]
    for written, line in places:
        file = Path(written)
        if not file.is_absolute():
            file = root / FOLDER / file
        if file.is_file() and file.is_relative_to(root / FOLDER):
            name = file.relative_to(root).as_posix()
            return _finding(name, line + _head_lines(file), str(error) or type(error).__name__)
    return None


def _head_lines(file: Path) -> int:
    """Return how many lines of front matter stand above a template; Jinja never saw them."""
    text = file.read_text(encoding="utf-8", errors="replace")
    head, end, _ = text[4:].partition("\n---\n")
    return head.count("\n") + 3 if file.name.endswith(".md.j2") and text.startswith("---\n") and end else 0


def misplaced(pages: tuple[Page, ...], told: str) -> Iterator[Finding]:
    """Yield a finding for each page that would stand outside of the site, or where another one stands."""
    seen: set[str] = set()
    for page in pages:
        parts = page.path.removesuffix(".md").split("/")
        if page.path in seen or any(part in ("", ".", "..") or _is_odd(part) for part in parts):
            yield _finding(page.file or "handbook.yml", 1, told.format(path=page.path))
        seen.add(page.path)


def _is_odd(part: str) -> bool:
    return "\\" in part or ":" in part or not part.isprintable() or len(part.encode("utf-8", "replace")) > 240  # noqa: PLR2004 - file systems take 255


def _finding(file: str, line: int, message: str) -> Finding:
    return Finding(
        "structure.unreadable", "", "error", "structure", "", file, FOLDER, line, 1, line, 1, "", message, ""
    )
