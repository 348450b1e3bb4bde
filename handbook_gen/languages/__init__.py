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

import os
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from handbook_gen.kept import keep, kept

_HERE = os.path.dirname(__file__)
_GAP = "…"
_WIDEST_GAP = 6
_SHORTEST_PART = 3  # of a compound
_STOPS = frozenset(".?!;:")
_PLAIN = str.maketrans("áéíóúàèëïöüÁÉÍÓÚ’‘‑", "aeiouaeeiouaeiou''-")
_STRESSED = frozenset(("één", "dé", "hét"))  # here the accent makes another word: a number, a boast
_INTERFACE = "words.txt"  # `words.txt` holds what the interface says; it is no list of words to find

Span = tuple[int, int]
Found = dict[str, list[Span]]


@cache
def languages() -> tuple[str, ...]:
    """Return the codes of the languages that ship."""
    return tuple(
        sorted(name for name in os.listdir(_HERE) if os.path.isfile(os.path.join(_HERE, name, "function.txt")))
    )


class _Element(NamedTuple):
    words: frozenset[str]
    lists: frozenset[str] = frozenset()  # or any word of these
    optional: bool = False
    gap: bool = False


_Pattern = tuple[str, tuple[_Element, ...], frozenset[str]]  # its list, what follows the first word, a word it needs


@cache
def load(code: str) -> Language:
    """Return the language *code*; a language that does not ship has empty lists."""
    folder = os.path.join(_HERE, code)
    names = sorted(os.listdir(folder)) if code in languages() else []
    files = [os.path.join(folder, name) for name in names if name.endswith(".txt") and name != _INTERFACE]
    tables = kept(_HERE, code, files) if files else None
    if tables is None:
        tables = tuple(_tables(files))
        keep(_HERE, code, files, lambda: tables)
    return Language(code, Tables(*tables))


@cache
def titles(code: str) -> dict[str, str]:
    """Return what people call the fields in the language *code*, by `field` or `Thing.field`."""
    import yaml  # noqa: PLC0415 - only where a field is mistyped

    with open(os.path.join(_HERE, code, "titles.yml"), encoding="utf-8") as file:
        named: dict[str, str] = yaml.safe_load(file)
    return named


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

    __slots__ = ("_after", "_interface", "_phrases", "_raw", "_seen", "_sets", "_single", "_tables", "_words", "code")

    def __init__(self, code: str, tables: Tables) -> None:
        self.code = code
        self._tables = tables
        self._words, self._raw, self._single = tables.words, tables.raw, tables.single
        self._interface: dict[str, str] | None = None
        self._after = {first[1:-1]: _Phrases(raw) for first, raw in self._raw.items() if first[0] == "[" != first}
        self._phrases: dict[str, _Phrases | None] = {}  # by first word, read when it turns up: most never do
        self._seen: dict[str, tuple[str, ...]] = {}
        self._sets: dict[str, frozenset[str]] = {}

    def words(self, name: str) -> frozenset[str]:
        """Return the single words of the list *name*."""
        if name not in self._sets:
            self._sets[name] = frozenset(self._single.get(name, ()))
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
        phrases, after, seen, said = self._phrases, self._after, self._seen, frozenset(words)
        for at, word in enumerate(words):
            for name in seen[word] if word in seen else self.lists_of(word):
                if name in found:
                    found[name].append((at, at + 1))
                else:
                    found[name] = [(at, at + 1)]
                if name in after:
                    self._try(after[name], words, at, said, found)
            known = phrases[word] if word in phrases else self._read(word)
            if known is not None:
                self._try(known, words, at, said, found)
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
        words, raw, single = dict(self._words), dict(self._raw), dict(self._single)
        for name, entries in more.items():
            for entry in entries:
                first, *rest = map(plain, entry.split())
                if rest:
                    raw[first] = [*raw.get(first, ()), (name, " ".join(rest))]
                else:
                    words[first] = [*words.get(first, ()), name]
                    single[name] = [*single.get(name, ()), first]
        return Language(self.code, self._tables._replace(words=words, raw=raw, single=single))

    def say(self, key: str) -> str:
        """Return what the interface says for *key*."""
        if self._interface is None:
            lines = _lines(os.path.join(_HERE, self.code, _INTERFACE))
            self._interface = {key.strip(): text.strip() for key, _, text in (line.partition("=") for line in lines)}
        return self._interface[key]

    def _look_up(self, word: str) -> tuple[str, ...]:
        endings, starts, excepted = self._tables.endings, self._tables.starts, self._tables.excepted
        names = list(self._words.get(word, ()))
        for size in range(_SHORTEST_PART, len(word)):
            names += endings.get(word[-size:], ())
            names += starts.get(word[:size], ())
        if word in excepted:
            names = [name for name in names if name not in excepted[word]]
        return tuple(dict.fromkeys(names))

    def _read(self, word: str) -> _Phrases | None:
        known = self._phrases[word] = _Phrases(self._raw[word]) if word in self._raw else None
        return known

    def _try(self, phrases: _Phrases, words: Sequence[str], at: int, said: frozenset[str], found: Found) -> None:
        second = words[at + 1] if at + 1 < len(words) else ""
        for begun, patterns in ((1, phrases.by_second.get(second)), (0, phrases.others)):
            for name, rest, needs in patterns or ():
                if needs and needs.isdisjoint(said):
                    continue  # a word that cannot be absent is
                end = self._match(rest, begun, words, at + 1 + begun)
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


