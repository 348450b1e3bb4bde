"""`customer.no-need`: start from a need you heard."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.likeness import likeness, same, small_words, stems, words
from handbook_gen.lint.living import told
from handbook_gen.lint.rule import Example, Hit, Says, Setting, Words, rule
from handbook_gen.model import Handbook, Passage, Promise

_ALIKE = 0.8
_LEAST = 4
_SHORT = 5  # words: a longer need says more than that it should be good


@rule(
    severity="warning",
    says={
        "en": Says(
            title="Start from a need you heard",
            what="A promise without `need`: what the customer says they are after.",
            why="A promise that answers no need is kept for nobody. In the customer's own words it stays clear what must get better.",
            message="It does not say which need this promise answers.",
            advice="Add `need`: one sentence as a customer would say it.",
            variants={
                "same": Words(
                    "The need says the promise again.",
                    "Write what a customer said before you had an answer: “Without my bike I cannot get to work.”",
                ),
                "vague": Words(
                    "“{text}” is what every customer of every company wants.",
                    "Write what goes wrong in their day without you.",
                ),
            },
        ),
        "nl": Says(
            title="Vertrek van een nood die je hoorde",
            what="Een belofte zonder `need`: wat de klant zegt nodig te hebben.",
            why="Een belofte die geen nood beantwoordt, houd je voor niemand. In de woorden van de klant blijft helder wat er beter moet worden.",
            message="Er staat niet bij welke nood deze belofte beantwoordt.",
            advice="Voeg `need` toe: één zin, zoals een klant ze zou zeggen.",
            variants={
                "same": Words(
                    "De nood is de belofte nog eens.",
                    "Schrijf wat een klant zei voor jullie een antwoord hadden: “Zonder fiets raak ik niet op mijn werk.”",
                ),
                "vague": Words(
                    "“{text}” wil elke klant van elk bedrijf.", "Schrijf wat er zonder jullie misloopt in hun dag."
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
  - id: ⟦warm⟧
    statement: Your loaf is still warm at seven.
"""),
            Example("""\
company: {name: Oak Street Bakery}
mission: We bake for the street.
promises:
  - id: warm
    statement: Your loaf is still warm at seven.
    need: ⟦good service⟧
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
promises:
  - id: ⟦warm⟧
    statement: Je brood is nog warm om zeven uur.
"""),
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
promises:
  - id: warm
    statement: Je brood is nog warm om zeven uur.
    need: ⟦goede service⟧
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
        "hart-1988",
        "martin-2024",
    ),
)
def no_need(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find a promise whose need is not written down, is the promise again, or says nothing."""
    for promise in told(handbook):
        if not promise.need:
            if not _known(handbook, promise):
                yield Hit(promise.head)
            continue
        for need in promise.need:
            variant = _empty(need, promise.statement.get(need.language), setting)
            if variant:
                yield Hit(need, variant=variant)
                break


def _known(handbook: Handbook, promise: Promise) -> bool:
    """Return whether one of the customers it is for says what they need."""
    return any(customer.need for customer in handbook.company.customers if customer.id in _named(promise))


def _named(promise: Promise) -> frozenset[str]:
    return frozenset(ref.text for ref in promise.audience.customers)


def _empty(need: Passage, statement: Passage, setting: Setting) -> str:
    if same(need.text, statement.text):
        return "same"
    code = need.language
    said, promised = stems(need.text, code), stems(statement.text, code)
    if len(said) >= _LEAST and likeness(said, promised) >= _ALIKE:
        return "same"
    spoken = words(need.text)
    if len(spoken) <= _SHORT and code in setting.languages:
        empty = setting.languages[code]
        if all(word in small_words(code) or "vague" in empty.lists_of(word) for word in spoken):
            return "vague"
    return ""
