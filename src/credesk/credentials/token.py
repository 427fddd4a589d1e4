"""The paper proof: a CWT in a COSE_Sign1 (RFC 9052, tag 18), signed with Ed25519 (alg -19, RFC 9864).

Like a credential it is made in two halves: ``prepare_token`` needs no key, ``finish_token`` puts the signature
in. ``read_token`` takes a token apart and refuses whatever docs/paper-proof.md tells it to refuse.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction

from credesk.credentials import cbor
from credesk.credentials.claims import Claims, payload, read_payload
from credesk.credentials.content import CredentialContent
from credesk.credentials.errors import ContentRefused, Newer, Unreadable
from credesk.credentials.identifiers import kid
from credesk.credentials.instants import day_seconds, last_second
from credesk.credentials.signing import credential_digest
from credesk.domain.names import printed_line
from credesk.domain.points import hundredths

ALGORITHM = -19
COSE_SIGN1 = 18
LONGEST_TOKEN = 600
"""What is made; what is read may have ``LARGEST_READ`` bytes."""
LARGEST_READ = 1200
_ALG, _CRIT, _KID = 1, 2, 4
_ISSUER_NAME, _TITLE = 7, 1
_AROUND = len(cbor.encode(cbor.Tag(COSE_SIGN1, [b"\xa2" + bytes(12), {}, bytes(600), bytes(64)]))) - 600


@dataclass(frozen=True, slots=True)
class PaperContent:
    """What the paper shows beside the credential. ``identity`` is the birth date or the last four of an ID."""

    learner_name: str
    identity: str | None = None


@dataclass(frozen=True, slots=True)
class PreparedToken:
    """A token that waits for its signature over ``to_sign`` (RFC 9052, 4.4)."""

    to_sign: bytes
    protected: bytes
    payload: bytes


@dataclass(frozen=True, slots=True)
class Token:
    """A token taken apart: its claims, the key it names, what its signature covers, and its own digest."""

    claims: Claims
    kid: bytes
    to_verify: bytes
    signature: bytes
    digest: bytes


def claims_of(content: CredentialContent, paper: PaperContent, stored: bytes) -> Claims:
    """What a token for a signed credential says, texts made printable, before any is shortened.

    ``stored`` is the credential's stored form. Raises ContentRefused where a text cannot be printed.
    """
    achievement, result, intent = content.achievement, content.result, content.intent
    points = None
    if result.points is not None and result.points_of is not None:
        points = hundredths(result.points), hundredths(result.points_of)
    return Claims(
        issuer_id=content.issuer.id,
        credential_id=intent.id,
        not_before=day_seconds(intent.award_date),
        issued_at=intent.signed_at,
        expires=None if intent.valid_until is None else last_second(intent.valid_until),
        name=printed_line(paper.learner_name, "The name"),
        title=printed_line(achievement.name, "The title"),
        outcome=_line(result.outcome),
        points=points,
        workload_hours=achievement.workload_hours,
        credits=_hundredths(achievement.credits),
        level=_line(achievement.level),
        issuer_name=printed_line(content.issuer.name, "The issuer's name"),
        place=intent.place,
        digest=credential_digest(stored),
        language=achievement.language,
        identity=_line(paper.identity or ""),
        practice=intent.practice,
    )


def _line(text: str) -> str | None:
    return printed_line(text) if text.strip() else None


def _hundredths(value: Fraction | None) -> int | None:
    return None if value is None else hundredths(value)


def prepare_token(claims: Claims, public_key: bytes) -> PreparedToken:
    """Everything but the signature; texts are shortened where the token would be longer than 600 bytes.

    Raises ContentRefused where shortening the issuer's name and the title does not suffice.
    """
    fitting = shortened(claims)
    protected = cbor.encode({_ALG: ALGORITHM, _KID: kid(public_key)})
    body = payload(fitting)
    return PreparedToken(_signed_bytes(protected, body), protected, body)


def finish_token(prepared: PreparedToken, signature: bytes) -> bytes:
    """The token's bytes, from the 64-byte signature over ``to_sign``."""
    return cbor.encode(cbor.Tag(COSE_SIGN1, [prepared.protected, {}, prepared.payload, signature]))


def sign_token(claims: Claims, public_key: bytes, sign: Callable[[bytes], bytes]) -> bytes:
    """Both halves in one."""
    prepared = prepare_token(claims, public_key)
    return finish_token(prepared, sign(prepared.to_sign))


