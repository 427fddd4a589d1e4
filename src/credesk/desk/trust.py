"""The trust file of this workspace: issuers and keys signed by the root, status lists signed by the status keys."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from credesk.credentials.canonical import stored_form
from credesk.credentials.errors import CredentialError, TrustRefused
from credesk.credentials.multibase import multikey
from credesk.credentials.trust import (
    MOST_KEYS,
    Theft,
    TrustContent,
    TrustedIssuer,
    TrustedKey,
    TrustedName,
    read_trust,
    trust_document,
)
from credesk.credentials.trust_file import read_trust_file, sign_trust, with_lists
from credesk.desk.content import STATUS_FOLDER
from credesk.desk.found import root_of
from credesk.desk.issuers import issuer_version, issuer_versions
from credesk.desk.keys_root import root_is_away, root_key
from credesk.desk.keys_state import NO_END, KeyEnd, key_ends
from credesk.desk.proven import prove_for_trust
from credesk.desk.records import issuer_version_of
from credesk.desk.session import Desk
from credesk.desk.status_lists import TRUST_NOTE, held_status_key, note_standing, signed_lists
from credesk.domain.civil import add_months, day_of, first_second
from credesk.domain.errors import Refused, Tampered
from credesk.domain.ids import Id
from credesk.domain.people import IssuerVersion
from credesk.domain.sentences import sentence
from credesk.keys.signatures import SigningKey
from credesk.workspace.journal.kinds import TRUST
from credesk.workspace.journal.writing import Act
from credesk.workspace.projection.proven import Proven
from credesk.workspace.store import Workspace

VALID_MONTHS = 6
RENEW_SECONDS = 60 * 86_400
LARGEST_PAYLOAD = 15 * 1024 * 1024
"""An entry of the journal has at most 16 MiB: about 200,000 certificates of stolen keys."""


def trust_file(workspace: Workspace) -> bytes:
    """The latest trust file of this workstation, lists included. Raises Refused where there is none yet.

    Raises Tampered where an older one, which may not know of a theft yet, was put in the place of the one on record.
    """
    found = workspace.local(TRUST_NOTE)
    if found is None:
        raise Refused("This workspace has no trust file yet.", "Give one with --trust FILE.")
    known = workspace.row("SELECT sequence, payload FROM trusts ORDER BY sequence DESC, id DESC")
    if known is not None and _is_another(bytes(found), known, root_of(workspace).raw):
        raise Tampered(
            "The trust file of this workspace is another than the one that its journal records.",
            "It was not used. Keep this folder as it is, and see: credesk journal verify.",
        )
    return bytes(found)


def _is_another(raw: bytes, known: Any, root: bytes) -> bool:
    try:
        file = read_trust_file(raw, root)
    except CredentialError:
        return True
    number = file.content.sequence
    return number < int(known["sequence"]) or (number == known["sequence"] and file.payload != bytes(known["payload"]))


def ready_for_trust(desk: Desk, used: Iterable[Id] = ()) -> Proven:
    """Raise, before anything is recorded, what would keep the trust file from telling of it; gives the proof.

    ``used`` are the issuer versions whose lists will change: this person must hold their status keys.
    """
    proof = prove_for_trust(desk)
    for version in used:
        refuse_without_status_key(desk, issuer_version(desk.workspace, version))
    return proof


def refuse_without_status_key(desk: Desk, issuer: IssuerVersion) -> None:
    """Raise Refused where this person could not sign the lists that tell of an act."""
    if held_status_key(desk, issuer.issuer) is None:
        raise Refused(
            sentence("You hold no copy of the status key of {issuer}.", issuer=issuer.legal_name),
            "Ask a person who may issue.",
        )


def refresh_trust(desk: Desk, *, proved: bool = False) -> bytes:
    """The trust file as it is now, with fresh lists; a new sequence number only where issuers or keys changed.

    While the root is away, the payload that it signed last goes on with the new lists; what it has not signed waits
    (``trust_waits``). Raises Refused where there is no trust file yet and no root at hand. ``proved``: what it is made
    of was proved in this run already (``desk.status_standing``), so the journal is not walked once more.
    """
    if not proved:
        prove_for_trust(desk)
    lists = signed_lists(desk)
    key = root_key(desk)
    if key is not None and trust_waits(desk.workspace, desk.circumstances.now_ms() // 1000):
        with desk.act() as act:
            made = write_trust(desk, act, key, lists)
    elif key is None and desk.workspace.local(TRUST_NOTE) is None:
        raise root_is_away(desk)
    else:
        made = with_lists(_root_signed(desk, key), lists)
        desk.workspace.keep_local(TRUST_NOTE, made)
    note_standing(desk)
    return made


def _root_signed(desk: Desk, key: SigningKey | None) -> bytes:
    """The trust file whose payload is on record: from this workstation's note, or signed again as it was."""
    content = latest_content(desk.workspace)
    noted = desk.workspace.local(TRUST_NOTE)
    if key is None or content is None:
        return trust_file(desk.workspace)
    if noted is not None and read_trust_file(bytes(noted)).payload == stored_form(trust_document(content)):
        return bytes(noted)
    return sign_trust(content, key.sign)


