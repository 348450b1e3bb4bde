"""Word lists per language: what words say, kept as data and found fast.

A language is a folder beside this file. Each list in it is a text file named by an idea, one entry a line, and `#`
begins a remark that says why. An entry is a word or a phrase, in plain lower case:

    leverage                      the word, whatever its capitals and emphasis
    put/puts the? [customers] first   one of several words; a word that may be absent; any word of another list
    stellen … centraal            a few words may stand between, inside one sentence
    -kwaliteit, kwaliteits-       every compound with that ending, or that beginning
    !hoofdkwaliteit               not this one

A list `x_not` beside the list `x` holds what only looks like one of its entries: “best wishes” is no boast.

One pass over a text finds the entries of all lists at once: a look-up for each word, however many lists there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

_HERE = Path(__file__).parent
_GAP = "…"
_WIDEST_GAP = 6
_SHORTEST_PART = 3  # of a compound
_STOPS = frozenset(".?!;:")
_PLAIN = str.maketrans("áéíóúàèëïöüÁÉÍÓÚ’‘‑", "aeiouaeeiouaeiou''-")
_STRESSED = frozenset(("één", "dé", "hét"))  # here the accent makes another word: a number, a boast
_INTERFACE = "words"  # `words.txt` holds what the interface says; it is no list of words to find

Span = tuple[int, int]
Found = dict[str, list[Span]]


def languages() -> tuple[str, ...]:
    """Return the codes of the languages that ship."""
    return tuple(sorted(path.name for path in _HERE.iterdir() if (path / "function.txt").is_file()))


class _Element(NamedTuple):
    words: frozenset[str]
    lists: frozenset[str] = frozenset()  # or any word of these
    optional: bool = False
    gap: bool = False


@cache
def load(code: str) -> Language:
    """Return the language *code*; a language that does not ship has empty lists."""
    return Language(code, _read(code))


def guess(texts: Iterable[str], default: str = "nl") -> str:
    """Return the language whose small words occur most in *texts*."""
    words = [plain(word) for text in texts for word in text.replace("'", " ").split()]
    best, most = default, 0
    for code in sorted(languages(), key=lambda each: each != default):
        small = load(code).words("function")
        count = sum(word.strip('.,;:!?"()') in small for word in words)
        if count > most:
            best, most = code, count
    return best


def plain(word: str) -> str:
    """Return *word* in lower case, without the accents that only lend it stress."""
    lower = word.lower()
    return lower if lower.isascii() or lower in _STRESSED else lower.translate(_PLAIN)


class Language:
    """The words of one language."""

    __slots__ = (
        "_after",
        "_endings",
        "_excepted",
        "_interface",
        "_phrases",
        "_raw",
        "_seen",
        "_sets",
        "_starts",
        "_words",
        "code",
    )

    def __init__(self, code: str, lists: Mapping[str, Sequence[str]]) -> None:
        self.code = code
        self._interface: dict[str, str] | None = None
        self._words: dict[str, list[str]] = {}  # a word: the lists it stands in
        self._excepted: dict[str, set[str]] = {}
        self._endings: dict[str, list[str]] = {}
        self._starts: dict[str, list[str]] = {}
        self._raw: dict[str, list[tuple[str, str]]] = {}  # phrases by first word, not yet read: most never are
        self._after: dict[str, _Phrases] = {}  # phrases by the list that their first word stands in
        self._phrases: dict[str, _Phrases | None] = {}
        self._seen: dict[str, tuple[str, ...]] = {}
        self._sets: dict[str, frozenset[str]] = {}
        for name, entries in lists.items():
            for entry in entries:
                self._add(name, entry)
        for first in [first for first in self._raw if first[0] == "[" and len(first) > 1]:
            self._after[first[1:-1]] = _Phrases(self._raw.pop(first))

    def words(self, name: str) -> frozenset[str]:
        """Return the single words of the list *name*."""
        if name not in self._sets:
            self._sets[name] = frozenset(word for word, names in self._words.items() if name in names)
        return self._sets[name]

    def lists_of(self, word: str) -> tuple[str, ...]:
        """Return the names of the lists in which the plain *word* stands."""
        try:
            return self._seen[word]
        except KeyError:
            names = self._seen[word] = self._look_up(word)
            return names

    def find_all(self, words: Sequence[str]) -> Found:
        """Return every entry of every list in *words*: by list, from which word up to which."""
        found: Found = {}
        phrases, after, seen = self._phrases, self._after, self._seen
        for at, word in enumerate(words):
            for name in seen[word] if word in seen else self.lists_of(word):
                if name in found:
                    found[name].append((at, at + 1))
                else:
                    found[name] = [(at, at + 1)]
                if name in after:
                    self._try(after[name], words, at, found)
            known = phrases[word] if word in phrases else self._read(word)
            if known is not None:
                self._try(known, words, at, found)
        return found

    def find(self, name: str, words: Sequence[str]) -> list[Span]:
        """Return the entries of the list *name* in *words*."""
        return self.find_all(words).get(name, [])

    def extended(
        self, *, customers: Iterable[str] = (), jargon: Iterable[str] = (), allowed: Iterable[str] = ()
    ) -> Language:
        """Return this language with a company's own words: whom it serves, what it avoids, what it may say."""
        more = {"customers": tuple(customers), "jargon": tuple(jargon), "allowed": tuple(allowed)}
        if not any(more.values()):
            return self
        own = Language(self.code, {})
        own._words, own._raw = dict(self._words), dict(self._raw)
        own._excepted, own._endings, own._starts, own._after = self._excepted, self._endings, self._starts, self._after
        for name, entries in more.items():
            for entry in entries:
                first, *rest = map(plain, entry.split())
                if rest:
                    own._raw[first] = [*own._raw.get(first, ()), (name, " ".join(rest))]
                else:
                    own._words[first] = [*own._words.get(first, ()), name]
        return own

    def say(self, key: str) -> str:
        """Return what the interface says for *key*."""
        if self._interface is None:
            lines = _lines(_HERE / self.code / f"{_INTERFACE}.txt")
            self._interface = {key.strip(): text.strip() for key, _, text in (line.partition("=") for line in lines)}
        return self._interface[key]

    def _look_up(self, word: str) -> tuple[str, ...]:
        names = list(self._words.get(word, ()))
        for size in range(_SHORTEST_PART, len(word)):
            names += self._endings.get(word[-size:], ())
            names += self._starts.get(word[:size], ())
        if word in self._excepted:
            names = [name for name in names if name not in self._excepted[word]]
        return tuple(dict.fromkeys(names))

    def _read(self, word: str) -> _Phrases | None:
        known = self._phrases[word] = _Phrases(self._raw[word]) if word in self._raw else None
        return known

    def _try(self, phrases: _Phrases, words: Sequence[str], at: int, found: Found) -> None:
        second = words[at + 1] if at + 1 < len(words) else ""
        for patterns in (phrases.by_second.get(second, ()), phrases.others):
            for name, rest in patterns:
                end = self._match(rest, 0, words, at + 1)
                if end:
                    found.setdefault(name, []).append((at, end))

    def _match(self, rest: tuple[_Element, ...], step: int, words: Sequence[str], at: int) -> int:
        if step == len(rest):
            return at
        element = rest[step]
        if element.gap:
            wanted = rest[step + 1].words if step + 1 < len(rest) and not rest[step + 1].lists else None
            for here in range(at, min(at + _WIDEST_GAP + 1, len(words))):
                word = words[here]
                if wanted is None or word in wanted:
                    end = self._match(rest, step + 1, words, here)
                    if end:
                        return end
                if word in _STOPS:
                    break
            return 0
        if at < len(words):
            word = words[at]
            if word in element.words or (element.lists and not element.lists.isdisjoint(self.lists_of(word))):
                end = self._match(rest, step + 1, words, at + 1)
                if end:
                    return end
        return self._match(rest, step + 1, words, at) if element.optional else 0

    def _add(self, name: str, entry: str) -> None:
        first, blank, rest = entry.partition(" ")
        if not blank and "/" not in entry:
            mark = entry[0] if len(entry) > 1 else ""
            if mark == "!":
                self._excepted.setdefault(entry[1:], set()).add(name)
            elif mark == "-":
                self._endings.setdefault(entry[1:], []).append(name)
            elif mark and entry[-1] == "-":
                self._starts.setdefault(entry[:-1], []).append(name)
            else:
                self._words.setdefault(entry, []).append(name)
            return
        for word in first.replace("?", "").split("/") if len(first) > 1 else (first,):
            if blank:
                self._raw.setdefault(word, []).append((name, rest))
            else:
                self._words.setdefault(word, []).append(name)
        if blank and first[-1] == "?" and len(first) > 1:
            self._add(name, rest)


