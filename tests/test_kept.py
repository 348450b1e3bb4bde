"""What is kept beside the files that ship is used while they are what they were, and never otherwise."""

import os

import pytest

from handbook_gen.kept import keep, kept


@pytest.fixture
def source(tmp_path, monkeypatch):
    monkeypatch.setattr("sys.dont_write_bytecode", False)
    file = tmp_path / "words.txt"
    file.write_text("one\n")
    return file


def test_what_is_kept_comes_back(source):
    keep(str(source.parent), "words", [str(source)], lambda: {"one": (1, "é")})

    assert kept(str(source.parent), "words", [str(source)]) == {"one": (1, "é")}


def test_a_changed_file_makes_it_stale(source):
    keep(str(source.parent), "words", [str(source)], lambda: {"one": 1})
    source.write_text("one\ntwo\n")

    assert kept(str(source.parent), "words", [str(source)]) is None


def test_another_file_makes_it_stale(source):
    keep(str(source.parent), "words", [str(source)], lambda: {"one": 1})
    other = source.with_name("more.txt")
    other.write_text("")

    assert kept(str(source.parent), "words", [str(source), str(other)]) is None


@pytest.mark.parametrize("content", [b"", b"\x00", b"not marshal at all", b"\xe9\x01"])
def test_a_damaged_cache_is_no_cache(source, content):
    keep(str(source.parent), "words", [str(source)], lambda: {"one": 1})
    next((source.parent / "__pycache__").iterdir()).write_bytes(content)

    assert kept(str(source.parent), "words", [str(source)]) is None


def test_nothing_is_made_where_nothing_may_be_written(source, monkeypatch):
    monkeypatch.setattr("sys.dont_write_bytecode", True)

    keep(str(source.parent), "words", [str(source)], lambda: pytest.fail("it was made for nothing"))

    assert os.listdir(source.parent) == ["words.txt"]
