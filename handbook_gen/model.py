"""What a company says: frozen things whose leaves are passages that know their address.

Each class below is one row of the data model, each line in it one field. Reading, the JSON Schema, the editor's
hover help and the tests are worked out from these lines: a new field is a new line here, and nothing else.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any, ClassVar, NamedTuple

from handbook_gen.source import Node

Address = tuple[str, ...]


class Passage(NamedTuple):
    """A text that somebody wrote, and where it stands.

    Rules speak of a passage and of characters in `text`; only `source.Document` turns those into lines and columns.
    A passage that nobody wrote is empty, and false.
    """

    text: str = ""
    address: Address = ()
    language: str = ""  # empty where the text belongs to no language: an owner, a unit, a period
    file: str = ""
    node: Node | None = None

    def __bool__(self) -> bool:
        return bool(self.text)

    def __str__(self) -> str:
        return self.text


class Text:
    """The same text in one or more languages; empty, and false, where nobody wrote it."""

    __slots__ = ("address", "node", "passages")

    def __init__(self, passages: tuple[Passage, ...] = (), address: Address = (), node: Node | None = None) -> None:
        self.passages = passages
        self.address = address
        self.node = node

    def __bool__(self) -> bool:
        return bool(self.passages)

    def __iter__(self) -> Iterator[Passage]:
        return iter(self.passages)

    def __repr__(self) -> str:
        return f"Text({'/'.join(self.address)}: {[p.text for p in self.passages]})"

    def get(self, language: str) -> Passage:
        """Return the passage in *language*, or an empty one."""
        for passage in self.passages:
            if passage.language == language:
                return passage
        return NO_PASSAGE

    def best(self, language: str) -> Passage:
        """Return the passage in *language*, or else the first that was written (the default language comes first)."""
        return self.get(language) or (self.passages[0] if self.passages else NO_PASSAGE)


class Number(NamedTuple):
    """A number as it was written, and its value."""

    value: float
    passage: Passage

    def __bool__(self) -> bool:
        return True  # 0 is a number too


class Day(NamedTuple):
    """A date as it was written, and its value."""

    value: datetime.date
    passage: Passage


NO_PASSAGE = Passage()
NO_TEXT = Text()


class Field:
    """How one field is written in YAML: its kind, and what the kind needs to know."""

    __slots__ = ("choices", "default", "key", "kind", "of", "prose", "refers", "required")

    def __init__(
        self,
        kind: str,
        default: Any,
        *,
        of: type[Thing] | None = None,
        choices: tuple[str, ...] = (),
        refers: str = "",
        key: str = "",
        required: str = "",
        prose: bool = False,
    ) -> None:
        self.kind = kind
        self.default = default
        self.of = of
        self.choices = choices
        self.refers = refers  # the list of the handbook that holds what a ref names
        self.key = key  # as written in YAML; the attribute's own name where empty
        self.required = required  # "", or how bad it is when missing: "error", "warning"
        self.prose = prose  # inline Markdown is rendered on pages


def a_text(*, key: str = "", required: str = "", prose: bool = False) -> Any:
    """A text in the handbook's languages."""
    return Field("text", NO_TEXT, key=key, required=required, prose=prose)


def many_texts(*, key: str = "", prose: bool = False) -> Any:
    """A list of texts."""
    return Field("texts", (), key=key, prose=prose)


def a_word(*, key: str = "", required: str = "") -> Any:
    """A plain string that is not translated."""
    return Field("word", NO_PASSAGE, key=key, required=required)


def an_id() -> Any:
    """What other places call the thing; the file name in a folder."""
    return Field("id", "")


def many_words(*, key: str = "") -> Any:
    """A list of plain strings."""
    return Field("words", (), key=key)


def a_number() -> Any:
    """A number with a decimal point."""
    return Field("number", None)


def a_day(*, key: str = "") -> Any:
    """A date, ISO 8601."""
    return Field("day", None, key=key)


def a_flag() -> Any:
    """True or false; absent is None."""
    return Field("flag", None)


