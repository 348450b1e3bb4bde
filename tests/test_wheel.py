"""The wheel, installed into an empty environment outside the repository, does the main job."""

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from tests.conftest import ROOT

pytestmark = pytest.mark.wheel


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(folder), str(ROOT)]
    subprocess.run(command, check=True)
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_templates_and_the_example(wheel):
    names = zipfile.ZipFile(wheel).namelist()

    assert "handbook_gen/example_company/handbook.yml" in names
    assert "handbook_gen/templates/company/starter.yml.j2" in names
    assert "handbook_gen/py.typed" in names
    assert not [name for name in names if name.startswith(("templates/", "example_company/", "tests/"))]


def test_the_installed_wheel_inits_lints_and_builds(wheel, tmp_path):
    home = tmp_path / "environment"
    venv.create(home, with_pip=True)
    programs = home / ("Scripts" if os.name == "nt" else "bin")
    # another process's own PYTHONPATH would show it the checkout instead of the wheel
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}

    def run(*arguments: object) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(each) for each in arguments], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
        )

    run(programs / "python", "-m", "pip", "install", "--quiet", wheel)
    run(programs / "handbook", "init", "mine", "--language", "nl")
    run(programs / "handbook", "lint", "mine")
    run(programs / "handbook", "build", "mine", "--site-dir", "out")
    run(programs / "handbook", "init", "example", "--example")
    run(programs / "handbook", "lint", "example", "--today", "2026-11-22")
    run(programs / "handbook", "build", "example", "--site-dir", "example-out")

    assert "Je fiets staat" in (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    assert (tmp_path / "example-out" / "en" / "index.html").is_file()
