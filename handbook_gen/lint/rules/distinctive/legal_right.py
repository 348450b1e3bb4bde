"""`distinctive.legal-right`: do not sell what the law gives."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.rule import Hit, Says, Setting, rule, sentence
from handbook_gen.lint.statement import Statement
from handbook_gen.lint.weigh import sharper_in_public


@rule(
    severity="error",
    scope="statement",
    weigh=sharper_in_public,
    says={
        "en": Says(
            title="Do not sell what the law gives",
            what="A cooling-off period, the legal guarantee, privacy law and the like, told as a favour; an error where customers read it.",
            why="Presenting a legal right as something special is a misleading practice in the EU (Directive 2005/29, Annex I, 10).",
            message="“{text}” is the customer's right already.",
            advice="Move it to `baseline`, and promise what goes beyond it.",
        ),
        "nl": Says(
            title="Verkoop niet wat de wet al geeft",
            what="Bedenktijd, wettelijke garantie, privacywet en dergelijke, verteld als gunst; een fout waar klanten het lezen.",
            why="Een wettelijk recht voorstellen als iets bijzonders is in de EU misleidend (richtlijn 2005/29, bijlage I, 10).",
            message="“{text}”: daar heeft de klant al recht op.",
            advice="Zet het bij `baseline`, en beloof wat verder gaat.",
        ),
    },
    bad={
        "en": (sentence("You get a ⟦2-year guarantee⟧ on your kettle."),),
        "nl": (sentence("Je krijgt ⟦2 jaar garantie⟧ op je waterkoker."),),
    },
    good={
        "en": (sentence("We mend your kettle free for 5 years."),),
        "nl": (sentence("We herstellen je waterkoker 5 jaar lang gratis."),),
    },
    sources=("ucpd",),
)
def legal_right(statement: Statement, setting: Setting) -> Iterator[Hit]:
    """Find rights sold as favours."""
    if statement.is_behaviour:
        return
    for start, end in statement.find("legal_rights"):
        yield statement.hit(start, end, severity="warning")
