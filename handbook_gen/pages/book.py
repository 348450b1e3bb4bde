"""A handbook as its templates see it: in one language, for one audience, from one page."""

from __future__ import annotations

import datetime
import functools
import posixpath
import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from markupsafe import Markup, escape

from handbook_gen.lint import tips
from handbook_gen.lint.rule import Finding
from handbook_gen.model import (
    Action,
    Customer,
    Day,
    Decides,
    Handbook,
    Heard,
    Measure,
    Money,
    Number,
    Passage,
    Promise,
    Remedy,
    Stage,
    Team,
    Term,
    Text,
    Thing,
    Value,
)
from handbook_gen.pages import markup
from handbook_gen.pages.drawing import Drawings
from handbook_gen.pages.looks import PAINTS, theme_of
from handbook_gen.pages.page import Edition
from handbook_gen.pages.standing import Review, Score, Standing, about, review_of, score_of, standing_of
from handbook_gen.pages.terms import Explained, Terms
from handbook_gen.pages.words import Words, currency_sign

Said = Text | Passage | str | None


class HeardOf(NamedTuple):
    """In whose words a need is told, and where it was heard."""

    who: Markup
    heard: Heard


class Book:
    """What a template may ask of a handbook. It remembers where it had to fall back to another language."""

    def __init__(self, handbook: Handbook, edition: Edition, keys: frozenset[str], icons: Mapping[str, str]) -> None:
        self.handbook = handbook
        self.edition = edition
        self.fell_back: dict[str, None] = {}  # languages a page had to borrow from, in their order
        self.keys = keys
        self.places: Mapping[int, str] = {}  # the key of a thing's page, where it is not simply its id
        self.theme = theme_of(handbook)
        self.drawings = Drawings(self, icons)
        terms = {key: text.best(edition.language).text for key, text in handbook.terms.items()}
        self.words = Words(edition.language, terms)
        self.say = self.words.say
        self.values, self.promises = handbook.values, handbook.promises
        self.findings_all: tuple[Finding, ...] = edition.report.findings if edition.report else ()
        self.terms = Terms(
            Explained(self.attribute(term.term), self.attribute(term.means), anchor_of(term))
            for term in handbook.glossary
        )
        self.turn_to("")

    def turn_to(self, path: str) -> None:
        """Begin the page at *path*: links are relative to it."""
        self.path = path
        self.fell_back = {}
        self.drawings.drawn = 0
        self.terms.forget()

    # Texts

    def passage(self, text: Said) -> str:
        """Return the words of *text* in the book's language, or the nearest, and remember if that is another."""
        if isinstance(text, Text):
            passage = text.get(self.edition.language)
            if not passage and (passage := text.best(self.edition.language)):
                self.fell_back[passage.language] = None
            return passage.text
        return str(text) if text else ""

    def plain(self, text: Said) -> Markup:
        """Show a name or a statement: exactly its characters."""
        return self._in_its_language(text, markup.plain(self.passage(text)))

    def prose(self, text: Said) -> Markup:
        """Show a longer text, with its emphasis, links and code."""
        html = markup.prose(self.passage(text), self._resolve)
        if self.path != "glossary":
            html = self.terms.mark(html, self.link("glossary"))
        return self._in_its_language(text, html)

    def attribute(self, text: Said) -> str:
        """Return a text for a place that holds no markup."""
        return markup.words(self.passage(text))

    def brief(self, promise: Promise) -> Markup:
        """Return what a promise is called: its short form, or the beginning of its sentence."""
        if promise.short:
            return self.plain(promise.short)
        statement = markup.words(self.passage(promise.statement)) or promise.id
        return self._in_its_language(promise.statement, escape(shortened(statement)))

    def _in_its_language(self, text: Said, html: Markup) -> Markup:
        if isinstance(text, Text) and html and not text.get(self.edition.language):
            language = text.best(self.edition.language).language
            return Markup('<span lang="{}">{}</span>').format(language, html)
        return html

    # Numbers and days

    def number(self, number: Number | float) -> str:
        """Write a number as people do here."""
        return self.words.number(number.value if isinstance(number, Number) else number)

    def money(self, money: Money | Decides) -> str:
        """Write an amount with its currency."""
        return self.words.money(money.amount.value, money.currency.text) if money.amount is not None else ""

    def day(self, day: Day | None) -> str:
        """Write a date in words."""
        return self.words.day(day.value) if day else ""

    def away(self, day: Day) -> str:
        """Tell how far off a day is."""
        return self.words.away((day.value - self.edition.today).days)

    def late(self, day: Day) -> str:
        """Tell by how much a day has passed."""
        days = (self.edition.today - day.value).days
        return self.say("review.late", n=days, days=self.words.number(days))

    def period(self, period: Said) -> str:
        """Write a period in words."""
        return self.words.period(self.passage(period))

    # Links

    def link(self, target: Thing | str, anchor: str = "") -> str:
        """Return the way from this page to a page or a thing; empty where it has none."""
        key = target if isinstance(target, str) else self._key(target)
        if isinstance(target, Customer | Stage):
            key, anchor = ("who-we-are", target.id) if isinstance(target, Customer) else ("journey", target.id)
        if key not in self.keys:
            return ""
        here, there = self._url(self.path), self._url(key)
        start = here if here.endswith("/") or not here else posixpath.dirname(here)
        way = posixpath.relpath(there or ".", start or ".")
        if there.endswith("/") or not there:
            way += "/"
        if not self.edition.directory_urls and key == "index":
            way = posixpath.relpath("index.html", start or ".")
        return way + (f"#{anchor}" if anchor else "")

    def link_to(self, refers: str, ident: Said) -> str:
        """Return the way to what *ident* names in the list *refers*."""
        thing = self.find(refers, ident)
        return self.link(thing) if thing else ""

    def edit_url(self, file: str) -> str:
        """Return where *file* is edited, if anybody said."""
        return f"{self.edition.edit.rstrip('/')}/{file}" if self.edition.edit else ""

    def folder(self, thing: Thing) -> str:
        """Return the list that a thing with a page of its own is in."""
        return {Promise: "promises", Value: "values", Team: "teams"}.get(type(thing), "")

    def _key(self, thing: Thing) -> str:
        return self.places.get(id(thing)) or f"{self.folder(thing)}/{thing.id}"

    def _url(self, key: str) -> str:
        if key in ("", "index"):
            return ""
        if self.edition.directory_urls:
            return f"{key}/"
        return f"{key}/index.html" if any(other.startswith(f"{key}/") for other in self.keys) else f"{key}.html"

    def _resolve(self, target: str) -> str:
        key, _, anchor = target.strip("/").partition("#")
        return self.link(key.removesuffix(".md"), anchor)

    # Things

    def find(self, refers: str, ident: Said) -> Any:
        """Return what *ident* names in the list *refers*, or None."""
        return self.handbook.find(refers, str(ident)) if ident else None

    def all_of(self, refers: str, idents: Iterable[Passage]) -> list[Any]:
        """Return the things that *idents* name, in the book's order."""
        named = {ident.text for ident in idents}
        return [thing for thing in self.handbook.list_of(refers) if thing.id in named]

    def named(self, refers: str, ident: Said, *, lower: bool = False) -> Markup:
        """Return the name of what *ident* names, or the id itself; *lower* for a name in running text."""
        thing = self.find(refers, ident)
        if thing is None:
            return self.plain(ident)
        if isinstance(thing, Promise):
            return self.brief(thing)
        name = self.passage(thing.name)
        if lower and self.words.knows("date.lower_names") and name[1:2].islower():
            name = name[0].lower() + name[1:]
        return self._in_its_language(thing.name, markup.plain(name))

    def paint(self, value: Value) -> str:
        """Return the paint that a value keeps everywhere, in a theme that paints."""
        return f"hb-paint-{PAINTS[self.values.index(value) % len(PAINTS)]}" if value in self.values else ""

    def words_of(self, kind: str, ident: str) -> list[tuple[Team, Text]]:
        """Return what a promise or value means in each team's words."""
        told = ((team, getattr(team.means, kind).get(ident)) for team in self.handbook.teams)
        return [(team, text) for team, text in told if text]

    def silent_about(self, kind: str, ident: str) -> list[Team]:
        """Return the teams that have no words for it yet."""
        return [team for team in self.handbook.teams if not getattr(team.means, kind).get(ident)]

    def words_in(self, team: Team, kind: str) -> list[tuple[Any, Text]]:
        """Return what a team says of each promise or value."""
        means = getattr(team.means, kind)
        return [(thing, means[thing.id]) for thing in getattr(self, kind) if means.get(thing.id)]

    def promises_from(self, value: Value) -> list[Promise]:
        """Return the promises that come from a value."""
        return [promise for promise in self.promises if value.id in [ref.text for ref in promise.values]]

    def promises_for(self, customer: Customer) -> list[Promise]:
        """Return the promises that name a group of customers."""
        return [p for p in self.promises if customer.id in [ref.text for ref in p.audience.customers]]

    def stages_of(self, team: Team) -> list[str]:
        """Return the stages at which customers meet a team."""
        return [stage.id for stage in self.handbook.journey.customer if team.id in [ref.text for ref in stage.teams]]

    def open_steps(self) -> list[Action]:
        """Return the next small steps that are not done."""
        return [step for step in self.handbook.people.next_steps if not step.done]

    def steps_for(self, promise: Promise) -> list[Action]:
        """Return the open steps that are for a promise."""
        return [step for step in self.open_steps() if step.promise.text == promise.id]

    def heard_of(self, promise: Promise) -> HeardOf | None:
        """Return who says the need of a promise, and where it was heard."""
        for customer in self.all_of("company.customers", promise.audience.customers):
            if customer.need and self.passage(customer.need) == self.passage(promise.need):
                return HeardOf(self.plain(customer.name), promise.heard or customer.heard)
        if promise.heard:
            return HeardOf(Markup(""), promise.heard)
        if len(promise.audience.customers) == 1:
            return HeardOf(self.named("company.customers", promise.audience.customers[0]), promise.heard)
        return None

    def remedy_when(self, remedy: Remedy) -> str:
        """Tell when and how a remedy comes."""
        within = self.words.within(remedy.within.text)
        if remedy.proactive:
            return self.say("remedy.when_ourselves", within=within) if within else self.say("remedy.ourselves")
        text = within or remedy.within.text
        return text[:1].upper() + text[1:] + "." if text else ""

    def mandate_covers(self, remedy: Remedy) -> bool:
        """Return whether every team that meets customers may decide on a remedy by itself."""
        cost = remedy.cost
        meeting = [team for team in self.handbook.teams if team.contact.text in ("direct", "online")]
        return bool(meeting) and all(
            team.decides.amount is not None
            and team.decides.amount.value >= cost.amount.value
            and team.decides.currency.text == cost.currency.text
            for team in meeting
            if cost.amount is not None
        )

    @functools.cached_property
    def latest_story(self) -> Value | None:
        """The value whose true story is the newest."""
        told = [value for value in self.values if value.story]
        return max(told, key=lambda value: value.story.date.value if value.story.date else _LONG_AGO, default=None)

    # Standing

    def standing(self, measure: Measure) -> Standing:
        """Return where a figure stands against its target."""
        return standing_of(measure)

    def review(self, thing: Thing) -> Review:
        """Return when a thing is looked at again."""
        return review_of(
            getattr(thing, "reviewed", None), self.handbook, self.edition.today, getattr(thing, "review_by", None)
        )

    def score(self, thing: Thing) -> Score | None:
        """Return the six dots of a thing, where lint has looked at it."""
        return score_of(thing, self.findings_all) if self.edition.report else None

    def findings(self, thing: Thing) -> list[Finding]:
        """Return what lint says of a thing."""
        return about(thing, self.findings_all)

    def counted(self, findings: list[Finding]) -> str:
        """Count findings in words: 1 fout, 2 tips."""
        counts = [(kind, sum(f.severity == kind for f in findings)) for kind in ("error", "warning", "info")]
        return ", ".join(self.say(f"counted.{kind}", n=n) for kind, n in counts if n) + "."

    def excerpt(self, finding: Finding) -> list[tuple[int, str, str, str]]:
        """Return the lines a finding is about: number, before, marked, after."""
        lines = self.edition.sources.get(finding.file, "").splitlines()
        if not 0 < finding.line <= len(lines):
            return []
        line = lines[finding.line - 1]
        start = finding.column - 1
        end = finding.end_column - 1 if finding.end_line == finding.line else len(line)
        marked = line[start:end]
        after = line[end:]
        return [(finding.line, line[:start], marked, after if len(after) < _LINE else after[:_LINE] + " …")]

    def tip_name(self, key: str) -> str:
        """Return the one word for a tip."""
        name = next(tip.name for tip in tips.six_tips() if tip.key == key)
        return name.get(self.words.code) or name["en"]

    def currency(self, currency: Passage) -> str:
        """Return the sign of a currency."""
        return currency_sign(currency.text)


_LINE = 90  # characters of an excerpt after what is marked
_LONG_AGO = datetime.date.min


def anchor_of(term: Term) -> str:
    """Return where the glossary explains a term: the same place in every language."""
    word = term.term.passages[0].text if term.term else ""
    return "term-" + re.sub(r"\W+", "-", word.casefold()).strip("-")


def ordered(values: tuple[Value, ...], order: Iterable[Passage]) -> tuple[Value, ...]:
    """Return *values* as they weigh: those in *order* first, the others as they were written."""
    rank = {ref.text: i for i, ref in enumerate(order)}
    return tuple(sorted(values, key=lambda value: rank.get(value.id, len(rank))))


def shortened(text: str, limit: int = 44) -> str:
    """Return the beginning of *text*, cut between words."""
    if len(text) <= limit:
        return text
    return text[: limit - 1].rpartition(" ")[0].rstrip(" ,;:.") + "…"
