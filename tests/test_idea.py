"""The idea test on the command line: its verdicts, and what it may do to `decisions.yml`."""

import pytest

from handbook_gen.idea import verdict
from handbook_gen.reading import read

CORE = b"company: {name: A, languages: [en]}\nmission: M\npromise: {statement: S}\nvalues:\n"
CORE += b"".join(b"  - {id: v%d, name: V%d, meaning: W, tests: [Does it?]}\n" % (n, n) for n in range(3))


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({"v0": "fits", "v1": "fits", "v2": "unsure"}, "fits"),
        ({"v0": "against", "v1": "fits", "v2": "fits"}, "change"),
        ({"v0": "against", "v1": "against", "v2": "fits"}, "against"),
        ({"v0": "unsure", "v1": "unsure", "v2": "fits"}, "ask"),
    ],
)
def test_a_verdict_follows_from_what_each_value_says(answers, expected):
    handbook = read({"handbook.yml": CORE}).handbook

    assert verdict(handbook, answers) == expected


def test_idea_asks_each_question_and_records_the_outcome(handbook, folder):
    before = "# ours, written by hand\n- date: 2026-01-01   # a remark\n  idea: Old\n  verdict: fits"
    root = folder(handbook_yml=CORE, decisions_yml=before)

    result = handbook("idea", "Open on Sunday: yes?", root, "--record", "--today", "2026-11-22", stdin="y\nhm\nn\n?\n")

    after = (root / "decisions.yml").read_text()
    assert result.exit_code == 0
    assert "Change it" in result.stdout
    assert after.startswith(before + "\n- date: 2026-11-22\n")
    recorded = read({"handbook.yml": CORE, "decisions.yml": after.encode()})
    assert recorded.problems == ()
    assert recorded.handbook.decisions[1].idea.best("en").text == "Open on Sunday: yes?"


@pytest.mark.parametrize("there", ["[{idea: Old, verdict: fits}]\n", "  - idea: Old\n", "a: b: c\n"])
def test_a_file_that_cannot_be_added_to_stays_as_it_was(handbook, folder, there):
    root = folder(handbook_yml=CORE, decisions_yml=there)

    result = handbook("idea", "Sunday", root, "--record", *(f"--answer=v{n}=fits" for n in range(3)))

    assert (root / "decisions.yml").read_text() == there
    assert "verdict: fits" in result.stdout


def test_decisions_in_the_main_file_are_left_to_their_owner(handbook, folder):
    root = folder(handbook_yml=CORE + b"decisions: [{idea: Old}]\n")

    handbook("idea", "Sunday", root, "--record", *(f"--answer=v{n}=fits" for n in range(3)))

    assert not (root / "decisions.yml").exists()


def test_an_answer_that_is_none_ends_with_2(handbook, folder):
    root = folder(handbook_yml=CORE)

    result = handbook("idea", "Sunday", root, "--answer", "v9=fits")

    assert result.exit_code == 2
    assert "v0, v1, v2" in result.stderr
