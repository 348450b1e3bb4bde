"""The MkDocs plugin: a handbook's pages in memory, in every language, whatever the rest of the site is.

This is the only module, with `site.py`, that knows MkDocs. When MkDocs goes, these two are replaced.
"""

from __future__ import annotations

import datetime
import logging
import os
import posixpath
from html import escape
from pathlib import Path
from typing import Any, Literal

from mkdocs.commands.build import build
from mkdocs.config import base, load_config
from mkdocs.config import config_options as options
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as SitePage
from mkdocs.structure.toc import AnchorLink, TableOfContents
from watchdog.observers.polling import PollingObserver

from handbook_gen.pages import Page
from handbook_gen.pages.kinds import shelf
from handbook_gen.pages.links import broken_links
from handbook_gen.reading import MAIN
from handbook_gen.resources import resource
from handbook_gen.site import Site, open_site
from handbook_gen.theme import compiled, environment_of, pressed

log = logging.getLogger("mkdocs.plugins.handbook")
FEATURES = ("navigation.tabs", "navigation.footer", "toc.follow", "search.highlight")
MANY = 20  # pages; beyond, the menu shows only the section one is in: it is in every page, and it is most of a page
LOOK = 0.1  # seconds between two looks at the files
OPEN = 200  # brackets


class Options(base.Config):  # type: ignore[no-untyped-call]  # MkDocs leaves this untyped
    """What stands under `handbook:` in mkdocs.yml."""

    source = options.Type(str, default=".")
    audience = options.Choice(("team", "customer"), default="team")
    offline = options.Type(bool, default=False)
    today = options.Optional(options.Type(str))


