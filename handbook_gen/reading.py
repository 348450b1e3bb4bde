"""YAML into a handbook: all that could be read, and every problem with its place.

Reading walks the nodes along the fields of `model`. It never stops at a mistake and never raises for one: what cannot
be read is left empty and told as a problem, so that all mistakes come out at once.
"""

from __future__ import annotations

import datetime
import itertools
import re
import unicodedata
from collections.abc import Mapping
from typing import Any, NamedTuple

from handbook_gen import languages as shipped
from handbook_gen.model import (
    NO_PASSAGE,
    Address,
    Day,
    Field,
    Handbook,
    Measure,
    Number,
    Passage,
    Promise,
    Score,
    Text,
    Thing,
)
from handbook_gen.source import Document, Node, Problem, Scalar, Sequence, Table

MAIN = ("handbook.yml", "handbook.yaml")
FIGURES = "measures.csv"
_TRUE, _FALSE = ("true", "yes", "ja"), ("false", "no", "nee")
_NUMBER = re.compile(r"[-+]?\d{1,15}(\.\d{1,15})?", re.ASCII)  # more digits than a float can tell apart are a slip
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_CODE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]+)?")
_ID = re.compile(r"\w[\w-]*")


class Reading(NamedTuple):
    """What was read: the handbook, what is wrong with its files, and the files with their places."""

    handbook: Handbook
    problems: tuple[Problem, ...]
    documents: Mapping[str, Document]

    @property
    def is_empty(self) -> bool:
        """Whether nothing was found that a handbook is made of."""
        book = self.handbook
        return not (book.company or book.mission or book.promises or book.values)


def read(files: Mapping[str, bytes]) -> Reading:
    """Read a handbook from its files.

    *files* maps names relative to the handbook's folder, with `/`, to what the files hold: `handbook.yml`,
    `promises/answer.yml`, `people.yml`, `measures.csv`. Others are passed over.
    """
    return _Reader(files).reading()


def is_ours(name: str) -> bool:
    """Return whether the file *name*, relative to the handbook's folder, is one that reading looks at."""
    if name in MAIN or name == FIGURES:
        return True
    stem, dot, ending = name.rpartition(".")
    if not dot or ending not in ("yml", "yaml"):
        return False
    folder, _, rest = stem.partition("/")
    field = Handbook.FIELDS.get(folder)
    if field is None or field.kind not in ("one", "many"):
        return False
    return not rest or ("/" not in rest and field.of is not None and "id" in field.of.FIELDS)


def slug(name: str) -> str:
    """Return *name* as an id: lower-case letters and digits of ASCII, with hyphens; empty where nothing is left."""
    plain = unicodedata.normalize("NFKD", name.replace("ß", "ss")).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")


