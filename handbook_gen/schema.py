"""The JSON Schema of a handbook, worked out from the same fields that reading walks along.

Draft-07, since that is what editors' YAML support reads. Titles and descriptions come from `languages/<code>/fields.yml`.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml

from handbook_gen import languages
from handbook_gen.model import Field, Handbook, Promise, Team, Thing, Value

DRAFT = "http://json-schema.org/draft-07/schema#"
_FILES: dict[str, type[Thing]] = {"promises": Promise, "values": Value, "teams": Team}
_DESCRIPTIONS = "fields.yml"

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
    told = _descriptions(language)
    exact = told.get(f"{of.__name__}.{key}")
    return exact if exact is not None else told[key]


@cache
def _descriptions(language: str) -> dict[str, str]:
    path = Path(languages.__file__).parent / language / _DESCRIPTIONS
    told: dict[str, str] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return told


class _Writer:
    """Writes the schema of one part, and collects the things that it refers to."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.definitions: dict[str, Schema] = {
            "text": {
                "anyOf": [
                    {"type": ["string", "number", "boolean"]},
                    {
                        "type": "object",
                        "minProperties": 1,
                        "propertyNames": {"pattern": "^[a-z]{2,3}(-[A-Za-z0-9]+)?$"},
                        "additionalProperties": {"type": ["string", "number", "boolean"]},
                    },
                ]
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
        told: Schema = {"description": describe(of, field.key, self.language)}
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
            return {"anyOf": [one, {"type": "null"}]}
        many: Schema = {"type": "array", "items": {"anyOf": [one, {"type": "null"}]}}
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
            self.definitions[name] = whole if len(ways) == 1 else {"anyOf": ways}
        return {"$ref": f"#/definitions/{name}"}
