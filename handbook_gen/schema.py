"""The JSON Schema of a handbook, worked out from the same fields that reading walks along.

Draft-07, since that is what editors' YAML support reads. Titles come from `languages/<code>/titles.yml`, descriptions from
`languages/<code>/fields.yml`, and examples from the example company, which holds every field.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml

from handbook_gen import languages
from handbook_gen.model import Day, Field, Handbook, Number, Passage, Promise, Team, Text, Thing, Value
from handbook_gen.reading import read
from handbook_gen.resources import resource

DRAFT = "http://json-schema.org/draft-07/schema#"
_FILES: dict[str, type[Thing]] = {"promises": Promise, "values": Value, "teams": Team}
_DESCRIPTIONS, _TITLES = "fields.yml", "titles.yml"
_LONGEST = 120  # of an example; a whole story is no help beside a cursor

Schema = dict[str, Any]


def schema(language: str = "en", part: str = "") -> Schema:
    """Return the schema of handbook.yml, told in *language*.

    *part* asks for that of another file: `promises`, `values` or `teams` for one file in that folder, or the name of a
    field of the handbook such as `people` for a file of that name. Raises KeyError where there is no such part.
    """
    writer = _Writer(language)
    if not part:
        whole = writer.thing(Handbook)
        elsewhere = ("promises", "values")  # they may stand in a folder of their own, which an editor does not see
        whole["required"] = [key for key in whole["required"] if key not in elsewhere]
    elif part in _FILES:
        whole = writer.thing(_FILES[part])
    else:
        whole = writer.field(Handbook, Handbook.FIELDS[part])
    return {"$schema": DRAFT, **whole, "definitions": dict(sorted(writer.definitions.items()))}


def describe(of: type[Thing], key: str, language: str) -> str:
    """Return what the field *key* of a thing is for, in one or two sentences; raise KeyError where nobody wrote it."""
    return _told(of, key, language, _DESCRIPTIONS)


def title(of: type[Thing], key: str, language: str) -> str:
    """Return what the field *key* of a thing is called; raise KeyError where nobody wrote it."""
    return _told(of, key, language, _TITLES)


def _told(of: type[Thing], key: str, language: str, name: str) -> str:
    told = _written(language, name)
    exact = told.get(f"{of.__name__}.{key}")
    return exact if exact is not None else told[key]


@cache
def _written(language: str, name: str) -> dict[str, str]:
    path = Path(languages.__file__).parent / language / name
    told: dict[str, str] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return told


@cache
def _examples(language: str) -> dict[tuple[str, str], Any]:
    """Return what the example company writes in each field, by the thing's name and the key."""
    root = resource("example_company")
    files = {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(root.rglob("*.yml"))}
    found: dict[tuple[str, str], Any] = {}
    waiting: list[Thing] = [read(files).handbook]
    while waiting:
        thing = waiting.pop(0)
        for field, value in thing.fields():
            for item in value if field.kind in ("many", "texts", "words", "refs") else (value,):
                if isinstance(item, Thing):
                    waiting.append(item)
                elif (example := _example(item, language)) is not None:
                    found.setdefault((type(thing).__name__, field.key), example)
    return found


def _example(value: object, language: str) -> str | float | None:
    if isinstance(value, Text):
        value = value.get(language)
    if isinstance(value, Number):
        return int(value.value) if value.value.is_integer() else value.value
    text = value.passage.text if isinstance(value, Day) else value.text if isinstance(value, Passage) else ""
    return text if 0 < len(text) <= _LONGEST else None


class _Writer:
    """Writes the schema of one part, and collects the things that it refers to."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.definitions: dict[str, Schema] = {
            "text": {  # one schema and not two to choose from, which editors would show one after the other
                "type": ["string", "number", "boolean", "object"],
                "minProperties": 1,
                "propertyNames": {"pattern": "^[a-z]{2,3}(-[A-Za-z0-9]+)?$"},
                "additionalProperties": {"type": ["string", "number", "boolean"]},
            }
        }

    def thing(self, of: type[Thing]) -> Schema:
        """Return the schema of a thing with its fields."""
        return {
            "type": "object",
            "properties": {key: self.field(of, field) for key, field in of.FIELDS.items()},
            "patternProperties": {"^x-": {}},
            "additionalProperties": False,
            "required": [key for key, field in of.FIELDS.items() if field.required == "error"],
        }

    def field(self, of: type[Thing], field: Field) -> Schema:
        """Return the schema of one field: what it may hold, and what an editor says of it."""
        written = self._kind(field)
        told: Schema = {
            "title": title(of, field.key, self.language),
            "description": describe(of, field.key, self.language),
        }
        example = _examples(self.language).get((of.__name__, field.key))
        if example is not None and field.kind not in ("one_of", "flag", "id"):  # a list of choices says enough
            listed = field.kind in ("words", "refs")
            told["examples"] = [[example] if listed else example]
        return {**told, "allOf": [written]} if "$ref" in written else {**told, **written}

    def _kind(self, field: Field) -> Schema:
        kind = field.kind
        if kind == "text":
            return {"$ref": "#/definitions/text"}
        if kind in ("word", "id", "ref"):
            return {"type": ["string", "number", "boolean", "null"]}
        if kind == "number":
            return {"type": ["number", "null"]}
        if kind == "day":
            return {
                "anyOf": [{"type": "null"}, {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}],
                "format": "date",
            }
        if kind == "flag":
            return {"enum": [True, False, "yes", "no", "ja", "nee", None]}
        if kind == "one_of":
            return {"enum": [*field.choices, None]}
        if kind == "text_for_each":
            return {"type": ["object", "null"], "additionalProperties": {"$ref": "#/definitions/text"}}
        if kind == "one_of_for_each":
            return {"type": ["object", "null"], "additionalProperties": {"enum": [*field.choices, None]}}
        if field.of is not None:
            one = self._reference(field.of)
        else:
            one = {"$ref": "#/definitions/text"} if kind == "texts" else {"type": ["string", "number", "boolean"]}
        if kind == "one":
            return one
        items = one if field.of is not None else {"anyOf": [one, {"type": "null"}]}
        many: Schema = {"type": "array", "items": items}
        bare = field.of is None or field.of.TEXT_IS  # a bare text is a list of one
        alone = [{"$ref": "#/definitions/text"}] if bare else []
        return {"anyOf": [many, *alone, {"type": "null"}]}

    def _reference(self, of: type[Thing]) -> Schema:
        name = of.__name__
        if name not in self.definitions:
            self.definitions[name] = {}  # in case a thing holds its own kind
            whole = self.thing(of)
            ways: list[Schema] = [whole]
            if of.TEXT_IS:
                ways.append({"$ref": "#/definitions/text"})
            if of.LIST_IS:
                ways.append(self._kind(of.FIELDS[of.LIST_IS]))
            self.definitions[name] = {"anyOf": [*ways, {"type": "null"}]}
        return {"$ref": f"#/definitions/{name}"}
