"""The JSON Schema says what reading takes: the two agree on the example, the starter and on what is wrong."""

import json
import re

import jsonschema
import pytest
import yaml

from handbook_gen import languages, model
from handbook_gen.reading import read
from handbook_gen.schema import describe, schema
from handbook_gen.starter import starter
from tests.conftest import EXAMPLE


class Typed(yaml.SafeLoader):
    """YAML as editors read it (1.2): dates and clock times are strings."""


Typed.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in pairs if not tag.endswith((":timestamp", ":bool", ":int"))]
    for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
Typed.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(true|false)$"), list("tf"))
Typed.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"^[-+]?\d+$"), list("-+0123456789"))

THINGS = [t for t in vars(model).values() if isinstance(t, type) and issubclass(t, model.Thing) and t.FIELDS]


def errors(text: str, part: str = "") -> list[str]:
    validator = jsonschema.Draft7Validator(schema("en", part))
    return [error.message for error in validator.iter_errors(yaml.load(text, Typed))]


def test_the_schema_is_a_schema():
    jsonschema.Draft7Validator.check_schema(schema("en"))


@pytest.mark.parametrize("path", sorted(EXAMPLE.rglob("*.yml")), ids=lambda p: p.relative_to(EXAMPLE).as_posix())
def test_the_example_company_fits(path):
    name = path.relative_to(EXAMPLE)
    part = "" if name.name == "handbook.yml" else name.parts[0] if len(name.parts) > 1 else path.stem

    found = errors(path.read_text(encoding="utf-8"), part)

    assert found == []


@pytest.mark.parametrize("code", languages.languages())
def test_the_starter_fits_and_points_an_editor_at_the_schema(code):
    files = starter((code,))

    assert files["handbook.yml"].startswith("# yaml-language-server: $schema=handbook.schema.json\n")
    assert json.loads(files["handbook.schema.json"]) == schema(code)
    assert errors(files["handbook.yml"]) == []
    assert read({"handbook.yml": files["handbook.yml"].encode()}).problems == ()


BASE = "company: {name: A}\nmission: M\npromise: {statement: S}\nvalues: [{name: V, meaning: W}]\n"


@pytest.mark.parametrize(
    "line",
    [
        "visoin: x",
        "teams: {a: b}",
        "value_order: {a: b}",
        "journey: text",
        "baseline: {klant: a}",
        "x-note: anything",
        "vision: {text: V, reviewed: 2026-02-03}",
        "vision: {text: V, reviewed: 3-2-2026}",
        "lint: {fail_on: always}",
        "lint: {fail_on: never}",
        "lint: {max_values: six}",
        "lint: {max_values: 6}",
        "changes: [{date: 2026-01-01, what: {nl: a, en: b}}]",
        "changes: [{date: 2026-01-01}]",
        "people: {steps: {recruitment: {text: a, selects_on: [v]}}}",
        "people: {steps: {hiring: {text: a}}}",
        "baseline: Honest.",
        "baseline: [Honest., {en: Safe., nl: Veilig.}]",
    ],
)
def test_schema_and_reading_agree(line):
    text = f"{BASE}{line}\n"

    by_schema = bool(errors(text))
    by_reading = bool([p for p in read({"handbook.yml": text.encode()}).problems if p.rule != "structure.unknown-ref"])

    assert by_schema == by_reading


@pytest.mark.parametrize("code", languages.languages())
@pytest.mark.parametrize("thing", THINGS, ids=lambda thing: thing.__name__)
def test_every_field_says_what_it_is_for(thing, code):
    for key in thing.FIELDS:
        assert len(describe(thing, key, code)) > 5
