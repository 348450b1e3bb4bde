"""Scores of promises and values, in the forms in which people and scripts want them."""

from __future__ import annotations

import json
from xml.sax.saxutils import escape

from handbook_gen.lint.rule import TIPS
from handbook_gen.lint.score import LEVELS, Score, scores
from handbook_gen.lint.tips import six_tips
from handbook_gen.reports import Subject
from handbook_gen.reports._words import dots, number_of
from handbook_gen.reports.markdown import table
from handbook_gen.reports.text import bold, dim, shown

FORMS = ("text", "json", "markdown", "badge")
VERSION = 1
_COLOURS = {"draft": "#9a5b00", "solid": "#1f5f99", "strong": "#1f6f43"}  # each at least 4.5:1 under white letters
_LETTER, _PAD = 6.6, 6.0


def render_scores(form: str, subject: Subject) -> str:
    """Return the scores of a handbook in one of FORMS, with a line break at its end."""
    found = scores(subject.handbook, subject.report) if subject.handbook is not None else ()
    forms = {"text": _text, "json": _json, "markdown": _markdown, "badge": _badge}
    return forms[form](found, subject)


def summary(found: tuple[Score, ...], subject: Subject) -> str:
    """Return how many promises and values there are of each level, the best first."""
    counts = {level: sum(each.level == level for each in found) for level in reversed(LEVELS)}
    return ", ".join(f"{number} {subject.language.say(f'level.{level}')}" for level, number in counts.items() if number)


def _text(found: tuple[Score, ...], subject: Subject) -> str:
    code = subject.language.code
    names = {tip.key: tip.name.get(code, tip.key) for tip in six_tips()}
    lines = [dim(" ".join(names[tip] for tip in TIPS)), ""]
    for score in found:
        still_open = ", ".join(names[tip] for tip in TIPS if tip in score.open)
        level = subject.language.say(f"level.{score.level}")
        lines.append(
            f"{dots(score)} {level}  {bold(shown('/'.join(score.address)))}{f'  ({still_open})' * bool(still_open)}"
        )
        if score.next is not None:
            place = f"{subject.prefix}{score.next.file}:{score.next.line}"
            lines.append(f"  → {shown(score.next.advice)} {dim(shown(f'({place}, {score.next.rule})'))}")
    return "\n".join((*lines, "", summary(found, subject))) + "\n"


def _json(found: tuple[Score, ...], subject: Subject) -> str:
    del subject
    rows = [
        {
            "kind": score.kind,
            "id": score.id,
            "address": "/".join(score.address),
            "held": len(score.held),
            "level": score.level,
            "tips": {tip: tip not in score.open for tip in TIPS},
            "next": {key: getattr(score.next, key) for key in ("rule", "severity", "file", "line", "message", "advice")}
            if score.next is not None
            else None,
        }
        for score in found
    ]
    levels = {level: sum(each.level == level for each in found) for level in LEVELS}
    return json.dumps({"version": VERSION, "summary": levels, "scores": rows}, ensure_ascii=False, indent=1) + "\n"


def _markdown(found: tuple[Score, ...], subject: Subject) -> str:
    lines = (f"## {subject.language.say('score.title')}", "", summary(found, subject), "", *table(found, subject))
    return "\n".join(lines) + "\n"


def _badge(found: tuple[Score, ...], subject: Subject) -> str:
    """Return a small picture for a README; its colour is that of the weakest, and its words say the same."""
    strong = sum(each.level == LEVELS[-1] for each in found)
    weakest = min((LEVELS.index(each.level) for each in found), default=0)
    left = subject.language.say("score.badge")
    right = number_of(subject, "score.strong", strong, total=len(found))
    first, second = (len(said) * _LETTER + 2 * _PAD for said in (left, right))
    whole = escape(f"{left}: {right}")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{first + second:.0f}" height="20" role="img" '
        f'aria-label="{whole}"><title>{whole}</title>'
        f'<rect width="{first + second:.0f}" height="20" rx="3" fill="#3b3b3b"/>'
        f'<path d="M{first:.0f} 0h{second - 3:.0f}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-{second - 3:.0f}z" '
        f'fill="{_COLOURS[LEVELS[weakest]]}"/>'
        '<g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">'
        f'<text x="{first / 2:.1f}" y="14" textLength="{first - 2 * _PAD:.0f}">{escape(left)}</text>'
        f'<text x="{first + second / 2:.1f}" y="14" textLength="{second - 2 * _PAD:.0f}">{escape(right)}</text>'
        "</g></svg>\n"
    )
