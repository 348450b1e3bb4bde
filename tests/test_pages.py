"""The pages of a handbook: which there are, what they say, and what they never show."""

from __future__ import annotations

import datetime
import html
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from handbook_gen.lint.run import lint, setting_for
from handbook_gen.model import Passage, Text
from handbook_gen.pages import Edition, Page, render
from handbook_gen.pages.audience import internal_texts
from handbook_gen.pages.colours import contrast, palette
from handbook_gen.pages.kinds import shelf
from handbook_gen.pages.links import broken_links
from handbook_gen.pages.markup import plain, prose, words
from handbook_gen.pages.words import Words
from handbook_gen.reading import Reading, read

from .conftest import EXAMPLE

TODAY = datetime.date(2026, 11, 21)
EMPTY_HEADING = re.compile(r"<h[1-6][^>]*>\s*</h[1-6]>|<dd>\s*</dd>|<dt>\s*</dt>\s*<dd>\s*</dd>|<ul[^>]*>\s*</ul>")


def example() -> tuple[Reading, dict[str, bytes]]:
    files = {file.relative_to(EXAMPLE).as_posix(): file.read_bytes() for file in EXAMPLE.rglob("*") if file.is_file()}
    return read(files), files


def pages_of(reading: Reading, language: str = "", **more: object) -> dict[str, Page]:
    code = language or reading.handbook.language
    return {page.path: page for page in render(reading.handbook, Edition(code, TODAY, **more))}  # type: ignore[arg-type]


def one_file(text: str) -> Reading:
    return read({"handbook.yml": text.encode()})


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_example_has_every_page_in_both_languages(language):
    reading, files = example()
    report = lint(reading, setting_for(reading.handbook, TODAY), language=language)
    sources = {name: content.decode() for name, content in files.items() if name.endswith((".yml", ".md"))}

    pages = pages_of(reading, language, report=report, sources=sources)

    kinds = {kind.path.format(id="x") for kind in shelf().kinds} - {
        "dilemmas",
        "glossary",
        "promises/x",
        "values/x",
        "teams/x",
    }
    assert kinds <= {path.removesuffix(".md") for path in pages}
    assert {"promises/morgen-rijden.md", "values/leg-het-uit.md", "teams/online.md", "practical/verlof.md"} <= set(
        pages
    )


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_link_leads_nowhere_and_no_heading_is_empty(language):
    reading, _ = example()
    pages = pages_of(reading, language)

    broken = list(broken_links(pages.values()))
    empty = [(path, EMPTY_HEADING.findall(page.content)) for path, page in pages.items() if not page.is_markdown]

    assert broken == []
    assert [each for each in empty if each[1]] == []


def test_every_page_has_one_h1_a_title_and_a_description_of_its_own():
    reading, _ = example()
    pages = pages_of(reading)

    heads = {path: page.content.count("<h1") for path, page in pages.items() if not page.is_markdown}
    descriptions = [page.description for page in pages.values()]

    assert set(heads.values()) == {1}
    assert all(page.title and page.nav_title and page.description for page in pages.values())
    assert len(set(descriptions)) == len(descriptions)


@pytest.mark.parametrize(
    "text",
    [
        "company: {name: Oak}",
        "company: {name: Oak}\nmission: We bake.\n",
        "company: {name: Oak}\npromise: {statement: You eat at noon.}\n",
        "company: {name: Oak}\nvalues: [{name: Warm}]\n",
        "company: {name: Oak}\nteams: [{name: Shop}]\n",
        "promises: [{statement: You eat., measure: {what: meals}}, {short: Noon., status: draft}]\n",
        "company: {name: Oak, languages: [es]}\nmission: Pan.\nvalues: [{name: Calor}]\n",
        "",
    ],
)
def test_missing_data_is_a_missing_block_never_an_error(text):
    reading = one_file(text)

    pages = pages_of(reading)

    assert "index.md" in pages
    assert [path for path, page in pages.items() if EMPTY_HEADING.search(page.content)] == []
    assert list(broken_links(pages.values())) == []


def test_a_value_on_its_own_makes_no_page_for_teams_or_promises():
    pages = pages_of(one_file("company: {name: Oak}\nvalues: [{name: Warm, meaning: Hot bread.}]\n"))

    assert {path.partition("/")[0] for path in pages} == {"index.md", "values", "six-tips.md", "print.md"}


def test_a_page_without_its_language_says_so_and_marks_the_text():
    reading = one_file(
        "company: {name: Oak, languages: [en, nl]}\nvalues: [{name: {en: Warm}, meaning: {en: Hot bread.}}]\n"
    )

    page = pages_of(reading, "nl")["values/warm.md"]

    assert page.is_fallback
    assert "Een deel van deze pagina staat nog in het Engels." in page.content
    assert '<span lang="en">Hot bread.</span>' in page.content


