"""Word lists per language: what words say, kept as data and found fast.

A language is a folder beside this file. Each list in it is a text file named by an idea, one entry a line, and `#`
begins a remark that says why. An entry is a word or a phrase, in plain lower case:

    leverage                      the word, whatever its capitals and emphasis
    put/puts the? [customers] first   one of several words; a word that may be absent; any word of another list
    stellen … centraal            a few words may stand between, inside one sentence
    -kwaliteit, kwaliteits-       every compound with that ending, or that beginning
    !hoofdkwaliteit               not this one

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
_STOPS = frozenset(".?!;:")
_PLAIN = str.maketrans("áéíóúàèÁÉÍÓÚ’‘‑", "aeiouaeaeiou''-")
_STRESSED = frozenset(("één", "dé", "hét"))  # here the accent makes another word: a number, a boast
_INTERFACE = "words"  # `words.txt` holds what the interface says; it is no list of words to find

Span = tuple[int, int]
Found = dict[str, list[Span]]


def languages() -> tuple[str, ...]:
    """Return the codes of the languages that ship."""
    return tuple(sorted(path.name for path in _HERE.iterdir() if (path / "function.txt").is_file()))


class _Element(NamedTuple):
    words: frozenset[str]
    optional: bool = False
    gap: bool = False
    lists: frozenset[str] = frozenset()  # any word of these lists will do


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
        "_lists",
        "_phrases",
        "_seen",
        "_starts",
        "_words",
        "code",
    )

    def __init__(self, code: str, lists: Mapping[str, Sequence[str]]) -> None:
        self.code = code
        self._lists = lists
        self._interface: dict[str, str] | None = None
        self._words: dict[str, tuple[str, ...]] = {}  # a word: the lists it stands in
        self._excepted: dict[str, set[str]] = {}
        self._endings: dict[str, tuple[str, ...]] = {}
        self._starts: dict[str, tuple[str, ...]] = {}
        self._phrases: dict[str, list[tuple[str, tuple[_Element, ...]]]] = {}  # by first word
        self._after: dict[str, list[tuple[str, tuple[_Element, ...]]]] = {}  # by the list the first word stands in
        self._seen: dict[str, tuple[str, ...]] = {}
        for name, entries in lists.items():
            for entry in entries:
                self._add(name, entry)

    def words(self, name: str) -> frozenset[str]:
        """Return the single words of the list *name*."""
        return frozenset(word for word, names in self._words.items() if name in names)

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
            names = seen[word] if word in seen else self.lists_of(word)
            for name in names:
                found.setdefault(name, []).append((at, at + 1))
                if name in after:
                    self._try(after[name], words, at, found)
            if word in phrases:
                self._try(phrases[word], words, at, found)
        return found

    def find(self, name: str, words: Sequence[str]) -> list[Span]:
        """Return the entries of the list *name* in *words*."""
        return self.find_all(words).get(name, [])

    def only(self, name: str) -> Language:
        """Return a language with the list *name* alone: much faster to search, for whoever asks for nothing else."""
        return Language(self.code, {name: self.entries(name)})

    def entries(self, name: str) -> tuple[str, ...]:
        """Return the entries of the list *name* as they are written."""
        return tuple(self._lists.get(name, ()))

    def extended(
        self, *, customers: Iterable[str] = (), jargon: Iterable[str] = (), allowed: Iterable[str] = ()
    ) -> Language:
        """Return this language with a company's own words: whom it serves, what it avoids, what it may say."""
        more = {"customers": tuple(customers), "jargon": tuple(jargon), "allowed": tuple(allowed)}
        if not any(more.values()):
            return self
        lists = {
            name: (*self._lists.get(name, ()), *map(_literal, more.get(name, ()))) for name in {*self._lists, *more}
        }
        return Language(self.code, lists)

    def say(self, key: str) -> str:
        """Return what the interface says for *key*."""
        if self._interface is None:
            lines = _lines(_HERE / self.code / f"{_INTERFACE}.txt")
            self._interface = {key.strip(): text.strip() for key, _, text in (line.partition("=") for line in lines)}
        return self._interface[key]

    def _look_up(self, word: str) -> tuple[str, ...]:
        names = list(self._words.get(word, ()))
        for size in range(3, len(word)):
            names += self._endings.get(word[-size:], ())
            names += self._starts.get(word[:size], ())
        if word in self._excepted:
            names = [name for name in names if name not in self._excepted[word]]
        return tuple(dict.fromkeys(names))

    def _try(
        self, patterns: list[tuple[str, tuple[_Element, ...]]], words: Sequence[str], at: int, found: Found
    ) -> None:
        for name, rest in patterns:
            end = self._match(rest, 0, words, at + 1)
            if end:
                found.setdefault(name, []).append((at, end))

    def _match(self, rest: tuple[_Element, ...], step: int, words: Sequence[str], at: int) -> int:
        if step == len(rest):
            return at
        wanted, optional, gap, lists = rest[step]
        if gap:
            for skip in range(min(_WIDEST_GAP, len(words) - at) + 1):
                end = self._match(rest, step + 1, words, at + skip)
                if end:
                    return end
                if at + skip < len(words) and words[at + skip] in _STOPS:
                    break
            return 0
        if at < len(words):
            word = words[at]
            if word in wanted or (lists and not lists.isdisjoint(self.lists_of(word))):
                end = self._match(rest, step + 1, words, at + 1)
                if end:
                    return end
        return self._match(rest, step + 1, words, at) if optional else 0

    def _add(self, name: str, entry: str) -> None:
        if " " not in entry and "/" not in entry:
            if entry[0] == "!":
                self._excepted.setdefault(entry[1:], set()).add(name)
            elif entry[0] == "-" and len(entry) > 1:
                self._endings[entry[1:]] = (*self._endings.get(entry[1:], ()), name)
            elif entry[-1] == "-" and len(entry) > 1:
                self._starts[entry[:-1]] = (*self._starts.get(entry[:-1], ()), name)
            else:
                self._words[entry] = (*self._words.get(entry, ()), name)
            return
        elements = [_element(part) for part in entry.split()]
        while elements:
            first, rest = elements[0], tuple(elements[1:])
            for word in first.words:
                if word[0] == "[":
                    self._after.setdefault(word[1:-1], []).append((name, rest))
                elif rest:
                    self._phrases.setdefault(word, []).append((name, rest))
                else:
                    self._words[word] = (*self._words.get(word, ()), name)
            if not first.optional:
                break
            elements = elements[1:]


@cache
def _element(part: str) -> _Element:
    if part == _GAP:
        return _Element(frozenset(), gap=True)
    optional = part[-1] == "?" and len(part) > 1
    words = (part.replace("?", "") if optional else part).split("/") if len(part) > 1 else (part,)
    lists = frozenset(word[1:-1] for word in words if word[0] == "[")
    return _Element(frozenset(words), optional, lists=lists)


def _literal(entry: str) -> str:
    """Return a company's own entry as words that are matched as they are."""
    return " ".join(plain(word) for word in entry.replace("/", " ").split())


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
    entries = (line.partition("#")[0].strip() for line in path.read_text(encoding="utf-8").splitlines())
    return tuple(entry for entry in entries if entry)


def _plainly(line: str) -> str:
    return line if line.isascii() else " ".join(map(plain, line.split()))
