"""Findings as Markdown: a comment on a pull request, or the summary of a job."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.rule import TIPS, Finding
from handbook_gen.lint.score import Score
from handbook_gen.lint.tips import six_tips
from handbook_gen.reports import Subject
from handbook_gen.reports._words import dots, scored, set_aside, summary

_SIGNS = {"error": "🛑", "warning": "⚠️", "info": "💡"}
_BREAK = "<!-- -->"  # between a sign and what a forge would make of it: a mention, an issue, a link
_LIVE = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "@": f"@{_BREAK}",
    "#": f"#{_BREAK}",
    **{sign: f"&#{ord(sign)};" for sign in "\\`*_{}[]()|~$"},
}


def render(subject: Subject) -> str:
    """Return what was found as a table, then where each promise and value stands, with one next step."""
    say = subject.language.say
    lines = [f"## {say('markdown.title')}", "", "; ".join((summary(subject), *set_aside(subject))), ""]
    lines += _findings(subject)
    lines += _scores(subject)
    lines += _ignored(subject)
    return "\n".join(lines).rstrip("\n") + "\n"


def _findings(subject: Subject) -> Iterator[str]:
    if not subject.report.findings:
        return
    yield _row("", *(subject.language.say(f"column.{key}") for key in ("place", "rule", "finding", "advice")))
    yield "|---|---|---|---|---|"
    for finding in subject.report.findings:
        sign = f"{_SIGNS[finding.severity]} {subject.language.say(f'severity.{finding.severity}')}"
        yield _row(sign, _place(finding, subject), f"`{finding.rule}`", text(finding.message), text(finding.advice))
    yield ""


def _scores(subject: Subject) -> Iterator[str]:
    found = scored(subject)
    if not found:
        return
    yield from table(found, subject)
    yield ""


def table(found: tuple[Score, ...], subject: Subject) -> Iterator[str]:
    """Yield a table of scores: dots, level, which tips are open, and the next step."""
    say, code = subject.language.say, subject.language.code
    names = {tip.key: tip.name.get(code, tip.key) for tip in six_tips()}
    yield _row(*(say(f"column.{key}") for key in ("what", "tips", "level", "open", "next")))
    yield "|---|---|---|---|---|"
    for score in found:
        still_open = ", ".join(names[tip] for tip in TIPS if tip in score.open)
        step = f"{text(score.next.advice)} (`{score.next.rule}`)" if score.next else ""
        name = f"{say(f'kind.{score.kind}')} {text(score.id)}"
        yield _row(name, dots(score), say(f"level.{score.level}"), still_open, step)


def _ignored(subject: Subject) -> Iterator[str]:
    for key, findings in (("lint.ignored", subject.report.ignored), ("lint.known", subject.report.baseline)):
        if findings:
            title = subject.language.say(key).format(day=subject.known_since, days=subject.known_days)
            yield f"<details><summary>{text(title.rstrip(':'))}</summary>"
            yield ""
            for finding in findings:
                why = f": {text(finding.ignored)}" if finding.ignored else ""
                yield f"- {_place(finding, subject)} `{finding.rule}`{why}"
            yield ""
            yield "</details>"
            yield ""


def _place(finding: Finding, subject: Subject) -> str:
    return text(f"{subject.repository}{finding.file}:{finding.line}")


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def text(said: str) -> str:
    """Return what somebody wrote so that it is shown as it is, on one line, and nobody is mentioned by it."""
    plain = "".join(_LIVE.get(sign, sign) for sign in " ".join(said.split()))
    return plain.replace("://", f":{_BREAK}//").replace("www.", f"www{_BREAK}.")