class _Reader:
    """Reads one handbook."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.problems: list[Problem] = []
        self.documents: dict[str, Document] = {}
        for name in sorted(files):
            if is_ours(name):
                self.documents[name] = Document(files[name], name, is_yaml=name != FIGURES)
                self.problems += self.documents[name].problems
        self.main = next((self.documents[name] for name in MAIN if name in self.documents), Document("", MAIN[0]))
        self.file = self.main.file
        self.meant: set[tuple[int, str]] = set()  # where a field was mistyped, and which one was meant
        self.declared = self._declared()
        self.found: dict[str, None] = {}  # languages that texts are written in where none are declared, in order
        self.default = self.declared[0] if self.declared else self._guessed()
        self.refs: list[tuple[str, Passage]] = []

    def reading(self) -> Reading:
        root = self.main.root
        if root is not None and not isinstance(root, Table) and not (isinstance(root, Scalar) and root.is_null):
            self._wrong(root, "fields", ())
        given = self._fields(Handbook, root, ()) if isinstance(root, Table) else {}
        for name, document in self.documents.items():
            if document is not self.main and name != FIGURES:
                self._file(name, document, given)
        self.file = self.main.file
        if promise := given.get("promise"):
            given["promises"] = (promise, *given.get("promises", ()))
        if FIGURES in self.documents and given.get("promises"):
            given["promises"] = self._figures(self.documents[FIGURES], given["promises"])
        names = self.declared or tuple(dict.fromkeys((self.default, *self.found)))
        first = root.items[0][0] if isinstance(root, Table) and root.items else None
        head = Passage(first.value if first else "", (), "", self.main.file, first)
        book = Handbook(**given, head=head, languages=names)
        if not any(p.rule in ("structure.not-yaml", "structure.not-utf8") for p in self.problems):
            self._missing(Handbook, given, head, (), root)
        self._check_ids(book)
        self._check_refs(book)
        return Reading(book, tuple(self.problems), self.documents)

    # Languages

    def _declared(self) -> tuple[str, ...]:
        try:
            node = self.main.at(("company", "languages"))
        except KeyError:
            return ()
        nodes = node.items if isinstance(node, Sequence) else [node]
        codes: dict[str, None] = {}
        for each in nodes:
            if not isinstance(each, Scalar) or each.is_null:
                continue
            if _CODE.fullmatch(each.value):
                codes[each.value] = None
            else:
                address = ("company", "languages")
                self._problem("structure.wrong-type", each, address, facts={"found": each.value}, variant="language")
        return tuple(codes)

    def _guessed(self) -> str:
        """Return the language that most texts seem to be in, looking at the first few."""
        scalars = (node for document in (self.main, *self.documents.values()) for node in document.scalars())
        said = (node.value for node in scalars if " " in node.value)
        return shipped.guess(tuple(itertools.islice(said, 40)))

    def _is_language(self, key: str) -> bool:
        return key in self.declared if self.declared else key in shipped.languages()

    # Files

    def _file(self, name: str, document: Document, given: dict[str, Any]) -> None:
        """Read a file beside the main one into the field that it is named for."""
        if document.root is None or (isinstance(document.root, Scalar) and document.root.is_null):
            return
        self.file = document.file
        key, _, ident = name.rpartition(".")[0].partition("/")
        field = Handbook.FIELDS[key]
        assert field.of is not None  # noqa: S101 - is_ours let only such fields in
        if ident:
            item = self._thing(field.of, document.root, (key, ident), ident=ident)
            if item is not None:
                given[key] = (*given.get(key, ()), item)
            return
        value = self._value(field, document.root, (key,))
        if field.kind == "many":
            given[key] = (*given.get(key, ()), *(value or ()))
        elif value is not None:
            if key in given:
                self._problem("structure.duplicate-key", document.root, (key,), facts={"key": key}, variant="file")
            given[key] = value

    # Things

    def _fields(self, of: type[Thing], node: Table, address: Address) -> dict[str, Any]:
        """Return the attributes that *node* gives to a thing of class *of*."""
        given: dict[str, Any] = {}
        for key, value in node.items:
            field = of.FIELDS.get(key.value)
            if key.value == "id" and field is not None:
                continue  # read before the rest, since the address needs it
            if field is None:
                if not key.value.startswith("x-"):
                    self._unknown_key(key, of, address, node)
                continue
            read = self._value(field, value, (*address, key.value), key)
            if read is not None and of.ATTRIBUTES[key.value] not in given:
                given[of.ATTRIBUTES[key.value]] = read
        return given

    def _thing(
        self, of: type[Thing], node: Node, address: Address, *, key: Scalar | None = None, ident: str = ""
    ) -> Any:
        """Read one thing; None where *node* cannot be one. *key* introduces it, *ident* is the name of its file."""
        if isinstance(node, Scalar) and node.is_null:
            return None
        given: dict[str, Any] = {}
        if "id" in of.FIELDS:
            given["id"] = self._id(of, node, address, ident)
            address = (*address[:-1], given["id"])
        first: Node = key or node
        if of.TEXT_IS and (isinstance(node, Scalar) or self._is_text_map(of, node)):
            self._give(given, of, of.TEXT_IS, node, address)
        elif of.LIST_IS and isinstance(node, Sequence):
            self._give(given, of, of.LIST_IS, node, address)
        elif isinstance(node, Table):
            given = {**self._fields(of, node, address), **given}
            first = key or _value_of(node, "id") or (node.items[0][0] if node.items else node)
        else:
            self._wrong(node, "fields", address)
            return None
        head = Passage(first.value if isinstance(first, Scalar) else "", address, "", self.file, first)
        self._missing(of, given, head, address, node)
        return of(**given, address=address, head=head)

    def _give(self, given: dict[str, Any], of: type[Thing], key: str, node: Node, address: Address) -> None:
        value = self._value(of.FIELDS[key], node, address)
        if value is not None:
            given[of.ATTRIBUTES[key]] = value

    def _id(self, of: type[Thing], node: Node, address: Address, ident: str) -> str:
        """Return the id of the thing in *node*: its file's name, what it says itself, or one made from its name."""
        said = _value_of(node, "id") if isinstance(node, Table) else None
        if isinstance(said, Scalar) and not said.is_null:
            if not _ID.fullmatch(said.value):
                self._problem("structure.bad-id", said, (*address, "id"), facts={"id": said.value})
            elif ident and said.value != ident:
                facts = {"id": said.value, "file": ident}
                self._problem("structure.bad-id", said, (*address, "id"), facts=facts, variant="file")
            return ident or said.value
        if ident:
            if not _ID.fullmatch(ident):
                self._problem("structure.bad-id", None, address, facts={"id": ident}, variant="name")
            return ident
        name = _value_of(node, of.NAMED_BY) if isinstance(node, Table) else node
        if isinstance(name, Table):
            name = _value_of(name, self.default) or (name.items[0][1] if name.items else None)
        made = slug(name.value)[:60].strip("-") if of.NAMED_BY and isinstance(name, Scalar) else ""
        return made or f"{of.__name__.lower()}-{int(address[-1]) + 1}"

    def _is_text_map(self, of: type[Thing], node: Node) -> bool:
        """Return whether *node* is a text in several languages and not the fields of a thing."""
        return isinstance(node, Table) and any(
            key.value not in of.FIELDS and (self._is_language(key.value) or len(key.value) == 2)  # noqa: PLR2004
            for key, _ in node.items
        )

    # Values, one method for each kind of field

    def _value(self, field: Field, node: Node, address: Address, key: Scalar | None = None) -> Any:
        """Return what *node* gives to *field*, or None where it gives nothing."""
        if isinstance(node, Scalar) and node.is_null:
            return None
        kind = field.kind
        if kind == "text":
            return self._text(node, address)
        if kind == "word":
            return self._word(node, address, "text")
        if kind == "one":
            return self._one(field, node, address, key)
        if kind in ("many", "texts", "words", "refs"):
            return self._many(field, node, address)
        if kind in ("text_for_each", "one_of_for_each"):
            return self._for_each(field, node, address)
        read = self._word(node, address, kind)
        return None if read is None else getattr(self, f"_{kind}")(field, read)

    def _text(self, node: Node, address: Address) -> Text | None:
        if isinstance(node, Scalar):
            return Text((Passage(node.value, address, self.default, self.file, node),), address, node)
        if not isinstance(node, Table):
            self._wrong(node, "text", address)
            return None
        passages = []
        for key, value in node.items:
            code, here = key.value, (*address, key.value)
            if isinstance(value, Scalar) and value.is_null:
                known = self._is_language(code)
                self._problem("structure.null-text", key, here, facts={"key": code}, variant="" if known else "split")
            elif not self._is_language(code):
                known_codes = self.declared or shipped.languages()
                facts = {"key": code, "languages": ", ".join(known_codes)}
                self._problem("structure.unknown-key", key, here, facts=facts, variant="language")
            elif isinstance(value, Scalar):
                self.found.setdefault(code)
                passages.append(Passage(value.value, here, code, self.file, value))
            else:
                self._wrong(value, "text", here)
        passages.sort(key=lambda passage: passage.language != self.default)  # the default language comes first
        return Text(tuple(passages), address, node) if passages else None

    def _word(self, node: Node, address: Address, expected: str) -> Passage | None:
        if isinstance(node, Scalar):
            return Passage(node.value, address, "", self.file, node)
        self._wrong(node, expected, address)
        return None

    def _one(self, field: Field, node: Node, address: Address, key: Scalar | None) -> Any:
        assert field.of is not None  # noqa: S101 - a field of things says of which
        ident = address[-1] if field.key == "promise" and _value_of(node, "id") is None else ""
        if ident:  # the only promise stands where a list of them would
            address = ("promises", ident)
        return self._thing(field.of, node, address, key=None if ident else key, ident=ident)

    def _many(self, field: Field, node: Node, address: Address) -> Any:
        """Return a list of things, texts or words; a bare one is a list of one."""
        if isinstance(node, Sequence):
            nodes = node.items
        elif isinstance(node, Table) and field.kind == "many" and not self._stands_alone(field, node):
            self._wrong(node, "list", address)
            return None
        else:
            nodes = [node]
        found = []
        for position, item in enumerate(nodes):
            here = (*address, str(position))
            if isinstance(item, Scalar) and item.is_null:
                continue
            if field.kind == "many":
                assert field.of is not None  # noqa: S101 - as above
                value = self._thing(field.of, item, here)
            elif field.kind == "texts":
                value = self._text(item, here)
            else:
                value = self._word(item, here, "text")
                if value is not None and field.kind == "refs":
                    self.refs.append((field.refers, value))
            if value is not None:
                found.append(value)
        return tuple(found)

    def _stands_alone(self, field: Field, node: Table) -> bool:
        return field.of is not None and bool(field.of.TEXT_IS) and self._is_text_map(field.of, node)

    def _for_each(self, field: Field, node: Node, address: Address) -> Any:
        if not isinstance(node, Table):
            self._wrong(node, "fields", address)
            return None
        found: dict[str, Any] = {}
        for key, value in node.items:
            here = (*address, key.value)
            if field.refers:
                self.refs.append((field.refers, Passage(key.value, here, "", self.file, key)))
            if isinstance(value, Scalar) and value.is_null:
                continue
            if field.kind == "text_for_each":
                read: Any = self._text(value, here)
            else:
                word = self._word(value, here, "one_of")
                read = self._one_of(field, word) if word is not None else None
            if read is not None:
                found[key.value] = read
        return found

    def _number(self, field: Field, word: Passage) -> Number | None:  # noqa: ARG002 - all kinds are read alike
        if _NUMBER.fullmatch(word.text):
            return Number(float(word.text), word)
        better = re.sub(r"[\s_%€$]", "", word.text).replace(",", ".")
        facts = {"found": word.text, "better": better if _NUMBER.fullmatch(better) else "92.5"}
        self._problem("structure.wrong-type", word.node, word.address, facts=facts, variant="number")
        return None

    def _day(self, field: Field, word: Passage) -> Day | None:  # noqa: ARG002 - all kinds are read alike
        try:
            if _DAY.fullmatch(word.text):
                return Day(datetime.date.fromisoformat(word.text), word)
        except ValueError:  # the 31st of February
            pass
        facts = {"found": word.text, "better": _as_day(word.text)}
        variant = "calendar" if _DAY.fullmatch(word.text) else "day"
        self._problem("structure.wrong-type", word.node, word.address, facts=facts, variant=variant)
        return None

    def _flag(self, field: Field, word: Passage) -> bool | None:  # noqa: ARG002 - all kinds are read alike
        said = word.text.lower()
        if said in _TRUE or said in _FALSE:
            return said in _TRUE
        self._problem("structure.wrong-type", word.node, word.address, facts={"found": word.text}, variant="flag")
        return None

    def _one_of(self, field: Field, word: Passage) -> Passage | None:
        if word.text in field.choices:
            return word
        facts = {"found": word.text, "choices": ", ".join(field.choices), "meant": _meant(word.text, field.choices)}
        self._problem("structure.wrong-type", word.node, word.address, facts=facts, variant="one_of")
        return None

    def _ref(self, field: Field, word: Passage) -> Passage:
        self.refs.append((field.refers, word))
        return word

    # What is wrong

    def _problem(
        self,
        rule: str,
        node: Node | None,
        address: Address,
        *,
        facts: Mapping[str, object] | None = None,
        variant: str = "",
        severity: str = "",
        file: str = "",
    ) -> None:
        start, end = (node.start, node.end) if node is not None else (0, 0)
        if node is not None and not isinstance(node, Scalar):
            end = start + 1  # a whole block is no place to look at
        found = Problem(rule, file or self.file, start, end, facts or {}, variant, severity, address)
        self.problems.append(found)

    def _wrong(self, node: Node, expected: str, address: Address) -> None:
        found = "list" if isinstance(node, Sequence) else "fields" if isinstance(node, Table) else "text"
        if expected not in ("fields", "list"):
            expected = "text"  # whatever kind of text: this is none at all
        self._problem("structure.wrong-type", node, address, facts={"found": found}, variant=expected)

    def _unknown_key(self, key: Scalar, of: type[Thing], address: Address, node: Table) -> None:
        known = tuple(of.FIELDS)
        meant = _meant(key.value, known) or _by_title(key.value, of)
        self.meant.add((id(node), meant))
        facts = {"key": key.value, "meant": meant, "known": ", ".join(known)}
        self._problem(
            "structure.unknown-key", key, (*address, key.value), facts=facts, variant="meant" if meant else ""
        )

    def _missing(
        self, of: type[Thing], given: Mapping[str, Any], head: Passage, address: Address, node: Node | None
    ) -> None:
        for key, field in of.FIELDS.items():
            if not field.required or of.ATTRIBUTES[key] in given:
                continue
            written = _value_of(node, key) if node is not None else None
            if written is not None and not (isinstance(written, Scalar) and written.is_null):
                continue  # it is there, and was told to be wrong
            if (id(node), key) in self.meant:
                continue  # it is there under another name, and that was told
            facts = {"key": key}
            self._problem("structure.missing", head.node, (*address, key), facts=facts, severity=field.required)

    def _check_ids(self, book: Handbook) -> None:
        for refers in ("promises", "values", "teams", "company.customers", "journey.customer", "journey.employee"):
            seen: dict[str, Passage] = {}
            for item in book.list_of(refers):
                first = seen.setdefault(item.id.casefold(), item.head) if item.id else item.head
                if first is not item.head:
                    line = self.documents[first.file].span(first.node).line
                    facts = {"id": item.id, "file": first.file, "line": line}
                    node, file = item.head.node, item.head.file
                    self._problem("structure.duplicate-id", node, item.address, facts=facts, file=file)

    def _check_refs(self, book: Handbook) -> None:
        for refers, word in self.refs:
            if book.find(refers, word.text) is None:
                known = tuple(item.id for item in book.list_of(refers) if item.id)
                meant = _meant(word.text, known)
                facts = {"id": word.text, "list": refers, "known": ", ".join(known[:12]), "meant": meant}
                variant = "meant" if meant else "" if known else "none"
                self._problem(
                    "structure.unknown-ref", word.node, word.address, facts=facts, variant=variant, file=word.file
                )

    # Figures that machines write

    def _figures(self, document: Document, promises: tuple[Promise, ...]) -> tuple[Promise, ...]:
        """Return the promises with the figures of `measures.csv`: promise, period, actual, n."""
        rows = _rows(document)
        if not rows:
            return promises
        self.file = document.file
        names = [cell.value.strip().lower() for cell in rows[0]]
        missing = [name for name in ("promise", "period", "actual") if name not in names]
        if missing:
            self._problem("structure.missing", rows[0][0], (FIGURES,), facts={"key": missing[0]}, severity="error")
            return promises
        figures: dict[str, list[Score]] = {}
        for row in rows[1:]:
            cells = {name: Passage(c.value.strip(), (FIGURES, name), "", FIGURES, c) for name, c in zip(names, row)}  # noqa: B905 - a short row is a row with empty cells
            promise, period, actual = (cells.get(name, NO_PASSAGE) for name in ("promise", "period", "actual"))
            if not promise:
                continue
            self.refs.append(("promises", promise))
            number = self._number(Field("number", None), actual) if actual else None
            count = cells.get("n", NO_PASSAGE)
            counted = self._number(Field("number", None), count) if count else None
            score = Score(
                period=period, actual=number, n=counted, address=("promises", promise.text, "measure"), head=promise
            )
            figures.setdefault(promise.text, []).append(score)
        return tuple(_with_figures(p, sorted(figures.get(p.id, ()), key=lambda s: s.period.text)) for p in promises)


