"""Every text of a handbook, gathered once for the rules that look at all of them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from handbook_gen.lint.living import told
from handbook_gen.model import Handbook, Passage, Text, Thing


class Texts(NamedTuple):
    """All that people wrote, but for retired promises, which are history."""

    texts: tuple[Text, ...]
    words: tuple[Passage, ...]  # what belongs to no language: owners, periods, sources


@lru_cache(maxsize=1)
def texts_of(handbook: Handbook) -> Texts:
    """Return the texts of *handbook*, in the order of its fields."""
    texts: list[Text] = []
    words: list[Passage] = []
    for name, value in vars(handbook).items():
        if name == "promises":
            for promise in told(handbook):
                _gather(promise, texts, words)
        elif name not in ("promise", "lint", "languages", "head", "_index"):  # `promise` stands in `promises` too
            _take(value, texts, words)
    return Texts(tuple(texts), tuple(words))


def _gather(thing: Thing, texts: list[Text], words: list[Passage]) -> None:
    for name, value in vars(thing).items():
        if name not in ("head", "address", "id"):
            _take(value, texts, words)


def _take(value: object, texts: list[Text], words: list[Passage]) -> None:
    kind = type(value)
    if kind is Text:
        texts.append(value)  # type: ignore[arg-type]  # the line above says so
    elif kind is Passage:
        words.append(value)  # type: ignore[arg-type]  # as above
    elif isinstance(value, Thing):
        _gather(value, texts, words)
    elif kind is tuple:
        for item in value:  # type: ignore[attr-defined]  # as above
            _take(item, texts, words)
    elif kind is dict:
        for item in value.values():  # type: ignore[attr-defined]  # as above
            _take(item, texts, words)


def to_customers(handbook: Handbook) -> Iterator[Text]:
    """Yield the texts that speak to customers."""
    for promise in told(handbook):
        remedy = promise.remedy
        yield from (promise.statement, promise.short, *promise.limits, remedy.gives, remedy.how, remedy.says)
    for value in handbook.values:
        yield value.for_customers
