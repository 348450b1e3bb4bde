"""Nothing breaks a build: hostile handbooks, killed builds, full disks, two at once; and the same input gives the same bytes."""

from __future__ import annotations

import filecmp
import gzip
import hashlib
import json
import os
import random
import re
import resource
import shutil
import signal
import socket
import subprocess
import sys
import time
import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from handbook_gen import press
from handbook_gen.lint.run import lint, setting_for
from handbook_gen.pages import Edition, render
from handbook_gen.reading import read
from tests.conftest import EXAMPLE, TODAY
from tests.test_hostile import FILES, SIGNS

HEAD = "company: {name: A, languages: [en]}\nmission: M\n"
DAY = TODAY.isoformat()
COMMAND = (sys.executable, "-m", "handbook_gen")
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


@pytest.fixture
def build(handbook, tmp_path):
    """Build a handbook of these files in `book`, and return the result; whatever they hold, nothing lands elsewhere."""

    def run(*options: str, **files: str | bytes):
        for name, content in files.items():
            write(tmp_path / "book" / name, content)
        result = handbook("build", tmp_path / "book", "--site-dir", tmp_path / "site", "--today", DAY, *options)
        assert result.exit_code in (0, 1, 2)
        assert result.stderr
        assert {file.name for file in tmp_path.iterdir()} <= {"book", "site"}
        assert not list((tmp_path / "book").rglob("index.html"))
        return result

    return run


def write(path: Path, content: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))


def tree(folder: Path) -> dict[str, str]:
    """Return every file of *folder* and what it holds, as a digest."""
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def promises(*ids: str) -> str:
    rows = (f"  - {{id: {json.dumps(each, ensure_ascii=False)}, statement: Call {n}.}}\n" for n, each in enumerate(ids))
    return HEAD + "promises:\n" + "".join(rows)


# Names


NAMES = {
    "out": ("..", ".", "../../x", "/etc/passwd", "a/b", "a\\b", "index", "con", "NUL", "com1"),
    "long": ("x" * 300, "y" * 5000, "é" * 300),
    "alike": ("a", "A", "é", "e\u0301", "É", "e", "ß", "ss", "ﬁ", "fi"),
    "odd": ("", " ", "a b", "a?b#c", "a%2fb", "{{ 7 * 7 }}", "{id}", "<b>", '"', "'", "-", "a:b", "a|b*"),
    "unseen": ("\u2028", "a\u2028b", "\u202ea", "\u200b", "a\u200bb", "\ufeff", "\u0000", "a\tb", "🚲"),
    "twice": ("a", "a", "a-2", "a"),
}


@pytest.mark.parametrize("ids", NAMES.values(), ids=NAMES)
def test_every_id_has_a_page_of_its_own_inside_the_site(build, tmp_path, ids):
    result = build("--strict", **{"handbook.yml": promises(*ids)})

    pages = [file.parent.name for file in (tmp_path / "site" / "promises").glob("*/index.html")]
    folded = {unicodedata.normalize("NFC", name).casefold() for name in pages}
    assert result.exit_code == 0  # strict: no link between pages is broken
    assert len(pages) == len(folded) == len(ids)
    assert all(re.fullmatch(r"[\w-]{1,120}", name) for name in pages)


def test_file_names_too_become_pages_of_their_own(build, tmp_path):
    names = ("index", "CON", "a b", "é", "e\u0301", "x" * 250)

    result = build(
        "--strict", **{"handbook.yml": HEAD}, **{f"promises/{name}.yml": "statement: Hi.\n" for name in names}
    )

    assert result.exit_code == 0
    assert len(list((tmp_path / "site" / "promises").glob("*/index.html"))) == len(names)