class HandbookPlugin(BasePlugin[Options]):  # type: ignore[no-untyped-call]  # as above
    """Adds a handbook to a MkDocs site."""

    serving = False
    language = ""  # of this build; empty for the handbook's first
    site: Site
    pages: dict[str, Page]
    known: tuple[str, ...] = ("index.md",)  # the paths of the last handbook that could be read
    spoken: tuple[str, ...] = ()  # and its languages

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Remember whether somebody is writing; MkDocs keeps a plugin with this method between builds."""
        del dirty
        self.serving = command == "serve"

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Any) -> LiveReloadServer:
        """Look for saved files more often than MkDocs does; by looking, since not every disk tells of a change."""
        del config, builder
        server.observer = PollingObserver(timeout=LOOK)  # the watches so far are of a folder without files, and of ours
        server.build_delay = LOOK / 2
        return server

    @event_priority(100)  # before search, which asks the theme for its language
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read the handbook and set up the site around it."""
        start = Path(config.config_file_path).parent if config.config_file_path else Path.cwd()
        self.site = open_site(
            start / self.config.source,
            language=self.language,
            audience=self.config.audience,
            today=datetime.date.fromisoformat(self.config.today) if self.config.today else _today(),
            live=self.serving,
            directory_urls=config.use_directory_urls and not self.config.offline,
        )
        self._stop_if_broken()
        if self.site.broken and self.spoken:  # a file that cannot be read does not say in which languages it is
            self.site = self.site.speaking(self.spoken, self.language)
        for line in self.site.warnings:
            log.warning(line)
        self._frame(config)
        config.watch.append(str(self.site.root))
        return config

    def _stop_if_broken(self) -> None:
        """Say what keeps the site from being built; under `serve`, pages say so, and writing goes on."""
        if self.site.broken and not self.serving:
            raise PluginError("\n" + "\n".join(self.site.broken_lines()))

    def _frame(self, config: MkDocsConfig) -> None:
        site, book = self.site, self.site.handbook
        config.site_name = escape(book.company.name.text or site.say("handbook"))
        if not config.site_url and book.site.url:
            config.site_url = book.site.url.text.rstrip("/") + "/"
        config.site_description = None
        config.copyright = escape(site.imprint)
        config.use_directory_urls = site.edition.directory_urls
        theme = resource("templates") / "theme"
        config.theme.dirs.insert(0, str(theme / "material"))
        own = site.root / "templates" / "theme"
        if own.is_dir() and not site.strays:
            config.theme.dirs.insert(0, str(own))
        config.theme.get_env = environment_of(config.theme, is_guest=own.is_dir(), live=self.serving)  # type: ignore[method-assign]
        shelf(() if site.broken else site.edition.templates).environment.bytecode_cache = compiled("pages")
        config.theme["language"] = site.material_language
        config.theme["font"] = False
        config.theme["features"] = sorted({*config.theme.get("features", []), *FEATURES})
        config.theme["palette"] = [
            _scheme("light", "default", "material/moon-waning-crescent", site.say("site.dark")),
            _scheme("dark", "slate", "material/brightness-7", site.say("site.light")),
        ]
        for name in ("md_in_html", "tables", "attr_list", "admonition"):
            if name not in config.markdown_extensions:
                config.markdown_extensions.append(name)
        config.mdx_configs["toc"] = {**config.mdx_configs.get("toc", {}), "title": site.say("site.toc")}
        config.extra_css = [*(f"assets/handbook/{name}" for name in site.styles), *config.extra_css]
        config.extra_javascript = ["assets/handbook/handbook.js", *config.extra_javascript]
        config.extra["generator"] = False
        config.extra["handbook"] = site.frame
        if self.config.offline:
            config.extra["polyfills"] = ["assets/handbook/iframe-worker.js"]
        languages = site.languages
        if len(languages) > 1:
            config.extra["alternate"] = [self._alternate(config, code) for code in languages]

    def _alternate(self, config: MkDocsConfig, code: str) -> dict[str, str]:
        here, there = self._prefix(self.site.edition.language), self._prefix(code)
        way = posixpath.relpath(there or ".", here or ".") + "/"
        root = config.site_url or ""
        if root and here and root.endswith(here + "/"):
            root = root[: -len(here) - 1]
        public = bool(root) and not self.serving and not self.config.offline
        name = self.site.name_of(code)
        return {"name": name, "lang": code, "link": way, "site": root + (there and there + "/") if public else ""}

    def _prefix(self, code: str) -> str:
        return "" if code == self.site.languages[0] else code

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Put the pages, the style sheets and the company's own files into the site."""
        site = self.site
        pages = () if site.broken else site.pages
        self._stop_if_broken()  # a template may have failed only now
        pages = site.error_pages(self.known) if site.broken else pages
        if not site.broken and not self.language:
            self.known = tuple(page.path for page in pages)
            self.spoken = site.languages
        for problem in broken_links(pages, site.edition.directory_urls):
            log.warning(problem)
        self.pages = {page.path: page for page in pages}
        for file in tuple(files):
            if file.src_dir and file.abs_src_path and Path(file.abs_src_path).is_relative_to(site.root.resolve()):
                files.remove(file)  # the docs_dir may be the handbook's own folder: its files come below, as pages
        for file in tuple(files):
            if not self.serving and _is_dead_weight(file.src_uri, {code.lower() for code in site.languages}):
                files.remove(file)
        for page in pages:
            file = File.generated(
                config, page.path, content=page.content if page.is_markdown else "", inclusion=InclusionLevel.INCLUDED
            )
            file.edit_uri = None
            _add(files, file)
        for name, content in site.files.items():
            _add(files, File.generated(config, name, content=content, inclusion=InclusionLevel.INCLUDED))
        if len(pages) > MANY:
            config.theme["features"] = sorted({*config.theme["features"], "navigation.prune"})
        config.nav = [*_nav(pages), *(config.nav or [])]
        return files

    def on_page_markdown(self, markdown: str, *, page: SitePage, config: MkDocsConfig, files: Files) -> str:
        """Give a page its title and description."""
        del config, files
        if ours := self.pages.get(page.file.src_uri):
            page.meta = {"title": escape(ours.title), "description": escape(ours.description), "hide": list(ours.hide)}
            page.meta["search"] = {"boost": ours.search} if ours.search else {"exclude": True}
            if ours.path == "index.md":
                page.meta["title"] = escape(self.site.title)
        if markdown.count("[") > markdown.count("]") + OPEN:
            return markdown.replace("[", "&#91;")  # Markdown takes half a minute over a few thousand that stay open
        return markdown

    def on_page_content(self, html: str, *, page: SitePage, config: MkDocsConfig, files: Files) -> str:
        """Put a page's content in place: it is HTML already, and Markdown would only slow it down."""
        del config, files
        ours = self.pages.get(page.file.src_uri)
        if ours is None or ours.is_markdown:
            return html
        page.toc = TableOfContents([AnchorLink(escape(title), anchor, 2) for anchor, title in ours.headings])
        return ours.content

    def on_post_page(self, output: str, *, page: SitePage, config: MkDocsConfig) -> str:
        """Take the theme's indentation out: a quarter of a page, and nobody sees it."""
        del config
        return pressed(output) if page.file.src_uri in self.pages and not self.serving else output

    def on_post_template(self, output_content: str, *, template_name: str, config: MkDocsConfig) -> str:
        """Press the pages that are nobody's, such as the one for what is not there."""
        del config
        return pressed(output_content) if template_name.endswith((".html", ".xml")) else output_content

    @event_priority(-100)  # after search, offline and all others have written their files
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Build the other languages into folders of their own; let nothing internal out to customers."""
        if self.config.audience == "customer":
            self._guard(Path(config.site_dir))
        others = self.site.languages[1:]
        if self.language or not others:
            return
        first, asked = self.site, self.config  # loading the configuration again gives the same plugin new options
        for code in others:
            inner = _again(
                config,
                site_dir=str(Path(config.site_dir) / code),
                site_url=f"{config.site_url.rstrip('/')}/{code}/" if config.site_url else None,
                strict=False,  # the outer build counts the warnings of all
                use_directory_urls=config.use_directory_urls,
            )
            plugin = next(each for each in inner.plugins.values() if isinstance(each, HandbookPlugin))
            plugin.language, plugin.serving, plugin.config = code, self.serving, asked
            try:
                build(inner)
            finally:
                plugin.language = ""
        self.site, self.config = first, asked

    def _guard(self, folder: Path) -> None:
        """Stop a customer edition that holds something internal: better no site than one that tells too much."""
        files = (file for file in folder.rglob("*") if file.suffix in {".html", ".json", ".xml", ".js", ".css"})
        ours = (file for file in files if "javascripts" not in file.parts and "stylesheets" not in file.parts)
        leaks = set(self.site.leaks(file.read_text(encoding="utf-8", errors="replace") for file in ours))
        if leaks:
            raise PluginError("\n".join(self.site.say("looks.leak", text=leak[:60]) for leak in sorted(leaks)))


def _today() -> datetime.date:
    """Return the day that SOURCE_DATE_EPOCH gives, so that a build can be repeated to the byte; or else today."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdecimal():
        return datetime.datetime.fromtimestamp(int(epoch), datetime.UTC).date()
    return datetime.date.today()  # noqa: DTZ011 - a review is due on the user's own calendar


