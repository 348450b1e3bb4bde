"""What is due to be looked at again: on the terminal, as an exit code, and in a calendar."""

import datetime

import pytest

HANDBOOK = """\
company: {name: Oak Street Bakery, languages: [en]}
mission: {text: We bake., reviewed: 2025-10-01}
promises:
  - {id: warm, statement: "Warm; at seven, always, or free.", owner: baker, reviewed: 2025-09-14, review_by: 2026-11-01}
  - {id: price, statement: The price stays the price., owner: shop, reviewed: 2026-01-31}
  - {id: old, statement: We deliver., status: retired, review_by: 2020-01-01}
values:
  - {name: Warm, meaning: Warm bread., owner: baker, reviewed: 2026-10-01}
  - {name: New, meaning: Not looked at.}
lint: {review_months: 13}
"""
TODAY = ("--today", "2026-11-22")


@pytest.fixture
def root(folder):
    return folder(handbook_yml=HANDBOOK)


def test_what_is_due_is_told_by_owner_the_latest_first(handbook, root, golden):
    result = handbook("review", root, *TODAY)

    golden("review.en.txt", result.stdout)
    assert result.exit_code == 1


def test_it_is_told_in_dutch_too(handbook, folder, golden):
    root = folder(handbook_yml=HANDBOOK.replace("[en]", "[nl]"))

    golden("review.nl.txt", handbook("review", root, *TODAY).stdout)


def test_nothing_late_ends_with_0(handbook, root):
    assert handbook("review", root, "--today", "2026-10-31").exit_code == 0


def test_review_by_goes_before_the_months_after_the_last(handbook, root):
    assert "2026-11-01" in handbook("review", root, *TODAY).stdout
    assert "2027-02-28" in handbook("review", root, *TODAY).stdout  # thirteen months after 31 January


@pytest.mark.parametrize(("due", "shown"), [("0d", 2), ("12w", 2), ("98d", 3), ("4m", 3), ("400", 4)])
def test_due_keeps_what_is_near(handbook, root, due, shown):
    text = handbook("review", root, *TODAY, "--due", due).stdout

    assert sum(line.startswith("  20") for line in text.splitlines()) == shown


@pytest.mark.parametrize("due", ["soon", "-3d", "", "30 dagen"])
def test_a_span_that_is_none_is_wrong_use(handbook, root, due):
    result = handbook("review", root, f"--due={due}")

    assert result.exit_code == 2
    assert "30d" in result.stderr


def test_a_calendar_library_reads_the_days_back(handbook, root, tmp_path):
    from icalendar import Calendar

    file = tmp_path / "reviews.ics"
    handbook("review", root, *TODAY, "--ics", file)

    events = Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    told = [(event.decoded("dtstart"), str(event["summary"]), str(event["description"])) for event in events]
    assert told == [
        (datetime.date(2026, 11, 1), "Look at the mission “We bake.” again", "Owner: nobody yet"),
        (datetime.date(2026, 11, 1), "Look at the promise “Warm; at seven, always, or free.” again", "Owner: baker"),
        (datetime.date(2027, 2, 28), "Look at the promise “The price stays the price.” again", "Owner: shop"),
        (datetime.date(2027, 11, 1), "Look at the value “Warm” again", "Owner: baker"),
    ]
    assert len({str(event["uid"]) for event in events}) == 4
    assert max(map(len, file.read_bytes().split(b"\r\n"))) <= 75


def test_a_calendar_survives_strange_names(handbook, folder, tmp_path):
    from icalendar import Calendar

    name = "“🚲” " * 30 + "a\\\\b"
    root = folder(
        handbook_yml=f'company: {{name: "A\\nB", languages: [en]}}\nmission: M\npromises: [{{id: x, statement: "{name}\\nEND:VEVENT", review_by: 2026-12-01}}]\n'
    )
    handbook("review", root, *TODAY, "--ics", tmp_path / "r.ics")

    (event,) = Calendar.from_ical((tmp_path / "r.ics").read_bytes()).walk("VEVENT")
    assert "🚲” “🚲" in str(event["summary"])


def test_a_calendar_that_cannot_be_written_is_told(handbook, root):
    result = handbook("review", root, "--ics", root / "no" / "r.ics")

    assert result.exit_code == 2
    assert "cannot be written" in result.stderr


def test_the_last_day_there_is_can_be_due(handbook, folder, tmp_path):
    root = folder(handbook_yml=HANDBOOK.replace("2026-11-01", "9999-12-31").replace("2026-01-31", "9999-12-01"))

    assert handbook("review", root, *TODAY, "--ics", tmp_path / "r.ics").exit_code == 1


def test_a_name_cannot_steer_the_terminal(handbook, folder):
    root = folder(handbook_yml=HANDBOOK.replace("owner: shop", 'owner: "sh\\x1b[31mop"'))

    assert "\x1b" not in handbook("review", root, *TODAY).stdout
