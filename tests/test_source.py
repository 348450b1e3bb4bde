"""Places: a word is found exactly where it stands, or the whole scalar is pointed at; never a wrong place."""

import json

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from handbook_gen.source import MAX_DEPTH, Document, Scalar, Span

WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp"), exclude_characters="\ufeff"), min_size=1
)
SENTENCES = st.lists(WORDS.filter(str.strip), min_size=1, max_size=6).map(" ".join)
BREAKS = st.sampled_from(["\n", "\r\n"])


def source_at(document: Document, span: Span) -> str:
    """Return the characters of the file that *span* covers, by its lines and columns alone."""
    lines = document.text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if span.line == span.end_line:
        return lines[span.line - 1][span.column - 1 : span.end_column - 1]
    first, last = lines[span.line - 1][span.column - 1 :], lines[span.end_line - 1][: span.end_column - 1]
    return "\n".join([first, *lines[span.line : span.end_line - 1], last])


def test_a_folded_text_is_found_on_its_own_line():
    document = Document("mission: >\n  We bake\n  world-class bread.\n")

    span = document.span(document.at(("mission",)), 8, 19)

    assert span == Span(3, 3, 3, 14)


@pytest.mark.parametrize(
    ("text", "word", "line", "column"),
    [
        ("a: plain words here\n", "words", 1, 10),
        ("a: 'single ''quoted'' words'\n", "words", 1, 23),
        ('a: "caf\\u00e9 with words"\n', "words", 1, 20),
        ("a: |\n  first\n  then words\n", "words", 3, 8),
        ("a: |2+\n    first\n  words\n\n", "words", 3, 3),
        ("a: &anchor !!str some words\n", "words", 1, 23),
        ("a: spread over\n  two words\n", "words", 2, 7),
        ('a: "spread \\\n  over words"\n', "words", 2, 8),
        ("a: 🚲 and words\n", "words", 1, 10),
        ("\ufeffa: some words\n", "words", 1, 9),
        ("b: x\r\na: some words\r\n", "words", 2, 9),
        ("b: x\ra: some words\r", "words", 2, 9),
        ('b: "é\u2028 x"\na: some words\n', "words", 2, 9),
    ],
)
def test_a_word_is_found_in_every_style(text, word, line, column):
    document = Document(text.encode())
    node = document.at(("a",))
    assert isinstance(node, Scalar)
    start = node.value.index(word)

    span = document.span(node, start, start + len(word))

    assert (span.line, span.column) == (line, column)
    assert source_at(document, span) == word


def written(style: str, text: str, newline: str) -> str:
    """Return *text* as a YAML field in *style*, as PyYAML would write it."""
    dumped = yaml.dump({"a": text}, default_style=style or None, allow_unicode=True, width=20)
    return dumped.replace("\n", newline)


@given(SENTENCES, st.sampled_from(["", "'", '"', "|", ">"]), BREAKS, st.data())
@example("a b", "'", "\n", None)
def test_a_word_in_any_style_is_found_exactly_or_the_whole_is_pointed_at(text, style, newline, data):
    document = Document(written(style, text, newline))
    node = document.at(("a",))
    assert isinstance(node, Scalar)
    pieces = node.value.split()
    word = data.draw(st.sampled_from(pieces)) if data is not None and pieces else node.value
    start = node.value.find(word)

    span = document.span(node, start, start + len(word))

    found, whole = source_at(document, span), source_at(document, document.span(node))
    exact = "".join(found.split()) in ("".join(word.split()), "".join(word.replace("'", "''").split()))
    decoded = '"' in written(style, text, newline) and decodes_to(found, word)
    assert exact or decoded or found == whole


def decodes_to(found: str, word: str) -> bool:
    """Return whether *found*, read as the inside of a double-quoted scalar, is *word*."""
    try:
        return "".join(str(yaml.safe_load(f'"{found}"')).split()) == "".join(word.split())
    except yaml.YAMLError:
        return False


@given(SENTENCES, st.integers(0, 40), st.integers(0, 40))
def test_a_span_never_leaves_its_scalar(text, start, length):
    document = Document(f"b: before\na: {json.dumps(text, ensure_ascii=False)}\nc: after\n")
    node = document.at(("a",))

    span, whole = document.span(node, start, start + length), document.span(node)

    assert (whole.line, whole.column) <= (span.line, span.column)
    assert (span.end_line, span.end_column) <= (whole.end_line, whole.end_column + 1)


@given(st.binary(max_size=200))
def test_no_bytes_raise(content):
    document = Document(content)

    assert document.root is None or isinstance(document.problems, tuple)
    for problem in document.problems:
        assert 0 <= problem.start <= problem.end <= len(document.text) + 1


@pytest.mark.parametrize(
    ("text", "rule", "variant"),
    [
        ("a: klant: is koning\n", "not-yaml", "colon"),
        ('a: "open\nb: 1\n', "not-yaml", "quote"),
        ('a: "open\nb: "%"\n', "not-yaml", "quote"),
        ("a: we are #1 here\n", "text-cut", ""),
        ("a: !Do it\n", "text-cut", "tag"),
        ("a: @klant\n", "not-yaml", "special"),
        ("a:\n\t- b\n", "not-yaml", "tab"),
        ("a: [1, 2\nb: 3\n", "not-yaml", "flow"),
        ('a: "b" c\n', "not-yaml", "after-quote"),
        ("a: 1\n b: 2\n", "not-yaml", "indent"),
        ("a: \x00\n", "not-yaml", "character"),
        ("a: *nobody\n", "unknown-alias", ""),
        ("a: &x [*x]\n", "unknown-alias", ""),
        ("{a: 1, a: 2}\n", "duplicate-key", ""),
        ("? [a]\n: b\n", "wrong-key", ""),
        ("a: 1\n---\nb: 2\n", "several-documents", ""),
        ("[" * (MAX_DEPTH + 1), "too-deep", ""),
        ("[" * 100_000, "too-deep", ""),
        ("a: &a x\nb: [" + "*a, " * 101 + "]\n", "too-many-aliases", ""),
    ],
)
def test_what_is_wrong_is_told_with_its_kind(text, rule, variant):
    document = Document(text)

    assert (document.problems[0].rule, document.problems[0].variant) == (f"structure.{rule}", variant)


def test_a_file_that_is_not_utf8_is_told_with_the_place_of_the_byte():
    document = Document(b"mission: caf" + b"\xe9\n")

    problem = document.problems[0]

    assert problem.rule == "structure.not-utf8"
    assert document.span_of(problem.start, problem.end) == Span(1, 13, 1, 14)


def test_every_scalar_stays_the_text_that_was_typed():
    document = Document("a: [no, 17:00, 1.10, 007, 1_000, 0x1F, ~, 2026-09-14]\n")

    assert [node.value for node in document.at(("a",)).items] == [
        "no", "17:00", "1.10", "007", "1_000", "0x1F", "~", "2026-09-14",
    ]  # fmt: skip


def test_a_comment_inside_a_text_is_no_comment():
    import re

    document = Document('a: "# handbook: x"\nb: y  # handbook: z\nc: |\n  # handbook: w\n')

    found = [match.group() for match in document.comments(re.compile(r"# handbook: \w"))]

    assert found == ["# handbook: z"]
