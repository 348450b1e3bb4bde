"""The six tips: what rules, pages and `handbook explain` call them, and where they come from."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from handbook_gen.lint.rule import TIPS


class Tip(NamedTuple):
    """One tip; the texts are by language."""

    key: str
    name: Mapping[str, str]  # one word, for dots and columns
    title: Mapping[str, str]
    asks: Mapping[str, str]  # what a promise must show
    why: Mapping[str, str]
    sources: tuple[str, ...]


@cache
def six_tips() -> tuple[Tip, ...]:
    """Return the tips in their order, as `six_tips.yml` has them."""
    written: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "six_tips.yml").read_text(encoding="utf-8"))
    return tuple(_tip(key, written[key]) for key in TIPS)


@cache
def origin() -> Mapping[str, str]:
    """Return what is said openly of where the tips come from, by language."""
    written: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "six_tips.yml").read_text(encoding="utf-8"))
    return dict(written["origin"])


def _tip(key: str, row: dict[str, Any]) -> Tip:
    return Tip(key, row["name"], row["title"], row["asks"], row["why"], tuple(row["sources"]))
