"""`customer.segment-unserved`: promise something to everyone you say you serve."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.likeness import words
from handbook_gen.lint.living import told
from handbook_gen.lint.rule import Example, Hit, Says, Setting, rule
from handbook_gen.model import Handbook


@rule(
    severity="info",
    says={
        "en": Says(
            title="Promise something to each group you serve",
            what="A group of customers that no promise is for, where promises say whom they are for.",
            why="Whoever stands in the list and gets no promise will notice before you do.",
            message="No promise is for “{name}”.",
            advice="Add them to `for` of a promise, or write the promise they are waiting for.",
        ),
        "nl": Says(
            title="Beloof iets aan elke groep klanten",
            what="Een groep klanten voor wie geen enkele belofte is, terwijl de beloften zeggen voor wie ze zijn.",
            why="Wie in de lijst staat en geen belofte krijgt, merkt dat eerder dan jullie.",
            message="Geen enkele belofte is voor “{name}”.",
            advice="Zet hen bij `for` van een belofte, of schrijf de belofte waar ze op wachten.",
        ),
    },
    bad={
        "en": (
            Example("""\
company:
  name: Oak Street Bakery
  customers:
    - id: commuters
      name: Commuters
    - id: ⟦cafes⟧
      name: Cafes
mission: We bake for the street.
promises:
  - statement: Your loaf is still warm at seven, or you do not pay for it.
    for: [commuters]
"""),
        ),
        "nl": (
            Example("""\
company:
  name: Bakkerij De Eik
  customers:
    - id: pendelaars
      name: Pendelaars
    - id: ⟦cafes⟧
      name: Cafés
mission: Wij bakken voor de straat.
promises:
  - statement: Je brood is nog warm om zeven uur, of je betaalt het niet.
    for: [pendelaars]
"""),
        ),
    },
    good={
        "en": (
            Example("""\
company:
  name: Oak Street Bakery
  customers:
    - id: commuters
      name: Commuters
    - id: cafes
      name: Cafes
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
    for: [commuters, cafes]
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
company:
  name: Bakkerij De Eik
  customers:
    - id: pendelaars
      name: Pendelaars
    - id: cafes
      name: Cafés
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
    for: [pendelaars, cafes]
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
    sources=("six-tips",),
)
def segment_unserved(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find customers that no promise is for; a promise that names nobody is for all of them."""
    customers = handbook.company.customers
    audiences = [promise.audience for promise in told(handbook)]
    if not customers or not audiences or not all(audiences):
        return
    named = {ref.text for audience in audiences for ref in audience.customers}
    spoken = {word for audience in audiences for passage in audience.text for word in words(passage.text)}
    for customer in customers:
        by_name = any(spoken.issuperset(words(passage.text)) for passage in customer.name)
        if customer.id not in named and not by_name:
            name = customer.name.best(handbook.language).text or customer.id
            yield Hit(customer.head, facts={"name": name})
