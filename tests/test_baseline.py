"""Old handbooks and pull requests: what is known, what changed since, and what an editor has not saved yet."""

import datetime
import json
import os
import stat
import subprocess

import pytest

from handbook_gen.lint.baseline import Baseline, from_text, sort, to_text, updated
from handbook_gen.lint.rule import Finding

HEDGED = """\
company: {name: A, languages: [en]}
mission: We bake.
promises:
  - {id: call, statement: We aim to call you within 2 days.}
  - {id: mend, statement: We strive to mend it by noon.}
values: [{name: V, meaning: W}]
"""
LINT = ("--select", "concrete.weasel")
EMPTY = '{\n "handbook-baseline": 1,\n "findings": []\n}\n'


def report(result) -> dict:
    return json.loads(result.stdout)


@pytest.fixture
def known(handbook, folder):
    """A handbook whose findings are all in its baseline, written on the first of September."""
    root = folder(handbook_yml=HEDGED)
    handbook("lint", root, *LINT, "--write-baseline", "--reason", "from before", "--today", "2026-09-01")
    return root


def test_writing_a_baseline_makes_the_run_clean_and_says_so(handbook, folder):
    root = folder(handbook_yml=HEDGED)

    result = handbook("lint", root, *LINT, "--write-baseline")

    assert result.exit_code == 0
    assert "now knows these findings: 2" in result.stderr
    written = json.loads((root / "handbook-baseline.json").read_text("utf-8"))
    assert written["handbook-baseline"] == 1
    assert [row["rule"] for row in written["findings"]] == ["concrete.weasel"] * 2


def test_what_is_known_does_not_count_and_is_counted(handbook, known):
    result = handbook("lint", known, *LINT, "--baseline", "--format", "json", "--today", "2026-11-22")

    assert result.exit_code == 0
    assert report(result)["summary"] == {"error": 0, "warning": 0, "info": 0, "ignored": 0, "baseline": 2}
    assert report(result)["findings"] == []


def test_the_age_of_what_is_known_is_told(handbook, known):
    result = handbook("lint", known, *LINT, "--baseline", "--today", "2026-11-22")

    assert "2 known since 2026-09-01, 82 days" in result.stdout


def test_a_new_finding_counts_when_lines_have_moved(handbook, known):
    more = HEDGED.replace("values:", "  - {id: new, statement: We try to be there.}\nvalues:")
    (known / "handbook.yml").write_text("# moved\n\n" + more, "utf-8")

    result = handbook("lint", known, *LINT, "--baseline", "--format", "json")

    assert result.exit_code == 1
    assert [f["address"] for f in report(result)["findings"]] == ["promises/new/statement"]


def test_words_that_change_are_new(handbook, known):
    (known / "handbook.yml").write_text(HEDGED.replace("We aim to", "We intend to"), "utf-8")

    result = handbook("lint", known, *LINT, "--baseline", "--format", "json")

    assert [f["address"] for f in report(result)["findings"]] == ["promises/call/statement"]
    assert "findings that are gone: 1" in result.stderr


def test_writing_again_prunes_what_is_gone_and_keeps_day_and_reason(handbook, known):
    text = HEDGED.replace("We aim to call you within 2 days", "We call you within 2 days")
    (known / "handbook.yml").write_text(
        text.replace("values:", "  - {id: new, statement: We try to be there.}\nvalues:"), "utf-8"
    )

    handbook("lint", known, *LINT, "--write-baseline", "--today", "2026-11-22")

    rows = json.loads((known / "handbook-baseline.json").read_text("utf-8"))["findings"]
    assert [(row["address"], row["since"], row.get("reason", "")) for row in rows] == [
        ("promises/mend/statement", "2026-09-01", "from before"),
        ("promises/new/statement", "2026-11-22", ""),
    ]


def test_rules_that_did_not_run_stay_in_the_baseline(handbook, known):
    handbook("lint", known, "--select", "structure", "--write-baseline")

    rows = json.loads((known / "handbook-baseline.json").read_text("utf-8"))["findings"]
    assert [row["rule"] for row in rows] == ["concrete.weasel"] * 2


