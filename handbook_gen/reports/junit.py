"""Findings as JUnit XML, the plain form that Jenkins' schema describes: for servers that show tests."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from handbook_gen.lint.rule import Finding
from handbook_gen.reports import Subject
from handbook_gen.reports._words import fails, scored

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(subject: Subject) -> str:
    """Return a suite with a test for each finding, and one for each promise and value that has none.

    A test fails where the finding makes the run fail, and is skipped where somebody ignored it; other findings pass, with
    what they say.
    """
    report = subject.report
    cases = [_case(each, subject) for each in report.findings]
    cases += [_skipped(each, subject) for each in (*report.ignored, *report.baseline)]
    cases += _clean(subject)
    failures = sum(fails(each, subject.fail_on) for each in report.findings)
    counts = f'tests="{len(cases)}" failures="{failures}"'
    skipped = f'skipped="{len(report.ignored) + len(report.baseline)}"'
    lines = (
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<testsuites name="handbook lint" {counts} errors="0">',
        f'<testsuite name="handbook lint" {counts} errors="0" {skipped}>',
        *cases,
        "</testsuite>",
        "</testsuites>",
    )
    return "\n".join(lines) + "\n"


def _case(finding: Finding, subject: Subject) -> str:
    told = f"{_place(finding, subject)}\n{finding.message}\n{finding.advice}"
    if fails(finding, subject.fail_on):
        inside = f"<failure type={_quoted(finding.severity)} message={_quoted(finding.message)}>{_text(told)}</failure>"
    else:
        inside = f"<system-out>{_text(told)}</system-out>"
    return f"<testcase {_named(finding)}>{inside}</testcase>"


def _skipped(finding: Finding, subject: Subject) -> str:
    reason = f"{finding.ignored}\n{_place(finding, subject)}\n{finding.message}"
    return f"<testcase {_named(finding)}><skipped>{_text(reason)}</skipped></testcase>"


def _clean(subject: Subject) -> Iterator[str]:
    report = subject.report
    told = {tuple(each.address.split("/")[:2]) for each in (*report.findings, *report.ignored, *report.baseline)}
    for score in scored(subject):
        if score.address[:2] not in told:
            yield f"<testcase classname={_quoted('/'.join(score.address))} name={_quoted(score.kind)}/>"


def _named(finding: Finding) -> str:
    name = f"{finding.rule} ({finding.file}:{finding.line}:{finding.column})"
    return f"classname={_quoted(finding.address or finding.file)} name={_quoted(name)}"


def _place(finding: Finding, subject: Subject) -> str:
    return f"{subject.repository}{finding.file}:{finding.line}:{finding.column}"


def _text(text: str) -> str:
    return escape(_NOT_XML.sub("�", text))


def _quoted(text: str) -> str:
    return quoteattr(_NOT_XML.sub("�", text))
