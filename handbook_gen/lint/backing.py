"""What stands behind an absolute or a boast in the statement itself."""

from __future__ import annotations

from handbook_gen.lint.statement import Statement
from handbook_gen.lint.yardstick import yardstick


def is_backed(statement: Statement) -> bool:
    """Whether a figure, a remedy, a term or an exception bounds what is claimed."""
    found = yardstick(statement)
    return bool(found.figures or found.remedies or found.moments) or statement.has("exceptions")