def test_a_figure_under_its_target_is_told_in_words_and_drawn_open():
    reading, _ = example()

    content = pages_of(reading)["promises/mens-aan-de-lijn.md"].content

    assert "Onder doel" in content
    assert "hb-gauge__pt--under" in content
    assert "Tweede telefoonlijn" in content


def test_lower_may_be_better():
    reading = one_file(
        "company: {name: Oak, languages: [en]}\n"
        "promise: {statement: You wait a minute., measure: {what: wait, unit: s, better: lower, target: 60, actual: 42}}\n"
    )

    content = next(page for path, page in pages_of(reading).items() if re.match("promises/(?!index)", path)).content

    assert "Within target" in content


PAYLOADS = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "[x](javascript:alert(1))",
    "![x](https://evil.example/x.png)",
    "[x](data:text/html,<script>alert(1)</script>)",
    "{{ 7 * 7 }}{% raw %}",
    "text{: onclick=alert(1) }",
    "`<b>`",
    "</textarea></title></style><script>alert(1)</script>",
)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_text_of_the_user_becomes_markup(payload):
    for shown in (plain(payload), prose(payload)):
        assert "<script" not in shown
        assert "<img" not in shown
        assert "<svg" not in shown
        assert "href=" not in shown


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_payload_in_every_text_of_the_example_runs_nothing(payload):
    reading, files = example()
    texts = {passage.text for passage in every_passage(reading.handbook)}

    poisoned = poison(reading.handbook, payload)
    pages = render(
        poisoned, Edition("nl", TODAY, live=True, report=lint(reading, setting_for(reading.handbook, TODAY)))
    )

    assert texts
    assert files
    for page in pages:
        assert dangers(page.content) == [], page.path


