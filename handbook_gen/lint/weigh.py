"""What the other fields of a promise or a value do to a finding on its words: soften, sharpen or silence it."""

# ruff: noqa: ARG001 - what a rule is weighed by is always called in the same way
from __future__ import annotations

from handbook_gen.lint.rule import Hit, Setting
from handbook_gen.model import Promise, Value

_AUDITED = frozenset(("certificate", "audit"))


def softer_when_measured(thing: Promise | Value, hit: Hit, setting: Setting) -> Hit | None:
    """A promise may be about a feeling with a measure and a target behind it, a value with behaviour under it."""
    if isinstance(thing, Promise):
        shown = bool(thing.measure.what) and thing.measure.target is not None
    else:
        shown = bool(thing.dos and thing.donts)
    return _softer(hit) if shown else hit


def softer_when_own(thing: Promise | Value, hit: Hit, setting: Setting) -> Hit | None:
    """The whole counts: a remedy, limits, or behaviour and a choice can be what is own."""
    if isinstance(thing, Promise):
        own = bool(thing.remedy.gives or thing.limits)
    else:
        own = bool(thing.even_over or thing.cost or thing.story) or bool(thing.dos and thing.donts)
    return _softer(hit) if own else hit


def silent_for_customers(thing: Promise | Value, hit: Hit, setting: Setting) -> Hit | None:
    """A value that says elsewhere what it means for customers has said it; a promise may name whom it is for."""
    said = bool(thing.audience) if isinstance(thing, Promise) else bool(thing.for_customers)
    return None if said else hit


def silent_with_a_remedy(thing: Promise | Value, hit: Hit, setting: Setting) -> Hit | None:
    """The strongest guarantees are unconditional: an absolute with a remedy behind it is good."""
    return None if isinstance(thing, Promise) and thing.remedy.gives else hit


def silent_with_proof(thing: Promise | Value, hit: Hit, setting: Setting) -> Hit | None:
    """Proof says who measured."""
    return None if isinstance(thing, Promise) and thing.proof else hit


def sharper_in_public(thing: Promise | Value, hit: Hit, setting: Setting) -> Hit | None:
    """What customers are shown is wrong whatever the company is."""
    if isinstance(thing, Promise) and thing.is_public:
        return hit._replace(severity="error", fields=True)
    return hit


def sharper_without_proof(thing: Promise | Value, hit: Hit, setting: Setting) -> Hit | None:
    """A certificate or an audit is what the law asks for; without one, a public claim is wrong."""
    if isinstance(thing, Promise) and any(proof.kind.text in _AUDITED for proof in thing.proof):
        return None
    return sharper_in_public(thing, hit, setting)


def _softer(hit: Hit) -> Hit:
    return hit._replace(severity="info", fields=True)
