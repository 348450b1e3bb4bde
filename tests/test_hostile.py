"""Nothing breaks it: mutated files, hostile YAML, strange names; each ends in findings, never in a traceback."""

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from handbook_gen import folder as folders
from handbook_gen import languages
from handbook_gen.lint.run import lint, setting_for
from handbook_gen.reading import read
from handbook_gen.reports import Subject, formats, render
from tests.conftest import EXAMPLE, TODAY

FILES = {p.relative_to(EXAMPLE).as_posix(): p.read_bytes() for p in sorted(EXAMPLE.rglob("*.yml"))}
SIGNS = [
    b"\x00", b"\xff", b"\xef\xbb\xbf", b"\t", b"\r", b"\n---\n", b": ", b"- ", b"{", b"}", b"[", b"]", b"&a ", b"*a", b"!!python/name:os.system ",
    b"'", b'"', b"#", b"|\n", b">\n", b"?", b"\xed\xa0\x80", "\u2028".encode(), "\u202e".encode(), "\u200d".encode(), "🚲".encode(), b"<<: *a\n", b"%", b"@",
]  # fmt: skip


def lint_all(files: dict[str, bytes]) -> None:
    """Lint *files* and render every report; whatever they hold, nothing is raised."""
    reading = read(files)
    report = lint(reading, setting_for(reading.handbook, TODAY))
    for finding in (*report.findings, *report.ignored):
        assert 1 <= finding.line <= finding.end_line
        assert finding.column >= 1
        assert finding.message
        assert finding.advice
    subject = Subject(report, reading.documents, languages.load("nl"), reading.handbook)
    for name in formats():
        assert isinstance(render(name, subject), str)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(sorted(FILES)), st.integers(0, 10**9))
def test_no_mutation_of_the_example_raises(name, seed):
    dice = random.Random(seed)  # noqa: S311 - for tests, not for secrets
    content = bytearray(FILES[name])
    for _ in range(dice.randint(1, 6)):
        at = dice.randrange(len(content) + 1)
        content[at : at + dice.choice((0, 0, 1, 7))] = dice.choice(SIGNS)

    lint_all({**FILES, name: bytes(content)})


PROMISE = (
    "company: {{name: A, languages: [en]}}\nmission: M\npromise:\n  statement: {}\nvalues: [{{name: V, meaning: W}}]\n"
)


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=120))
def test_no_sentence_raises(text):
    lint_all({"handbook.yml": PROMISE.format(json.dumps(text, ensure_ascii=False)).encode("utf-8", "replace")})


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n\n",
        b"just text\n",
        b"- a\n- b\n",
        b"null\n",
        b"[" * 100_000,
        b"{a: " * 50_000,
        b"a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: &d [*c, *c]\nvalues: [*d, *d]\n",
        b"&a [*a]\n",
        b"company: &a\n  customers: *a\n",
        b"? {a: b}\n: c\n",
        b"!!binary aGVsbG8=\n",
        b"company: {name: \x00}\n",
        b"\xfe\xff\x00a",
        b"mission: '\xed\xa0\x80'\n",
        "\ufeffmission: a\r\nvision: b\rmistakes: c\u2028d\n".encode(),
        "mission: \u202eesrever\u200b\n".encode(),
        b"promises: [{id: .., statement: a}, {id: con, statement: b}, {id: a/b, statement: c}, {id: index, statement: d}]\n",
        b"promises: [{id: " + b"x" * 5000 + b", statement: a}]\n",
        "values: [{id: é, name: a}, {id: É, name: b}, {id: e, name: c}]\n".encode(),
        b"lint: {ignore: [{rule: [a]}, x, {at: promises}]}\n# handbook: ignore\n# handbook: ignore[] x\n",
        b"lint: {max_words: -1, max_values: 0, review_months: 1000000}\nvision: {text: a, reviewed: 0001-01-01}\n",
        b"lint: {max_words: 1" + b"0" * 400 + b"}\n",
        b"x" * (6 * 1024 * 1024),
    ],
    ids=range(24),
)
def test_hostile_content_ends_in_findings(content):
    lint_all({"handbook.yml": content})


def test_a_file_of_fifty_megabytes_is_not_read(handbook, folder, small):
    root = folder(handbook_yml=small, **{"values/big.yml": b"name: x\n" * (50 * 131_072)})

    result = handbook("lint", root)

    assert result.exit_code == 1
    assert "structure.too-large" in result.stdout


def test_links_that_loop_and_files_that_vanish(handbook, folder, small):
    root = folder(handbook_yml=small, promises__a_yml="statement: We call you before noon.\n")
    (root / "values").symlink_to(root, target_is_directory=True)
    (root / "teams").mkdir()
    (root / "teams" / "gone.yml").symlink_to(root / "nowhere.yml")
    os.mkfifo(root / "promises" / "pipe.yml")

    result = handbook("lint", root, "--select", "structure")

    assert result.exit_code == 1
    assert "structure.unreadable" in result.stdout
    assert "teams/gone.yml" in result.stdout


def test_nothing_in_the_folder_is_run(folder, small):
    evil = "raise SystemExit(99)\n"
    names = ("yaml.py", "click.py", "handbook_gen.py", "conftest.py", "sitecustomize.py")
    root = folder(handbook_yml=small, **dict.fromkeys(names, evil))
    program = Path(sys.executable).parent / "handbook"

    done = subprocess.run([program, "lint", ".", "--select", "structure"], cwd=root, capture_output=True)

    assert done.returncode == 0


def test_a_terminal_is_not_steered_by_a_text(handbook, folder):
    root = folder(handbook_yml=PROMISE.format('"We aim to\\e[2J\\u202e call you \\a"'))

    shown = handbook("lint", root).stdout

    assert not {"\x1b", "\u202e", "\a"} & set(shown)


def test_many_findings_are_all_told(handbook, folder):
    many = "".join(f"  - {{id: p{n}, statement: We aim to call you number {n}.}}\n" for n in range(1500))
    root = folder(handbook_yml=f"company: {{name: A, languages: [en]}}\nmission: M\npromises:\n{many}")

    report = json.loads(handbook("lint", root, "--select", "concrete.weasel", "--format", "json").stdout)

    assert report["summary"]["error"] == 1500


def test_a_folder_reads_only_its_own_files(folder, small):
    root = folder(handbook_yml=small, **{"promises/.hidden.yml": "x", "promises/deep/a.yml": "x", "notes.yml": "x"})

    assert list(folders.load(root).files) == ["handbook.yml"]
