"""What rules about fields say of a whole handbook: once per thing, at the right place, and not too loudly."""

import datetime

import pytest

from handbook_gen.lint.catalogue import all_rules
from handbook_gen.lint.run import lint, setting_for
from handbook_gen.reading import read
from tests.conftest import EXAMPLE, TODAY

HEAD = "company: {name: Bakkerij De Eik}\nmission: Wij bakken voor de straat.\n"
MEASURE = 'measure: {what: warme broden, unit: "%", target: 95, actual: 81, period: 2026-10, source: kassa}'


def findings(text: str, *, today: datetime.date = TODAY, **files: str):
    held = {name.replace("_", "."): content.encode() for name, content in files.items()}
    reading = read({"handbook.yml": text.encode(), **held})
    return lint(reading, setting_for(reading.handbook, today)).findings


def about_fields(text: str, **more):
    return [finding for finding in findings(text, **more) if finding.scope == "fields"]


def named(text: str, rule: str, **more):
    return [finding for finding in findings(text, **more) if finding.rule == rule]


def test_a_retired_promise_is_history():
    assert not about_fields(HEAD + "promises: [{id: oud, status: retired, statement: Wij bakken voor de straat.}]\n")


def test_a_draft_is_spared_what_only_a_kept_promise_needs():
    found = about_fields(HEAD + "promises: [{id: nieuw, status: draft, statement: Je brood is warm om zeven uur.}]\n")

    assert {finding.rule for finding in found} == {"customer.no-need"}


def test_a_promise_is_missed_once_and_not_once_per_language():
    text = (
        "company: {name: Bakkerij De Eik, languages: [nl, en]}\nmission: {nl: Brood., en: Bread.}\n"
        "promises: [{id: warm, statement: {nl: Je brood is warm., en: Your bread is warm.}}]\n"
    )

    assert len(named(text, "credible.no-owner")) == 1


@pytest.mark.parametrize(
    ("lines", "severity"),
    [("", "warning"), ("visibility: public, ", "error"), ("status: pilot, ", "warning")],
)
def test_a_missed_target_is_worse_once_customers_are_told(lines, severity):
    text = HEAD + f"promises: [{{id: warm, {lines}statement: Je brood is warm., {MEASURE}}}]\n"

    assert [finding.severity for finding in named(text, "credible.target-missed")] == [severity]


def test_a_draft_may_still_be_on_its_way_to_the_target():
    text = HEAD + f"promises: [{{id: warm, status: draft, statement: Je brood is warm., {MEASURE}}}]\n"

    assert not named(text, "credible.target-missed")


def test_lower_may_be_better():
    measure = "measure: {what: wachttijd, unit: minuten, better: lower, target: 10, actual: 8, period: 2026-10}"
    text = HEAD + f"promises: [{{id: warm, statement: Je wacht niet., {measure}}}]\n"

    assert not named(text, "credible.target-missed")
    assert named(text.replace("actual: 8", "actual: 12"), "credible.target-missed")


def test_a_figure_that_a_machine_wrote_is_shown_in_its_file_and_belongs_to_its_promise():
    text = (
        HEAD + 'promises: [{id: warm, statement: Je brood is warm., measure: {what: broden, unit: "%", target: 95}}]\n'
    )

    (found,) = named(text, "credible.target-missed", measures_csv="promise,period,actual\nwarm,2026-10,81\n")

    assert (found.file, found.line, found.text) == ("measures.csv", 2, "81")
    assert found.address == "promises/warm/measure/actual"
    assert not named(text, "concrete.stale-actual", measures_csv="promise,period,actual\nwarm,2026-10,81\n")


