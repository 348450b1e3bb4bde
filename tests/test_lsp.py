"""The language server, driven by a real client library over standard input and output."""

import asyncio
import contextlib
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from lsprotocol import types
from pygls.lsp.client import LanguageClient

pytestmark = pytest.mark.consumer

HANDBOOK = """\
company: {name: Oak Street Bakery, languages: [en]}
mission: We bake for the street.
promises:
  - id: call
    statement: "🚲🚲 We aim to call you within 2 days."
  - id: folded
    statement: >
      If you ring us before noon,
      we strive to call you back today.
values:
  - {name: Warm, meaning: Bread leaves the oven when you enter.}
"""


class Editor:
    """An editor with one window: it remembers the diagnostics it was sent."""

    def __init__(self, client: LanguageClient) -> None:
        self.client = client
        self.shown: dict[str, list[types.Diagnostic]] = {}
        self.news = asyncio.Event()

        @client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def published(params: types.PublishDiagnosticsParams) -> None:
            self.shown[params.uri] = list(params.diagnostics)
            self.news.set()

    async def open(self, uri: str, text: str) -> list[types.Diagnostic]:
        item = types.TextDocumentItem(uri, types.LanguageKind.Yaml, 1, text)
        return await self._after(uri, lambda: self.client.text_document_did_open(types.DidOpenTextDocumentParams(item)))

    async def change(self, uri: str, text: str, version: int = 2) -> list[types.Diagnostic]:
        document = types.VersionedTextDocumentIdentifier(version, uri)
        whole = [types.TextDocumentContentChangeWholeDocument(text)]
        params = types.DidChangeTextDocumentParams(document, whole)
        return await self._after(uri, lambda: self.client.text_document_did_change(params))

    async def _after(self, uri, tell) -> list[types.Diagnostic]:
        self.news.clear()
        tell()
        await asyncio.wait_for(self.news.wait(), 20)
        await asyncio.sleep(0.05)  # the rest of the handbook's files
        return [each for each in self.shown.get(uri, []) if each.code == "concrete.weasel"]

    async def hover(self, uri: str, line: int, character: int) -> str:
        place = types.HoverParams(types.TextDocumentIdentifier(uri), types.Position(line, character))
        found = await self.client.text_document_hover_async(place)
        return found.contents.value if found is not None else ""

    async def actions(self, uri: str, range_: types.Range) -> list[types.CodeAction]:
        params = types.CodeActionParams(types.TextDocumentIdentifier(uri), range_, types.CodeActionContext([]))
        return await self.client.text_document_code_action_async(params)


@contextlib.asynccontextmanager
async def editor(root, *, snippets: bool = False):
    client = LanguageClient("tests", "1")
    await client.start_io(sys.executable, "-m", "handbook_gen", "lsp")
    capabilities = types.ClientCapabilities(
        workspace=types.WorkspaceClientCapabilities(
            workspace_edit=types.WorkspaceEditClientCapabilities(document_changes=True, snippet_edit_support=snippets)
        )
    )
    await client.initialize_async(types.InitializeParams(capabilities, root_uri=root.as_uri()))
    client.initialized(types.InitializedParams())
    try:
        yield Editor(client)
    finally:
        await client.shutdown_async(None)
        client.exit(None)
        await client.stop()


def drive(root, play, **options):
    async def whole():
        async with editor(root, **options) as window:
            return await play(window, (root / "handbook.yml").as_uri())

    # in a thread of its own: a browser test beside this one may have left its loop running
    with ThreadPoolExecutor(1) as apart:
        return apart.submit(lambda: asyncio.run(asyncio.wait_for(whole(), 60))).result()


@pytest.fixture
def root(folder):
    return folder(handbook_yml=HANDBOOK)


def inserted(text: str, edit: types.TextEdit) -> str:
    lines = text.splitlines(keepends=True)
    line = lines[edit.range.start.line].encode("utf-16-le")
    at = edit.range.start.character * 2
    lines[edit.range.start.line] = line[:at].decode("utf-16-le") + edit.new_text + line[at:].decode("utf-16-le")
    return "".join(lines)


def test_findings_show_while_somebody_types(root):
    async def play(window, uri):
        first = await window.open(uri, HANDBOOK)
        second = await window.change(uri, HANDBOOK.replace("aim to ", "").replace("strive to ", ""))
        return first, second

    first, second = drive(root, play)

    place = first[0].range
    assert (
        HANDBOOK.splitlines()[4]
        .encode("utf-16-le")[place.start.character * 2 : place.end.character * 2]
        .decode("utf-16-le")
        == "aim"
    )
    assert (place.start.line, first[0].source, first[0].severity) == (4, "handbook", types.DiagnosticSeverity.Error)
    assert "\n" in first[0].message  # what, and what to do
    assert second == []


