"""What somebody chose to ignore, with the reason: in a comment beside the words, or in the handbook's settings."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator, Mapping

from handbook_gen.lint.catalogue import all_rules
from handbook_gen.lint.rule import GROUPS, Finding, Rule
from handbook_gen.reading import Reading
from handbook_gen.source import Problem

_COMMENT = re.compile(r"#[ \t]*handbook:[ \t]*ignore(?:\[([^\]\r\n]*)\])?[ \t]*([^\r\n]*)")


class _Ignore:
    """One ignore, and whether it was of any use."""

    __slots__ = ("address", "at", "end", "expired", "file", "lines", "reason", "rules", "start", "used")

    def __init__(self, file: str, start: int, end: int, rules: tuple[str, ...], reason: str) -> None:
        self.file = file
        self.start = start
        self.end = end
        self.rules = rules
        self.reason = reason
        self.lines: range | None = None  # where a comment speaks of lines
        self.at = ""  # where a setting speaks of an address
        self.address: tuple[str, ...] = ()
        self.expired = ""
        self.used = False

    def holds(self, finding: Finding) -> bool:
        """Return whether it speaks of *finding*."""
        if finding.rule not in self.rules and finding.rule.partition(".")[0] not in self.rules:
            return False
        if self.lines is not None:
            return finding.file == self.file and finding.line in self.lines
        return not self.at or finding.address == self.at or finding.address.startswith(f"{self.at}/")


class Ignores:
    """All ignores of a handbook."""

    def __init__(self, reading: Reading, today: datetime.date, ran: Mapping[str, Rule]) -> None:
        self._ran = ran
        self._all = [*_from_comments(reading), *_from_settings(reading, today)]

    def sort(self, findings: Iterable[Finding]) -> tuple[list[Finding], list[Finding]]:
        """Return the findings that stay and those that were ignored; what is about ignoring cannot be ignored."""
        active = [each for each in self._all if each.reason and not each.expired]
        kept, ignored = [], []
        for finding in findings:
            found = next((each for each in active if each.holds(finding)), None)
            if found is None:
                kept.append(finding)
            else:
                found.used = True
                ignored.append(finding._replace(ignored=found.reason))
        return kept, ignored

    def problems(self) -> Iterator[Problem]:
        """Yield what is wrong with the ignores themselves, once `sort` has used them."""
        known = all_rules()
        for each in self._all:
            unknown = [name for name in each.rules if name not in known and name not in GROUPS]
            facts: dict[str, object] = {"rule": ", ".join(unknown or each.rules), "reason": each.reason}
            place = (each.file, each.start, each.end)
            if unknown or not each.rules:
                variant = "" if each.rules else "none"
                yield Problem("lint.unknown-rule", *place, facts, variant, address=each.address)
            elif not each.reason:
                yield Problem("lint.ignore-without-reason", *place, facts, address=each.address)
            elif each.expired:
                yield Problem("lint.ignore-expired", *place, {**facts, "until": each.expired}, address=each.address)
            elif not each.used and self._would_run(each):
                yield Problem("lint.ignore-unused", *place, facts, address=each.address)

    def _would_run(self, ignore: _Ignore) -> bool:
        """Return whether all that it speaks of was looked for; with --select much is not."""
        return all(
            name in self._ran for name in all_rules() if name in ignore.rules or name.partition(".")[0] in ignore.rules
        )


def _from_comments(reading: Reading) -> Iterator[_Ignore]:
    for document in reading.documents.values():
        if "handbook:" not in document.text:
            continue
        for match in document.comments(_COMMENT):
            rules = tuple(name.strip() for name in (match[1] or "").split(",") if name.strip())
            ignore = _Ignore(document.file, match.start(), match.end(), rules, match[2].strip())
            span = document.span_of(match.start(), match.end())
            alone = not document.line(span.line)[: span.column - 1].strip()
            ignore.lines = range(span.line + 1, span.line + 2) if alone else range(span.line, span.line + 1)
            yield ignore


def _from_settings(reading: Reading, today: datetime.date) -> Iterator[_Ignore]:
    for each in reading.handbook.lint.ignore:
        node = each.rule.node or each.head.node
        start, end = (node.start, node.end) if node is not None else (0, 0)
        ignore = _Ignore(each.head.file, start, end, (each.rule.text,) if each.rule else (), each.reason.text.strip())
        ignore.at = each.at.text.strip("/")
        ignore.address = each.address
        if each.until is not None and each.until.value < today:
            ignore.expired = each.until.passage.text
        yield ignore
