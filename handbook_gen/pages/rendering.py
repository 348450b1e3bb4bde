"""A handbook into pages: which there are, and what stands on each."""

from __future__ import annotations

import datetime
import functools
import re
from collections.abc import Iterator, Mapping
from html import unescape
from pathlib import Path
from typing import Any, NamedTuple

from markupsafe import Markup, escape

from handbook_gen.lint import tips
from handbook_gen.model import Handbook, Thing, Value
from handbook_gen.pages import free
from handbook_gen.pages.audience import for_customers
from handbook_gen.pages.book import Book, ordered, shortened
from handbook_gen.pages.kinds import Kind, Shelf, shelf
from handbook_gen.pages.lists import Lists
from handbook_gen.pages.looks import theme_of
from handbook_gen.pages.markup import words
from handbook_gen.pages.page import Edition, Heading, Page, key_of
from handbook_gen.pages.places import places
from handbook_gen.pages.standing import Review, review_of
from handbook_gen.resources import resource

_NOTICES = "<!--notices-->"
_HEADING = re.compile(r'<h2 id="([\w-]+)"(?![^>]*data-hb-skip)[^>]*>(.*?)</h2>', re.DOTALL)
_TAG = re.compile(r"<[^>]+>")
_EMPTY_LINES = re.compile(r"\n\s*\n+")


class Plan(NamedTuple):
    """A page that will be written."""

    kind: Kind
    path: str
    thing: Thing | None = None
    number: int = 0
    total: int = 0


def render(handbook: Handbook, edition: Edition) -> tuple[Page, ...]:
    """Return all pages of one edition of *handbook*, in the order of the book."""
    if edition.audience == "customer":
        handbook = for_customers(handbook)
    handbook = arranged(handbook)
    theme = theme_of(handbook)
    shelves = shelf((*edition.templates, *_own(theme)))
    plans = tuple(_plans(handbook, edition, shelves))
    texts = free.texts(edition)
    keys = frozenset(key_of(plan.path) for plan in plans) | {key_of(text.path) for text in texts}
    book = Book(handbook, edition, keys, {**edition.icons, **icons(), **icons(theme)})
    book.places = {id(plan.thing): key_of(plan.path) for plan in plans if plan.thing}
    facts = _facts(book)
    pages = [_page(book, plan, shelves, facts) for plan in plans]
    pages += [free.page(book, text) for text in texts]
    return tuple(_alone(page, pages) for page in sorted(pages, key=lambda page: page.order))


def _alone(page: Page, pages: list[Page]) -> Page:
    """Return *page* without a menu beside it where its section holds nothing else."""
    if page.section and "navigation" not in page.hide and sum(page.section == each.section for each in pages) == 1:
        return page._replace(hide=(*page.hide, "navigation"))
    return page


def arranged(handbook: Handbook) -> Handbook:
    """Return *handbook* in the order of the book: what holds first, values as they weigh, teams nearest to customers.

    A retired promise is history: `changes` tells it, the site no longer does.
    """
    states, contacts = ("active", "pilot", "draft"), ("direct", "online", "indirect")
    promises = sorted((p for p in handbook.promises if p.state in states), key=lambda p: states.index(p.state))
    teams = sorted(handbook.teams, key=lambda team: contacts.index(team.contact.text) if team.contact else 0)
    fields = {**handbook.__dict__, "promises": tuple(promises), "teams": tuple(teams)}
    return Handbook(**{**fields, "values": ordered(handbook.values, handbook.value_order)})


def _own(theme: str) -> tuple[Path, ...]:
    """Return the folder with the templates that *theme* has of its own, if any."""
    folder = resource("templates") / "theme" / theme / "pages"
    return (folder,) if folder.is_dir() else ()


@functools.cache
def icons(theme: str = "") -> Mapping[str, str]:
    """Return the icons that ship, by name: those of all themes, or those that *theme* draws in its own way."""
    folder = resource("templates") / "theme" / theme / "icons"
    return {
        file.stem: file.read_text(encoding="utf-8").strip().replace(' xmlns="http://www.w3.org/2000/svg"', "")
        for file in sorted(folder.glob("*.svg"))
    }