@pytest.mark.parametrize(
    "text",
    [
        "company: {name: ''}\nmission: ''\nvalues: [{name: ''}]\npromises: [{statement: ''}]\nteams: [{name: ''}]\n",
        "company: {name: A, languages: [../x, en, EN, '', zz, nl/..]}\nmission: M\n",
        'company: {name: A}\nmission: "x\\ud800y"\n',
        "company: {name: '\u202e\u200b'}\nmission: \u2028\nvalues: [{name: \u200b, meaning: \u2029}]\n",
        HEAD + "site: {url: 'javascript:x', repo: [], edit: 3, theme: {primary: 'url(x)', name: ../../x, logo: [x]}}\n",
        HEAD + "values: [{name: v, icon: ../../../../etc/passwd}, {name: w, icon: /etc/hosts}]\n",
        "",
        "[" * 50_000,
    ],
    ids=range(8),
)
def test_a_hostile_handbook_ends_in_a_page_or_a_message(build, text):
    build(**{"handbook.yml": text})


# Any shape, any bytes, through the pages


def render_all(files: dict[str, bytes]) -> None:
    """Render *files* as `build` and `serve` would; no page stands outside, and no two are one."""
    reading = read(files)
    book = reading.handbook
    for language, live in ((book.language, True), ("en", False)):
        report = lint(reading, setting_for(book, TODAY), language="en")
        sources = {name: content.decode("utf-8", "replace") for name, content in files.items()}
        pages = render(book, Edition(language, TODAY, report=report, live=live, sources=sources))
        paths = [page.path.casefold() for page in pages]
        assert len(set(paths)) == len(paths)
        assert not [path for path in paths if ".." in path.split("/") or path.startswith("/") or "\0" in path]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(sorted(FILES)), st.integers(0, 10**9))
def test_no_mutation_of_the_example_breaks_a_page(name, seed):
    dice = random.Random(seed)  # noqa: S311 - for tests, not for secrets
    content = bytearray(FILES[name])
    for _ in range(dice.randint(1, 6)):
        at = dice.randrange(len(content) + 1)
        content[at : at + dice.choice((0, 0, 1, 7))] = dice.choice(SIGNS)

    render_all({**FILES, name: bytes(content)})


KEYS = [
    "company",
    "mission",
    "vision",
    "promises",
    "values",
    "teams",
    "journey",
    "people",
    "decisions",
    "changes",
    "dilemmas",
    "rituals",
    "glossary",
    "terms",
    "site",
    "lint",
    "name",
    "statement",
    "meaning",
    "id",
    "dos",
    "donts",
    "measure",
    "remedy",
    "for",
    "owner",
    "means",
    "steps",
    "leaders",
    "text",
    "date",
    "example",
    "instead",
    "values",
    "target",
    "actual",
    "period",
    "story",
    "cost",
    "tests",
    "decides",
    "amount",
    "currency",
    "customer",
    "employee",
    "proof",
    "heard",
    "review_by",
    "reviewed",
    "languages",
    "customers",
]
LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=12),
    st.sampled_from(["2026-01-01", "nl", "90%", "a"]),
)
SHAPES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=5),
    max_leaves=25,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(st.sampled_from(KEYS[:16]), SHAPES, max_size=8))
def test_no_shape_of_handbook_breaks_a_page(book):
    written = json.dumps(book, ensure_ascii=False).encode("utf-8", "replace")

    render_all({"handbook.yml": written})


# Files: links, what is unreadable, what is huge, what is a stranger's


def test_links_out_of_the_handbook_are_not_followed(build, tmp_path):
    (tmp_path / "book").mkdir()
    secret = tmp_path / "book" / ".." / "site" / "secret.svg"
    for name in ("assets/logo.svg", "assets/dir", "assets/cover.svg", "assets/handbook.css", "pages/x.md"):
        (tmp_path / "book" / name).parent.mkdir(exist_ok=True)
        (tmp_path / "book" / name).symlink_to("/etc" if name.endswith("dir") else "/etc/passwd")
    del secret

    result = build(**{"handbook.yml": HEAD + "site: {theme: {logo: assets/logo.svg}}\n"})

    written = b"\n".join(file.read_bytes() for file in (tmp_path / "site").rglob("*") if file.is_file())
    assert result.exit_code == 0
    assert "assets/logo.svg" in result.stderr
    assert b"root:x:" not in written
    assert not list((tmp_path / "site" / "assets").glob("logo.svg"))


