"""The first handbook that somebody gets: one file, in the languages they ask for, with a schema for their editor."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import jinja2
import yaml

from handbook_gen import languages
from handbook_gen.model import Field, Promise, Team, Thing, Value
from handbook_gen.reading import slug
from handbook_gen.resources import resource
from handbook_gen.schema import describe, schema

SCHEMA_FILE = "handbook.schema.json"

Texts = Mapping[str, str]  # by language


def starter(codes: tuple[str, ...]) -> dict[str, str]:
    """Return the files of a first handbook in the languages *codes* (the first is the default), by name."""
    told = {code: _texts(code) for code in codes}
    first = told[codes[0]]

    def text(key: str | Texts, indent: int) -> str:
        return _block({code: told[code][key] for code in codes} if isinstance(key, str) else key, indent)

    values = [
        {key: {code: told[code]["values"][number][key] for code in codes} for key in value}
        for number, value in enumerate(first["values"])
    ]
    environment = jinja2.Environment(
        undefined=jinja2.StrictUndefined,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - this is YAML
    )
    template = environment.from_string((resource("templates") / "company" / "starter.yml.j2").read_text("utf-8"))
    written = template.render(
        languages=codes,
        values=values,
        serves=slug(first["values"][0]["name"]),
        note=lambda key: first[key],
        plain=lambda key: scalar(first[key]),
        text=text,
        item=lambda texts, indent: _block(texts, indent).lstrip(),
    )
    whole = json.dumps(schema(codes[0]), ensure_ascii=False, indent=1) + "\n"
    return {"handbook.yml": written, SCHEMA_FILE: whole}


def scalar(text: str) -> str:
    """Return *text* as one YAML scalar on one line, in quotes only where it needs them."""
    written: str = yaml.safe_dump(text, allow_unicode=True, width=float("inf"))
    return written.removesuffix("...\n").rstrip("\n")


def _block(texts: Texts, indent: int) -> str:
    if len(texts) == 1:
        return " " + scalar(next(iter(texts.values())))
    gap = "\n" + " " * indent
    return gap + gap.join(f"{code}: {scalar(text)}" for code, text in texts.items())


def _texts(code: str) -> dict[str, Any]:
    path = Path(languages.__file__).parent / code / "starter.yml"
    told: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return told


_DRAFTS: dict[str, tuple[type[Thing], str]] = {
    "promise": (Promise, "statement"),
    "value": (Value, "name"),
    "team": (Team, "name"),
}


def draft(kind: str, name: str, codes: tuple[str, ...]) -> str:
    """Return the file of a new promise, value or team called *name*.

    What it must have is there; every other field stands below as a remark, with what it is for in the default language.
    """
    of, named = _DRAFTS[kind]
    told = codes[0] if codes[0] in languages.languages() else languages.languages()[0]
    lines = [f"{named}:{_block({codes[0]: name}, 2)}" if len(codes) == 1 else f"{named}:\n  {codes[0]}: {scalar(name)}"]
    lines += [f"  # {code}:" for code in codes[1:]]
    if kind == "promise":
        lines.append("status: draft")
    for key, field in of.FIELDS.items():
        if key in ("id", named, "status"):
            continue
        lines += ["", f"# {describe(of, key, told)}", *_remark(key, field, codes)]
    return "\n".join(lines) + "\n"


def _remark(key: str, field: Field, codes: tuple[str, ...]) -> list[str]:
    if field.kind == "text":
        return [f"# {key}:"] if len(codes) == 1 else [f"# {key}:", *(f"#   {code}:" for code in codes)]
    if field.kind in ("texts", "words", "many"):
        return [f"# {key}:", "#   -"] if len(codes) == 1 else [f"# {key}:", *_listed(codes)]
    if field.kind == "refs":
        return [f"# {key}: []"]
    if field.kind == "one" and field.of is not None:
        return [f"# {key}:", *(f"#   {inner}:" for inner in field.of.FIELDS)]
    return [f"# {key}:"]


def _listed(codes: tuple[str, ...]) -> list[str]:
    return [f"#   - {codes[0]}:", *(f"#     {code}:" for code in codes[1:])]
