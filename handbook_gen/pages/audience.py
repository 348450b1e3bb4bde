"""The customer edition: a handbook that holds only what customers may read.

It is built from what may be told, field by field, and not by leaving out what may not: a field that is added to the
model tomorrow is internal until somebody writes it here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from handbook_gen.model import (
    Company,
    Creed,
    Customer,
    Day,
    Handbook,
    Measure,
    Number,
    Passage,
    Promise,
    Remedy,
    Text,
    Thing,
    Value,
)

T = TypeVar("T", bound=Thing)  # the syntax of Python 3.12 would shut out 3.11

_NAMES = ("id", "ref", "refs", "one_of", "one_of_for_each")  # our words and addresses, not what somebody tells
SHORTEST = 10  # characters; a shorter text says too little to be sure where it comes from
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


def internal_texts(handbook: Handbook, words: Iterable[str] = ()) -> tuple[str, ...]:
    """Return what stands in *handbook* and may stand nowhere in its customer edition.

    Very short texts are passed over, and those that are part of something customers do read, or of the interface's
    own *words*: they would be found where they leak nothing.
    """
    told = "\n".join([*_passages(for_customers(handbook)), *words])
    return tuple(sorted({text for text in _passages(handbook) if len(text) >= SHORTEST and text not in told}))


def _passages(thing: Thing) -> Iterator[str]:
    for field, value in thing.fields():
        if field.kind not in _NAMES:
            yield from _strings(value)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, Thing):
        yield from _passages(value)
    elif isinstance(value, Passage):
        yield value.text
    elif isinstance(value, Text):
        yield from (passage.text for passage in value)
    elif isinstance(value, dict):
        for item in value.values():
            yield from _strings(item)
    elif isinstance(value, tuple) and not isinstance(value, Number | Day):
        for item in value:
            yield from _strings(item)