@pytest.mark.parametrize(
    "logo", ["../../etc/passwd", "/etc/passwd", "assets/../../x.svg", "assets", "assets/huge.svg", "\0"]
)
def test_a_logo_that_cannot_be_used_is_told(build, logo):
    files = {"assets/huge.svg": b"<svg>" + b"x" * 3_000_000}

    result = build(**{"handbook.yml": HEAD + f"site: {{theme: {{logo: {json.dumps(logo)}}}}}\n"}, **files)

    assert result.exit_code == 0 or logo == "\0"
    assert "logo" in result.stderr or logo == "\0"


def test_links_that_loop_and_files_that_are_gone(build, tmp_path):
    book = tmp_path / "book"
    for name in ("assets", "pages", "templates"):
        (book / name).mkdir(parents=True)
        (book / name / "loop").symlink_to(book / name, target_is_directory=True)
        (book / name / "self.md").symlink_to(book / name / "self.md")
        (book / name / "gone.svg").symlink_to("/nowhere")
        (book / name / "folder.md").mkdir()
        os.mkfifo(book / name / "pipe.md")

    assert build(**{"handbook.yml": HEAD}).exit_code == 0


def test_pages_of_any_name_and_front_matter(build, tmp_path):
    texts = {
        "a#b?c": "x", "<script>": "# hi", "index": "# i", "con": "# c", 'a."><b>': "x", "\udcff": "x",
        "m": "---\ntemplate: nope.html\ntitle: 3\norder: .nan\nowner: [x]\nsection: {a: b}\nreviewed: 2020-13-45\n---\nx",
        "bomb": "---\na: &a [x,x]\nb: &b [*a,*a]\ntitle: *b\n---\nx", "deep": "---\ntitle: " + "[" * 5000 + "\n---\nx",
    }  # fmt: skip

    result = build(
        **{"handbook.yml": HEAD},
        **{f"pages/{os.fsdecode(name.encode('utf-8', 'surrogateescape'))}.md": text for name, text in texts.items()},
    )

    assert result.exit_code == 0
    assert len(list((tmp_path / "site" / "practical").rglob("index.html"))) == len(texts) - 1


# Templates of the team's own


EVIL = "---\ntitle: {{en: X}}\ndescription: {{en: X}}\npath: {}\norder: 1\n---\n<h1>x</h1>{}\n"
TEMPLATES = {
    "opens a file": EVIL.format("evil", "{{ (book.edition.templates[0] / '/etc/passwd').read_text() }}"),
    "writes a file": EVIL.format("evil", "{{ (book.edition.templates[0] / 'x').write_text('x') }}"),
    "climbs to classes": EVIL.format("evil", "{{ ''.__class__.__mro__[1].__subclasses__() }}"),
    "climbs to globals": EVIL.format("evil", "{{ cycler.__init__.__globals__.os.popen('id').read() }}"),
    "formats": EVIL.format("evil", "{{ '{0.__class__.__mro__}'.format(1) }}"),
    "path out": EVIL.format("../../evil", ""),
    "path absolute": EVIL.format("/tmp/evil", ""),  # noqa: S108 - never written
    "path taken": EVIL.format("index", ""),
    "syntax": EVIL.format("evil", "{% if %}"),
    "zero": EVIL.format("evil", "{{ 1 / 0 }}"),
    "undefined": EVIL.format("evil", "{{ nothing }}"),
    "head": "---\ntitle: [\n---\nx",
    "head is a list": "---\n- a\n---\nx",
    "head of odd kinds": "---\ntitle: 3\norder: x\npath: 7\nhide: 5\nneeds: [nope.x]\neach: nope\n---\nx",
    "each of nothing": "---\ntitle: {en: X}\neach: nope\n---\nx",
    "bytes": b"\xff\xfe",
}