def test_the_same_words_a_third_time_are_new():
    found = Finding("a.b", "", "error", "", "", "f", "x", 1, 1, 1, 2, "aim", "", "")
    baseline = updated([found, found], Baseline(), datetime.date(2026, 9, 1))

    result = sort([found] * 3, from_text(to_text(baseline)))

    assert (len(result.known), len(result.new), result.gone) == (2, 1, ())


def test_a_file_that_cannot_be_read_is_never_known(handbook, folder, small):
    root = folder(handbook_yml=small, promises__next_yml="statement: a: b\n")

    result = handbook("lint", root, "--select", "structure", "--write-baseline")

    assert result.exit_code == 1
    assert "structure.not-yaml" in result.stdout


@pytest.mark.parametrize("content", ["", "{}", "[1]", '{"handbook-baseline": 99, "findings": []}', "my notes"])
def test_a_file_of_another_kind_is_never_overwritten(handbook, folder, content):
    root = folder(handbook_yml=HEDGED)
    file = root / "notes.json"
    file.write_text(content, "utf-8")

    for option in ("--write-baseline", "--baseline"):
        result = handbook("lint", root, option, file)

        assert result.exit_code == 2
        assert "not a baseline" in result.stderr
        assert file.read_text("utf-8") == content


def test_a_missing_baseline_is_wrong_use(handbook, folder):
    result = handbook("lint", folder(handbook_yml=HEDGED), "--baseline")

    assert result.exit_code == 2
    assert "--write-baseline" in result.stderr


def test_a_baseline_is_written_whole_or_not_at_all(handbook, folder, tmp_path):
    root = folder(handbook_yml=HEDGED)
    file = root / "known.json"
    file.write_text(EMPTY, "utf-8")
    file.chmod(0o640)

    handbook("lint", root, "--write-baseline", file)

    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert sorted(path.name for path in root.iterdir()) == ["handbook.yml", "known.json"]


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_folder_that_is_closed_is_told(handbook, folder):
    root = folder(handbook_yml=HEDGED)
    root.chmod(0o500)

    result = handbook("lint", root, "--write-baseline")

    root.chmod(0o700)
    assert result.exit_code == 2


def test_an_unwritable_place_is_told(handbook, folder):
    root = folder(handbook_yml=HEDGED)

    result = handbook("lint", root, "--write-baseline", root / "no" / "such.json")

    assert result.exit_code == 2
    assert "cannot be written" in result.stderr


@pytest.mark.parametrize("option", ["--baseline", "--write-baseline"])
def test_a_handbook_after_the_option_is_no_file_of_it(handbook, known, option):
    assert handbook("lint", *LINT, option, known).exit_code == 0


@pytest.mark.parametrize("option", ["--baseline", "--write-baseline"])
def test_a_folder_that_is_no_baseline_is_wrong_use(handbook, known, option, tmp_path):
    result = handbook("lint", known, option, tmp_path)

    assert result.exit_code == 2
    assert "is a folder" in result.stderr


# --since


def git(root, *arguments):
    done = subprocess.run(
        ["git", "-C", root, "-c", "user.name=A", "-c", "user.email=a@b.c", *arguments], check=True, capture_output=True
    )
    return done.stdout.decode().strip()


@pytest.fixture
def repository(folder):
    """A handbook in a subfolder of a repository, with one commit."""

    def begin(**files):
        root = folder(**{f"book__{name}": content for name, content in files.items()})
        git(root, "init", "-q", "-b", "main")
        git(root, "add", ".")
        git(root, "commit", "-qm", "first")
        return root / "book"

    return begin


def addresses(result) -> list[str]:
    return [finding["address"] for finding in report(result)["findings"]]


def test_since_keeps_what_is_about_changed_promises(handbook, repository):
    root = repository(handbook_yml=HEDGED)
    (root / "handbook.yml").write_text(HEDGED.replace("2 days", "3 days"), "utf-8")

    result = handbook("lint", root, *LINT, "--since", "HEAD", "--format", "json")

    assert addresses(result) == ["promises/call/statement"]
    assert result.exit_code == 1


def test_since_nothing_changed_is_clean(handbook, repository):
    root = repository(handbook_yml=HEDGED)

    assert handbook("lint", root, *LINT, "--since", "HEAD").exit_code == 0