def test_text_that_is_not_saved_yet_counts(root):
    (root / "handbook.yml").write_text("", "utf-8")

    async def play(window, uri):
        return await window.open(uri, HANDBOOK)

    assert len(drive(root, play)) == 2


def test_pointing_at_a_finding_explains_its_rule(root):
    async def play(window, uri):
        (first, *_) = await window.open(uri, HANDBOOK)
        at, nowhere = first.range.start, types.Position(0, 0)
        return await window.hover(uri, at.line, at.character), await window.hover(uri, nowhere.line, nowhere.character)

    told, nothing = drive(root, play)

    assert told.count("# ") >= 3
    assert "```" in told
    assert nothing == ""


def test_pointing_at_a_rule_in_an_ignore_explains_it(root):
    text = HANDBOOK.replace("  - id: call", "  # handbook: ignore[clear.passive] because\n  - id: call")

    async def play(window, uri):
        await window.open(uri, text)
        line = text.splitlines().index("  # handbook: ignore[clear.passive] because")
        return await window.hover(uri, line, 27)

    assert drive(root, play).startswith("# ")


def test_an_action_writes_an_ignore_with_a_reason(root):
    async def play(window, uri):
        (first, *_) = await window.open(uri, HANDBOOK)
        (action,) = [a for a in await window.actions(uri, first.range) if "concrete.weasel" in a.title]
        (edit,) = action.edit.changes[uri]
        text = inserted(HANDBOOK, edit)
        return text, await window.change(uri, text), window.shown[uri]

    text, left, shown = drive(root, play)

    assert "    # handbook: ignore[concrete.weasel] accepted on 20" in text
    assert len(left) == 1  # the folded one
    assert not [each for each in shown if each.code.startswith("lint.")]


def test_an_action_finds_another_place_where_a_comment_would_be_text(root):
    async def play(window, uri):
        (_, folded) = await window.open(uri, HANDBOOK)
        (action,) = [a for a in await window.actions(uri, folded.range) if "concrete.weasel" in a.title]
        (edit,) = action.edit.changes[uri]
        text = inserted(HANDBOOK + "\n", edit) if edit.range.start.line >= 11 else inserted(HANDBOOK, edit)
        return text, await window.change(uri, text)

    text, left = drive(root, play)

    assert "at: promises/folded/statement" in text
    assert [each.range.start.line for each in left] == [4]


@pytest.mark.parametrize("settings", ["lint:\n  ignore:\n    - {rule: clear.long, at: mission, reason: short}\n", ""])
def test_an_action_keeps_to_the_settings_and_line_breaks_that_are_there(root, settings):
    before = (HANDBOOK + settings).replace("\n", "\r\n")

    async def play(window, uri):
        (_, folded) = await window.open(uri, before)
        (action,) = [a for a in await window.actions(uri, folded.range) if "concrete.weasel" in a.title]
        (edit,) = action.edit.changes[uri]
        return edit

    edit = drive(root, play)

    assert edit.new_text.count("\n") == edit.new_text.count("\r\n") > 0
    assert ("lint:" in edit.new_text) == (not settings)


def test_an_editor_with_snippets_asks_for_the_reason(root):
    async def play(window, uri):
        (first, *_) = await window.open(uri, HANDBOOK)
        (action,) = [a for a in await window.actions(uri, first.range) if "concrete.weasel" in a.title]
        return action.edit.document_changes[0].edits[0].snippet.value

    assert "ignore[concrete.weasel] ${1:accepted on" in drive(root, play, snippets=True)


def test_a_file_of_the_folder_is_judged_in_its_handbook(folder, small):
    root = folder(handbook_yml=small, promises__call_yml="statement: We call you within 2 days.\n")

    async def play(window, _):
        uri = (root / "promises" / "call.yml").as_uri()
        return await window.open(uri, "statement: We aim to call you within 2 days.\n")

    assert len(drive(root, play)) == 1


def test_broken_yaml_is_a_diagnostic(root):
    async def play(window, uri):
        await window.open(uri, "company: a: b\n")
        return window.shown[uri]

    assert "structure.not-yaml" in {each.code for each in drive(root, play)}


def test_without_the_library_it_says_how_to_get_it(handbook, monkeypatch):
    monkeypatch.setitem(sys.modules, "pygls", None)
    monkeypatch.setitem(sys.modules, "lsprotocol", None)
    monkeypatch.delitem(sys.modules, "handbook_gen.cli._server", raising=False)

    result = handbook("lsp")

    assert result.exit_code == 2
    assert "handbook-gen[lsp]" in result.stderr
