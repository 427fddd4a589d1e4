"""The trust file of this workspace: issuers and keys signed by the root, status lists signed by the status keys."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from credesk.credentials.canonical import stored_form
from credesk.credentials.status_lists import ListFrame, sign_lists
from credesk.credentials.status_places import Purpose, list_id
from credesk.credentials.trust import TrustContent, TrustedIssuer, TrustedKey, TrustedName, read_trust, trust_document
from credesk.credentials.trust_file import sign_trust, with_lists
from credesk.desk.content import STATUS_FOLDER
from credesk.desk.found import root_of
from credesk.desk.issuers import issuer_version, issuer_versions
from credesk.desk.people import require_root
from credesk.desk.proven import prove_for_trust
from credesk.desk.records import issuer_version_of
from credesk.desk.session import Desk
from credesk.domain.civil import add_months, day_of, first_second
from credesk.domain.errors import Refused
from credesk.domain.ids import Id
from credesk.domain.people import IssuerVersion
from credesk.keys.holders import Role
from credesk.keys.signatures import PublicKey
from credesk.workspace.journal.kinds import TRUST
from credesk.workspace.projection.proven import Proven
from credesk.workspace.store import Workspace

TRUST_NOTE = "trust file"
VALID_MONTHS = 6
RENEW_SECONDS = 60 * 86_400
LIST_DAYS = 180


def trust_file(workspace: Workspace) -> bytes:
    """The latest trust file of this workstation, lists included. Raises Refused where there is none yet."""
    found = workspace.local(TRUST_NOTE)
    if found is None:
        raise Refused("This workspace has no trust file yet.", "Give one with --trust FILE.")
    return bytes(found)


def ready_for_trust(desk: Desk, used: Iterable[Id] = ()) -> Proven:
    """Raise, before anything is recorded, what would keep the trust file from telling of it; gives the proof.

    ``used`` are the issuer versions whose lists will change: this person must hold their status keys.
    """
    proof = prove_for_trust(desk)
    for version in used:
        issuer = issuer_version(desk.workspace, version)
        if _held_status_key(desk, issuer.issuer) is None:
            raise Refused(f"You hold no copy of the status key of {issuer.legal_name}.", "Ask a person who may issue.")
    return proof


def refresh_trust(desk: Desk) -> bytes:
    """The trust file as it is now, with fresh lists; a new sequence number only where issuers or keys changed.

    Raises Refused where something changed and this person has no copy of the root key.
    """
    prove_for_trust(desk)
    lists = signed_lists(desk)
    known = desk.workspace.row("SELECT * FROM trusts ORDER BY sequence DESC, id DESC")
    issuers = trusted_issuers(desk.workspace)
    now = desk.circumstances.now_ms() // 1000
    digest = _digest(issuers)
    root = root_of(desk.workspace)
    if known is not None and known["content_digest"] == digest:
        content = read_trust(json.loads(known["payload"]))
        if now < content.expires - RENEW_SECONDS:
            return _kept(desk, _signed(desk, content, lists))
    require_root(desk)
    content = TrustContent(root.raw, (known["sequence"] if known else 0) + 1, now, _expiry(now), issuers)
    made = _signed(desk, content, lists)
    _record(desk, content, digest)
    return _kept(desk, made)


def _kept(desk: Desk, made: bytes) -> bytes:
    desk.workspace.keep_local(TRUST_NOTE, made)
    return made


def _signed(desk: Desk, content: TrustContent, lists: Sequence[bytes]) -> bytes:
    root = PublicKey(content.root)
    if any(held.role is Role.ROOT and held.public == root for held in desk.keys.held()):
        return sign_trust(content, desk.keys.signing_key(Role.ROOT, root).sign, lists)
    return with_lists(trust_file(desk.workspace), lists)


def _record(desk: Desk, content: TrustContent, digest: bytes) -> None:
    values = {
        "sequence": content.sequence,
        "content_digest": digest,
        "updated": content.updated * 1000,
        "payload": stored_form(trust_document(content)),
    }
    with desk.act() as act:
        act.write(TRUST, desk.new_id(), values, signer=desk.sign)


def _digest(issuers: tuple[TrustedIssuer, ...]) -> bytes:
    document = trust_document(TrustContent(bytes(32), 0, 0, 0, issuers))
    return hashlib.sha256(stored_form(document["issuers"])).digest()


def _expiry(now: int) -> int:
    return first_second(add_months(day_of(now * 1000), VALID_MONTHS))


def trusted_issuers(workspace: Workspace) -> tuple[TrustedIssuer, ...]:
    """Every issuer with all its identifiers, names and keys, as the journal has them."""
    return tuple(_trusted(workspace, newest) for newest in issuer_versions(workspace))


def _trusted(workspace: Workspace, newest: IssuerVersion) -> TrustedIssuer:
    rows = workspace.rows(
        "SELECT v.*, j.wall FROM issuer_versions AS v JOIN journal AS j ON j.record = v.id WHERE v.issuer = ?"
        " ORDER BY v.number, v.id",
        (newest.issuer,),
    )
    versions = [issuer_version_of(row) for row in rows]
    ids = dict.fromkeys(one for version in reversed(versions) for one in version.identifiers)
    return TrustedIssuer(
        ids=tuple(ids),
        names=_names([(version.legal_name, day_of(row["wall"])) for version, row in zip(versions, rows, strict=True)]),
        keys=tuple(_keys(workspace, newest.issuer, tuple(ids))),
        telephone=newest.telephone or None,
        verify_address=newest.verify_address,
        status_base=f"{newest.verify_address}{STATUS_FOLDER}" if newest.verify_address else None,
    )


def _names(changes: Sequence[tuple[str, date]]) -> tuple[TrustedName, ...]:
    """The names one after the other; the first is open to the past, the last to the future."""
    kept: list[tuple[str, date]] = []
    for name, day in changes:
        if not kept or kept[-1][0] != name:
            kept.append((name, day))
    return tuple(
        TrustedName(
            name, first=day if position else None, last=kept[position + 1][1] if position + 1 < len(kept) else None
        )
        for position, (name, day) in enumerate(kept)
    )


def _keys(workspace: Workspace, issuer: bytes, ids: tuple[str, ...]) -> list[TrustedKey]:
    """Every key under every identifier that it can sign for: did:key only under its own issuing key's."""
    rows = workspace.rows("SELECT * FROM issuer_keys WHERE issuer = ? ORDER BY valid_from, id", (issuer,))
    return [
        TrustedKey(
            controller=controller,
            public_key=row["public_key"],
            use=row["use"],
            valid_from=row["valid_from"] // 1000,
            valid_until=row["valid_until"] // 1000 if row["valid_until"] is not None else None,
            practice=bool(row["practice"]),
        )
        for row in rows
        for controller in ids
    ]


