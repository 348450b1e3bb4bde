"""Figures people would rather see than read, as inline SVG with the numbers in its text."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

from markupsafe import Markup, escape

from handbook_gen.pages.standing import Score

_WHOLE = 100  # per cent

Write = Callable[[float], str]


class Point(NamedTuple):
    """One period and its figure."""

    period: str
    value: float


class Graph(NamedTuple):
    """What a picture shows: points in time, the target, and how it is told."""

    points: tuple[Point, ...]
    target: float | None
    lower_is_better: bool
    title: str
    desc: str
    goal: str  # the target in words: "doel 92"
    write: Write
    ident: str  # unique on its page
    is_filled: bool = False  # with bars and bands rather than lines and ticks

    def is_under(self, value: float) -> bool:
        """Return whether *value* misses the target."""
        if self.target is None:
            return False
        return value > self.target if self.lower_is_better else value < self.target


def spark(graph: Graph, *, small: bool = False) -> Markup:
    """Draw the trend: a dashed target, a full point where it was kept, an open one where it was missed."""
    width, height, left, right, top, bottom = (150, 44, 7, 106, 8, 36) if small else (300, 146, 20, 224, 30, 92)
    points = graph.points[-(12 if small else 6) :]
    values = [point.value for point in points] + ([graph.target] if graph.target is not None else [])
    low, high = min(values), max(values)
    if high == low:
        low, high = low - 1, high + 1
    elif len(points) == 1:  # one figure: keep the gap to the target in the middle of the picture
        low, high = low - (high - low) * 1.2, high + (high - low) * 0.7

    def down(value: float) -> float:
        return round(bottom - (value - low) / (high - low) * (bottom - top), 1)

    across = (
        [right] if len(points) == 1 else [left + (right - left) * i / (len(points) - 1) for i in range(len(points))]
    )
    drawn = []
    if graph.is_filled and not small and graph.target is not None and len(points) > 1:
        y, end = (down(graph.target), 112) if graph.lower_is_better else (4, down(graph.target))
        drawn.append(f'<rect class="hb-spark__band" x="0" y="{y}" width="300" height="{round(end - y, 1)}" rx="6"/>')
    if graph.target is not None:
        drawn.append(f'<path class="hb-spark__target" d="M0 {down(graph.target)}H{116 if small else 246}"/>')
    if len(points) > 1:
        line = " ".join(f"{x:.1f},{down(point.value)}" for x, point in zip(across, points, strict=True))
        drawn.append(f'<polyline class="hb-spark__line" points="{line}"/>')
    for i, (x, point) in enumerate(zip(across, points, strict=True)):
        drawn.append(_point(graph, point, x, down(point.value), is_last=i == len(points) - 1, small=small))
    if graph.target is not None:
        text = graph.write(graph.target) if small else graph.goal
        drawn.append(
            f'<text class="hb-spark__goal" x="{122 if small else 254}" y="{down(graph.target) + 4.5:.1f}">{escape(text)}</text>'
        )
    kind = "hb-spark hb-spark--small" if small else "hb-spark"
    return _svg(kind, width, height, graph.title, graph.desc, graph.ident, "".join(drawn))


def gauge(graph: Graph, *, scale: tuple[float, float] | None = None) -> Markup:
    """Draw one figure on its scale: the target as a tick, the gap between as a line, dotted where it falls short."""
    value, target = graph.points[-1].value, graph.target
    low, high = scale or _scale(value, target, is_share="%" in graph.desc)

    def right(number: float) -> float:
        return round(6 + 288 * (min(max(number, low), high) - low) / (high - low), 1)

    under = graph.is_under(value)
    zero = f"M{right(0)} 30v8" if low < 0 < high else ""
    drawn = [f'<path class="hb-gauge__track" d="M6 34H294M6 30v8M294 30v8{zero}"/>']
    start = target if target is not None else 0.0 if low < 0 < high else low
    kind = " hb-gauge__gap--under" if under else ""
    drawn.append(f'<path class="hb-gauge__gap{kind}" d="M{right(start)} 34H{right(value)}"/>')
    if target is not None:
        x = min(max(right(target), 30), 270)
        drawn.append(f'<path class="hb-gauge__target" d="M{right(target)} 23v22"/>')
        drawn.append(f'<text class="hb-gauge__goal" x="{x}" y="15" text-anchor="middle">{escape(graph.goal)}</text>')
    kind = " hb-gauge__pt--under" if under else ""
    drawn.append(f'<circle class="hb-gauge__pt{kind}" cx="{right(value)}" cy="34" r="6.5"/>')
    ends = [(6.0, low, "start"), (294.0, high, "end")] + ([(right(0), 0.0, "middle")] if zero else [])
    drawn += [
        f'<text class="hb-spark__axis" x="{x}" y="58" text-anchor="{anchor}">{escape(graph.write(number))}</text>'
        for x, number, anchor in ends
    ]
    return _svg("hb-gauge", 300, 62, graph.title, graph.desc, graph.ident, "".join(drawn))


def meter(graph: Graph, *, small: bool = False) -> Markup:
    """Draw one figure as a bar from nought, the target as a flag, and what is missing hatched."""
    value, target = graph.points[-1].value, graph.target
    width, middle, thick = (124, 26, 24) if small else (300, 38, 26)
    top = max(value, target or 0)
    high = float(_WHOLE) if "%" in graph.desc and top <= _WHOLE else _scale(0, top, is_share=False)[1]

    def right(number: float) -> float:
        return round(width * min(max(number, 0), high) / high, 1)

    under = graph.is_under(value)
    start = min(value, target) if under and target is not None else value
    lines = [("track", 0.0, float(width)), ("bar hb-meter__bar--under" if under else "bar", 0.0, right(start))]
    if under and target is not None:
        ends = right(min(value, target)), right(max(value, target))
        lines += [("gapbg", *ends), ("gap", *ends)]
    drawn = [
        f'<clipPath id="{graph.ident}c"><rect y="{middle - thick / 2}" width="{width}" height="{thick}" rx="{thick / 2}"/></clipPath>',
        f'<g clip-path="url(#{graph.ident}c)" stroke-width="{thick}" fill="none">',
        *(f'<path class="hb-meter__{kind}" d="M{x} {middle}H{end}"/>' for kind, x, end in lines),
        "</g>",
    ]
    if target is not None:
        x = min(max(right(target), 2), width - 2)
        drawn.append(f'<path class="hb-meter__flag" d="M{x} {middle - thick / 2 - 5}v{thick + 10}"/>')
        if not small:
            middle_of_word = min(max(x, 30), width - 30)
            drawn.append(
                f'<text class="hb-gauge__goal" x="{middle_of_word}" y="12" text-anchor="middle">{escape(graph.goal)}</text>'
            )
    kind = "hb-meter hb-meter--small" if small else "hb-meter"
    return _svg(kind, width, middle + thick // 2 + 14, graph.title, graph.desc, graph.ident, "".join(drawn))


def six_dots(score: Score, title: str, ident: str) -> Markup:
    """Draw the six tips as dots: full where a tip is held, a ring where it is not yet."""
    drawn = "".join(
        f'<circle cx="{6 + 13 * i}" cy="6" r="4.6"/>'
        if tip.is_held
        else f'<circle class="hb-dot--open" cx="{6 + 13 * i}" cy="6" r="3.9"/>'
        for i, tip in enumerate(score.tips)
    )
    return Markup(  # noqa: S704 - numbers of ours; the title is escaped
        f'<svg class="hb-dots" viewBox="0 0 77 12" role="img" aria-labelledby="{ident}">'
        f'<title id="{ident}">{escape(title)}</title>{drawn}</svg>'
    )


def _point(graph: Graph, point: Point, x: float, y: float, *, is_last: bool, small: bool) -> str:
    under = graph.is_under(point.value)
    radius = (4.2 if is_last else 3) if small else (6 if is_last else 4.2)
    kind = " hb-spark__pt--under" * under + " hb-spark__pt--last" * is_last
    drawn = f'<circle class="hb-spark__pt{kind}" cx="{x:.1f}" cy="{y}" r="{radius}"/>'
    if under and graph.is_filled:  # a shape of its own
        r = radius + 1.5
        drawn = (
            f'<path class="hb-spark__pt{kind}" d="M{x - r:.1f} {y - r * 0.8:.1f}h{2 * r:.1f}l{-r:.1f} {r * 1.7:.1f}z"/>'
        )
    if small:
        return drawn
    told = escape(graph.write(point.value))
    name = ' class="hb-spark__now"' if is_last and not under else ""
    below = y + 22 if under else y - 14  # away from the line to the target
    return (
        f'{drawn}<text{name} x="{x:.1f}" y="{below:.1f}" text-anchor="middle">{told}</text>'
        f'<text class="hb-spark__axis" x="{x:.1f}" y="140" text-anchor="middle">{escape(point.period)}</text>'
    )


def _scale(value: float, target: float | None, *, is_share: bool) -> tuple[float, float]:
    """Return round ends between which the gap shows."""
    low, high = min(value, target if target is not None else 0), max(value, target if target is not None else value)
    if is_share and low >= 0 and high <= _WHOLE:
        for start in (98, 95, 90, 80, 50, 0):
            if low - (_WHOLE - start) * 0.25 >= start or start == 0:
                return float(start), float(_WHOLE)
    span = (high - low) or abs(high) or 1
    step = 10 ** math.floor(math.log10(span))
    bottom = math.floor((low - span / 2) / step) * step
    return (0.0 if low >= 0 > bottom else bottom), math.ceil((high + span / 2) / step) * step


def _svg(kind: str, width: int, height: int, title: str, desc: str, ident: str, drawn: str) -> Markup:
    return Markup(  # noqa: S704 - numbers of ours; every text is escaped
        f'<svg class="{kind}" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img"'
        f' aria-labelledby="{ident}t {ident}d"><title id="{ident}t">{escape(title)}</title>'
        f'<desc id="{ident}d">{escape(desc)}</desc>{drawn}</svg>'
    )
