"""The built site in a real browser."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from .conftest import paths

pytestmark = pytest.mark.browser


def watched(context: Any, address: str) -> tuple[Any, list[str]]:
    """Return a new page and the list of everything that goes wrong on it."""
    page, wrong = context.new_page(), []
    page.on("console", lambda message: wrong.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("response", lambda answer: wrong.append(f"{answer.status} {answer.url}") if answer.status >= 400 else None)
    page.on(
        "request",
        lambda asked: None if asked.url.startswith((address, "data:")) else wrong.append(f"elsewhere: {asked.url}"),
    )
    return page, wrong


@pytest.mark.parametrize("width", [390, 1280])
def test_every_page_answers_and_asks_nothing_of_anybody_else(
    chromium: Any, address: str, site: Path, width: int
) -> None:
    context = chromium.new_context(viewport={"width": width, "height": 900})
    page, wrong = watched(context, address)

    for path in paths(site):
        answer = page.goto(address + path)
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        heads = page.locator("h1").count()
        if answer.status != 200 or wide > 0 or heads != 1:
            wrong.append(f"{path}: status {answer.status}, {wide} px too wide, {heads} h1")
    context.close()

    assert wrong == []


def test_both_languages_have_the_same_pages(site: Path) -> None:
    every = paths(site)

    dutch = {path for path in every if not path.startswith("en/")}
    english = {path.removeprefix("en/") for path in every if path.startswith("en/")}

    assert dutch == english


def test_the_switcher_keeps_the_page(chromium: Any, address: str) -> None:
    page = chromium.new_page()
    page.goto(f"{address}promises/morgen-rijden/")

    page.click(".hb-languages a[lang=en]")
    english = (page.url, page.inner_text("h1"), page.get_attribute("html", "lang"))
    page.click(".hb-languages a[lang=nl]")
    dutch = (page.url, page.get_attribute("html", "lang"))
    page.close()

    assert english == (
        f"{address}en/promises/morgen-rijden/",
        "Your bike is ready the next working day, or you ride one of ours for free until it is.",
        "en",
    )
    assert dutch == (f"{address}promises/morgen-rijden/", "nl")


@pytest.mark.parametrize(
    ("start", "word", "found"), [("", "leenfiets", "morgen-rijden"), ("en/", "loan", "morgen-rijden")]
)
def test_search_finds_a_promise_by_a_word_of_its_text(
    chromium: Any, address: str, start: str, word: str, found: str
) -> None:
    page = chromium.new_page(viewport={"width": 1280, "height": 900})
    page.goto(address + start)

    page.fill(".md-search__input", word)
    page.wait_for_selector(f".md-search-result__link[href*='{found}']", state="attached", timeout=5000)
    links = page.eval_on_selector_all(".md-search-result__link", "links => links.map(link => link.href)")
    page.close()

    assert any(f"{start}promises/{found}/" in link for link in links)
