"""How long `handbook lint` takes beside `yamllint` on the same files, side by side in one run.

    python benchmarks/speed.py [--runs 15] [--check]

Prints the median of each in milliseconds, their ratio, and the memory lint takes at its peak. Both commands take turns, so
that a busy machine slows both; read the ratios, not the milliseconds. With --check it ends with 1 where a bar is missed.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BIN = Path(sys.executable).parent
# what: the most that lint may take of yamllint's time, and of memory in MiB
BARS = {
    "starter": (1.0, 120),
    "10,000 statements, one file": (1 / 3, 120),
    "10,000 statements, 1,000 files": (1 / 3, 120),
}
TRADES = ("bike", "loaf", "roof", "garden", "boiler", "piano", "lamp", "coat", "window", "clock")


def statement(number: int) -> str:
    """Return one of many statements, each another."""
    what = TRADES[number % len(TRADES)]
    return (
        f"Your {what} {number} is ready within {number % 9 + 2} days, or you pay nothing.",
        f"We always try to mend every {what} number {number} as fast as possible.",
        f"We call you before noon when the part for {what} {number} is late.",
        f"Our team {number} is the best in {what} repairs and puts the customer first.",
    )[number % 4]


def handbook(folder: Path, statements: int, files: int) -> None:
    """Write a handbook with that many statements, over that many files."""
    head = "company:\n  name: Bench\n  languages: [en]\nmission: We mend what people own.\n"
    head += "values:\n  - name: Mend\n    meaning: We mend before we sell.\n"
    rows = [f'id: p{n}\nstatement: "{statement(n)}"\nowner: lead\n' for n in range(statements)]
    if files == 1:
        listed = "".join("  - " + row.strip().replace("\n", "\n    ") + "\n" for row in rows)
        (folder / "handbook.yml").write_text(head + "promises:\n" + listed, encoding="utf-8")
        return
    (folder / "handbook.yml").write_text(head, encoding="utf-8")
    each = statements // files
    (folder / "promises").mkdir()
    for number in range(files):
        # one promise a file, with the rest of its statements as its dos, so that the count of texts is the same
        some = "".join(f'  - "{statement(n)}"\n' for n in range(number * each + 1, (number + 1) * each))
        text = rows[number * each].replace(f"id: p{number * each}\n", "") + "dos:\n" + some
        (folder / "promises" / f"p{number}.yml").write_text(text, encoding="utf-8")


def timed(command: list[str], folder: Path) -> float:
    """Return how many milliseconds *command* took."""
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
    start = time.perf_counter()
    done = subprocess.run(command, cwd=folder, capture_output=True, env=environment, check=False)
    if done.returncode not in (0, 1):
        sys.exit(f"{command} ended with {done.returncode}: {done.stderr.decode()[-500:]}")
    return (time.perf_counter() - start) * 1000


def main() -> int:
    """Measure, print, and say whether every bar was held."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=15, help="how often the starter is measured; the large ones thrice")
    parser.add_argument("--check", action="store_true", help="end with 1 where a bar is missed")
    options = parser.parse_args()
    lint = [str(BIN / "handbook"), "lint", ".", "--format", "json", "--fail-on", "never", "--today", "2026-11-22"]
    missed = []
    print(f"{'what':32} {'yamllint':>9} {'lint':>8} {'ratio':>6} {'bar':>5} {'peak MiB':>9}")
    for what, (bar, most) in BARS.items():
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            if what == "starter":
                init = [str(BIN / "handbook"), "init", ".", "--language", "nl"]
                subprocess.run(init, cwd=folder, check=True, capture_output=True)
                (folder / "handbook.schema.json").unlink()
            else:
                handbook(folder, 10_000, 1 if "one" in what else 1_000)
            peer = [str(BIN / "yamllint"), "--no-warnings", "."]
            timed(lint, folder)
            timed(peer, folder)
            runs = options.runs if what == "starter" else 3
            pairs = [(timed(peer, folder), timed(lint, folder)) for _ in range(runs)]
            peak = peak_of(lint, folder)
        theirs, ours = (statistics.median(each) for each in zip(*pairs, strict=True))
        print(f"{what:32} {theirs:9.0f} {ours:8.0f} {ours / theirs:6.2f} {bar:5.2f} {peak:9.0f}")
        if ours / theirs > bar or peak > most:
            missed.append(what)
    print("missed: " + ", ".join(missed) if missed else "all bars held")
    return 1 if missed and options.check else 0


def peak_of(command: list[str], folder: Path) -> float:
    """Return the most memory that *command* takes, in MiB, measured in a process of its own."""
    script = (
        "import resource,subprocess,sys;"
        "subprocess.run(sys.argv[1:],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL);"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    done = subprocess.run([sys.executable, "-c", script, *command], cwd=folder, capture_output=True, check=True)
    return int(done.stdout) / 1024


if __name__ == "__main__":
    sys.exit(main())