def _with_figures(promise: Promise, scores: list[Score]) -> Promise:
    if not scores:
        return promise
    last, old = scores[-1], promise.measure
    fresh = {score.period.text for score in scores}
    history = (*(s for s in old.history if s.period.text not in fresh), *scores)
    given: dict[str, Any] = {**old.__dict__, "history": history, "actual": last.actual, "period": last.period}
    given.setdefault("address", (*promise.address, "measure"))
    given.setdefault("head", promise.head)
    return Promise(**{**promise.__dict__, "measure": Measure(**given)})


def _rows(document: Document) -> list[list[Scalar]]:
    """Return the cells of a CSV file with their places; quotes only around whole cells, no line breaks in a cell."""
    rows, at = [], 0
    for line in document.text.splitlines(keepends=True):
        row, start = [], at
        for cell in re.finditer(r'("(?:[^"]|"")*"|[^,;\r\n]*)([,;]|$|[\r\n]+)', line):
            raw = cell[1]
            value = raw[1:-1].replace('""', '"') if raw.startswith('"') else raw
            row.append(Scalar(start + cell.start(1), start + cell.end(1), value, ""))
            if cell[2] not in (",", ";"):
                break
        if any(cell.value.strip() for cell in row):
            rows.append(row)
        at += len(line)
    return rows


def _value_of(node: Node, name: str) -> Node | None:
    if isinstance(node, Table):
        for key, value in node.items:
            if key.value == name:
                return value
    return None


def _meant(word: str, known: tuple[str, ...]) -> str:
    """Return the one of *known* that somebody who typed *word* most likely meant, or ""."""
    import difflib  # noqa: PLC0415 - only for whoever mistyped

    close = difflib.get_close_matches(word.lower(), known, n=1, cutoff=0.7)
    return close[0] if close else ""


def _by_title(word: str, of: type[Thing]) -> str:
    """Return the field that *word* is the title of in some language, such as `need` for `nood`, or ""."""
    for code in shipped.languages():
        titles = shipped.titles(code)
        for key in of.FIELDS:
            if word.lower() in {titles.get(key, "").lower(), titles.get(f"{of.__name__}.{key}", "").lower()}:
                return key
    return ""


def _as_day(written: str) -> str:
    """Return a date written the Dutch or English way as ISO 8601, or a date to look at."""
    found = re.fullmatch(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})", written.strip())
    return f"{found[3]}-{int(found[2]):02d}-{int(found[1]):02d}" if found else "2026-09-14"
