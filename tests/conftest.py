"""What tests share: real handbooks in real folders."""

from __future__ import annotations

import datetime
import os
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import settings

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "example_company"
TODAY = datetime.date(2026, 11, 22)

# No test depends on the clock: the first example pays for what later ones find ready.
settings.register_profile("house", deadline=None)
settings.load_profile("house")

os.environ.pop("NO_COLOR", None)
os.environ["HANDBOOK_LANGUAGE"] = "en"


def pytest_addoption(parser):
    parser.addoption("--golden", action="store_true", help="rewrite the expected outputs; then read their diff")


@pytest.fixture
def golden(request):
    """Compare a text with the expected one in tests/golden, or rewrite that with --golden."""

    def compare(name: str, text: str) -> None:
        path = ROOT / "tests" / "golden" / name
        if request.config.getoption("--golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert text == path.read_text(encoding="utf-8")

    return compare


@pytest.fixture
def handbook(monkeypatch):
    """Run the command `handbook` as a user does; return its result with `stdout`, `stderr` and `exit_code`."""

    def run(*arguments: object, stdin: str | None = None):
        from handbook_gen.cli import main

        result = CliRunner().invoke(main, [str(each) for each in arguments], input=stdin, prog_name="handbook")
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    return run


@pytest.fixture
def folder(tmp_path):
    """Write files into an empty folder and return it."""

    def write(**files: str | bytes) -> Path:
        for name, content in files.items():
            path = tmp_path / name.replace("__", "/").replace("_yml", ".yml").replace("_csv", ".csv")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return tmp_path

    return write


@pytest.fixture
def small() -> str:
    """The smallest handbook that has nothing missing."""
    return (
        "company: {name: Oak Street Bakery, languages: [en]}\n"
        "mission: We bake for the street.\n"
        "promise:\n"
        "  statement: Your bread is still warm at seven, or it is free.\n"
        "values:\n"
        "  - name: Warm\n"
        "    meaning: Bread leaves the oven when you enter.\n"
        "    dos: [Take the bread from the oven when the bell rings.]\n"
        "    donts: [Selling yesterday's loaf as today's.]\n"
    )
