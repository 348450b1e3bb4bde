"""Where the rules come from: published work, by the short key that a rule or a tip names.

Facts about the works only; what we make of them stands in the rules. A work keeps the title it was published under; a
sentence of ours beside it is there in every language.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Source(NamedTuple):
    """A work that a rule stands on."""

    work: str  # author, year, title, and where it appeared
    remark: Mapping[str, str] = {}  # what a reader should know of it, by language


_NO_ADVICE = {"en": "What we say of it is no legal advice.", "nl": "Wat wij erover zeggen, is geen juridisch advies."}
_OWN_ARTICLE = {"en": "An article in Dutch.", "nl": "Een artikel in het Nederlands."}

SOURCES = {
    "six-tips": Source(
        "handbook_gen (2026). The six customer-promise tips.",
        {
            "en": "A reconstruction: of the article that lends them their name, “6 tips voor een uitmuntende "
            "klantbelofte” (Customerry, 9 November 2021), we had only the opening.",
            "nl": "Een reconstructie: van het artikel dat ze hun naam geeft, “6 tips voor een uitmuntende "
            "klantbelofte” (Customerry, 9 november 2021), hadden we alleen het begin.",
        },
    ),
    "bitner-1995": Source(
        "Mary Jo Bitner (1995). Building Service Relationships: It's All About Promises. "
        "Journal of the Academy of Marketing Science 23(4)."
    ),
    "brouwer-2016": Source(
        "Sydney Brouwer (2016). Vier stappen voor het bouwen van een klantgericht team. 1 March 2016.", _OWN_ARTICLE
    ),
    "cse": Source("Cabinet Office, United Kingdom (2008). Customer Service Excellence: The Government Standard."),
    "customerry-2021": Source(
        "Customerry (2021). De klant centraal of de medewerker centraal? 22 February 2021.", _OWN_ARTICLE
    ),
    "eu-2024-825": Source(
        "European Union (2024). Directive (EU) 2024/825 on empowering consumers for the green transition, "
        "applied since 27 September 2026.",
        _NO_ADVICE,
    ),
    "hart-1988": Source(
        "Christopher W. L. Hart (1988). The Power of Unconditional Service Guarantees. "
        "Harvard Business Review, July-August 1988."
    ),
    "iso-10001": Source(
        "ISO 10001:2018. Quality management: customer satisfaction: guidelines for codes of conduct for organizations."
    ),
    "kashyap-2001": Source(
        "Rajiv Kashyap (2001). The Effects of Service Guarantees on External and Internal Markets. "
        "Academy of Marketing Science Review."
    ),
    "lencioni-2002": Source(
        "Patrick M. Lencioni (2002). Make Your Values Mean Something. Harvard Business Review, July 2002."
    ),
    "martin-2024": Source(
        "Roger L. Martin, Jann Schwarz and Mimi Turner (2024). The Right Way to Build Your Brand. "
        "Harvard Business Review, January-February 2024."
    ),
    "mcdougall-1998": Source(
        "Gordon H. G. McDougall, Terrence Levesque and Peter VanderPlaat (1998). "
        "Designing the Service Guarantee: Unconditional or Specific? Journal of Services Marketing 12(4)."
    ),
    "pauly-2018": Source(
        "Iris Pauly (2018). Te veel medewerkers stellen de klant niet centraal, wat nu? 11 January 2018.", _OWN_ARTICLE
    ),
    "sull-2020": Source(
        "Donald Sull, Stefano Turconi and Charles Sull (2020). When It Comes to Culture, Does Your Company Walk the "
        "Talk? MIT Sloan Management Review, July 2020."
    ),
    "sull-spinosa-2007": Source(
        "Donald N. Sull and Charles Spinosa (2007). Promise-Based Management: The Essence of Execution. "
        "Harvard Business Review, April 2007."
    ),
    "ucpd": Source(
        "European Union (2005). Directive 2005/29/EC on unfair commercial practices, Annex I, point 10.", _NO_ADVICE
    ),
    "wirtz-2000": Source(
        "Jochen Wirtz, Doreen Kum and Khai Sheang Lee (2000). Should a Firm with a Reputation for Outstanding Service "
        "Quality Offer a Service Guarantee? Journal of Services Marketing 14(6)."
    ),
    "zwartveld-2018": Source(
        "Dirk Jan Zwartveld (2018). Een goede klantbeleving begint bij de medewerkers. 12 December 2018.", _OWN_ARTICLE
    ),
}


def citation(key: str, language: str) -> str:
    """Return how *key* is cited to a reader of *language*."""
    work, remark = SOURCES[key]
    return f"{work} {remark.get(language) or remark.get('en', '')}".rstrip()
