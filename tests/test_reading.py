"""YAML into a handbook: everything that can be read, every mistake with its place, and never an exception."""

from hypothesis import given
from hypothesis import strategies as st

from handbook_gen.model import Handbook, Passage, Text, Thing
from handbook_gen.reading import is_ours, read, slug
from tests.conftest import EXAMPLE


def read_text(text: str):
    return read({"handbook.yml": text.encode()})


def told(reading) -> list[tuple[str, str, str]]:
    """Return each problem as its rule, its variant and the words it points at."""
    return [
        (p.rule.removeprefix("structure."), p.variant, reading.documents[p.file].text[p.start : p.end])
        for p in reading.problems
    ]


def example_files() -> dict[str, bytes]:
    return {p.relative_to(EXAMPLE).as_posix(): p.read_bytes() for p in EXAMPLE.rglob("*") if p.is_file()}


def test_the_example_company_reads_without_a_problem():
    reading = read(example_files())

    assert reading.problems == ()
    assert [p.id for p in reading.handbook.promises] == ["mens-aan-de-lijn", "morgen-rijden", "prijs-vooraf"]
    assert reading.handbook.languages == ("nl", "en")


def test_every_leaf_of_the_example_stands_where_its_passage_says():
    reading = read(example_files())

    for passage in leaves(reading.handbook):
        document = reading.documents[passage.file]
        span = document.span(passage.node)
        assert document.line(span.line)[span.column - 1 :].startswith(passage.text[:3]) or "\n" in passage.text


def leaves(thing: Thing) -> list[Passage]:
    found = []
    for _, value in thing.fields():
        for each in value if isinstance(value, tuple) and not isinstance(value, Passage) else (value,):
            if isinstance(each, Thing):
                found += leaves(each)
            elif isinstance(each, Text):
                found += each.passages
            elif isinstance(each, Passage) and each.node is not None:
                found.append(each)
    return found


def test_an_address_is_a_path_of_keys_and_ids():
    reading = read(example_files())
    promise = reading.handbook.find("promises", "morgen-rijden")
    value = reading.handbook.find("values", "rijden-gaat-voor")

    assert "/".join(promise.statement.get("en").address) == "promises/morgen-rijden/statement/en"
    assert "/".join(value.dos[1].text.get("nl").address) == "values/rijden-gaat-voor/dos/1/text/nl"


def test_one_file_and_a_folder_say_the_same():
    inline = read_text(
        "company: {name: A}\nmission: M\npromises: [{id: x, statement: S}]\nvalues: [{id: v, name: V, meaning: W}]\n"
    )
    spread = read(
        {
            "handbook.yml": b"company: {name: A}\nmission: M\n",
            "promises/x.yml": b"statement: S\n",
            "values/v.yml": b"name: V\nmeaning: W\n",
        }
    )

    assert inline.problems == spread.problems == ()
    assert [p.statement.best("nl").text for p in spread.handbook.promises] == ["S"]
    assert [p.statement.best("nl").address for p in inline.handbook.promises] == [
        p.statement.best("nl").address for p in spread.handbook.promises
    ]


def test_all_mistakes_come_out_at_once():
    reading = read_text(
        "company: {name: X, languages: [nl, en], custmers: y}\n"
        "mission: {nl: Eerlijk, veilig en beleefd., en: x}\n"
        "promises:\n"
        "  - statement: {nl: a, fr: b}\n"
        "    status: live\n"
        '    measure: {what: w, target: "94,1"}\n'
        "    reviewed: 3-2-2025\n"
        "    values: [eerlijkk]\n"
        "    owner: [a]\n"
        "  - 17:00\n"
        "values:\n"
        "  - {id: eerlijk, name: Eerlijk, meaning: m}\n"
        "  - {id: Eerlijk, meaning: m}\n"
        "teams: {a: b}\n"
    )

    assert told(reading) == [
        ("unknown-key", "meant", "custmers"),
        ("null-text", "split", "veilig en beleefd."),
        ("unknown-key", "language", "fr"),
        ("wrong-type", "one_of", "live"),
        ("wrong-type", "number", '"94,1"'),
        ("wrong-type", "day", "3-2-2025"),
        ("wrong-type", "text", "["),
        ("wrong-type", "fields", "17:00"),
        ("missing", "", "Eerlijk"),
        ("wrong-type", "list", "{"),
        ("duplicate-id", "", "Eerlijk"),
        ("unknown-ref", "meant", "eerlijkk"),
    ]


