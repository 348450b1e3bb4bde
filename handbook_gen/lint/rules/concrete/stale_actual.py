"""`concrete.stale-actual`: show a figure of today, and where it comes from."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.days import months_between, period
from handbook_gen.lint.living import live
from handbook_gen.lint.rule import Example, Hit, Says, Setting, Words, rule
from handbook_gen.model import Handbook
from handbook_gen.reading import FIGURES

_MONTHS = 6
_PERIODS = 2
_YEAR = 12


@rule(
    severity="warning",
    says={
        "en": Says(
            title="Show a fresh figure, and say where it comes from",
            what="An `actual` whose period lies more than two periods or six months back, that has no period, or no `source`.",
            why="An old figure says how it was. A figure without a source cannot be looked up by whoever doubts it.",
            message="The last figure is from {text}: {months} months old.",
            advice="Fill in the latest figure, or say openly that you stopped measuring.",
            variants={
                "period": Words(
                    "It does not say which period this figure is about.", "Add `period`, such as 2026-10 or 2026-Q3."
                ),
                "source": Words(
                    "It does not say where this figure comes from.",
                    "Add `source`: the till, the planning, the telephone exchange.",
                ),
            },
        ),
        "nl": Says(
            title="Toon een vers cijfer en zeg waar het vandaan komt",
            what="Een `actual` waarvan de periode meer dan twee periodes of zes maanden terug ligt, zonder periode, of zonder `source`.",
            why="Een oud cijfer zegt hoe het was. Een cijfer zonder bron kan niemand nakijken die eraan twijfelt.",
            message="Het laatste cijfer is van {text}: {months} maanden oud.",
            advice="Vul het nieuwste cijfer in, of zeg eerlijk dat je niet meer meet.",
            variants={
                "period": Words(
                    "Er staat niet bij over welke periode dit cijfer gaat.",
                    "Voeg `period` toe, zoals 2026-10 of 2026-Q3.",
                ),
                "source": Words(
                    "Er staat niet bij waar dit cijfer vandaan komt.",
                    "Voeg `source` toe: de kassa, de planning, de telefooncentrale.",
                ),
            },
        ),
    },
    bad={
        "en": (
            Example("""\
company: {name: Oak Street Bakery}
mission: We bake for the street.
promises:
  - id: warm
    statement: Your loaf is still warm at seven.
    measure: {what: warm loaves, unit: "%", target: 95, actual: 96, period: ⟦2025-Q4⟧, source: till}
"""),
            Example("""\
company: {name: Oak Street Bakery}
mission: We bake for the street.
promises:
  - id: warm
    statement: Your loaf is still warm at seven.
    measure: {what: warm loaves, unit: "%", target: 95, actual: ⟦96⟧, period: 2026-Q3}
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
promises:
  - id: warm
    statement: Je brood is nog warm om zeven uur.
    measure: {what: warme broden, unit: "%", target: 95, actual: 96, period: ⟦2025-Q4⟧, source: kassa}
"""),
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
promises:
  - id: warm
    statement: Je brood is nog warm om zeven uur.
    measure: {what: warme broden, unit: "%", target: 95, actual: ⟦96⟧, period: 2026-Q3}
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
    measure: {what: loaves still warm when sold, unit: "%", target: 95, actual: 96, period: 2026-Q3, source: till}
    owner: head baker
    dos: [Set the loaves on the counter at five to seven.]
    donts: [Reheating bread from yesterday and selling it as fresh.]
    reviewed: 2026-09-14
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
    measure: {what: broden die nog warm waren bij de verkoop, unit: "%", target: 95, actual: 96, period: 2026-Q3, source: kassa}
    owner: meesterbakker
    dos: [Leg de broden om vijf voor zeven op de toog.]
    donts: [Brood van gisteren opwarmen en als vers verkopen.]
    reviewed: 2026-09-14
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
    sources=(
        "six-tips",
        "cse",
    ),
)
def stale_actual(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find a figure that is old, or of which nobody says when or where it was counted."""
    for promise in live(handbook):
        measure = promise.measure
        actual = measure.actual
        if actual is None:
            continue
        address = (*promise.address, "measure")  # figures may stand in a file of their own
        found = period(measure.period.text)
        if found is not None:
            last, lasts = found
            months = months_between(last, setting.today)
            # A yearly figure is only there once the year is over: it gets half a year on top, not two years.
            allowed = _YEAR + _MONTHS if lasts == _YEAR else max(_MONTHS, _PERIODS * lasts)
            if months >= allowed:
                yield Hit(measure.period, facts={"months": months}, address=(*address, "period"))
                continue
        if not measure.period:
            yield Hit(actual.passage, variant="period", address=(*address, "actual"))
        elif not measure.source and actual.passage.file != FIGURES:
            yield Hit(actual.passage, variant="source", address=(*address, "actual"))