class _Phrases:
    """The phrases that begin with one word, by their second word where that is given."""

    __slots__ = ("by_second", "others")

    def __init__(self, raw: Iterable[tuple[str, str]]) -> None:
        self.by_second: dict[str, list[tuple[str, tuple[_Element, ...]]]] = {}
        self.others: list[tuple[str, tuple[_Element, ...]]] = []
        for name, rest in raw:
            elements = tuple(map(_element, rest.split()))
            second = elements[0]
            if second.gap or second.optional or second.lists:
                self.others.append((name, elements))
            else:
                for word in second.words:
                    self.by_second.setdefault(word, []).append((name, elements))


@cache
def _element(part: str) -> _Element:
    if part == _GAP:
        return _Element(frozenset(), gap=True)
    if len(part) == 1:
        return _Element(frozenset(part))
    words = part.replace("?", "").split("/")
    lists = frozenset(word[1:-1] for word in words if word[0] == "[")
    return _Element(frozenset(word for word in words if word[0] != "["), lists, part[-1] == "?")


def _read(code: str) -> dict[str, tuple[str, ...]]:
    folder = _HERE / code
    if not folder.is_dir():
        return {}
    return {
        path.stem: tuple(map(_plainly, _lines(path)))
        for path in sorted(folder.glob("*.txt"))
        if path.stem != _INTERFACE
    }


def _lines(path: Path) -> tuple[str, ...]:
    with open(path, encoding="utf-8") as file:  # noqa: PTH123 - dozens of these stand between a user and the findings
        lines = file.read().split("\n")
    return tuple(entry for line in lines if (entry := (line.partition("#")[0] if "#" in line else line).strip()))


def _plainly(line: str) -> str:
    return line if line.isascii() else " ".join(map(plain, line.split()))
