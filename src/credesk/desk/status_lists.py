"""The status lists of this workspace's issuers: signed by their status keys, anew only where that says something new.

A place has three lists (revocation, suspension, refresh), each in two forms: the credential with an embedded proof and
its VC-JWT. What was signed last is kept as this machine's note, so that it is published as it is.
"""

import json
from dataclasses import dataclass, replace

from credesk.credentials.canonical import stored_form
from credesk.credentials.ed25519 import is_signed_by
from credesk.credentials.errors import CredentialError
from credesk.credentials.identifiers import key_id
from credesk.credentials.instants import instant_seconds
from credesk.credentials.reading import read_status_list
from credesk.credentials.status_jwt import list_jwt
from credesk.credentials.status_lists import ListContent, decode_bits, encode_bits, sign_list
from credesk.credentials.status_places import Purpose
from credesk.desk.content import STATUS_FOLDER
from credesk.desk.issuers import issuer_versions
from credesk.desk.keys_state import signing_rows
from credesk.desk.session import Desk
from credesk.domain.ids import Id
from credesk.domain.people import IssuerVersion
from credesk.keys.holders import Role
from credesk.keys.signatures import PublicKey
from credesk.workspace.journal.kinds import (
    CREDENTIAL,
    ISSUER_KEY,
    ISSUER_KEY_END,
    ISSUER_VERSION,
    REINSTATEMENT,
    STATUS,
)
from credesk.workspace.journal.values import decode, encode
from credesk.workspace.store import Workspace

TRUST_NOTE = "trust file"
LISTS_NOTE = "status lists"
STANDING_NOTE = "status lists stand at"
"""Where the journal ended when the trust file with its lists was made last."""
LIST_DAYS = 180
FRESH_SECONDS = 86_400
"""A list that says nothing new is signed anew when it is a day old: its date is what checkers go by."""
_AHEAD = 60
"""Seconds that a list may be dated ahead, where several are signed within one second."""
_TOLD = (ISSUER_KEY, ISSUER_KEY_END, ISSUER_VERSION, CREDENTIAL, STATUS, REINSTATEMENT)
"""Types of which an entry makes new lists or a new trust file."""


@dataclass(frozen=True, slots=True)
class SignedList:
    """One issuer's status list in both its forms. ``jwt`` is empty where an older version signed it."""

    id: str
    issuer: str
    document: bytes
    jwt: bytes


def kept_lists(workspace: Workspace) -> list[SignedList]:
    """The lists that were signed last; those of the trust file where none were kept apart."""
    noted = workspace.local(LISTS_NOTE)
    if noted is not None:
        return [SignedList(*one) for one in decode(noted)]
    known = json.loads(workspace.local(TRUST_NOTE) or b"{}").get("lists", [])
    return [SignedList(str(one.get("id")), str(one.get("issuer")), stored_form(one), b"") for one in known]


def signed_lists(desk: Desk) -> list[bytes]:
    """All status lists of this workspace's issuers, proved before; signed now where they would say something new.

    Lists whose status key this person has no copy of go on as they were signed last.
    """
    known = {(one.id, one.issuer): one for one in kept_lists(desk.workspace)}
    now = desk.circumstances.now_ms() // 1000
    made = [
        one
        for issuer in issuer_versions(desk.workspace)
        for place in _places(desk.workspace, issuer)
        for one in _lists_of(desk, issuer, place, known, now)
    ]
    noted = [[one.id, one.issuer, one.document, one.jwt] for one in made]
    desk.workspace.keep_local(LISTS_NOTE, encode(noted))
    return [one.document for one in made]


def lists_tell_all(workspace: Workspace, issuer: IssuerVersion) -> bool:
    """Whether the lists that were signed last have every bit that the journal sets, and no suspension that ended."""
    known = {one.id: one for one in kept_lists(workspace)}
    return all(
        _tells(known.get(_content(issuer, place, purpose, 0).id), place.bits[purpose])
        for place in _places(workspace, issuer)
        for purpose in Purpose
    )


def _tells(one: SignedList | None, bits: frozenset[int]) -> bool:
    if one is None:
        return not bits
    try:
        subject = read_status_list(one.document).document["credentialSubject"]
        return decode_bits(subject["encodedList"]) == decode_bits(encode_bits(bits))
    except CredentialError:
        return False


@dataclass(frozen=True, slots=True)
class _Place:
    """A stream's list, when the newest credential in it was signed (seconds), and which bits are set in it."""

    stream: bytes
    number: int
    newest: int
    bits: dict[Purpose, frozenset[int]]


def _lists_of(
    desk: Desk, issuer: IssuerVersion, place: _Place, known: dict[tuple[str, str], SignedList], now: int
) -> list[SignedList]:
    key = held_status_key(desk, issuer.issuer)
    found = []
    for purpose in Purpose:
        content = _content(issuer, place, purpose, now)
        kept = known.get((content.id, content.issuer_id))
        if key is not None and not (kept is not None and _still_says(kept, content, place.newest, key)):
            sign = desk.keys.signing_key(Role.STATUS, key).sign
            document = sign_list(_later_than(kept, content), key.raw, sign)
            kept = SignedList(content.id, content.issuer_id, document, list_jwt(document, key.raw, sign))
        if kept is not None:
            found.append(kept)
    return found


