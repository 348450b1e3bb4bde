"""Templates that may be a stranger's: they see what they are given, and reach nothing else."""

from __future__ import annotations

import datetime
import types
from typing import Any

from jinja2 import Environment
from jinja2.sandbox import ImmutableSandboxedEnvironment

_PLAIN = (str, bytes, int, float, tuple, list, dict, set, frozenset, datetime.date)
# Whose methods a template may call: of texts and lists, of Jinja's own, and of what the pages give it.
_OURS = (
    "jinja2.runtime",
    "jinja2.utils",
    "jinja2.ext",
    "markupsafe",
    "datetime",
    "handbook_gen.pages",
    "handbook_gen.model",
    "handbook_gen.lint",
)


class Sandbox(ImmutableSandboxedEnvironment):
    """A Jinja environment in which a path cannot be opened and nobody's plugin, file or configuration is called."""

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Return whether a template may look at *attr* of *obj*; a file on disk has nothing to show."""
        if hasattr(obj, "__fspath__") or isinstance(obj, types.ModuleType):
            return False
        if type(obj) is list and attr == "append":  # how a template gathers; what it is given is made of tuples
            return True
        return super().is_safe_attribute(obj, attr, value)

    def is_safe_callable(self, obj: Any) -> bool:
        """Return whether a template may call *obj*."""
        if not super().is_safe_callable(obj):
            return False
        if isinstance(obj, types.BuiltinMethodType):
            return isinstance(obj.__self__, _PLAIN)
        if isinstance(obj, types.MethodType):
            return type(obj.__self__).__module__.startswith(_OURS) and not isinstance(obj.__self__, Environment)
        if isinstance(obj, types.FunctionType):
            return obj.__module__.startswith(_OURS) or obj in self.globals.values()
        return obj in self.globals.values() or type(obj).__module__.startswith(_OURS)  # a macro, a loop
