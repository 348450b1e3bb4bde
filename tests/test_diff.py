"""What changed in promises and values, told as people would."""

import pytest

from handbook_gen.lint.changes import changed_words
from tests.test_baseline import git

BEFORE = """\
company: {name: A, languages: [en, nl]}
mission: We bake.
promises:
  - id: call
    statement: {en: We call you back within 2 days., nl: We bellen je binnen 2 dagen terug.}
    short: {en: We call back, nl: We bellen terug}
    measure: {what: {en: calls, nl: telefoontjes}, target: 90}
    owner: Bob
    dos: [{en: Write down the number., nl: Noteer het nummer.}, {en: Smile., nl: Lach.}]
  - {id: gone, statement: We deliver by bike.}
  - {id: moved, statement: The price stays.}
values:
  - {id: warm, name: Warm, meaning: Bread is warm.}
"""
AFTER = """\
company: {name: A, languages: [en, nl]}
mission: We bake.
values:
  - {id: warm, name: Warm, meaning: Bread leaves the oven when you enter., even_over: a full shelf}
promises:
  - {id: price, statement: The price stays.}
  - {id: fresh, statement: Milk is from today.}
  - id: call
    owner: Ann
    statement: {nl: We bellen je binnen 1 dag terug., en: We call you back within 1 day.}
    short: {en: We call back, nl: We bellen terug}
    measure: {what: {en: calls, nl: telefoontjes}, target: 95}
    dos: [{en: Listen first., nl: Luister eerst.}, {en: Write down the number., nl: Noteer het nummer.}]
"""


@pytest.fixture
def root(folder):
    """A repository with a handbook that changed between two commits."""
    top = folder(book__handbook_yml=BEFORE)
    git(top, "init", "-q", "-b", "main")
    git(top, "add", ".")
    git(top, "commit", "-qm", "first")
    (top / "book" / "handbook.yml").write_text(AFTER, "utf-8")
    git(top, "commit", "-qam", "second")
    return top / "book"


@pytest.mark.parametrize("code", ["en", "nl"])
def test_changes_are_told_in_sentences(handbook, root, golden, code):
    result = handbook("diff", "HEAD~1", "HEAD", "--path", root, "--language", code)

    assert result.exit_code == 0
    golden(f"diff.{code}.txt", result.stdout)


def test_a_number_that_changed_is_told_with_its_unit(handbook, root):
    told = handbook("diff", "HEAD~1", "--path", root).stdout

    assert "The promise “We call back” went from “2 days” to “1 day”." in told


def test_without_a_second_revision_the_files_count(handbook, root):
    (root / "handbook.yml").write_text(BEFORE, "utf-8")

    assert handbook("diff", "HEAD~1", "--path", root).stdout == "Nothing changed in promises and values.\n"


def test_the_order_of_things_and_keys_is_no_change(handbook, root):
    (root / "handbook.yml").write_text(AFTER.replace("    owner: Ann\n", "") + "    owner: Ann\n", "utf-8")

    assert "Nothing changed" in handbook("diff", "HEAD", "--path", root).stdout


def test_one_file_each_is_no_change(handbook, root):
    (root / "promises").mkdir()
    (root / "promises" / "gone.yml").write_text("statement: We deliver by bike.\n", "utf-8")
    (root / "handbook.yml").write_text(BEFORE.replace("  - {id: gone, statement: We deliver by bike.}\n", ""), "utf-8")

    assert "Nothing changed" in handbook("diff", "HEAD~1", "--path", root).stdout


def test_markdown_is_a_list_of_plain_sentences(handbook, root):
    told = handbook("diff", "HEAD~1", "--path", root, "--format", "markdown").stdout.splitlines()

    assert all(line.startswith("- ") for line in told)


def test_an_unknown_revision_is_wrong_use(handbook, root):
    assert handbook("diff", "nowhere", "--path", root).exit_code == 2


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("We call within 2 days.", "We call within 1 day.", ("2 days", "1 day")),
        ("We call within 2 days now.", "We call within 3 days now.", ("2 days", "3 days")),
        ("Your bike is ready.", "Your bread is ready.", ("bike", "bread")),
        ("Bread.", "Milk.", ("", "")),
        ("We call.", "We always call.", ("", "")),
        ("We call you back when you ask.", "Bread is warm at seven or it is free.", ("", "")),
        ("90", "95", ("", "")),
        ("", "95", ("", "")),
    ],
)
def test_only_the_words_that_changed_are_told(before, after, words):
    assert changed_words(before, after) == words