def one_of(*choices: str) -> Any:
    """One of a few words."""
    return Field("one_of", NO_PASSAGE, choices=choices)


def a_ref(refers: str) -> Any:
    """The id of something in the handbook's list *refers*."""
    return Field("ref", NO_PASSAGE, refers=refers)


def many_refs(refers: str, *, key: str = "") -> Any:
    """A list of ids."""
    return Field("refs", (), refers=refers, key=key)


def text_for_each(refers: str) -> Any:
    """A map of ids to texts; any key where *refers* is empty."""
    return Field("text_for_each", {}, refers=refers)


def one_of_for_each(refers: str, *choices: str) -> Any:
    """A map of ids to one of a few words."""
    return Field("one_of_for_each", {}, refers=refers, choices=choices)


def one(of: type[Thing], *, key: str = "", required: str = "") -> Any:
    """Something with fields of its own; absent is an empty one, which is false."""
    return Field("one", of(), of=of, key=key, required=required)


def many(of: type[Thing], *, key: str = "", required: str = "") -> Any:
    """A list of things."""
    return Field("many", (), of=of, key=key, required=required)


class Thing:
    """The base of all things: frozen, with the fields that its class lists.

    Not a dataclass: thirty of those cost a third of the time in which lint must be done. A field nobody wrote is
    its kind's empty value, so that neither rules nor templates need to ask whether something is there.
    """

    FIELDS: ClassVar[dict[str, Field]] = {}  # by the key that is written in YAML
    ATTRIBUTES: ClassVar[dict[str, str]] = {}  # key: attribute
    TEXT_IS: ClassVar[str] = ""  # the field that a bare text stands for
    LIST_IS: ClassVar[str] = ""  # the field that a bare list stands for
    NAMED_BY: ClassVar[str] = ""  # the field that an id is made from where none is written

    address: Address
    head: Passage  # what to point at when something is said of the whole thing
    id: str

    def __init_subclass__(cls) -> None:
        cls.FIELDS, cls.ATTRIBUTES = {}, {}
        for name, field in list(cls.__dict__.items()):
            if isinstance(field, Field):
                field.key = field.key or name
                cls.FIELDS[field.key] = field
                cls.ATTRIBUTES[field.key] = name
                setattr(cls, name, field.default)

    def __init__(self, **given: Any) -> None:
        self.__dict__.update(given)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen")

    def __bool__(self) -> bool:
        return bool(self.address)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({'/'.join(self.address)})"

    def fields(self) -> Iterator[tuple[Field, Any]]:
        """Yield each field that somebody wrote, with its value."""
        for key, name in self.ATTRIBUTES.items():
            if name in self.__dict__:
                yield self.FIELDS[key], self.__dict__[name]

    def texts(self) -> Iterator[tuple[Field, Text]]:
        """Yield every text of this thing and of the things in it, with its field."""
        for field, value in self.fields():
            kind = field.kind
            if kind == "text":
                yield field, value
            elif kind == "texts":
                for item in value:
                    yield field, item
            elif kind == "text_for_each":
                for item in value.values():
                    yield field, item
            elif kind == "one":
                yield from value.texts()
            elif kind == "many":
                for item in value:
                    yield from item.texts()


Thing.address = ()
Thing.head = NO_PASSAGE
Thing.id = ""


class Behaviour(Thing):
    """A do or a don't."""

    TEXT_IS = "text"
    text: Text = a_text(required="error", prose=True)
    instead: Text = a_text(prose=True)
    example: Text = a_text(prose=True)
    team: Passage = a_ref("teams")


class Creed(Thing):
    """A mission or a vision."""

    TEXT_IS = "text"
    text: Text = a_text(required="error", prose=True)
    since: Day | None = a_day()
    reviewed: Day | None = a_day()


class Heard(Thing):
    """Where a need was heard, and when."""

    TEXT_IS = "source"
    source: Text = a_text(prose=True)
    date: Day | None = a_day()


