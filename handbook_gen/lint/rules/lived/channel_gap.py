"""`lived.channel-gap`: give online teams the same attention."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.likeness import holds
from handbook_gen.lint.living import name_of
from handbook_gen.lint.rule import Example, Hit, Says, Setting, Words, rule
from handbook_gen.model import Handbook


@rule(
    severity="warning",
    says={
        "en": Says(
            title="Give the people online the same attention",
            what="A team that meets customers online without words of its own; or an online channel in the journey and no online team.",
            why="Customers see one company. If only the counter has translated the promise, it stops at the screen.",
            message="{team} meets customers online and has no words of its own yet.",
            advice="Ask them what each promise means on a screen or on the phone, and write it in `means`.",
            variants={
                "journey": Words(
                    "Customers come by “{text}”, and no team is responsible for what is online.",
                    "Add the team, with `contact: online`, or set it on the team that does this work.",
                ),
            },
        ),
        "nl": Says(
            title="Geef wie online werkt evenveel aandacht",
            what="Een team dat klanten online ontmoet en geen eigen woorden heeft; of een online kanaal in de klantreis zonder online team.",
            why="Klanten zien één bedrijf. Vertaalde alleen de balie de belofte, dan stopt ze bij het scherm.",
            message="{team} ontmoet klanten online en heeft nog geen eigen woorden.",
            advice="Vraag hun wat elke belofte betekent op een scherm of aan de telefoon, en zet het bij `means`.",
            variants={
                "journey": Words(
                    "Klanten komen via “{text}”, en geen enkel team staat in voor wat online gebeurt.",
                    "Voeg het team toe, met `contact: online`, of zet dat bij het team dat dit werk doet.",
                ),
            },
        ),
    },
    bad={
        "en": (
            Example("""\
company: {name: Oak Street Bakery}
mission: We bake for the street.
teams:
  - id: ⟦web⟧
    name: Web
    contact: online
    serves: whoever walks in
"""),
            Example("""\
company: {name: Oak Street Bakery}
mission: We bake for the street.
teams:
  - id: shop
    name: Shop
    contact: direct
    serves: whoever walks in
journey:
  customer:
    - id: order
      name: Ordering
      channels: [counter, ⟦webshop⟧]
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
teams:
  - id: ⟦web⟧
    name: Web
    contact: online
    serves: wie binnenkomt
"""),
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
teams:
  - id: winkel
    name: Winkel
    contact: direct
    serves: wie binnenkomt
journey:
  customer:
    - id: bestellen
      name: Bestellen
      channels: [toog, ⟦webshop⟧]
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
    contact: online
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
    contact: online
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
    ),
)
def channel_gap(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find an online team that was left out, and an online channel that no team looks after."""
    online = [team for team in handbook.teams if team.contact.text == "online"]
    for team in online:
        if not team.means.promises and not team.means.values:
            yield Hit(team.head, facts={"team": name_of(team, handbook.language)})
    if online or not handbook.teams:
        return
    for stage in handbook.journey.customer:
        for channel in stage.channels:
            for passage in channel:
                if holds(passage, "online_channels"):
                    yield Hit(passage, variant="journey")
                    return  # one such channel says it all
