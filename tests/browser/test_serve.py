"""Writing with the browser beside the editor."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from handbook_gen.resources import resource

pytestmark = pytest.mark.browser


@pytest.fixture
def writing(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A copy of the example company under `handbook serve`, and its address."""
    folder = tmp_path / "company"
    shutil.copytree(resource("example_company"), folder)
    for file in (folder, *folder.rglob("*")):
        file.chmod(0o755 if file.is_dir() else 0o644)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    address = f"http://127.0.0.1:{port}/"
    command = [sys.executable, "-m", "handbook_gen", "serve", str(folder), "--port", str(port), "--today", "2026-11-21"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            _wait_for(address)
            yield folder, address
        finally:
            server.terminate()


def _wait_for(address: str) -> None:
    for _ in range(150):
        try:
            with urlopen(address):  # noqa: S310 - this machine
                return
        except (URLError, OSError):
            time.sleep(0.2)
    pytest.fail(f"nothing answers at {address}")


def test_a_change_appears_without_a_restart_in_both_languages(chromium: Any, writing: tuple[Path, str]) -> None:
    folder, address = writing
    promise = folder / "promises" / "morgen-rijden.yml"
    dutch, english = chromium.new_page(), chromium.new_page()
    dutch.goto(f"{address}promises/morgen-rijden/")
    english.goto(f"{address}en/promises/morgen-rijden/")

    text = promise.read_text(encoding="utf-8")
    text = text.replace("Je fiets staat", "Je bakfiets staat").replace("Your bike is", "Your cargo bike is")
    promise.write_text(text, encoding="utf-8")

    dutch.wait_for_selector("h1:has-text('Je bakfiets staat')", timeout=20_000)
    english.wait_for_selector("h1:has-text('Your cargo bike is')", timeout=20_000)


def test_a_broken_file_shows_its_line_and_recovers_by_itself(chromium: Any, writing: tuple[Path, str]) -> None:
    folder, address = writing
    promise = folder / "promises" / "morgen-rijden.yml"
    good = promise.read_text(encoding="utf-8")
    page = chromium.new_page()
    page.goto(f"{address}promises/morgen-rijden/")

    promise.write_text(good.replace("owner: ateliermeester", "owner: wie: ik"), encoding="utf-8")
    page.wait_for_selector("h1:has-text('Dit kunnen we nog niet lezen')", timeout=20_000)
    excerpt = page.inner_text(".hb-finding__place")
    promise.write_text(good, encoding="utf-8")

    page.wait_for_selector("h1:has-text('Je fiets staat')", timeout=20_000)
    assert "owner: wie: ik" in excerpt


def test_a_promise_shows_its_findings_while_somebody_writes(chromium: Any, writing: tuple[Path, str]) -> None:
    folder, address = writing
    promise = folder / "promises" / "prijs-vooraf.yml"
    text = promise.read_text(encoding="utf-8").replace(
        "Je hoort de prijs voor we beginnen; wordt het meer, dan betalen wij het verschil.",
        "We proberen je de prijs op tijd te zeggen.",
    )

    promise.write_text(text, encoding="utf-8")
    page = chromium.new_page()
    page.goto(f"{address}promises/prijs-vooraf/")

    page.wait_for_selector(".hb-proof code:has-text('concrete.weasel')", timeout=20_000)
