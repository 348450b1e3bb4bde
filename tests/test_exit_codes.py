"""Exit codes that a pipeline can trust: the same in every format."""

import os
import subprocess
import sys

import pytest

from handbook_gen.reports import formats

BASE = "company: {name: A, languages: [en]}\nmission: We bake.\npromise: {statement: We STATE you within 2 days.}\nvalues: [{name: V, meaning: W}]\n"
CLEAN, HEDGED = BASE.replace("STATE", "call"), BASE.replace("STATE", "aim to call")
IGNORED = HEDGED.replace("promise:", "# handbook: ignore[concrete.weasel] until the new planning works\npromise:")
CASES = {
    "clean": ({"handbook.yml": CLEAN}, (), 0),
    "findings": ({"handbook.yml": HEDGED}, (), 1),
    "findings below the bar": ({"handbook.yml": HEDGED}, ("--fail-on", "never"), 0),
    "only ignored": ({"handbook.yml": IGNORED}, (), 0),
    "ignored without a reason": ({"handbook.yml": IGNORED.replace(" until the new planning works", "")}, (), 1),
    "broken YAML": ({"handbook.yml": CLEAN, "promises/x.yml": "statement: a: b\n"}, (), 1),
    "a broken handbook.yml": ({"handbook.yml": "company: a: b\n"}, (), 2),
    "not UTF-8": ({"handbook.yml": CLEAN, "promises/x.yml": b"statement: \xff\n"}, (), 1),
    "an empty folder": ({}, (), 2),
    "an empty handbook": ({"handbook.yml": ""}, (), 2),
    "an empty handbook that never fails": ({"handbook.yml": "# nothing\n"}, ("--fail-on", "never"), 2),
    "a missing path": ({"handbook.yml": CLEAN}, ("nowhere",), 2),
    "an unknown rule": ({"handbook.yml": CLEAN}, ("--ignore", "concrete.nothing"), 2),
    "an unknown option": ({"handbook.yml": CLEAN}, ("--nothing",), 2),
    "an unwritable output": ({"handbook.yml": CLEAN}, ("--format", "json=no/such/folder.json"), 2),
    "an output that is a folder": ({"handbook.yml": CLEAN}, ("--format", "json=."), 2),
}
RULES = ("--select", "concrete.weasel,structure.not-yaml,structure.not-utf8,lint")


@pytest.mark.parametrize("name", formats())
@pytest.mark.parametrize("case", CASES)
def test_a_run_ends_alike_in_every_format(handbook, folder, tmp_path, monkeypatch, case, name):
    files, arguments, expected = CASES[case]
    for file, content in files.items():
        (tmp_path / file).parent.mkdir(exist_ok=True)
        (tmp_path / file).write_bytes(content if isinstance(content, bytes) else content.encode())
    monkeypatch.chdir(tmp_path)
    path = () if "nowhere" in arguments else (".",)

    result = handbook("lint", *path, *RULES, "--format", name, *arguments)

    assert result.exit_code == expected, result.output
    if expected == 2:
        assert result.stderr


def test_many_findings_do_not_wrap_around_to_0(handbook, folder):
    promises = "".join(f"  - {{id: p{number}, statement: We aim to call you.}}\n" for number in range(256))
    root = folder(
        handbook_yml=CLEAN.replace(
            "promise: {statement: We call you within 2 days.}", f"promises:\n{promises}".rstrip()
        )
    )

    assert handbook("lint", root, "--select", "concrete.weasel").exit_code == 1


def test_a_reader_that_leaves_early_is_no_crash(folder):
    root = folder(handbook_yml=HEDGED)
    command = [sys.executable, "-m", "handbook_gen", "lint", root]
    run = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, "LC_ALL": "C.UTF-8"}
    )

    run.stdout.close()
    told = run.stderr.read()
    run.stderr.close()
    run.wait()

    assert b"Traceback" not in told