def _plans(handbook: Handbook, edition: Edition, shelves: Shelf) -> Iterator[Plan]:
    for kind in shelves.kinds:
        if edition.audience not in kind.audience:
            continue
        if kind.needs and not any(_holds(handbook, edition, need) for need in kind.needs):
            continue
        if not kind.each:
            yield Plan(kind, kind.path + ".md")
            continue
        things: tuple[Thing, ...] = handbook.list_of(kind.each)
        names = places_of(kind.each, things, shelves)
        for number, thing in enumerate(things, 1):
            yield Plan(kind, kind.path.replace("{id}", names[id(thing)]) + ".md", thing, number, len(things))


def places_of(each: str, things: tuple[Thing, ...], shelves: Shelf) -> Mapping[int, str]:
    """Return what the page of each of *things* is called: no two the same, none as a page that is there anyway."""
    others = [kind.path.rpartition("/") for kind in shelves.kinds if not kind.each]
    return places(things, (name for folder, _, name in others if folder == each))


def _holds(handbook: Handbook, edition: Edition, need: str) -> bool:
    """Return whether the dotted path *need* leads to something, in the handbook or in one thing of a list."""
    if need == "report":
        return edition.report is not None
    here: list[Any] = [handbook]
    for name in need.split("."):
        found = [getattr(item, name, ()) for item in here]
        here = [each for item in found for each in (item if isinstance(item, tuple) else (item,))]
    return any(here)


def _facts(book: Book) -> dict[str, Any]:
    """Return what every template knows."""
    handbook, edition = book.handbook, book.edition
    asks = (
        "say link link_to edit_url find all_of named brief words_of silent_about words_in promises_from promises_for stages_of"
        " open_steps steps_for heard_of remedy_when mandate_covers score findings counted excerpt currency tip_name"
    )
    reviews = [book.review(thing) for thing in (*book.promises, *book.values, *handbook.teams)]
    changes = sorted(handbook.changes, key=lambda change: change.date.value if change.date else _NEVER, reverse=True)
    active = [promise for promise in book.promises if promise.state == "active"] or list(book.promises)
    lists = Lists(book)
    rituals = {ritual.id or str(i): ritual for i, ritual in enumerate((*handbook.rituals, *handbook.people.rituals))}
    return {
        **{name: getattr(book, name) for name in asks.split()},
        **{name: getattr(lists, name) for name in Lists.NAMES},
        **{name: getattr(book.drawings, name) for name in ("icon", "chart", "score_chart", "six_dots")},
        "glossary": lists.glossary(),
        "all_rituals": tuple(rituals.values()),
        "decisions": sorted(
            handbook.decisions, key=lambda each: each.date.value if each.date else _NEVER, reverse=True
        ),
        "files": frozenset(edition.sources),
        "book": book,
        "handbook": handbook,
        "company": handbook.company,
        "mission": handbook.mission,
        "vision": handbook.vision,
        "promises": book.promises,
        "values": book.values,
        "teams": handbook.teams,
        "people": handbook.people,
        "value_order": handbook.value_order,
        "report": edition.report,
        "language": edition.language,
        "theme": book.theme,
        "paint": book.paint,
        "audience": edition.audience,
        "live": edition.live,
        "today": edition.today,
        "keys": book.keys,
        "hero": next((promise for promise in active if promise.is_public), active[0] if active else None),
        "latest_story": book.latest_story,
        "latest_change": changes[0] if changes else None,
        "changes": changes,
        "next_review": min(
            (r for r in reviews if r.date), key=lambda r: r.date.value if r.date else _NEVER, default=None
        ),
        "mission_review": standing_review(book),
        "test_count": sum(len(value.tests) for value in book.values),
        "steps_summary": lambda step: book.attribute(getattr(handbook.people.steps, step).text),
        "six_tips": [tip_in(tip, book.words.code) for tip in tips.six_tips()],
        "origin": tips.origin().get(book.words.code) or tips.origin()["en"],
        "file_of": file_of,
        "notices": lambda: Markup(_NOTICES),  # noqa: S704  # our own marker
    }