@pytest.mark.parametrize("template", TEMPLATES.values(), ids=TEMPLATES)
def test_a_template_of_the_teams_own_reaches_nothing_and_is_named(build, tmp_path, template):
    result = build(**{"handbook.yml": HEAD, "templates/evil.md.j2": template})

    assert result.exit_code in (1, 2)
    assert "templates/evil.md.j2:" in result.stderr or "evil.md" in result.stderr or "index.md" in result.stderr
    assert not (tmp_path / "site").exists()


@pytest.mark.parametrize(
    "template",
    [
        "{{ config.plugins['handbook'].site.root.read_text() }}",
        "{{ nav.items[0].file.copy_file() }}",
        "{{ config.theme.get_env().from_string('x').render() }}",
        "{{ cycler.__init__.__globals__ }}",
        "{{ config.load_file('/etc/passwd') }}",
        "{{ config.plugins.run_event('shutdown') }}",
        "{% if %}",
    ],
)
def test_a_theme_of_the_teams_own_reaches_nothing(build, tmp_path, template):
    result = build(
        **{"handbook.yml": HEAD, "templates/theme/partials/footer.txt": template, "templates/theme/404.html": template}
    )

    assert result.exit_code in (1, 2)
    assert "templates/theme/404.html:1" in result.stderr


def test_a_harmless_theme_of_the_teams_own_is_used(build, tmp_path):
    (tmp_path / "book" / "templates" / "theme" / "partials").mkdir(parents=True)
    footer = tmp_path / "book" / "templates" / "theme" / "partials" / "footer.htm"
    footer.with_suffix(".html").write_text("<footer>{{ config.site_name | upper }} own</footer>")

    press.build(tmp_path / "book", tmp_path / "site", today=DAY) if write(
        tmp_path / "book" / "handbook.yml", HEAD
    ) else None
    press.build(tmp_path / "book", tmp_path / "site", today=DAY)

    assert "<footer>A own</footer>" in (tmp_path / "site" / "index.html").read_text()


def test_a_template_that_is_a_link_out_is_not_read(build, tmp_path):
    (tmp_path / "book" / "templates").mkdir(parents=True)
    (tmp_path / "book" / "templates" / "home.md.j2").symlink_to("/etc/passwd")

    result = build(**{"handbook.yml": HEAD})

    assert result.exit_code == 0
    assert "templates/home.md.j2" in result.stderr


# Nothing lost


@pytest.fixture
def site(tmp_path):
    """A small handbook and its good site."""
    write(tmp_path / "book" / "handbook.yml", promises("a", "b"))
    press.build(tmp_path / "book", tmp_path / "site", today=DAY)
    return tmp_path / "site"


def start(tmp_path: Path, *options: str, **more: object) -> subprocess.Popen[bytes]:
    command = [*COMMAND, "build", "book", "--today", DAY, "--quiet", *options]
    return subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more)  # type: ignore[call-overload]


def test_a_killed_build_leaves_the_last_good_site_and_the_next_one_clears_up(site, tmp_path):
    good, sources = tree(site), tree(tmp_path / "book")
    write(tmp_path / "book" / "handbook.yml", promises(*(f"p{n}" for n in range(60))))
    sources = tree(tmp_path / "book")
    build = start(tmp_path)
    while not list(tmp_path.glob(".site-*/new/*.html")) and build.poll() is None:
        time.sleep(0.005)

    build.send_signal(signal.SIGKILL)
    build.wait()
    build.communicate()

    assert list(tmp_path.glob(".site-*"))
    assert (tree(site), tree(tmp_path / "book")) == (good, sources)
    press.build(tmp_path / "book", site, today=DAY)
    assert {file.name for file in tmp_path.iterdir()} == {"book", "site"}
    assert (site / "promises" / "p59" / "index.html").is_file()


