"""Words that are read as they are written, some with a value: which number `twaalf` is, which unit `hours` count.

They stand in `languages/<code>/literal/*.txt`, one entry a line, as `lorem ipsum`, `hour/hours = hour` or
`kwartier = 15 minute`. Lists that are matched word by word stand one folder up.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

_HERE = Path(__file__).parent


@cache
def literal(code: str, name: str) -> Mapping[str, str]:
    """Return each word of the list *name* in the language *code*, with its value; nothing where there is no list."""
    path = _HERE / code / "literal" / f"{name}.txt"
    if not path.is_file():
        return {}
    found: dict[str, str] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        words, _, value = line.partition("#")[0].partition("=")
        for word in words.split("/"):
            if word.strip():
                found[word.strip()] = value.strip()
    return found