def signed_lists(desk: Desk) -> list[bytes]:
    """All status lists of this workspace's issuers, signed now by their status keys.

    Lists whose status key this person has no copy of go on as they were signed last.
    """
    now = desk.circumstances.now_ms() // 1000
    made: list[bytes] = []
    for issuer in issuer_versions(desk.workspace):
        key = _held_status_key(desk, issuer.issuer)
        for place in _list_places(desk.workspace, issuer):
            frame = _frame(issuer, place, now)
            if key is None:
                made += _lists_so_far(desk.workspace, frame)
                continue
            bits = _bits(desk.workspace, place["status_stream"], place["status_list"])
            made += sign_lists(frame, bits, key.raw, desk.keys.signing_key(Role.STATUS, key).sign)
    return made


def _lists_so_far(workspace: Workspace, frame: ListFrame) -> list[bytes]:
    """The lists of a place as the latest trust file has them."""
    ids = {list_id(frame.base, frame.stream, frame.list_number, purpose) for purpose in Purpose}
    known = json.loads(workspace.local(TRUST_NOTE) or b"{}").get("lists", [])
    return [stored_form(one) for one in known if one.get("id") in ids]


def _list_places(workspace: Workspace, issuer: IssuerVersion) -> list[Any]:
    return workspace.rows(
        "SELECT DISTINCT i.status_stream, i.status_list FROM intents AS i JOIN issuer_versions AS v"
        " ON v.id = i.issuer_version WHERE v.issuer = ? ORDER BY 1, 2",
        (issuer.issuer,),
    )


def _frame(issuer: IssuerVersion, place: Any, now: int) -> ListFrame:
    base = f"{issuer.verify_address}{STATUS_FOLDER}" if issuer.verify_address else None
    stream, number = place["status_stream"], place["status_list"]
    return ListFrame(issuer.identifiers[0], base, stream, number, now, now + LIST_DAYS * 86_400)


def _held_status_key(desk: Desk, issuer: Id) -> PublicKey | None:
    """The newest status key of the issuer that this person has a copy of."""
    rows = desk.workspace.rows(
        "SELECT public_key FROM issuer_keys WHERE issuer = ? AND use = 'status' ORDER BY valid_from DESC, id DESC",
        (issuer,),
    )
    held = {one.public.raw for one in desk.keys.held() if one.role is Role.STATUS}
    return next((PublicKey(row["public_key"]) for row in rows if row["public_key"] in held), None)


def _bits(workspace: Workspace, stream: bytes, number: int) -> dict[Purpose, frozenset[int]]:
    rows = workspace.rows('SELECT purpose, "index" FROM statuses WHERE stream = ? AND list = ?', (stream, number))
    return {purpose: frozenset(row["index"] for row in rows if row["purpose"] == purpose.value) for purpose in Purpose}
