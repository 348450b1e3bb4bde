"""How long it takes under `handbook serve` from saving a promise to its changed page.

    python benchmarks/serve.py [--saves 10] [--pages 200] [--check]

For the example company and for a handbook of many pages: a promise is saved again and again with another number in it, and
its page is asked for until the number is there, as a browser with the page open would. Prints medians in seconds.
"""

from __future__ import annotations

import argparse
import http.client
import os
import re
import runpy
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BARS = {"example": 1.0, "many": 2.5}  # seconds


def ask(port: int, path: str) -> str:
    """Return the page at *path*; empty while nobody answers."""
    try:
        line = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        line.request("GET", path)
        return line.getresponse().read().decode("utf-8", "replace")
    except OSError:
        return ""


def wait_for(port: int, path: str, text: str) -> None:
    """Wait until the page at *path* holds *text*."""
    end = time.monotonic() + 120
    while text not in ask(port, path):
        if time.monotonic() > end:
            sys.exit(f"{path} never held {text!r}")
        time.sleep(0.02)


def measured(folder: Path, promise: str, saves: int) -> list[float]:
    """Return how long each of so many saves of *promise* took to reach its page."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "handbook_gen", "serve", str(folder), "--port", str(port), "--today", "2026-11-22"]
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
    file, page = folder / "promises" / f"{promise}.yml", f"/promises/{promise}/"
    good, taken = file.read_text(encoding="utf-8"), []
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            wait_for(port, page, "<h1")
            for number in range(saves):
                sign = f"saved {number} times"
                start = time.monotonic()
                file.write_text(re.sub(r"(?m)^need:.*(\n +.*)*", f"need: It was {sign}.", good), encoding="utf-8")
                wait_for(port, page, sign)
                taken.append(time.monotonic() - start)
                time.sleep(0.5)
        finally:
            server.terminate()
    return taken


def main() -> int:
    """Measure, print, and say whether the bar was held."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--saves", type=int, default=10)
    parser.add_argument("--pages", type=int, default=200)
    parser.add_argument("--check", action="store_true", help="end with 1 where the bar is missed")
    options = parser.parse_args()
    missed = []
    print(f"{'what':10} {'median':>7} {'least':>7} {'most':>7} {'bar':>5}")
    for what, bar in BARS.items():
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name) / "book"
            if what == "example":
                shutil.copytree(ROOT / "example_company", folder)
                promise = "morgen-rijden"
            else:
                folder.mkdir()
                runpy.run_path(str(ROOT / "benchmarks" / "site.py"))["handbook"](folder, options.pages)
                promise = "p0003"
            taken = measured(folder, promise, options.saves)
        median = statistics.median(taken)
        print(f"{what:10} {median:7.2f} {min(taken):7.2f} {max(taken):7.2f} {bar:5.2f}", flush=True)
        if median > bar:
            missed.append(what)
    print("missed: " + ", ".join(missed) if missed else "the bar was held")
    return 1 if missed and options.check else 0


if __name__ == "__main__":
    sys.exit(main())
