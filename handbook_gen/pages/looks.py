"""How the site looks: the company's colour and logo as a style sheet, over the theme's own."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import NamedTuple

from handbook_gen.model import Handbook
from handbook_gen.pages.colours import is_colour, palette
from handbook_gen.pages.paints import paints

THEMES = {
    "linen": "linen",
    "linnen": "linen",
    "workshop": "workshop",
    "werkplaats": "workshop",
    "plain": "plain",
    "sober": "plain",
}
_PAPER = {"linen": ("#faf6ed", "#1b1814"), "workshop": ("#eef7f3", "#0e1713"), "plain": ("#ffffff", "#1e2129")}
_SLIP = {"linen": ("#f3ecdd", "#25211b"), "workshop": ("#e2f0ea", "#1a2722"), "plain": ("#f5f5f5", "#262a33")}
_KINDS = {
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".webp": "image/webp",
}


PAINTS = ("brand", "accent", "bright", "night", "peach", "tint")  # what values are painted in, as they weigh
BRAND = "#1f5f4a"  # where the handbook gives none


class Looks(NamedTuple):
    """What the frame of the site needs to know."""

    theme: str
    css: str
    logo: str = ""  # an image, as data; empty where the logo takes the brand's colour or there is none
    is_tinted: bool = False
    icon: str = ""
    problems: tuple[tuple[str, str], ...] = ()  # a key of the labels and the word it is about


def theme_of(handbook: Handbook) -> str:
    """Return the theme that *handbook* asks for, or linen."""
    return THEMES.get(handbook.site.theme.name.text.casefold(), "linen")


def looks(handbook: Handbook, assets: Mapping[str, bytes]) -> Looks:
    """Return how the site of *handbook* looks; *assets* are the files of its folder `assets/`, by name."""
    given = handbook.site.theme
    problems: list[tuple[str, str]] = []
    name = THEMES.get(given.name.text.casefold(), "") if given.name else "linen"
    if not name:
        problems.append(("looks.theme", given.name.text))
        name = "linen"
    css = []
    if name == "workshop" and not given.primary:
        css.append(_workshop(BRAND, ""))
    if given.primary:
        if is_colour(given.primary.text):
            accent = given.accent.text if is_colour(given.accent.text) else ""
            if name == "workshop":  # its paints choose between black and white text, and may stay light
                css.append(_workshop(given.primary.text, accent))
            else:
                css.append(_colours(name, given.primary.text, problems))
        else:
            problems.append(("looks.not_a_colour", given.primary.text))
    logo, tinted, icon = "", False, ""
    if given.logo:
        data = assets.get(given.logo.text)
        if data is None:
            problems.append(("looks.no_logo", given.logo.text))
        else:
            icon = logo = _data(given.logo.text, data)
            if b"currentColor" in data and given.logo.text.endswith(".svg"):
                colour = given.primary.text if is_colour(given.primary.text) else BRAND
                icon = _data(given.logo.text, data.replace(b"currentColor", colour.encode()))
                css.append(f':root {{ --hb-logo: url("{logo}"); }}')
                logo, tinted = "", True
    if cover := assets.get("assets/cover.svg"):
        css.append(f':root {{ --hb-ornament: url("{_data("cover.svg", cover)}"); }}')
    return Looks(name, "\n".join(css) + "\n", logo, tinted, icon, tuple(problems))


def _colours(theme: str, brand: str, problems: list[tuple[str, str]]) -> str:
    shades = palette(brand, _PAPER[theme], _SLIP[theme])
    if shades.is_changed:
        problems.append(("looks.too_light", brand))
    rows = (
        (':root, [data-md-color-scheme="default"]', shades.light),
        ('[data-md-color-scheme="slate"]', shades.dark),
    )
    css = [_rule(selector, tokens) for selector, tokens in rows]
    css.append("@media print { " + _rule(":root, [data-md-color-scheme]", shades.light) + " }")
    return "\n".join(css)


def _workshop(brand: str, accent: str) -> str:
    light, dark = paints(brand, accent)
    rows = (_rule(':root, [data-md-color-scheme="default"]', light), _rule('[data-md-color-scheme="slate"]', dark))
    return "\n".join([*rows, "@media print { " + _rule(":root, [data-md-color-scheme]", light) + " }"])


def _rule(selector: str, tokens: Mapping[str, str]) -> str:
    return f"{selector} {{ " + " ".join(f"--hb-{name}: {value};" for name, value in tokens.items()) + " }"


def _data(name: str, data: bytes) -> str:
    kind = next((kind for ending, kind in _KINDS.items() if name.lower().endswith(ending)), "image/svg+xml")
    return f"data:{kind};base64,{base64.b64encode(data).decode()}"
