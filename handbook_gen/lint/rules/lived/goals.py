"""`lived.goals`: let half of a team's goals be about customers."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.living import name_of
from handbook_gen.lint.rule import Example, Hit, Says, Setting, rule
from handbook_gen.model import Handbook

_HALF = 2


@rule(
    severity="info",
    says={
        "en": Says(
            title="Let at least half of a team's goals be about customers",
            what="A team of whose `goals` fewer than half are about customers (`customer: true`, or a `promise`).",
            why="People do what they are measured by. If customers are in none of the goals, they come last on a busy day.",
            message="About customers: {count} of the {all} goals of {team}.",
            advice="Add a goal that a customer would cheer for, and set `customer: true`.",
        ),
        "nl": Says(
            title="Laat minstens de helft van de doelen over klanten gaan",
            what="Een team met `goals` waarvan minder dan de helft over klanten gaat (`customer: true`, of een `promise`).",
            why="Mensen doen waarop ze beoordeeld worden. Staat de klant in geen enkel doel, dan komt die op een drukke dag het laatst.",
            message="Over klanten: {count} van de {all} doelen van {team}.",
            advice="Voeg een doel toe waar een klant blij om zou zijn, en zet er `customer: true` bij.",
        ),
    },
    bad={
        "en": (
            Example("""\
company: {name: Oak Street Bakery}
mission: We bake for the street.
teams:
  - id: shop
    name: Shop
    contact: direct
    serves: whoever walks in
    goals: [{⟦text⟧: Sell 40 cakes a week}]
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
teams:
  - id: winkel
    name: Winkel
    contact: direct
    serves: wie binnenkomt
    goals: [{⟦text⟧: 40 taarten per week verkopen}]
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
    goals: [{text: Open at seven on the dot, customer: true}, {text: Sell 40 cakes a week}]
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
    goals: [{text: Stipt om zeven uur open, customer: true}, {text: 40 taarten per week verkopen}]
"""),
        ),
    },
    sources=(
        "six-tips",
        "pauly-2018",
    ),
)
def goals(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find a team whose goals are mostly about something else than customers."""
    for team in handbook.teams:
        count = sum(bool(goal.customer or goal.promise) for goal in team.goals)
        if count * _HALF < len(team.goals):
            facts = {"count": count, "all": len(team.goals), "team": name_of(team, handbook.language)}
            yield Hit(team.goals[0].head, facts=facts, address=(*team.address, "goals"))
