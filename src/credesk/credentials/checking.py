"""The checks that a token and a credential have in common: issuer, key, signature, theft, practice, status, dates.

``Stated`` is what either of them says about itself, not yet believed; ``Checker`` holds what it is held against.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from credesk.credentials.ed25519 import is_signed_by
from credesk.credentials.instants import day_of, instant_text
from credesk.credentials.reading import StatusEntry
from credesk.credentials.status_book import TOLERANCE, StatusBook
from credesk.credentials.status_places import Purpose
from credesk.credentials.trust import TrustContent, TrustedIssuer, TrustedKey
from credesk.credentials.trust_file import TrustFile
from credesk.credentials.verdicts import Check, CheckName, Verdict, failed, not_made, passed
from credesk.domain.sentences import sentence


@dataclass(frozen=True, slots=True)
class Stated:
    """What a certificate says about itself. Instants in seconds.

    The key is named by ``method`` (a credential's) or ``kid`` (a token's); ``entries`` are its status places;
    ``digest`` is what the list of good ones is searched for.
    """

    issuer_id: str
    method: str | None
    kid: bytes | None
    signed_at: int
    not_before: int
    expires: int | None
    practice: bool
    entries: tuple[StatusEntry, ...]
    digest: bytes | None
    message: bytes
    signature: bytes


@dataclass(frozen=True, slots=True)
class Checker:
    """What certificates are held against: the trust file, the status lists, and the time (seconds)."""

    trust: TrustContent
    book: StatusBook
    now: int
    loaded: tuple[bytes, ...] = ()
    """Files that a person gave besides: status lists, and DID documents of other issuers."""

    @classmethod
    def of(cls, trust: TrustFile, now: int, lists: Sequence[bytes] = ()) -> "Checker":
        """A checker with a trust file, the lists beside it, and further lists and DID documents at hand."""
        return cls(trust.content, StatusBook((*trust.lists, *lists), trust.content, now), now, tuple(lists))

    @property
    def list_date(self) -> str:
        """The day that the trust file is from."""
        return day_of(self.trust.updated).isoformat()


def find_key(checker: Checker, stated: Stated) -> tuple[TrustedIssuer | None, TrustedKey | None]:
    """The issuer and the key that a certificate names, where the trust file has them."""
    issuer = checker.trust.issuer(stated.issuer_id)
    for key in () if issuer is None else issuer.keys:
        named = key.id == stated.method if stated.method is not None else key.kid == stated.kid
        if named and key.controller == stated.issuer_id:
            return issuer, key
    return issuer, None


def common_checks(checker: Checker, stated: Stated) -> list[Check]:
    """All checks but the reading, in order. After a failed signature the rest would say nothing and is not made."""
    issuer, key = find_key(checker, stated)
    checks = [trust_list_check(checker), issuer_check(issuer, stated), key_check(key, stated), _signature(key, stated)]
    if issuer is None or key is None or checks[3].verdict is not None:
        return checks + [not_made(name, "the signature was not verified.") for name in LATER_CHECKS]
    return [
        *checks,
        *theft_checks(key, stated),
        practice_check(key, stated),
        _withdrawal(checker, issuer, stated),
        _suspension(checker, issuer, stated),
        expiry_check(checker, stated),
        start_check(checker, stated),
    ]


LATER_CHECKS = (CheckName.PRACTICE, CheckName.WITHDRAWAL, CheckName.SUSPENSION, CheckName.EXPIRY, CheckName.START)


def trust_list_check(checker: Checker) -> Check:
    """Whether the list of issuers still counts."""
    if checker.now > checker.trust.expires:
        ended = day_of(checker.trust.expires).isoformat()
        return not_made(
            CheckName.TRUST_LIST, sentence("the list of issuers ended on {ended}; get a later one.", ended=ended)
        )
    return passed(
        CheckName.TRUST_LIST,
        sentence("The list of issuers is from {list_date} and still counts.", list_date=checker.list_date),
    )


def issuer_check(issuer: TrustedIssuer | None, stated: Stated) -> Check:
    """Whether the issuer is on the list."""
    if issuer is None:
        return failed(
            CheckName.ISSUER, Verdict.NOT_KNOWN, sentence("{issuer_id} is not in it.", issuer_id=stated.issuer_id)
        )
    return passed(CheckName.ISSUER, sentence("The issuer is {issuer}.", issuer=issuer.name_at(stated.signed_at)))


def key_check(key: TrustedKey | None, stated: Stated) -> Check:
    """Whether the key was the issuer's for certificates at that time."""
    if key is None:
        return failed(CheckName.KEY, Verdict.NOT_KNOWN, "the key that signed is not one of this issuer's in it.")
    if key.use != "credential":
        return failed(CheckName.KEY, Verdict.NOT_KNOWN, "the key that signed may not sign certificates.")
    if not key.counted_at(stated.signed_at):
        day = day_of(stated.signed_at).isoformat()
        return failed(
            CheckName.KEY, Verdict.NOT_KNOWN, sentence("the key that signed did not count on {day}.", day=day)
        )
    return passed(CheckName.KEY, sentence("The key {key} was the issuer's when this was signed.", key=key.kid.hex()))


