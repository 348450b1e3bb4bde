"""Findings for people at a terminal: the line, a caret under the words, one reason, one thing to do."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from handbook_gen.lint.rule import SEVERITIES, Finding
from handbook_gen.reports import Subject
from handbook_gen.reports._words import counted, dots, scored, set_aside

_COLOURS = {"error": "31", "warning": "33", "info": "36"}
_WIDEST = 100  # of an excerpt, in characters


def render(subject: Subject) -> str:
    """Return the report as text with ANSI colours, which the roof takes out where nobody would see them."""
    lines = [line for finding in subject.report.findings for line in _finding(finding, subject)]
    lines += _next(subject)
    lines += _ignored(subject)
    lines.append(_summary(subject))
    return "\n".join(lines) + "\n"


def _finding(finding: Finding, subject: Subject) -> Iterator[str]:
    severity = subject.language.say(f"severity.{finding.severity}")
    place = f"{finding.line}:{finding.column}"
    if finding.file:
        place = f"{subject.prefix}{finding.file}:{place}"
    yield f"{bold(shown(place))}  {_paint(severity, _COLOURS[finding.severity])}  {finding.rule}"
    yield from _excerpt(finding, subject)
    yield f"    {shown(finding.message)}"
    yield f"    → {shown(finding.advice)}"
    yield ""


def _excerpt(finding: Finding, subject: Subject) -> Iterator[str]:
    document = subject.documents.get(finding.file)
    line = document.line(finding.line) if document is not None else ""
    if not line.strip():
        return
    start = finding.column - 1
    end = finding.end_column - 1 if finding.end_line == finding.line else len(line)
    end = max(start + 1, min(end, len(line)))
    first = 0
    if len(line) > _WIDEST:  # show the words, with some of what stands before them
        first = max(0, min(start - _WIDEST // 3, len(line) - _WIDEST))
    part = line[first : first + _WIDEST]
    before, under = part[: start - first], part[start - first : end - first] or " "
    left, right = "…" if first else "", "…" if first + _WIDEST < len(line) else ""
    number = str(finding.line)
    yield f"  {dim(f'{number} |')} {left}{shown(part)}{right}"
    gap = " " * (len(number) + len(left)) + "  " + "".join("\t" if c == "\t" else " " * _width(c) for c in before)
    yield f"  {gap} {_paint('^' * max(1, sum(map(_width, under))), _COLOURS[finding.severity])}"


def _next(subject: Subject) -> Iterator[str]:
    """Yield one next step for each promise and value, where there is more to do than one thing."""
    steps = [(score, score.next) for score in scored(subject) if score.next is not None]
    if not steps or len(subject.report.findings) == 1:
        return
    say = subject.language.say
    yield bold(say("lint.next"))
    for score, step in steps:
        place = f"{subject.prefix}{step.file}:{step.line}"
        yield f"  {dots(score)} {say(f'level.{score.level}')}  {bold(shown('/'.join(score.address)))}"
        yield f"    → {shown(step.advice)} {dim(shown(f'({place}, {step.rule})'))}"
    yield ""


def _ignored(subject: Subject) -> Iterator[str]:
    ignored = subject.report.ignored
    if not ignored:
        return
    yield bold(subject.language.say("lint.ignored"))
    for finding in ignored:
        place = f"{subject.prefix}{finding.file}:{finding.line}"
        yield f"  {shown(place)}  {finding.rule}: {shown(finding.ignored)}"
    yield ""


def _summary(subject: Subject) -> str:
    found = [_paint(said, _COLOURS[each]) for each in SEVERITIES if (said := counted(subject, each))]
    rest = tuple(map(shown, set_aside(subject)))
    clean = subject.language.say("lint.clean")
    whole = ", ".join(found) or _paint(clean.rstrip(".") if rest else clean, "32")
    return "; ".join((whole, *rest))


def shown(text: str) -> str:
    """Return *text* without signs that would steer a terminal or turn the reading direction."""
    if text.isascii() and text.isprintable():
        return text
    text = " ".join(text.splitlines())
    steering = ("Cc", "Cf", "Cs", "Zl", "Zp")
    return "".join("�" if unicodedata.category(c) in steering and c not in "\t\u200d" else c for c in text)


def _width(character: str) -> int:
    if character.isascii():
        return 1
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _paint(text: str, colour: str) -> str:
    return f"\x1b[{colour}m{text}\x1b[0m"


def bold(text: str) -> str:
    """Return *text* in bold."""
    return _paint(text, "1")


def dim(text: str) -> str:
    """Return *text* less bright."""
    return _paint(text, "2")
