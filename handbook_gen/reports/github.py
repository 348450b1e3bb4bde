"""Findings as workflow commands: GitHub shows them beside the lines of a pull request."""

from __future__ import annotations

from handbook_gen.lint.rule import SEVERITIES, Finding
from handbook_gen.reports import Subject
from handbook_gen.reports._words import set_aside, summary

_COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}
_SHOWN = 10  # of each kind in one step; GitHub drops the rest without a word


def render(subject: Subject) -> str:
    """Return a command for each finding, worst first, and for the log what was set aside."""
    worst_first = sorted(subject.report.findings, key=lambda each: SEVERITIES.index(each.severity))
    lines = [_command(finding, subject) for finding in worst_first]
    say = subject.language.say
    if subject.report.ignored:
        lines.append(f"::group::{_data(say('lint.ignored'))}")
        lines += [
            _log(f"{subject.repository}{each.file}:{each.line}  {each.rule}: {each.ignored}")
            for each in subject.report.ignored
        ]
        lines.append("::endgroup::")
    lines.append(_log("; ".join((summary(subject), *set_aside(subject)))))
    if any(subject.report.count(severity) > _SHOWN for severity in SEVERITIES):
        lines.append(_log(say("github.more").format(number=_SHOWN)))
    return "\n".join(lines) + "\n"


def _command(finding: Finding, subject: Subject) -> str:
    places = {
        "file": f"{subject.repository}{finding.file}",
        "line": finding.line,
        "endLine": finding.end_line,
        "col": finding.column,
        "endColumn": finding.end_column,
        "title": finding.rule,
    }
    if finding.line != finding.end_line:  # GitHub takes columns only within one line
        del places["col"], places["endColumn"]
    told = ",".join(f"{key}={_property(str(value))}" for key, value in places.items())
    said = _data(f"{finding.message}\n{finding.advice}")
    return f"::{_COMMANDS[finding.severity]} {told}::{said}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _log(text: str) -> str:
    """Return *text* as one line of the log that the runner cannot take for a command, of the old form neither."""
    return "  " + _data(text).lstrip(": ").replace("##[", "## [")