class Complaint(Thing):
    """What customers complain of, and the promise that answers it."""

    TEXT_IS = "text"
    text: Text = a_text(required="error", prose=True)
    count: Number | None = a_number()
    date: Day | None = a_day()
    promise: Passage = a_ref("promises")


class Customer(Thing):
    """A group of customers."""

    TEXT_IS = "name"
    NAMED_BY = "name"
    id: str = an_id()
    name: Text = a_text(required="error")
    need: Text = a_text(prose=True)
    heard: Heard = one(Heard)
    where: Text = a_text(prose=True)
    goals: Text = a_text(prose=True)
    complaints: tuple[Complaint, ...] = many(Complaint)


class Company(Thing):
    """Who the company is, and for whom it works."""

    name: Passage = a_word(required="error")
    legal_name: Passage = a_word()
    place: Passage = a_word()
    languages: tuple[Passage, ...] = many_words()
    address_form: Passage = one_of("je", "u", "du", "Sie", "tu", "vous")
    customers: tuple[Customer, ...] = many(Customer)
    customer_centric: Text = a_text(prose=True)


class Audience(Thing):
    """For whom a promise is: customers by their id, or in words."""

    TEXT_IS = "text"
    LIST_IS = "customers"
    text: Text = a_text()
    customers: tuple[Passage, ...] = many_refs("company.customers")


class Score(Thing):
    """A figure of an earlier period."""

    period: Passage = a_word(required="error")
    actual: Number | None = a_number()
    n: Number | None = a_number()


class Measure(Thing):
    """The figure behind a promise, with its target."""

    TEXT_IS = "what"
    what: Text = a_text(required="warning")
    unit: Passage = a_word()
    better: Passage = one_of("higher", "lower")
    target: Number | None = a_number()
    actual: Number | None = a_number()
    period: Passage = a_word()
    source: Passage = a_word()
    history: tuple[Score, ...] = many(Score)
    public: bool | None = a_flag()
    at: Passage = a_ref("journey.customer")


class Proof(Thing):
    """Something that shows a promise is kept."""

    TEXT_IS = "text"
    kind: Passage = one_of("figure", "story", "capacity", "certificate", "audit", "review")
    text: Text = a_text(required="error", prose=True)
    source: Passage = a_word()
    date: Day | None = a_day()


class Money(Thing):
    """An amount, and its currency."""

    amount: Number | None = a_number()
    currency: Passage = a_word()


class Remedy(Thing):
    """What a customer gets when a promise is missed."""

    TEXT_IS = "gives"
    gives: Text = a_text(required="warning", prose=True)
    how: Text = a_text(prose=True)
    says: Text = a_text(prose=True)
    within: Passage = a_word()
    proactive: bool | None = a_flag()
    cost: Money = one(Money)


class Agreed(Thing):
    """Which teams agreed to a promise, and when."""

    LIST_IS = "teams"
    teams: tuple[Passage, ...] = many_refs("teams")
    date: Day | None = a_day()


class Promise(Thing):
    """One promise to customers."""

    id: str = an_id()
    statement: Text = a_text(required="error")
    short: Text = a_text()
    told_as: Text = a_text(prose=True)
    status: Passage = one_of("draft", "pilot", "active", "retired")
    visibility: Passage = one_of("public", "internal")
    audience: Audience = one(Audience, key="for")
    need: Text = a_text(prose=True)
    heard: Heard = one(Heard)
    limits: tuple[Text, ...] = many_texts(prose=True)
    values: tuple[Passage, ...] = many_refs("values")
    measure: Measure = one(Measure)
    proof: tuple[Proof, ...] = many(Proof)
    remedy: Remedy = one(Remedy)
    owner: Passage = a_word()
    agreed: Agreed = one(Agreed)
    needs: tuple[Text, ...] = many_texts(prose=True)
    never_for_it: tuple[Text, ...] = many_texts(prose=True)
    dos: tuple[Behaviour, ...] = many(Behaviour)
    donts: tuple[Behaviour, ...] = many(Behaviour)
    journey: tuple[Passage, ...] = many_refs("journey.customer")
    since: Day | None = a_day()
    reviewed: Day | None = a_day()
    review_by: Day | None = a_day()

    @property
    def is_public(self) -> bool:
        """Whether customers are told this promise."""
        return self.visibility.text == "public"

    @property
    def state(self) -> str:
        """The status: draft, pilot, active or retired; what says nothing is active."""
        return self.status.text or "active"


