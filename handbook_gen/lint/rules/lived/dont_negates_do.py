"""`lived.dont-negates-do`: make a don't something tempting."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.likeness import likeness, listed, stems, words
from handbook_gen.lint.living import told
from handbook_gen.lint.rule import Example, Hit, Says, Setting, Words, rule
from handbook_gen.model import Behaviour, Handbook, Passage, Promise, Team, Value

_ALIKE = 0.6
_SAME = 0.85  # without a denial, only what says it again is a mistake
_LEAST = 2
_LEAST_SAME = 3


@rule(
    severity="warning",
    says={
        "en": Says(
            title="Make a don't something tempting",
            what="A don't that only says “not” to one of the dos beside it.",
            why="Turned round, the do says nothing new. A good don't names what a decent colleague is tempted to do on a busy day.",
            message="This is the do “{do}” with “not” before it.",
            advice="Write what people slip into when it is busy, such as letting a customer tell it twice.",
            variants={
                "same": Words(
                    "This don't says the same as the do “{do}”.",
                    "Write what people slip into when it is busy, such as letting a customer tell it twice.",
                ),
            },
        ),
        "nl": Says(
            title="Maak van een don't iets verleidelijks",
            what="Een don't die alleen “niet” zegt tegen een van de dos ernaast.",
            why="Een omgekeerde do zegt niets nieuws. Een goede don't noemt waar een fatsoenlijke collega op een drukke dag toe verleid wordt.",
            message="Dit is de do “{do}” met “niet” ervoor.",
            advice="Schrijf wat er insluipt als het druk is, zoals een klant zijn verhaal twee keer laten doen.",
            variants={
                "same": Words(
                    "Deze don't zegt hetzelfde als de do “{do}”.",
                    "Schrijf wat er insluipt als het druk is, zoals een klant zijn verhaal twee keer laten doen.",
                ),
            },
        ),
    },
    bad={
        "en": (
            Example("""\
company: {name: Oak Street Bakery}
mission: We bake for the street.
values:
  - id: oven-first
    name: Oven before till
    meaning: Customers do not wait for bread that is ready in the back.
    even_over: a full shelf at closing time
    dos: [Call the customer back within a day.]
    donts: [⟦Not calling the customer back within a day.⟧]
    story: On 3 March Ana closed the till for ten minutes and saved forty loaves.
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
values:
  - id: eerst-de-oven
    name: Oven voor kassa
    meaning: Klanten wachten niet op brood dat achteraan klaarligt.
    even_over: een volle toog bij sluitingstijd
    dos: [Bel de klant terug binnen een dag.]
    donts: [⟦De klant niet terugbellen binnen een dag.⟧]
    story: Op 3 maart sloot Ana tien minuten de kassa en redde ze veertig broden.
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
    dos: [Call the customer before noon when an oven fails.]
    donts: [Letting the customer call to hear that the oven failed.]
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
    dos: [Bel de klant vóór 12 uur als er een oven uitvalt.]
    donts: [De klant laten bellen om te horen dat de oven uitviel.]
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
    sources=("six-tips",),
)
def dont_negates_do(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find a don't that is one of the dos beside it, denied."""
    things: tuple[Promise | Value | Team, ...] = (*told(handbook), *handbook.values, *handbook.teams)
    for thing in things:
        for dont in thing.donts:
            for passage in dont.text:
                hit = _against(passage, thing.dos)
                if hit is not None:
                    yield hit
                    break


def _against(dont: Passage, dos: tuple[Behaviour, ...]) -> Hit | None:
    code = dont.language
    denials = listed(code, "negations")
    denied = not denials.isdisjoint(words(dont.text))
    ours = _content(dont, code, denials)
    for do in dos:
        passage = do.text.get(code)
        theirs = _content(passage, code, denials)
        alike, smaller = likeness(ours, theirs), min(len(ours), len(theirs))
        turned = denied != (not denials.isdisjoint(words(passage.text)))
        if turned and alike >= _ALIKE and smaller >= _LEAST:
            return Hit(dont, facts={"do": passage.text})
        if alike >= _SAME and smaller >= _LEAST_SAME:
            return Hit(dont, variant="same", facts={"do": passage.text})
    return None


def _content(passage: Passage, code: str, denials: frozenset[str]) -> frozenset[str]:
    return stems(passage.text, code) - denials
