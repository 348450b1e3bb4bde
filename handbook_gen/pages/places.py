"""Where a thing's page stands: its id, made fit for every file system and every address."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

from handbook_gen.model import Thing

_UNFIT = re.compile(r"[^\w-]+")
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)  # no file may be called so on Windows
_MOST = 100  # bytes; file systems take 255, and a path has more parts than one


def places(things: Iterable[Thing], taken: Iterable[str] = ()) -> Mapping[int, str]:
    """Return a name for the page of each of *things*, by Python's own id of it; no two are one to any file system."""
    used = {_folded(name) for name in taken}
    named: dict[int, str] = {}
    for thing in things:
        name = wanted = fit(thing.id)
        count = 1
        while _folded(name) in used:
            count += 1
            name = f"{wanted}-{count}"
        used.add(_folded(name))
        named[id(thing)] = name
    return named


def fit(name: str) -> str:
    """Return *name* as part of a path: no separators, dots, white space or hidden signs, and not too long."""
    composed = unicodedata.normalize("NFC", name).encode("utf-8", "ignore").decode()
    made = _UNFIT.sub("-", composed).strip("-") or "page"
    made = made.encode()[:_MOST].decode("utf-8", "ignore").strip("-")
    return f"{made}-" if _DEVICES.fullmatch(made) else made


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
