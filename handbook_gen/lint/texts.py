"""Every text of a handbook, gathered once for the rules that look at all of them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from handbook_gen.lint.living import told
from handbook_gen.model import Handbook, Passage, Text, Thing

_NO_TEXTS = frozenset({"promise", "promises", "lint", "languages", "head", "_index"})  # `promise` is in `promises` too


class Texts(NamedTuple):
    """All that people wrote, but for retired promises, which are history."""

    texts: tuple[Text, ...]
    words: tuple[Passage, ...]  # what belongs to no language: owners, periods, sources


@lru_cache(maxsize=1)
def texts_of(handbook: Handbook) -> Texts:
    """Return the texts of *handbook*: those of promises first."""
    texts: list[Text] = []
    words: list[Passage] = []
    waiting: list[object] = [value for name, value in vars(handbook).items() if name not in _NO_TEXTS]
    waiting.reverse()
    waiting += reversed(tuple(told(handbook)))
    while waiting:  # a stack and no recursion: ten thousand promises have a hundred thousand leaves
        value = waiting.pop()
        if isinstance(value, Text):
            texts.append(value)
        elif isinstance(value, Passage):
            words.append(value)
        elif isinstance(value, Thing):
            head = value.head
            waiting += [
                item for item in reversed(vars(value).values()) if item is not head and item.__class__ is not str
            ]
        elif isinstance(value, dict):
            waiting += reversed(value.values())
        elif isinstance(value, tuple) and not (value and isinstance(value[0], str)):  # no address
            waiting += reversed(value)
    return Texts(tuple(texts), tuple(words))


def to_customers(handbook: Handbook) -> Iterator[Text]:
    """Yield the texts that speak to customers."""
    for promise in told(handbook):
        yield promise.statement
        yield promise.short
        yield from promise.limits
        if promise.remedy:
            yield from (promise.remedy.gives, promise.remedy.how, promise.remedy.says)
    for value in handbook.values:
        yield value.for_customers
