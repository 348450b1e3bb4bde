"""`clear.many-ideas`: one idea."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.rule import Hit, Says, Setting, rule, sentence
from handbook_gen.lint.statement import Statement

_MANY = 3
_WIDE = 3  # words: what stands between two commas is then an idea, not an adjective


@rule(
    severity="warning",
    scope="statement",
    says={
        "en": Says(
            title="One idea",
            what="A promise that lists three or more things, each of them a promise by itself.",
            why="Of four promises in one sentence, nobody remembers one, and nobody checks one.",
            message="{ideas} ideas in one promise: a customer remembers one.",
            advice="Keep the one that matters most to them; make the others promises of their own.",
        ),
        "nl": Says(
            title="Eén idee",
            what="Een belofte die drie of meer dingen opsomt, elk op zich een belofte.",
            why="Van vier beloften in één zin onthoudt niemand er één, en kijkt niemand er één na.",
            message="{ideas} ideeën in één belofte: een klant onthoudt er één.",
            advice="Hou over wat voor klanten het zwaarst weegt; maak van de rest aparte beloften.",
        ),
    },
    bad={
        "en": (
            sentence("⟦We answer your questions, plan your whole journey, and bring your luggage home with a smile.⟧"),
        ),
        "nl": (sentence("⟦We beantwoorden je vragen, plannen je hele reis en brengen je bagage thuis met plezier.⟧"),),
    },
    good={
        "en": (sentence("We bring your luggage home the day you land, or you get your fare back."),),
        "nl": (sentence("We brengen je bagage thuis op de dag dat je landt, of je krijgt je ticket terug."),),
    },
    sources=("hart-1988",),
)
def many_ideas(statement: Statement, setting: Setting) -> Iterator[Hit]:
    """Find a list of ideas."""
    if not statement.is_promise:
        return
    most = max((_ideas(statement, begin, end) for begin, end in statement.sentences), default=0)
    if most >= _MANY:
        yield statement.whole(facts={"ideas": most})


def _ideas(statement: Statement, begin: int, end: int) -> int:
    """Return how many items of a list are wide enough to be ideas: `do a, do b and do c`."""
    words = statement.words
    links = statement.language.words("and_words")
    commas = [at for at in range(begin, end) if words[at] == ","]
    if not commas:
        return 0
    if words[end - 1] == "…" or statement.language.words("and_so_on").intersection(words[end - 3 : end]):
        return len(commas) + 1 if len(commas) + 1 >= _MANY else 0
    last = next((at for at in range(commas[-1], end) if words[at] in links and not _ties_numbers(words, at)), 0)
    if not last and len(commas) >= _MANY and any(words[at] in links for at in range(commas[-2], commas[-1])):
        return _ideas(statement, begin, commas[-1])  # a remark follows on the whole list
    if not last or (len(commas) < _MANY and any(start >= last for start, _ in statement.find("remedies"))):
        return 0  # “or you do not pay” belongs to what it makes good
    cuts = [*(at for at in commas if at + 1 != last), last]
    items = [(a + 1, b) for a, b in zip([begin - 1, *cuts], [*cuts, end], strict=True)]
    asides = statement.language.words("prepositions")
    if words[min(last + 1, end - 1)] not in asides:
        items = [item for item in items if item[0] in (begin, last + 1) or words[item[0]] not in asides]
    wide = [b - a for a, b in items if sum(words[at][0].isalnum() for at in range(a, b)) >= _WIDE]
    subordinate = statement.language.words("clause_words")
    if subordinate.intersection(words[slice(*items[0])]):
        return 0
    if any(
        words[a] in subordinate or (words[a] in links and words[min(a + 1, end - 1)] in subordinate) for a, _ in items
    ):
        return 0  # a condition and its consequence are one idea
    relatives = statement.language.words("relatives")
    if any(words[min(a + 1, end - 1)] in relatives for a, _ in items):
        return 0  # “, of whom you get the name” says more of the same
    if len(items) < _MANY:
        return 0
    return len(items) if len(wide) == len(items) or (len(items) > _MANY and len(wide) > 1) else 0


def _ties_numbers(words: list[str], at: int) -> bool:
    """Whether a link stands between two numbers: “between 10 and 12” is one window."""
    return 0 < at < len(words) - 1 and words[at - 1][0].isdigit() and words[at + 1][0].isdigit()
