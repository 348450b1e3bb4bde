"""`credible.not-agreed`: agree it with the teams that meet customers."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.living import live, meeting_teams, name_of
from handbook_gen.lint.rule import Example, Hit, Says, Setting, rule
from handbook_gen.model import Handbook

_NAMED = 3


@rule(
    severity="warning",
    says={
        "en": Says(
            title="Agree it with the people who must keep it",
            what="A live promise that no team which meets customers, at the counter or online, has agreed to.",
            why="A promise decided over people's heads is broken at the counter: they were never asked whether it can be done.",
            message="No team that meets customers has agreed to this promise.",
            advice="Ask {teams} whether it can be kept, and write it in `agreed`.",
        ),
        "nl": Says(
            title="Spreek ze af met wie ze moet houden",
            what="Een belofte die vandaag geldt en waarmee geen enkel team instemde dat klanten ontmoet, aan de balie of online.",
            why="Een belofte die boven de hoofden beslist is, breekt aan de balie: niemand vroeg daar of het wel kan.",
            message="Geen enkel team dat klanten ontmoet, stemde in met deze belofte.",
            advice="Vraag aan {teams} of het haalbaar is, en schrijf het bij `agreed`.",
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
teams:
  - id: shop
    name: Shop
    contact: direct
    serves: whoever walks in
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
promises:
  - id: ⟦warm⟧
    statement: Je brood is nog warm om zeven uur.
teams:
  - id: winkel
    name: Winkel
    contact: direct
    serves: wie binnenkomt
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
    agreed: {teams: [shop], date: 2026-09-14}
values:
  - id: oven-first
    name: Oven before till
    meaning: Customers do not wait for bread that is ready in the back.
    even_over: a full shelf at closing time
    dos: [Take the bread out before you serve the next customer.]
    donts: [Selling from the shelf while fresh loaves cool in the bakehouse.]
    story: On 3 March Ana closed the till for ten minutes and saved forty loaves.
teams:
  - id: shop
    name: Shop
    contact: direct
    serves: whoever walks in
    means:
      promises: {warm: We set the first tray out at five to seven.}
      values: {oven-first: The queue waits while we empty the oven.}
    decides: {text: Up to 20 euros without asking., amount: 20, currency: EUR}
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
    agreed: {teams: [winkel], date: 2026-09-14}
values:
  - id: eerst-de-oven
    name: Oven voor kassa
    meaning: Klanten wachten niet op brood dat achteraan klaarligt.
    even_over: een volle toog bij sluitingstijd
    dos: [Haal het brood uit de oven voor je de volgende klant bedient.]
    donts: [Van het rek verkopen terwijl vers brood achteraan afkoelt.]
    story: Op 3 maart sloot Ana tien minuten de kassa en redde ze veertig broden.
teams:
  - id: winkel
    name: Winkel
    contact: direct
    serves: wie binnenkomt
    means:
      promises: {warm: Wij leggen de eerste plaat klaar om vijf voor zeven.}
      values: {eerst-de-oven: De rij wacht even terwijl wij de oven leegmaken.}
    decides: {text: Tot 20 euro zonder te vragen., amount: 20, currency: EUR}
"""),
        ),
    },
    sources=(
        "six-tips",
        "sull-spinosa-2007",
        "zwartveld-2018",
    ),
)
def not_agreed(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find a live promise without the consent of those who meet customers; where no team does, there is none to ask."""
    teams = meeting_teams(handbook)
    if not teams:
        return
    meeting = {team.id for team in teams}
    names = ", ".join(name_of(team, handbook.language) for team in teams[:_NAMED])
    for promise in live(handbook):
        if meeting.isdisjoint(ref.text for ref in promise.agreed.teams):
            yield Hit(promise.head, facts={"teams": names})