def _signed_bytes(protected: bytes, body: bytes) -> bytes:
    """The Sig_structure of a COSE_Sign1 without external data (RFC 9052, 4.4)."""
    return cbor.encode(["Signature1", protected, b"", body])


def token_length(claims: Claims) -> int:
    """How many bytes the token of these claims has."""
    size = len(payload(claims))
    return _AROUND + size - (0 if size > 255 else 1 if size > 23 else 2)


def shortened(claims: Claims) -> Claims:
    """The claims so that their token has at most 600 bytes: field 7 cut first, then field 1, never the name."""
    if token_length(claims) <= LONGEST_TOKEN:
        return claims
    claims = _cut(claims, "issuer_name", _ISSUER_NAME)
    if token_length(claims) > LONGEST_TOKEN:
        claims = _cut(claims, "title", _TITLE)
    if token_length(claims) > LONGEST_TOKEN:
        raise ContentRefused(
            "The certificate's texts are too long for its code.",
            "Shorten the level or the outcome; the name is never shortened.",
        )
    return claims


def _cut(claims: Claims, field: str, number: int) -> Claims:
    """The field cut at the last grapheme boundary that fits, an ellipsis behind; at least one grapheme stays."""
    text = getattr(claims, field)
    if text is None:
        return claims
    listed = tuple(sorted({*claims.shortened, number}))
    pieces = graphemes(text)
    low, high = 1, len(pieces) - 1
    while low < high:
        middle = (low + high + 1) // 2
        fits = token_length(_with(claims, field, pieces[:middle], listed)) <= LONGEST_TOKEN
        low, high = (middle, high) if fits else (low, middle - 1)
    return claims if len(pieces) < 2 else _with(claims, field, pieces[:low], listed)


def _with(claims: Claims, field: str, pieces: list[str], listed: tuple[int, ...]) -> Claims:
    text = "".join(pieces).rstrip() + "…"
    if field == "title":
        return replace(claims, shortened=listed, title=text)
    return replace(claims, shortened=listed, issuer_name=text)


def graphemes(text: str) -> list[str]:
    """A text in what people see as its letters (Unicode Standard Annex 29, extended grapheme clusters)."""
    import regex

    return regex.findall(r"\X", text)


def read_token(raw: bytes) -> Token:
    """A token taken apart, nothing verified yet. Raises Unreadable, or Newer for another algorithm."""
    if len(raw) > LARGEST_READ:
        raise Unreadable("The code is longer than any certificate's.")
    try:
        whole = cbor.decode(raw)
    except ValueError as fault:
        raise Unreadable("The code cannot be read.", details=str(fault)) from None
    if not isinstance(whole, cbor.Tag) or whole.number != COSE_SIGN1:
        raise Unreadable("The code is not a signed one (COSE_Sign1).")
    parts = whole.item
    if not isinstance(parts, list) or len(parts) != 4:
        raise Unreadable("The code is not a signed one (COSE_Sign1).")
    protected, unprotected, body, signature = parts
    if not isinstance(protected, bytes) or not isinstance(body, bytes) or not isinstance(signature, bytes):
        raise Unreadable("The code is not a signed one (COSE_Sign1).")
    if unprotected != {} or len(signature) != 64:
        raise Unreadable("The code carries something that is not signed, or its signature has another length.")
    named = _header(protected)
    return Token(read_payload(body), named, _signed_bytes(protected, body), signature, token_digest(raw))


def token_digest(raw: bytes) -> bytes:
    """What a good list of a stolen key has for a code: the first 16 bytes of SHA-256 of the whole token.

    Field 9 would not do: a thief can put the digest of a good credential into a token of their own.
    """
    return hashlib.sha256(raw).digest()[:16]


def _header(protected: bytes) -> bytes:
    """The key that the protected header names."""
    try:
        header = cbor.decode(protected)
    except ValueError as fault:
        raise Unreadable("The code's header cannot be read.", details=str(fault)) from None
    if not isinstance(header, dict):
        raise Unreadable("The code's header cannot be read.")
    if _CRIT in header:
        raise Newer("The code asks for something that this program does not know.")
    if header.get(_ALG) != ALGORITHM:
        raise Unreadable("The code is signed in a way that certificates are not (not Ed25519).")
    named = header.get(_KID)
    if not isinstance(named, bytes) or len(named) != 8 or len(header) != 2:
        raise Unreadable("The code's header is not that of a certificate.")
    return named
