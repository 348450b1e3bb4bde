"""`credible.remedy-hard`: make good without hurdles."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.languages import Span
from handbook_gen.lint.likeness import holds
from handbook_gen.lint.living import told
from handbook_gen.lint.rule import Example, Hit, Says, Setting, Words, rule
from handbook_gen.lint.statement import Statement
from handbook_gen.model import Handbook

_LISTS = ("hurdles", "vouchers")
_REACH = 4  # words between "no" and what there is none of


@rule(
    severity="warning",
    says={
        "en": Says(
            title="Make good without hurdles",
            what="A remedy that asks for paper, proof, a deadline, or to come back first.",
            why="Whoever was let down and must then fill in a form is let down twice. Making good is judged by how easy it is.",
            message="“{text}” is a hurdle for a customer you have already let down.",
            advice="Give it by yourself, before the customer asks, and now.",
            variants={
                "voucher": Words(
                    "A “{text}” is only worth something to whoever comes back.",
                    "Give money back, or mend what went wrong, now.",
                ),
            },
        ),
        "nl": Says(
            title="Zet het recht zonder hordes",
            what="Een goedmaker die eerst papier, bewijs, een termijn of een nieuw bezoek vraagt.",
            why="Wie teleurgesteld is en dan een formulier moet invullen, is dat twee keer. Rechtzetten wordt beoordeeld op hoe makkelijk het gaat.",
            message="“{text}” is een horde voor een klant bij wie het al misliep.",
            advice="Geef het uit jezelf, voor de klant het vraagt, en meteen.",
            variants={
                "voucher": Words(
                    "Een “{text}” is alleen iets waard voor wie terugkomt.",
                    "Geef het geld terug, of herstel wat misliep, meteen.",
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
    remedy: {gives: A free loaf after a ⟦written request⟧ with ⟦proof of purchase⟧.}
"""),
            Example("""\
company: {name: Oak Street Bakery}
mission: We bake for the street.
promises:
  - id: warm
    statement: Your loaf is still warm at seven.
    remedy: {gives: A ⟦voucher⟧ of five euros.}
"""),
        ),
        "nl": (
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
promises:
  - id: warm
    statement: Je brood is nog warm om zeven uur.
    remedy: {gives: Een gratis brood na een ⟦schriftelijke⟧ aanvraag met ⟦kassaticket⟧.}
"""),
            Example("""\
company: {name: Bakkerij De Eik}
mission: Wij bakken voor de straat.
promises:
  - id: warm
    statement: Je brood is nog warm om zeven uur.
    remedy: {gives: Een ⟦tegoedbon⟧ van vijf euro.}
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
    remedy: {gives: Your loaf is free., how: We say so ourselves; no receipt and no form.}
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
    remedy: {gives: Je brood is gratis., how: We zeggen het zelf; zonder kassaticket en zonder formulier.}
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
    ),
)
def remedy_hard(handbook: Handbook, setting: Setting) -> Iterator[Hit]:
    """Find what stands between a customer and the remedy, in each language it is written in."""
    for promise in told(handbook):
        for text in (promise.remedy.gives, promise.remedy.how):
            for passage in text:
                if passage.language in setting.languages and any(holds(passage, name) for name in _LISTS):
                    yield from _hurdles(Statement("remedy", setting.languages[passage.language], (passage,)))


def _hurdles(remedy: Statement) -> Iterator[Hit]:
    hurdles = [span for span in _one_by_one(remedy) if not _denied(remedy, span[0])]
    for start, end in hurdles:
        yield remedy.hit(start, end)
    if not hurdles:
        for start, end in remedy.find("vouchers"):
            if not _denied(remedy, start):
                yield remedy.hit(start, end, variant="voucher")


def _one_by_one(remedy: Statement) -> Iterator[Span]:
    """Yield each hurdle by itself, also where one follows straight on another."""
    allowed = remedy.find("hurdles")
    reached = 0
    for start, end in sorted(remedy.found.get("hurdles", ()), key=lambda span: (span[0], -span[1])):
        if start >= reached and any(first <= start and end <= last for first, last in allowed):
            reached = end
            yield start, end


def _denied(remedy: Statement, at: int) -> bool:
    """Return whether a word just before *at*, in the same sentence, says that there is none."""
    begin = max((first for first, _ in remedy.sentences if first <= at), default=0)
    return any(max(begin, at - _REACH) <= start < at for start, _ in remedy.find("negations"))
