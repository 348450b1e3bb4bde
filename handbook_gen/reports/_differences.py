"""What changed in promises and values, in the words people use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from handbook_gen.languages import Language
from handbook_gen.lint.changes import Difference

_FEW = 2  # words: a number and its unit


def sentences(found: Iterable[Difference], language: Language) -> Iterator[str]:
    """Yield one sentence for each difference."""
    for each in found:
        yield language.say(f"diff.{_way(each)}").format(
            kind=language.say(f"kind.{each.kind}"),
            name=_short(each.name),
            field=_field(each.field, language),
            before=_short(each.before),
            after=_short(each.after),
            was=each.words[0] or each.before,
            now=each.words[1] or each.after,
        )


def _way(each: Difference) -> str:
    if each.what != "changed":
        return each.what
    of = "" if each.field in (("statement",), ("name",)) else "field-"
    if not each.before or not each.after:
        return "field-new" if each.after else "field-gone"
    return f"{of}went" if any(each.words) or (_is_figure(each.before) and _is_figure(each.after)) else f"{of}now"


def _is_figure(text: str) -> bool:
    return len(text.split()) <= _FEW and any(sign.isdigit() for sign in text)


def _field(path: tuple[str, ...], language: Language) -> str:
    """Return what people call a field: by all keys that lead to it, or by the last of them that has a name."""
    for name in (".".join(path), *reversed(path)):
        try:
            return language.say(f"field.{name}")
        except KeyError:
            continue
    return ".".join(path)


def _short(name: str) -> str:
    return name.rstrip(".!")