class Story(Thing):
    """A true story behind a value."""

    TEXT_IS = "text"
    title: Text = a_text()
    text: Text = a_text(required="error", prose=True)
    date: Day | None = a_day()
    who: Passage = a_word()


class Value(Thing):
    """One core value, as something you can see people do."""

    NAMED_BY = "name"
    TEXT_IS = "name"
    id: str = an_id()
    name: Text = a_text(required="error")
    meaning: Text = a_text(required="warning", prose=True)
    kind: Passage = one_of("core", "aspirational", "baseline")
    icon: Passage = a_word()
    for_customers: Text = a_text(prose=True)
    even_over: Text = a_text(prose=True)
    is_not: tuple[Text, ...] = many_texts(key="not", prose=True)
    dos: tuple[Behaviour, ...] = many(Behaviour)
    donts: tuple[Behaviour, ...] = many(Behaviour)
    story: Story = one(Story)
    cost: Text = a_text(prose=True)
    tests: tuple[Text, ...] = many_texts(prose=True)
    hiring: tuple[Text, ...] = many_texts(prose=True)
    owner: Passage = a_word()
    reviewed: Day | None = a_day()


class Decides(Thing):
    """What a team may decide without asking."""

    TEXT_IS = "text"
    text: Text = a_text(prose=True)
    amount: Number | None = a_number()
    currency: Passage = a_word()


class Role(Thing):
    """What promises and values mean for one role."""

    name: Text = a_text(required="error")
    means: Text = a_text(prose=True)


class Goal(Thing):
    """What a team wants to reach."""

    TEXT_IS = "text"
    text: Text = a_text(required="error", prose=True)
    customer: bool | None = a_flag()
    promise: Passage = a_ref("promises")


class WorkDay(Thing):
    """What helps and hinders when the customer walks in."""

    helps: tuple[Text, ...] = many_texts(prose=True)
    hinders: tuple[Text, ...] = many_texts(prose=True)


class Ask(Thing):
    """A barrier that a team wants removed."""

    TEXT_IS = "text"
    text: Text = a_text(required="error", prose=True)
    since: Day | None = a_day()
    owner: Passage = a_word()
    done: Day | None = a_day()


class Means(Thing):
    """What promises and values mean in a team's own words."""

    promises: dict[str, Text] = text_for_each("promises")
    values: dict[str, Text] = text_for_each("values")


class Team(Thing):
    """People who keep the promises together."""

    NAMED_BY = "name"
    id: str = an_id()
    name: Text = a_text(required="error")
    contact: Passage = one_of("direct", "online", "indirect")
    serves: Text = a_text(required="warning", prose=True)
    why: Text = a_text(prose=True)
    lead: Passage = a_word()
    place: Passage = a_word()
    means: Means = one(Means)
    dos: tuple[Behaviour, ...] = many(Behaviour)
    donts: tuple[Behaviour, ...] = many(Behaviour)
    decides: Decides = one(Decides)
    roles: tuple[Role, ...] = many(Role)
    goals: tuple[Goal, ...] = many(Goal)
    day: WorkDay = one(WorkDay)
    asks: tuple[Ask, ...] = many(Ask)
    reviewed: Day | None = a_day()


class Stage(Thing):
    """One stage of the customer's journey."""

    NAMED_BY = "name"
    id: str = an_id()
    name: Text = a_text(required="error")
    wants: Text = a_text(prose=True)
    feels: Text = a_text(prose=True)
    channels: tuple[Text, ...] = many_texts()
    does_self: Text = a_text(prose=True)
    told_as: Text = a_text(prose=True)
    teams: tuple[Passage, ...] = many_refs("teams")
    handover: Text = a_text(prose=True)