def test_a_mistyped_field_is_not_missing_too():
    reading = read_text(
        "company: {name: A, languages: [nederlands, nl]}\nmissie: M\npromise: {statment: S}\nvalues: [V]\n"
    )

    assert told(reading) == [
        ("wrong-type", "language", "nederlands"),
        ("unknown-key", "meant", "missie"),
        ("unknown-key", "meant", "statment"),
        ("missing", "", "V"),
    ]


def test_a_day_that_does_not_exist_is_told_as_such():
    reading = read_text("company: {name: A}\nmission: {text: M, reviewed: 2026-02-30}\n")

    assert ("wrong-type", "calendar", "2026-02-30") in told(reading)


def test_a_date_written_the_dutch_way_is_shown_as_it_should_be():
    reading = read_text("company: {name: A}\nmission: {text: M, reviewed: 3-2-2025}\n")

    assert reading.problems[0].facts["better"] == "2025-02-03"


def test_what_yaml_would_convert_stays_what_was_typed():
    reading = read_text("company: {name: 007, place: no}\nmission: 17:00\n")

    company = reading.handbook.company
    assert (company.name.text, company.place.text) == ("007", "no")
    assert reading.handbook.mission.text.best("nl").text == "17:00"


def test_figures_of_machines_take_the_place_of_those_in_the_promise():
    reading = read(
        {
            "handbook.yml": b"company: {name: A}\nmission: M\nvalues: [V]\npromises: [{id: x, statement: S, "
            b"measure: {what: w, target: 90, actual: 1, history: [{period: 2026-Q1, actual: 80}]}}]\n",
            "measures.csv": b"promise,period,actual,n\nx,2026-Q3,91.5,120\nx,2026-Q2,88,\nnobody,2026-Q2,1,1\n",
        }
    )

    measure = reading.handbook.promises[0].measure
    assert measure.actual.value == 91.5
    assert [(s.period.text, s.actual.value) for s in measure.history] == [
        ("2026-Q1", 80),
        ("2026-Q2", 88),
        ("2026-Q3", 91.5),
    ]
    assert ("unknown-ref", "", "nobody") in told(reading)


def test_a_handbook_without_languages_is_read_in_the_one_it_is_written_in():
    dutch = read_text("company: {name: A}\nmission: Wij houden mensen op de been en op hun eigen fiets.\n")
    english = read_text("company: {name: A}\nmission: We keep people on their feet and on their own bikes.\n")

    assert dutch.handbook.language == "nl"
    assert english.handbook.language == "en"


def test_which_files_are_ours():
    ours = ["handbook.yml", "promises/a.yml", "people.yml", "measures.csv", "values/b.yaml"]
    others = ["mkdocs.yml", "pages/x.md", "promises/deep/a.yml", "people/x.yml", "notes/a.yml", "promises/a.txt"]

    assert [name for name in (*ours, *others) if is_ours(name)] == ours


def test_a_slug_is_plain():
    assert slug("Klanten éérst, écht!") == "klanten-eerst-echt"


SCALARS = st.one_of(st.text(max_size=8), st.integers(), st.booleans(), st.none(), st.floats(allow_nan=False))
KEYS = st.sampled_from([*Handbook.FIELDS, "nl", "en", "text", "id", "name", "statement", "measure", "x"])
SHAPES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4), max_leaves=25
)


@given(st.dictionaries(KEYS, SHAPES, max_size=6))
def test_no_shape_of_yaml_raises(shape):
    import yaml

    reading = read_text(yaml.safe_dump(shape, allow_unicode=True))

    assert isinstance(reading.handbook, Handbook)
    for problem in reading.problems:
        assert reading.documents[problem.file].span_of(problem.start, problem.end).line >= 1
