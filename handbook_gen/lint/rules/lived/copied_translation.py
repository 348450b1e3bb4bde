"""`lived.copied-translation`: let a team use its own words."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.likeness import likeness, same, stems, words
from handbook_gen.lint.living import name_of
from handbook_gen.lint.rule import Example, Hit, Says, Setting, Words, rule
from handbook_gen.model import Handbook, Passage, Promise, Team, Text, Value

_ALIKE = 0.85
_LEAST = 4


@rule(
    severity="warning",
    says={
        "en": Says(
            title="Let a team use its own words",
            what="A team's text that repeats the promise or the value itself, or the text of another team.",
            why="A copied sentence shows that the team was filled in, not asked. What changes in its own work on Monday?",
            message="This repeats the promise itself.",
            advice="Write what this team does differently because of it, in its own words.",
            variants={
                "value": Words(
                    "This repeats the value itself.",
                    "Write what this team does differently because of it, in its own words.",
                ),
                "team": Words(
                    "{other} has the same text.", "Two teams do different work: write what this one does for it."
                ),
            },
        ),
        "nl": Says(
            title="Laat een team zijn eigen woorden gebruiken",
            what="Een tekst van een team die de belofte of waarde zelf herhaalt, of de tekst van een ander team.",
            why="Een gekopieerde zin toont dat het vakje ingevuld werd en het team niet gevraagd. Wat verandert er maandag in zijn werk?",
            message="Dit herhaalt de belofte zelf.",
            advice="Schrijf wat dit team er anders om doet, in zijn eigen woorden.",
            variants={
                "value": Words(
                    "Dit herhaalt de waarde zelf.", "Schrijf wat dit team er anders om doet, in zijn eigen woorden."
                ),
                "team": Words(
                    "{other} heeft dezelfde tekst.", "Twee teams doen ander werk: schrijf wat dit team ervoor doet."
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
  - id: shop
    name: Shop
    contact: direct
    serves: whoever walks in
    means:
      promises:
        warm: ⟦Your loaf is still warm at seven.⟧
"""),
            Example("""\
company: {name: Oak Street Bakery}
mission: We bake for the street.
promises:
  - id: warm
    statement: Your loaf is still warm at seven.
teams:
  - id: shop
    name: Shop
    contact: direct
    serves: whoever walks in
    means:
      promises: {warm: We set the first tray out at five to seven.}
  - id: depot
    name: Depot
    contact: direct
    serves: whoever walks in
    means:
      promises: {warm: ⟦We set the first tray out at five to seven.⟧}
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
  - id: winkel
    name: Winkel
    contact: direct
    serves: wie binnenkomt
    means:
      promises:
        warm: ⟦Je brood is nog warm om zeven uur.⟧
"""),
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
promises:
  - id: warm
    statement: Je brood is nog warm om zeven uur.
teams:
  - id: winkel
    name: Winkel
    contact: direct
    serves: wie binnenkomt
    means:
      promises: {warm: Wij leggen de eerste plaat klaar om vijf voor zeven.}
  - id: depot
    name: Depot
    contact: direct
    serves: wie binnenkomt
    means:
      promises: {warm: ⟦Wij leggen de eerste plaat klaar om vijf voor zeven.⟧}
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
def copied_translation(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find a team's text that was copied from the promise, from the value, or from another team."""
    seen: dict[tuple[str, str, str, tuple[str, ...]], Team] = {}
    for team in handbook.teams:
        for refers, means in (("promises", team.means.promises), ("values", team.means.values)):
            for ident, text in means.items():
                for passage in text:
                    if _is_copy(passage, _originals(handbook, refers, ident)):
                        yield Hit(passage, variant="" if refers == "promises" else "value")
                        break
                    first = seen.setdefault((refers, ident, passage.language, words(passage.text)), team)
                    if first is not team:
                        facts = {"other": name_of(first, handbook.language)}
                        yield Hit(passage, variant="team", facts=facts)
                        break


def _originals(handbook: Handbook, refers: str, ident: str) -> tuple[Text, ...]:
    thing = handbook.find(refers, ident)
    if isinstance(thing, Promise):
        return (thing.statement, thing.short)
    return (thing.meaning, thing.for_customers) if isinstance(thing, Value) else ()


def _is_copy(passage: Passage, originals: tuple[Text, ...]) -> bool:
    code = passage.language
    ours = stems(passage.text, code)
    for text in originals:
        original = text.get(code)
        if not original:
            continue
        theirs = stems(original.text, code)
        close = min(len(ours), len(theirs)) >= _LEAST and likeness(ours, theirs) >= _ALIKE
        if close or same(passage.text, original.text):
            return True
    return False
