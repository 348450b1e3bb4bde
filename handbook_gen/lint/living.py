"""Which promises are alive, and which teams meet customers."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.model import Handbook, Promise, Team, Value

MEETING = ("direct", "online")


def told(handbook: Handbook) -> Iterator[Promise]:
    """Yield the promises that are not history: drafts too."""
    return (promise for promise in handbook.promises if promise.state != "retired")


def live(handbook: Handbook) -> Iterator[Promise]:
    """Yield the promises that are kept today, or tried out."""
    return (promise for promise in handbook.promises if promise.state in ("active", "pilot"))


def meeting_teams(handbook: Handbook) -> tuple[Team, ...]:
    """Return the teams that meet customers, face to face or online."""
    return tuple(team for team in handbook.teams if team.contact.text in MEETING)


def own_values(handbook: Handbook) -> tuple[Value, ...]:
    """Return the values that a company chose: not what everyone owes."""
    return tuple(value for value in handbook.values if value.kind.text != "baseline")


def core_values(handbook: Handbook) -> tuple[Value, ...]:
    """Return the values that a company lives by today."""
    return tuple(value for value in handbook.values if value.kind.text in ("", "core"))


def name_of(thing: Value | Team, language: str) -> str:
    """Return what people call *thing*."""
    return thing.name.best(language).text or thing.id
