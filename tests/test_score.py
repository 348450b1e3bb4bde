"""Six dots, a level and one next step: as a value, and as `handbook score` shows them."""

import json

import pytest

from handbook_gen import languages
from handbook_gen.lint.rule import TIPS, Finding
from handbook_gen.lint.run import Report
from handbook_gen.lint.score import scores
from handbook_gen.reading import read

HANDBOOK = """
company: {name: A, languages: [en]}
mission: We bake.
promises:
  - {id: warm, statement: Your bread is warm at seven.}
  - {id: old, statement: We bake., status: retired}
  - {id: wordless, owner: Ann}
values: [{name: Warm, meaning: Warm bread.}]
"""


def finding(rule: str, severity: str, address: str, tip: str = "", scope: str = "fields") -> Finding:
    tip = tip or (rule.partition(".")[0] if rule.partition(".")[0] in TIPS else "")
    return Finding(rule, tip, severity, scope, "en", "handbook.yml", address, 1, 1, 1, 2, "x", "m", "a")


def score_of(ident: str, *findings: Finding, baseline: tuple[Finding, ...] = ()):
    handbook = read({"handbook.yml": HANDBOOK.encode()}).handbook
    return next(each for each in scores(handbook, Report(findings, (), baseline)) if each.id == ident)


@pytest.mark.parametrize(
    ("tips", "level"), [((), "strong"), (TIPS[:1], "solid"), (TIPS[:2], "solid"), (TIPS[:3], "draft"), (TIPS, "draft")]
)
def test_the_level_follows_from_the_tips_held(tips, level):
    score = score_of("warm", *(finding(f"{tip}.x", "warning", "promises/warm/statement") for tip in tips))

    assert score.level == level
    assert score.held == TIPS[len(tips) :]
    assert tuple(score.open) == tips


def test_a_suggestion_leaves_its_tip_held_and_is_a_next_step():
    info = finding("clear.no-short", "info", "promises/warm")

    score = score_of("warm", info)

    assert (score.level, score.next) == ("strong", info)


def test_the_next_step_is_the_worst_and_then_the_first_tip():
    late, early = (finding(f"{tip}.x", "error", "promises/warm") for tip in ("lived", "clear"))
    mild = finding("customer.x", "warning", "promises/warm")

    assert score_of("warm", late, mild, early).next == early


def test_what_cannot_be_read_comes_before_what_could_be_better():
    broken = finding("structure.missing", "error", "promises/warm/measure", scope="structure")

    assert score_of("warm", finding("customer.x", "error", "promises/warm"), broken).next == broken


def test_a_value_is_scored_by_the_tip_that_its_rule_serves():
    score = score_of("warm", finding("values.common", "warning", "values/warm/name", tip="distinctive"))

    assert len(score.held) == 6  # the promise of the same id
    handbook = read({"handbook.yml": HANDBOOK.encode()}).handbook
    value = scores(handbook, Report((finding("values.common", "warning", "values/warm", tip="distinctive"),)))[-1]
    assert (value.kind, list(value.open)) == ("value", ["distinctive"])


def test_a_promise_without_a_sentence_holds_nothing():
    assert score_of("wordless").held == ()


def test_a_retired_promise_has_no_score():
    handbook = read({"handbook.yml": HANDBOOK.encode()}).handbook

    assert [each.id for each in scores(handbook, Report(()))] == ["warm", "wordless", "warm"]


def test_what_stands_in_the_baseline_still_counts():
    known = finding("credible.no-owner", "warning", "promises/warm")

    assert list(score_of("warm", baseline=(known,)).open) == ["credible"]


# handbook score

LINES = HANDBOOK + "lint: {ignore: [{rule: concrete, reason: later}]}\n"


@pytest.fixture
def root(folder):
    return folder(handbook_yml=LINES.replace("Your bread", "We aim that your bread"))


@pytest.mark.parametrize("form", ["text", "json", "markdown", "badge"])
@pytest.mark.parametrize("code", languages.languages())
def test_score_is_told_in_every_form_and_language(handbook, root, form, code):
    result = handbook("score", root, "--format", form, "--language", code)

    assert result.exit_code == 0
    assert result.stdout.endswith("\n")


def test_score_agrees_with_lint(handbook, root):
    told = json.loads(handbook("score", root, "--format", "json").stdout)
    found = json.loads(handbook("lint", root, "--format", "json", "--fail-on", "never").stdout)["findings"]

    for row in told["scores"]:
        mine = [f for f in found if f["address"].startswith(row["address"]) and f["severity"] != "info" and f["tip"]]
        expected = {tip: tip not in {f["tip"] for f in mine} for tip in TIPS}
        assert row["tips"] == (expected if row["id"] != "wordless" else dict.fromkeys(TIPS, False))
        assert row["held"] == sum(row["tips"].values())
    assert sum(told["summary"].values()) == len(told["scores"]) == 3


def test_score_shows_dots_level_and_one_step(handbook, root):
    text = handbook("score", root).stdout

    assert "○○○○○○ draft  promises/wordless" in text
    assert sum("→" in line for line in text.splitlines()) <= 3


@pytest.mark.parametrize(("least", "code"), [("0", 0), ("draft", 0), ("1", 1), ("strong", 1)])
def test_score_min_decides_how_it_ends(handbook, root, least, code):
    assert handbook("score", root, "--min", least).exit_code == code


def test_score_of_a_badge_is_a_picture_with_words(handbook, root):
    import xml.etree.ElementTree as ET

    picture = ET.fromstring(handbook("score", root, "--format", "badge").stdout)  # noqa: S314 - our own picture

    assert picture.get("role") == "img"
    assert picture.get("aria-label", "").startswith("handbook: ")


def test_score_of_an_empty_handbook_is_wrong_use(handbook, folder):
    assert handbook("score", folder(handbook_yml="")).exit_code == 2