class WorkStage(Thing):
    """One stage of working here."""

    NAMED_BY = "name"
    id: str = an_id()
    name: Text = a_text(required="error")
    gives: Text = a_text(prose=True)
    values: tuple[Passage, ...] = many_refs("values")


class Journey(Thing):
    """The way a customer goes, and the way a colleague goes."""

    customer: tuple[Stage, ...] = many(Stage)
    employee: tuple[WorkStage, ...] = many(WorkStage)


class Step(Thing):
    """One of the four steps with people."""

    TEXT_IS = "text"
    text: Text = a_text(prose=True)
    selects_on: tuple[Passage, ...] = many_refs("values")
    looks_in: tuple[Text, ...] = many_texts(prose=True)
    checks: tuple[Text, ...] = many_texts(prose=True)


class Steps(Thing):
    """The four steps, whose order is part of the idea."""

    recruitment: Step = one(Step)
    onboarding: Step = one(Step)
    education: Step = one(Step)
    empowerment: Step = one(Step)


class Leader(Thing):
    """What a leader does first."""

    TEXT_IS = "text"
    text: Text = a_text(required="error", prose=True)
    days_per_year: Number | None = a_number()


class Recognition(Thing):
    """How good work for customers is seen and thanked."""

    TEXT_IS = "name"
    name: Text = a_text(required="error")
    who: Passage = a_word()
    reason: Text = a_text(key="for", prose=True)
    journey: Passage = a_ref("journey.customer")


class Action(Thing):
    """Something that somebody does about a score, or as a next step."""

    TEXT_IS = "text"
    text: Text = a_text(required="error", prose=True)
    owner: Passage = a_word()
    by: Day | None = a_day()
    done: Day | None = a_day()
    promise: Passage = a_ref("promises")


class Listening(Thing):
    """A score that was asked for, and what was done about it."""

    actual: Number | None = a_number()
    date: Day | None = a_day()
    actions: tuple[Action, ...] = many(Action)


class Scores(Thing):
    """Employees are asked first, customers next."""

    enps: Listening = one(Listening)
    nps: Listening = one(Listening)


class Partner(Thing):
    """Somebody outside who works with our values."""

    TEXT_IS = "name"
    name: Text = a_text(required="error")
    values: tuple[Passage, ...] = many_refs("values")
    agreed: Day | None = a_day()


class Ritual(Thing):
    """Something people do together, again and again."""

    TEXT_IS = "name"
    NAMED_BY = "name"
    id: str = an_id()
    name: Text = a_text(required="error")
    when: Text = a_text(prose=True)
    how: Text = a_text(prose=True)


class People(Thing):
    """How people come, learn, are trusted and are thanked."""

    steps: Steps = one(Steps)
    leaders: tuple[Leader, ...] = many(Leader)
    recognition: tuple[Recognition, ...] = many(Recognition)
    rituals: tuple[Ritual, ...] = many(Ritual)
    listening: Scores = one(Scores)
    ambassadors: tuple[Text, ...] = many_texts(prose=True)
    partners: tuple[Partner, ...] = many(Partner)
    next_steps: tuple[Action, ...] = many(Action)


class Decision(Thing):
    """An idea that was tested against the values."""

    date: Day | None = a_day()
    idea: Text = a_text(required="error", prose=True)
    verdict: Passage = one_of("fits", "change", "against")
    answers: dict[str, Passage] = one_of_for_each("values", "fits", "against", "unsure")
    why: Text = a_text(prose=True)
    learned: Text = a_text(prose=True)


class Change(Thing):
    """What changed in the handbook."""

    date: Day | None = a_day()
    what: Text = a_text(required="error", prose=True)
    by: Passage = a_word()
    teams: tuple[Passage, ...] = many_refs("teams", key="for")


class Term(Thing):
    """A word as it is meant here, and the words it stands in for."""

    term: Text = a_text(required="error")
    means: Text = a_text(prose=True)
    instead_of: tuple[Text, ...] = many_texts()


