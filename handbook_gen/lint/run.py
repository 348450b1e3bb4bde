"""Runs the rules over a handbook, then places, words and sorts what they found."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from handbook_gen import languages
from handbook_gen.lint.catalogue import all_rules
from handbook_gen.lint.ignore import Ignores
from handbook_gen.lint.rule import Finding, Hit, Rule, Setting
from handbook_gen.lint.statement import Statement
from handbook_gen.model import Behaviour, Handbook, Number, Passage, Promise, Value
from handbook_gen.reading import Reading
from handbook_gen.source import Document, Problem, Scalar

_FALLBACK = "en"  # for rules and languages that have not met yet


class Report(NamedTuple):
    """What a run found: findings in the order of their places, and those that somebody ignored with a reason."""

    findings: tuple[Finding, ...]
    ignored: tuple[Finding, ...] = ()
    baseline: tuple[Finding, ...] = ()  # those that an old handbook is known to have

    def count(self, severity: str) -> int:
        """Return how many findings are of *severity*."""
        return sum(finding.severity == severity for finding in self.findings)


def setting_for(handbook: Handbook, today: datetime.date) -> Setting:
    """Return the setting that *handbook* asks for, on the day *today*."""
    given = handbook.lint
    own = {code: _own_words(handbook, code) for code in handbook.languages if code in languages.languages()}
    return Setting(
        today,
        own,
        max_words=_whole(given.max_words, 25),
        max_values=_whole(given.max_values, 6),
        max_promises=_whole(given.max_promises, 5),
        review_months=_whole(given.review_months, 12),
    )


def lint(reading: Reading, setting: Setting, *, rules: Mapping[str, Rule] | None = None, language: str = "") -> Report:
    """Return what *rules* (all, where none are given) find in a handbook, told in *language* (the handbook's own)."""
    chosen = all_rules() if rules is None else rules
    placing = _Placing(reading.documents, language or reading.handbook.language)
    found = [placing.of_problem(chosen[p.rule], p) for p in reading.problems if p.rule in chosen]
    for rule, hit in _hits(reading.handbook, setting, chosen.values()):
        found.append(placing.of_hit(rule, hit))
    ignores = Ignores(reading, setting.today, chosen)
    kept, ignored = ignores.sort(found)
    kept += [placing.of_problem(chosen[p.rule], p) for p in ignores.problems() if p.rule in chosen]
    return Report(tuple(sorted(kept, key=_place)), tuple(sorted(ignored, key=_place)))


def judge(text: str, kind: str, setting: Setting, language: str, *, told_in: str = "") -> Report:
    """Return what lint says of the words of one sentence alone.

    *kind* is promise, value, do or dont; a value may be `name: meaning`. Findings have the text's own line and column.
    """
    document = Document(text, "", is_yaml=False)
    name, colon, meaning = text.partition(": ")
    cuts = ((0, name), (len(name) + 2, meaning)) if kind == "value" and colon else ((0, text),)
    parts = tuple(
        Passage(part, (kind,), language, "", Scalar(start, start + len(part), part, "")) for start, part in cuts
    )
    placing = _Placing({"": document}, told_in or language)
    statement = Statement(kind, setting.languages[language], parts)
    found = [
        placing.of_hit(rule, hit)
        for rule in all_rules().values()
        if rule.scope == "statement" and rule.check
        for hit in rule.check(statement, setting) or ()
    ]
    return Report(tuple(sorted(found, key=_place)))


def statements(handbook: Handbook, setting: Setting) -> Iterator[tuple[Statement, Promise | Value | None]]:
    """Yield every statement that is judged by its words, with the promise or value whose own sentence it is.

    A retired promise is history, and is not judged.
    """
    for promise in handbook.promises:
        if promise.state == "retired":
            continue
        for passage in promise.statement:
            if passage.language in setting.languages:
                yield Statement("promise", setting.languages[passage.language], (passage,)), promise
        yield from _behaviours(promise.dos, promise.donts, setting)
    for value in handbook.values:
        for code, language in setting.languages.items():
            parts = (value.name.get(code), value.meaning.get(code))
            if any(parts):
                yield Statement("value", language, parts), value
        yield from _behaviours(value.dos, value.donts, setting)
    for team in handbook.teams:
        yield from _behaviours(team.dos, team.donts, setting)


def _behaviours(
    dos: tuple[Behaviour, ...], donts: tuple[Behaviour, ...], setting: Setting
) -> Iterator[tuple[Statement, None]]:
    for kind, behaviours in (("do", dos), ("dont", donts)):
        for behaviour in behaviours:
            for passage in behaviour.text:
                if passage.language in setting.languages:
                    yield Statement(kind, setting.languages[passage.language], (passage,)), None


def _hits(handbook: Handbook, setting: Setting, rules: Iterable[Rule]) -> Iterator[tuple[Rule, Hit]]:
    on_words: list[tuple[Rule, Callable[..., Iterator[Hit] | None]]] = []
    for rule in rules:
        if rule.check is None:
            continue
        if rule.scope == "statement":
            on_words.append((rule, rule.check))
        else:
            for hit in rule.check(handbook, setting) or ():
                yield rule, hit
    if not on_words:
        return
    for statement, thing in statements(handbook, setting):
        for rule, check in on_words:
            for hit in check(statement, setting) or ():
                weighed = rule.weigh(thing, hit, setting) if thing is not None and rule.weigh else hit
                if weighed is not None:
                    yield rule, weighed


class _Placing:
    """Turns hits and problems into findings: where they stand, and what is said of them."""

    def __init__(self, documents: Mapping[str, Document], language: str) -> None:
        self.documents = documents
        self.language = language
        self.nowhere = Document("", is_yaml=False)
        self._said: dict[tuple[str, str], tuple[str, str, bool]] = {}

    def of_hit(self, rule: Rule, hit: Hit) -> Finding:
        passage = hit.passage
        end = len(passage.text) if hit.end is None else hit.end
        document = self.documents.get(passage.file, self.nowhere)
        span = document.span(passage.node, hit.start, end)
        text = passage.text[hit.start : end]
        message, advice = self._words(rule, hit.variant, text, hit.facts)
        scope = "fields" if hit.fields else rule.scope
        severity = hit.severity or rule.severity
        address = "/".join(hit.address or passage.address)
        return Finding(
            rule.name, rule.tip, severity, scope, passage.language, passage.file, address, *span, text, message, advice
        )

    def of_problem(self, rule: Rule, problem: Problem) -> Finding:
        document = self.documents.get(problem.file, self.nowhere)
        span = document.span_of(problem.start, problem.end)
        text = document.text[problem.start : problem.end]
        message, advice = self._words(rule, problem.variant, text, problem.facts)
        severity = problem.severity or rule.severity
        address = "/".join(problem.address)
        return Finding(
            rule.name, rule.tip, severity, rule.scope, "", problem.file, address, *span, text, message, advice
        )

    def _words(self, rule: Rule, variant: str, text: str, facts: Mapping[str, object]) -> tuple[str, str]:
        asked = (rule.name, variant)
        if asked not in self._said:
            says = rule.says.get(self.language) or rule.says[_FALLBACK]
            words = says.variants.get(variant) or says
            self._said[asked] = (words.message, words.advice, "{" in words.message or "{" in words.advice)
        message, advice, holds_facts = self._said[asked]
        if not holds_facts:  # the same two texts for ten thousand findings
            return message, advice
        told = {"text": text, **facts} if facts else {"text": text}
        return message.format_map(told), advice.format_map(told)


def _place(finding: Finding) -> tuple[str, int, int, str]:
    return finding.file, finding.line, finding.column, finding.rule


def _whole(number: Number | None, default: int) -> int:
    return int(number.value) if number is not None else default


def _own_words(handbook: Handbook, code: str) -> languages.Language:
    """Return the language *code* with the words of this company: whom it serves, what it avoids, what it allows."""
    customers = [text.get(code).text or text.best(code).text for text in handbook.terms.values()]
    customers += [customer.name.get(code).text for customer in handbook.company.customers]
    jargon = [p.text for term in handbook.glossary for text in term.instead_of for p in text if p.language == code]
    allowed = [each.word.best(code).text for each in handbook.lint.allow]
    return languages.load(code).extended(
        customers=filter(None, customers), jargon=filter(None, jargon), allowed=filter(None, allowed)
    )
