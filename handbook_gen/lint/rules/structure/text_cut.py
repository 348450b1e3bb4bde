"""`structure.text-cut`: a text must not be cut off by a sign."""

from __future__ import annotations

from handbook_gen.lint.rule import Example, Says, Words, rule


@rule(
    severity="error",
    scope="structure",
    says={
        "en": Says(
            title="Keep a text whole",
            what="Texts with a # after a blank, and texts that begin with an exclamation mark.",
            why="YAML takes what follows such a sign for a remark or an order, so it is on no page, and nobody notices.",
            message="YAML takes “{cut}” for a remark, so it is not read.",
            advice="Put double quotes around the whole text. If it is a remark, write a blank after the #.",
            variants={
                "tag": Words(
                    "YAML takes “{cut}” for an order and not for text, so it is not read.",
                    "Put double quotes around the whole text.",
                ),
            },
        ),
        "nl": Says(
            title="Houd een tekst heel",
            what="Teksten met een # na een spatie, en teksten die met een uitroepteken beginnen.",
            why="Wat na zo’n teken komt, ziet YAML als een opmerking of een bevel. Het komt op geen enkele pagina, en niemand merkt het.",
            message="YAML ziet “{cut}” als een opmerking en leest het dus niet.",
            advice="Zet de hele tekst tussen dubbele aanhalingstekens. Is het een opmerking, zet dan een spatie na het hekje.",
            variants={
                "tag": Words(
                    "YAML ziet “{cut}” als een bevel en niet als tekst, en leest het dus niet.",
                    "Zet de hele tekst tussen dubbele aanhalingstekens.",
                ),
            },
        ),
    },
    bad={
        "en": (
            Example(
                "company: {name: Oak Street Bakery}\nmission: We bake for the street.\npromise: {statement: Your bread is still warm at seven.}\nvalues: [{name: Warm, meaning: Bread leaves the oven when you enter.}]\nmistakes: They are ⟦#1 here⟧\n"
            ),
            Example(
                "company: {name: Oak Street Bakery}\nmission: We bake for the street.\npromise: {statement: Your bread is still warm at seven.}\nvalues: [{name: Warm, meaning: Bread leaves the oven when you enter.}]\nmistakes: ⟦!They⟧ are allowed.\n"
            ),
        ),
        "nl": (
            Example(
                "company: {name: Bakkerij De Eik}\nmission: Wij bakken voor de straat.\npromise: {statement: Je brood is nog warm om zeven uur.}\nvalues: [{name: Warm, meaning: Brood verlaat de oven als jij binnenkomt.}]\nmistakes: Ze staan op ⟦#1 hier⟧\n"
            ),
            Example(
                "company: {name: Bakkerij De Eik}\nmission: Wij bakken voor de straat.\npromise: {statement: Je brood is nog warm om zeven uur.}\nvalues: [{name: Warm, meaning: Brood verlaat de oven als jij binnenkomt.}]\nmistakes: ⟦!Fouten⟧ mogen.\n"
            ),
        ),
    },
    good={
        "en": (
            Example(
                'company: {name: Oak Street Bakery}\nmission: We bake for the street.\npromise: {statement: Your bread is still warm at seven.}\nvalues: [{name: Warm, meaning: Bread leaves the oven when you enter.}]\nmistakes: "They are #1 here"   # a remark\n'
            ),
        ),
        "nl": (
            Example(
                'company: {name: Bakkerij De Eik}\nmission: Wij bakken voor de straat.\npromise: {statement: Je brood is nog warm om zeven uur.}\nvalues: [{name: Warm, meaning: Brood verlaat de oven als jij binnenkomt.}]\nmistakes: "Ze staan op #1 hier"   # een opmerking\n'
            ),
        ),
    },
)
def text_cut() -> None:
    """A text must not be cut off by a sign."""
