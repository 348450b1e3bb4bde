"""What forges run: the hook, the action and the workflows, tried for real in repositories of their own."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from handbook_gen import languages
from handbook_gen.reports import formats
from tests.conftest import ROOT
from tests.test_baseline import HEDGED, git

pytestmark = pytest.mark.consumer

CLEAN = HEDGED.replace("We aim to call you", "We call you").replace("We strive to mend it", "We mend it")


def environment(**more: object) -> dict[str, str]:
    """The environment that a forge gives, with our own command in the path and none of this run's settings."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "GITHUB_", "GIT_"))}
    kept["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{kept['PATH']}"
    return kept | {key: str(value) for key, value in more.items()}


@pytest.fixture
def repository(tmp_path):
    """A repository with a handbook in a subfolder, on a branch that changed one promise."""
    root = tmp_path / "repository"
    (root / "docs" / "book").mkdir(parents=True)
    git(root, "init", "-q", "-b", "main")
    file = root / "docs" / "book" / "handbook.yml"
    file.write_text(HEDGED, "utf-8")
    git(root, "add", ".")
    git(root, "commit", "-qm", "first")
    file.write_text(HEDGED.replace("2 days", "3 days"), "utf-8")
    git(root, "commit", "-qam", "second")
    return root


# The action


def steps(
    action: dict, inputs: dict[str, str], event: dict[str, str], action_path: Path
) -> list[tuple[str, str, dict]]:
    """Return the steps that the action would run, with GitHub's expressions filled in."""
    given = {name: each.get("default", "") for name, each in action["inputs"].items()} | inputs
    known = (
        {f"inputs.{name}": value for name, value in given.items()} | event | {"github.action_path": str(action_path)}
    )

    def filled(text: str) -> str:
        for _ in range(2):  # a default may itself be an expression
            text = re.sub(r"\$\{\{ ([^}]+) \}\}", lambda found: known[found[1].strip()], text)
        return text

    runs = [step for step in action["runs"]["steps"] if "run" in step]
    return [
        (step["name"], step["run"], {key: filled(value) for key, value in step.get("env", {}).items()})
        for step in runs
        if step.get("if") != "inputs.sarif != ''" or given["sarif"]
    ]


def run_action(repository, tmp_path, *, skip=(), base="", **inputs):
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    for name in ("summary", "path"):
        (tmp_path / name).touch()
    forge = {"RUNNER_TEMP": tmp_path, "GITHUB_STEP_SUMMARY": tmp_path / "summary", "GITHUB_PATH": tmp_path / "path"}
    event = {"github.event.pull_request.base.sha": base}
    done = None
    for name, script, values in steps(action, inputs, event, ROOT):
        if name in skip:
            continue
        added = (tmp_path / "path").read_text().splitlines()
        whole = environment(**forge) | values
        whole["PATH"] = os.pathsep.join((*added, whole["PATH"]))
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
            cwd=repository, env=whole, capture_output=True, text=True,
        )  # fmt: skip
        if done.returncode:
            break
    return done


def test_the_action_annotates_what_a_pull_request_changed(repository, tmp_path):
    done = run_action(
        repository, tmp_path, skip=["install"], base=git(repository, "rev-parse", "HEAD~1"), path="docs/book"
    )

    assert done.returncode == 1
    assert "::error file=docs/book/handbook.yml,line=4," in done.stdout
    assert "line=5," not in done.stdout  # the promise that nobody touched
    assert "concrete.weasel" in (tmp_path / "summary").read_text("utf-8")


def test_the_action_judges_all_where_there_is_no_pull_request(repository, tmp_path):
    done = run_action(
        repository, tmp_path, skip=["install"], path="docs/book", sarif="out.sarif", **{"fail-on": "never"}
    )

    assert done.returncode == 0
    assert "line=4," in done.stdout
    assert "line=5," in done.stdout
    assert json.loads((repository / "out.sarif").read_text("utf-8"))["version"] == "2.1.0"


def test_the_action_takes_a_baseline(repository, tmp_path, handbook):
    handbook("lint", repository / "docs" / "book", "--write-baseline")

    done = run_action(
        repository, tmp_path, skip=["install"], path="docs/book", baseline="docs/book/handbook-baseline.json"
    )

    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("path", ["$(touch pwned)", '"; touch pwned; "', "no such"])
