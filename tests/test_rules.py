"""The examples in the rule files are the tests: what stands between ⟦ and ⟧ is found, there and nowhere else."""

import json
import subprocess
import sys

import pytest

from handbook_gen import languages
from handbook_gen.lint.catalogue import all_rules
from handbook_gen.lint.rule import Example, Setting
from handbook_gen.lint.run import judge, lint, setting_for
from handbook_gen.lint.statement import Statement
from handbook_gen.model import Passage
from handbook_gen.reading import read
from tests.conftest import ROOT, TODAY

SETTING = Setting(TODAY, {code: languages.load(code) for code in languages.languages()})
HANDBOOK = "handbook"
CASES = [
    (name, code, number)
    for name, rule in all_rules().items()
    for code in rule.says
    for number in range(max(len(rule.bad[code]), len(rule.good[code])))
]


def unmarked(marked: str) -> tuple[str, list[tuple[int, int, int, int]]]:
    """Return the text without its marks, and where they stood: line, column, end line, end column."""
    text, opened, spans = "", (0, 0), []
    for sign in marked:
        if sign not in "⟦⟧":
            text += sign
            continue
        here = (text.count("\n") + 1, len(text) - (text.rfind("\n") + 1) + 1)
        if sign == "⟦":
            opened = here
        else:
            spans.append((*opened, *here))
    return text, spans


def findings(example: Example, code: str):
    """Return everything that lint says of an example, and where its marks stand."""
    text, spans = unmarked(example.text)
    if example.kind != HANDBOOK:
        return judge(text, example.kind, SETTING, code).findings, spans
    reading = read({"handbook.yml": text.encode()})
    return lint(reading, setting_for(reading.handbook, TODAY)).findings, spans


@pytest.mark.parametrize(("name", "code", "number"), CASES)
def test_a_rule_finds_what_its_bad_examples_mark(name, code, number):
    rule = all_rules()[name]
    if number >= len(rule.bad[code]):
        pytest.skip("fewer bad examples than good ones")

    found, marks = findings(rule.bad[code][number], code)

    assert sorted(f[7:11] for f in found if f.rule == name) == sorted(marks)


@pytest.mark.parametrize(("name", "code", "number"), CASES)
def test_a_good_example_pleases_every_rule_that_judges_words(name, code, number):
    rule = all_rules()[name]
    if number >= len(rule.good[code]):
        pytest.skip("fewer good examples than bad ones")

    found, _ = findings(rule.good[code][number], code)

    assert not [f for f in found if f.rule == name]
    if rule.group in ("structure", "lint"):
        return  # these show how to write YAML, not what to promise
    assert not [(f.rule, f.text) for f in found if f.scope == "statement" and f.severity != "info"]


def test_every_rule_has_examples_in_every_language():
    missing = [
        (name, code)
        for name, rule in all_rules().items()
        for code in languages.languages()
        if rule.scope != "structure"
        if not rule.bad[code] or not rule.good[code]
    ]

    assert not missing


def statement(text: str, code: str = "en", kind: str = "promise") -> Statement:
    return Statement(kind, SETTING.languages[code], (Passage(text, (kind,), code),))


def rules_of(text: str, code: str = "en", kind: str = "promise") -> set[str]:
    return {f.rule for f in judge(text, kind, SETTING, code).findings if f.severity != "info"}


def test_what_stands_in_quotes_was_said_by_somebody_else():
    assert not rules_of("We print “the best baker of the north” on your cake within 10 minutes.")


def test_a_statement_that_is_all_quote_is_judged():
    assert "credible.superlative" in rules_of("“The best baker of the north”")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Call 0800 12 34 56."),
        ("en", "Bakers since 1974."),
        ("en", "We are number 1."),
        ("nl", "Bel 0800 12 34 56."),
        ("nl", "Bakkers sinds 1974."),
        ("nl", "Wij zijn nummer 1."),
    ],
)
def test_a_telephone_number_a_year_and_a_rank_are_no_yardstick(code, text):
    from handbook_gen.lint.yardstick import yardstick

    assert not yardstick(statement(text, code)).figures


@pytest.mark.parametrize("text", ["Onze tuiniers*sters planten je haag in één dag.", "Je haag staat er in *één* dag."])
def test_a_star_inside_a_word_or_for_stress_is_no_footnote(text):
    assert "clear.fine-print" not in rules_of(text, "nl")


def test_a_company_adds_its_own_words():
    own = SETTING.languages["en"].extended(customers=["moorhen"], jargon=["widgetise"], allowed=["world-class"])
    setting = SETTING._replace(languages={"en": own})

    found = {
        f.rule for f in judge("We widgetise a world-class pond for each moorhen.", "promise", setting, "en").findings
    }

    assert "clear.jargon" in found
    assert "customer.nobody" not in found
    assert "credible.superlative" not in found


def test_the_language_is_guessed_by_its_small_words():
    assert languages.guess(["Your bike is ready the next day."]) == "en"
    assert languages.guess(["Je fiets staat de volgende dag klaar."]) == "nl"
    assert languages.guess(["Xyzzy"]) == "nl"


def test_the_own_statements_are_judged_no_worse_than_before():
    ran = subprocess.run(
        [sys.executable, ROOT / "benchmarks" / "judgement" / "judge.py", "--check"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert ran.returncode == 0, ran.stdout


def test_the_floor_is_written_for_every_language():
    floor = json.loads((ROOT / "benchmarks" / "judgement" / "floor.json").read_text(encoding="utf-8"))

    assert set(floor) == set(languages.languages())
