"""Everybody can read it: with a keyboard, a screen reader, in light and dark, on a phone; and no text runs."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from handbook_gen import press
from handbook_gen.resources import resource

from .conftest import TODAY, paths, served

pytestmark = pytest.mark.browser
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="pip install axe-playwright-python").Axe()


def violations(page: Any) -> list[str]:
    """Return what axe has to say of *page* as it stands."""
    found = axe.run(page).response["violations"]
    return [f"{page.url}: {each['id']} {node['target']}" for each in found for node in each["nodes"]]


@pytest.mark.parametrize(("width", "scheme"), [(390, "light"), (390, "dark"), (1280, "light"), (1280, "dark")])
def test_axe_finds_nothing_on_any_page(chromium: Any, address: str, site: Path, width: int, scheme: str) -> None:
    context = chromium.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce"
    )
    page = context.new_page()
    dutch = width == 1280
    wanted = [path for path in paths(site) if path.startswith("en") != dutch]

    found = []
    for path in [*wanted, "404.html"]:
        page.goto(address + path)
        found += violations(page)
    context.close()

    assert found == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_drawer_and_the_search(chromium: Any, address: str, scheme: str) -> None:
    phone = chromium.new_context(viewport={"width": 390, "height": 800}, color_scheme=scheme).new_page()
    desk = chromium.new_context(viewport={"width": 1280, "height": 800}, color_scheme=scheme).new_page()

    phone.goto(f"{address}promises/morgen-rijden/")
    phone.click("label.md-header__button[for=__drawer]")
    phone.wait_for_timeout(500)
    desk.goto(f"{address}promises/morgen-rijden/")
    desk.fill(".md-search__input", "leenfiets")
    desk.wait_for_selector(".md-search-result__link")
    desk.wait_for_timeout(500)
    found = [*violations(phone), *violations(desk)]

    assert found == []


def test_the_keyboard_reaches_search_languages_and_content(chromium: Any, address: str) -> None:
    page = chromium.new_page(viewport={"width": 1280, "height": 900})
    page.goto(f"{address}promises/morgen-rijden/")

    reached = []
    for _ in range(60):
        page.keyboard.press("Tab")
        reached.append(
            page.evaluate("document.activeElement.closest('header, .md-tabs, .md-sidebar, .hb-page')?.className ?? ''")
        )
    page.close()

    for part in ("md-header", "md-tabs", "md-sidebar", "hb-page"):
        assert any(part in name for name in reached), part


def test_the_idea_test_counts_and_writes_its_trace(chromium: Any, address: str) -> None:
    page = chromium.new_page()
    page.goto(f"{address}idea-test/")

    page.fill("#idea", 'Een "abonnement" met beurten')
    for radio in page.query_selector_all("input[value=fits]"):
        radio.check()
    fits = page.inner_text(".hb-verdict b")
    page.check("fieldset[data-kind=core] input[value=against]")
    change = page.inner_text(".hb-verdict b")
    trace = page.inner_text("#trace-yaml")
    page.close()

    assert (fits, change) == ("Het past", "Pas het aan")
    assert 'nl: "Een \\"abonnement\\" met beurten"' in trace
    assert "verdict: change" in trace


def test_an_offline_site_finds_words_from_a_folder(chromium: Any, tmp_path: Path) -> None:
    press.build(resource("example_company"), tmp_path / "site", offline=True, today=TODAY)
    page = chromium.new_page(viewport={"width": 1280, "height": 900})
    elsewhere: list[str] = []
    page.on("request", lambda asked: None if asked.url.startswith(("file:", "data:")) else elsewhere.append(asked.url))

    page.goto((tmp_path / "site" / "index.html").as_uri())
    page.fill(".md-search__input", "leenfiets")
    page.wait_for_selector(".md-search-result__link[href*='morgen-rijden.html']", state="attached", timeout=8000)
    page.close()

    assert elsewhere == []


def test_no_text_in_any_field_runs(chromium: Any, tmp_path: Path) -> None:
    folder = tmp_path / "company"
    shutil.copytree(resource("example_company"), folder)
    payload = "<img src=x onerror='window.ran=1'><script>window.ran=1</script>[x](javascript:window.ran=1){{7*7}}"
    for file in folder.rglob("*.yml"):
        file.chmod(0o644)
        lines = file.read_text(encoding="utf-8").splitlines()
        lines = [line if "#" in line else re.sub(r'"([^"]+)"', rf'"\1 {payload}"', line) for line in lines]
        text = "\n".join(lines)
        text = re.sub(
            r"^(\s*(?:nl|en|name|owner|source): )([A-Z][^\"{\n]*)$", rf'\1"\2 {payload}"', text, flags=re.MULTILINE
        )
        file.write_text(text, encoding="utf-8")
    press.build(folder, tmp_path / "site", today=TODAY)

    ran, shown = [], 0
    for address in served(tmp_path / "site"):
        page = chromium.new_page()
        page.on("dialog", lambda dialog: dialog.dismiss())
        for path in paths(tmp_path / "site"):
            page.goto(address + path)
            page.click("body", position={"x": 1, "y": 1})
            if page.evaluate(
                "window.ran !== undefined || document.querySelector('.hb-page img, a[href^=javascript]') !== null"
            ):
                ran.append(path)
            shown += "onerror" in page.inner_text("body")
        page.fill(".md-search__input", "onerror")
        page.wait_for_timeout(800)
        if page.evaluate("window.ran !== undefined"):
            ran.append("search")
        page.close()

    assert ran == []
    assert shown > 20
