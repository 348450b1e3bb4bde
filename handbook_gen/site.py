"""A handbook on disk, made ready for a site: what MkDocs needs to know, without knowing MkDocs."""

from __future__ import annotations

import datetime
import functools
import os
import re
from collections.abc import Iterable, Iterator
from html import escape
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from handbook_gen import folder, guests, languages
from handbook_gen.lint.rule import Finding
from handbook_gen.lint.run import Report, lint, setting_for
from handbook_gen.model import Handbook
from handbook_gen.pages import Edition, Page, render
from handbook_gen.pages.audience import internal_texts
from handbook_gen.pages.looks import Looks, looks
from handbook_gen.pages.markup import plain
from handbook_gen.pages.words import Words, ships
from handbook_gen.reading import Reading, read
from handbook_gen.resources import resource

UNREADABLE = (
    "structure.not-yaml",
    "structure.not-utf8",
    "structure.too-deep",
    "structure.too-large",
    "structure.unreadable",
)
_REMARK, _LINES = re.compile(r"/\*.*?\*/", re.DOTALL), re.compile(r"\s*\n\s*")
_ROOM = re.compile(r" ?([{};])\n| (?=\{)")
OWN_SHEET = "assets/handbook.css"
BIG = 512_000  # bytes; a logo larger than that is not put inside a style sheet
MATERIAL = {"nb": "nb", "no": "nb"}  # where the theme's code differs


class Site:
    """Everything one build of one language needs."""

    def __init__(self, root: Path, reading: Reading, edition: Edition, findings: tuple[Finding, ...]) -> None:
        self.root = root
        self.reading = reading
        self.edition = edition
        self.findings = findings
        self.spoken: tuple[str, ...] = ()

    @property
    def handbook(self) -> Handbook:
        """The handbook as it was read."""
        return self.reading.handbook

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the site; the first stands at its root."""
        return self.spoken or self.handbook.languages

    def speaking(self, spoken: tuple[str, ...], language: str) -> Site:
        """Return this site in the languages it had before something broke, turned to one of them."""
        site = Site(self.root, self.reading, self.edition._replace(language=language or spoken[0]), self.findings)
        site.spoken = spoken
        return site

    @functools.cached_property
    def words(self) -> Words:
        """The interface's words."""
        return Words(self.edition.language)

    @property
    def say(self) -> Any:
        """The interface, asked for its words."""
        return self.words.say

    @property
    def material_language(self) -> str:
        """The language as the theme calls it."""
        code = self.edition.language
        return MATERIAL.get(code, code if ships(code) else "en")

    @functools.cached_property
    def broken(self) -> tuple[Finding, ...]:
        """The findings that keep a file from being read at all."""
        return tuple(finding for finding in self.findings if finding.rule in UNREADABLE)

    def broken_lines(self) -> Iterable[str]:
        """Tell what keeps the handbook from being read, a line each."""
        for f in self.broken:
            yield f"{self.root.name}/{f.file}:{f.line}:{f.column}: {f.message} {f.advice}".rstrip()

    @functools.cached_property
    def looks(self) -> Looks:
        """Colours and logo."""
        return looks(self.handbook, {name: data for name, data in self.assets.items() if len(data) < BIG})

    @functools.cached_property
    def assets(self) -> dict[str, bytes]:
        """The company's own files, by name; what a link outside the handbook leads to is not the company's to show."""
        return dict(_own_files(self.root, "assets"))

    @property
    def warnings(self) -> tuple[str, ...]:
        """What is odd about the looks, in the interface's language."""
        if self.edition.language != self.languages[0]:
            return ()  # told once, with the first language
        told = [self.say(key, word=word) for key, word in self.looks.problems]
        return (*told, *(self.say("looks.strays", word=name) for name in self.strays))

    @functools.cached_property
    def strays(self) -> tuple[str, ...]:
        """The templates that a link leads to outside of the handbook; with one of those, none is used."""
        return guests.strays(self.root)

    @functools.cached_property
    def pages(self) -> tuple[Page, ...]:
        """The pages of this edition; none where a template of the team's own fails, which `broken` then tells."""
        try:
            pages = render(self.handbook, self.edition)
        except Exception as error:
            if not (finding := guests.finding_of(error, self.root)):
                raise
            self.broken = (finding,)
            return ()
        self.broken = tuple(guests.misplaced(pages, self.say("looks.misplaced", path="{path}")))
        return pages

    @property
    def title(self) -> str:
        """What the first page is called in a browser's tab."""
        return f"{self.say('handbook').capitalize()}"

    @property
    def imprint(self) -> str:
        """The last line of every page."""
        company = self.handbook.company
        name = company.legal_name.text or company.name.text
        where = ", ".join(part for part in (name, company.place.text) if part)
        days = [change.date.value for change in self.handbook.changes if change.date]
        made = self.say("site.made", day=self.words.day(max(days))) if days and self.edition.audience == "team" else ""
        return f"{where}. {made}".strip() if where else made

    @property
    def frame(self) -> dict[str, Any]:
        """What the frame around the pages asks for."""
        keys = ("languages", "search", "footer", "not_found", "not_found_more", "home")
        name = self.handbook.company.name.text or "h"
        return {
            "words": {
                **{key: escape(self.say(f"site.{key}")) for key in keys},
                "handbook": escape(self.say("handbook")),
            },
            "logo": self.looks.logo,
            "tinted": self.looks.is_tinted,
            "letter": escape(name[:1].upper()),
            "icon": self.looks.icon,
        }

    def name_of(self, code: str) -> str:
        """Return what a language calls itself."""
        return Words(code).say("language") if ships(code) else code

    @property
    def styles(self) -> tuple[str, ...]:
        """The style sheets, in their order: ours in one, since a phone waits for each."""
        own = ("own.css",) if OWN_SHEET in self.assets else ()
        return ("handbook.css", *own)

    @property
    def files(self) -> dict[str, bytes]:
        """The files of the site that are no pages."""
        theme = resource("templates") / "theme"
        layers = [theme / "common.css", theme / "linen" / "handbook.css"]
        if self.looks.theme != "linen":  # the others are laid over the book
            layers.append(theme / self.looks.theme / "theme.css")
        sheet = "\n".join([*(layer.read_text(encoding="utf-8") for layer in layers), self.looks.css])
        files = {
            "assets/handbook/handbook.css": _pressed(sheet).encode(),
            "assets/handbook/handbook.js": (theme / "handbook.js").read_bytes(),
        }
        if not self.edition.directory_urls:
            files["assets/handbook/iframe-worker.js"] = (theme / "iframe-worker.js").read_bytes()
        if OWN_SHEET in self.assets:
            files["assets/handbook/own.css"] = self.assets[OWN_SHEET]
        if self.edition.audience == "team":
            files = {**self.assets, **files}  # ours are needed; a file of theirs does not take the place of one
        return files

    def leaks(self, texts: Iterable[str]) -> Iterator[str]:
        """Yield what customers must not read and yet stands in *texts*, the files of the finished customer edition."""
        secrets = internal_texts(self.handbook, self.words.labels.values())
        forms = [(secret, {secret, escape(secret, quote=False), str(plain(secret))}) for secret in secrets]
        for text in texts:
            yield from (secret for secret, written in forms if any(form in text for form in written))

    def error_pages(self, paths: Iterable[str]) -> tuple[Page, ...]:
        """Return, in the place of every page, what cannot be read and where."""
        from handbook_gen.pages.broken import error_page  # noqa: PLC0415 - only where something is broken

        return tuple(error_page(path, self.broken, self.edition) for path in paths)