class Dilemma(Thing):
    """A case in which two values pull apart."""

    NAMED_BY = "name"
    id: str = an_id()
    name: Text = a_text()
    case: Text = a_text(required="error", prose=True)
    values: tuple[Passage, ...] = many_refs("values")
    questions: tuple[Text, ...] = many_texts(prose=True)
    what_we_did: Text = a_text(prose=True)


class Theme(Thing):
    """How the site looks."""

    TEXT_IS = "name"
    name: Passage = a_word()
    primary: Passage = a_word()
    accent: Passage = a_word()
    font: Passage = a_word()
    logo: Passage = a_word()


class Poster(Thing):
    """The sheet on the wall."""

    size: Passage = one_of("A3", "A4")
    orientation: Passage = one_of("portrait", "landscape")


class Site(Thing):
    """Where the handbook is read, and how it looks."""

    url: Passage = a_word()
    theme: Theme = one(Theme)
    audiences: tuple[Passage, ...] = many_words()
    poster: Poster = one(Poster)
    repo: Passage = a_word()
    edit: Passage = a_word()


class Ignore(Thing):
    """A finding that is accepted, with the reason."""

    rule: Passage = a_word(required="error")
    at: Passage = a_word()
    reason: Passage = a_word()
    until: Day | None = a_day()


class Allowed(Thing):
    """A word that is right here, with the reason."""

    TEXT_IS = "word"
    word: Text = a_text(required="error")
    reason: Passage = a_word()


class LintSettings(Thing):
    """What lint asks of this handbook."""

    catalogue: Passage = a_word()
    fail_on: Passage = one_of("error", "warning", "info", "never")
    max_values: Number | None = a_number()
    max_promises: Number | None = a_number()
    max_words: Number | None = a_number()
    review_months: Number | None = a_number()
    allow: tuple[Allowed, ...] = many(Allowed)
    ignore: tuple[Ignore, ...] = many(Ignore)


class Handbook(Thing):
    """All that a company says."""

    handbook: Number | None = a_number()
    company: Company = one(Company, required="error")
    mission: Creed = one(Creed, required="error")
    vision: Creed = one(Creed)
    employee_promise: Text = a_text(prose=True)
    mistakes: Text = a_text(prose=True)
    baseline: tuple[Text, ...] = many_texts(prose=True)
    promise: Promise = one(Promise)  # where there is only one; reading puts it in `promises` too
    promises: tuple[Promise, ...] = many(Promise, required="error")
    values: tuple[Value, ...] = many(Value, required="error")
    value_order: tuple[Passage, ...] = many_refs("values")
    teams: tuple[Team, ...] = many(Team)
    journey: Journey = one(Journey)
    people: People = one(People)
    decisions: tuple[Decision, ...] = many(Decision)
    changes: tuple[Change, ...] = many(Change)
    terms: dict[str, Text] = text_for_each("")
    glossary: tuple[Term, ...] = many(Term)
    dilemmas: tuple[Dilemma, ...] = many(Dilemma)
    rituals: tuple[Ritual, ...] = many(Ritual)
    site: Site = one(Site)
    lint: LintSettings = one(LintSettings)

    languages: tuple[str, ...] = ()  # given by reading: company.languages, or what the texts show; never empty

    @property
    def language(self) -> str:
        """The default language."""
        return self.languages[0]

    def find(self, refers: str, ident: str) -> Thing | None:
        """Return what *ident* names in the list *refers*, such as `values` or `journey.customer`."""
        index: dict[str, dict[str, Thing]] = self.__dict__.setdefault("_index", {})
        if refers not in index:
            index[refers] = {item.id: item for item in reversed(self.list_of(refers))}
        return index[refers].get(ident)

    def list_of(self, refers: str) -> tuple[Thing, ...]:
        """Return the list at the dotted path *refers*."""
        here: Any = self
        for name in refers.split("."):
            here = getattr(here, name)
        found: tuple[Thing, ...] = here
        return found