class Tables(NamedTuple):
    """The entries of all lists of one language, as they are looked up."""

    words: dict[str, list[str]]  # a word: the lists it stands in
    raw: dict[str, list[tuple[str, str]]]  # the first word of phrases, or `[list]`: the list and the rest
    single: dict[str, list[str]]  # a list: its single words
    endings: dict[str, list[str]]
    starts: dict[str, list[str]]
    excepted: dict[str, list[str]]

    def add(self, name: str, entry: str) -> None:
        """Add one entry of the list *name*."""
        first, blank, rest = entry.partition(" ")
        if not blank and "/" not in entry:
            mark = entry[0] if len(entry) > 1 else ""
            if mark == "!":
                self.excepted.setdefault(entry[1:], []).append(name)
            elif mark == "-":
                self.endings.setdefault(entry[1:], []).append(name)
            elif mark and entry[-1] == "-":
                self.starts.setdefault(entry[:-1], []).append(name)
            else:
                self._word(name, entry)
            return
        for word in first.replace("?", "").split("/") if len(first) > 1 else (first,):
            if blank:
                self.raw.setdefault(word, []).append((name, rest))
            else:
                self._word(name, word)
        if blank and first[-1] == "?" and len(first) > 1:
            self.add(name, rest)

    def _word(self, name: str, word: str) -> None:
        self.words.setdefault(word, []).append(name)
        self.single.setdefault(name, []).append(word)


class _Phrases:
    """The phrases that begin with one word, by their second word where that is given."""

    __slots__ = ("by_second", "others")

    def __init__(self, raw: Iterable[tuple[str, str]]) -> None:
        self.by_second: dict[str, list[_Pattern]] = {}
        self.others: list[_Pattern] = []
        for name, rest in raw:
            elements = tuple(map(_element, rest.split()))
            second = elements[0]
            sure = [each.words for each in elements if not (each.gap or each.optional or each.lists)]
            if second.gap or second.optional or second.lists:
                self.others.append((name, elements, sure[-1] if sure else frozenset()))
            else:
                for word in second.words:
                    self.by_second.setdefault(word, []).append((name, elements, sure[-1]))


@cache
def _element(part: str) -> _Element:
    if part == _GAP:
        return _Element(frozenset(), gap=True)
    if len(part) == 1:
        return _Element(frozenset(part))
    words = part.replace("?", "").split("/")
    lists = frozenset(word[1:-1] for word in words if word[0] == "[")
    return _Element(frozenset(word for word in words if word[0] != "["), lists, part[-1] == "?")


def _tables(files: Iterable[str]) -> Tables:
    lists = ((os.path.basename(file).removesuffix(".txt"), map(_plainly, _lines(file))) for file in files)
    return tables_of(lists)


def tables_of(lists: Iterable[tuple[str, Iterable[str]]]) -> Tables:
    """Return the entries of *lists*, each with its name, as a language looks them up."""
    tables = Tables({}, {}, {}, {}, {}, {})
    for name, entries in lists:
        for entry in entries:
            tables.add(name, entry)
    return tables


def _lines(path: str) -> tuple[str, ...]:
    with open(path, encoding="utf-8") as file:
        lines = file.read().split("\n")
    return tuple(entry for line in lines if (entry := (line.partition("#")[0] if "#" in line else line).strip()))


def _plainly(line: str) -> str:
    return line if line.isascii() else " ".join("/".join(map(plain, each.split("/"))) for each in line.split())
