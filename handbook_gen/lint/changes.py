"""What changed between two handbooks: which promises and values came, went, or say something else."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator
from typing import NamedTuple

from handbook_gen.lint.rule import Finding
from handbook_gen.model import Day, Handbook, Number, Passage, Promise, Text, Thing, Value

_LISTS = ("promises", "values")
_FEW = 2  # stretches that changed
_SHORT = 5  # words in them
_ALIKE = 0.6
_ENDS = " .,;:!?"
_NOT_TOLD = ("id", "history")  # a figure's history grows by itself
_SINGLE = (Number, Day, Passage)  # named tuples that are one thing
_FLAGS = {True: "yes", False: "no"}

_Leaves = dict[tuple[tuple[str, ...], str], tuple[str, ...]]


class Difference(NamedTuple):
    """One thing that changed about one promise or value.

    *before* and *after* are what was written; where a few words changed in a sentence, *words* has just those.
    """

    kind: str  # "promise" or "value"
    id: str
    name: str  # what people call it
    what: str  # "added", "removed", "renamed" or "changed"
    field: tuple[str, ...] = ()  # the keys that lead to what changed
    before: str = ""
    after: str = ""
    language: str = ""  # of the text, where it has one
    words: tuple[str, str] = ("", "")


def changed_things(before: Handbook, after: Handbook) -> frozenset[str]:
    """Return the addresses of the promises and values in *after* that are new or say something else."""
    return frozenset(
        "/".join(thing.address)
        for old_ones, things in ((before.promises, after.promises), (before.values, after.values))
        for thing in things
        if _leaves(thing) != _leaves(next((old for old in old_ones if old.id == thing.id), None))
    )


def differences(before: Handbook, after: Handbook, language: str) -> tuple[Difference, ...]:
    """Return what changed, promise by promise and then value by value; names are told in *language*."""
    found = [
        *_between("promise", before.promises, after.promises, language),
        *_between("value", before.values, after.values, language),
    ]
    return tuple(found)


def name_of(thing: Promise | Value, language: str) -> str:
    """Return what people call a promise or value: its short form or name, or else what it says."""
    if isinstance(thing, Value):
        return thing.name.best(language).text or thing.id
    return thing.short.best(language).text or thing.statement.best(language).text or thing.id


def _between(
    kind: str, before: tuple[Promise | Value, ...], after: tuple[Promise | Value, ...], language: str
) -> Iterator[Difference]:
    old = {thing.id: thing for thing in before}
    new = {thing.id: thing for thing in after}
    moved = _renamed(
        {ident: thing for ident, thing in old.items() if ident not in new},
        {ident: thing for ident, thing in new.items() if ident not in old},
    )
    for ident, thing in new.items():
        name = name_of(thing, language)
        was = old.get(ident)
        if was is None and ident in moved:
            was = old[moved[ident]]
            yield Difference(kind, ident, name, "renamed", before=was.id, after=ident)
        if was is None:
            yield Difference(kind, ident, name, "added", after=_sentence(thing, language))
        else:
            yield from _changes(kind, name, was, thing, language)
    for ident, thing in old.items():
        if ident not in new and ident not in moved.values():
            yield Difference(kind, ident, name_of(thing, language), "removed", before=_sentence(thing, language))


def _renamed(gone: dict[str, Promise | Value], come: dict[str, Promise | Value]) -> dict[str, str]:
    """Return new ids with the old ones, where the same sentence now stands under another id."""
    said = {_first(thing): ident for ident, thing in gone.items() if _first(thing)}
    return {ident: said[_first(thing)] for ident, thing in come.items() if _first(thing) in said}


def _first(thing: Promise | Value) -> str:
    text = thing.statement if isinstance(thing, Promise) else thing.name
    return text.passages[0].text if text else ""


def _sentence(thing: Promise | Value, language: str) -> str:
    text = thing.statement if isinstance(thing, Promise) else thing.meaning
    return text.best(language).text


def _changes(kind: str, name: str, before: Thing, after: Thing, language: str) -> Iterator[Difference]:
    old, new = _leaves(before), _leaves(after)
    keys = [key for key in dict.fromkeys((*new, *old)) if old.get(key) != new.get(key)]
    paths = {path for path, code in keys if code in ("", language)}
    for path, code in keys:
        if code not in ("", language) and path in paths:
            continue  # the reader's own language tells it
        for was, now in _pairs(old.get((path, code), ()), new.get((path, code), ())):
            yield Difference(kind, after.id, name, "changed", path, was, now, code, changed_words(was, now))


def _pairs(before: tuple[str, ...], after: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Yield what went and what came in a list; two that are much alike are one that changed."""
    gone = [text for text in before if text not in after]
    for text in after:
        if text not in before:
            close = difflib.get_close_matches(text, gone, n=1, cutoff=_ALIKE) if len(before) > 1 else gone[:1]
            if close:
                gone.remove(close[0])
            yield (close[0] if close else ""), text
    yield from ((text, "") for text in gone)


