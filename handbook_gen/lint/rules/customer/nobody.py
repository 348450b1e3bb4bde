"""`customer.nobody`: say who gains."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.customers import benefit_is_plain, speaks_to_customers
from handbook_gen.lint.rule import Hit, Says, Setting, Words, rule, sentence
from handbook_gen.lint.statement import Statement
from handbook_gen.lint.weigh import silent_for_customers


@rule(
    severity="warning",
    scope="statement",
    weigh=silent_for_customers,
    says={
        "en": Says(
            title="Say who gains",
            what="A promise or value that neither speaks to a customer, nor names one, nor hands them anything.",
            why="A promise is made to somebody. Where nobody is named, nobody notices whether it is kept.",
            message="No customer appears here: who gains by it?",
            advice="Say “you”, or name who it is for.",
            variants={
                "value": Words(
                    "This value does not say what it means for customers.",
                    "Add what a customer notices of it.",
                ),
            },
        ),
        "nl": Says(
            title="Zeg wie erop vooruitgaat",
            what="Een belofte of waarde die geen klant aanspreekt, er geen noemt en er geen iets geeft.",
            why="Een belofte doe je aan iemand. Waar niemand genoemd wordt, merkt niemand of ze gehouden wordt.",
            message="Hier komt geen klant in voor: wie gaat erop vooruit?",
            advice="Zeg “je” of “u”, of noem voor wie het is.",
            variants={
                "value": Words(
                    "Deze waarde zegt niet wat ze voor klanten betekent.",
                    "Voeg toe wat een klant ervan merkt.",
                ),
            },
        ),
    },
    bad={
        "en": (sentence("⟦Fast repair, fair price.⟧"), sentence("⟦Craft⟧", "value")),
        "nl": (sentence("⟦Snelle herstelling, eerlijke prijs.⟧"), sentence("⟦Vakwerk⟧", "value")),
    },
    good={
        "en": (sentence("You ride again tomorrow, or on a bike of ours."), sentence("Late by 20 minutes? Free.")),
        "nl": (sentence("Morgen rij je weer, of op een fiets van ons."), sentence("20 minuten te laat? Gratis.")),
    },
)
def nobody(statement: Statement, setting: Setting) -> Iterator[Hit]:
    """Find a statement without anybody who gains."""
    if statement.is_behaviour or speaks_to_customers(statement):
        return
    if statement.is_value:
        yield statement.whole(variant="value")
    elif not benefit_is_plain(statement) and not statement.find("company_openings"):
        yield statement.whole()
