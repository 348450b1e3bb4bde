"""Words of the glossary, explained where they are first used on a page."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from markupsafe import Markup, escape

_TAG = re.compile(r"(<[^>]+>)")


class Explained(NamedTuple):
    """A word, what it means here, and where the glossary says so."""

    word: str
    means: str
    anchor: str


class Terms:
    """Marks the first use of each term on a page."""

    def __init__(self, terms: Iterable[Explained]) -> None:
        self._terms = {str(escape(term.word)).casefold(): term for term in terms if term.word and term.means}
        words = sorted(map(re.escape, self._terms), key=len, reverse=True)
        self._any = re.compile(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)", re.IGNORECASE) if words else None
        self._seen: set[str] = set()

    def forget(self) -> None:
        """Begin a new page."""
        self._seen = set()

    def mark(self, html: Markup, glossary: str) -> Markup:
        """Return *html* with each term that is new to the page linked to the page *glossary*."""
        if self._any is None or not glossary or not self._any.search(html):
            return html
        inside, done = 0, []
        for piece in _TAG.split(html):
            if piece.startswith(("<a ", "<code")):
                inside += 1
            elif piece.startswith(("</a", "</code")):
                inside -= 1
            elif not piece.startswith("<") and not inside:
                piece = self._any.sub(lambda found: self._link(found[0], glossary), piece)  # noqa: PLW2901
            done.append(piece)
        return Markup("".join(done))  # noqa: S704 - it was safe, and what is added is escaped

    def _link(self, word: str, glossary: str) -> str:
        term = self._terms[word.casefold()]
        if term.anchor in self._seen:
            return word
        self._seen.add(term.anchor)
        return f'<a class="hb-term" href="{glossary}#{term.anchor}" title="{escape(term.means)}">{word}</a>'
