"""How well the rules that judge words agree with own statements, labelled by hand.

    python benchmarks/judgement/judge.py [FILE ...] [--misses] [--check] [--write-floor]

Reads `<language>.txt` beside this file: `kind | tips that fail | statement`, under a heading for each phenomenon. Prints
precision, recall and F1 for each tip, and the noise: the share of good statements with an error or a warning. With
--check it ends with 1 where a figure is below `floor.json`; after an improvement, --write-floor raises the floor.
"""

from __future__ import annotations

import datetime
import json
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent.parent))

from handbook_gen import languages  # noqa: E402 - the checkout comes first, installed or not
from handbook_gen.lint.rule import TIPS, Setting  # noqa: E402
from handbook_gen.lint.run import judge  # noqa: E402

ROUND = 3


def rows(path: Path) -> list[tuple[str, set[str], str]]:
    """Return the kind, the tips that fail and the text of each statement in a file."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            kind, fails, text = (part.strip() for part in line.split("|", 2))
            found.append((kind, set(fails.split()), text))
    return found


def raised(kind: str, text: str, setting: Setting, code: str) -> set[str]:
    """Return the tips on which the words alone raise an error or a warning."""
    report = judge(text, kind, setting, code)
    return {finding.tip for finding in report.findings if finding.severity != "info"}


def figures(code: str, *, misses: bool) -> dict[str, float]:
    """Print the table of a language and return its figures."""
    setting = Setting(datetime.date(2026, 11, 22), {code: languages.load(code)})
    judged = [
        (kind, fails, raised(kind, text, setting, code), text) for kind, fails, text in rows(HERE / f"{code}.txt")
    ]
    print(
        f"\n{code}: {len(judged)} statements\n{'tip':12} {'fail':>5} {'raised':>6} {'prec':>6} {'recall':>6} {'F1':>6}"
    )
    result = {}
    for tip in TIPS:
        mine = [row for row in judged if (row[0] in ("do", "dont")) == (tip == "lived")]
        want, said = (sum(tip in row[at] for row in mine) for at in (1, 2))
        hit = sum(tip in row[1] and tip in row[2] for row in mine)
        precision = hit / said if said else 1.0
        recall = hit / want if want else 1.0
        f1 = 2 * precision * recall / (precision + recall) if hit else 0.0
        print(f"{tip:12} {want:5} {said:6} {precision:6.2f} {recall:6.2f} {f1:6.2f}")
        result |= {f"{tip} precision": round(precision, ROUND), f"{tip} f1": round(f1, ROUND)}
    good = [row for row in judged if not row[1]]
    noisy = sum(bool(row[2]) for row in good)
    print(f"noise        {noisy} of {len(good)} good statements = {noisy / len(good):.1%}")
    result["quiet"] = round(1 - noisy / len(good), ROUND)
    if misses:
        for kind, fails, said_tips, text in judged:
            for tip in sorted(fails ^ said_tips):
                print(f"  {'missed' if tip in fails else 'false alarm'} {tip}, {kind}: {text}")
    return result


def main() -> None:
    """Print every language's table; compare with the floor, or raise it."""
    now = {code: figures(code, misses="--misses" in sys.argv) for code in languages.languages()}
    floor_file = HERE / "floor.json"
    if "--write-floor" in sys.argv:
        floor_file.write_text(json.dumps(now, indent=1) + "\n", encoding="utf-8")
    if "--check" in sys.argv:
        floor = json.loads(floor_file.read_text(encoding="utf-8"))
        worse = [
            f"{code} {name}: {now[code][name]} < {least}"
            for code, each in floor.items()
            for name, least in each.items()
            if now[code][name] < least
        ]
        print("\nworse than before: " + "; ".join(worse) if worse else "\nno worse than before")
        sys.exit(1 if worse else 0)


if __name__ == "__main__":
    main()
