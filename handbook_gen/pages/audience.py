"""The customer edition: a handbook that holds only what customers may read.

It is built from what may be told, field by field, and not by leaving out what may not: a field that is added to the
model tomorrow is internal until somebody writes it here.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from handbook_gen.model import Company, Creed, Customer, Handbook, Measure, Promise, Remedy, Thing, Value

T = TypeVar("T", bound=Thing)  # the syntax of Python 3.12 would shut out 3.11

_HANDBOOK = ("address", "head", "languages", "site", "terms")
_COMPANY = ("address", "head", "name", "legal_name", "place", "languages", "address_form")
_CUSTOMER = ("address", "head", "id", "name")
_CREED = ("address", "head", "text")
_PROMISE = ("address", "head", "id", "statement", "short", "status", "visibility", "need", "limits", "told_as")
_REMEDY = ("address", "head", "gives", "how", "says", "within", "proactive")
_MEASURE = ("address", "head", "what", "unit", "better", "target", "actual", "period", "history", "public")
_VALUE = ("address", "head", "id", "name", "meaning", "icon", "for_customers")


def for_customers(handbook: Handbook) -> Handbook:
    """Return the part of *handbook* that customers may read."""
    promises = tuple(_promise(p) for p in handbook.promises if p.is_public and p.state in ("active", "pilot"))
    served = {ref.text for promise in promises for ref in promise.audience.customers}
    customers = tuple(_copy(Customer, c, _CUSTOMER) for c in handbook.company.customers if c.id in served)
    values = tuple(_copy(Value, value, _VALUE) for value in handbook.values if value.kind.text != "baseline")
    return _copy(
        Handbook,
        handbook,
        _HANDBOOK,
        company=_copy(Company, handbook.company, _COMPANY, customers=customers),
        mission=_copy(Creed, handbook.mission, _CREED),
        promises=promises,
        values=values,
        value_order=handbook.value_order,
    )


def _promise(promise: Promise) -> Promise:
    return _copy(
        Promise,
        promise,
        _PROMISE,
        audience=promise.audience,
        values=promise.values,
        remedy=_copy(Remedy, promise.remedy, _REMEDY) if promise.remedy else promise.remedy,
        measure=_copy(Measure, promise.measure, _MEASURE) if promise.measure.public else Measure(),
    )


def _copy(kind: type[T], thing: T, fields: Iterable[str], **more: object) -> T:
    given = {name: thing.__dict__[name] for name in fields if name in thing.__dict__}
    return kind(**given, **more)
