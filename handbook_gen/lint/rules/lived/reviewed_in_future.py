"""`lived.reviewed-in-future`: write down the day it was looked at."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.living import told
from handbook_gen.lint.rule import Example, Hit, Says, Setting, rule
from handbook_gen.model import Creed, Handbook, Promise, Team, Value


@rule(
    severity="warning",
    says={
        "en": Says(
            title="Write down the day on which it was looked at",
            what="A `reviewed` that lies after today.",
            why="Reviewed is what happened. A day that is yet to come belongs in `review_by`.",
            message="{text} is still to come, so nobody has looked at this yet.",
            advice="Write the day on which it was looked at; the next day goes in `review_by`.",
        ),
        "nl": Says(
            title="Schrijf op wanneer het bekeken werd",
            what="Een `reviewed` die na vandaag ligt.",
            why="Bekeken is het pas als het gebeurd is. Een dag die nog moet komen, hoort bij `review_by`.",
            message="{text} moet nog komen, dus niemand heeft dit al bekeken.",
            advice="Schrijf de dag waarop het bekeken werd; de volgende dag hoort bij `review_by`.",
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
    reviewed: ⟦2027-03-01⟧
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
promises:
  - id: warm
    statement: Je brood is nog warm om zeven uur.
    reviewed: ⟦2027-03-01⟧
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
def reviewed_in_future(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find a review that has not happened yet."""
    things: tuple[Promise | Value | Team | Creed, ...] = (
        *told(handbook),
        *handbook.values,
        *handbook.teams,
        handbook.mission,
        handbook.vision,
    )
    for thing in things:
        if thing.reviewed is not None and thing.reviewed.value > setting.today:
            yield Hit(thing.reviewed.passage)
