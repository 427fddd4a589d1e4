"""The trust file of this workspace: issuers and keys signed by the root, status lists signed by the status keys."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from datetime import date

from credesk.credentials.canonical import stored_form
from credesk.credentials.trust import TrustContent, TrustedIssuer, TrustedKey, TrustedName, read_trust, trust_document
from credesk.credentials.trust_file import sign_trust, with_lists
from credesk.desk.content import STATUS_FOLDER
from credesk.desk.found import root_of
from credesk.desk.issuers import issuer_version, issuer_versions
from credesk.desk.people import require_root
from credesk.desk.proven import prove_for_trust
from credesk.desk.records import issuer_version_of
from credesk.desk.session import Desk
from credesk.desk.status_lists import TRUST_NOTE, held_status_key, note_standing, signed_lists
from credesk.domain.civil import add_months, day_of, first_second
from credesk.domain.errors import Refused
from credesk.domain.ids import Id
from credesk.domain.people import IssuerVersion
from credesk.keys.holders import Role
from credesk.keys.signatures import PublicKey
from credesk.workspace.journal.kinds import TRUST
from credesk.workspace.projection.proven import Proven
from credesk.workspace.store import Workspace

VALID_MONTHS = 6
RENEW_SECONDS = 60 * 86_400


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
        if held_status_key(desk, issuer.issuer) is None:
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
    note_standing(desk)
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
