"""Figures: what is the same in two languages is seen as the same, and what differs as different."""

import datetime

import pytest

from handbook_gen.lint.days import months_between, months_later, period
from handbook_gen.lint.figures import figures, without_match

SAME = [
    ("Binnen de twee weken.", "Within a fortnight."),
    ("Binnen een kwartier.", "Within 15 minutes."),
    ("Binnen anderhalf uur.", "Within 90 minutes."),
    ("Binnen 48 u.", "Within 2 days."),
    ("Binnen een week.", "Within 7 days."),
    ("Voor 12 uur.", "Before noon."),
    ("Vóór middernacht.", "Before midnight."),
    ("Elke dag van 9 tot 17.30 uur.", "Every day from 9 am to 5.30 pm."),
    ("Om half negen.", "At 8:30."),
    ("1.250 euro, dus 94,5 %.", "1,250 euros, so 94.5%."),
    ("€ 25 terug.", "25 euros back."),
    ("5 jaar garantie.", "A five-year guarantee."),
    ("De 2e keer gratis.", "The second time free."),
    ("Eén telefoontje.", "One call."),
]
DIFFERENT = [
    ("Binnen 24 uur.", "Within 48 hours."),
    ("Binnen 3 dagen.", "Within 3 weeks."),
    ("Voor 16 uur.", "Before 5 pm."),
    ("25 euro terug.", "30 euros back."),
    ("Snel antwoord.", "An answer within 24 hours."),
]


def alone(dutch: str, english: str) -> list[str]:
    ours, theirs = figures(dutch, "nl"), figures(english, "en")
    found = [dutch[f.start : f.end] for f in without_match(ours, theirs)]
    return found + [english[f.start : f.end] for f in without_match(theirs, ours)]


@pytest.mark.parametrize(("dutch", "english"), SAME)
def test_what_says_the_same_has_the_same_figures(dutch, english):
    assert alone(dutch, english) == []


@pytest.mark.parametrize(("dutch", "english"), DIFFERENT)
def test_what_says_something_else_is_seen(dutch, english):
    assert alone(dutch, english)


def test_a_figure_stands_where_its_number_and_unit_stand():
    text = "You have an answer within 24 hours, or 5 working days at most."

    assert [text[f.start : f.end] for f in figures(text, "en")] == ["24 hours", "5 working days"]


def test_what_only_looks_like_a_number_is_none():
    assert figures("The A4 of our 3rd shop, on the N2bis.", "en") == ()


@pytest.mark.parametrize(
    ("written", "last", "months"),
    [
        ("2026", (2026, 12, 31), 12),
        ("2026-Q3", (2026, 9, 30), 3),
        ("Q3 2026", (2026, 9, 30), 3),
        ("2026-H1", (2026, 6, 30), 6),
        ("2026-02", (2026, 2, 28), 1),
        ("2026-W07", (2026, 2, 15), 0),
        ("2026-10-05", (2026, 10, 5), 0),
    ],
)
def test_a_period_ends_on_its_last_day(written, last, months):
    assert period(written) == (datetime.date(*last), months)


@pytest.mark.parametrize("written", ["", "last year", "2026-13", "2026-Q5", "2026-W60", "0000-01"])
def test_what_is_no_period_is_none(written):
    assert period(written) is None


def test_a_month_later_is_never_a_day_that_does_not_exist():
    assert months_later(datetime.date(2026, 1, 31), 1) == datetime.date(2026, 2, 28)
    assert months_later(datetime.date(2026, 3, 31), -1) == datetime.date(2026, 2, 28)
    assert months_between(datetime.date(2026, 1, 31), datetime.date(2026, 2, 28)) == 0