def test_since_a_branch_counts_from_where_this_one_left_it(handbook, repository):
    root = repository(handbook_yml=HEDGED)
    git(root, "switch", "-qc", "mine")
    git(root, "switch", "-q", "main")
    (root / "handbook.yml").write_text(HEDGED.replace("2 days", "3 days"), "utf-8")
    git(root, "commit", "-qam", "theirs")
    git(root, "switch", "-q", "mine")
    (root / "handbook.yml").write_text(HEDGED.replace("by noon", "by ten"), "utf-8")

    result = handbook("lint", root, *LINT, "--since", "main", "--format", "json")

    assert addresses(result) == ["promises/mend/statement"]


def test_since_keeps_a_new_file_and_what_is_about_changed_files(handbook, repository, small):
    root = repository(handbook_yml=small, promises__old_yml="statement: We aim to be old.\n")
    (root / "promises" / "new.yml").write_text("statement: We aim to be new.\nfoo: 1\n", "utf-8")
    (root / "teams.yml").write_text("- {id: a, name: A, bar: 1}\n", "utf-8")

    result = handbook(
        "lint", root, "--select", "concrete.weasel,structure.unknown-key", "--since", "HEAD", "--format", "json"
    )

    assert addresses(result) == ["promises/new/statement", "promises/new/foo", "teams/a/bar"]


@pytest.mark.parametrize("name", ["nowhere", "--output=x", "HEAD:book"])
def test_an_unknown_revision_is_wrong_use(handbook, repository, name):
    root = repository(handbook_yml=HEDGED)

    result = handbook("lint", root, f"--since={name}")

    assert result.exit_code == 2
    assert name in result.stderr
    assert result.stdout == ""


def test_since_outside_a_repository_is_wrong_use(handbook, folder):
    assert handbook("lint", folder(handbook_yml=HEDGED), "--since", "HEAD").exit_code == 2


def test_since_a_revision_that_a_shallow_clone_lacks_says_so(handbook, repository, tmp_path):
    root = repository(handbook_yml=HEDGED)
    first = git(root, "rev-parse", "HEAD")
    git(root, "commit", "-q", "--allow-empty", "-m", "second")
    git(root, "clone", "-q", "--depth", "1", root.parent.as_uri(), str(root.parent / "shallow"))
    shallow = root.parent / "shallow" / "book"

    lacking = handbook("lint", shallow, *LINT, "--since", first)
    here = handbook("lint", shallow, *LINT, "--since", "HEAD")

    assert (lacking.exit_code, here.exit_code) == (2, 0)
    assert "shallow clone" in lacking.stderr


def test_since_without_git_is_wrong_use(handbook, repository, monkeypatch):
    root = repository(handbook_yml=HEDGED)
    monkeypatch.setenv("PATH", "")

    result = handbook("lint", root, "--since", "HEAD")

    assert result.exit_code == 2
    assert "not installed" in result.stderr


# --stdin-filename


def test_unsaved_text_is_judged_in_the_place_of_its_file(handbook, folder, small):
    root = folder(handbook_yml=small, promises__x_yml="statement: We call you within 2 days.\n")

    result = handbook(
        "lint", "--stdin-filename", root / "promises" / "x.yml", *LINT, "--format", "json",
        stdin="statement: We aim to call you.\n",
    )  # fmt: skip

    assert result.exit_code == 1
    assert [(f["file"], f["text"]) for f in report(result)["findings"]] == [("promises/x.yml", "aim")]


def test_unsaved_text_reports_on_its_own_file_only(handbook, folder):
    root = folder(handbook_yml=HEDGED, promises__x_yml="statement: We call you within 2 days.\n")

    result = handbook(
        "lint",
        "--stdin-filename",
        root / "promises" / "x.yml",
        *LINT,
        "--format",
        "json",
        stdin="statement: We call.\n",
    )

    assert (result.exit_code, report(result)["findings"]) == (0, [])


def test_a_handbook_that_was_never_saved_can_be_judged(handbook, tmp_path):
    result = handbook("lint", "--stdin-filename", tmp_path / "handbook.yml", *LINT, "--format", "json", stdin=HEDGED)

    assert len(report(result)["findings"]) == 2


def test_a_file_outside_the_handbook_is_wrong_use(handbook, folder, small):
    root = folder(handbook_yml=small)

    result = handbook("lint", root, "--stdin-filename", root / "notes.txt", stdin="x")

    assert result.exit_code == 2
    assert "not a file of the handbook" in result.stderr
