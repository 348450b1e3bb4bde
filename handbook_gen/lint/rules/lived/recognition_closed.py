"""`lived.recognition-closed`: let everyone be thanked."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.languages import languages
from handbook_gen.lint.likeness import listed, words
from handbook_gen.lint.rule import Example, Hit, Says, Setting, rule
from handbook_gen.model import Handbook


@rule(
    severity="info",
    says={
        "en": Says(
            title="Make thanks something that everyone can earn",
            what="A `recognition` that is not for everyone.",
            why="The person who orders the flour keeps the promise too. Thanks for a few tells the others that it is not their work.",
            message="Only “{text}” can earn this.",
            advice="Open it to everyone, with `who: everyone`, or add one that is.",
        ),
        "nl": Says(
            title="Zorg dat iedereen waardering kan krijgen",
            what="Een `recognition` die niet voor iedereen is.",
            why="Ook wie de bloem bestelt, houdt de belofte. Waardering voor enkelen zegt de anderen dat het hun werk niet is.",
            message="Alleen “{text}” kan dit krijgen.",
            advice="Stel het open voor iedereen, met `who: everyone`, of voeg er een toe die dat is.",
        ),
    },
    bad={
        "en": (
            Example("""\
company: {name: Oak Street Bakery}
mission: We bake for the street.
people:
  recognition: [{name: Loaf of the month, who: ⟦sales⟧}]
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
people:
  recognition: [{name: Brood van de maand, who: ⟦verkopers⟧}]
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
    status: draft
values:
  - id: oven-first
    name: Oven before till
    meaning: Customers do not wait for bread that is ready in the back.
    even_over: a full shelf at closing time
    dos: [Take the bread out before you serve the next customer.]
    donts: [Selling from the shelf while fresh loaves cool in the bakehouse.]
    story: On 3 March Ana closed the till for ten minutes and saved forty loaves.
people:
  leaders: [{text: The owner serves every Saturday morning., days_per_year: 40}]
  recognition: [{name: Loaf of the month, who: everyone}]
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
    status: draft
values:
  - id: eerst-de-oven
    name: Oven voor kassa
    meaning: Klanten wachten niet op brood dat achteraan klaarligt.
    even_over: een volle toog bij sluitingstijd
    dos: [Haal het brood uit de oven voor je de volgende klant bedient.]
    donts: [Van het rek verkopen terwijl vers brood achteraan afkoelt.]
    story: Op 3 maart sloot Ana tien minuten de kassa en redde ze veertig broden.
people:
  leaders: [{text: De zaakvoerder bedient elke zaterdagochtend., days_per_year: 40}]
  recognition: [{name: Brood van de maand, who: everyone}]
"""),
        ),
    },
    sources=(
        "six-tips",
        "pauly-2018",
    ),
)
def recognition_closed(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find thanks that not everyone can earn, where none is open to all."""
    given = [each.who for each in handbook.people.recognition if each.who]
    if not given:
        return
    everyone = frozenset().union(*(listed(code, "everyone") for code in languages()))
    if all(everyone.isdisjoint(words(who.text)) for who in given):
        yield Hit(given[0])
