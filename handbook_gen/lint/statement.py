"""A statement as the rules read it: its words, its sentences, and what the word lists say of them.

Each analysis is made once and only when a rule asks for it, since ten thousand statements must take less than a second.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from handbook_gen.languages import Language, Span, plain
from handbook_gen.lint.rule import Hit
from handbook_gen.model import Passage

# A number with its separators, a word with its hyphens and apostrophes, or a single sign.
_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_][^\W_]*(?:['’\-‑][^\W_]+)*|\S")
_ENDS = frozenset(".?!;")
_QUOTES = {"“": "”", "„": "”“", "«": "»", '"': '"', "‘": "’"}
_NONE: list[Span] = []  # most lists say nothing of most statements
_QUOTE_SIGNS = frozenset(_QUOTES)
_CLITICS = ("'ll", "'re", "'ve", "'s", "'d", "'m")  # what English ties to the word before; other languages have no such


def _by_start(span: Span) -> Span:
    return span[0], -span[1]


class Statement:
    """A promise, a value, a do or a don't in one language.

    `words` are plain (lower case, no stress accents); signs count as words. A value's name and meaning are judged
    together, and a hit falls on the passage in which its words stand.
    """

    __slots__ = (
        "_found",
        "_kept",
        "_quoted",
        "_sentences",
        "ends",
        "kind",
        "language",
        "part",
        "parts",
        "starts",
        "words",
        "yardstick",
    )

    def __init__(self, kind: str, language: Language, parts: tuple[Passage, ...]) -> None:
        self.kind = kind
        self.language = language
        self.parts = tuple(part for part in parts if part)
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.part: list[int] = []
        self._found: dict[str, list[Span]] | None = None
        self._kept: dict[str, list[Span]] = {}
        self._sentences: tuple[Span, ...] | None = None
        self._quoted: frozenset[int] | None = None
        self.yardstick: Any = None  # kept here by `yardstick.py`, which works it out
        split = language.code == "en"
        for number, passage in enumerate(self.parts):
            if number:
                self._take(":", 0, 0, number)  # a name, then what it means
            words, starts, ends = self.words, self.starts, self.ends
            for match in _TOKEN.finditer(passage.text):
                word, (start, end) = match.group(), match.span()
                word = word.lower() if word.isascii() else plain(word)
                if split and "'" in word and word.endswith(_CLITICS) and (cut := word.rindex("'")):
                    self._take(word[:cut], start, start + cut, number)
                    word, start = word[cut:], start + cut
                words.append(word)
                starts.append(start)
                ends.append(end)
            self.part += [number] * (len(words) - len(self.part))

    def _take(self, word: str, start: int, end: int, part: int) -> None:
        self.words.append(word)
        self.starts.append(start)
        self.ends.append(end)
        self.part += [part] * (len(self.words) - len(self.part))

    @property
    def text(self) -> str:
        """The whole text, for what asks about characters."""
        return "\n".join(part.text for part in self.parts)

    @property
    def is_promise(self) -> bool:
        """Whether it is read as a promise to customers."""
        return self.kind == "promise"

    @property
    def meaning_at(self) -> int:
        """The first word of a value's meaning; 0 where there is but one part."""
        return self.part.index(1) + 1 if len(self.parts) > 1 else 0

    @property
    def is_value(self) -> bool:
        """Whether it is a value, by its name or with its meaning."""
        return self.kind == "value"

    @property
    def is_behaviour(self) -> bool:
        """Whether it is a do or a don't."""
        return self.kind in ("do", "dont")

    @property
    def sentences(self) -> tuple[Span, ...]:
        """From which word up to which each sentence goes."""
        if self._sentences is None:
            self._sentences = tuple(self._split())
        return self._sentences

    def _split(self) -> Iterator[Span]:
        begin = 0
        for at, word in enumerate(self.words):
            new_part = at + 1 < len(self.words) and self.part[at + 1] != self.part[at]
            if word in _ENDS or new_part:
                if at > begin:
                    yield begin, at + 1
                    begin = at + 1
                elif word in _ENDS and at == begin:
                    begin = at + 1
        if begin < len(self.words):
            yield begin, len(self.words)

    def same_sentence(self, one: int, other: int) -> bool:
        """Whether two words stand in the same sentence."""
        return any(begin <= one < end and begin <= other < end for begin, end in self.sentences)

    def find(self, name: str) -> list[Span]:
        """Return what the list *name* has to say about these words: the widest spans, first to last, neighbours in one.

        What stands in quotes was said by somebody else, what the company allows is its own business, and what the list
        of the same name with `_not` knows only looks like it.
        """
        found = self._found if self._found is not None else self.found
        if name not in found:
            return _NONE
        if name in self._kept:
            return self._kept[name]
        widest = self._kept[name] = []
        spans = found[name]
        others = found.get(name + "_not", ())
        allowed = found.get("allowed", ())
        quoted = self.quoted
        for start, end in sorted(spans, key=_by_start) if len(spans) > 1 else spans:
            if widest and end <= widest[-1][1]:
                continue
            if others and any(begin < end and start < stop for begin, stop in others):
                continue
            if quoted and (start in quoted or end - 1 in quoted):
                continue
            if allowed and any(begin <= start and end <= stop for begin, stop in allowed):
                continue
            if widest and start <= widest[-1][1] and self.part[start] == self.part[widest[-1][0]]:
                widest[-1] = (widest[-1][0], end)
            else:
                widest.append((start, end))
        return widest

    def has(self, name: str) -> bool:
        """Whether the list *name* has anything to say about these words."""
        return bool(self.find(name))

    @property
    def found(self) -> dict[str, list[Span]]:
        """What all lists say, quotes included."""
        if self._found is None:
            self._found = self.language.find_all(self.words)
        return self._found

    @property
    def quoted(self) -> frozenset[int]:
        """The words that stand in quotes; none where nearly all of them do."""
        if self._quoted is None:
            quotes = any(not _QUOTE_SIGNS.isdisjoint(part.text) for part in self.parts)
            inside = frozenset(self._in_quotes()) if quotes else frozenset()
            self._quoted = inside if len(inside) * 10 < len(self.words) * 8 else frozenset()
        return self._quoted

    def _in_quotes(self) -> Iterator[int]:
        words = self.words
        at = 0
        while at < len(words):
            closing = _QUOTES.get(self._sign(at))
            if closing:
                for end in range(at + 1, len(words)):
                    if self.part[end] == self.part[at] and self._sign(end) in closing:
                        yield from range(at, end + 1)
                        at = end
                        break
            at += 1

    def _sign(self, at: int) -> str:
        return self.written(at) if len(self.words[at]) == 1 else ""

    def written(self, at: int) -> str:
        """Return the word *at* as it was written."""
        return self.parts[self.part[at]].text[self.starts[at] : self.ends[at]]

    def count_words(self) -> int:
        """Return how many words a reader counts."""
        return sum(word[0].isalnum() for word in self.words)

    def hit(self, start: int, end: int, **more: object) -> Hit:
        """Return the hit on the words *start* up to *end*."""
        part = self.part[start]
        last = end - 1
        while self.part[last] != part:
            last -= 1
        return Hit(self.parts[part], self.starts[start], self.ends[last], **more)  # type: ignore[arg-type]  # Hit's own fields

    def whole(self, **more: object) -> Hit:
        """Return the hit on the whole text: the meaning of a value that has one, the name of one that has not."""
        return Hit(self.parts[-1], 0, None, **more)  # type: ignore[arg-type]  # Hit's own fields