def test_the_action_takes_its_inputs_as_text(repository, tmp_path, path):
    done = run_action(repository, tmp_path, skip=["install"], path=path)

    assert done.returncode == 2
    assert not (repository / "pwned").exists()


@pytest.mark.wheel
def test_the_action_installs_itself(repository, tmp_path):
    done = run_action(repository, tmp_path, path="docs/book", since="all")

    assert done.returncode == 1, done.stderr
    assert (tmp_path / "handbook" / "bin" / "handbook").is_file()
    assert "concrete.weasel" in done.stdout


# The hook


@pytest.mark.wheel
def test_pre_commit_runs_the_hook_from_a_clone(tmp_path):
    clone = tmp_path / "clone"
    shutil.copytree(
        ROOT, clone, ignore=shutil.ignore_patterns(".git", "node_modules", ".*_cache", ".hypothesis", ".venv", "site")
    )
    git(clone, "init", "-q")
    git(clone, "add", ".")
    git(clone, "commit", "-qm", "as it is")
    revision = git(clone, "rev-parse", "HEAD")
    root = tmp_path / "theirs"
    root.mkdir()
    git(root, "init", "-q")
    hooks = {
        "repos": [
            {
                "repo": str(clone),
                "rev": revision,
                "hooks": [{"id": "handbook-lint", "args": ["--select", "concrete.weasel"]}],
            }
        ]
    }
    (root / ".pre-commit-config.yaml").write_text(yaml.safe_dump(hooks), "utf-8")
    (root / "handbook.yml").write_text(HEDGED, "utf-8")
    git(root, "add", ".")

    def commit():
        values = environment(PRE_COMMIT_HOME=tmp_path / "cache")
        return subprocess.run(
            [sys.executable, "-m", "pre_commit", "run"], cwd=root, env=values, capture_output=True, text=True
        )

    first = commit()
    (root / "handbook.yml").write_text(CLEAN, "utf-8")
    git(root, "add", ".")
    second = commit()
    (root / "notes.md").write_text("We aim.", "utf-8")
    git(root, "add", "notes.md")
    git(root, "-c", "core.hooksPath=/dev/null", "commit", "-qm", "x", "handbook.yml", ".pre-commit-config.yaml")
    third = commit()

    assert (first.returncode, "concrete.weasel" in first.stdout) == (1, True), first.stdout + first.stderr
    assert second.returncode == 0, second.stdout
    assert "(no files to check)Skipped" in third.stdout


# What `handbook init --ci` writes


def scripts(file: Path, job: str) -> list[str]:
    written = yaml.safe_load(file.read_text("utf-8"))
    if ".gitlab" in file.name:
        return [line for line in written[job]["script"] if line.startswith("handbook ")]
    return [step["run"] for step in written["jobs"][job]["steps"] if "handbook " in step.get("run", "")]


def run_scripts(root: Path, lines: list[str], **more: object):
    written = environment(GITHUB_STEP_SUMMARY=root / "summary.md", HANDBOOK="docs/book", **more)
    script = "\n".join(lines)
    return subprocess.run(
        ["bash", "-eo", "pipefail", "-c", script], cwd=root, env=written, capture_output=True, text=True
    )


@pytest.mark.parametrize(
    ("forge", "name"), [("github", ".github/workflows/handbook.yml"), ("gitlab", ".gitlab-ci.yml")]
)
def test_init_ci_writes_at_the_top_of_the_repository(handbook, repository, forge, name):
    before = (repository / "docs" / "book" / "handbook.yml").read_text("utf-8")

    result = handbook("init", repository / "docs" / "book", "--ci", forge, "--language", "nl")

    assert result.exit_code == 0
    written = yaml.safe_load((repository / name).read_text("utf-8"))
    assert (written.get("env") or written["variables"])["HANDBOOK"] == "docs/book"
    assert (repository / "docs" / "book" / "handbook.yml").read_text("utf-8") == before
    assert sorted(path.name for path in (repository / "docs" / "book").iterdir()) == ["handbook.yml"]
    assert handbook("init", repository / "docs" / "book", "--ci", forge).exit_code == 2


def test_init_ci_writes_a_handbook_too_where_there_is_none(handbook, tmp_path):
    handbook("init", tmp_path / "new", "--ci", "gitlab")

    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == [
        ".gitlab-ci.yml", "handbook.schema.json", "handbook.yml",
    ]  # fmt: skip


