"""`customer.company-first`: start from the customer, not from yourselves."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.customers import addressed, named
from handbook_gen.lint.rule import Hit, Says, Setting, rule, sentence
from handbook_gen.lint.statement import Statement


@rule(
    severity="error",
    scope="statement",
    says={
        "en": Says(
            title="Start from the customer, not from yourselves",
            what="A statement that opens with what the company is, and in which no customer appears.",
            why="Nobody chooses you for what you call yourselves. They choose what gets better for them.",
            message="“{text}” tells who you are, not what a customer gains.",
            advice="Turn it round: what does the customer get, and when?",
        ),
        "nl": Says(
            title="Begin bij de klant, niet bij jezelf",
            what="Een zin die begint met wat het bedrijf is, en waarin geen klant voorkomt.",
            why="Niemand kiest je om hoe je jezelf noemt. Ze kiezen wat er voor hen beter wordt.",
            message="“{text}” zegt wie jullie zijn, niet wat een klant eraan heeft.",
            advice="Draai het om: wat krijgt de klant, en wanneer?",
        ),
    },
    bad={
        "en": (sentence("⟦We are⟧ a bakery with forty years of craft."),),
        "nl": (sentence("⟦Wij zijn⟧ een bakkerij met veertig jaar vakmanschap."),),
    },
    good={
        "en": (sentence("Your bread is baked the same night, or you pay nothing."),),
        "nl": (sentence("Je brood is dezelfde nacht gebakken, of je betaalt niets."),),
    },
    sources=("hart-1988", "martin-2024"),
)
def company_first(statement: Statement, setting: Setting) -> Iterator[Hit]:
    """Find an opening about the company itself."""
    if statement.is_behaviour or named(statement) or addressed(statement):
        return
    for start, end in statement.find("company_openings"):
        if start in (0, statement.meaning_at) or any(start == begin for begin, _ in statement.sentences[:1]):
            yield statement.hit(start, end)
            return
