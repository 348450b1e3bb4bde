"""Pictures of the example company's site for the README, made from the built site: `python docs/screenshots.py`."""

from __future__ import annotations

import contextlib
import functools
import http.server
import shutil
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from handbook_gen import press
from handbook_gen.resources import resource

try:
    from PIL import Image
except ImportError:  # then the pictures stay as large as the browser makes them
    Image = None

PICTURES = Path(__file__).parent / "pictures"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-sync",
]
WIDE, PHONE, TALL = {"width": 1280, "height": 860}, {"width": 390, "height": 780}, {"width": 1280, "height": 1400}
SHOTS = {
    "home": ("en/", WIDE),
    "promise": ("en/promises/morgen-rijden/", WIDE),
    "value": ("en/values/rijden-gaat-voor/", WIDE),
    "team": ("en/teams/online/", WIDE),
    "scorecard": ("en/scorecard/", WIDE),
    "phone": ("en/promises/mens-aan-de-lijn/", PHONE),
}


class _Silent(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextlib.contextmanager
def served(folder: Path, theme: str) -> Iterator[str]:
    """Build the example company in *theme* and serve it."""
    company = folder / theme
    shutil.copytree(resource("example_company"), company)
    handbook = company / "handbook.yml"
    handbook.chmod(0o644)
    text = handbook.read_text(encoding="utf-8")
    handbook.write_text(text.replace("theme: {name: linnen", f"theme: {{name: {theme}"), encoding="utf-8")
    site = press.build(company, folder / f"{theme}-site", today="2026-11-21").folder
    handler = functools.partial(_Silent, directory=str(site))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()


def take(page: Page, name: str) -> None:
    """Take a picture, in no more colours than it needs."""
    file = PICTURES / f"{name}.png"
    page.screenshot(path=file)
    page.close()
    if Image is not None:
        with Image.open(file) as picture:
            small = picture.convert("RGB").quantize(128, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
        small.save(file, optimize=True)


def main() -> None:
    """Build the site, and take each picture by day and by night; the printed page has only a day."""
    browser_path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if browser_path is None:
        sys.exit("no browser on PATH; on Debian: apt-get install chromium")
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=browser_path, args=FLAGS)
        for theme in ("linen", "workshop", "plain"):
            with served(Path(folder), theme) as address:
                for scheme in ("light", "dark"):
                    for name, (path, size) in (SHOTS if theme == "linen" else {theme: ("en/", TALL)}).items():
                        page = browser.new_page(viewport=size, color_scheme=scheme)
                        page.goto(address + path)
                        take(page, f"{name}-{scheme}")
                if theme == "linen":
                    page = browser.new_page(viewport={"width": 700, "height": 990})
                    page.goto(f"{address}en/promises/morgen-rijden/")
                    page.emulate_media(media="print")
                    take(page, "print")
                    page = browser.new_page(viewport={"width": 900, "height": 1290})
                    page.goto(f"{address}en/poster/")
                    page.emulate_media(media="print")
                    page.add_style_tag(content=".hb-sheet { --u: calc(100vw / 297) !important; }")
                    take(page, "poster")
        browser.close()


if __name__ == "__main__":
    main()
