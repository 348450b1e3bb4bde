"""The language server: an editor's requests, answered from lint."""

from __future__ import annotations

import asyncio
import datetime
import re
from pathlib import Path

from lsprotocol import types
from pygls import uris
from pygls.lsp.server import LanguageServer

from handbook_gen import __version__, languages
from handbook_gen.cli._desk import Judged, ignoring, judge, name_in, root_of
from handbook_gen.lint.catalogue import all_rules
from handbook_gen.lint.rule import Finding
from handbook_gen.reports._words import rule_help

_PAUSE = 0.15  # seconds without typing before a text is judged
_SEVERITIES = {
    "error": types.DiagnosticSeverity.Error,
    "warning": types.DiagnosticSeverity.Warning,
    "info": types.DiagnosticSeverity.Information,
}
_RULE = re.compile(r"[a-z]+\.[a-z]+(?:-[a-z]+)*")


class _Server(LanguageServer):
    """Remembers, for each handbook, what was last said of it."""

    def __init__(self, language: str) -> None:
        super().__init__("handbook", __version__)
        self.language = language
        self.judged: dict[Path, Judged] = {}
        self.shown: dict[Path, set[str]] = {}  # the files that have diagnostics
        self.asked: dict[Path, int] = {}  # how often a handbook changed

    def place(self, uri: str) -> tuple[Path, str] | None:
        """Return the handbook that *uri* belongs to and its name there, or None."""
        path = uris.to_fs_path(uri)
        root = root_of(Path(path)) if path else None
        return (root, name_in(root, Path(path))) if path and root is not None else None

    async def changed(self, uri: str) -> None:
        """Judge the handbook of *uri* anew, once nobody types any more."""
        place = self.place(uri)
        if place is None:
            return
        root = place[0]
        self.asked[root] = turn = self.asked.get(root, 0) + 1
        await asyncio.sleep(_PAUSE)
        if self.asked[root] == turn:
            self.publish(root)

    def publish(self, root: Path) -> None:
        """Show what lint says of the handbook in *root*."""
        opened = {
            name_in(root, Path(document.path)): document.source
            for document in self.workspace.text_documents.values()
            if document.path and root_of(Path(document.path)) == root
        }
        judged = self.judged[root] = judge(root, opened, self.language)
        found: dict[str, list[types.Diagnostic]] = {}
        for finding in judged.findings:
            found.setdefault(finding.file, []).append(self.diagnostic(finding, judged))
        for name in self.shown.get(root, set()) | set(found) | set(opened):
            uri = uris.from_fs_path(str(root / name))
            if uri is not None:
                diagnostics = found.get(name, [])
                self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, diagnostics))
        self.shown[root] = set(found)

    def diagnostic(self, finding: Finding, judged: Judged) -> types.Diagnostic:
        """Return *finding* as an editor shows it."""
        return types.Diagnostic(
            self.range(finding, judged),
            f"{finding.message}\n{finding.advice}",
            severity=_SEVERITIES[finding.severity],
            code=finding.rule,
            source="handbook",
        )

    def range(self, finding: Finding, judged: Judged) -> types.Range:
        """Return where *finding* stands, in the units that the editor counts in."""
        start = self.position(judged, finding.file, finding.line, finding.column)
        return types.Range(start, self.position(judged, finding.file, finding.end_line, finding.end_column))

    def position(self, judged: Judged, file: str, line: int, column: int) -> types.Position:
        """Return a line and a column of code points as an editor's position."""
        document = judged.reading.documents.get(file)
        before = document.line(line)[: column - 1] if document is not None else ""
        return types.Position(line - 1, self.workspace.position_codec.client_num_units(before))

    def at(self, uri: str, range_: types.Range) -> tuple[Judged, list[Finding]] | None:
        """Return the findings that touch *range_*, or None where *uri* belongs to no handbook."""
        place = self.place(uri)
        if place is None or place[0] not in self.judged:
            return None
        judged = self.judged[place[0]]
        wanted = (range_.start, range_.end)
        touching = []
        for finding in judged.findings:
            mine = self.range(finding, judged)
            if finding.file == place[1] and mine.start <= wanted[1] and wanted[0] <= mine.end:
                touching.append(finding)
        return judged, touching


