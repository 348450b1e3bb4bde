"""`credible.remedy-over-mandate`: let whoever meets the customer give the remedy."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.living import meeting_teams, name_of, told
from handbook_gen.lint.rule import Example, Hit, Says, Setting, rule
from handbook_gen.model import Handbook


@rule(
    severity="warning",
    says={
        "en": Says(
            title="Let whoever meets the customer give the remedy",
            what="A remedy that costs more than the smallest amount a team which meets customers may decide.",
            why="If making good must first be asked upstairs, the customer waits a second time for what already went wrong.",
            message="The remedy costs {cost}, but {team} may decide only up to {mandate}.",
            advice="Raise what {team} may decide, or choose a remedy within it.",
        ),
        "nl": Says(
            title="Laat wie de klant ontmoet het rechtzetten",
            what="Een goedmaker die meer kost dan het kleinste bedrag waarover een team dat klanten ontmoet, mag beslissen.",
            why="Moet rechtzetten eerst hogerop gevraagd worden, dan wacht de klant een tweede keer op wat al misliep.",
            message="De goedmaker kost {cost}, maar {team} mag maar tot {mandate} beslissen.",
            advice="Verhoog waarover {team} mag beslissen, of kies een goedmaker die daarbinnen past.",
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
    remedy: {gives: A cake for the whole family., cost: {amount: ⟦35⟧, currency: EUR}}
teams:
  - id: shop
    name: Shop
    contact: direct
    serves: whoever walks in
    decides: {text: Up to 20 euros without asking., amount: 20, currency: EUR}
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
promises:
  - id: warm
    statement: Je brood is nog warm om zeven uur.
    remedy: {gives: Een taart voor het hele gezin., cost: {amount: ⟦35⟧, currency: EUR}}
teams:
  - id: winkel
    name: Winkel
    contact: direct
    serves: wie binnenkomt
    decides: {text: Tot 20 euro zonder te vragen., amount: 20, currency: EUR}
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
    remedy: {gives: Your loaf is free., cost: {amount: 4, currency: EUR}}
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
    remedy: {gives: Je brood is gratis., cost: {amount: 4, currency: EUR}}
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
        "brouwer-2016",
        "bitner-1995",
    ),
)
def remedy_over_mandate(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find a remedy that some team which meets customers may not give without asking."""
    mandates = [
        (team.decides.amount.value, team) for team in meeting_teams(handbook) if team.decides.amount is not None
    ]
    if not mandates:
        return
    for promise in told(handbook):
        cost = promise.remedy.cost
        if cost.amount is None:
            continue
        currency = cost.currency.text
        same = [each for each in mandates if currency in ("", each[1].decides.currency.text or currency)]
        if not same:
            continue
        amount, team = min(same, key=lambda each: each[0])
        if cost.amount.value > amount:
            facts = {
                "cost": f"{cost.amount.passage.text} {currency}".strip(),
                "team": name_of(team, handbook.language),
                "mandate": f"{amount:g} {currency}".strip(),
            }
            yield Hit(cost.amount.passage, facts=facts)