def _later_than(kept: SignedList | None, content: ListContent) -> ListContent:
    """The list with a date of its own: of two suspension lists checkers ask the later one."""
    if kept is None:
        return content
    before = instant_seconds(json.loads(kept.document)["validFrom"])
    is_near = content.valid_from <= before <= content.valid_from + _AHEAD
    return replace(content, valid_from=before + 1) if is_near else content


def _still_says(one: SignedList, content: ListContent, newest: int, key: PublicKey) -> bool:
    """Whether a kept list is signed by this key, says what the journal says, and is of today."""
    try:
        signed = read_status_list(one.document)
        subject = signed.document["credentialSubject"]
        same_bits = decode_bits(subject["encodedList"]) == decode_bits(encode_bits(content.set_bits))
    except CredentialError:
        return False
    says_it = (signed.document["id"], signed.issuer_id) == (content.id, content.issuer_id)
    same_purpose = subject["statusPurpose"] == content.purpose.value and bool(one.jwt)
    is_fresh = max(newest, content.valid_from - FRESH_SECONDS) <= signed.valid_from <= content.valid_from + _AHEAD
    is_signed = signed.method == key_id(content.issuer_id, key.raw)
    if not (says_it and same_purpose and same_bits and is_fresh and is_signed):
        return False
    return is_signed_by(key.raw, signed.signature, signed.message)


def _places(workspace: Workspace, issuer: IssuerVersion) -> list[_Place]:
    rows = workspace.rows(
        "SELECT status_stream, status_list, max(signed_at) FROM intents"
        " WHERE issuer_version IN (SELECT id FROM issuer_versions WHERE issuer = ?) GROUP BY 1, 2 ORDER BY 1, 2",
        (issuer.issuer,),
    )
    return [_Place(row[0], row[1], row[2] // 1000, _bits(workspace, row[0], row[1])) for row in rows]


def _bits(workspace: Workspace, stream: bytes, number: int) -> dict[Purpose, frozenset[int]]:
    """The set bits: what was withdrawn or replaced for ever, what was suspended until every suspension is lifted."""
    rows = workspace.rows(
        'SELECT purpose, "index" FROM statuses WHERE stream = ? AND list = ?'
        " AND (purpose <> 'suspension' OR id NOT IN (SELECT status FROM reinstatements))",
        (stream, number),
    )
    return {purpose: frozenset(row["index"] for row in rows if row["purpose"] == purpose.value) for purpose in Purpose}


def _content(issuer: IssuerVersion, place: _Place, purpose: Purpose, now: int) -> ListContent:
    return ListContent(
        issuer_id=issuer.identifiers[0],
        base=f"{issuer.verify_address}{STATUS_FOLDER}" if issuer.verify_address else None,
        stream=place.stream,
        list_number=place.number,
        purpose=purpose,
        set_bits=place.bits[purpose],
        valid_from=now,
        valid_until=now + LIST_DAYS * 86_400,
    )


def held_status_key(desk: Desk, issuer: Id) -> PublicKey | None:
    """The issuer's newest status key that counts now, of those that this person has a copy of."""
    now = desk.circumstances.now_ms()
    held = {one.public.raw for one in desk.keys.held() if one.role is Role.STATUS}
    rows = signing_rows(desk.workspace, issuer, "status", now)
    return next((PublicKey(row["public_key"]) for row in rows if row["public_key"] in held), None)


def note_standing(desk: Desk) -> None:
    """Note that trust file and lists tell all that the journal, just proved, holds, where this person could sign."""
    from credesk.desk.status_standing import note_proved

    if _holds_every_key(desk):
        note_proved(desk)
        desk.workspace.keep_local(STANDING_NOTE, _journal_end(desk.workspace))


def are_behind(workspace: Workspace) -> bool:
    """Whether the journal holds something that the workspace's own trust file and lists do not tell yet.

    So it is after a power cut between an act and the new lists.
    """
    if workspace.local(TRUST_NOTE) is None:
        return False
    marks = ", ".join(str(kind.number) for kind in _TOLD)
    since = workspace.local(STANDING_NOTE) or 0
    return workspace.row(f"SELECT 1 FROM journal WHERE n > ? AND type IN ({marks})", (since,)) is not None


def _journal_end(workspace: Workspace) -> int:
    row = workspace.row("SELECT max(n) FROM journal")
    return int(row[0] or 0) if row else 0


def finish_lists(desk: Desk) -> bool:
    """Bring trust file and lists up to what the journal says, where an earlier run was cut off; whether it was done.

    Nothing is done for a person who could not sign them; whoever can signs in later.
    """
    if not are_behind(desk.workspace) or not _holds_every_key(desk):
        return False
    from credesk.desk.trust import refresh_trust

    refresh_trust(desk)
    return True


def _holds_every_key(desk: Desk) -> bool:
    """Whether this person can sign the lists of every issuer that has issued."""
    used = desk.workspace.rows(
        "SELECT DISTINCT v.issuer FROM intents AS i JOIN issuer_versions AS v ON v.id = i.issuer_version"
    )
    return all(held_status_key(desk, row["issuer"]) is not None for row in used)
