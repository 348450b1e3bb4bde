"""`lived.no-mandate`: let the team decide."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.living import meeting_teams, name_of
from handbook_gen.lint.rule import Example, Hit, Says, Setting, rule
from handbook_gen.model import Handbook


@rule(
    severity="info",
    says={
        "en": Says(
            title="Let whoever meets the customer decide",
            what="A team that meets customers, at the counter or online, without `decides`.",
            why="A colleague who must ask first can only say sorry. An amount turns trust into something to act on.",
            message="It does not say what {team} may decide without asking.",
            advice="Add `decides`: an amount, and what it is for.",
        ),
        "nl": Says(
            title="Laat wie de klant ontmoet beslissen",
            what="Een team dat klanten ontmoet, aan de balie of online, zonder `decides`.",
            why="Een collega die het eerst moet vragen, kan alleen sorry zeggen. Met een bedrag wordt vertrouwen iets waarmee je aan de slag kunt.",
            message="Er staat niet bij wat {team} mag beslissen zonder te vragen.",
            advice="Voeg `decides` toe: een bedrag, en waarvoor het dient.",
        ),
    },
    bad={
        "en": (
            Example("""\
company: {name: Oak Street Bakery}
mission: We bake for the street.
teams:
  - id: ⟦shop⟧
    name: Shop
    contact: direct
    serves: whoever walks in
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
teams:
  - id: ⟦winkel⟧
    name: Winkel
    contact: direct
    serves: wie binnenkomt
"""),
        ),
    },
    good={
        "en": (
            Example("""\
company:
  name: Oak Street Bakery
  customer_centric: Nobody waits for bread that is ready.
mission: We bake for the street.
promises:
  - id: warm
    statement: Your loaf is still warm at seven, or you do not pay for it.
    need: I want warm bread before I leave for work.
    values: [oven-first]
    status: draft
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
      values: {oven-first: The queue waits while we empty the oven.}
    decides: {text: Up to 20 euros without asking., amount: 20, currency: EUR}
"""),
        ),
        "nl": (
            Example("""\
company:
  name: Bakkerij De Eik
  customer_centric: Niemand wacht op brood dat klaarligt.
mission: Wij bakken voor de straat.
promises:
  - id: warm
    statement: Je brood is nog warm om zeven uur, of je betaalt het niet.
    need: Ik wil warm brood voor ik naar mijn werk vertrek.
    values: [eerst-de-oven]
    status: draft
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
      values: {eerst-de-oven: De rij wacht even terwijl wij de oven leegmaken.}
    decides: {text: Tot 20 euro zonder te vragen., amount: 20, currency: EUR}
"""),
        ),
    },
    sources=(
        "six-tips",
        "brouwer-2016",
        "bitner-1995",
    ),
)
def no_mandate(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find a team that meets customers and may decide nothing."""
    for team in meeting_teams(handbook):
        if not team.decides:
            yield Hit(team.head, facts={"team": name_of(team, handbook.language)})
