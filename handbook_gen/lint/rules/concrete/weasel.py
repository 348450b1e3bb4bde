"""`concrete.weasel`: promise it, or leave it out."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_gen.lint.rule import Hit, Says, Setting, rule, sentence
from handbook_gen.lint.statement import Statement
from handbook_gen.lint.yardstick import yardstick


@rule(
    severity="error",
    scope="statement",
    says={
        "en": Says(
            title="Promise it, or leave it out",
            what="Words that take the promise back: aim, try, usually, where possible, as soon as we can. "
            "A latest moment, or what the customer gets otherwise, makes up for them.",
            why="Whoever promises to try has always kept it. A customer cannot tell kept from missed.",
            message="“{text}” takes the promise back while you make it.",
            advice="Promise what you can keep every time, or say what the customer gets when it fails.",
        ),
        "nl": Says(
            title="Beloof het, of laat het weg",
            what="Woorden die de belofte terugnemen: streven, proberen, doorgaans, waar mogelijk, zo snel we kunnen. "
            "Een uiterste moment, of wat de klant anders krijgt, maakt het goed.",
            why="Wie belooft te proberen, heeft altijd woord gehouden. Een klant ziet niet of het gelukt is.",
            message="“{text}” neemt de belofte terug terwijl je ze doet.",
            advice="Beloof wat je elke keer kan houden, of zeg wat de klant krijgt als het niet lukt.",
        ),
    },
    bad={
        "en": (
            sentence("We ⟦aim⟧ to mend your bike within two days."),
            sentence("Your parcel is at your door today ⟦wherever possible⟧."),
        ),
        "nl": (
            sentence("We ⟦streven ernaar⟧ je fiets binnen twee dagen te maken."),
            sentence("Je pakje ligt vandaag aan je deur, ⟦waar mogelijk⟧."),
        ),
    },
    good={
        "en": (
            sentence("Your repair comes as soon as we can, and at the latest on Friday."),
            sentence("We aim to be with you in an hour; if we don't make it, the visit is free."),
        ),
        "nl": (
            sentence("Je herstelling komt zo snel we kunnen, en ten laatste vrijdag."),
            sentence("We proberen er binnen het uur te zijn; lukt dat niet, dan is het bezoek gratis."),
        ),
    },
    sources=("hart-1988",),
)
def weasel(statement: Statement, setting: Setting) -> Iterator[Hit]:
    """Find hedges that nothing makes definite again."""
    if statement.is_behaviour:
        return
    for start, end in yardstick(statement).hedges:
        yield statement.hit(start, end, severity="warning" if statement.is_value else "")
