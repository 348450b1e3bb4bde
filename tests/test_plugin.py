"""The plugin inside MkDocs, and the commands that build with it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from handbook_gen import press
from handbook_gen.pages.audience import internal_texts
from handbook_gen.reading import read

from .conftest import EXAMPLE, ROOT

TODAY = "2026-11-21"
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


@pytest.fixture
def company(tmp_path: Path) -> Path:
    """A copy of the example company that a test may change."""
    folder = tmp_path / "company"
    shutil.copytree(EXAMPLE, folder)
    for file in (folder, *folder.rglob("*")):
        file.chmod(0o755 if file.is_dir() else 0o644)
    return folder


def test_plain_mkdocs_builds_the_example_in_every_language(tmp_path):
    config = load_config(str(ROOT / "mkdocs.yml"), site_dir=str(tmp_path / "site"), strict=True)

    build(config)

    for path in (
        "index.html",
        "promises/morgen-rijden/index.html",
        "en/promises/morgen-rijden/index.html",
        "en/404.html",
    ):
        assert (tmp_path / "site" / path).is_file()
    assert not (tmp_path / "site" / "handbook.yml").exists()


def test_search_is_in_the_language_of_its_pages(tmp_path):
    press.build(EXAMPLE, tmp_path / "site", today=TODAY)

    spoken = [
        json.loads((tmp_path / "site" / folder / "search" / "search_index.json").read_text())["config"]["lang"]
        for folder in ("", "en")
    ]

    assert spoken == [["nl"], ["en"]]


def test_nothing_is_written_into_the_handbook(company, tmp_path):
    before = {file: file.stat().st_mtime_ns for file in company.rglob("*")}

    press.build(company, tmp_path / "site", today=TODAY)

    assert {file: file.stat().st_mtime_ns for file in company.rglob("*")} == before


def test_a_failed_build_leaves_the_last_good_site(company, tmp_path):
    site = tmp_path / "site"
    press.build(company, site, today=TODAY)
    good = (site / "index.html").read_bytes()
    (company / "promises" / "morgen-rijden.yml").write_text("statement: a: b: c\n  - x")

    with pytest.raises(press.FailedError, match=r"promises/morgen-rijden\.yml:1"):
        press.build(company, site, today=TODAY)

    assert (site / "index.html").read_bytes() == good
    assert [file.name for file in tmp_path.iterdir()] == ["company", "site"] or len(list(tmp_path.iterdir())) == 2


def test_a_folder_that_is_no_site_is_never_overwritten(company, tmp_path):
    precious = tmp_path / "thesis"
    precious.mkdir()
    (precious / "chapter.txt").write_text("years of work")

    with pytest.raises(press.UnsafeError):
        press.build(company, precious, today=TODAY)
    with pytest.raises(press.UnsafeError):
        press.build(company, company, today=TODAY)

    assert (precious / "chapter.txt").read_text() == "years of work"


def test_the_customer_edition_holds_no_secret_anywhere(company, tmp_path):
    for file in company.rglob("*.yml"):
        text = file.read_text(encoding="utf-8")
        file.write_text(
            text.replace("owner: ", "owner: geheime ").replace("lead: ", "lead: geheime "), encoding="utf-8"
        )
    files = {file.relative_to(company).as_posix(): file.read_bytes() for file in company.rglob("*.yml")}
    secrets = internal_texts(read(files).handbook)

    press.build(company, tmp_path / "site", audience="customer", today=TODAY, strict=True)

    written = "\n".join(
        file.read_text(encoding="utf-8", errors="replace")
        for file in (tmp_path / "site").rglob("*")
        if file.is_file() and file.suffix in {".html", ".json", ".xml", ".css", ".map"}
    )
    assert len(secrets) > 100
    assert "geheime" not in written
    assert [secret for secret in secrets if secret in written] == []


def test_a_leak_stops_the_customer_edition(company, tmp_path):
    (company / "templates").mkdir()
    (company / "templates" / "home.md.j2").write_text(
        "---\ntitle: {nl: Start, en: Home}\npath: index\norder: 0\naudience: customer\n---\n<h1>x</h1><p>ateliermeester</p>"
    )

    with pytest.raises(press.FailedError, match="ateliermeester"):
        press.build(company, tmp_path / "site", audience="customer", today=TODAY)


def test_an_offline_site_has_no_folders_for_addresses(tmp_path):
    press.build(EXAMPLE, tmp_path / "site", offline=True, today=TODAY, strict=True)

    page = (tmp_path / "site" / "promises" / "morgen-rijden.html").read_text(encoding="utf-8")

    assert "assets/handbook/iframe-worker.js" in page
    assert "unpkg" not in page
    assert (tmp_path / "site" / "search" / "search_index.js").is_file()


def test_the_users_template_and_style_sheet_win(company, tmp_path):
    (company / "templates").mkdir()
    (company / "templates" / "six-tips.md.j2").write_text(
        "---\ntitle: {nl: Tips, en: Tips}\ndescription: {nl: Tips, en: Tips}\nsection: about\norder: 860\n---\n<h1>Eigen tips</h1>\n"
    )
    (company / "assets" / "handbook.css").write_text("h1 { color: red; }")

    press.build(company, tmp_path / "site", today=TODAY, strict=True)

    page = (tmp_path / "site" / "six-tips" / "index.html").read_text(encoding="utf-8")
    assert "<h1>Eigen tips</h1>" in page
    assert "assets/handbook/own.css" in page


def test_a_colour_too_light_for_text_is_told_and_mended(company, tmp_path):
    main = company / "handbook.yml"
    main.write_text(main.read_text(encoding="utf-8").replace("#1f5f4a", "#ffd23f"), encoding="utf-8")

    built = press.build(company, tmp_path / "site", today=TODAY)

    assert any("#ffd23f" in line for line in built.warnings)


def test_build_says_where_the_site_is(handbook, tmp_path):
    result = handbook("build", EXAMPLE, "--site-dir", tmp_path / "site", "--today", TODAY)

    assert result.exit_code == 0
    assert "site" in result.stderr
    assert (tmp_path / "site" / "index.html").is_file()


def test_build_ends_with_two_where_a_file_cannot_be_read(handbook, company, tmp_path):
    (company / "handbook.yml").write_text("company: [")

    result = handbook("build", company, "--site-dir", tmp_path / "site")

    assert result.exit_code == 2
    assert "handbook.yml:1" in result.stderr


def test_strict_ends_with_one_where_something_is_odd(handbook, company, tmp_path):
    main = company / "handbook.yml"
    main.write_text(main.read_text(encoding="utf-8").replace("#1f5f4a", "#ffd23f"), encoding="utf-8")

    result = handbook("build", company, "--site-dir", tmp_path / "site", "--strict")

    assert result.exit_code == 1
    assert not (tmp_path / "site").exists()
