"""The frame around the pages: the theme's templates, compiled once and for all builds."""

from __future__ import annotations

import functools
import hashlib
import os
import re
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

import jinja2
from jinja2.bccache import Bucket
from mkdocs.localization import install_translations
from mkdocs.theme import Theme
from mkdocs.utils import templates

from handbook_gen.pages.sandbox import Sandbox

_AS_IT_IS = re.compile(r"(<(?:pre|textarea|script|style)\b.*?</(?:pre|textarea|script|style)>)", re.DOTALL)
_INDENTED = re.compile(r"\s*\n\s*")
_SPACE = '<svg xmlns="http://www.w3.org/2000/svg" '  # a page knows what an SVG is
_MANY = 2000  # templates that somebody is still changing each leave what they were


class Compiled(jinja2.BytecodeCache):
    """Templates as Python's own code: kept in memory for the next language, and on disk for the next build.

    What a sandbox runs is compiled otherwise, so each kind of environment has a cache of its own.
    """

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.known: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill *bucket* with what is known; nothing that fails here matters."""
        name = self._name(bucket)
        code = self.known.get(name) or _read(name)
        if not code:
            return
        try:
            bucket.bytecode_from_string(code)
        except Exception:  # noqa: BLE001 - half a file, or one that somebody else wrote: compile it again
            bucket.reset()
        else:
            self.known[name] = code

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was compiled."""
        name = self._name(bucket)
        self.known[name] = bucket.bytecode_to_string()
        _write(name, self.known[name])

    def _name(self, bucket: Bucket) -> str:
        # By what it says too: a template of the same name may stand in another handbook, or have changed.
        key = f"{self.kind}\n{sys.version}\n{jinja2.__version__}\n{bucket.key}\n{bucket.checksum}"
        return hashlib.sha256(key.encode()).hexdigest()


@functools.cache
def compiled(kind: str) -> Compiled:
    """Return the cache for environments of that kind."""
    return Compiled(kind)


@functools.cache
def _shelf() -> Path | None:
    """Return the user's own folder for what can be made again; None where it is not theirs alone to write in."""
    if os.environ.get("PYTHONDONTWRITEBYTECODE") or not hasattr(os, "getuid"):
        return None
    home = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")  # noqa: PTH111 - no home is no error
    folder = Path(home, "handbook-gen", "templates")
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        facts = folder.stat()
    except OSError:
        return None
    return folder if facts.st_uid == os.getuid() and not facts.st_mode & 0o022 else None


def _read(name: str) -> bytes:
    shelf = _shelf()
    try:
        return (shelf / name).read_bytes() if shelf else b""
    except OSError:
        return b""


def _write(name: str, code: bytes) -> None:
    shelf = _shelf()
    if shelf is None:
        return
    try:
        if len(os.listdir(shelf)) > _MANY:  # noqa: PTH208 - only how many
            for file in shelf.iterdir():
                file.unlink(missing_ok=True)
        handle, draft = tempfile.mkstemp(dir=shelf)
    except OSError:
        return
    try:
        with os.fdopen(handle, "wb") as written:
            written.write(code)
        Path(draft).replace(shelf / name)
    except OSError:
        Path(draft).unlink(missing_ok=True)


class _Loader(jinja2.FileSystemLoader):
    """Templates in folders; the theme's 12,000 icons are loaded by name, and never listed."""

    def list_templates(self) -> list[str]:
        found: set[str] = set()
        for top in map(str, self.searchpath):
            for folder, folders, names in os.walk(top):
                folders[:] = [each for each in folders if not each.startswith(".")]
                way = os.path.relpath(folder, top)
                start = "" if way == "." else way.replace(os.sep, "/") + "/"
                found.update(start + name for name in names)
        return sorted(found)


class _Remembering:
    """A page's template that gives again what it gave, while somebody writes and nothing of that page changed."""

    made: ClassVar[dict[tuple[str, str], tuple[str, str]]] = {}  # by language and address: of what, and the page

    def __init__(self, template: jinja2.Template) -> None:
        self.template = template
        self.around = ""

    def render(self, context: dict[str, Any]) -> str:
        page = context.get("page")
        if page is None:
            return self.template.render(context)
        self.around = self.around or _around(context)
        near = [(each.title, each.url) for each in (page.previous_page, page.next_page) if each]
        facts = (page.content, page.title, page.meta, page.edit_url, page.canonical_url, near, _headings(page.toc))
        said = hashlib.sha256(f"{self.around}{facts!r}".encode("utf-8", "replace")).hexdigest()
        name = (str(context["config"].theme["language"]), page.url)
        before, html = self.made.get(name, ("", ""))
        if before != said:
            html = self.template.render(context)
            self.made[name] = (said, html)
        return html


def _around(context: dict[str, Any]) -> str:
    """Return all that a page shows of others: the menu and the frame."""
    config = context["config"]
    frame = (config.site_name, config.site_url, config.copyright, config.extra, config.extra_css, config.theme.dirs)
    theme = [(key, config.theme[key]) for key in ("features", "palette", "language", "font")]
    stamps = [
        (name, file.stat().st_mtime_ns)
        for name in config.theme.dirs[:2]  # ours, and before it the team's own
        for file in sorted(Path(name).rglob("*.html"))
    ]
    return repr((frame, theme, [str(each) for each in config.extra_javascript], _menu(context["nav"].items), stamps))


def _menu(items: list[Any]) -> list[Any]:
    return [(item.title, getattr(item, "url", ""), _menu(item.children or [])) for item in items]


def _headings(items: Any) -> list[Any]:
    return [(item.title, item.url, _headings(item.children)) for item in items]


class _Preview(jinja2.Environment):
    """The theme under `serve`: a page is made again only where it changes."""

    def get_template(self, name: Any, *args: Any, **kwargs: Any) -> Any:
        template = super().get_template(name, *args, **kwargs)
        if name != "main.html" or args or kwargs.get("parent"):
            return template
        return self.__dict__.setdefault("kept", _Remembering(template))  # one for all pages of a build


class _GuestPreview(_Preview, Sandbox):
    """The same, with a guest's templates among the theme's."""


def environment_of(theme: Theme, *, is_guest: bool, live: bool = False) -> Callable[[], jinja2.Environment]:
    """Return what makes the environment of *theme*; sandboxed where a guest's templates stand among the theme's."""
    kind = (_GuestPreview if is_guest else _Preview) if live else (Sandbox if is_guest else jinja2.Environment)

    def make() -> jinja2.Environment:
        cache = compiled("theme sandbox" if is_guest else "theme")
        environment = kind(loader=_Loader(theme.dirs), auto_reload=False, bytecode_cache=cache)
        environment.filters["url"] = templates.url_filter
        environment.filters["script_tag"] = templates.script_tag_filter
        install_translations(environment, theme.locale, theme.dirs)
        return environment

    return make


def pressed(page: str) -> str:
    """Return *page* without the white space that a browser does not show."""
    parts = _AS_IT_IS.split(page)
    parts[::2] = [_INDENTED.sub("\n", part).replace(_SPACE, "<svg ") for part in parts[::2]]
    return "".join(parts)
