"""The workshop's paints: every surface of a wall in one brand and one accent colour, and the text each can carry."""

from __future__ import annotations

from handbook_gen.pages.colours import TEXT, contrast, long_form, to_hex, to_oklch

WHITE = "#ffffff"


def paints(brand: str, accent: str = "") -> tuple[dict[str, str], dict[str, str]]:
    """Return the tokens for light and dark; only lightness and chroma differ from the given hues."""
    brand = long_form(brand)
    accent = long_form(accent) if accent else to_hex(0.69, 0.15, (to_oklch(brand)[2] + 250) % 360)
    return _light(brand, accent), _dark(brand, accent)


def _light(brand: str, accent: str) -> dict[str, str]:
    _, _, hue = to_oklch(brand)
    warm = to_oklch(accent)[2]
    ink = to_hex(0.235, 0.032, hue)
    return {
        "paper": to_hex(0.968, 0.010, hue),
        "paper-2": to_hex(0.938, 0.018, hue),
        "card": "#ffffff",
        "ink": ink,
        "ink-2": to_hex(0.43, 0.028, hue),
        "ink-3": to_hex(0.43, 0.028, hue),
        "rule": to_hex(0.86, 0.022, hue),
        "rule-2": to_hex(0.60, 0.03, hue),
        "brand": _dark_enough(to_hex(0.43, 0.09, hue), to_hex(0.938, 0.018, hue)),
        **_paint("cloth", brand, ink, to_hex(0.93, 0.045, hue)),
        "stamp": to_hex(to_oklch(brand)[0] + 0.05, to_oklch(brand)[1], hue),
        **_paint("accent", accent, ink, ""),
        **_paint("bright", to_hex(0.868, 0.105, hue - 2), ink, ""),
        **_paint("night", to_hex(0.255, 0.035, hue), ink, to_hex(0.88, 0.03, hue)),
        "tint": to_hex(0.925, 0.040, hue),
        "peach": to_hex(0.925, 0.050, warm + 8),
        "ok": to_hex(0.47, 0.125, 150),
        "ok-bg": to_hex(0.945, 0.05, 152),
        "bad": to_hex(0.49, 0.185, 28),
        "bad-bg": to_hex(0.945, 0.03, 25),
        "pilot": to_hex(0.46, 0.15, 262),
    }


def _dark(brand: str, accent: str) -> dict[str, str]:
    _, chroma, hue = to_oklch(brand)
    _, heat, warm = to_oklch(accent)
    ink = to_hex(0.19, 0.03, hue)
    return {
        "paper": to_hex(0.195, 0.016, hue),
        "paper-2": to_hex(0.225, 0.018, hue),
        "card": to_hex(0.258, 0.020, hue),
        "ink": to_hex(0.955, 0.012, hue),
        "ink-2": to_hex(0.80, 0.022, hue),
        "ink-3": to_hex(0.80, 0.022, hue),
        "rule": to_hex(0.37, 0.022, hue),
        "rule-2": to_hex(0.60, 0.022, hue),
        "brand": to_hex(0.84, min(0.10, chroma + 0.02), hue),
        **_paint("cloth", to_hex(0.385, min(0.078, chroma), hue), ink, to_hex(0.91, 0.045, hue)),
        "stamp": to_hex(0.43, min(0.078, chroma), hue),
        **_paint("accent", to_hex(0.70, min(heat, 0.15), warm), ink, ""),
        **_paint("bright", to_hex(0.80, 0.105, hue), ink, ""),
        **_paint("night", to_hex(0.40, 0.030, hue), ink, to_hex(0.86, 0.025, hue)),
        "tint": to_hex(0.315, 0.042, hue),
        "peach": to_hex(0.36, 0.07, warm - 6),
        "ok": to_hex(0.80, 0.15, 152),
        "ok-bg": to_hex(0.31, 0.05, 155),
        "bad": to_hex(0.77, 0.125, 25),
        "bad-bg": to_hex(0.315, 0.055, 25),
        "pilot": to_hex(0.80, 0.09, 258),
    }


def _paint(name: str, colour: str, ink: str, soft: str) -> dict[str, str]:
    """Return a paint, and whether white or dark stands on it; softer text only where it can be read."""
    text = WHITE if contrast(WHITE, colour) >= contrast(ink, colour) else ink
    if contrast(text, colour) < TEXT:
        lightness, chroma, hue = to_oklch(colour)
        step = -0.01 if text == WHITE else 0.01
        while contrast(text, colour) < TEXT and 0 < lightness < 1:
            lightness += step
            colour = to_hex(lightness, chroma, hue)
    softer = soft if soft and contrast(soft, colour) >= TEXT else text
    return {name: colour, f"on-{name}": text, f"on-{name}-2": softer}


def _dark_enough(colour: str, on: str) -> str:
    lightness, chroma, hue = to_oklch(colour)
    while contrast(colour, on) < TEXT and lightness > 0:
        lightness -= 0.01
        colour = to_hex(lightness, chroma, hue)
    return colour
