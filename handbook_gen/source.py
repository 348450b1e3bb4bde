"""YAML text that remembers where everything stands.

Nodes are built here from PyYAML's events and not by its composer: that costs the same, keeps every scalar as the text
that was typed, sees duplicate keys, and cannot be made to recurse or explode by a hostile file.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import yaml

MAX_BYTES = 5 * 1024 * 1024
MAX_DEPTH = 64
MAX_ALIASES = 100

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})


class Span(NamedTuple):
    """A stretch of text: lines and columns count from 1 in code points, the end is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


class Problem(NamedTuple):
    """Something that is wrong with what was written, and where: characters *start* to *end* of *file*."""

    rule: str  # the name of the structure rule that tells of it
    file: str
    start: int = 0
    end: int = 0
    facts: Mapping[str, object] = {}
    variant: str = ""
    severity: str = ""
    address: tuple[str, ...] = ()


class Node:
    """A piece of YAML: characters *start* to *end* of its document."""

    __slots__ = ("end", "start")

    def __init__(self, start: int, end: int) -> None:
        self.start = start
        self.end = end


class Scalar(Node):
    """A single text; *style* is one of `'`, `"`, `|`, `>`, or empty for plain."""

    __slots__ = ("style", "value")

    def __init__(self, start: int, end: int, value: str, style: str) -> None:
        super().__init__(start, end)
        self.value = value
        self.style = style

    @property
    def is_null(self) -> bool:
        """Whether nothing was written here, or nothing but blanks."""
        return not self.value.strip() if self.style else self.value in _NULLS


class Sequence(Node):
    """A list."""

    __slots__ = ("items",)

    def __init__(self, start: int, end: int) -> None:
        super().__init__(start, end)
        self.items: list[Node] = []


class Table(Node):
    """Keys and their values, in the order in which they were written."""

    __slots__ = ("items",)

    def __init__(self, start: int, end: int) -> None:
        super().__init__(start, end)
        self.items: list[tuple[Scalar, Node]] = []


_CUT = re.compile(r"#[\w&+][^\r\n]*")


