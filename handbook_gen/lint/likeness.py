"""How much two texts are alike: the share of content words that the shorter one has in common with the other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from handbook_gen.languages import Language, load, plain, tables_of
from handbook_gen.languages.literal import entries
from handbook_gen.model import Passage

STEM = 6  # letters: enough to tell words apart, few enough to see `herstelling` in `herstellen`
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_CROWD = 24  # a word that more texts share tells no two of them apart; it also keeps ten thousand promises fast

Stems = frozenset[str]


@lru_cache(maxsize=1 << 15)
def words(text: str) -> tuple[str, ...]:
    """Return the words of *text* in plain lower case, without signs."""
    return tuple(_WORD.findall(plain(text)))


@lru_cache(maxsize=1 << 15)
def stems(text: str, code: str) -> Stems:
    """Return the beginnings of the words in *text* that carry its content, in the language *code*."""
    small = small_words(code)
    return frozenset([word[:STEM] for word in words(text) if word not in small])


def small_words(code: str) -> frozenset[str]:
    """Return the words of the language *code* that carry no content."""
    return listed(code, "function")


@cache
def listed(code: str, name: str) -> frozenset[str]:
    """Return the single words of the list *name* in the language *code*."""
    return load(code).words(name)


def holds(passage: Passage, name: str) -> bool:
    """Return whether *passage* holds an entry of the list *name* in its own language."""
    gate = _gate(passage.language, name)
    said = words(passage.text)
    return gate.lets_in(said) and bool(gate.language.find(name, said))


class _Gate(NamedTuple):
    """What a text must have before it is worth searching for a list: nearly all texts are let off here."""

    language: Language
    firsts: dict[str, frozenset[str]]  # the last word of an entry: the words it may begin with
    lasts: frozenset[str]
    starts: tuple[str, ...]
    ends: tuple[str, ...]

    def lets_in(self, said: tuple[str, ...]) -> bool:
        """Return whether some entry may have its last word and its first one in what is said."""
        if any(not self.firsts[word].isdisjoint(said) for word in self.lasts.intersection(said)):
            return True
        has_parts = bool(self.starts or self.ends)
        return has_parts and any(word.startswith(self.starts) or word.endswith(self.ends) for word in said)


@cache
def _gate(code: str, name: str) -> _Gate:
    found_in = entries(code, name)
    firsts: dict[str, set[str]] = {}
    starts: list[str] = []
    ends: list[str] = []
    for entry in found_in:
        if entry[0] == "-":
            ends.append(entry[1:])
        elif entry[-1] == "-":
            starts.append(entry[:-1])
        parts = entry.split()
        begin = _until_required(parts)
        for last in _until_required(parts[::-1]):
            firsts.setdefault(last, set()).update(begin)
    pairs = {last: frozenset(found) for last, found in firsts.items()}
    return _Gate(Language(code, tables_of([(name, found_in)])), pairs, frozenset(pairs), tuple(starts), tuple(ends))


def _until_required(parts: list[str]) -> list[str]:
    """Return the words of the first parts, up to and with the first one that may not be absent."""
    found: list[str] = []
    for part in parts:
        found += part.replace("?", "").split("/")
        if not part.endswith("?"):
            break
    return found


def likeness(one: Stems, other: Stems) -> float:
    """Return the overlap coefficient: what both have, of what the smaller one has."""
    smaller = min(len(one), len(other))
    return len(one & other) / smaller if smaller else 0.0


def same(one: str, other: str) -> bool:
    """Return whether two texts have the same words in the same order, whatever their signs and capitals."""
    return words(one) == words(other)


class Twin(NamedTuple):
    """A text that says again what an earlier one said."""

    passage: Passage
    first: Passage


def twins(texts: Iterable[tuple[Passage, Stems]], threshold: float, *, least: int = 3) -> Iterator[Twin]:
    """Yield each text that is at least *threshold* alike to an earlier one, once.

    Texts with fewer than *least* stems are too short to judge. Only texts that share one of their rarer stems are
    compared, so that the time grows with the number of texts and not with its square.
    """
    all_of = [(passage, found) for passage, found in texts if len(found) >= least]
    holders: dict[str, list[int]] = {}
    for index, (_, found) in enumerate(all_of):
        for stem in found:
            holders.setdefault(stem, []).append(index)
    seen: dict[Stems, int] = {}
    for index, (passage, found) in enumerate(all_of):
        first = seen.setdefault(found, index)
        if first == index:
            first = _earlier(index, found, all_of, holders, threshold)
        if first != index:
            yield Twin(passage, all_of[first][0])


def _earlier(
    index: int, found: Stems, all_of: list[tuple[Passage, Stems]], holders: dict[str, list[int]], threshold: float
) -> int:
    rare = sorted((stem for stem in found if 1 < len(holders[stem]) <= _CROWD), key=lambda stem: len(holders[stem]))
    for stem in rare:
        for other in holders[stem]:
            if other >= index:
                break
            if likeness(found, all_of[other][1]) >= threshold:
                return other
    return index
