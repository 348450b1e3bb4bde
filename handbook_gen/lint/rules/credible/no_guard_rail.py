"""`credible.no-guard-rail`: say what you never do to keep it."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from handbook_gen.languages.literal import literal
from handbook_gen.lint.likeness import listed, words
from handbook_gen.lint.living import live
from handbook_gen.lint.rule import Example, Hit, Says, Setting, rule
from handbook_gen.model import Handbook, Passage


@rule(
    severity="info",
    says={
        "en": Says(
            title="Say what you never do to keep it",
            what="A live promise with a speed or a number, and without `never_for_it`.",
            why="A figure pulls people along. Without a rail beside it, someone will one day drive too fast to deliver on time.",
            message="This promise has a figure or a speed, and nothing that is never done for it.",
            advice="Add `never_for_it`: the shortcut that is tempting on a busy day.",
        ),
        "nl": Says(
            title="Zeg wat je er nooit voor doet",
            what="Een belofte die vandaag geldt, met een snelheid of een getal, en zonder `never_for_it`.",
            why="Een cijfer trekt mensen mee. Zonder vangrail rijdt er op een dag iemand te hard om op tijd te leveren.",
            message="Deze belofte heeft een getal of een snelheid, en niets wat je er nooit voor doet.",
            advice="Voeg `never_for_it` toe: de kortere weg die op een drukke dag verleidelijk is.",
        ),
    },
    bad={
        "en": (
            Example("""\
company: {name: Oak Street Bakery}
mission: We bake for the street.
promises:
  - id: ⟦pizza⟧
    statement: Your pizza is at your door within 30 minutes.
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
promises:
  - id: ⟦pizza⟧
    statement: Je pizza staat binnen de 30 minuten aan je deur.
"""),
        ),
    },
    good={
        "en": (
            Example("""\
company: {name: Oak Street Bakery}
mission: We bake for the street.
promises:
  - id: warm
    statement: Your loaf is still warm at seven, or you do not pay for it.
    need: I want warm bread before I leave for work.
    values: [oven-first]
    measure: {what: loaves still warm when sold, unit: "%", target: 95}
    owner: head baker
    dos: [Set the loaves on the counter at five to seven.]
    donts: [Reheating bread from yesterday and selling it as fresh.]
    reviewed: 2026-09-14
    never_for_it: [Take bread out before it is done.]
values:
  - id: oven-first
    name: Oven before till
    meaning: Customers do not wait for bread that is ready in the back.
    even_over: a full shelf at closing time
    dos: [Take the bread out before you serve the next customer.]
    donts: [Selling from the shelf while fresh loaves cool in the bakehouse.]
    story: On 3 March Ana closed the till for ten minutes and saved forty loaves.
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
promises:
  - id: warm
    statement: Je brood is nog warm om zeven uur, of je betaalt het niet.
    need: Ik wil warm brood voor ik naar mijn werk vertrek.
    values: [eerst-de-oven]
    measure: {what: broden die nog warm waren bij de verkoop, unit: "%", target: 95}
    owner: meesterbakker
    dos: [Leg de broden om vijf voor zeven op de toog.]
    donts: [Brood van gisteren opwarmen en als vers verkopen.]
    reviewed: 2026-09-14
    never_for_it: [Brood uit de oven halen voor het gaar is.]
values:
  - id: eerst-de-oven
    name: Oven voor kassa
    meaning: Klanten wachten niet op brood dat achteraan klaarligt.
    even_over: een volle toog bij sluitingstijd
    dos: [Haal het brood uit de oven voor je de volgende klant bedient.]
    donts: [Van het rek verkopen terwijl vers brood achteraan afkoelt.]
    story: Op 3 maart sloot Ana tien minuten de kassa en redde ze veertig broden.
"""),
        ),
    },
    sources=("six-tips",),
)
def no_guard_rail(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find a live promise that hurries people and says nowhere what haste is not worth."""
    for promise in live(handbook):
        if not promise.never_for_it and any(_hurries(passage) for passage in promise.statement):
            yield Hit(promise.head)


def _hurries(passage: Passage) -> bool:
    said = words(passage.text)
    return not _haste(passage.language).isdisjoint(said) or any(word[0].isdigit() for word in said)


@functools.cache
def _haste(code: str) -> frozenset[str]:
    """Return the words that say how fast or how many, in the language *code*."""
    return listed(code, "speed") | frozenset(literal(code, "numbers")) | frozenset(literal(code, "units"))
