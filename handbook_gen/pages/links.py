"""Links between pages lead somewhere: checked on the finished pages, anchors too."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator
from html import unescape

from handbook_gen.pages.page import Page

_HREF = re.compile(r'\shref="([^"]*)"')
_ID = re.compile(r'\sid="([^"]*)"')
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)


def broken_links(pages: Iterable[Page], directory_urls: bool = True) -> Iterator[str]:  # noqa: FBT001, FBT002
    """Yield a sentence for each link that leads nowhere."""
    ours = [page for page in pages if not page.is_markdown]
    anchors = {_url(page, directory_urls): set(_ID.findall(page.content)) for page in ours}
    others = {_url(page, directory_urls) for page in pages if page.is_markdown}
    for page in ours:
        here = _url(page, directory_urls)
        for href in map(unescape, _HREF.findall(page.content)):
            if _ELSEWHERE.match(href):
                continue
            way, _, anchor = href.partition("#")
            there = _join(here, way) if way else here
            if there in others:
                continue
            if there not in anchors:
                yield f"{page.path}: the link '{href}' leads nowhere"
            elif anchor and anchor not in anchors[there]:
                yield f"{page.path}: the link '{href}' names no place on its page"


def _url(page: Page, directory_urls: bool) -> str:  # noqa: FBT001
    path = page.path.removesuffix(".md")
    if not directory_urls:
        return f"{path}.html"
    return path.removesuffix("index") if path == "index" or path.endswith("/index") else f"{path}/"


def _join(here: str, way: str) -> str:
    there = posixpath.normpath(posixpath.join(posixpath.dirname(here), way))
    there = "" if there == "." else there
    return f"{there}/" if way.endswith("/") and there else there