def write_trust(desk: Desk, act: Act, key: SigningKey, lists: Sequence[bytes]) -> bytes:
    """Within an act: sign what the journal now says under the next number, record it and keep the file with it."""
    content = next_content(desk.workspace, desk.circumstances.now_ms() // 1000)
    made = sign_trust(content, key.sign, lists)
    act.write(TRUST, desk.new_id(), trust_values(content), signer=desk.sign)
    desk.workspace.keep_local(TRUST_NOTE, made)
    return made


def trust_values(content: TrustContent) -> dict[str, int | bytes]:
    """The fields of the fact that the root signed a trust file."""
    return {
        "sequence": content.sequence,
        "content_digest": content_digest(content.issuers),
        "updated": content.updated * 1000,
        "payload": stored_form(trust_document(content)),
    }


def next_content(workspace: Workspace, now: int) -> TrustContent:
    """What the root would sign now (seconds), under the next number. Raises Refused where no checker would read it."""
    known = latest_content(workspace)
    sequence = (known.sequence if known is not None else 0) + 1
    content = TrustContent(root_of(workspace).raw, sequence, now, expiry(now), trusted_issuers(workspace))
    try:
        read_trust(trust_document(content))
        if len(stored_form(trust_document(content))) > LARGEST_PAYLOAD:
            raise TrustRefused("The payload is larger than an entry of the journal.")
    except CredentialError as fault:
        raise Refused(
            "With this the trust file would be more than checkers read; nothing was changed.",
            sentence(
                "An issuer has at most {most_keys} keys, and all lists of what is good of stolen ones 15 MB.",
                most_keys=MOST_KEYS,
            ),
            details=fault.message,
        ) from fault
    return content


def latest_content(workspace: Workspace) -> TrustContent | None:
    """What the root signed last, as the journal has it; None before the first."""
    known = workspace.row("SELECT payload FROM trusts ORDER BY sequence DESC, id DESC")
    return None if known is None else read_trust(json.loads(known["payload"]))


def trust_waits(workspace: Workspace, now: int) -> str:
    """Why the trust file must be signed by the root, in words; "" where it need not. ``now`` in seconds."""
    content = latest_content(workspace)
    if content is None:
        return "the first trust file"
    if content_digest(content.issuers) != content_digest(trusted_issuers(workspace)):
        return "a trust file that says what changed"
    if now >= content.expires - RENEW_SECONDS:
        return f"a trust file that goes on after {day_of(content.expires * 1000).isoformat()}"
    return ""


def content_digest(issuers: tuple[TrustedIssuer, ...]) -> bytes:
    """What tells whether issuers or keys changed: SHA-256 of ``issuers`` (RFC 8785)."""
    document = trust_document(TrustContent(bytes(32), 0, 0, 0, issuers))
    return hashlib.sha256(stored_form(document["issuers"])).digest()


def expiry(now: int) -> int:
    """Until when a trust file of now (seconds) counts."""
    return first_second(add_months(day_of(now * 1000), VALID_MONTHS))


def trusted_issuers(workspace: Workspace) -> tuple[TrustedIssuer, ...]:
    """Every issuer with all its identifiers, names and keys, as the journal has them."""
    return tuple(_trusted(workspace, newest) for newest in issuer_versions(workspace))


def _trusted(workspace: Workspace, newest: IssuerVersion) -> TrustedIssuer:
    rows = workspace.rows(
        # From the few to the many: SQLite would else read the whole journal (SQLite, CROSS JOIN keeps the order).
        "SELECT v.*, j.wall FROM issuer_versions AS v CROSS JOIN journal AS j ON j.record = v.id WHERE v.issuer = ?"
        " ORDER BY v.number, v.id",
        (newest.issuer,),
    )
    versions = [issuer_version_of(row) for row in rows]
    ids = dict.fromkeys(one for version in reversed(versions) for one in version.identifiers)
    return TrustedIssuer(
        ids=tuple(ids),
        names=_names([(version.legal_name, day_of(row["wall"])) for version, row in zip(versions, rows, strict=True)]),
        keys=tuple(_keys(workspace, newest.issuer, _spans(rows))),
        telephone=newest.telephone or None,
        verify_address=newest.verify_address,
        status_base=f"{newest.verify_address}{STATUS_FOLDER}" if newest.verify_address else None,
    )


def _spans(rows: Sequence[Any]) -> dict[str, tuple[int, int | None]]:
    """From when each identifier is an issuer's, and until when it stood first (ms; None: it does, or may yet)."""
    spans: dict[str, tuple[int, int | None]] = {}
    before = ""
    for row in rows:
        for one in issuer_version_of(row).identifiers:
            spans.setdefault(one, (row["wall"], None))
        first = issuer_version_of(row).identifiers[0]
        if before and first != before:
            spans[before] = (spans[before][0], row["wall"])
        spans[first], before = (spans[first][0], None), first
    return spans


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


def _keys(workspace: Workspace, issuer: bytes, spans: Mapping[str, tuple[int, int | None]]) -> list[TrustedKey]:
    """Every key under every identifier that it can have signed under; ``spans``: when each was in use (ms)."""
    rows = workspace.rows("SELECT * FROM issuer_keys WHERE issuer = ? ORDER BY valid_from, id", (issuer,))
    ends = key_ends(workspace)
    found = []
    for row in rows:
        end = ends.get(row["public_key"], NO_END)
        until = min((one for one in (row["valid_until"], end.until) if one is not None), default=None)
        found += [
            TrustedKey(
                controller=controller,
                public_key=row["public_key"],
                use=row["use"],
                valid_from=row["valid_from"] // 1000,
                valid_until=until // 1000 if until is not None else None,
                practice=bool(row["practice"]),
                revoked=_theft(end, controller),
            )
            for controller, span in spans.items()
            if _can_have_signed(row, until, controller, span)
        ]
    return found


def _can_have_signed(row: Any, until: int | None, controller: str, span: tuple[int, int | None]) -> bool:
    """A did:key is the name of one issuing key; lists are signed under the identifier that is in use."""
    if row["use"] == "credential" and controller.startswith("did:key:"):
        return controller == f"did:key:{multikey(row['public_key'])}"
    begun, ended = span
    if until is not None and until < begun // 1000 * 1000:
        return False
    return row["use"] == "credential" or ended is None or row["valid_from"] <= ended


def _theft(end: KeyEnd, controller: str) -> Theft | None:
    """What checkers are told of a stolen key. The good list of an identifier has what was signed under it."""
    if end.stolen_since is None:
        return None
    good = None
    if end.good is not None:
        joined = end.good.get(controller, b"")
        good = frozenset(joined[start : start + 16] for start in range(0, len(joined), 16))
    return Theft(end.stolen_since // 1000, end.stolen_reason, good)