def _again(config: MkDocsConfig, **overrides: Any) -> MkDocsConfig:
    """Load the configuration of this build once more, for another language."""
    path = Path(config.config_file_path or "mkdocs.yml")
    if path.name not in MAIN:
        return load_config(str(path), **overrides)
    from handbook_gen.press import configuration  # noqa: PLC0415 - it stands on this module

    offline = any(name.endswith("offline") for name in config.plugins)
    return configuration(path.parent, docs_dir=config.docs_dir, offline=offline, **overrides)


def _scheme(media: str, scheme: str, icon: str, name: str) -> dict[str, Any]:
    return {
        "media": f"(prefers-color-scheme: {media})",
        "scheme": scheme,
        "primary": "custom",
        "accent": "custom",
        "toggle": {"icon": icon, "name": name},
    }


def _is_dead_weight(name: str, spoken: set[str]) -> bool:
    """Return whether nobody will ask for a file of the theme: maps for its makers, stemmers of other languages."""
    if name.endswith(".map"):
        return True
    folder, _, file = name.rpartition("/")
    if folder != "assets/javascripts/lunr/min" or not file.startswith("lunr."):
        return folder == "assets/javascripts/lunr" and not spoken & {"ja", "jp", "th", "zh"}
    return file.split(".")[1] not in {"multi", "stemmer", *spoken}


def _add(files: Files, file: File) -> None:
    """Add *file*; what a file of the same name says that was there already no longer counts."""
    if there := files.get_file_from_path(file.src_uri):
        files.remove(there)
    files.append(file)


def _nav(pages: tuple[Page, ...]) -> list[Any]:
    """Return the menu: pages that stand alone, and sections with their pages."""
    items: list[Any] = []
    sections: dict[str, list[Any]] = {}
    for page in pages:
        entry = {escape(page.nav_title): page.path}
        if not page.section:
            items.append(entry)
        elif page.section in sections:
            sections[page.section].append(entry)
        else:
            sections[page.section] = [entry]
            items.append({escape(page.section_title): sections[page.section]})
    return items
