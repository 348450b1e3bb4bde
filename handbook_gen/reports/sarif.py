"""Findings as SARIF 2.1.0: for GitHub's code scanning, and other tools that read it."""

from __future__ import annotations

import json
from urllib.parse import quote

from handbook_gen import __version__
from handbook_gen.lint.catalogue import all_rules
from handbook_gen.lint.rule import Finding, Rule
from handbook_gen.reports import Subject
from handbook_gen.reports._words import FALLBACK, rule_help, unique_prints

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_HOME = "https://pypi.org/project/handbook-gen/"
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_ROOT = "%SRCROOT%"
_ONE_UNIT = 0xFFFF  # characters beyond it take two units in UTF-16


def render(subject: Subject) -> str:
    """Return the report as one run; what was ignored, or known before, is there as suppressed."""
    report = subject.report
    findings = (*report.findings, *report.ignored, *report.baseline)
    names = sorted({finding.rule for finding in findings})
    known = set(report.baseline)
    results = [
        _result(finding, print_, names.index(finding.rule), subject, "external" if finding in known else "inSource")
        for finding, print_ in zip(findings, unique_prints(findings), strict=True)
    ]
    driver = {
        "name": "handbook",
        "version": __version__,
        "semanticVersion": __version__,
        "informationUri": _HOME,
        "language": subject.language.code,
        "rules": [_rule(all_rules()[name], subject.language.code) for name in names],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "utf16CodeUnits",
        "automationDetails": {"id": f"handbook/{subject.repository}"},
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The top of the repository."}}},
        "results": results,
    }
    whole = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _result(finding: Finding, print_: str, index: int, subject: Subject, kind: str) -> dict[str, object]:
    address = {"fullyQualifiedName": finding.address, "kind": "element"}
    result: dict[str, object] = {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": _LEVELS[finding.severity],
        "message": {"text": f"{finding.message} {finding.advice}"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": quote(f"{subject.repository}{finding.file}"), "uriBaseId": _ROOT},
                    "region": _region(finding, subject),
                },
                **({"logicalLocations": [address]} if finding.address else {}),
            }
        ],
        # not primaryLocationLineHash: GitHub works that one out by itself
        "partialFingerprints": {"handbook/v1": print_},
    }
    if finding.ignored or kind == "external":
        why = {"justification": finding.ignored} if finding.ignored else {}
        result["suppressions"] = [{"kind": kind, "status": "accepted", **why}]
    return result


def _region(finding: Finding, subject: Subject) -> dict[str, object]:
    return {
        "startLine": finding.line,
        "startColumn": _column(finding.line, finding.column, finding, subject),
        "endLine": finding.end_line,
        "endColumn": _column(finding.end_line, finding.end_column, finding, subject),
        **({"snippet": {"text": finding.text}} if finding.text else {}),
    }


def _column(line: int, column: int, finding: Finding, subject: Subject) -> int:
    """Return a column of code points in units of UTF-16, in which an emoji is two."""
    document = subject.documents.get(finding.file)
    before = document.line(line)[: column - 1] if document is not None else ""
    return column + sum(ord(character) > _ONE_UNIT for character in before)


def _rule(rule: Rule, code: str) -> dict[str, object]:
    says = rule.says.get(code) or rule.says[FALLBACK]
    plain = f"{says.what} {says.why}"
    return {
        "id": rule.name,
        "name": "".join(part.capitalize() for part in rule.name.replace(".", "-").split("-")),
        "shortDescription": {"text": says.title},
        "fullDescription": {"text": plain},
        "help": {"text": plain, "markdown": rule_help(rule, code)},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": list(filter(None, (rule.tip, rule.scope)))},
    }
