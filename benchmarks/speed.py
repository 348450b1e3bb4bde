"""How long `handbook lint` takes beside `yamllint` on the same files, side by side in one run.

    python benchmarks/speed.py [--runs 15] [--large 3] [--check]

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
    "10,000 bare promises, one file": (1 / 3, 120),
}
TRADES = ("bike", "loaf", "roof", "garden", "boiler", "piano", "lamp", "coat", "window", "clock")


def statement(number: int) -> str:
    """Return one of many statements, each another: one in two has something to mend."""
    what = TRADES[number % len(TRADES)]
    return (
        f"Your {what} {number} is ready within {number % 9 + 2} days, or you pay nothing.",
        f"We always try to mend every {what} number {number} as fast as possible.",
        f"We call you before noon when the part for {what} {number} is late.",
        f"Our team {number} is the best in {what} repairs and puts the customer first.",
    )[number % 4]


def promise(number: int, behaviours: int) -> str:
    """Return a promise as people write one, with as many dos and don'ts."""
    what = TRADES[number % len(TRADES)]
    dos = "".join(f"  - Call the owner of {what} {n} before noon when a part is late.\n" for n in range(behaviours - 1))
    return (
        f'statement: "{statement(number)}"\n'
        f"short: Your {what} in days.\n"
        f"need: Without my {what} I cannot work.\n"
        "heard: 41 talks at the counter, spring 2026\n"
        "values: [mend]\n"
        "owner: workshop lead\n"
        f"measure: {{what: each {what} ready in time, unit: '%', target: 90, actual: 93, period: 2026-Q3, source: till}}\n"
        "remedy:\n  gives: You pay nothing.\n  how: The till takes it off by itself.\n"
        f"dos:\n{dos}"
        f"donts:\n  - Leaving {what} {number} in the queue because the job is small.\n"
        "reviewed: 2026-09-14\n"
    )


def handbook(folder: Path, what: str) -> None:
    """Write the handbook that *what* names."""
    head = "company:\n  name: Bench\n  languages: [en]\nmission: We mend what people own.\n"
    head += "values:\n  - id: mend\n    name: Mend\n    meaning: We mend before we sell.\n"
    if "1,000 files" in what:  # a promise with nine dos and don'ts in each
        (folder / "handbook.yml").write_text(head, encoding="utf-8")
        (folder / "promises").mkdir()
        for number in range(1_000):
            (folder / "promises" / f"p{number}.yml").write_text(promise(number, 9), encoding="utf-8")
        return
    if "bare" in what:
        rows = [f'statement: "{statement(number)}"\n' for number in range(10_000)]
    else:  # a promise with three dos and don'ts, 2,500 times
        rows = [promise(number, 3) for number in range(2_500)]
    listed = "".join(
        f"  - id: p{number}\n" + "".join(f"    {line}\n" for line in row.splitlines())
        for number, row in enumerate(rows)
    )
    (folder / "handbook.yml").write_text(head + "promises:\n" + listed, encoding="utf-8")


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
    parser.add_argument("--runs", type=int, default=15, help="how often the starter is measured")
    parser.add_argument("--large", type=int, default=3, help="how often the large handbooks are measured")
    parser.add_argument("--check", action="store_true", help="end with 1 where a bar is missed")
    options = parser.parse_args()
    lint = [str(BIN / "handbook"), "lint", ".", "--fail-on", "never", "--today", "2026-11-22"]
    for_machines = [*lint, "--format", "json"]
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
                handbook(folder, what)
            peer = [str(BIN / "yamllint"), "--no-warnings", "."]
            mine = lint if what == "starter" else for_machines  # as a founder runs it, and as CI does
            timed(mine, folder)
            timed(peer, folder)
            runs = options.runs if what == "starter" else options.large
            pairs = [(timed(peer, folder), timed(mine, folder)) for _ in range(runs)]
            peak = peak_of(mine, folder)
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
