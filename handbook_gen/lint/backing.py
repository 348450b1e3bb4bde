"""What stands behind an absolute or a boast in the statement itself."""

from __future__ import annotations

from handbook_gen.languages import Span
from handbook_gen.lint.statement import Statement
from handbook_gen.lint.yardstick import outside, yardstick


def is_backed(statement: Statement, claims: list[Span]) -> bool:
    """Whether a figure, a remedy, a term or an exception bounds what is claimed; the claim does not back itself."""
    found = yardstick(statement)
    behind = [*found.figures, *found.remedies, *found.moments]
    return bool(outside(behind, claims)) or statement.has("exceptions")