def open_site(
    path: Path,
    *,
    today: datetime.date,
    language: str = "",
    audience: str = "team",
    live: bool = False,
    directory_urls: bool = True,
) -> Site:
    """Read the handbook at *path* and return it, ready to be built. Raises folder.NotFoundError where there is none."""
    root = Path(folder.locate(path))
    found = folder.load(root)
    reading = read(found.files)
    reading = reading._replace(problems=(*found.problems, *reading.problems))
    handbook = reading.handbook
    code = language or handbook.language
    told_in = code if code in languages.languages() else "en"
    report: Report = lint(reading, setting_for(handbook, today), language=told_in)
    edition = Edition(
        language=code,
        today=today,
        audience=audience,
        report=report if audience == "team" else None,
        live=live and audience == "team",
        sources={**_texts(found.files), **_free_pages(root)},
        icons=_icons(handbook),
        templates=(root / "templates",) if (root / "templates").is_dir() and not guests.strays(root) else (),
        directory_urls=directory_urls,
        edit=_edit(handbook) if audience == "team" else "",
    )
    wrong = tuple(guests.problems(root)) if edition.templates else ()
    return Site(root, reading, edition, (*report.findings, *wrong))


def _pressed(sheet: str) -> str:
    """Return a style sheet without its remarks and its white space between lines."""
    return _ROOM.sub(lambda found: found[1] or "", _LINES.sub("\n", _REMARK.sub("", sheet))).strip() + "\n"


def _texts(files: dict[str, bytes]) -> dict[str, str]:
    return {name: content.decode("utf-8", "replace").removeprefix("\ufeff") for name, content in files.items()}


def _free_pages(root: Path) -> dict[str, str]:
    files = _own_files(root, "pages", deep=False)
    return {name: data.decode("utf-8", "replace") for name, data in files if name.endswith(".md")}


def _own_files(root: Path, name: str, *, deep: bool = True) -> Iterator[tuple[str, bytes]]:
    """Yield the files in the folder *name* of the handbook in *root*, sorted, with what they hold.

    Not those that are hidden, that no longer open, or that a link leads to outside of the handbook: the site is for others
    to read. A folder that is a link is not entered, so that none can loop.
    """
    inside = root.resolve()
    for place, folders, names in os.walk(root / name):
        folders[:] = sorted(each for each in folders if not each.startswith(".")) if deep else []
        for each in sorted(names):
            file = Path(place, each)
            try:
                if not each.startswith(".") and file.is_file() and guests.is_in(file, inside):
                    str(file).encode()  # a name that is not UTF-8 has no address
                    yield file.relative_to(root).as_posix(), file.read_bytes()
            except (OSError, UnicodeEncodeError):  # gone meanwhile, or unreadable
                continue


def _edit(handbook: Handbook) -> str:
    if handbook.site.edit:
        return handbook.site.edit.text
    return f"{handbook.site.repo.text.rstrip('/')}/edit/main" if handbook.site.repo else ""


def _icons(handbook: Handbook) -> dict[str, str]:
    """Return the theme's own drawings for the icons that values name and we do not have."""
    place = find_spec("material")  # only for its folder of icons
    if place is None or place.origin is None:
        return {}
    drawings = (Path(place.origin).parent / "templates" / ".icons").resolve()
    found: dict[str, str] = {}
    for value in handbook.values:
        file = (drawings / f"{value.icon.text}.svg").resolve() if value.icon else drawings
        if file.is_file() and file.is_relative_to(drawings):
            drawing = file.read_text(encoding="utf-8").replace(' xmlns="http://www.w3.org/2000/svg"', "")
            found[value.icon.text] = drawing.replace("<svg ", '<svg fill="currentColor" ', 1)
    return found
