"""The commands as people and scripts meet them: what they print, where, and how they end."""

import json
import subprocess
import sys

import pytest

from handbook_gen import languages
from handbook_gen.lint.catalogue import all_rules
from tests.conftest import EXAMPLE

HEDGED = "company: {name: A, languages: [en]}\nmission: We bake.\npromise: {statement: We aim to call you within 2 days.}\nvalues: [{name: V, meaning: W}]\n"


def test_a_clean_handbook_ends_with_0(handbook, folder, small):
    root = folder(handbook_yml=small)

    result = handbook("lint", root, "--select", "structure")

    assert (result.exit_code, result.stdout) == (0, "Nothing to mend.\n")


def test_findings_end_with_1_and_show_the_words(handbook, folder):
    root = folder(handbook_yml=HEDGED)

    result = handbook("lint", root, "--select", "concrete.weasel")

    assert result.exit_code == 1
    line, carets = result.stdout.splitlines()[1:3]
    assert line.endswith("promise: {statement: We aim to call you within 2 days.}")
    assert carets.index("^") == line.index("aim to")


@pytest.mark.parametrize(("fail_on", "code"), [("error", 1), ("warning", 1), ("never", 0)])
def test_fail_on_decides_how_findings_end(handbook, folder, fail_on, code):
    root = folder(handbook_yml=HEDGED)

    assert handbook("lint", root, "--select", "concrete.weasel", "--fail-on", fail_on).exit_code == code


def test_only_ignored_findings_end_with_0_and_say_why(handbook, folder):
    text = HEDGED.replace(
        "promise:", "# handbook: ignore[concrete.weasel] agreed with the board until spring\npromise:"
    )
    root = folder(handbook_yml=text)

    result = handbook("lint", root, "--select", "concrete.weasel")

    assert result.exit_code == 0
    assert "agreed with the board until spring" in result.stdout


def test_json_keeps_the_contract(handbook, folder):
    root = folder(handbook_yml=HEDGED)

    result = handbook("lint", root, "--select", "concrete.weasel", "--format", "json")
    report = json.loads(result.stdout)

    assert list(report) == ["version", "summary", "findings"]
    assert report["version"] == 1
    assert report["summary"] == {"error": 1, "warning": 0, "info": 0, "ignored": 0, "baseline": 0}
    finding = report["findings"][0]
    assert {key: finding[key] for key in list(finding)[:12]} == {
        "rule": "concrete.weasel", "tip": "concrete", "severity": "error", "scope": "statement", "language": "en",
        "file": "handbook.yml", "address": "promises/promise/statement", "line": 3, "column": 25, "end_line": 3,
        "end_column": 28, "text": "aim",
    }  # fmt: skip
    assert list(finding)[12:] == ["message", "advice", "fingerprint"]


def test_a_fingerprint_holds_when_lines_move(handbook, folder):
    prints = []
    for text in (HEDGED, "# a remark\n\n" + HEDGED):
        root = folder(handbook_yml=text)
        result = handbook("lint", root, "--select", "concrete.weasel", "--format", "json")
        prints.append(json.loads(result.stdout)["findings"][0]["fingerprint"])

    assert prints[0] == prints[1]


def test_several_formats_in_one_run(handbook, folder, tmp_path):
    root = folder(handbook_yml=HEDGED)
    file = tmp_path / "out.json"

    result = handbook("lint", root, "--select", "concrete", "--format", "text", "--format", f"json={file}")

    assert "concrete.weasel" in result.stdout
    assert json.loads(file.read_text())["version"] == 1


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["lint", "nowhere"], "does not exist"),
        (["lint", "{empty}"], "holds no handbook.yml"),
        (["lint", "{root}", "--select", "concrete.weasle"], "Did you mean “concrete.weasel”?"),
        (["lint", "{root}", "--ignore", "zzz"], "There is no rule"),
        (["lint", "{root}", "--format", "xml"], "“xml” is not a format"),
        (["lint", "{root}", "--format", "json={root}/no/where.json"], "cannot be written"),
        (["lint", "{root}", "--today", "tomorrow"], "2026-09-14"),
        (["lint", "{root}", "--language", "xx"], "“xx” is not a language"),
        (["try"], "no sentence"),
        (["explain", "concrete.weasle"], "Did you mean"),
        (["schema", "nothing"], "no part “nothing”"),
        (["init", "{root}"], "already exists"),
    ],
)
def test_wrong_use_ends_with_2_and_says_how_to_mend_it(handbook, folder, tmp_path, arguments, says):
    root = folder(handbook_yml=HEDGED)
    (tmp_path / "empty").mkdir()

    result = handbook(*(each.format(root=root, empty=tmp_path / "empty") for each in arguments))

    assert result.exit_code == 2
    assert says in result.stderr
    assert result.stdout == ""


def test_an_empty_handbook_ends_with_2(handbook, folder):
    root = folder(handbook_yml="")

    assert handbook("lint", root, "--fail-on", "never").exit_code == 2


