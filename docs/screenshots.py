"""Pictures of the example company's site for the README, made from the built site: `python docs/screenshots.py`."""

from __future__ import annotations

import functools
import http.server
import shutil
import sys
import tempfile
import threading
from pathlib import Path

from playwright.sync_api import sync_playwright

from handbook_gen import press
from handbook_gen.resources import resource

PICTURES = Path(__file__).parent / "pictures"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-sync",
]
WIDE, PHONE = {"width": 1280, "height": 860}, {"width": 390, "height": 780}
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


def main() -> None:
    """Build the site, and take each picture by day and by night; the printed page has only a day."""
    browser_path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if browser_path is None:
        sys.exit("no browser on PATH; on Debian: apt-get install chromium")
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as driver:
        site = press.build(resource("example_company"), Path(folder) / "site", today="2026-11-21").folder
        handler = functools.partial(_Silent, directory=str(site))
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_address[1]}/"
        browser = driver.chromium.launch(executable_path=browser_path, args=FLAGS)
        for scheme in ("light", "dark"):
            for name, (path, size) in SHOTS.items():
                page = browser.new_page(viewport=size, color_scheme=scheme)
                page.goto(address + path)
                page.screenshot(path=PICTURES / f"{name}-{scheme}.png")
                page.close()
        page = browser.new_page(viewport={"width": 700, "height": 990})
        page.goto(f"{address}en/promises/morgen-rijden/")
        page.emulate_media(media="print")
        page.screenshot(path=PICTURES / "print.png")
        browser.close()
        server.shutdown()


if __name__ == "__main__":
    main()