class Document:
    """One YAML file: its text, its nodes, and what is wrong with it.

    *content* may be bytes as they were read, or text; one that is not YAML has places but no nodes. Nothing is ever raised for what it holds: a file that cannot be
    read as YAML has no root, and a problem that says why and where.
    """

    def __init__(self, content: bytes | str, file: str = "", *, is_yaml: bool = True) -> None:
        self.file = file
        self.root: Node | None = None
        self.problems: tuple[Problem, ...] = ()
        self._line_starts: list[int] | None = None
        self._spans: dict[tuple[int, int, int | None], Span] = {}
        problems: list[Problem] = []
        self.text = self._decode(content, problems)
        if is_yaml and not problems:
            self.root = _Builder(self, problems).root
            problems += self._cut() if self.root is not None else ()
        self.problems = tuple(problems)

    def _decode(self, content: bytes | str, problems: list[Problem]) -> str:
        if isinstance(content, str):
            return content.removeprefix("\ufeff")
        if len(content) > MAX_BYTES:
            problems.append(Problem("structure.too-large", self.file, facts={"limit": MAX_BYTES // 1024 // 1024}))
            return ""
        try:
            return content.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            readable = content[: error.start].decode("utf-8-sig")
            problems.append(
                Problem(
                    "structure.not-utf8",
                    self.file,
                    len(readable),
                    len(readable) + 1,
                    {"byte": f"0x{content[error.start]:02X}"},
                )
            )
            return readable + content[error.start :].decode("latin-1")

    def _cut(self) -> Iterator[Problem]:
        """Yield what a `#` that was meant as text cuts off: people put a blank after the sign of a remark."""
        if "#" in self.text:
            for match in self.comments(_CUT):
                before = self.line(self.span_of(match.start(), match.start()).line)[
                    : self.span_of(match.start(), match.start()).column - 1
                ]
                if before.strip():  # a whole line of remark is somebody's own business
                    facts = {"cut": match[0].strip()}
                    yield Problem("structure.text-cut", self.file, match.start(), match.end(), facts)

    # Places

    def span(self, node: Node | None, start: int = 0, end: int | None = None) -> Span:
        """Return where characters *start* to *end* of a scalar's value stand, or the whole of another node.

        Where the pairing of value and source is unsure, the whole node is returned: wide, never wrong.
        """
        if node is None:
            return self.span_of(0, 0)
        if isinstance(node, Scalar):
            asked = (node.start, start, end)  # several rules speak of the same place
            if asked not in self._spans:
                self._spans[asked] = self.span_of(*self._within(node, start, len(node.value) if end is None else end))
            return self._spans[asked]
        last = node.end  # a block collection's end mark runs past the blanks after it
        while last > node.start and self.text[last - 1].isspace():
            last -= 1
        return self.span_of(node.start, last)

    def span_of(self, start: int, end: int) -> Span:
        """Return characters *start* to *end* of the file as lines and columns."""
        starts = self._starts()
        end = max(start, end)
        line = bisect_right(starts, start)
        end_line = line if line == len(starts) or end < starts[line] else bisect_right(starts, end)
        return Span(line, start - starts[line - 1] + 1, end_line, end - starts[end_line - 1] + 1)

    def line(self, number: int) -> str:
        """Return the text of line *number*, counted from 1, without its line break."""
        starts = self._starts()
        if not 1 <= number <= len(starts):
            return ""
        end = starts[number] if number < len(starts) else len(self.text)
        return self.text[starts[number - 1] : end].rstrip("\r\n")

    def at(self, path: tuple[str | int, ...]) -> Node:
        """Return the node at *path*, keys and positions from the root; raise KeyError where there is none."""
        here = self.root
        for step in path:
            if isinstance(here, Table) and isinstance(step, str):
                here = next((value for key, value in here.items if key.value == step), None)
            elif isinstance(here, Sequence) and isinstance(step, int) and step < len(here.items):
                here = here.items[step]
            else:
                here = None
        if here is None:
            raise KeyError(path)
        return here

    def comments(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Yield the matches of *pattern*, which must begin with `#`, that stand in a comment and not in a text."""
        matches = list(pattern.finditer(self.text))
        if not matches:
            return
        scalars = sorted((node.start, node.end) for node in self.scalars() if node.end > node.start)
        starts = [start for start, _ in scalars]
        for match in matches:
            at = match.start()
            before = bisect_right(starts, at) - 1
            inside = before >= 0 and at < scalars[before][1]
            if not inside and (at == 0 or self.text[at - 1].isspace()):
                yield match

    def scalars(self) -> Iterator[Scalar]:
        """Yield every key and text, in no certain order."""
        waiting, seen = [self.root], set[int]()
        while waiting:
            node = waiting.pop()
            if node is None or id(node) in seen:
                continue
            seen.add(id(node))
            if isinstance(node, Scalar):
                yield node
            elif isinstance(node, Sequence):
                waiting.extend(node.items)
            elif isinstance(node, Table):
                for key, value in node.items:
                    waiting += (key, value)

    def _starts(self) -> list[int]:
        # Not PyYAML's lines: it also breaks at U+0085, U+2028 and U+2029, and no editor's line numbers do.
        if self._line_starts is None:
            self._line_starts = [0, *(found.end() for found in re.finditer(r"\r\n|\n|\r", self.text))]
        return self._line_starts

    def _within(self, node: Scalar, start: int, end: int) -> tuple[int, int]:
        end = min(end, len(node.value))
        start = max(0, min(start, end))
        first = _content_start(self.text, node)
        raw = self.text[first : node.end]
        if node.style in ("'", '"'):
            first, raw = first + 1, raw[1:-1]
        if raw == node.value:  # nothing folded, nothing escaped
            return first + start, first + end
        whole = (first, first + len(raw.rstrip())) if node.style in ("|", ">") else (node.start, node.end)
        if start == 0 and end >= len(node.value):
            return (first + len(raw) - len(raw.lstrip()), whole[1]) if node.style in ("|", ">") else whole
        places = _aligned(raw, node)
        wanted = [i for i in range(start, end) if not node.value[i].isspace()]
        if places is None or not wanted:
            return whole
        count = sum(not c.isspace() for c in node.value[: wanted[0]])
        return first + places[count][0], first + places[count + len(wanted) - 1][1]


def _content_start(text: str, node: Scalar) -> int:
    """Return where the content begins, after anchor, tag and a block scalar's first line."""
    at = node.start
    while text[at : at + 1] in ("&", "!"):
        after = re.compile(r"\S+\s*").match(text, at)
        if after is None or after.end() > node.end:
            break
        at = after.end()
    if node.style in ("|", ">"):
        line_end = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)?").match(text, at)
        at = line_end.end() if line_end else at  # the text starts below the indicator
    return min(at, node.end)


_ESCAPE = re.compile(r"\\(x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|\r\n|.)", re.DOTALL)
_ESCAPED = {"0": "\0", "a": "\a", "b": "\b", "e": "\x1b", "/": "/", '"': '"', "\\": "\\"}  # the rest are blanks


def _aligned(raw: str, node: Scalar) -> list[tuple[int, int]] | None:
    """Return the places in *raw* of the value's characters that are not blank, or None where they do not pair.

    Between value and source YAML changes only white space, quoting and escapes, so the others pair one to one.
    """
    found: list[tuple[str, int, int]] = []
    at = 0
    while at < len(raw):
        character, after = raw[at], at + 1
        if node.style == "'" and character == "'":
            after = at + 2
        elif node.style == '"' and character == "\\":
            escape = _ESCAPE.match(raw, at)
            if escape is None:
                return None
            code, after = escape[1], escape.end()
            character = chr(int(code[1:], 16)) if code[0] in "xuU" and len(code) > 1 else _ESCAPED.get(code, " ")
        if not character.isspace():
            found.append((character, at, after))
        at = after
    if [c for c, _, _ in found] != [c for c in node.value if not c.isspace()]:
        return None
    return [(start, end) for _, start, end in found]


class _Builder:
    """Builds the nodes of one document from its events, without recursion."""

    def __init__(self, document: Document, problems: list[Problem]) -> None:
        self.document = document
        self.text = document.text
        self.file = document.file
        self.problems = problems
        self.root: Node | None = None
        self.anchors: dict[str, Node] = {}
        self.open: list[Sequence | Table] = []
        self.keys: list[Scalar | None] = []  # for each open mapping the key that waits for its value
        self.seen: list[dict[str, Scalar]] = []
        self.aliases = 0
        self.documents = 0
        try:
            self._build()
        except yaml.YAMLError as error:
            self.root = None
            problems.append(self._not_yaml(error))
        except _StoppedError:
            self.root = None

    def _problem(self, rule: str, start: int, end: int, **facts: object) -> None:
        self.problems.append(Problem(rule, self.file, start, end, facts))

    def _build(self) -> None:
        event: Any  # the stubs give events none of their attributes
        for event in yaml.parse(self.text, Loader=_Loader):
            kind = type(event)
            if kind is yaml.ScalarEvent:
                if event.tag and not event.tag.startswith("tag:yaml.org,2002:"):
                    at = event.start_mark.index
                    self.problems.append(
                        Problem("structure.text-cut", self.file, at, at + len(event.tag), {"cut": event.tag}, "tag")
                    )
                node = Scalar(event.start_mark.index, event.end_mark.index, event.value, event.style or "")
                self._add(node, event.anchor)
            elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
                make = Table if kind is yaml.MappingStartEvent else Sequence
                opened = make(event.start_mark.index, event.end_mark.index)
                self._add(opened, event.anchor)
                self.open.append(opened)
                self.keys.append(None)
                self.seen.append({})
                if len(self.open) > MAX_DEPTH:
                    self._problem("structure.too-deep", opened.start, opened.start + 1, limit=MAX_DEPTH)
                    raise _StoppedError
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                self.open.pop().end = event.end_mark.index
                self.keys.pop()
                self.seen.pop()
            elif kind is yaml.AliasEvent:
                self._alias(event)
            elif kind is yaml.DocumentStartEvent:
                self.documents += 1
                if self.documents > 1:
                    at = event.start_mark.index
                    self._problem("structure.several-documents", at, at + 3)
                    return

    def _alias(self, event: Any) -> None:
        start, end = event.start_mark.index, event.end_mark.index
        self.aliases += 1
        if self.aliases > MAX_ALIASES:
            self._problem("structure.too-many-aliases", start, end, limit=MAX_ALIASES)
            raise _StoppedError
        target = self.anchors.get(event.anchor)
        if target is None or target in self.open:
            self._problem("structure.unknown-alias", start, end, name=event.anchor)
            target = Scalar(start, end, "", "")
        self._add(target, None)

    def _add(self, node: Node, anchor: str | None) -> None:
        if anchor:
            self.anchors[anchor] = node
        if not self.open:
            if self.root is None:
                self.root = node
            return
        parent = self.open[-1]
        if isinstance(parent, Sequence):
            parent.items.append(node)
        elif (key := self.keys[-1]) is not None:
            parent.items.append((key, node))
            self.keys[-1] = None
        else:
            self.keys[-1] = self._key(node)

    def _key(self, node: Node) -> Scalar:
        if not isinstance(node, Scalar):
            self._problem("structure.wrong-key", node.start, node.start + 1)
            return Scalar(node.start, node.start + 1, "", "")
        first = self.seen[-1].setdefault(node.value, node)
        if first is not node:
            line = self.document.span_of(first.start, first.end).line
            self._problem("structure.duplicate-key", node.start, node.end, key=node.value, line=line)
        return node

    def _not_yaml(self, error: Exception) -> Problem:
        """Return the problem in our own words: the two loaders word their errors differently."""
        mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
        if "quoted scalar" in str(getattr(error, "context", "")):
            mark = error.context_mark  # type: ignore[attr-defined]  # point at the quote that never closes, not at the end
        at = mark.index if mark is not None else getattr(error, "position", 0)
        at = max(0, min(at, len(self.text)))
        opened = [match for match in _OPENED.finditer(self.text, 0, at) if match.end(1) < at]
        if opened and _NEXT_FIELD.match(self.text, opened[-1].end()):
            quote = opened[-1].start(1)  # a quote that the next field's quote closed by chance
            return Problem("structure.not-yaml", self.file, quote, quote + 1, {"line": "", "character": ""}, "quote")
        start = max(self.text.rfind("\n", 0, at), self.text.rfind("\r", 0, at)) + 1
        ends = [i for i in (self.text.find("\n", at), self.text.find("\r", at)) if i >= 0]
        line = self.text[start : min(ends, default=len(self.text))]
        character = self.text[at : at + 1]
        facts = {"line": line.strip(), "character": f"U+{ord(character):04X}" if character else ""}
        return Problem(
            "structure.not-yaml", self.file, at, min(at + 1, len(self.text)), facts, _why(error, line, at - start)
        )


_OPENED = re.compile(r"""^[ \t-]*[\w-]+:[ \t]+("(?:[^"\\\r\n]|\\.)*|'(?:[^'\r\n]|'')*)$""", re.MULTILINE)
_NEXT_FIELD = re.compile(r"\r?\n[ \t]*(?:- )?[\w-]+:[ \t\r\n]")


class _StoppedError(Exception):
    """The file goes past a limit, and the problem is told."""


def _why(error: Exception, line: str, column: int) -> str:
    """Name the mistake that people most likely made in *line*, or "" where it is none of those we know."""
    if isinstance(error, yaml.reader.ReaderError):
        return "character"
    before = line[:column]
    said = str(getattr(error, "problem", "") or "")
    if "\t" in line[: len(line) - len(line.lstrip())]:
        return "tab"
    if "quoted scalar" in str(getattr(error, "context", "") or "") or "found unexpected end of stream" in said:
        return "quote"
    if line.lstrip()[:1] in "@`%" and line.strip() and column <= len(line) - len(line.lstrip()) + 1:
        return "special"
    if re.search(r":\s*[@`%]", before + line[column : column + 1]):
        return "special"
    if ("mapping values" in said or ": " in line[column:]) and re.search(r":\s.*:(\s|$)", line):
        return "colon"
    if "," in said or "flow" in str(getattr(error, "context", "") or ""):
        return "flow"
    if re.search(r":\s*(\"[^\"]*\"|'[^']*')\s*\S", line):
        return "after-quote"
    if "alias" in str(getattr(error, "context", "") or "") or "anchor" in str(getattr(error, "context", "") or ""):
        return "special"
    return "indent" if "block" in said + str(getattr(error, "context", "") or "") or "mapping" in said else ""
