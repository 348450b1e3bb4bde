"""Words that are read as they are written, some with a value: which number `twaalf` is, which unit `hours` count.

They stand in `languages/<code>/literal/*.txt`, one entry a line, as `lorem ipsum`, `hour/hours = hour` or
`kwartier = 15 minute`. Lists that are matched word by word stand one folder up.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from functools import cache

from handbook_gen.languages import plain

_HERE = os.path.dirname(__file__)


@cache
def literal(code: str, name: str) -> Mapping[str, str]:
    """Return each word of the list *name* in the language *code*, with its value; nothing where there is no list."""
    found: dict[str, str] = {}
    for line in _lines(os.path.join(_HERE, code, "literal", f"{name}.txt")):
        words, _, value = line.partition("=")
        for word in words.split("/"):
            if word.strip():
                found[word.strip()] = value.strip()
    return found


@cache
def entries(code: str, name: str) -> tuple[str, ...]:
    """Return the entries of a list that is matched word by word, for whoever looks for that list alone."""
    return tuple(" ".join(map(plain, line.split())) for line in _lines(os.path.join(_HERE, code, f"{name}.txt")))


def _lines(path: str) -> Iterator[str]:
    if os.path.isfile(path):
        with open(path, encoding="utf-8") as file:
            for line in file:
                text = line.partition("#")[0].strip()
                if text:
                    yield text
