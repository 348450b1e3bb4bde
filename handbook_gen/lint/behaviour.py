"""Whether a do or a don't is behaviour that somebody else can see."""

from __future__ import annotations

from handbook_gen.languages import Span
from handbook_gen.lint.own_words import is_abstract
from handbook_gen.lint.statement import Statement
from handbook_gen.lint.yardstick import yardstick

_NEAR = 4  # words between the joint and the act
_TIED = 2  # words: “do what …” and “be who …” are one


def unseen(statement: Statement) -> tuple[Span, str] | None:
    """Return the words that make it unseen and the way they do, or None where an outsider can see it.

    What stands in a clause of its own (“when …”, “who …”) says when to act, not what to do: it is not weighed.
    """
    head = _head(statement)
    end = _end_of_main_clause(statement, head)
    seen = statement.find("seen")
    inner = [span for span in statement.find("inner_acts") if span[0] < end]
    idioms = statement.find("idioms")
    if idioms and not _shown_after(statement, idioms[0], seen):
        return idioms[0], "idiom"
    first_seen = next((span for span in seen if span[0] == head), None)
    first_inner = next((span for span in inner if span[0] == head), None)
    if first_inner and first_seen and first_seen[1] > first_inner[1]:
        first_inner = None
    checked = yardstick(statement)
    acts_after_all = any(start == head for start, _ in statement.found.get("inner_acts_not", ())) and bool(seen)
    if statement.words and not acts_after_all and statement.words[head] in statement.language.words("be_words"):
        if checked.figures:
            return None  # be there ten minutes before
        first_inner = first_inner or (head, head + 1)
    if first_inner and not _shown_after(statement, first_inner, seen):
        return first_inner, ""
    undefined = [span for span in statement.find("undefined") if span[0] < end]
    if undefined and not checked.figures and not _shown_after(statement, undefined[0], seen):
        return undefined[0], "undefined"
    if first_inner or seen or checked.figures:
        return None
    joints = {at for at, _ in statement.found.get("joints", ())}
    states = [span for span in statement.find("states") if span[0] < end]
    rest = sorted([*states, *(span for span in inner if span[0] - 1 not in joints and not _is_a_noun(statement, span))])
    if rest:
        return rest[0], ""
    return ((head, len(statement.words)), "general") if is_abstract(statement) else None


def _is_a_noun(statement: Statement, span: Span) -> bool:
    """Whether a single word follows an article: “the delay” is no deed."""
    start, end = span
    return end - start == 1 and start > 0 and statement.words[start - 1] in statement.language.words("articles")


def _end_of_main_clause(statement: Statement, head: int) -> int:
    """Return where the first clause of its own begins, such as “when …”; the end of the text where there is none."""
    openings = statement.language.words("clause_words")
    words = statement.words
    return next((at for at in range(head + _TIED, len(words)) if words[at] in openings), len(words))


def _head(statement: Statement) -> int:
    """Return the first word that carries the sense: after “we do not:”, “don't”, “you”, “never”."""
    lead_ins = statement.language.words("lead_ins")
    for at, word in enumerate(statement.words):
        if word[0].isalpha() and word not in lead_ins:
            return at
    return 0


def _shown_after(statement: Statement, span: Span, seen: list[Span]) -> bool:
    """Whether an act follows that shows what is meant: `be honest: write …`, `be honest and write …`."""
    joints = statement.found.get("joints", ())
    signs = [at for at, word in enumerate(statement.words) if word in ",:;–—(" and at >= span[1]]
    links = [*signs, *(at for at, _ in joints if at >= span[1])]
    return any(
        start > link and (start - link <= _NEAR or statement.words[link] == ":") for start, _ in seen for link in links
    )
