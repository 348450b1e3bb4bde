"""`lived.never-reviewed`: set a day to look at it again."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.days import months_later
from handbook_gen.lint.living import live
from handbook_gen.lint.rule import Example, Hit, Says, Setting, rule
from handbook_gen.model import Handbook, Promise, Team, Value


@rule(
    severity="warning",
    says={
        "en": Says(
            title="Set a day to look at it again",
            what="A live promise with neither `reviewed` nor `review_by`, unless it is younger than a review period.",
            why="Work changes, and a promise with no day in the calendar is looked at only after it was broken.",
            message="Nobody has looked at this promise since it was written, and no day is set.",
            advice="Add `review_by`: a day within the year on which the owner looks at it again.",
        ),
        "nl": Says(
            title="Kies een dag om het opnieuw te bekijken",
            what="Een belofte die vandaag geldt, zonder `reviewed` en zonder `review_by`, tenzij ze daarvoor nog te jong is.",
            why="Het werk verandert, en een belofte zonder dag in de agenda wordt pas bekeken als ze gebroken is.",
            message="Niemand heeft deze belofte nog bekeken sinds ze geschreven werd, en er staat geen dag vast om dat te doen.",
            advice="Voeg `review_by` toe: een dag binnen het jaar waarop de eigenaar ze opnieuw bekijkt.",
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
    visibility: public
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
promises:
  - id: ⟦warm⟧
    statement: Je brood is nog warm om zeven uur.
    visibility: public
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
def never_reviewed(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find a live promise that nobody ever looked at again.

    Where nothing in the handbook bears a date yet and customers are not told, it is only a nudge.
    """
    things: tuple[Promise | Value | Team, ...] = (*handbook.promises, *handbook.values, *handbook.teams)
    dated = any(thing.reviewed for thing in things)
    for promise in live(handbook):
        if promise.reviewed is not None or promise.review_by is not None:
            continue
        young = promise.since is not None and months_later(promise.since.value, setting.review_months) >= setting.today
        if not young:
            yield Hit(promise.head, severity="" if dated or promise.is_public else "info")
