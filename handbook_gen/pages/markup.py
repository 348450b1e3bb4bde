"""The user's text is data: shown as typed, with a little inline Markdown where the model allows it."""

from __future__ import annotations

import re
from collections.abc import Callable

from markupsafe import Markup, escape

Resolve = Callable[[str], str]  # what a link names, into an address; empty where it may not be followed

_INLINE = re.compile(
    r"\\(?P<bare>[\\`*_\[\]()!])"
    r"|(?P<tick>`+)(?P<code>[^`]+)(?P=tick)(?!`)"
    r"|!\[[^\[\]]*\]\([^()\s]*\)"  # an image: shown as text
    r"|\[(?P<label>[^\[\]]+)\]\((?P<target>[^()\s]+)\)"
    r"|(?P<two>\*\*|(?<!\w)__)(?=\S)(?P<loud>(?:(?!(?P=two)).)+?)(?<=\S)(?P=two)"
    r"|(?P<one>\*|(?<!\w)_)(?=[^\s*_])(?P<soft>[^*_]+?)(?<=\S)(?P=one)(?!\w)",
    re.DOTALL,
)
_TICKED = re.compile(r"`([^`\n]+)`")
_OUTSIDE = re.compile(r"(?:https?://|mailto:|tel:)[^\s\"<>]+", re.IGNORECASE)
_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w|\s|$)|(?<!\S)'(?=[a-z]\b)")
_PERCENT = re.compile(r"(?<=\d) (?=[%‰€])")
_SPACE = re.compile(r"\s+")


def plain(text: str) -> Markup:
    """Return *text* as HTML that shows exactly its characters."""
    return escape(_set(text))


def prose(text: str, resolve: Resolve = lambda _target: "") -> Markup:
    """Return *text* as HTML with its emphasis, links and code; everything else is shown as it was typed."""
    return Markup("<br><br>").join(_inline(block, resolve) for block in re.split(r"\n\s*\n", text.strip()))


def ticked(text: str) -> Markup:
    """Return *text* of ours as HTML with what stands in backticks as code; what it quotes is shown as it was typed."""
    parts = _TICKED.split(text)
    return Markup("").join(Markup("<code>{}</code>").format(p) if n % 2 else escape(p) for n, p in enumerate(parts))


def words(text: str) -> str:
    """Return *text* without its inline Markdown, for places that hold no markup: titles, attributes."""
    return _SPACE.sub(" ", _INLINE.sub(_bare, _set(text))).strip()


def is_outside(target: str) -> bool:
    """Return whether *target* is an address elsewhere that may be linked to."""
    return _OUTSIDE.fullmatch(target) is not None


def _inline(text: str, resolve: Resolve) -> Markup:
    done, at = Markup(""), 0
    for match in _INLINE.finditer(text):
        done += plain(text[at : match.start()]) + _piece(match, resolve)
        at = match.end()
    return done + plain(text[at:])


def _piece(match: re.Match[str], resolve: Resolve) -> Markup:
    if match["bare"]:
        return escape(match["bare"])
    if match["code"]:
        return Markup("<code>{}</code>").format(match["code"].strip())
    if match["label"]:
        return _link(match, resolve)
    if match["loud"]:
        return Markup("<strong>{}</strong>").format(_inline(match["loud"], resolve))
    if match["soft"]:
        return Markup("<em>{}</em>").format(_inline(match["soft"], resolve))
    return escape(match[0])


def _link(match: re.Match[str], resolve: Resolve) -> Markup:
    target = match["target"]
    label = _inline(match["label"], lambda _target: "")
    if is_outside(target):
        return Markup('<a href="{}" rel="noopener">{}</a>').format(target, label)
    if found := resolve(target):
        return Markup('<a href="{}">{}</a>').format(found, label)
    return escape(match[0])


def _bare(match: re.Match[str]) -> str:
    return next((match[name] for name in ("bare", "code", "label", "loud", "soft") if match[name]), match[0])


def _set(text: str) -> str:
    """Set *text* as a typesetter would: a curly apostrophe, and no line break between a number and its sign."""
    return _PERCENT.sub("\u00a0", _APOSTROPHE.sub("’", text))
