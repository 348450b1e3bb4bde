"""`lived.team-gap`: say it in each team's own words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from handbook_gen.lint.living import core_values, name_of
from handbook_gen.lint.rule import Example, Hit, Says, Setting, Words, rule
from handbook_gen.model import Handbook, Team, Text

_NAMED = 5


@rule(
    severity="warning",
    says={
        "en": Says(
            title="Say it in each team's own words",
            what="A team that has no words of its own for an active promise, for a pilot it agreed to, or for a core value.",
            why="A promise is kept by teams. Where a team has not said what it means for its own work, it is somebody else's promise.",
            message="{team} has not yet said what these promises mean for its work: {missing} ({told} of {wanted} done, {share} %).",
            advice="Ask the team for one sentence per promise, and write it in `means.promises`.",
            variants={
                "values": Words(
                    "{team} has not yet said what these values mean for its work: {missing} ({told} of {wanted} done, {share} %).",
                    "Ask the team for one sentence per value, and write it in `means.values`.",
                ),
            },
        ),
        "nl": Says(
            title="Zeg het in de woorden van elk team",
            what="Een team dat geen eigen woorden heeft voor een actieve belofte, een proef waarmee het instemde, of een kernwaarde.",
            why="Teams houden een belofte. Waar een team niet zei wat ze voor zijn werk betekent, blijft het de belofte van iemand anders.",
            message="{team} zei nog niet wat deze beloften voor zijn werk betekenen: {missing} ({told} van {wanted} klaar, {share} %).",
            advice="Vraag het team één zin per belofte, en zet die bij `means.promises`.",
            variants={
                "values": Words(
                    "{team} zei nog niet wat deze waarden voor zijn werk betekenen: {missing} ({told} van {wanted} klaar, {share} %).",
                    "Vraag het team één zin per waarde, en zet die bij `means.values`.",
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
teams:
  - id: ⟦shop⟧
    name: Shop
    contact: direct
    serves: whoever walks in
"""),
            Example("""\
company: {name: Oak Street Bakery}
mission: We bake for the street.
values:
  - id: oven-first
    name: Oven before till
    meaning: Customers do not wait for bread that is ready in the back.
    even_over: a full shelf at closing time
    dos: [Take the bread out before you serve the next customer.]
    donts: [Selling from the shelf while fresh loaves cool in the bakehouse.]
    story: On 3 March Ana closed the till for ten minutes and saved forty loaves.
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
promises:
  - id: warm
    statement: Je brood is nog warm om zeven uur.
teams:
  - id: ⟦winkel⟧
    name: Winkel
    contact: direct
    serves: wie binnenkomt
"""),
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
values:
  - id: eerst-de-oven
    name: Oven voor kassa
    meaning: Klanten wachten niet op brood dat achteraan klaarligt.
    even_over: een volle toog bij sluitingstijd
    dos: [Haal het brood uit de oven voor je de volgende klant bedient.]
    donts: [Van het rek verkopen terwijl vers brood achteraan afkoelt.]
    story: Op 3 maart sloot Ana tien minuten de kassa en redde ze veertig broden.
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
company:
  name: Bakkerij De Eik
  customer_centric: Niemand wacht op brood dat klaarligt.
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
        "pauly-2018",
    ),
)
def team_gap(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find a team without words of its own for what it must keep: once for promises, once for values."""
    if not handbook.teams:
        return
    active = [promise.id for promise in handbook.promises if promise.state == "active"]
    pilots = [
        (promise.id, {ref.text for ref in promise.agreed.teams})
        for promise in handbook.promises
        if promise.state == "pilot"
    ]
    values = [value.id for value in core_values(handbook)]
    for team in handbook.teams:
        promises = active + [ident for ident, agreed in pilots if team.id in agreed]
        yield from _gap(team, promises, team.means.promises, "", handbook.language)
        yield from _gap(team, values, team.means.values, "values", handbook.language)


def _gap(team: Team, wanted: list[str], told: Mapping[str, Text], variant: str, language: str) -> Iterator[Hit]:
    missing = [ident for ident in wanted if ident not in told]
    if not missing:
        return
    done = len(wanted) - len(missing)
    facts = {
        "team": name_of(team, language),
        "missing": ", ".join(missing[:_NAMED]) + (", …" if len(missing) > _NAMED else ""),
        "told": done,
        "wanted": len(wanted),
        "share": done * 100 // len(wanted),
    }
    yield Hit(team.head, variant=variant, facts=facts, address=(*team.address, "means", variant or "promises"))
