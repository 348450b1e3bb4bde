"""`lived.review-overdue`: look at it again on the day you set."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.days import months_between, months_later
from handbook_gen.lint.living import told
from handbook_gen.lint.rule import Example, Hit, Says, Setting, Words, rule
from handbook_gen.model import Creed, Day, Handbook, Team, Value


@rule(
    severity="warning",
    says={
        "en": Says(
            title="Look at it again on the day you set",
            what="A `review_by` that has passed, or a `reviewed` longer ago than the handbook allows (twelve months unless it says otherwise).",
            why="A promise that nobody looks at any more goes on being read by newcomers and customers, as if it were true.",
            message="This was to be looked at again by {text}.",
            advice="Go through it with the owner, and fill in `reviewed` and a new `review_by`.",
            variants={
                "old": Words(
                    "This was last looked at on {text}: {months} months ago.",
                    "Go through it with the owner, change what no longer holds, and fill in today's date.",
                ),
            },
        ),
        "nl": Says(
            title="Bekijk het opnieuw op de dag die je koos",
            what="Een `review_by` die voorbij is, of een `reviewed` van langer geleden dan het handboek toelaat (twaalf maanden, tenzij er iets anders staat).",
            why="Wat niemand nog bekijkt, blijven nieuwe collega's en klanten lezen alsof het klopt.",
            message="Dit zou tegen {text} opnieuw bekeken worden.",
            advice="Loop het door met de eigenaar, en vul `reviewed` en een nieuwe `review_by` in.",
            variants={
                "old": Words(
                    "Dit werd het laatst bekeken op {text}: {months} maanden geleden.",
                    "Loop het door met de eigenaar, pas aan wat niet meer klopt, en vul de datum van vandaag in.",
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
    review_by: ⟦2026-10-01⟧
"""),
            Example("""\
company: {name: Oak Street Bakery}
mission: We bake for the street.
promises:
  - id: warm
    statement: Your loaf is still warm at seven.
    reviewed: ⟦2025-06-02⟧
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
promises:
  - id: warm
    statement: Je brood is nog warm om zeven uur.
    review_by: ⟦2026-10-01⟧
"""),
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
promises:
  - id: warm
    statement: Je brood is nog warm om zeven uur.
    reviewed: ⟦2025-06-02⟧
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
    review_by: 2027-03-31
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
    review_by: 2027-03-31
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
        "iso-10001",
    ),
)
def review_overdue(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find what should have been looked at again by today; a day that was set counts before the months."""
    for promise in told(handbook):
        if promise.review_by is not None:
            if promise.review_by.value < setting.today:
                yield Hit(promise.review_by.passage)
        else:
            yield from _old(promise.reviewed, setting)
    things: tuple[Value | Team | Creed, ...] = (*handbook.values, *handbook.teams, handbook.mission, handbook.vision)
    for thing in things:
        yield from _old(thing.reviewed, setting)


def _old(reviewed: Day | None, setting: Setting) -> Iterator[Hit]:
    if reviewed is not None and months_later(reviewed.value, setting.review_months) < setting.today:
        months = months_between(reviewed.value, setting.today)
        yield Hit(reviewed.passage, variant="old", facts={"months": months})