_NEVER = datetime.date.min


class SpokenTip(NamedTuple):
    """One of the six tips, in one language."""

    key: str
    name: str
    title: str
    asks: str
    why: str


def tip_in(tip: tips.Tip, language: str) -> SpokenTip:
    """Return *tip* in *language*, or in English where it does not speak it."""
    said = [texts.get(language) or texts["en"] for texts in (tip.name, tip.title, tip.asks, tip.why)]
    return SpokenTip(tip.key, *said)


def standing_review(book: Book) -> Review:
    """Return when mission and vision are looked at again."""
    reviewed = book.handbook.mission.reviewed or book.handbook.vision.reviewed
    return review_of(reviewed, book.handbook, book.edition.today)


def file_of(thing: Thing) -> str:
    """Return the file that *thing* is written in."""
    return thing.head.file or "handbook.yml"


def _page(book: Book, plan: Plan, shelves: Shelf, facts: Mapping[str, Any]) -> Page:
    kind, edition = plan.kind, book.edition
    book.turn_to(key_of(plan.path))
    context = {**facts, "thing": plan.thing, "number": plan.number, "total": plan.total}
    context["page_title"] = kind.title(edition.language)
    body = shelves.template(kind).render(context)
    notice = ""
    if book.fell_back and edition.audience == "team":
        blocks = shelves.environment.get_template("_notices.j2")
        notice = blocks.render(context, others=tuple(book.fell_back), file=_file(plan))
    body = body.replace(_NOTICES, notice, 1)
    css = f" {kind.css}" if kind.css else ""
    headings = _HEADING.findall(body)
    body = _HEADING.sub(functools.partial(_anchored, label=book.words.labels["anchor"]), body)
    content = f'<div class="hb-page{css}">\n{_EMPTY_LINES.sub(chr(10), body).strip()}\n</div>\n'
    title = _title(book, plan)
    section = book.say(f"section.{kind.section}") if kind.section else ""
    return Page(
        path=plan.path,
        title=title,
        content=content,
        description=_description(book, plan),
        section=kind.section,
        section_title=section,
        nav_title=title if plan.thing else kind.nav_title(edition.language),
        order=(kind.order, plan.number),
        file=_file(plan),
        hide=kind.hide,
        search=kind.search,
        headings=tuple(Heading(anchor, unescape(_TAG.sub("", title)).strip()) for anchor, title in headings),
        is_fallback=bool(book.fell_back),
    )


def _anchored(heading: re.Match[str], label: str) -> str:
    """Return a heading with a link to itself, which shows when somebody points at it or comes by keyboard."""
    anchor, title = heading.groups()
    if "hb-hidden-title" in heading[0]:
        return heading[0]
    name = escape(label.format(title=unescape(_TAG.sub("", title)).strip()))
    return f'{heading[0][: -len("</h2>")]}<a class="headerlink" data-search-exclude href="#{anchor}" aria-label="{name}">#</a></h2>'


def _file(plan: Plan) -> str:
    return file_of(plan.thing) if plan.thing else plan.kind.file


def _title(book: Book, plan: Plan) -> str:
    thing = plan.thing
    if thing is None:
        return plan.kind.title(book.edition.language)
    short = getattr(thing, "short", None)
    name = book.attribute(short or getattr(thing, "name", None) or getattr(thing, "statement", None)) or thing.id
    return shortened(name.removesuffix("."), 60)


def _description(book: Book, plan: Plan) -> str:
    """Return what a page is about: a thing's own words, or the sentence in the front matter."""
    thing, handbook = plan.thing, book.handbook
    company = handbook.company.name.text
    if isinstance(thing, Value):
        return shortened(book.attribute(thing.meaning or thing.name), 155)
    if thing is not None:
        told = book.attribute(getattr(thing, "statement", None) or getattr(thing, "serves", None))
        return shortened(told or _title(book, plan), 155)
    if said := plan.kind.description(book.edition.language):
        return shortened(said.format(company=company), 155)
    mission = book.attribute(handbook.mission.text)
    return shortened(words(": ".join(part for part in (company, mission) if part)), 155)
