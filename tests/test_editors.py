"""The JSON Schema as an editor uses it: yaml-language-server, driven over its protocol."""

import asyncio
import contextlib
from concurrent.futures import ThreadPoolExecutor

import pytest
from lsprotocol import types
from pygls.lsp.client import LanguageClient

from handbook_gen import languages
from handbook_gen.schema import describe, schema, title
from handbook_gen.starter import starter
from tests import consumers
from tests.test_schema import THINGS


@contextlib.asynccontextmanager
async def yaml_server(folder):
    """The server that VS Code's YAML extension uses, with nothing but what the file itself points at."""
    program = consumers.installed("yaml-language-server/bin/yaml-language-server")
    client = LanguageClient("tests", "1")
    client.diagnostics = []

    @client.feature(types.WORKSPACE_CONFIGURATION)
    def configuration(params: types.ConfigurationParams) -> list:
        ours = {"validate": True, "hover": True, "completion": True, "schemaStore": {"enable": False}}
        return [ours if item.section == "yaml" else {} for item in params.items]

    @client.feature(types.CLIENT_REGISTER_CAPABILITY)
    def register(_: types.RegistrationParams) -> None:
        return None

    @client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    def published(params: types.PublishDiagnosticsParams) -> None:
        client.diagnostics = [each.message for each in params.diagnostics]

    await client.start_io(consumers.command("node"), str(program), "--stdio")
    text = types.TextDocumentClientCapabilities(
        completion=types.CompletionClientCapabilities(
            completion_item=types.ClientCompletionItemOptions(
                snippet_support=True, documentation_format=[types.MarkupKind.Markdown]
            )
        ),
        hover=types.HoverClientCapabilities(content_format=[types.MarkupKind.Markdown]),
    )
    workspace = types.WorkspaceClientCapabilities(configuration=True)
    capabilities = types.ClientCapabilities(workspace=workspace, text_document=text)
    await client.initialize_async(types.InitializeParams(capabilities, root_uri=folder.as_uri()))
    client.initialized(types.InitializedParams())
    try:
        yield client
    finally:
        await client.shutdown_async(None)
        client.exit(None)
        await client.stop()


class Window:
    """One open handbook.yml, in which somebody points and types."""

    def __init__(self, client: LanguageClient, uri: str, text: str) -> None:
        self.client, self.text = client, text
        self.document = types.TextDocumentIdentifier(uri)
        item = types.TextDocumentItem(uri, types.LanguageKind.Yaml, 1, text)
        client.text_document_did_open(types.DidOpenTextDocumentParams(item))

    def after(self, words: str) -> types.Position:
        before = self.text[: self.text.index(words) + len(words)]
        return types.Position(before.count("\n"), len(before.rpartition("\n")[2]))

    async def hover(self, words: str) -> str:
        found = await self.client.text_document_hover_async(types.HoverParams(self.document, self.after(words)))
        return found.contents.value if found is not None else ""

    async def completions(self, words: str) -> dict[str, str]:
        params = types.CompletionParams(self.document, self.after(words))
        found = await self.client.text_document_completion_async(params)
        return {item.label: str(getattr(item.documentation, "value", item.documentation)) for item in found.items}

    async def problems(self) -> list[str]:
        for _ in range(100):
            await asyncio.sleep(0.05)
            if self.client.diagnostics:
                break
        return self.client.diagnostics


def drive(folder, code, play, change=lambda text: text):
    consumers.installed("yaml-language-server/bin/yaml-language-server")  # skip before anything starts
    files = starter((code,))
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8")

    async def whole():
        async with yaml_server(folder) as client:
            return await play(Window(client, (folder / "handbook.yml").as_uri(), change(files["handbook.yml"])))

    # in a thread of its own: a browser test beside this one may have left its loop running
    with ThreadPoolExecutor(1) as apart:
        return apart.submit(lambda: asyncio.run(asyncio.wait_for(whole(), 90))).result()


@pytest.mark.consumer
@pytest.mark.parametrize("code", languages.languages())
def test_an_editor_explains_fields_in_the_language_of_the_handbook(tmp_path, code):
    from handbook_gen.model import Handbook, Measure, Promise

    async def play(window):
        return [await window.hover(words) for words in ("\n  measu", "    targ", "\ncomp", "  own")]

    shown = drive(tmp_path, code, play)

    fields = ((Promise, "measure"), (Measure, "target"), (Handbook, "company"), (Promise, "owner"))
    for text, (thing, key) in zip(shown, fields, strict=True):
        assert text.startswith(f"#### {title(thing, key, code)}\n")
        assert describe(thing, key, code) in text
    assert "```yaml\n85\n```" in shown[1]  # an example, of the example company


@pytest.mark.consumer
@pytest.mark.parametrize("code", languages.languages())
def test_an_editor_completes_fields_and_choices(tmp_path, code):
    def change(text):
        return text.replace("    target: 92\n", "    target: 92\n    better: \n    \n") + "\n"

    async def play(window):
        top = await window.completions(window.text)
        choices = await window.completions("    better: ")
        return top, choices, await window.completions("    better: \n    ")

    top, choices, inside = drive(tmp_path, code, play, change)

    assert {"teams", "people", "lint", "site"} <= set(top)
    assert not {"mission", "company"} & set(top)  # they are there
    assert top["teams"] == describe(THINGS[-1], "teams", code)
    assert {"higher", "lower"} <= set(choices)
    assert {"actual", "period", "source"} <= set(inside)


@pytest.mark.consumer
def test_an_editor_underlines_what_reading_would_refuse(tmp_path):
    def change(text):
        return text.replace("  owner:", "  ownr:")

    async def play(window):
        return await window.problems()

    assert any("ownr" in problem for problem in drive(tmp_path, "en", play, change))


@pytest.mark.consumer
def test_the_starter_has_nothing_underlined(tmp_path):
    async def play(window):
        await window.hover("\ncomp")
        await asyncio.sleep(1)
        return window.client.diagnostics

    assert drive(tmp_path, "nl", play) == []


@pytest.mark.parametrize("code", languages.languages())
@pytest.mark.parametrize("thing", THINGS, ids=lambda thing: thing.__name__)
def test_every_field_has_a_title(thing, code):
    for key in thing.FIELDS:
        assert 0 < len(title(thing, key, code)) <= 40


@pytest.mark.parametrize("code", languages.languages())
def test_examples_are_in_the_language_of_the_handbook(code):
    promise = next(way for way in schema(code)["definitions"]["Promise"]["anyOf"] if "properties" in way)
    (statement,) = promise["properties"]["statement"]["examples"]

    assert languages.guess([statement]) == code
