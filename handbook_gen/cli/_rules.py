"""How commands take the names of rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from handbook_gen.cli._interface import fail
from handbook_gen.lint.catalogue import all_rules, chosen
from handbook_gen.lint.rule import GROUPS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handbook_gen.lint.rule import Rule


def choose(select: str | None, ignore: str | None) -> Mapping[str, Rule]:
    """Return the rules that --select and --ignore leave, or end with exit code 2 at a name that nobody knows."""
    try:
        return chosen(_names(select), _names(ignore))
    except KeyError as error:
        unknown(error.args[0])


def unknown(name: str) -> NoReturn:
    """Say that there is no rule *name*, and which one may have been meant."""
    import difflib  # noqa: PLC0415 - only for whoever mistyped

    close = difflib.get_close_matches(name, [*all_rules(), *GROUPS], n=1, cutoff=0.6)
    if close:
        fail("rule.meant", name=name, meant=close[0])
    fail("rule.unknown", name=name)


def _names(given: str | None) -> tuple[str, ...]:
    return tuple(name.strip() for name in (given or "").split(",") if name.strip())