def test_a_site_that_a_killed_build_had_put_aside_comes_back(site, tmp_path):
    good = tree(site)
    (tmp_path / ".site-killed").mkdir()
    (tmp_path / ".site-killed" / "build.lock").touch()
    site.rename(tmp_path / ".site-killed" / "old")
    write(tmp_path / "book" / "handbook.yml", "a: b: c")

    with pytest.raises(press.FailedError):
        press.build(tmp_path / "book", site, today=DAY)

    assert tree(site) == good


def test_a_full_disk_leaves_the_last_good_site(site, tmp_path):
    good, sources = tree(site), tree(tmp_path / "book")

    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))

    build = start(tmp_path, preexec_fn=limit)
    _, said = build.communicate()

    assert build.returncode == 2
    assert b"Traceback" not in said
    assert b"File too large" in said
    assert (tree(site), tree(tmp_path / "book")) == (good, sources)
    assert {file.name for file in tmp_path.iterdir()} == {"book", "site"}


def test_a_folder_that_may_not_be_written_is_told(site, tmp_path, handbook):
    (tmp_path / "file").write_text("x")

    result = handbook("build", tmp_path / "book", "--site-dir", tmp_path / "file" / "site")

    assert result.exit_code == 2
    assert "site" in result.stderr


def test_two_builds_at_once_do_not_mix(site, tmp_path):
    shutil.copytree(tmp_path / "book", tmp_path / "other")
    write(tmp_path / "other" / "handbook.yml", promises(*(f"q{n}" for n in range(20))))
    builds = [start(tmp_path) for _ in range(2)]
    command = [*COMMAND, "build", "other", "--site-dir", "site", "--today", DAY, "--quiet"]
    builds.append(subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE))

    ends = [(build.communicate()[1], build.returncode) for build in builds]

    wholes = []
    for name in ("book", "other"):
        press.build(tmp_path / name, tmp_path / f"whole-{name}", today=DAY)
        wholes.append(tree(tmp_path / f"whole-{name}"))
    assert [code for _, code in ends] == [0, 0, 0], ends
    assert tree(site) in wholes
    assert not list(tmp_path.glob(".site-*"))


def test_a_site_never_goes_among_the_sources(site, tmp_path):
    with pytest.raises(press.UnsafeError):
        press.build(tmp_path / "book", tmp_path / "book" / "promises" / "site", today=DAY)


# Serve


@pytest.fixture
def served(tmp_path):
    """A handbook under `handbook serve`: its file and its port."""
    write(tmp_path / "book" / "handbook.yml", promises("a"))
    (tmp_path / "secret.txt").write_text("the secret")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [*COMMAND, "serve", str(tmp_path / "book"), "--port", str(port), "--today", DAY]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            until(lambda: b"200 OK" in ask(port, "/"))
            yield tmp_path / "book" / "handbook.yml", port
        finally:
            server.terminate()


def ask(port: int, path: str, host: str = "127.0.0.1") -> bytes:
    """Return what the server answers to a request that no browser would send."""
    with socket.create_connection((host, port), timeout=10) as line:
        line.sendall(f"GET {path} HTTP/1.0\r\nHost: x\r\n\r\n".encode())
        return b"".join(iter(lambda: line.recv(65536), b""))


def until(holds) -> None:
    for _ in range(200):
        try:
            if holds():
                return
        except OSError:
            pass
        time.sleep(0.1)
    pytest.fail("it never came")


