"""`handbook new`: a file that reads, says what its fields are for, and never takes another's place."""

import pytest

from handbook_gen import languages
from handbook_gen.reading import read
from handbook_gen.starter import draft


@pytest.mark.parametrize("codes", [("nl",), ("en",), ("nl", "en"), ("fr", "nl")])
@pytest.mark.parametrize("kind", ["promise", "value", "team"])
def test_a_new_thing_reads_as_it_is_and_with_every_remark_filled_in(kind, codes):
    text = draft(kind, "Bread: warm at seven", codes)
    main = f"company: {{name: A, languages: [{', '.join(codes)}]}}\n".encode()

    reading = read({"handbook.yml": main, f"{kind}s/bread.yml": text.encode()})

    assert {p.rule for p in reading.problems} <= {"structure.missing"}
    assert len(reading.handbook.list_of(f"{kind}s")) == 1


def test_new_writes_beside_the_handbook(handbook, folder, small):
    root = folder(handbook_yml=small)

    result = handbook("new", "team", "Night shift", "--path", root)

    assert result.exit_code == 0
    assert (root / "teams" / "night-shift.yml").read_text().startswith("name: Night shift\n")


@pytest.mark.parametrize("name", ["Night shift", "???"])
def test_new_never_takes_another_ones_place(handbook, folder, small, name):
    root = folder(handbook_yml=small, **{"teams/night-shift.yml": "name: Ours\n"})

    result = handbook("new", "team", name, "--path", root)

    assert result.exit_code == 2
    assert (root / "teams" / "night-shift.yml").read_text() == "name: Ours\n"


@pytest.mark.parametrize("code", languages.languages())
def test_the_remarks_are_told_in_the_handbooks_language(code):
    assert ("in woorden" in draft("promise", "x", (code,))) == (code == "nl")
