"""Page types: one template each, found in a folder; front matter says all that is special about it."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from jinja2 import BaseLoader, Environment, StrictUndefined, Template, TemplateNotFound, pass_context
from jinja2.runtime import Context

from handbook_gen.pages.markup import ticked
from handbook_gen.pages.sandbox import Sandbox
from handbook_gen.resources import resource

ENDING = ".md.j2"
FILTERS = {  # what templates write after a bar, and the Book's method that answers
    "plain": "plain",
    "prose": "prose",
    "words": "attribute",
    "number": "number",
    "money": "money",
    "day": "day",
    "away": "away",
    "late": "late",
    "period": "period",
    "standing": "standing",
    "review": "review",
}


class Kind(NamedTuple):
    """A page type: its template, and what its front matter says."""

    name: str
    path: str
    titles: Mapping[str, str]
    nav: Mapping[str, str] = {}  # what the menu says, where it is not the title
    descriptions: Mapping[str, str] = {}
    section: str = ""
    order: float = 0
    needs: tuple[str, ...] = ()  # any of these must hold something, or there is no page
    each: str = ""  # one page for each thing of this list
    audience: tuple[str, ...] = ("team",)
    hide: tuple[str, ...] = ()
    css: str = ""
    search: float = 1  # how much a hit on it weighs; 0 keeps it out of the search
    file: str = "handbook.yml"

    def title(self, language: str) -> str:
        """Return the title in *language*."""
        return _in(self.titles, language)

    def nav_title(self, language: str) -> str:
        """Return what the menu says."""
        return _in(self.nav or self.titles, language)

    def description(self, language: str) -> str:
        """Return what the page is about, in a sentence; empty where nobody wrote it."""
        return _in(self.descriptions, language) if self.descriptions else ""


class Shelf(NamedTuple):
    """All page types, and the environment their templates run in."""

    kinds: tuple[Kind, ...]
    environment: Environment

    def template(self, kind: Kind) -> Template:
        """Return the template of *kind*."""
        return self.environment.get_template(kind.name + ENDING)


def shelf(folders: tuple[Path, ...] = ()) -> Shelf:
    """Return the page types of ours and of *folders*, where a template of the same name replaces ours."""
    all_folders = (*folders, resource("templates") / "pages")
    stamps = tuple(file.stat().st_mtime_ns for folder in all_folders for file in sorted(folder.glob("*.j2")))
    return _shelf(all_folders, stamps)


@functools.lru_cache(maxsize=4)
def _shelf(folders: tuple[Path, ...], _stamps: tuple[int, ...]) -> Shelf:
    heads: dict[str, dict[str, Any]] = {}
    bodies: dict[str, str] = {}
    for folder in reversed(folders):
        for file in sorted(folder.glob("*.j2")):
            head, bodies[file.name] = _split(file.read_text(encoding="utf-8"))
            heads[file.name] = head or heads.get(file.name, {})  # without one of its own, it keeps that of the other
    # Sandboxed: a template beside somebody's handbook may be a stranger's.
    environment = Sandbox(
        loader=_Bodies(bodies), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["ticked"] = ticked
    environment.filters["capitalize_first"] = lambda text: text[:1].upper() + text[1:]
    for name, method in FILTERS.items():
        environment.filters[name] = _asks(method)
    kinds = tuple(_kind(name.removesuffix(ENDING), heads[name]) for name in bodies if name.endswith(ENDING))
    return Shelf(tuple(sorted(kinds, key=lambda kind: kind.order)), environment)


class _Bodies(BaseLoader):
    """Templates without their front matter."""

    def __init__(self, bodies: Mapping[str, str]) -> None:
        self.bodies = bodies

    def get_source(self, environment: Environment, template: str) -> tuple[str, str | None, Any]:
        del environment
        if template not in self.bodies:
            raise TemplateNotFound(template)
        return self.bodies[template], template, lambda: True


def _asks(method: str) -> Any:
    @pass_context
    def ask(context: Context, value: Any) -> Any:
        return getattr(context["book"], method)(value)

    return ask


def _split(text: str) -> tuple[dict[str, Any], str]:
    if not text.startswith("---\n"):
        return {}, text
    head, _, body = text[4:].partition("\n---\n")
    return yaml.safe_load(head) or {}, body


def _kind(name: str, head: Mapping[str, Any]) -> Kind:
    needs, audience, hide = head.get("needs", ()), head.get("audience", ("team",)), head.get("hide", ())
    return Kind(
        name=name,
        path=head.get("path", name),
        titles=head.get("title", {}),
        nav=head.get("nav", {}),
        descriptions=head.get("description", {}),
        section=head.get("section", ""),
        order=head.get("order", 1000),
        needs=(needs,) if isinstance(needs, str) else tuple(needs),
        each=head.get("each", ""),
        audience=(audience,) if isinstance(audience, str) else tuple(audience),
        hide=tuple(hide),
        css=head.get("class", ""),
        search=head.get("search", 1),
        file=head.get("file", "handbook.yml"),
    )


def _in(texts: Mapping[str, str], language: str) -> str:
    return texts.get(language) or texts.get("en") or next(iter(texts.values()), "")
