"""Checking what employers bring: a code, a credential file, or both out of one PDF.

Each function takes bytes or text and a checker and gives a report; nothing that comes from outside raises.
"""

from collections.abc import Callable
from typing import Any

from credesk.credentials.checking import Checker, Stated, common_checks, find_key
from credesk.credentials.claims import Claims
from credesk.credentials.ed25519 import is_signed_by
from credesk.credentials.errors import CredentialError, Newer
from credesk.credentials.facts import credential_facts, token_facts
from credesk.credentials.foreign import issuer_id_of, read_foreign, read_jwt
from credesk.credentials.foreign_check import foreign_report, with_envelope
from credesk.credentials.jws import looks_like_jws
from credesk.credentials.qr_text import PLAIN_ADDRESS, Scanned, parse_qr_text
from credesk.credentials.reading import ReadCredential, read_credential
from credesk.credentials.respelling import is_respelt
from credesk.credentials.signing import LARGEST_CREDENTIAL
from credesk.credentials.status_book import all_entries, entries_at, place_of
from credesk.credentials.status_places import Purpose
from credesk.credentials.strict_json import read_object
from credesk.credentials.token import Token, read_token
from credesk.credentials.verdicts import Check, CheckName, CheckState, Report, Verdict, failed, not_made, passed, report
from credesk.domain.ids import id_text
from credesk.domain.sentences import sentence


def check_token(token: bytes, checker: Checker) -> Report:
    """A token's bytes, without a word about the address it came with."""
    return _told(lambda: _token_report(Scanned(None, token), checker), checker)


def check_qr_text(text: str, checker: Checker) -> Report:
    """A scanned or pasted text; where it holds an address, that this belongs to the issuer is checked too."""
    return _told(lambda: _token_report(parse_qr_text(text), checker), checker)


def check_credential(raw: bytes, checker: Checker) -> Report:
    """A credential by itself: ours or another issuer's, as JSON with its proof or as VC-JWT."""
    return _told(lambda: _any_report(raw, checker), checker)


def check_pair(raw: bytes | None, text: str | None, checker: Checker) -> Report:
    """A PDF's attachment and its QR's text, which must belong together; None for what was not found."""
    if raw is not None and text is not None:
        return _told(lambda: _pair_report(read_credential(raw), parse_qr_text(text), checker), checker)
    if text is not None:
        alone = not_made(CheckName.ATTACHMENT, "the credential is not attached.")
        return _with(check_qr_text(text, checker), alone, checker)
    if raw is not None:
        return _with(check_credential(raw, checker), not_made(CheckName.CODE, "no code was found on it."), checker)
    return _unread(Verdict.UNREADABLE, "it holds neither a credential nor a code.", checker)


def _told(checked: Callable[[], Report], checker: Checker) -> Report:
    try:
        return checked()
    except Newer as fault:
        return _unread(Verdict.NEWER, fault.message, checker)
    except CredentialError as fault:
        return _unread(Verdict.UNREADABLE, fault.message, checker)


def _unread(verdict: Verdict, said: str, checker: Checker) -> Report:
    return report([failed(CheckName.READING, verdict, said)], {}, list_date=checker.list_date)


def _with(found: Report, check: Check, checker: Checker) -> Report:
    return report([*found.checks, check], found.facts, found.mentions, list_date=checker.list_date)


def _token_report(scanned: Scanned, checker: Checker, *further: Check) -> Report:
    token = read_token(scanned.token)
    stated = token_stated(token, checker)
    checks = [passed(CheckName.READING, "The code is complete."), *common_checks(checker, stated), *further]
    checks += _address(scanned.address, stated, checker)
    facts = token_facts(token.claims, checker.trust)
    unknown = ", ".join(map(str, token.claims.unknown))
    mentions: list[str] = []
    if unknown:
        mentions.append(sentence("The code has fields that this program does not know: {names}.", names=unknown))
    if token.claims.shortened:
        mentions.append("Texts that end in … were shortened in the code.")
    return report(checks, facts, mentions, list_date=checker.list_date)


def token_stated(token: Token, checker: Checker) -> Stated:
    """What a token says about itself."""
    claims = token.claims
    issuer = checker.trust.issuer(claims.issuer_id)
    base = None if issuer is None else issuer.status_base
    return Stated(
        issuer_id=claims.issuer_id,
        method=None,
        kid=token.kid,
        signed_at=claims.issued_at,
        not_before=claims.not_before,
        expires=claims.expires,
        practice=claims.practice,
        entries=() if claims.place is None else entries_at(claims.place, base),
        digest=token.digest,
        message=token.to_verify,
        signature=token.signature,
    )