class _Dangers(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        if tag in {"img", "iframe", "object", "embed", "base", "link", "style"}:
            self.found.append(tag)
        if tag == "script" and given.get("type") != "application/json":
            self.found.append(tag)
        self.found += [name for name in given if name.startswith("on")]
        for name in ("href", "src", "action"):
            if (given.get(name) or "").strip().lower().startswith(("javascript:", "data:", "vbscript:")):
                self.found.append(f"{name}={given[name]}")


def dangers(content):
    """Return what in *content* a browser would run or fetch."""
    parser = _Dangers()
    parser.feed(content)
    return parser.found


def every_passage(thing):
    for _, text in thing.texts():
        yield from text


def poison(thing, payload):
    """Return *thing* with *payload* in every text and word of it."""
    given = {}
    for name, value in thing.__dict__.items():
        given[name] = poisoned_value(
            value, payload, keep=name in ("languages", "address", "head", "id", "site", "lint")
        )
    for key, attribute in thing.ATTRIBUTES.items():
        if attribute in given and thing.FIELDS[key].kind in ("ref", "refs", "one_of", "one_of_for_each", "id"):
            given[attribute] = thing.__dict__[attribute]
    return type(thing)(**given)


def poisoned_value(value, payload, *, keep=False):
    if keep:
        return value
    if isinstance(value, Passage):
        return value._replace(text=value.text + payload)
    if isinstance(value, Text):
        return Text(tuple(p._replace(text=p.text + payload) for p in value), value.address, value.node)
    if isinstance(value, dict):
        return {key: poisoned_value(each, payload) for key, each in value.items()}
    if hasattr(value, "FIELDS"):
        return poison(value, payload)
    if type(value) is tuple:
        return tuple(poisoned_value(each, payload) for each in value)
    return value


def test_prose_keeps_emphasis_links_and_code():
    shown = prose("Bel *nu* of **morgen**, zie [de site](https://oak.example/a_b) en `x < y`.")

    assert shown == (
        "Bel <em>nu</em> of <strong>morgen</strong>, zie "
        '<a href="https://oak.example/a_b" rel="noopener">de site</a> en <code>x &lt; y</code>.'
    )


def test_a_link_to_another_page_of_the_handbook_is_followed_from_anywhere():
    reading = one_file(
        "company: {name: Oak}\nvalues: [{id: warm, name: Warm, meaning: 'See [what we promise](promises/noon).'}]\n"
        "promises: [{id: noon, statement: You eat at noon.}]\n"
    )

    content = pages_of(reading)["values/warm.md"].content

    assert '<a href="../../promises/noon/">what we promise</a>' in content


def test_a_term_is_explained_where_a_page_first_uses_it():
    reading = one_file(
        "company: {name: Oak}\nglossary: [{term: sourdough, means: 'Bread that rises by itself, \"slowly\".'}]\n"
        "values: [{id: warm, name: Warm, meaning: 'Sourdough, `sourdough` and sourdough, not sourdoughs.'}]\n"
    )

    content = pages_of(reading)["values/warm.md"].content

    assert content.count('href="../../glossary/#term-sourdough"') == 1
    assert 'title="Bread that rises by itself, &#34;slowly&#34;.">Sourdough</a>, <code>sourdough</code>' in content


def test_words_leave_markup_behind():
    assert words("a **b** [c](https://d.example) `e`") == "a b c e"


def test_customers_read_nothing_internal():
    reading, _ = example()

    pages = pages_of(reading, audience="customer")

    everything = html.unescape("\n".join(page.content + page.description + page.title for page in pages.values()))
    secrets = internal_texts(reading.handbook, Words("nl").labels.values())
    assert [secret for secret in secrets if secret in everything] == []
    assert set(pages) == {
        "index.md",
        "promises/index.md",
        "promises/morgen-rijden.md",
        "promises/prijs-vooraf.md",
        "values/index.md",
        *(f"values/{value.id}.md" for value in reading.handbook.values),
    }


def test_a_secret_in_every_internal_field_is_counted_as_one():
    reading, _ = example()

    secrets = internal_texts(reading.handbook)

    for known in ("ateliermeester", "atelierplanning", "Lekke banden eerst.", "een volle werkplanning"):
        assert known in secrets


@pytest.mark.parametrize("brand", ["#1f5f4a", "#ffd23f", "#e91e63", "#2196f3", "#111111", "#ffffff", "#f80"])
def test_every_brand_colour_gives_shades_that_carry_text(brand):
    paper, slip = ("#faf6ed", "#1b1814"), ("#f3ecdd", "#25211b")

    shades = palette(brand, paper, slip)

    for side, tokens in ((0, shades.light), (1, shades.dark)):
        assert contrast(tokens["brand"], paper[side]) >= 4.5
        assert contrast(tokens["brand"], slip[side]) >= 4.5
        assert contrast(tokens["on-cloth"], tokens["cloth"]) >= 4.5
        assert contrast(tokens["on-cloth"], tokens["stamp"]) >= 4.5
        assert contrast(tokens["on-cloth-2"], tokens["stamp"]) >= 4.5


def test_a_new_page_type_is_one_template_and_no_python(tmp_path: Path):
    (tmp_path / "mission.md.j2").write_text(
        "---\ntitle: {nl: Missie, en: Mission}\norder: 5\nneeds: mission\n---\n<h1>{{ page_title }}</h1>\n"
        "<p>{{ mission.text | prose }}</p>\n",
        encoding="utf-8",
    )
    reading, _ = example()

    page = pages_of(reading, "en", templates=(tmp_path,))["mission.md"]

    assert page.title == "Mission"
    assert "We keep people on their own bikes." in page.content


def test_every_page_type_has_titles_and_a_description_in_every_language():
    for kind in shelf().kinds:
        assert {"nl", "en"} <= set(kind.titles), kind.name
        if not kind.each and kind.name != "home":
            assert {"nl", "en"} <= set(kind.descriptions), kind.name


def test_the_languages_have_the_same_labels():
    nl, en = Words("nl").labels, Words("en").labels

    differing = {key for key in nl.keys() ^ en.keys() if not key.startswith("fallback.")}

    assert differing == set()


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "nl",
            [
                "94,1",
                "1.990",
                "14 september 2026",
                "derde kwartaal 2026",
                "oktober 2026",
                "€ 18",
                "over vier maanden",
                "binnen 4 uur",
            ],
        ),
        (
            "en",
            [
                "94.1",
                "1,990",
                "14 September 2026",
                "third quarter of 2026",
                "October 2026",
                "€18",
                "in four months",
                "within 4 hours",
            ],
        ),
    ],
)
def test_numbers_and_days_are_written_as_people_do(language, told):
    words = Words(language)

    said = [
        words.number(94.1),
        words.number(1990),
        words.day(datetime.date(2026, 9, 14)),
        words.period("2026-Q3"),
        words.period("2026-10"),
        words.money(18, "EUR").replace("\u00a0", " "),
        words.away(130),
        words.within("PT4H"),
    ]

    assert said == told


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_promise_page_reads_as_expected(language, golden):
    reading, _ = example()

    page = pages_of(reading, language)["promises/morgen-rijden.md"]

    golden(f"promise.{language}.html", page.content)


def test_a_heading_can_be_pointed_at():
    reading, _ = example()

    page = pages_of(reading, "en")["promises/morgen-rijden.md"]

    assert 'href="#why" aria-label="Link to this heading: ' in page.content
    assert all("#" not in heading.title for heading in page.headings)


def test_a_theme_of_its_own_keeps_what_we_say_of_a_page(tmp_path):
    (tmp_path / "matrix.md.j2").write_text("<h1>{{ page_title }}</h1>", encoding="utf-8")
    reading, _ = example()

    page = pages_of(reading, "en", templates=(tmp_path,))["matrix.md"]

    assert page.section == "teams"
    assert "<h1>What it means in each team</h1>" in page.content
