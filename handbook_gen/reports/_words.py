"""What several formats say alike: how much was found, and where each promise and value stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from handbook_gen.languages import load
from handbook_gen.lint.rule import SEVERITIES, TIPS, Example, Finding, Rule
from handbook_gen.lint.score import Score, scores
from handbook_gen.reports import Subject

FALLBACK = "en"  # for rules and languages that have not met yet


def counted(subject: Subject, severity: str) -> str:
    """Return how many findings of *severity* there are, as “3 warnings”; empty for none."""
    number = subject.report.count(severity)
    return number_of(subject, f"count.{severity}", number) if number else ""


def number_of(subject: Subject, key: str, number: int, **facts: object) -> str:
    """Return the sentence for *key* with a number: it stands under *key* for one, and with an s for more."""
    return subject.language.say(key if number == 1 else f"{key}s").format(number=number, **facts)


def summary(subject: Subject) -> str:
    """Return one line: what was found, or that nothing was."""
    found = ", ".join(filter(None, (counted(subject, severity) for severity in SEVERITIES)))
    return found or subject.language.say("lint.clean")


def set_aside(subject: Subject) -> Iterator[str]:
    """Yield what was found and does not count: ignored with a reason, or known from an older day."""
    report = subject.report
    if report.ignored:
        yield number_of(subject, "count.ignored", len(report.ignored))
    if report.baseline:
        facts = {"day": subject.known_since, "days": subject.known_days}
        yield number_of(subject, "count.known", len(report.baseline), **facts)


def scored(subject: Subject) -> tuple[Score, ...]:
    """Return the scores that the report is about: all, or only those of what changed."""
    if subject.handbook is None:
        return ()
    found = scores(subject.handbook, subject.report)
    changed = subject.changed
    return found if changed is None else tuple(each for each in found if "/".join(each.address) in changed)


def dots(score: Score) -> str:
    """Return the six tips in their order: a full dot where one is held."""
    return "".join("○" if tip in score.open else "●" for tip in TIPS)


def unique_prints(findings: Iterable[Finding]) -> Iterator[str]:
    """Yield a fingerprint for each finding; one that comes again gets its number, since forges want them unique."""
    seen: dict[str, int] = {}
    for finding in findings:
        print_ = finding.fingerprint
        seen[print_] = seen.get(print_, 0) + 1
        yield print_ if seen[print_] == 1 else f"{print_}-{seen[print_]}"


def fails(finding: Finding, fail_on: str) -> bool:
    """Return whether *finding* makes a run fail that fails from *fail_on*."""
    return fail_on != "never" and SEVERITIES.index(finding.severity) <= SEVERITIES.index(fail_on)


def rule_help(rule: Rule, code: str) -> str:
    """Return all that a rule says in the language *code*, as Markdown: what, why, bad and good examples."""
    spoken = code if code in rule.says else FALLBACK
    says = rule.says[spoken]
    parts = [f"# {says.title}", says.what, says.why]
    for heading, examples in (("explain.bad", rule.bad), ("explain.good", rule.good)):
        if examples.get(spoken):
            parts += [f"## {load(spoken).say(heading)}", *map(_fenced, examples[spoken])]
    return "\n\n".join(parts) + "\n"


def _fenced(example: Example) -> str:
    text = example.text.replace("⟦", "").replace("⟧", "").rstrip("\n")
    return f"```{'yaml' if example.kind == 'handbook' else 'text'}\n{text}\n```"
