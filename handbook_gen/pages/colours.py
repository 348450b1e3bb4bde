"""One brand colour in, shades that carry text out: for paper by day and paper by night."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import NamedTuple

_HEX = re.compile(r"#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})")
TEXT, LARGE = 4.6, 3.1  # a little over what WCAG AA asks, for rounding


class Palette(NamedTuple):
    """The shades of one brand, and whether the colour itself had to give way."""

    light: dict[str, str]
    dark: dict[str, str]
    is_changed: bool  # the colour as given cannot carry text


def is_colour(text: str) -> bool:
    """Return whether *text* is a colour as #rgb or #rrggbb."""
    return _HEX.fullmatch(text.strip()) is not None


def palette(brand: str, paper: tuple[str, str], slip: tuple[str, str]) -> Palette:
    """Return the shades of *brand* on light and dark *paper* and on the *slip* that lies on it."""
    brand = long_form(brand)
    hue, chroma = to_oklch(brand)[2], to_oklch(brand)[1]
    cloth = _shift(brand, -1, lambda c: contrast(c, "#fbf7ee") >= 5.8)
    ink = _shift(brand, -1, lambda c: min(contrast(c, paper[0]), contrast(c, slip[0])) >= TEXT)
    light = {
        "brand": ink,
        "cloth": cloth,
        "on-cloth": "#fbf7ee",
        **_stamps(cloth, hue, chroma, "#fbf7ee"),
    }
    night_cloth = to_hex(min(to_oklch(cloth)[0], 0.345), min(chroma * 0.7, 0.08), hue)
    night = _shift(
        to_hex(0.79, min(max(chroma, 0.02), 0.11), hue),
        1,
        lambda c: min(contrast(c, paper[1]), contrast(c, slip[1])) >= 7,
    )
    dark = {
        "brand": night,
        "cloth": night_cloth,
        "on-cloth": "#f4ecdc",
        **_stamps(night_cloth, hue, chroma, "#f4ecdc"),
    }
    return Palette(light, dark, is_changed=contrast(brand, "#fbf7ee") < TEXT)


def _stamps(cloth: str, hue: float, chroma: float, on: str) -> dict[str, str]:
    """Return the ornament on the cloth, tone on tone, and a second voice that stays readable over it."""
    lightness, own, _ = to_oklch(cloth)
    stamp = to_hex(lightness + 0.05, own, hue)
    while contrast(stamp, cloth) > 1.25:
        lightness -= 0.005
        stamp = to_hex(lightness + 0.05, own, hue)
    soft = _shift(to_hex(0.885, min(chroma * 0.2, 0.03), hue), 1, lambda c: contrast(c, stamp) >= TEXT)
    if contrast(soft, stamp) < TEXT:
        soft = on
    return {"on-cloth-2": soft, "stamp": stamp, "stamp-2": to_hex(to_oklch(cloth)[0] - 0.04, own, hue)}


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, as WCAG counts it."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _shift(colour: str, way: int, is_good: Callable[[str], bool]) -> str:
    """Return *colour*, lighter (1) or darker (-1) by as little as makes it good."""
    lightness, chroma, hue = to_oklch(colour)
    for _ in range(100):
        if is_good(colour):
            break
        lightness = min(max(lightness + way * 0.01, 0.0), 1.0)
        colour = to_hex(lightness, chroma, hue)
    return colour


def long_form(colour: str) -> str:
    """Return a colour as #rrggbb."""
    match = _HEX.fullmatch(colour.strip())
    digits = match[1].lower() if match else "1f5f4a"
    return "#" + ("".join(2 * digit for digit in digits) if len(digits) == 3 else digits)


def _linear(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return _light(red), _light(green), _light(blue)


def _light(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _code(part: float) -> float:
    return 12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055


def _luminance(colour: str) -> float:
    red, green, blue = _linear(long_form(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def to_oklch(colour: str) -> tuple[float, float, float]:
    """Return lightness, chroma and hue (OKLCH): equal steps in them look equal."""
    r, g, b = _linear(colour)
    long = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    medium = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    short = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    lightness = 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short
    a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short
    other = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short
    return lightness, math.hypot(a, other), math.degrees(math.atan2(other, a)) % 360


def to_hex(lightness: float, chroma: float, hue: float) -> str:
    """Return the colour, with as much chroma as a screen can show."""
    lightness = min(max(lightness, 0.0), 1.0)
    while True:
        a, b = chroma * math.cos(math.radians(hue)), chroma * math.sin(math.radians(hue))
        long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
        medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
        short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
        parts = (
            4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
            -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
            -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
        )
        if chroma <= 0 or all(-1e-4 <= part <= 1.0001 for part in parts):
            break
        chroma -= 0.002
    return "#" + "".join(f"{round(255 * _code(min(1.0, max(0.0, part)))):02x}" for part in parts)
