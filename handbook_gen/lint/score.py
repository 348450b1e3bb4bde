"""How far each promise and value has come: six tips held or open, a level, and one next step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from handbook_gen.lint.rule import SEVERITIES, TIPS, Finding
from handbook_gen.lint.run import Report
from handbook_gen.model import Address, Handbook, Promise, Value

LEVELS = ("draft", "solid", "strong")  # from 0, 4 and 6 tips held
_SOLID = 4


class Score(NamedTuple):
    """Where one promise or value stands."""

    thing: Promise | Value
    kind: str  # "promise" or "value"
    open: Mapping[str, Finding | None]  # the tips not held yet, in their order, and what says so
    next: Finding | None = None  # the one thing to do first; None where there is nothing to do

    @property
    def id(self) -> str:
        """What other places call the promise or value."""
        return self.thing.id

    @property
    def address(self) -> Address:
        """Where it stands, such as `("promises", "answer")`."""
        return self.thing.address

    @property
    def held(self) -> tuple[str, ...]:
        """The tips that are held, in their order."""
        return tuple(tip for tip in TIPS if tip not in self.open)

    @property
    def level(self) -> str:
        """One of LEVELS."""
        held = len(self.held)
        return LEVELS[2] if held == len(TIPS) else LEVELS[1] if held >= _SOLID else LEVELS[0]


def scores(handbook: Handbook, report: Report) -> tuple[Score, ...]:
    """Return the score of each promise that is not retired, then of each value, in the handbook's order.

    A tip is held while no error or warning about it is left; what was ignored with a reason counts as held, what an
    old handbook has in its baseline does not. Without a sentence there is nothing to hold yet.
    """
    about = _by_thing((*report.findings, *report.baseline))
    found = [
        _score(promise, "promise", bool(promise.statement), about)
        for promise in handbook.promises
        if promise.state != "retired"
    ]
    return (*found, *(_score(value, "value", bool(value.name), about) for value in handbook.values))


def urgency(finding: Finding) -> tuple[int, int]:
    """Return what findings are put in order by, worst first: severity, then what keeps a file from being read, then tip."""
    order = ("", *TIPS).index(finding.tip) if finding.tip or finding.scope == "structure" else len(TIPS) + 1
    return SEVERITIES.index(finding.severity), order


def _score(thing: Promise | Value, kind: str, said: bool, about: Mapping[Address, list[Finding]]) -> Score:  # noqa: FBT001
    mine = sorted(about.get(thing.address[:2], ()), key=urgency)
    why: dict[str, Finding | None] = {}
    for finding in mine:
        if finding.tip and finding.severity != "info":
            why.setdefault(finding.tip, finding)
    still_open = {tip: why.get(tip) for tip in TIPS if tip in why or not said}
    return Score(thing, kind, still_open, mine[0] if mine else None)


def _by_thing(findings: Iterable[Finding]) -> dict[Address, list[Finding]]:
    """Return the findings by the first two steps of their address: a promise or value with all that is in it."""
    found: dict[Address, list[Finding]] = {}
    for finding in findings:
        found.setdefault(tuple(finding.address.split("/", 2)[:2]), []).append(finding)
    return found
