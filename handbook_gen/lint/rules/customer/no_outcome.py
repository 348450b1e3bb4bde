"""`customer.no-outcome`: say what the customer gets out of it."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.customers import attitude_only
from handbook_gen.lint.rule import Hit, Says, Setting, rule, sentence
from handbook_gen.lint.statement import Statement


@rule(
    severity="warning",
    scope="statement",
    says={
        "en": Says(
            title="Say what the customer gets out of it",
            what="A statement about what you put in, or how you feel about customers, and not what they get.",
            why="Belief, effort and training are yours. A customer only meets what comes out.",
            message="“{text}” is what you put in. What does the customer get out?",
            advice="Name one thing that is different for the customer afterwards.",
        ),
        "nl": Says(
            title="Zeg wat de klant eraan heeft",
            what="Een zin over wat je erin steekt of hoe je over klanten denkt, en niet over wat ze krijgen.",
            why="Geloof, inzet en opleiding zijn van jullie. Een klant merkt alleen wat eruit komt.",
            message="“{text}” is wat jullie erin steken. Wat heeft de klant eraan?",
            advice="Noem één ding dat achteraf anders is voor de klant.",
        ),
    },
    bad={
        "en": (sentence("⟦We invest in trained people⟧."), sentence("The ⟦customer comes first⟧.")),
        "nl": (sentence("Wij ⟦investeren in⟧ opleiding."), sentence("⟦De klant staat bij ons centraal⟧.")),
    },
    good={
        "en": (sentence("The first person you speak to may decide up to 50 euros on the spot."),),
        "nl": (sentence("Wie je eerst spreekt, mag ter plekke tot 50 euro beslissen."),),
    },
)
def no_outcome(statement: Statement, setting: Setting) -> Iterator[Hit]:
    """Find effort and attitude where an outcome was due."""
    if statement.is_behaviour:
        return
    for start, end in attitude_only(statement)[:1]:
        yield statement.hit(start, end)
