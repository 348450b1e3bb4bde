"""Writes what the code says: pages about rules, fields and commands in every language, and compiled catalogues.

    python docs/generate.py [--check]

With --check nothing is written; it ends with 1 where a page is not what the code says.
"""

from __future__ import annotations

import argparse
import datetime
import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

from babel.messages import mofile, pofile

from handbook_gen import languages, model
from handbook_gen.lint.catalogue import all_rules
from handbook_gen.lint.rule import GROUPS, Example, Rule
from handbook_gen.lint.sources import citation
from handbook_gen.lint.tips import six_tips
from handbook_gen.schema import describe

HERE = Path(__file__).parent
MADE = datetime.datetime(2026, 11, 22, tzinfo=datetime.UTC)
TITLES = {
    "rules": {"en": "The rules", "nl": "De regels"},
    "fields": {"en": "The fields", "nl": "De velden"},
    "commands": {"en": "The commands", "nl": "De opdrachten"},
}
SAYS = {
    "made": {
        "en": "Made from the code by `docs/generate.py`; change that, not this page.",
        "nl": "Gemaakt uit de code door `docs/generate.py`; verander die, niet deze pagina.",
    },
    "bad": {"en": "What it finds", "nl": "Dit valt op"},
    "good": {"en": "What it likes", "nl": "Zo is het goed"},
    "sources": {"en": "Sources", "nl": "Bronnen"},
    "required": {"en": "asked for", "nl": "gevraagd"},
    "choices": {"en": "One of", "nl": "Kies uit"},
}


def rules(code: str) -> str:
    """Return the page about every rule."""
    say = languages.load(code).say
    tips = {tip.key: tip for tip in six_tips()}
    lines = []
    for group in GROUPS:
        mine = [rule for rule in all_rules().values() if rule.group == group]
        if not mine:
            continue
        lines += [f"## {group}", ""]
        if group in tips:
            lines += [f"**{tips[group].title[code]}**", "", tips[group].asks[code], ""]
        for rule in mine:
            lines += _rule(rule, code, say(f"severity.{rule.severity}"), say(f"scope.{rule.scope}"))
    return "\n".join(lines)


def _rule(rule: Rule, code: str, severity: str, scope: str) -> list[str]:
    says = rule.says[code]
    lines = [f"### {rule.name}", "", f"**{says.title}.** *{severity}; {scope}*", "", f"{says.what} {says.why}", ""]
    for key, examples in (("bad", rule.bad[code]), ("good", rule.good[code])):
        if examples:
            lines += [f"{SAYS[key][code]}:", "", "```yaml", *_examples(examples), "```", ""]
    if rule.sources:
        lines += [f"{SAYS['sources'][code]}: " + " ".join(citation(key, code) for key in rule.sources), ""]
    return lines


def _examples(examples: tuple[Example, ...]) -> list[str]:
    gap = any("\n" in example.text.strip() for example in examples)
    lines: list[str] = []
    for number, example in enumerate(examples):
        lines += ["---"] if gap and number else []
        lines += example.text.rstrip("\n").split("\n")
    return lines


def fields(code: str) -> str:
    """Return the page about every field of the data model."""
    lines = []
    things = [t for t in vars(model).values() if isinstance(t, type) and issubclass(t, model.Thing) and t.FIELDS]
    for thing in reversed(things):
        lines += [f"## {thing.__name__}", ""]
        for key, field in thing.FIELDS.items():
            told = describe(thing, key, code)
            of = f" → [{field.of.__name__}](#{field.of.__name__.lower()})" if field.of is not None else ""
            asked = f" *({SAYS['required'][code]})*" if field.required else ""
            lines.append(f"- `{key}`{of}{asked}: {told}")
        lines.append("")
    return "\n".join(lines)


def commands(code: str) -> str:
    """Return the page about every command, as its own help tells it."""
    names = sorted(p.stem.rstrip("_") for p in (HERE.parent / "handbook_gen" / "cli").glob("*.py") if p.name[0] != "_")
    lines = []
    for name in names:
        environment = {**os.environ, "HANDBOOK_LANGUAGE": code, "COLUMNS": "100"}
        script = f"from handbook_gen.cli import main; main([{name!r}, '--help'], prog_name='handbook')"
        done = subprocess.run(
            [sys.executable, "-c", script], capture_output=True, text=True, check=True, env=environment
        )
        lines += [f"## handbook {name}", "", "```text", done.stdout.rstrip("\n"), "```", ""]
    return "\n".join(lines)


def pages() -> dict[str, str]:
    """Return every reference page by its file name."""
    made = {}
    for name, write in (("rules", rules), ("fields", fields), ("commands", commands)):
        for code in languages.languages():
            head = f"# {TITLES[name][code]}\n\n*{SAYS['made'][code]}*\n\n"
            made[f"{name}.{code}.md"] = head + write(code).rstrip("\n") + "\n"
    return made


def catalogues() -> dict[Path, bytes]:
    """Return what click says in other languages, compiled as its gettext wants it, by the file it belongs in."""
    made = {}
    for path in sorted(Path(languages.__file__).parent.glob("*/LC_MESSAGES/*.po")):
        compiled = BytesIO()
        with path.open("rb") as file:
            catalogue = pofile.read_po(file)
        catalogue.creation_date = catalogue.revision_date = MADE  # else each run writes other bytes
        mofile.write_mo(compiled, catalogue)
        made[path.with_suffix(".mo")] = compiled.getvalue()
    return made


def main() -> int:
    """Write the pages, or say which of them is out of date."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing; end with 1 where a page is out of date")
    check = parser.parse_args().check
    old = []
    made = catalogues() | {HERE / name: text.encode("utf-8") for name, text in pages().items()}
    for path, content in made.items():
        if not path.exists() or path.read_bytes() != content:
            old.append(path.name)
            if not check:
                path.write_bytes(content)
    print(("out of date: " if check else "written: ") + ", ".join(old) if old else "all up to date")
    return 1 if check and old else 0


if __name__ == "__main__":
    sys.exit(main())
