"""Findings as a GitLab code quality report: shown in the merge request."""

from __future__ import annotations

import json

from handbook_gen.reports import Subject
from handbook_gen.reports._words import unique_prints

_SEVERITIES = {"error": "major", "warning": "minor", "info": "info"}


def render(subject: Subject) -> str:
    """Return the findings as the list that GitLab reads; it has no place for ignored ones."""
    findings = subject.report.findings
    whole = [
        {
            "description": f"{finding.message} {finding.advice}",
            "check_name": finding.rule,
            "fingerprint": fingerprint,
            "severity": _SEVERITIES[finding.severity],
            "location": {
                "path": f"{subject.repository}{finding.file}",
                "lines": {"begin": finding.line, "end": finding.end_line},
            },
        }
        for finding, fingerprint in zip(findings, unique_prints(findings), strict=True)
    ]
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"
