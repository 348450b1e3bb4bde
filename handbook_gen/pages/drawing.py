"""The pictures of a page: icons, trends, scales and dots, told in the book's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from handbook_gen.model import Measure, Number
from handbook_gen.pages import pictures
from handbook_gen.pages.standing import Score

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handbook_gen.pages.book import Book


class Drawings:
    """Draws for one book; what it draws is numbered, so that titles can be pointed at."""

    def __init__(self, book: Book, icons: Mapping[str, str]) -> None:
        self.book = book
        self.icons = icons
        self.drawn = 0

    def icon(self, name: str, kind: str = "hb-i") -> Markup:
        """Draw an icon by its name."""
        drawn = self.icons.get(name.rpartition("/")[2]) or self.icons.get(name) or self.icons["heart"]
        kind = kind if kind == "hb-i" else f"hb-i {kind}"
        return Markup(drawn.replace("<svg ", f'<svg class="{kind}" aria-hidden="true" ', 1))  # noqa: S704 - our own drawing

    def chart(self, measure: Measure, *, small: bool = False, name: str = "") -> Markup:
        """Draw a figure: its trend where there is a history, else its place on a scale."""
        if measure.actual is None:
            return Markup("")
        points = tuple(
            pictures.Point(self.book.words.short_period(past.period.text), past.actual.value)
            for past in measure.history
            if past.actual is not None
        )
        latest = pictures.Point(self.book.words.short_period(measure.period.text), measure.actual.value)
        if not points or points[-1] != latest:
            points = (*points, latest)
        graph = self._graph(measure, points, name)
        if graph.is_filled and len(points) == 1 and min(measure.actual.value, graph.target or 0) >= 0:
            return pictures.meter(graph, small=small)
        if small:
            return pictures.spark(graph, small=True) if len(points) > 1 or measure.target is not None else Markup("")
        return pictures.spark(graph) if len(points) > 1 else pictures.gauge(graph)

    def score_chart(self, value: Number, name: str, title: str) -> Markup:
        """Draw a recommendation score on its scale of -100 to 100."""
        desc = self.book.say("chart.score", value=self.book.number(value))
        graph = pictures.Graph(
            points=(pictures.Point("", value.value),),
            target=None,
            lower_is_better=False,
            title=f"{name}: {title}",
            desc=desc,
            goal="",
            write=self.book.words.number,
            ident=self._id(),
        )
        return pictures.gauge(graph, scale=(-100, 100))

    def six_dots(self, score: Score) -> Markup:
        """Draw the six tips."""
        title = self.book.say("score.held", n=score.held)
        if missing := [self.book.tip_name(tip.key) for tip in score.tips if not tip.is_held]:
            title += "; " + self.book.say("score.missing", tips=", ".join(missing))
        return pictures.six_dots(score, title, self._id())

    def _graph(self, measure: Measure, points: tuple[pictures.Point, ...], name: str) -> pictures.Graph:
        unit = f"\u00a0{measure.unit.text}" if measure.unit else ""
        told = "; ".join(f"{p.period}: {self.book.words.number(p.value)}{unit}".lstrip(": ") for p in points)
        target, goal = None, ""
        if measure.target is not None:
            target = measure.target.value
            goal = self.book.say("chart.goal", target=self.book.number(measure.target))
            told += ". " + self.book.say("chart.target", target=f"{self.book.number(measure.target)}{unit}")
        key = "chart.trend" if len(points) > 1 else "chart.now"
        what = name or self.book.attribute(measure.what)
        title = self.book.say(key, what=what[:1].upper() + what[1:])
        lower = measure.better.text == "lower"
        is_filled = self.book.theme == "workshop"
        return pictures.Graph(points, target, lower, title, told, goal, self.book.words.number, self._id(), is_filled)

    def _id(self) -> str:
        self.drawn += 1
        return f"hb-p{self.drawn}"
