"""What Lighthouse says of the example company's site: `LIGHTHOUSE=path/to/lighthouse python benchmarks/lighthouse.py`.

It is no test: it wants a program from npm (`npm install lighthouse`), a browser, and a machine with nothing else to do.
"""

from __future__ import annotations

import functools
import http.server
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

from handbook_gen import press
from handbook_gen.resources import resource

PAGES = ("", "promises/morgen-rijden/")
FLAGS = "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"


class _Silent(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


def main() -> None:
    """Print the scores of two pages, as a phone and as a desk see them."""
    program = os.environ.get("LIGHTHOUSE") or shutil.which("lighthouse")
    if program is None:
        sys.exit("no lighthouse on PATH; npm install lighthouse, and say where in LIGHTHOUSE")
    browser = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), "")
    with tempfile.TemporaryDirectory() as folder:
        site = press.build(resource("example_company"), Path(folder) / "site", today="2026-11-21").folder
        handler = functools.partial(_Silent, directory=str(site))
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        for path in PAGES:
            for device in ("mobile", "desktop"):
                address = f"http://127.0.0.1:{server.server_address[1]}/{path}"
                extra = ["--preset=desktop"] if device == "desktop" else []
                command = [program, address, "--quiet", "--output=json", f"--chrome-flags={FLAGS}", *extra]
                said = subprocess.run(
                    command, env={**os.environ, "CHROME_PATH": browser}, capture_output=True, text=True, check=True
                )
                scores = json.loads(said.stdout)["categories"]
                told = ", ".join(f"{each['title']} {round(100 * (each['score'] or 0))}" for each in scores.values())
                print(f"/{path} {device}: {told}", flush=True)
        server.shutdown()


if __name__ == "__main__":
    main()
