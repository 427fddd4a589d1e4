"""What a certificate says, as plain values for people: read from a token or a credential.

The issuer's name and telephone come from the trust file, never from the certificate. Whoever shows a text
isolates it, because names may run in either direction (``isolated``).
"""

import re
from typing import Any

from credesk.credentials.certificate_number import certificate_number
from credesk.credentials.claims import Claims
from credesk.credentials.instants import day_of, instant_text
from credesk.credentials.reading import ReadCredential
from credesk.credentials.trust import TrustContent
from credesk.domain.ids import id_from_text, id_text

Facts = dict[str, Any]
_BREAKING = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+")
_URN = "urn:uuid:"
_LONGEST = 300
"""Letters of a text that are shown: what is altered must not fill the screen."""


def isolated(text: str) -> str:
    """A text between First Strong Isolate and Pop Directional Isolate (Unicode Standard Annex 9)."""
    return f"\u2068{text}\u2069"


def one_line(text: str) -> str:
    """A text from outside as one line of up to 300 letters: what breaks lines or turns the direction is a space."""
    return whole_line(text, _LONGEST)


def whole_line(text: str, longest: int) -> str:
    """The same with another limit on letters."""
    return _BREAKING.sub(" ", text if len(text) <= longest else f"{text[: longest - 1]}…")


def _issuer_facts(issuer_id: str, signed_at: int, trust: TrustContent) -> Facts:
    issuer = trust.issuer(issuer_id)
    facts: Facts = {"issuer_id": issuer_id, "signed_at": instant_text(signed_at), "list_date": _day(trust.updated)}
    if issuer is None:
        return facts
    return facts | {"issuer": issuer.name_at(signed_at), "telephone": issuer.telephone}


def _day(seconds: int) -> str:
    return day_of(seconds).isoformat()


def token_facts(claims: Claims, trust: TrustContent) -> Facts:
    """What a token says. Points and credits are in hundredths, days and instants texts."""
    facts: Facts = {
        "credential_id": id_text(claims.credential_id),
        "number": certificate_number(claims.credential_id),
        "name": claims.name,
        "title": claims.title,
        "outcome": claims.outcome,
        "points": None if claims.points is None else list(claims.points),
        "workload_hours": claims.workload_hours,
        "credits": claims.credits,
        "level": claims.level,
        "language": claims.language,
        "identity": claims.identity,
        "awarded": _day(claims.not_before),
        "expires": None if claims.expires is None else _day(claims.expires),
        "practice": claims.practice,
    }
    known = {name: value for name, value in facts.items() if value is not None}
    return known | _issuer_facts(claims.issuer_id, claims.issued_at, trust)


def credential_facts(credential: ReadCredential, trust: TrustContent) -> Facts:
    """What a credential says: its id, title, language and dates."""
    signed, document = credential.signed, credential.signed.document
    achievement = document["credentialSubject"]["achievement"]
    title = one_line(document["name"])
    facts: Facts = {"credential_id": credential.id, "title": title, "awarded": _day(signed.valid_from)}
    if signed.valid_until is not None:
        facts["expires"] = _day(signed.valid_until)
    if "inLanguage" in achievement:
        facts["language"] = one_line(achievement["inLanguage"])
    if credential.id.startswith(_URN):
        try:
            id = id_from_text(credential.id[len(_URN) :])
        except ValueError:
            id = b""
        facts |= {"credential_id": id_text(id), "number": certificate_number(id)} if id else {}
    return facts | _issuer_facts(signed.issuer_id, signed.created, trust)
