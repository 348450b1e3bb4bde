"""What a rule is: one function that finds something, and all that is said about it, in every language."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from handbook_gen.model import Address, Passage

if TYPE_CHECKING:
    import datetime

    from handbook_gen.languages import Language
    from handbook_gen.model import Promise, Value

TIPS = ("customer", "clear", "concrete", "distinctive", "credible", "lived")
GROUPS = (*TIPS, "values", "text", "structure", "lint")
SEVERITIES = ("error", "warning", "info")  # worst first


class Words(NamedTuple):
    """One way to say what was found: a reason, and one thing to do."""

    message: str
    advice: str


class Says(NamedTuple):
    """All that a rule says in one language.

    `message` and `advice` are format strings: `{text}` is what was found, any other name comes from the hit's facts.
    A hit that names a variant is told in that variant's words.
    """

    title: str  # what to do, as a heading: "Use plain words"
    what: str  # what the rule looks at, one sentence
    why: str  # the reason, one or two sentences
    message: str
    advice: str
    variants: Mapping[str, Words] = {}


class Hit(NamedTuple):
    """Something that a rule found: characters *start* to *end* of a passage."""

    passage: Passage
    start: int = 0
    end: int | None = None  # None: to the end of the passage
    variant: str = ""
    facts: Mapping[str, object] = {}
    severity: str = ""  # where it differs from the rule's own
    fields: bool = False  # other fields had a say in it: the scope becomes "fields"
    address: Address = ()  # where it is about more than the passage; else the passage's own


class Setting(NamedTuple):
    """What a run knows besides the handbook."""

    today: datetime.date
    languages: Mapping[str, Language]  # those of the handbook
    max_words: int = 25
    max_values: int = 6
    max_promises: int = 5
    review_months: int = 12


class Example(NamedTuple):
    """A good or bad example: a bare sentence of a kind (promise, value, do, dont), or lines of a handbook.

    In a bad one `⟦ ⟧` marks what must be found; it may stand more than once.
    """

    text: str
    kind: str = "handbook"


def sentence(text: str, kind: str = "promise") -> Example:
    """Return the example of a bare sentence, as `handbook try` would judge it."""
    return Example(text, kind)


class Rule(NamedTuple):
    """A rule, ready to run."""

    name: str  # group.name, as its file: lint/rules/concrete/weasel.py is concrete.weasel
    tip: str  # one of TIPS, or ""
    severity: str
    scope: str  # "statement", "fields" or "structure"
    says: Mapping[str, Says]  # by language
    bad: Mapping[str, tuple[Example, ...]]
    good: Mapping[str, tuple[Example, ...]]
    sources: tuple[str, ...]
    check: Callable[..., Iterator[Hit] | None] | None
    weigh: Weigh | None

    @property
    def group(self) -> str:
        """The first word of the name."""
        return self.name.partition(".")[0]


class Finding(NamedTuple):
    """One finding, placed and worded; lines and columns count from 1 in code points, the end is exclusive."""

    rule: str
    tip: str
    severity: str
    scope: str
    language: str
    file: str
    address: str
    line: int
    column: int
    end_line: int
    end_column: int
    text: str
    message: str
    advice: str
    ignored: str = ""  # the reason, where somebody ignored it

    @property
    def fingerprint(self) -> str:
        """A name for this finding that holds when lines move: from rule, address and normalised text."""
        import hashlib  # noqa: PLC0415 - only for the formats that show it; a lint on a terminal needs none

        said = " ".join(self.text.casefold().split())
        whole = f"{self.rule}\n{self.address}\n{said}"
        return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:20]


Checker = Callable[..., Iterator[Hit] | None]
Weigh = Callable[["Promise | Value", Hit, Setting], Hit | None]


def rule(
    *,
    says: Mapping[str, Says],
    bad: Mapping[str, tuple[Example, ...]],
    good: Mapping[str, tuple[Example, ...]],
    severity: str,
    scope: str = "fields",
    tip: str | None = None,
    sources: tuple[str, ...] = (),
    weigh: Weigh | None = None,
) -> Callable[[Checker], Rule]:
    """Turn a function into a rule; its name comes from its file.

    A rule of scope `statement` is given a `Statement` and a `Setting`: it judges the words alone. *weigh* may then
    soften, sharpen or drop (None) a hit in a promise's statement or a value, knowing its other fields.
    A rule of scope `fields` is given the `Handbook` and the `Setting`. A rule of scope `structure` has no function of
    its own: reading finds it. *tip* is the group where it is not given and the group is a tip.
    """

    def decorate(check: Checker) -> Rule:
        name = ".".join(check.__module__.rsplit(".", 2)[-2:]).replace("_", "-")
        group = name.partition(".")[0]
        found = None if scope == "structure" else check
        return Rule(
            name,
            tip if tip is not None else group if group in TIPS else "",
            severity,
            scope,
            says,
            bad,
            good,
            sources,
            found,
            weigh,
        )

    return decorate