def test_serve_answers_this_machine_only_and_gives_nothing_but_the_site(served):
    _, port = served
    ways = (
        "/../secret.txt", "/../../../../../../../../etc/passwd", "/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd", "//etc/passwd",
        "/..%2f..%2f..%2f..%2f..%2fetc/passwd", "/assets/../../../../../../etc/passwd", "/\\..\\..\\etc\\passwd", "/%00", "/.%00./x",
        "/....//....//etc/passwd", "http://x/../../../etc/passwd", "/handbook.yml", "/../book/handbook.yml",
    )  # fmt: skip

    answers = [ask(port, way) for way in ways]

    assert not [way for way, answer in zip(ways, answers, strict=True) if answer.split(b"\r\n")[0].endswith(b"200 OK")]
    assert not [
        answer for answer in answers if b"root:x:" in answer or b"the secret" in answer or b"mission: M" in answer
    ]
    addresses = {info[4][0] for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
    for address in addresses - {"127.0.0.1"}:
        if not address.startswith("127."):
            with pytest.raises(OSError):
                ask(port, "/", address)


def test_an_error_page_recovers_by_itself(served):
    main, port = served
    good = main.read_text()
    template = main.parent / "templates" / "home.md.j2"

    write(main, good + "values: [a: b: c\n")
    until(lambda: b"handbook.yml" in ask(port, "/") and b"Call 0" not in ask(port, "/promises/a/"))
    write(main, good.replace("Call 0", "Ring 0"))
    until(lambda: b"Ring 0" in ask(port, "/promises/a/"))
    write(template, EVIL.format("index", "{{ nothing }}"))
    until(lambda: b"is undefined" in ask(port, "/"))
    template.unlink()
    until(lambda: b"Ring 0" in ask(port, "/promises/a/"))


# Same input, same bytes


def test_the_same_input_gives_the_same_bytes(tmp_path):
    places = {
        "a": {"LC_ALL": "C", "TZ": "Pacific/Kiritimati"},
        "b/c d": {"LC_ALL": "nl_BE.UTF-8", "TZ": "Pacific/Niue"},
    }
    trees, umasks = [], (0o077, 0o002)
    for (name, settings_), mask in zip(places.items(), umasks, strict=True):
        book = tmp_path / name / "book"
        shutil.copytree(EXAMPLE, book)
        for file in book.rglob("*"):
            os.utime(file, (len(trees) * 10**6, len(trees) * 10**6))
        environment = {
            **os.environ,
            **settings_,
            "PYTHONHASHSEED": str(7 + len(trees)),
            "SOURCE_DATE_EPOCH": "1795305600",
        }
        command = [*COMMAND, "build", "book", "--quiet", "--site-dir", f"out{len(trees)}"]
        subprocess.run(command, cwd=book.parent, env=environment, check=True, umask=mask, capture_output=True)
        trees.append(tree(book.parent / f"out{len(trees)}"))
        time.sleep(1.1)

    first, second = trees
    assert [name for name in first if first[name] != second.get(name)] == []
    assert first == second
    assert "sitemap.xml.gz" in first


def test_the_day_is_the_one_that_was_given(tmp_path):
    for folder in ("a", "b"):
        press.build(EXAMPLE, tmp_path / folder, today=DAY)
        time.sleep(1.1)

    different = filecmp.dircmp(tmp_path / "a", tmp_path / "b").diff_files
    assert tree(tmp_path / "a") == tree(tmp_path / "b"), different


# Size


def test_the_example_is_small_on_disk_and_on_the_wire(tmp_path):
    book = tmp_path / "book"
    shutil.copytree(EXAMPLE, book)
    main = book / "handbook.yml"
    main.write_text(
        re.sub(r"languages: \[nl, en\]", "languages: [nl]", main.read_text(encoding="utf-8")), encoding="utf-8"
    )
    press.build(book, tmp_path / "site", today=DAY)
    site = tmp_path / "site"
    first = (site / "index.html").read_text(encoding="utf-8")
    asked = re.findall(r'(?:href|src)="([^":#]+\.(?:css|js|svg|png|woff2))"', first)
    asked += ["search/search_index.json", *re.findall(r'"search": "([^"]+)"', first)]

    disk = sum(file.stat().st_size for file in site.rglob("*") if file.is_file())
    wire = sum(len(gzip.compress((site / each).read_bytes())) for each in {"index.html", *asked})

    assert not (site / "en").exists()
    assert disk <= 1.2 * 1024 * 1024
    assert wire <= 200 * 1024
    assert not list(site.rglob("*.map"))
    assert {file.name for file in site.rglob("lunr*")} <= {
        "lunr",
        "lunr.nl.min.js",
        "lunr.stemmer.support.min.js",
        "lunr.multi.min.js",
    }
