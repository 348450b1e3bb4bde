"""All rules, by name. The folder is the list: nothing else names them."""

from __future__ import annotations

import os
from functools import cache
from importlib import import_module

from handbook_gen.lint.rule import GROUPS, Rule

_RULES = os.path.join(os.path.dirname(__file__), "rules")  # noqa: PTH118, PTH120 - pathlib costs more than the listing


@cache
def all_rules() -> dict[str, Rule]:
    """Return every rule by its name, in the order of the groups."""
    found: dict[str, Rule] = {}
    for group in GROUPS:
        for module in _modules(group):
            each = getattr(import_module(f"handbook_gen.lint.rules.{group}.{module}"), module)
            found[each.name] = each
    return found


def _modules(group: str) -> list[str]:
    try:
        names = os.listdir(os.path.join(_RULES, group))  # noqa: PTH118, PTH208 - as above
    except FileNotFoundError:
        return []
    return sorted(name[:-3] for name in names if name.endswith(".py") and not name.startswith("_"))


def chosen(select: tuple[str, ...], ignore: tuple[str, ...]) -> dict[str, Rule]:
    """Return the rules that *select* names (all, where it is empty) less those that *ignore* names.

    Both take names of rules and of groups. Raises KeyError with the first name that is neither.
    """
    rules = all_rules()
    for name in (*select, *ignore):
        if name not in rules and name not in GROUPS:
            raise KeyError(name)
    return {
        name: each
        for name, each in rules.items()
        if (not select or name in select or each.group in select) and name not in ignore and each.group not in ignore
    }
