"""`credible.no-owner`: name who answers for it."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.living import live
from handbook_gen.lint.rule import Example, Hit, Says, Setting, rule
from handbook_gen.model import Handbook


@rule(
    severity="warning",
    says={
        "en": Says(
            title="Name who answers for it",
            what="A live promise without an `owner`.",
            why="When a promise slips and it belongs to everyone, everyone waits for somebody else.",
            message="Nobody answers for this promise.",
            advice="Add `owner`: one role and not a name. A role stays when people move on.",
        ),
        "nl": Says(
            title="Zeg wie ervoor instaat",
            what="Een belofte die vandaag geldt, zonder `owner`.",
            why="Gaat het mis met een belofte die van iedereen is, dan wacht iedereen op iemand anders.",
            message="Niemand staat in voor deze belofte.",
            advice="Voeg `owner` toe: één rol en geen naam. Een rol blijft, ook als mensen van plaats veranderen.",
        ),
    },
    bad={
        "en": (
            Example("""\
company: {name: Oak Street Bakery}
mission: We bake for the street.
promises:
  - id: ⟦warm⟧
    statement: Your loaf is still warm at seven.
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
promises:
  - id: ⟦warm⟧
    statement: Je brood is nog warm om zeven uur.
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
    sources=(
        "six-tips",
        "sull-spinosa-2007",
    ),
)
def no_owner(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find a live promise that nobody answers for."""
    for promise in live(handbook):
        if not promise.owner:
            yield Hit(promise.head)
