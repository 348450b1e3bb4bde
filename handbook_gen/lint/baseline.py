"""What an old handbook is known to have: findings that are told later, so that new ones stand out today."""

from __future__ import annotations

import datetime
import json
from collections.abc import Collection, Iterable
from typing import Any, NamedTuple

from handbook_gen.lint.rule import Finding

VERSION = 1
_MARK = "handbook-baseline"  # the key by which we know a file as ours
# A file that cannot be read hides all that is in it, so that is never a thing to get used to.
_NEVER = frozenset(
    f"structure.{name}"
    for name in ("not-yaml", "not-utf8", "unreadable", "too-large", "too-deep", "too-many-aliases", "several-documents")
)


class Known(NamedTuple):
    """One finding that is known, by its fingerprint; the rest is there for whoever reads the file."""

    fingerprint: str
    rule: str
    address: str
    text: str
    since: datetime.date
    times: int = 1  # how often the same words were found in the same place
    reason: str = ""


class Baseline(NamedTuple):
    """All that is known, in the order of rules and addresses."""

    known: tuple[Known, ...] = ()

    @property
    def since(self) -> datetime.date | None:
        """The oldest day in it."""
        return min((each.since for each in self.known), default=None)


class Sorted(NamedTuple):
    """Findings, sorted by a baseline."""

    new: tuple[Finding, ...]
    known: tuple[Finding, ...]
    gone: tuple[Known, ...]  # what the baseline has and nobody finds any more


def sort(findings: Iterable[Finding], baseline: Baseline) -> Sorted:
    """Return which of *findings* are new; a known one carries the reason that stands in the baseline."""
    left = {each.fingerprint: each.times for each in baseline.known}
    reasons = {each.fingerprint: each.reason for each in baseline.known}
    new, known = [], []
    for finding in findings:
        print_ = finding.fingerprint
        if finding.rule not in _NEVER and left.get(print_, 0) > 0:
            left[print_] -= 1
            known.append(finding._replace(ignored=reasons[print_]))
        else:
            new.append(finding)
    gone = tuple(each for each in baseline.known if left[each.fingerprint] == each.times)
    return Sorted(tuple(new), tuple(known), gone)


def updated(
    findings: Iterable[Finding], old: Baseline, today: datetime.date, reason: str = "", ran: Collection[str] = ()
) -> Baseline:
    """Return the baseline of *findings*: what is gone is left out, what stays keeps its day and its reason.

    Entries of rules that did not run stay as they are; *ran* names those that did.
    """
    before = {each.fingerprint: each for each in old.known}
    found: dict[str, Known] = {}
    for finding in findings:
        if finding.rule in _NEVER:
            continue
        print_ = finding.fingerprint
        times = found[print_].times + 1 if print_ in found else 1
        was = before.get(print_)
        since, why = (was.since, was.reason or reason) if was else (today, reason)
        found[print_] = Known(print_, finding.rule, finding.address, finding.text, since, times, why)
    for each in old.known:
        if ran and each.rule not in ran:
            found.setdefault(each.fingerprint, each)
    return Baseline(tuple(sorted(found.values(), key=lambda each: (each.rule, each.address, each.fingerprint))))


def to_text(baseline: Baseline) -> str:
    """Return the file that holds *baseline*, one finding a line so that a review shows what came and went."""
    lines = [json.dumps(_row(each), ensure_ascii=False) for each in baseline.known]
    inside = "\n" + ",\n".join(f"  {line}" for line in lines) + "\n " if lines else ""
    return f'{{\n "{_MARK}": {VERSION},\n "findings": [{inside}]\n}}\n'


def from_text(text: str) -> Baseline:
    """Return the baseline that *text* holds; raises ValueError where it is something else."""
    whole: Any = json.loads(text)
    if not isinstance(whole, dict) or whole.get(_MARK) != VERSION or not isinstance(whole.get("findings"), list):
        raise ValueError(_MARK)
    try:
        return Baseline(tuple(_known(row) for row in whole["findings"]))
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(_MARK) from error


def _row(known: Known) -> dict[str, object]:
    row: dict[str, object] = {
        "fingerprint": known.fingerprint,
        "rule": known.rule,
        "address": known.address,
        "text": known.text,
        "since": known.since.isoformat(),
    }
    if known.times > 1:
        row["count"] = known.times
    if known.reason:
        row["reason"] = known.reason
    return row


def _known(row: Any) -> Known:
    return Known(
        str(row["fingerprint"]),
        str(row["rule"]),
        str(row.get("address", "")),
        str(row.get("text", "")),
        datetime.date.fromisoformat(row["since"]),
        int(row.get("count", 1)),
        str(row.get("reason", "")),
    )