@pytest.mark.parametrize(
    ("period", "is_old"),
    [
        ("2026-Q3", False),
        ("2026-Q1", True),
        ("2026-04", True),
        ("2026-05", False),
        ("2025", False),
        ("2024", True),
        ("vorig jaar", False),
    ],
)
def test_a_figure_is_old_after_two_periods_or_half_a_year(period, is_old):
    measure = f'measure: {{what: broden, unit: "%", target: 95, actual: 96, period: {period}, source: kassa}}'
    text = HEAD + f"promises: [{{id: warm, statement: Je brood is warm., {measure}}}]\n"

    assert bool(named(text, "concrete.stale-actual")) is is_old


def test_a_review_counts_from_today_and_a_day_that_was_set_goes_first():
    text = HEAD + "promises: [{id: warm, statement: Je brood is warm., reviewed: 2025-06-02, review_by: 2027-01-01}]\n"

    assert not named(text, "lived.review-overdue")
    assert named(text, "lived.review-overdue", today=datetime.date(2027, 1, 2))


def test_the_months_between_reviews_are_the_companys_own():
    text = (
        HEAD
        + "lint: {review_months: 3}\nvalues: [{name: Warm, meaning: Klanten krijgen warm brood., reviewed: 2026-08-01}]\n"
    )

    assert named(text, "lived.review-overdue")
    assert not named(text.replace("review_months: 3", "review_months: 6"), "lived.review-overdue")


def test_a_pilot_concerns_the_teams_that_agreed_to_it():
    text = HEAD + (
        "promises: [{id: warm, status: pilot, statement: Je brood is warm., agreed: {teams: [winkel]}}]\n"
        "teams: [{id: winkel, name: Winkel, contact: direct}, {id: atelier, name: Atelier, contact: indirect}]\n"
    )

    assert [finding.address for finding in named(text, "lived.team-gap")] == ["teams/winkel/means/promises"]


def test_without_teams_nobody_is_asked_for_translations_or_consent():
    found = about_fields(HEAD + "promises: [{id: warm, statement: Je brood is warm.}]\n")

    assert not {"lived.team-gap", "credible.not-agreed", "lived.channel-gap", "lived.no-mandate"} & {
        f.rule for f in found
    }


@pytest.mark.parametrize("count", [6, 7, 11])
def test_too_many_values_become_an_error_beyond_ten(count):
    found = named(
        HEAD + "values: [" + ", ".join(f"{{name: Waarde {n}}}" for n in range(count)) + "]\n", "values.too-many"
    )

    assert [finding.severity for finding in found] == {6: [], 7: ["warning"], 11: ["error"]}[count]


def test_plain_texts_in_a_handbook_of_two_languages_are_told_as_one():
    text = (
        "company: {name: Bakkerij De Eik, languages: [nl, en]}\nmission: {nl: Brood., en: Bread.}\n"
        "mistakes: Een fout die je zegt is goed.\nemployee_promise: Je krijgt de tijd die je nodig hebt.\n"
    )

    (found,) = named(text, "text.missing-language")

    assert (found.severity, found.line) == ("info", 3)


def test_an_hour_is_no_polite_customer():
    text = HEAD + "promises: [{id: warm, statement: Je hebt antwoord binnen 24 u., short: Binnen 24 u.}]\n"

    assert not named(text, "text.mixed-address")


def test_the_example_company_asks_for_nothing_but_what_it_ignores():
    files = {
        str(path.relative_to(EXAMPLE)).replace("\\", "/"): path.read_bytes()
        for path in EXAMPLE.rglob("*")
        if path.is_file()
    }
    reading = read(files)

    report = lint(reading, setting_for(reading.handbook, TODAY))

    assert [f for f in report.findings if f.scope == "fields" and f.severity != "info"] == []
    assert [f.rule for f in report.ignored] == ["credible.target-missed"]


def test_a_handbook_of_nothing_makes_no_rule_fall_over():
    for text in ("", "promises: [{}]", "promises: [{statement: }]", "values: [{name: x}]", "teams: [{}]", "people: {}"):
        reading = read({"handbook.yml": text.encode()})

        assert lint(reading, setting_for(reading.handbook, TODAY), rules=all_rules()) is not None