def test_broken_yaml_is_a_finding_with_its_place(handbook, folder, small):
    root = folder(handbook_yml=small, values__next_yml="name: a: b\n")

    result = handbook("lint", root)

    assert result.exit_code == 1
    assert "values/next.yml:1:8  error  structure.not-yaml" in result.stdout


def test_the_nearest_handbook_above_is_found(handbook, folder, small, monkeypatch):
    root = folder(handbook_yml=small, promises__x_yml="statement: Your bread is warm at seven.\n")
    monkeypatch.chdir(root / "promises")

    assert handbook("lint", "--select", "structure").exit_code == 0


def test_the_report_speaks_the_handbooks_language(handbook, folder):
    root = folder(handbook_yml=HEDGED)

    english = handbook("lint", root, "--select", "concrete.weasel").stdout
    dutch = handbook("lint", root, "--select", "concrete.weasel", "--language", "nl").stdout

    assert "error" in english
    assert "fout" in dutch


def test_try_says_what_lint_says_of_the_words(handbook, folder):
    sentences = {
        "en": ["We always strive for the best quality.", "Call before noon and we call you back today."],
        "nl": ["Wij streven altijd naar de beste kwaliteit.", "Bel je vóór de middag, dan bellen we vandaag terug."],
    }
    for code, texts in sentences.items():
        for text in texts:
            root = folder(
                handbook_yml=f'company: {{name: A, languages: [{code}]}}\nmission: M\npromise:\n  statement: "{text}"\n'
            )
            lint = json.loads(handbook("lint", root, "--format", "json", "--fail-on", "never").stdout)["findings"]
            tried = json.loads(handbook("try", text, "--format", "json").stdout)["findings"]

            def words(finding):
                return finding["rule"], finding["severity"], finding["text"], finding["message"], finding["advice"]

            in_statement = [f for f in lint if f["scope"] == "statement" and f["address"].startswith("promises")]
            assert list(map(words, tried)) == list(map(words, in_statement))


def test_try_reads_sentences_from_stdin(handbook):
    result = handbook("try", "-", "--language", "en", "--format", "json", stdin="\nWe aim to call you.\n")

    assert {f["line"] for f in json.loads(result.stdout)["findings"]} == {2}


@pytest.mark.parametrize("name", ["concrete.weasel", "concrete", "structure.not-yaml"])
@pytest.mark.parametrize("code", languages.languages())
def test_explain_tells_in_every_language(handbook, name, code):
    result = handbook("explain", name, "--language", code)

    assert result.exit_code == 0
    if name in all_rules():
        assert all_rules()[name].says[code].title in result.stdout


def test_rules_lists_them_all(handbook):
    listed = json.loads(handbook("rules", "--format", "json").stdout)

    assert [rule["rule"] for rule in listed] == list(all_rules())
    assert all(name in handbook("rules").stdout for name in all_rules())


@pytest.mark.parametrize("codes", [["nl"], ["en"], ["en", "nl"], ["nl", "en"]])
def test_init_writes_a_handbook_that_lints_without_errors(handbook, tmp_path, codes):
    root = tmp_path / "new"

    result = handbook("init", root, *(part for code in codes for part in ("--language", code)))

    assert result.exit_code == 0
    assert "handbook lint" in result.stderr
    assert handbook("lint", root, "--fail-on", "warning").exit_code == 0


def test_init_never_overwrites(handbook, tmp_path):
    (tmp_path / "handbook.schema.json").write_text("mine")

    result = handbook("init", tmp_path)

    assert result.exit_code == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == ["handbook.schema.json"]
    assert (tmp_path / "handbook.schema.json").read_text() == "mine"


def test_init_example_is_the_example_company(handbook, tmp_path):
    root = tmp_path / "new"

    handbook("init", root, "--example")

    files = {p.relative_to(EXAMPLE) for p in EXAMPLE.rglob("*") if p.is_file()}
    assert {p.relative_to(root) for p in root.rglob("*") if p.is_file()} == files


def test_lint_imports_neither_jinja_nor_mkdocs(folder, small):
    root = folder(handbook_yml=small)
    script = (
        "import sys\nfrom handbook_gen.cli import main\n"
        f"try:\n    main(['lint', {str(root)!r}, '--fail-on', 'never'])\nexcept SystemExit: pass\n"
        "print(sorted({name.partition('.')[0] for name in sys.modules}), file=sys.stderr)\n"
    )

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    loaded = set(done.stderr.strip().splitlines()[-1].strip("[]").replace("'", "").split(", "))

    assert {"click", "yaml", "handbook_gen"} <= loaded
    outside = {"jinja2", "mkdocs", "material", "markdown", "pygments", "jsonschema", "requests"}
    assert not outside & loaded


def test_colour_stays_out_of_files_and_pipes(handbook, folder):
    root = folder(handbook_yml=HEDGED)

    assert "\x1b" not in handbook("lint", root).stdout


def test_wrong_use_is_told_in_dutch_too():
    program = [sys.executable, "-m", "handbook_gen", "lnt"]

    done = subprocess.run(program, capture_output=True, text=True, env={"HANDBOOK_LANGUAGE": "nl", "PATH": ""})

    assert done.returncode == 2
    assert "De opdracht 'lnt' bestaat niet." in done.stderr
