"""The status lists at hand: which of them count, and what they say about one certificate.

A list counts if its proof is by a status key of the same issuer, and if it is not older than the
certificate. Revocation and refresh bits of all such lists are OR-ed; of several suspension lists the later one wins.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from credesk.credentials.content import StatusPlace
from credesk.credentials.ed25519 import is_signed_by
from credesk.credentials.errors import CredentialError, Unreadable
from credesk.credentials.reading import Signed, StatusEntry, read_status_list
from credesk.credentials.status_lists import bit_is_set, decode_bits
from credesk.credentials.status_places import Purpose, list_id, parse_list_id
from credesk.credentials.trust import TrustContent, TrustedIssuer

TOLERANCE = 14 * 3600
"""Seconds that a date may lie ahead: somewhere on earth the day has begun."""


@dataclass(frozen=True, slots=True)
class VerifiedList:
    """A list whose proof is its issuer's. Instants in seconds."""

    id: str
    issuer: TrustedIssuer
    purpose: Purpose
    valid_from: int
    valid_until: int | None
    bits: bytes


@dataclass(frozen=True, slots=True)
class Answer:
    """What the lists say: ``bit`` None where none counts, then ``why`` says the reason."""

    bit: bool | None
    as_of: int = 0
    why: str = ""


def verify_list(raw: bytes, trust: TrustContent, now: int) -> VerifiedList:
    """A status list, verified. Raises Unreadable (or another CredentialError) where it does not count."""
    signed = read_status_list(raw)
    issuer = _issuer_of(signed, trust)
    if signed.valid_from > now + TOLERANCE or signed.created > now + TOLERANCE:
        raise Unreadable("The status list is from the future.")
    subject = signed.document["credentialSubject"]
    name = parse_list_id(signed.document["id"])
    purpose = next((purpose for purpose in Purpose if purpose.value == subject["statusPurpose"]), None)
    if purpose is None or (name is not None and name[2] is not purpose):
        raise Unreadable("The status list's name does not fit its purpose.")
    bits = decode_bits(subject["encodedList"])
    return VerifiedList(signed.document["id"], issuer, purpose, signed.valid_from, signed.valid_until, bits)


def _issuer_of(signed: Signed, trust: TrustContent) -> TrustedIssuer:
    issuer = trust.issuer(signed.issuer_id)
    keys = () if issuer is None else issuer.keys
    for key in keys:
        if key.id != signed.method or key.use != "status" or key.controller != signed.issuer_id:
            continue
        if key.revoked is None and key.counted_at(signed.created):
            if is_signed_by(key.public_key, signed.signature, signed.message):
                assert issuer is not None
                return issuer
            raise Unreadable("The status list was altered.")
    raise Unreadable("The status list is not signed by a status key of its issuer.")


class StatusBook:
    """The lists at hand, read when they are first asked for. ``ignored`` counts those that did not verify."""

    def __init__(self, lists: Iterable[bytes], trust: TrustContent, now: int) -> None:
        self._raw = tuple(dict.fromkeys(lists))
        self._trust = trust
        self._now = now
        self._verified: list[VerifiedList] | None = None
        self.ignored = 0

    def _lists(self) -> list[VerifiedList]:
        if self._verified is None:
            self._verified = []
            for raw in self._raw:
                try:
                    self._verified.append(verify_list(raw, self._trust, self._now))
                except CredentialError:
                    self.ignored += 1
        return self._verified

    def answer(self, issuer: TrustedIssuer, entry: StatusEntry, signed_at: int) -> Answer:
        """What the lists of an issuer say about one place, for a certificate signed at an instant."""
        wanted = parse_list_id(entry.list_id)
        found = [
            item
            for item in self._lists()
            if item.issuer is issuer and item.purpose is entry.purpose and _same(item, entry.list_id, wanted)
        ]
        counting = sorted((i for i in found if i.valid_from >= signed_at), key=lambda item: item.valid_from)
        if not counting:
            why = "the list at hand is older than the certificate." if found else "no list of it is at hand."
            return Answer(None, why=why)
        last = counting[-1]
        asked = [last] if entry.purpose is Purpose.SUSPENSION else counting
        if any(bit_is_set(item.bits, entry.index) for item in asked):
            return Answer(bit=True, as_of=last.valid_from)
        if last.valid_until is not None and last.valid_until < self._now:
            return Answer(None, why="the list at hand is out of date.")
        return Answer(bit=False, as_of=last.valid_from)


def _same(item: VerifiedList, id: str, wanted: tuple[bytes, int, Purpose] | None) -> bool:
    return item.id == id or (wanted is not None and parse_list_id(item.id) == wanted)


def entries_at(place: StatusPlace, base: str | None) -> tuple[StatusEntry, ...]:
    """The entries of revocation, suspension and refresh that a place stands for."""
    names = ((purpose, list_id(base, place.stream, place.list_number, purpose)) for purpose in Purpose)
    return tuple(StatusEntry(purpose, name, place.index) for purpose, name in names)


def all_entries(entries: tuple[StatusEntry, ...]) -> tuple[StatusEntry, ...]:
    """A credential's entries, with those that follow from its revocation entry and are not named in it."""
    named = {entry.purpose: entry for entry in entries}
    place = place_of(named.get(Purpose.REVOCATION))
    derived = () if place is None else entries_at(place, None)
    return tuple({entry.purpose: entry for entry in (*derived, *entries)}.values())


def place_of(entry: StatusEntry | None) -> StatusPlace | None:
    """The place that a revocation entry names, where its list has the name of one of ours."""
    parts = None if entry is None else parse_list_id(entry.list_id)
    if entry is None or parts is None or parts[2] is not entry.purpose:
        return None
    return StatusPlace(parts[0], parts[1], entry.index)
