"""That the journal was proved up to where it stands, noted so that publishing need not walk all of it again.

The note is worth something only because it cannot be forged: a code (HMAC-SHA256) under a key that opens with a
passphrase covers where the journal ended, every row that publishing goes by, and the trust file and lists that were
made from them. What was written since is walked; where it is more than other people's marks, all is proved anew.
"""

import hashlib
import hmac
from collections.abc import Iterable
from contextlib import suppress
from typing import Any

from credesk.desk.found import root_of
from credesk.desk.proven import prove, prove_decision, prove_for_trust
from credesk.desk.session import Desk
from credesk.desk.status_lists import LISTS_NOTE, TRUST_NOTE
from credesk.domain.errors import CredeskError, Tampered
from credesk.domain.sentences import sentence
from credesk.keys.signatures import verify
from credesk.workspace.journal.entry import Entry, decode_entry
from credesk.workspace.journal.kinds import (
    ACHIEVEMENT_VERSION,
    CONSENT,
    CONSENT_TAKEN_BACK,
    CREDENTIAL,
    DEVICE,
    INTENT,
    ISSUER_KEY,
    ISSUER_KEY_END,
    ISSUER_VERSION,
    PERSON_KEY,
    REINSTATEMENT,
    ROOT,
    RUBRIC_VERSION,
    STATUS,
    TRANSLATION,
    TRUST,
    Kind,
)
from credesk.workspace.journal.proving import Keyring
from credesk.workspace.journal.values import decode, encode
from credesk.workspace.projection.project import entries
from credesk.workspace.projection.proven import compare_row
from credesk.workspace.store import Workspace

PROVED_NOTE, PROGRAMMES_NOTE = "proved for publishing", "programmes proved for publishing"
_SECRET = "proved"
_GONE_BY = (ISSUER_VERSION, ISSUER_KEY, ISSUER_KEY_END, STATUS, REINSTATEMENT, TRUST, CONSENT, CONSENT_TAKEN_BACK)
"""Types that trust file, lists and what is published of credentials are made of; credentials prove themselves."""
_PROGRAMMES = (ACHIEVEMENT_VERSION, RUBRIC_VERSION, TRANSLATION)
_MOST_NEW = 20_000


def prove_credential(desk: Desk, credential: Any) -> bool:
    """Prove what must be before a credential's status changes: its own row, where its bits stand, and the rest.

    True where the rest was noted as proved, so that a further note may follow it. Raises Tampered or Refused.
    """
    return prove_credentials(desk, [credential])


def prove_credentials(desk: Desk, credentials: Iterable[Any]) -> bool:
    """The same of many (rows), before one act on all of them: what they share is proved once."""
    proof = CredentialProof(desk)
    proof.prove(credentials)
    return proof.was_noted


class CredentialProof:
    """Proves rows of credentials and their intents, a few at a time; what they share is proved once.

    ``was_noted``: what publishing goes by was noted as proved. Where it was not, the whole journal is walked, with
    every open column of all of them.
    """

    def __init__(self, desk: Desk) -> None:
        """Raises Tampered or Refused."""
        self._desk = desk
        self._keyring = Keyring(
            root_of(desk.workspace).raw, lambda key, message, signature: verify(key, signature, message)
        )
        self.was_noted = is_noted(desk)
        if self.was_noted:
            self._keyring.learn(_naming_keys(desk.workspace))
        else:
            prove_for_trust(desk)

    def prove(self, credentials: Iterable[Any]) -> None:
        """Raise Tampered where a row (``id``, ``intent``, ``number``) is not what somebody admitted here signed."""
        for credential in credentials if self.was_noted else ():
            for kind, record in ((CREDENTIAL, credential["id"]), (INTENT, credential["intent"])):
                for entry in compare_row(self._desk.workspace.connection, self._desk.sealer, kind, record):
                    _refuse_not_admitted(self._keyring, kind, entry, credential["number"])


def _refuse_not_admitted(keyring: Keyring, kind: Kind, entry: Entry, number: str) -> None:
    signer = keyring.signer(entry)
    if signer is None or not signer.is_admitted:
        raise Tampered(
            sentence(
                "The {kind} of {credential} is not signed by anybody who was admitted here.",
                kind=kind.name,
                credential=number,
            ),
            "Nothing was signed. Keep this folder as it is, and see: credesk journal verify.",
        )