def _signature(key: TrustedKey | None, stated: Stated) -> Check:
    if key is None:
        return not_made(CheckName.SIGNATURE, "the key is not known.")
    if not is_signed_by(key.public_key, stated.signature, stated.message):
        return failed(CheckName.SIGNATURE, Verdict.ALTERED, "what stands there is not what the issuer signed.")
    return passed(CheckName.SIGNATURE, "The signature fits every word.")


def theft_checks(key: TrustedKey, stated: Stated) -> list[Check]:
    """For a stolen key: whether the issuer knows this certificate from before."""
    if key.revoked is None:
        return []
    if key.revoked.good is None:
        return [not_made(CheckName.THEFT, "the key was stolen, and no list says which certificates are good.")]
    if stated.digest is None or stated.digest not in key.revoked.good:
        since = day_of(key.revoked.since).isoformat()
        return [
            failed(
                CheckName.THEFT,
                Verdict.STOLEN,
                sentence("the key was stolen on {since}; the issuer does not know this.", since=since),
            )
        ]
    return [passed(CheckName.THEFT, "The key was stolen later; the issuer has this certificate in its register.")]


def practice_check(key: TrustedKey | None, stated: Stated) -> Check:
    """Whether it was made to try things out."""
    if (key is not None and key.practice) or stated.practice:
        return failed(CheckName.PRACTICE, Verdict.PRACTICE, "it was made to try things out.")
    return passed(CheckName.PRACTICE, "It is not a practice certificate.")


def _entry(stated: Stated, purpose: Purpose) -> StatusEntry | None:
    return next((entry for entry in stated.entries if entry.purpose is purpose), None)


def _withdrawal(checker: Checker, issuer: TrustedIssuer, stated: Stated) -> Check:
    """Revocation and refresh together: a replaced certificate has both bits set."""
    entry, refresh = _entry(stated, Purpose.REVOCATION), _entry(stated, Purpose.REFRESH)
    if entry is None:
        return not_made(CheckName.WITHDRAWAL, "it does not say where its status stands.")
    if refresh is not None and checker.book.answer(issuer, refresh, stated.signed_at).bit:
        return failed(CheckName.WITHDRAWAL, Verdict.REPLACED, "the issuer gave out another one in its place.")
    answer = checker.book.answer(issuer, entry, stated.signed_at)
    if answer.bit is None:
        return not_made(CheckName.WITHDRAWAL, answer.why)
    as_of = instant_text(answer.as_of)
    if answer.bit:
        return failed(
            CheckName.WITHDRAWAL, Verdict.WITHDRAWN, sentence("the issuer took it back (list of {as_of}).", as_of=as_of)
        )
    return passed(CheckName.WITHDRAWAL, sentence("It was not withdrawn as of {as_of}.", as_of=as_of))


def _suspension(checker: Checker, issuer: TrustedIssuer, stated: Stated) -> Check:
    entry = _entry(stated, Purpose.SUSPENSION)
    if entry is None:
        return not_made(CheckName.SUSPENSION, "it does not say where its status stands.")
    answer = checker.book.answer(issuer, entry, stated.signed_at)
    if answer.bit is None:
        return not_made(CheckName.SUSPENSION, answer.why)
    as_of = instant_text(answer.as_of)
    if answer.bit:
        return failed(
            CheckName.SUSPENSION, Verdict.SUSPENDED, sentence("the issuer suspended it (list of {as_of}).", as_of=as_of)
        )
    return passed(CheckName.SUSPENSION, sentence("It was not suspended as of {as_of}.", as_of=as_of))


def expiry_check(checker: Checker, stated: Stated) -> Check:
    """Whether its end lies ahead."""
    if stated.expires is None:
        return passed(CheckName.EXPIRY, "It has no end.")
    day = day_of(stated.expires).isoformat()
    if checker.now > stated.expires:
        return failed(CheckName.EXPIRY, Verdict.EXPIRED, sentence("it ended on {day}.", day=day))
    return passed(CheckName.EXPIRY, sentence("It is valid until {day}.", day=day))


def start_check(checker: Checker, stated: Stated) -> Check:
    """Whether its beginning lies behind."""
    begins = max(stated.not_before, stated.signed_at)
    day = day_of(begins).isoformat()
    if begins - TOLERANCE > checker.now:
        return failed(CheckName.START, Verdict.NOT_YET, sentence("it begins on {day}.", day=day))
    return passed(CheckName.START, sentence("It was awarded on {day}.", day=day_of(stated.not_before).isoformat()))
