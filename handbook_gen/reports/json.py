"""Findings as JSON, version 1 of the contract: for scripts and editors."""

from __future__ import annotations

import json

from handbook_gen.lint.rule import SEVERITIES, Finding
from handbook_gen.reports import Subject

VERSION = 1


def render(subject: Subject) -> str:
    """Return the whole report as one JSON object; `ignored` is there only where something was."""
    report = subject.report
    summary = {severity: report.count(severity) for severity in SEVERITIES}
    summary |= {"ignored": len(report.ignored), "baseline": len(report.baseline)}
    whole: dict[str, object] = {
        "version": VERSION,
        "summary": summary,
        "findings": [_finding(each) for each in report.findings],
    }
    if report.ignored:
        whole["ignored"] = [{**_finding(each), "reason": each.ignored} for each in report.ignored]
    # not indented: that takes the encoder written in Python, which is a third of the time of a long report
    return json.dumps(whole, ensure_ascii=False) + "\n"


def _finding(finding: Finding) -> dict[str, object]:
    return {
        "rule": finding.rule,
        "tip": finding.tip or None,
        "severity": finding.severity,
        "scope": finding.scope,
        "language": finding.language or None,
        "file": finding.file,
        "address": finding.address,
        "line": finding.line,
        "column": finding.column,
        "end_line": finding.end_line,
        "end_column": finding.end_column,
        "text": finding.text,
        "message": finding.message,
        "advice": finding.advice,
        "fingerprint": finding.fingerprint,
    }