def test_init_ci_writes_nothing_where_the_file_exists(handbook, tmp_path):
    (tmp_path / ".gitlab-ci.yml").write_text("mine", "utf-8")

    assert handbook("init", tmp_path, "--ci", "gitlab").exit_code == 2
    assert [path.name for path in tmp_path.iterdir()] == [".gitlab-ci.yml"]


def test_the_github_workflow_lints_publishes_and_reviews(handbook, repository):
    handbook("init", repository / "docs" / "book", "--ci", "github")
    file = repository / ".github" / "workflows" / "handbook.yml"

    pull_request = run_scripts(repository, scripts(file, "lint"), BASE=git(repository, "rev-parse", "HEAD~1"))
    publish = run_scripts(repository, scripts(file, "publish"))
    review = run_scripts(repository, scripts(file, "review"))

    assert pull_request.returncode == 1
    assert "::error file=docs/book/handbook.yml,line=4," in pull_request.stdout
    assert "line=5," not in pull_request.stdout
    assert "concrete.weasel" in (repository / "summary.md").read_text("utf-8")
    assert publish.returncode == 0, publish.stderr
    assert (repository / "site" / "index.html").is_file()
    assert review.returncode == 0, review.stdout


def test_a_scheduled_run_fails_while_a_review_is_late(handbook, repository):
    handbook("init", repository / "docs" / "book", "--ci", "github")
    late = HEDGED.replace("id: call,", "id: call, owner: Ann, review_by: 2020-01-01,")
    (repository / "docs" / "book" / "handbook.yml").write_text(late, "utf-8")

    done = run_scripts(repository, scripts(repository / ".github" / "workflows" / "handbook.yml", "review"))

    assert done.returncode == 1
    assert "Ann" in done.stdout


def test_the_gitlab_pipeline_reports_and_fails_on_what_changed(handbook, repository):
    handbook("init", repository / "docs" / "book", "--ci", "gitlab")
    file = repository / ".gitlab-ci.yml"

    done = run_scripts(
        repository,
        scripts(file, "handbook:lint"),
        CI_MERGE_REQUEST_DIFF_BASE_SHA=git(repository, "rev-parse", "HEAD~1"),
    )

    issues = json.loads((repository / "handbook-lint.json").read_text("utf-8"))
    assert done.returncode == 1
    assert {issue["location"]["path"] for issue in issues} == {"docs/book/handbook.yml"}
    assert {issue["location"]["lines"]["begin"] for issue in issues} >= {4, 5}  # the whole report
    assert "handbook.yml:4" in done.stdout  # the run fails on what changed alone
    assert "handbook.yml:5" not in done.stdout
    assert (repository / "handbook-lint.xml").is_file()


@pytest.mark.parametrize(
    ("name", "schema"),
    [
        ("templates/ci/github.yml", "github-workflows"),
        ("templates/ci/gitlab.yml", "gitlab-ci"),
        ("action.yml", "github-actions"),
        (".github/workflows/ci.yml", "github-workflows"),
    ],
)
def test_a_forge_would_take_the_file(name, schema):
    program = Path(sys.executable).parent / "check-jsonschema"

    done = subprocess.run(
        [program, "--builtin-schema", f"vendor.{schema}", ROOT / name], capture_output=True, text=True
    )

    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("code", languages.languages())
def test_the_page_about_forges_shows_what_we_ship(code):
    page = (ROOT / "docs" / f"ci.{code}.md").read_text("utf-8")
    blocks = re.findall(r"```yaml\n# ([^\n]+)\n(.*?)```", page, re.DOTALL)
    shown = dict(blocks)

    assert shown[".github/workflows/handbook.yml"] == (ROOT / "templates" / "ci" / "github.yml").read_text("utf-8")
    used = yaml.safe_load(shown[".github/workflows/handbook-lint.yml"])["jobs"]["lint"]["steps"][1]
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    assert set(used["with"]) <= set(action["inputs"])
    assert all(f"`{name}`" in page for name in (*action["inputs"], *formats()))
    hook = yaml.safe_load(shown[".pre-commit-config.yaml"])["repos"][0]["hooks"][0]["id"]
    assert hook == yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))[0]["id"]
    assert "templates/ci/gitlab.yml" in shown[".gitlab-ci.yml"]
