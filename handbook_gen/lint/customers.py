"""Whether a statement reaches a customer: by speaking to them, naming them, or plainly handing them something."""

from __future__ import annotations

from handbook_gen.languages import Span
from handbook_gen.lint.statement import Statement
from handbook_gen.lint.yardstick import outside, yardstick


def named(statement: Statement) -> list[Span]:
    """Return the words that name customers, in something else than a declaration of love."""
    names = outside(statement.find("customers"), statement.find("customers_not"))
    return outside(names, statement.find("customer_attitudes"))


def addressed(statement: Statement) -> list[Span]:
    """Return the words that speak to the customer.

    In a value, “you” may well be the colleague: it speaks to customers only where “we” stands across from it.
    """
    spans = outside(statement.find("address"), statement.find("customer_attitudes"))
    if statement.is_value and not statement.has("self"):
        return []
    return spans


def orders(statement: Statement) -> list[Span]:
    """Return the sentences that open with a kind order: “Try it”."""
    starts = {begin for begin, _ in statement.sentences}
    return [span for span in statement.find("orders") if span[0] in starts]


def speaks_to_customers(statement: Statement) -> bool:
    """Whether the customer appears, however briefly, or something is said about them at all."""
    if named(statement) or addressed(statement) or attitude_only(statement):
        return True
    return not statement.is_value and bool(orders(statement))


def attitude_only(statement: Statement) -> list[Span]:
    """Return what shows only attitude or effort, where no customer appears in any other way."""
    if addressed(statement) or named(statement):
        return []
    if yardstick(statement).firm:
        return []
    return statement.find("customer_attitudes") or statement.find("efforts")


def benefit_is_plain(statement: Statement) -> bool:
    """Whether somebody gains so plainly that naming them would be idle: a term, an amount, a remedy."""
    return yardstick(statement).firm
