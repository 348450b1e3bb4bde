"""Likeness: texts that say the same are found, and ten thousand of them take no longer than they must."""

import time

import pytest

from handbook_gen.languages import languages, load
from handbook_gen.lint.likeness import holds, likeness, stems, twins, words
from handbook_gen.model import Passage


def test_a_copied_mission_is_more_like_it_than_a_promise_of_its_own():
    mission = stems("Wij zijn de marktleider in totaaloplossingen en stellen de klant centraal.", "nl")
    copied = stems("Wij zijn marktleider in totaaloplossingen en zetten de klant centraal.", "nl")
    own = stems("Je fiets staat de volgende werkdag klaar.", "nl")

    assert likeness(mission, copied) >= 0.6
    assert likeness(mission, own) < 0.3


def test_nothing_is_like_an_empty_text():
    assert likeness(stems("", "nl"), stems("Je fiets staat klaar.", "nl")) == 0


def test_a_twin_is_told_once_and_names_the_first():
    texts = [
        "Your bike is mended before noon tomorrow.",
        "Coffee is on us.",
        "Tomorrow before noon your bike is mended.",
    ]
    passages = [Passage(text, (str(at),), "en") for at, text in enumerate(texts)]

    found = list(twins(((p, stems(p.text, "en")) for p in passages), 0.7, least=2))

    assert [(twin.passage.address, twin.first.address) for twin in found] == [(("2",), ("0",))]


@pytest.mark.parametrize("name", ["remedies", "hurdles", "vouchers", "averages", "counted_efforts", "online_channels"])
@pytest.mark.parametrize("code", languages())
def test_asking_for_one_list_finds_what_all_lists_find(name, code):
    language = load(code)
    for entry in [" ".join(part.split("/")[0].rstrip("?") for part in e.split()) for e in _entries(code, name)]:
        passage = Passage(entry.replace("…", "tussen").strip("-!"), (), code)

        assert holds(passage, name) == bool(language.find(name, words(passage.text))), entry


def _entries(code: str, name: str) -> tuple[str, ...]:
    from handbook_gen.languages.literal import entries

    return entries(code, name)


def test_ten_thousand_texts_alike_are_compared_in_no_time():
    texts = [f"Your bike number {at} is ready the next working day or you ride one of ours." for at in range(10_000)]
    passages = [Passage(text, (str(at),), "en") for at, text in enumerate(texts)]
    found = [(passage, stems(passage.text, "en")) for passage in passages]

    began = time.perf_counter()
    list(twins(found, 0.7))

    assert time.perf_counter() - began < 2
