"""The house checks itself: floors, names, languages, and that nothing is said in one language only."""

import ast
import re
import subprocess
import sys
from pathlib import Path
from string import Formatter

import pytest

from handbook_gen import languages
from handbook_gen.lint.catalogue import all_rules
from handbook_gen.lint.rule import GROUPS, SEVERITIES, TIPS
from handbook_gen.lint.tips import origin, six_tips
from tests.conftest import ROOT

PACKAGE = ROOT / "handbook_gen"
CODES = languages.languages()
COMMANDS = sorted(path for path in (PACKAGE / "cli").glob("*.py") if not path.name.startswith("_"))


def interface(code: str) -> dict[str, str]:
    lines = (PACKAGE / "languages" / code / "words.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.partition("=") for line in lines if line.strip() and not line.startswith("#"))
    return {key.strip(): text.strip() for key, _, text in pairs}


def facts(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_the_floors_hold():
    done = subprocess.run(
        [Path(sys.executable).parent / "lint-imports", "--no-cache"], cwd=ROOT, capture_output=True, text=True
    )

    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("rule", all_rules().values(), ids=list(all_rules()))
def test_a_rule_is_whole(rule):
    assert rule.group in GROUPS
    assert rule.severity in SEVERITIES
    assert rule.scope in ("statement", "fields", "structure")
    assert rule.tip in (*TIPS, "")
    assert set(rule.says) == set(rule.bad) == set(rule.good) == set(CODES)
    module = rule.name.replace(".", "/").replace("-", "_")
    assert (PACKAGE / "lint" / "rules" / f"{module}.py").is_file()


@pytest.mark.parametrize("rule", all_rules().values(), ids=list(all_rules()))
def test_a_rule_speaks_of_the_same_facts_in_every_language(rule):
    said = {
        code: {
            variant: facts(words.message) | facts(words.advice)
            for variant, words in {"": says, **says.variants}.items()
        }
        for code, says in rule.says.items()
    }

    assert len({frozenset(variants) for variants in said.values()}) == 1
    for variant in next(iter(said.values())):
        assert len({frozenset(variants[variant]) for variants in said.values()}) == 1, variant


def test_the_interface_says_the_same_things_in_every_language():
    words = {code: interface(code) for code in CODES}
    first = words[CODES[0]]

    for code in CODES:
        assert words[code].keys() == first.keys()
        assert {key: facts(text) for key, text in words[code].items()} == {k: facts(t) for k, t in first.items()}


@pytest.mark.parametrize("path", sorted((PACKAGE / "cli").glob("*.py")), ids=lambda path: path.stem)
def test_the_help_of_a_command_is_told_in_every_language(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "told":
            assert sorted(keyword.arg for keyword in node.keywords) == sorted(CODES), ast.unparse(node)
        if isinstance(node, ast.keyword) and node.arg == "help":
            assert isinstance(node.value, ast.Call), f"{path.name}:{node.lineno} is help in one language only"


@pytest.mark.parametrize("path", COMMANDS, ids=lambda path: path.stem)
def test_a_command_has_help_in_every_language(path):
    name = path.stem.rstrip("_")

    shown = [
        subprocess.run(
            [sys.executable, "-m", "handbook_gen", name, "--help"],
            capture_output=True, text=True, check=True, env={"HANDBOOK_LANGUAGE": code, "PATH": ""},
        ).stdout
        for code in CODES
    ]  # fmt: skip

    assert all(f"handbook {name} [OPTIONS]" in text for text in shown)
    assert len(set(shown)) == len(CODES)


def test_the_six_tips_are_told_in_every_language():
    assert [tip.key for tip in six_tips()] == list(TIPS)
    for texts in (origin(), *(each for tip in six_tips() for each in (tip.name, tip.title, tip.asks, tip.why))):
        assert set(texts) == set(CODES)


def test_every_source_that_somebody_cites_is_known():
    from handbook_gen.lint.sources import citation

    cited = {key for rule in all_rules().values() for key in rule.sources} | {k for t in six_tips() for k in t.sources}

    for key in cited:
        for code in CODES:
            assert citation(key, code)


def test_what_is_worked_out_from_the_code_is_up_to_date():
    script = [sys.executable, ROOT / "docs" / "generate.py", "--check"]

    done = subprocess.run(script, cwd=ROOT, capture_output=True, text=True)

    assert done.returncode == 0, f"{done.stdout}: run python docs/generate.py"


def test_no_message_ends_in_blame():
    blame = re.compile(r"\b(wrong of you|your fault|stupid|je fout|dom)\b", re.IGNORECASE)

    for rule in all_rules().values():
        for says in rule.says.values():
            assert not blame.search(says.message + says.advice), rule.name
