"""A register of a hundred thousand credentials: each one prepared, signed and written by the program's own code.

What is left out is what came before: one learner's portfolio is taken in, marked and decided on through the desk, and
every further award repeats that decision for another credential. Awards, intents and credentials are entries of the
journal, signed by the person; credentials and paper proofs are signed by the issuing key, in one process for each core.
"""

import hashlib
import multiprocessing
import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from credesk.credentials.certificate_number import certificate_number
from credesk.credentials.content import CredentialContent, IdentityContent
from credesk.credentials.signing import credential_digest, finish, prepare
from credesk.credentials.token import PaperContent, claims_of, finish_token, prepare_token
from credesk.desk.content import Contents
from credesk.desk.issue import Folders, issue
from credesk.desk.register import StatusPlaces
from credesk.desk.session import Desk
from credesk.desk.trust import refresh_trust
from credesk.domain.ids import new_public_id
from credesk.keys.holders import Role
from credesk.keys.signatures import PublicKey, SigningKey
from credesk.workspace.journal.kinds import AWARD, CREDENTIAL, INTENT, REGISTER
from credesk.workspace.journal.values import decode
from tests.bench.cohort import Cohort, with_awards

AT_ONCE = 2_000
"""Credentials of one act."""
_key: SigningKey | None = None


def with_credentials(folder: Path, count: int) -> Cohort:
    """A workspace with so many credentials, whose lists and trust file are of now."""
    cohort = with_awards(folder, 1)
    with cohort.at_desk() as desk:
        issue(desk, None, Folders(folder / "credentials", folder / "certificates"))
        first = desk.workspace.row("SELECT c.*, i.id AS i FROM credentials AS c JOIN intents AS i ON i.id = c.intent")
        assert first is not None
        _Bulk(desk, first).write(count - 1)
        refresh_trust(desk)
    return cohort


class _Bulk:
    """Writes credentials after the pattern of one that was issued."""

    def __init__(self, desk: Desk, first: Any) -> None:
        self._desk = desk
        self._award = self._values(AWARD, first["award"])
        self._intent = self._values(INTENT, first["i"])
        intent = desk.workspace.row("SELECT * FROM intents WHERE id = ?", (first["i"],))
        contents = Contents(desk.workspace)
        content, self._paper = contents.credential(intent), contents.paper(intent)
        # As of a programme that leaves criteria and marks out: fewer statements to sign a hundred thousand times.
        plain = replace(content.achievement, criteria=(), alignments=())
        self._content = replace(content, achievement=plain, result=replace(content.result, marks=None))
        self._learner = first["learner"]
        self._seal = {REGISTER: desk.sealing_key(REGISTER, first["learner"])}

    def _values(self, kind: Any, record: bytes) -> dict[str, Any]:
        row = self._desk.workspace.row(f"SELECT * FROM {kind.table} WHERE id = ?", (record,))
        assert row is not None
        forms = {"sign_offs", "score", "printed"}
        return {f.name: decode(row[f.name]) if f.name in forms else row[f.name] for f in kind.fields}

    def write(self, count: int) -> None:
        """So many of them, an act after the other; signing goes on in other processes meanwhile."""
        global _key  # noqa: PLW0603 - what a forked process is born with
        _key = self._desk.keys.signing_key(Role.ISSUING, PublicKey(self._intent["key"]))
        places, waiting = StatusPlaces(self._desk), None
        with multiprocessing.get_context("fork").Pool(os.cpu_count()) as pool:
            for start in range(0, count, AT_ONCE):
                drafts = [(*self._draft(places), self._paper) for _ in range(min(AT_ONCE, count - start))]
                making = pool.map_async(_signed, drafts, chunksize=50)
                if waiting is not None:
                    self._record(waiting.get())
                waiting = making
            if waiting is not None:
                self._record(waiting.get())

    def _draft(self, places: StatusPlaces) -> tuple[CredentialContent, tuple[bytes, int, int]]:
        place = places.next()
        credential = new_public_id(self._desk.circumstances.randomness)
        stands = replace(self._content.intent.place, index=place[2], list_number=place[1])  # type: ignore[type-var]
        intent = replace(self._content.intent, id=credential, place=stands)
        identity = IdentityContent(self._content.identities[0].value, self._desk.circumstances.randomness(16))
        return replace(self._content, intent=intent, identities=(identity,)), place

    def _record(self, batch: Sequence[tuple[bytes, tuple[bytes, int, int], bytes, bytes]]) -> None:
        desk, sign = self._desk, self._desk.sign
        with desk.act() as act:
            for credential, place, stored, token in batch:
                award, intent = desk.new_id(), desk.new_id()
                key = hashlib.sha256(award).digest()
                act.write(AWARD, award, self._award | {"award_key": key}, keys=self._seal, signer=sign)
                stands = dict(zip(("status_stream", "status_list", "status_index"), place, strict=True))
                said = self._intent | stands | {"award": award, "credential": credential}
                act.write(INTENT, intent, said, keys=self._seal, signer=sign)
                values = {"intent": intent, "award": award, "learner": self._learner, "json": stored, "token": token}
                values |= {"digest": credential_digest(stored), "key": self._intent["key"]}
                values |= {"number": certificate_number(credential)}
                act.write(CREDENTIAL, credential, values, keys=self._seal, signer=sign)


def _signed(
    asked: tuple[CredentialContent, tuple[bytes, int, int], PaperContent],
) -> tuple[bytes, tuple[bytes, int, int], bytes, bytes]:
    """(id, place, credential, paper proof), signed in this process with the key that it was born with."""
    content, place, paper = asked
    assert _key is not None
    public = _key.public.raw
    prepared = prepare(content, public)
    stored = finish(prepared, _key.sign(prepared.to_sign))
    waiting = prepare_token(claims_of(content, paper, stored), public)
    return content.intent.id, place, stored, finish_token(waiting, _key.sign(waiting.to_sign))
