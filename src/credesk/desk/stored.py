"""Certificates that are drawn again from the tables: their words must be those that were signed."""

from typing import Any

from credesk.certificates.page import CertificatePage
from credesk.credentials.certificate_number import certificate_number
from credesk.credentials.claims import Claims
from credesk.credentials.ed25519 import is_signed_by
from credesk.credentials.instants import day_of
from credesk.credentials.signing import credential_digest
from credesk.credentials.token import Token, read_token
from credesk.credentials.trust import TrustContent
from credesk.credentials.trust_file import read_trust_file
from credesk.desk.found import root_of
from credesk.desk.trust import trust_file
from credesk.domain.errors import CredeskError, Tampered
from credesk.domain.names import printed_line
from credesk.domain.sentences import sentence
from credesk.workspace.store import Workspace

_ISSUER_NAME, _TITLE = 7, 1


def trusted(workspace: Workspace) -> TrustContent:
    """Whom this workspace's own trust file names, under the workspace's root."""
    return read_trust_file(trust_file(workspace), root_of(workspace).raw).content


def signed_bytes(row: Any) -> tuple[bytes, bytes]:
    """A credential's row: the credential and its token. Raises Tampered where they are no bytes at all."""
    stored, token = row["json"], row["token"]
    if not isinstance(stored, bytes) or not isinstance(token, bytes):
        raise _altered(row, "it is not written as it was")
    return stored, token


def refuse_altered(trust: TrustContent, row: Any, page: CertificatePage) -> None:
    """Raise Tampered where a credential's row, or the page made from the tables, is not what was signed."""
    try:
        token = read_token(row["token"])
    except CredeskError as error:
        raise _altered(row, error.message) from error
    if not _is_signed(trust, token) or credential_digest(row["json"]) != token.claims.digest:
        raise _altered(row, "the signature does not fit")
    if not _says_the_same(token.claims, page):
        raise _altered(row, "the page says something else")


def _is_signed(trust: TrustContent, token: Token) -> bool:
    issuer = trust.issuer(token.claims.issuer_id)
    for key in () if issuer is None else issuer.keys:
        if key.kid == token.kid and key.controller == token.claims.issuer_id and key.use == "credential":
            return is_signed_by(key.public_key, token.signature, token.to_verify)
    return False


def _says_the_same(claims: Claims, page: CertificatePage) -> bool:
    signed = (claims.name, day_of(claims.not_before), claims.practice, claims.identity or "", claims.level or "")
    shown = (printed_line(page.learner), page.awarded, page.practice, _line(page.identity), _line(page.level))
    title = _TITLE in claims.shortened or claims.title == printed_line(page.title)
    issuer = _ISSUER_NAME in claims.shortened or claims.issuer_name == printed_line(page.issuer)
    outcome = _line(page.outcome).startswith(claims.outcome or "")
    return signed == shown and title and issuer and outcome and page.number == certificate_number(claims.credential_id)


def _line(text: str) -> str:
    return printed_line(text) if text.strip() else ""


def _altered(row: Any, why: str) -> Tampered:
    return Tampered(
        sentence(
            "The certificate {number} in the database is not the one that was signed: {why}.",
            number=row["number"],
            why=why,
        ),
        "It was not printed. Keep this folder as it is, and see: credesk journal verify, credesk journal rebuild.",
    )
