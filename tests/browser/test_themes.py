"""Three themes, five colours, companies of four sizes: each can be read, and nothing hangs over the edge."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from handbook_gen import press
from handbook_gen.resources import resource

from .conftest import TODAY, paths, served

pytestmark = pytest.mark.browser
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="pip install axe-playwright-python").Axe()

COLOURS = ("#1f5f4a", "#c8102e", "#ffd400", "#3b2fc9", "#7f7f7f")
PAGES = ("", "promises/p1/", "values/v1/", "matrix/", "scorecard/")
MANY = (
    "",
    "promises/",
    "promises/morgen-rijden/",
    "promises/mens-aan-de-lijn/",
    "values/rijden-gaat-voor/",
    "teams/online/",
    "scorecard/",
    "matrix/",
    "idea-test/",
    "new-here/",
    "people/",
    "journey/",
    "lint/",
    "poster/",
    "cards/",
)
LONG = "Wie hier een grasmaaierherstelwerkplaatsafspraak maakt, krijgt altijd eerst iemand aan de lijn die het weet"


def company(folder: Path, *, theme: str, colour: str, promises: int = 3, values: int = 4, teams: int = 4) -> Path:
    """Write a handbook of any size, with texts as long as people write them."""
    short = promises == 1
    lines = ["company: {name: Van den Broeck en Dochters Tuinmachines, place: Sint-Katelijne-Waver, languages: [nl]}"]
    lines += ["mission: We houden tuinen groen met machines die nog hersteld kunnen worden.", "promises:"]
    for n in range(1, promises + 1):
        told = "" if short else f", short: Belofte {n} houden we"
        kept = (
            f"{{what: op tijd klaar, unit: '%', target: 90, actual: {80 + 4 * n}, period: 2026-Q3, source: planning}}"
        )
        extra = "" if short else f", measure: {kept}, owner: Els, visibility: public"
        lines.append(f"  - {{id: p{n}, statement: '{LONG} ({n}).', status: active, values: [v1]{told}{extra},")
        lines.append(f"     dos: ['{LONG}.'], donts: [{{text: '{LONG}.', instead: '{LONG}.'}}]}}")
    lines.append("values:")
    for n in range(1, values + 1):
        lines.append(f"  - {{id: v{n}, name: Waarde die {n} weegt, meaning: '{LONG}.', even_over: een volle kassa,")
        lines.append(
            f"     dos: ['{LONG}.'], donts: ['{LONG}.'], tests: ['Wordt het er beter van, ook in {n} jaar?']}}"
        )
    lines.append("teams:" if teams else "")
    for n in range(1, teams + 1):
        words = ", ".join(f"v{m}: Zo doen wij het elke dag" for m in range(1, values + 1) if m != n)
        lines.append(f"  - {{id: t{n}, name: Herstelwerkplaats {n}, serves: wie maait, decides: {{amount: {n}50,")
        lines.append(
            f"     currency: EUR, text: Tot {n}50 euro}}, means: {{promises: {{p1: Wij bellen}}, values: {{{words}}}}}}}"
        )
    lines.append(f"site: {{theme: {{name: {theme}, primary: '{colour}'}}}}")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "handbook.yml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def faults(page: Any, address: str, path: str) -> list[str]:
    """Return what axe says of a page, and whether it has to be pushed aside to be read."""
    page.goto(address + path)
    wide = page.evaluate("document.documentElement.scrollWidth > innerWidth")
    found = axe.run(page).response["violations"]
    told = [f"/{path}: {each['id']} {node['target']}" for each in found for node in each["nodes"]]
    return [*told, *([f"/{path}: wider than the screen"] if wide else [])]


def looked_at(chromium: Any, folder: Path, wanted: tuple[str, ...]) -> list[str]:
    """Return the faults of a built site, on a phone at night and on a desk by day."""
    found: list[str] = []
    for address in served(folder):
        for width, scheme in ((390, "dark"), (1280, "light")):
            page = chromium.new_page(
                viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce"
            )
            there = set(paths(folder))
            found += [f"{width} {scheme} {f}" for path in wanted if path in there for f in faults(page, address, path)]
            page.close()
    return found


@pytest.mark.parametrize("theme", ["workshop", "plain"])
def test_the_example_can_be_read_in_each_theme(chromium: Any, tmp_path: Path, theme: str) -> None:
    shutil.copytree(resource("example_company"), tmp_path / "company")
    handbook = tmp_path / "company" / "handbook.yml"
    handbook.chmod(0o644)
    text = handbook.read_text(encoding="utf-8").replace("name: linnen", f"name: {theme}")
    handbook.write_text(text.replace("languages: [nl, en]", "languages: [nl]"), encoding="utf-8")
    press.build(tmp_path / "company", tmp_path / "site", today=TODAY)

    found = looked_at(chromium, tmp_path / "site", MANY)

    assert found == []


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("theme", ["linen", "workshop", "plain"])
def test_any_brand_colour_can_be_read(chromium: Any, tmp_path: Path, theme: str, colour: str) -> None:
    press.build(company(tmp_path / "company", theme=theme, colour=colour), tmp_path / "site", today=TODAY)

    found = looked_at(chromium, tmp_path / "site", ("", "promises/p1/"))

    assert found == []


@pytest.mark.parametrize("size", [(1, 1, 0), (6, 6, 12)], ids=["one", "many"])
@pytest.mark.parametrize("theme", ["linen", "workshop", "plain"])
def test_a_company_of_any_size_fits(chromium: Any, tmp_path: Path, theme: str, size: tuple[int, int, int]) -> None:
    promises, values, teams = size
    folder = company(tmp_path / "company", theme=theme, colour="#3b2fc9", promises=promises, values=values, teams=teams)
    press.build(folder, tmp_path / "site", today=TODAY)

    found = looked_at(chromium, tmp_path / "site", PAGES)

    assert found == []
