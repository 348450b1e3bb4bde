"""What an editor works on: the handbooks on disk, with the texts that are open and not saved yet."""

from __future__ import annotations

import datetime
import os
import re
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from handbook_gen import folder as folders
from handbook_gen import languages
from handbook_gen.cli._interface import interface_language
from handbook_gen.lint.rule import Finding
from handbook_gen.lint.run import lint, setting_for
from handbook_gen.reading import MAIN, Reading, is_ours, read
from handbook_gen.source import Document, Scalar, Sequence, Table

_LINES = re.compile(r"[^\r\n]*(?:\r\n|\n|\r|$)")


class Judged(NamedTuple):
    """A handbook as it would be if all were saved, and what lint says of it."""

    root: Path
    files: dict[str, bytes]
    reading: Reading
    findings: tuple[Finding, ...]
    language: str


class Insertion(NamedTuple):
    """A text to put into a file: before the line *line* (from 1), from *column* on."""

    file: str
    line: int
    column: int
    before: str
    reason: str
    after: str

    @property
    def text(self) -> str:
        """All that goes in."""
        return f"{self.before}{self.reason}{self.after}"


def root_of(path: Path) -> Path | None:
    """Return the folder of the handbook that the file at *path* belongs to, or None."""
    try:
        root = path.parent if path.name in MAIN else Path(folders.locate(None, path.parent))
    except (folders.NotFoundError, OSError):
        return None
    return root if is_ours(name_in(root, path)) else None


def name_in(root: Path, path: Path) -> str:
    """Return the name of a file in the handbook at *root*."""
    try:
        return os.path.relpath(os.path.realpath(path), os.path.realpath(root)).replace(os.sep, "/")
    except ValueError:  # another drive
        return ""


def judge(root: Path, opened: dict[str, str], language: str) -> Judged:
    """Return what lint says of the handbook at *root* with the texts *opened*, by name, in the place of its files."""
    folder = folders.load(root)
    files = {**folder.files, **{name: text.encode("utf-8", "surrogatepass") for name, text in opened.items()}}
    return _judged(root, files, language)


def _judged(root: Path, files: dict[str, bytes], language: str) -> Judged:
    reading = read(files)
    spoken = language or reading.handbook.language
    if spoken not in languages.languages():
        spoken = interface_language()
    today = datetime.date.today()  # noqa: DTZ011 - as for a lint on the command line
    report = lint(reading, setting_for(reading.handbook, today), language=spoken)
    return Judged(root, files, reading, report.findings, spoken)


def ignoring(judged: Judged, finding: Finding, reason: str, language: str) -> Insertion | None:
    """Return what to write so that *finding* is ignored and nothing else changes; None where no place does that.

    Each place is tried out: within a text of several lines a comment would become part of the text.
    """
    if finding.file not in judged.reading.documents:
        return None
    before = Counter(each.fingerprint for each in judged.findings)
    for insertion in (
        _above(judged, finding, reason),
        _behind(judged, finding, reason),
        _setting(judged, finding, reason),
    ):
        if insertion is not None:
            files = {**judged.files, insertion.file: _with(judged, insertion)}
            after = Counter(each.fingerprint for each in _judged(judged.root, files, language).findings)
            if after[finding.fingerprint] < before[finding.fingerprint] and not after - before:
                return insertion
    return None


def _above(judged: Judged, finding: Finding, reason: str) -> Insertion:
    document = judged.reading.documents[finding.file]
    line = document.line(finding.line)
    indent = line[: len(line) - len(line.lstrip())]
    return Insertion(
        finding.file, finding.line, 1, f"{indent}# handbook: ignore[{finding.rule}] ", reason, _break(document)
    )


def _behind(judged: Judged, finding: Finding, reason: str) -> Insertion:
    end = len(judged.reading.documents[finding.file].line(finding.line)) + 1
    return Insertion(finding.file, finding.line, end, f"  # handbook: ignore[{finding.rule}] ", reason, "")


def _setting(judged: Judged, finding: Finding, reason: str) -> Insertion | None:
    """Return an entry for `lint.ignore` in handbook.yml, where there is none yet or a plain list."""
    main = next((judged.reading.documents[name] for name in MAIN if name in judged.reading.documents), None)
    if main is None or not isinstance(main.root, Table) or not finding.address:
        return None
    entry = f"- {{rule: {finding.rule}, at: {finding.address}, reason: "
    settings = next((value for key, value in main.root.items if key.value == "lint"), None)
    if settings is None:
        line = main.text.count("\n") + 1
        last = main.line(line)
        end = _break(main)
        before = f"{end if last else ''}lint:{end}  ignore:{end}    {entry}"
        return Insertion(main.file, line, len(last) + 1, before, f'"{reason}"', f"}}{end}")
    ignored = (
        next((value for key, value in settings.items if key.value == "ignore"), None)
        if isinstance(settings, Table)
        else None
    )
    if not isinstance(ignored, Sequence) or not ignored.items or isinstance(ignored.items[0], Scalar):
        return None
    place = main.span(ignored)
    if main.text[ignored.start : ignored.start + 1] != "-":
        return None  # a list in brackets
    last, end = main.line(place.end_line), _break(main)
    before = f"{end}{' ' * (place.column - 1)}{entry}"  # behind the others, whose places then stay what they are
    return Insertion(main.file, place.end_line, len(last) + 1, before, f'"{reason}"', "}")


def _break(document: Document) -> str:
    """Return how lines end in *document*."""
    return "\r\n" if "\r\n" in document.text else "\n"


def _with(judged: Judged, insertion: Insertion) -> bytes:
    text = judged.reading.documents[insertion.file].text
    lines = _LINES.findall(text)  # not splitlines, which also cuts where no editor begins a line
    at = sum(map(len, lines[: insertion.line - 1])) + insertion.column - 1
    return (text[:at] + insertion.text + text[at:]).encode("utf-8", "surrogatepass")
