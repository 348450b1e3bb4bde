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
    }
    if report.ignored:
        whole["ignored"] = [{**_finding(each), "reason": each.ignored} for each in report.ignored]
    # A finding a line, and no indentation: that would take the encoder written in Python, for a third of the time of a
    # long report. Findings come last, each written by itself, so that a hundred thousand do not fill the memory twice.
    head = json.dumps(whole, ensure_ascii=False)[:-1]
    findings = ",\n".join([json.dumps(_finding(each), ensure_ascii=False) for each in report.findings])
    return f'{head}, "findings": [\n{findings}\n]}}\n' if findings else f'{head}, "findings": []}}\n'


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
