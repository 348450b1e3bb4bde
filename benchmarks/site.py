"""How long `handbook build` takes beside `mkdocs build` of the same pages on disk, with the same theme.

    python benchmarks/site.py [--pages 20 200 1000] [--runs 3] [--flat] [--check]

The peer gets what we make: every page as Markdown in a folder, the same templates, style sheets and menu, and no plugin but
search. Both take turns in processes of their own. Prints medians, in seconds of a
processor, and their ratio.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

BAR = 1.05  # the most that ours may take of the peer's time
FLAT = 1 / 3  # and of the time with a flat menu, at a thousand pages
_EXPORT = """
import sys, yaml
from pathlib import Path
from handbook_gen import press
from handbook_gen.plugin import HandbookPlugin
from mkdocs.commands import build as building
from mkdocs.structure.files import get_files
root, out = Path(sys.argv[1]), Path(sys.argv[2]).resolve()
(out / "none").mkdir()
config = press.configuration(root, docs_dir=str(out / "none"), site_dir=str(out / "unused"))
config.plugins.on_startup(command="build", dirty=False)
config = config.plugins.on_config(config)
files = get_files(config)
env = config.theme.get_env()
files.add_files_from_theme(env, config)
plugin = next(p for p in config.plugins.values() if isinstance(p, HandbookPlugin))
files = plugin.on_files(files, config=config)
docs = out / "docs"
for page in plugin.pages.values():
    path = docs / page.path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"---\\ntitle: {page.title!r}\\n---\\n{page.content}", encoding="utf-8")
for name, content in plugin.site.files.items():
    path = docs / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
theme = {key: config.theme[key] for key in ("language", "font", "features", "palette")}
theme |= {"name": "material", "custom_dir": str([d for d in config.theme.dirs if d.endswith("material") and "templates/theme" in d][0])}
extra = {key: value for key, value in config.extra.items()}
written = {"site_name": config.site_name, "docs_dir": str(docs), "site_dir": str(out / "peer"), "theme": theme, "nav": config.nav,
  "plugins": ["search"], "extra_css": list(config.extra_css), "extra": extra,
  "extra_javascript": [str(each) for each in config.extra_javascript], "markdown_extensions": ["md_in_html", "tables", "attr_list", "admonition"]}
(out / "mkdocs.yml").write_text(yaml.dump(written), encoding="utf-8")
flat = [{page.nav_title: page.path} for page in plugin.pages.values()]
theme["features"] = [each for each in theme["features"] if each != "navigation.prune"]
(out / "flat.yml").write_text(yaml.dump({**written, "nav": flat, "theme": theme}), encoding="utf-8")
"""


def handbook(folder: Path, pages: int) -> None:
    """Write a handbook of about that many pages: promises, for the greater part, and some values and teams."""
    head = "company:\n  name: Bench\n  languages: [en]\nmission: We mend what people own.\n"
    (folder / "handbook.yml").write_text(head, encoding="utf-8")
    for kind in ("promises", "values", "teams"):
        (folder / kind).mkdir()
    for number in range(4):
        (folder / "values" / f"v{number}.yml").write_text(
            f"name: Value {number}\nmeaning: We mend number {number} before we sell.\n"
            "dos:\n  - Show the old part.\ndonts:\n  - Selling what is not needed.\n",
            encoding="utf-8",
        )
    for number in range(max(1, pages - 20)):
        (folder / "promises" / f"p{number:04}.yml").write_text(
            f"statement: Your lamp {number} is mended within {number % 9 + 2} days, or you pay nothing.\n"
            f"short: Lamp {number} in days.\nneed: I sit in the dark.\nvalues: [v{number % 4}]\nowner: lead\n"
            "measure: {what: lamps in time, unit: '%', target: 90, actual: 93, period: 2026-Q3, source: till}\n"
            "remedy: {gives: You pay nothing., how: The till takes it off.}\n"
            "dos:\n  - Call before noon.\ndonts:\n  - Letting a customer wait without a word.\n",
            encoding="utf-8",
        )


def _spent() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def timed(command: list[str], folder: Path) -> float:
    """Return how many seconds of a processor *command* took: what else the machine does matters less to that."""
    start = _spent()
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{command} ended with {done.returncode}: {done.stderr.decode()[-2000:]}")
    return _spent() - start


def main() -> int:
    """Measure, print, and say whether the bar was held."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pages", type=int, nargs="+", default=[20, 200, 1000])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument(
        "--flat", action="store_true", help="also with every page in one menu, as MkDocs has it by itself"
    )
    parser.add_argument("--check", action="store_true", help="end with 1 where the bar is missed")
    options = parser.parse_args()
    missed = []
    print(f"{'pages':>6} {'mkdocs':>8} {'handbook':>9} {'ratio':>6} {'bar':>5}")
    programs = Path(sys.executable).parent
    for pages in options.pages:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            (folder / "book").mkdir()
            handbook(folder / "book", pages)
            subprocess.run([sys.executable, "-c", _EXPORT, "book", "."], cwd=folder, check=True)
            count = sum(1 for _ in (folder / "docs").rglob("*.md"))
            ours = [str(programs / "handbook"), "build", "book", "--site-dir", "site", "--quiet"]
            theirs = [str(programs / "mkdocs"), "build", "--quiet"]
            timed(ours, folder)  # both have compiled their Python before it counts
            runs = [(timed(theirs, folder), timed(ours, folder)) for _ in range(options.runs)]
            flat = timed([*theirs, "--config-file", "flat.yml"], folder) if options.flat else 0.0
        peer, mine = (statistics.median(each) for each in zip(*runs, strict=True))
        print(f"{count:6} {peer:8.2f} {mine:9.2f} {mine / peer:6.2f} {BAR:5.2f}")
        if options.flat:
            print(f"       with a flat menu {flat:.2f}; ours takes {mine / flat:.2f} of that, bar {FLAT:.2f}")
            missed += [count] * (pages >= 1000 and mine / flat > FLAT)
        if mine / peer > BAR:
            missed.append(count)
    print(f"missed at {missed} pages" if missed else "the bar was held")
    return 1 if missed and options.check else 0


if __name__ == "__main__":
    sys.exit(main())
