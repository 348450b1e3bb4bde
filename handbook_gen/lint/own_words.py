"""Which words of a statement are its own, and which would fit any company."""

from __future__ import annotations

from handbook_gen.languages import Span
from handbook_gen.lint.statement import Statement
from handbook_gen.lint.yardstick import A_STORY

# Lists whose words fit everybody; what stands in none of them is the statement's own.
_GENERAL = frozenset(
    (
        "function",
        "address",
        "self",
        "customers",
        "staff",
        "vague",
        "attitudes",
        "hedges",
        "escapes",
        "cliches",
        "owed",
        "absolutes",
        "superlatives",
        "jargon",
        "officialese",
        "generic",
        "internal_goals",
        "efforts",
        "customer_attitudes",
        "green",
        "stock",
        "company_openings",
        "common_values",
        "states",
    )
)

_FILLERS = (
    "vague",
    "attitudes",
    "cliches",
    "owed",
    "jargon",
    "absolutes",
    "superlatives",
    "hedges",
    "internal_goals",
    "states",
)

_WHOM = ("customers", "people", "staff", "address", "self")
_ABSTRACT = ("generic", "vague", "attitudes", "jargon", "owed", "states", "internal_goals", "hedges")
_MOST = 0.66
_NEARLY_ALL = 0.75  # of a long text: some of it is always general
_WIDE = 6  # words: so long a phrase has a gap in it


def is_generic(statement: Statement, share: float = 0.55) -> bool:
    """Whether at least that *share* of what is said would fit any company."""
    own, general = count(statement)
    if statement.count_words() >= A_STORY:
        share = max(share, _NEARLY_ALL)
    return general >= share * (own + general) if own + general else False


def is_abstract(statement: Statement) -> bool:
    """Whether most words of a do or a don't are general; whom it is done to or with does not count."""
    about = {at for name in _WHOM for span in statement.found.get(name, ()) for at in range(*span)}
    general = {at for name in _ABSTRACT for span in statement.found.get(name, ()) for at in range(*span)}
    small = {at for at, _ in statement.found.get("function", ())}
    content = [
        at
        for at, word in enumerate(statement.words)
        if word[0].isalpha() and at not in about and at not in small - general
    ]
    return len(content) > 1 and sum(at in general for at in content) >= _MOST * len(content)


def common_name(statement: Statement) -> Span | None:
    """Return where a value's name stands, if that is a name which every wall has."""
    names = [at for at, word in enumerate(statement.words) if word[0].isalpha() and statement.part[at] == 0]
    spans = statement.find("common_values")
    return spans[0] if statement.is_value and names and spans and spans[0] == (names[0], names[-1] + 1) else None


def says_little(statement: Statement) -> bool:
    """Whether it shows any of the words that fill such statements; a plain fact in plain words shows none."""
    return any(statement.has(name) for name in _FILLERS)


def count(statement: Statement) -> tuple[int, int]:
    """Return how many of the content words are the statement's own, and how many would fit everybody."""
    general: set[int] = set()
    small: set[int] = set()
    for name, spans in statement.found.items():
        if name in _GENERAL:
            for start, end in spans:
                if name in ("function", "address", "self"):
                    small.update(range(start, end))
                elif end - start < _WIDE:  # a phrase with a wide gap says nothing of what stands in the gap
                    general.update(range(start, end))
                else:
                    general.update((start, end - 1))
    content = [
        at for at, word in enumerate(statement.words) if word[0].isalpha() and (at not in small or at in general)
    ]
    ours = sum(at not in general for at in content)
    return ours, len(content) - ours