def credential_stated(credential: ReadCredential) -> Stated:
    """What a credential says about itself."""
    signed = credential.signed
    return Stated(
        issuer_id=signed.issuer_id,
        method=signed.method,
        kid=None,
        signed_at=signed.created,
        not_before=signed.valid_from,
        expires=signed.valid_until,
        practice=False,
        entries=all_entries(credential.entries),
        digest=credential.digest,
        message=signed.message,
        signature=signed.signature,
    )


def _credential_report(credential: ReadCredential, checker: Checker) -> Report:
    checks = [passed(CheckName.READING, "The file says one thing only.")]
    checks += common_checks(checker, credential_stated(credential))
    return report(checks, credential_facts(credential, checker.trust), list_date=checker.list_date)


def _any_report(raw: bytes, checker: Checker) -> Report:
    if not looks_like_jws(raw):
        return _json_report(raw, checker)
    foreign = read_jwt(raw)
    if foreign.inner is None:
        return foreign_report(foreign, checker)
    return with_envelope(_json_report(foreign.inner, checker), foreign, checker)


def _json_report(raw: bytes, checker: Checker) -> Report:
    """The report of our own form, else of another issuer's; what is neither is told as what it comes closest to."""
    try:
        return _credential_report(read_credential(raw), checker)
    except CredentialError as fault:
        ours = fault
    try:
        foreign = read_foreign(raw)
    except CredentialError as theirs:
        nearer = ours if _is_listed(raw, checker) or not isinstance(theirs, Newer) else theirs
        raise (theirs if isinstance(ours, Newer) else nearer) from None
    told = foreign_report(foreign, checker)
    if _is_listed(raw, checker) and (told.verdict is Verdict.ALTERED or is_respelt(_document(raw))):
        raise ours  # a listed issuer that uses Credesk writes one form only
    return told


def _document(raw: bytes) -> dict[str, Any]:
    return read_object(raw, LARGEST_CREDENTIAL, "The credential")


def _is_listed(raw: bytes, checker: Checker) -> bool:
    """Whether the issuer that a file names is in the trust file."""
    try:
        return checker.trust.issuer(issuer_id_of(_document(raw))) is not None
    except CredentialError:
        return False


def _address(address: str | None, stated: Stated, checker: Checker) -> list[Check]:
    """Whether the address in a code belongs to the issuer. One without an address claims nothing."""
    issuer = checker.trust.issuer(stated.issuer_id)
    if address is None or address == PLAIN_ADDRESS or issuer is None:
        return []
    if address != issuer.verify_address:
        return [
            not_made(CheckName.ADDRESS, "the address in the code is not the issuer's in your list; do not open it.")
        ]
    return [passed(CheckName.ADDRESS, "The address in the code belongs to this issuer.")]


def _pair_report(credential: ReadCredential, scanned: Scanned, checker: Checker) -> Report:
    token = read_token(scanned.token)
    attached = _attached(credential, token, checker)
    found = _token_report(scanned, checker, attached)
    # What stands beside "verified" is what the verified code says, unless the attachment is proved as well.
    more = credential_facts(credential, checker.trust) if attached.state is CheckState.PASSED else {}
    return report(found.checks, more | found.facts, found.mentions, list_date=checker.list_date)


def _attached(credential: ReadCredential, token: Token, checker: Checker) -> Check:
    """Whether the attached credential is the one that the code was made for, and is itself unaltered."""
    claims, stated = token.claims, credential_stated(credential)
    if claims.digest is None:
        return not_made(CheckName.ATTACHMENT, "the code does not say which credential belongs to it.")
    if claims.digest != credential.digest or not _agree(claims, credential):
        said = "the attached credential and the code on the page do not belong together."
        return failed(CheckName.ATTACHMENT, Verdict.ALTERED, said)
    _, key = find_key(checker, stated)
    if key is None or key.kid != token.kid:
        return failed(CheckName.ATTACHMENT, Verdict.NOT_KNOWN, "another key signed the attached credential.")
    if not is_signed_by(key.public_key, stated.signature, stated.message):
        return failed(CheckName.ATTACHMENT, Verdict.ALTERED, "the attached credential is not what was signed.")
    return passed(CheckName.ATTACHMENT, "The attached credential is the one that the code was made for.")


def _agree(claims: Claims, credential: ReadCredential) -> bool:
    """Whether code and credential say the same about everything that both say."""
    signed = credential.signed
    revocation = next((entry for entry in credential.entries if entry.purpose is Purpose.REVOCATION), None)
    same_place = revocation is None or place_of(revocation) == claims.place
    return same_place and (
        f"urn:uuid:{id_text(claims.credential_id)}",
        claims.issuer_id,
        claims.issued_at,
        claims.not_before,
        claims.expires,
    ) == (credential.id, signed.issuer_id, signed.created, signed.valid_from, signed.valid_until)
