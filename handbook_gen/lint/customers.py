"""Whether a statement reaches a customer: by speaking to them, naming them, or plainly handing them something."""

from __future__ import annotations

from handbook_gen.languages import Span
from handbook_gen.lint.statement import Statement
from handbook_gen.lint.yardstick import checkable, outside, yardstick


def named(statement: Statement) -> list[Span]:
    """Return the words that name customers, in something else than a declaration of love.

    In a promise, people at large are customers; in a value they may well be colleagues.
    """
    names = statement.find("customers")
    if not statement.is_value:
        names = [*names, *statement.find("people")]
    names = outside(names, statement.find("customers_not"))
    return outside(names, statement.find("customer_attitudes"))


def addressed(statement: Statement) -> list[Span]:
    """Return the words that speak to the customer.

    In a value, “you” may well be the colleague: it speaks to customers only where “we” does something for them, or where
    they are the ones who get something.
    """
    spans = outside(statement.find("address"), statement.find("customer_attitudes"))
    if statement.is_value:
        ours = [at for at, _ in statement.find("self")]
        gets = statement.find("gets")
        return [
            span
            for span in spans
            if any(statement.same_sentence(at, span[0]) and at < span[0] for at in ours)
            or any(start <= span[0] < end for start, end in gets)
        ]
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
    """Return what shows only attitude or effort, where nothing comes of it that could be checked."""
    attitudes = statement.find("customer_attitudes")
    if statement.is_promise and (addressed(statement) or named(statement)):
        attitudes = [(start, end) for start, end in attitudes if end - start > 1]  # an adjective of what they get
    if attitudes and not checkable(statement):
        return attitudes
    if addressed(statement) or named(statement):
        return []
    return statement.find("efforts")


def benefit_is_plain(statement: Statement) -> bool:
    """Whether somebody gains so plainly that naming them would be idle: a term, an amount, a remedy, a mended fault."""
    found = yardstick(statement)
    return (
        found.firm
        or bool(found.events and found.acts)
        or checkable(statement)
        or any(statement.has(name) for name in ("bargains", "relief", "replies"))
    )
