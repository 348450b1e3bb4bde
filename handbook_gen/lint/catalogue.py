"""All rules, by name. The folder is the list: nothing else names them."""

from __future__ import annotations

import os
import sys
from functools import cache
from importlib import import_module
from types import CodeType, ModuleType

from handbook_gen.kept import keep, kept
from handbook_gen.lint.rule import GROUPS, Rule

_RULES = os.path.join(os.path.dirname(__file__), "rules")
_PACKAGE = "handbook_gen.lint.rules"
_KEPT = "rules"


@cache
def all_rules() -> dict[str, Rule]:
    """Return every rule by its name, in the order of the groups."""
    paths = {f"{_PACKAGE}.{group}.{name}": path for group in GROUPS for name, path in _modules(group)}
    codes: dict[str, CodeType] | None = kept(_RULES, _KEPT, paths.values())
    found: dict[str, Rule] = {}
    for module, path in paths.items():
        loaded = sys.modules.get(module) or (_imported(module, path, codes[module]) if codes else import_module(module))
        each: Rule = getattr(loaded, module.rpartition(".")[2])
        found[each.name] = each
    if codes is None:
        keep(_RULES, _KEPT, paths.values(), lambda: _compiled(paths))
    return found


def _modules(group: str) -> list[tuple[str, str]]:
    """Return the modules of *group*, each with its file."""
    folder = os.path.join(_RULES, group)
    try:
        names = os.listdir(folder)
    except FileNotFoundError:
        return []
    rules = sorted(name for name in names if name.endswith(".py") and not name.startswith("_"))
    return [(name[:-3], os.path.join(folder, name)) for name in rules]


def _compiled(paths: dict[str, str]) -> dict[str, CodeType]:
    codes = {}
    for module, path in paths.items():
        with open(path, "rb") as file:
            codes[module] = compile(file.read(), path, "exec", dont_inherit=True)
    return codes


def _imported(module: str, path: str, code: CodeType) -> ModuleType:
    """Import a rule from its code: one file for all of them opens faster than a hundred."""
    loaded = ModuleType(module)
    loaded.__file__ = path
    loaded.__package__ = module.rpartition(".")[0]
    sys.modules[module] = loaded
    try:
        exec(code, loaded.__dict__)  # noqa: S102 - a file of ours, as an import would run it
    except BaseException:
        del sys.modules[module]
        raise
    return loaded


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