def serve(language: str) -> None:
    """Serve one editor on standard input and output, until it leaves."""
    _server(language).start_io()


def _server(language: str) -> _Server:
    server = _Server(language)

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    async def opened(params: types.DidOpenTextDocumentParams) -> None:
        await server.changed(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    async def changed(params: types.DidChangeTextDocumentParams) -> None:
        await server.changed(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    async def saved(params: types.DidSaveTextDocumentParams) -> None:
        await server.changed(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    async def closed(params: types.DidCloseTextDocumentParams) -> None:
        await server.changed(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    def hovered(params: types.HoverParams) -> types.Hover | None:
        return _hover(server, params)

    @server.feature(
        types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions(code_action_kinds=[types.CodeActionKind.QuickFix])
    )
    def actions(params: types.CodeActionParams) -> list[types.CodeAction]:
        return _actions(server, params)

    return server


def _hover(server: _Server, params: types.HoverParams) -> types.Hover | None:
    """Return what the rules say that found something here, or the one that an ignore names here."""
    uri, position = params.text_document.uri, params.position
    found = server.at(uri, types.Range(position, position))
    if found is None:
        return None
    judged, findings = found
    names = list(dict.fromkeys(finding.rule for finding in findings))
    if not names:
        line = server.workspace.get_text_document(uri).lines[position.line : position.line + 1]
        at = server.workspace.position_codec.position_from_client_units(line, types.Position(0, position.character))
        names = [m[0] for m in _RULE.finditer("".join(line)) if m.start() <= at.character <= m.end()]
    rules = [all_rules()[name] for name in names if name in all_rules()]
    if not rules:
        return None
    text = "\n---\n\n".join(rule_help(rule, judged.language) for rule in rules)
    return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, text))


def _actions(server: _Server, params: types.CodeActionParams) -> list[types.CodeAction]:
    """Return for each finding here an action that ignores it, with a reason to write."""
    found = server.at(params.text_document.uri, params.range)
    if found is None:
        return []
    judged, findings = found
    say = languages.load(judged.language).say
    reason = say("lsp.reason").format(day=datetime.date.today())  # noqa: DTZ011 - the user's own day
    actions = []
    for finding in findings:
        insertion = ignoring(judged, finding, reason, server.language)
        uri = uris.from_fs_path(str(judged.root / insertion.file)) if insertion is not None else None
        if insertion is None or uri is None:
            continue
        place = server.position(judged, insertion.file, insertion.line, insertion.column)
        edit = types.TextEdit(types.Range(place, place), insertion.text)
        workspace = types.WorkspaceEdit(changes={uri: [edit]})
        if _takes_snippets(server):
            start, middle, end = map(_snippet, (insertion.before, insertion.reason, insertion.after))
            value = types.StringValue(f"{start}${{1:{middle}}}{end}")
            known = server.workspace.text_documents.get(uri)
            document = types.OptionalVersionedTextDocumentIdentifier(uri, known.version if known else None)
            edits = [types.SnippetTextEdit(types.Range(place, place), value)]
            workspace = types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(document, edits)])
        title = say("lsp.ignore").format(rule=finding.rule)
        same = [d for d in params.context.diagnostics if d.code == finding.rule]
        actions.append(types.CodeAction(title, kind=types.CodeActionKind.QuickFix, diagnostics=same, edit=workspace))
    return actions


def _takes_snippets(server: _Server) -> bool:
    workspace = server.client_capabilities.workspace
    edit = workspace.workspace_edit if workspace is not None else None
    return bool(edit is not None and edit.snippet_edit_support)


def _snippet(text: str) -> str:
    return text.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}")