def changed_words(before: str, after: str) -> tuple[str, str]:
    """Return the words that changed between two sentences, where they stand together and are few; else two empty ones.

    A number takes the word after it along, so that people read “2 days” and not “2”.
    """
    old, new = before.split(), after.split()
    blocks = difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    blocks = [block for block in blocks if block[0] != "equal"]
    if not blocks or len(blocks) > _FEW or not (old and new):
        return "", ""
    was, now = (blocks[0][1], blocks[-1][2]), (blocks[0][3], blocks[-1][4])
    if was[0] == was[1] or now[0] == now[1]:
        return "", ""
    if _is_figure(old[was[1] - 1]) and _is_figure(new[now[1] - 1]):
        was, now = (was[0], min(was[1] + 1, len(old))), (now[0], min(now[1] + 1, len(new)))
    if max(was[1] - was[0], now[1] - now[0]) > _SHORT or (len(old), len(new)) == (was[1] - was[0], now[1] - now[0]):
        return "", ""
    return " ".join(old[slice(*was)]).strip(_ENDS), " ".join(new[slice(*now)]).strip(_ENDS)


def _is_figure(word: str) -> bool:
    return word.strip(_ENDS).isdigit()


def _leaves(thing: Thing | None) -> _Leaves:
    """Return what is written in *thing*, by the keys that lead to it and the language; a list is one leaf."""
    found: _Leaves = {}
    waiting = _inside((), thing) if thing is not None else []
    while waiting:
        path, value = waiting.pop(0)
        if isinstance(value, Thing):
            waiting[:0] = _inside(path, value)
        elif isinstance(value, dict):
            waiting[:0] = [((*path, key), inner) for key, inner in value.items()]
        elif isinstance(value, tuple) and not isinstance(value, _SINGLE):
            for item in value:
                for code, text in _flat(item):
                    found[path, code] = (*found.get((path, code), ()), text)
        else:
            for code, text in _flat(value):
                found[path, code] = (text,)
    return found


def _inside(path: tuple[str, ...], thing: Thing) -> list[tuple[tuple[str, ...], object]]:
    return [((*path, field.key), value) for field, value in thing.fields() if field.key not in _NOT_TOLD]


def _flat(value: object) -> list[tuple[str, str]]:
    """Return the languages and the words of one item; a thing with fields is told as its words in a row."""
    if isinstance(value, Text):
        return [(passage.language, passage.text) for passage in value]
    if isinstance(value, Thing):
        by_language: dict[str, list[str]] = {}
        for (_, code), texts in _leaves(value).items():
            by_language.setdefault(code, []).extend(texts)
        return [(code, " · ".join(texts)) for code, texts in by_language.items()]
    if isinstance(value, (Number, Day)):
        return [("", value.passage.text)]
    if isinstance(value, Passage):
        return [(value.language, value.text)]
    return [("", _FLAGS.get(value, ""))] if isinstance(value, bool) else []


def concerns(finding: Finding, things: Collection[str], files: Collection[str]) -> bool:
    """Return whether *finding* is about something that changed: one of the promises and values *things*, or a file.

    A file that holds many things counts only for what belongs to none of them.
    """
    thing = "/".join(finding.address.split("/")[:2])
    if thing in things:
        return True
    list_, _, ident = thing.partition("/")
    own_file = finding.file.rpartition(".")[0] == thing
    return finding.file in files and (own_file or not ident or list_ not in _LISTS)