def _naming_keys(workspace: Workspace) -> list[Entry]:
    """Every entry that names a key, by the rows that it made; the root's signature tells which of them count."""
    return [
        entry
        for kind in (ROOT, DEVICE, PERSON_KEY)
        for row in workspace.rows(f"SELECT id FROM {kind.table}")
        for entry in entries(workspace.connection, "WHERE record = ? AND type = ?", (row["id"], kind.number))
    ]


def refresh_unless_noted(desk: Desk) -> None:
    """Raise Tampered or Refused where what publishing goes by is not what the journal proves.

    Where that was not noted, trust file and lists are made anew as well: older ones may have been put in their place.
    """
    from credesk.desk.trust import refresh_trust

    if not is_noted(desk):
        refresh_trust(desk)


def prove_programmes_unless_noted(desk: Desk) -> None:
    """The same of all achievement versions with their rubrics and translations, for the pages that show them."""
    said: list[object] = [_digest(desk.workspace, _PROGRAMMES)]
    noted = desk.workspace.local(PROGRAMMES_NOTE)
    if isinstance(noted, bytes) and hmac.compare_digest(noted, _code(desk, said)):
        return
    proof = prove(desk)
    for row in desk.workspace.rows("SELECT id FROM achievement_versions"):
        prove_decision(desk, proof, row["id"], ())
    desk.workspace.keep_local(PROGRAMMES_NOTE, _code(desk, said))


def note_proved(desk: Desk) -> None:
    """Note that everything up to here is proved: what was proved before, and what this program wrote since."""
    row = desk.workspace.row("SELECT n, hash FROM journal WHERE stream = ? ORDER BY seq DESC", (_stream(desk),))
    if row is not None:
        said = [row["n"], row["hash"], _told(desk.workspace)]
        desk.workspace.keep_local(PROVED_NOTE, encode([*said, _code(desk, said)]))


def is_noted(desk: Desk) -> bool:
    """Whether all that publishing goes by was proved here before and is unchanged."""
    noted = desk.workspace.local(PROVED_NOTE)
    if not isinstance(noted, bytes):
        return False
    with suppress(CredeskError, ValueError, TypeError):
        n, tip, digest, code = decode(noted)
        right = hmac.compare_digest(code, _code(desk, [n, tip, digest]))
        return right and _leads_here(desk, n, tip) and digest == _told(desk.workspace)
    return False


def _told(workspace: Workspace) -> bytes:
    """Over the rows that are gone by, the notes, and the places that lists are made for."""
    places = workspace.rows(
        "SELECT status_stream, status_list, issuer_version, max(signed_at) FROM intents"
        " GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"
    )
    said = _digest(workspace, _GONE_BY, (TRUST_NOTE, LISTS_NOTE))
    return hashlib.sha256(said + repr([tuple(row) for row in places]).encode()).digest()


def _stream(desk: Desk) -> bytes:
    return desk.workspace.identity.stream


def _code(desk: Desk, said: list[object]) -> bytes:
    secret = desk.keys.sealing.reveal(desk.sealing_key(_SECRET, _stream(desk))).reveal()
    return hmac.digest(secret, b"credesk-proved-1" + encode(said), "sha256")


def _digest(workspace: Workspace, kinds: Iterable[Kind], notes: Iterable[str] = ()) -> bytes:
    found = hashlib.sha256()
    for kind in kinds:
        for row in workspace.connection.execute(f"SELECT * FROM {kind.table} ORDER BY id"):
            found.update(repr(tuple(row)).encode())
        found.update(kind.table.encode())
    for note in notes:
        found.update(repr(workspace.local(note)).encode())
    return found.digest()


def _leads_here(desk: Desk, n: int, tip: bytes) -> bool:
    """Whether the journal goes on unbroken from a noted entry to its end, with nothing that publishing goes by."""
    numbers = {kind.number for kind in _GONE_BY}
    rows = desk.workspace.rows("SELECT raw, hash FROM journal WHERE n > ? ORDER BY n LIMIT ?", (n, _MOST_NEW + 1))
    for row in rows:
        entry = decode_entry(row["raw"])
        if entry.hash != row["hash"] or entry.previous != tip or entry.stream != _stream(desk):
            return False
        if entry.type in numbers:
            return False
        tip = entry.hash
    latest = desk.workspace.row("SELECT value FROM workstation WHERE name = 'hash'")
    # Entries are numbered without a gap; counting them reads an index only.
    counted = desk.workspace.row("SELECT count(*) = (SELECT max(n) FROM journal) FROM journal")
    is_whole = counted is not None and bool(counted[0])
    return len(rows) <= _MOST_NEW and is_whole and latest is not None and latest[0] == tip
