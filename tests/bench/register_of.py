"""A register of a hundred thousand credentials: each one prepared, signed and written by the program's own code.

What is left out is what came before: one learner's portfolio is taken in, marked and decided on through the desk, and
every further award repeats that decision for another credential, of
the same learner or of others with their names. Awards, intents and credentials are entries of the journal, signed by
the person; credentials and paper proofs are signed by the issuing key, in one process for each core.
"""

import hashlib
import multiprocessing
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import cycle, islice
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
from credesk.domain.civil import last_good_day
from credesk.domain.ids import new_public_id
from credesk.keys.holders import Role
from credesk.keys.signatures import PublicKey, SigningKey
from credesk.workspace.journal.kinds import AWARD, CREDENTIAL, INTENT, LEARNER, REGISTER
from credesk.workspace.journal.values import decode
from tests.bench.cohort import Cohort, name_of, with_awards

AT_ONCE = 2_000
"""Credentials of one act."""
FAMILIES = (
    "Łukasz",
    "Njoroge",
    "García",
    "Şahin",
    "مصطفى",
    "शर्मा",
    "Nguyễn",
    "O'Brien",
    "Okafor",
    "Sørensen",
    "Wambui",
)
"""Names in which people type other letters than stand in them."""
_key: SigningKey | None = None


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose a credential is, on which day it was awarded."""

    learner: bytes
    name: str
    number: str
    awarded: date


def with_credentials(folder: Path, count: int, learners: int = 1) -> Cohort:
    """A workspace with so many credentials of so many learners, whose lists and trust file are of now."""
    cohort = with_awards(folder, 1)
    with cohort.at_desk() as desk:
        issue(desk, None, Folders(folder / "credentials", folder / "certificates"))
        first = desk.workspace.row("SELECT c.*, i.id AS i FROM credentials AS c JOIN intents AS i ON i.id = c.intent")
        assert first is not None
        _Bulk(desk, first, learners - 1).write(count - 1)
        refresh_trust(desk)
    return cohort


class _Bulk:
    """Writes credentials after the pattern of one that was issued."""

    def __init__(self, desk: Desk, first: Any, others: int) -> None:
        self._desk = desk
        self._award = self._values(AWARD, first["award"])
        self._intent = self._values(INTENT, first["i"])
        intent = desk.workspace.row("SELECT * FROM intents WHERE id = ?", (first["i"],))
        contents = Contents(desk.workspace)
        content, self._paper = contents.credential(intent), contents.paper(intent)
        # As of a programme that leaves criteria and marks out: fewer statements to sign a hundred thousand times.
        plain = replace(content.achievement, criteria=(), alignments=())
        self._content = replace(content, achievement=plain, result=replace(content.result, marks=None))
        own = Whose(first["learner"], self._paper.learner_name, content.identities[0].value, content.intent.award_date)
        self._whose = [own, *self._others(others, own.awarded)]
        self._seal = desk.sealing_keys(REGISTER, [one.learner for one in self._whose])

    def _others(self, count: int, last: date) -> Iterator[Whose]:
        """So many more learners, a cohort for each hundred; their awards go back a thousand days."""
        desk = self._desk
        for start in range(0, count, AT_ONCE):
            numbers = range(start, min(start + AT_ONCE, count))
            keys = desk.sealing_keys(REGISTER, ids := [desk.new_id() for _ in numbers])
            with desk.act() as act:
                for number, learner in zip(numbers, ids, strict=True):
                    name = f"{name_of(number)} {chr(0x41 + number % 26)}. {FAMILIES[number * 7 % len(FAMILIES)]}"
                    values = {"number": f"L-{number:06}", "name": name, "cohort": f"Cohort {number // 100}"}
                    act.write(LEARNER, learner, values, keys={REGISTER: keys[learner]}, signer=desk.sign)
                    yield Whose(learner, name, values["number"], last - timedelta(days=number % 1000))

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
        whose = cycle(self._whose[1:] or self._whose)
        with multiprocessing.get_context("fork").Pool(os.cpu_count()) as pool:
            for start in range(0, count, AT_ONCE):
                group = list(islice(whose, min(AT_ONCE, count - start)))
                drafts = [(*self._draft(places, one), PaperContent(one.name)) for one in group]
                making = pool.map_async(_signed, drafts, chunksize=50), group
                if waiting is not None:
                    self._record(waiting[0].get(), waiting[1])
                waiting = making
            if waiting is not None:
                self._record(waiting[0].get(), waiting[1])

    def _draft(self, places: StatusPlaces, whose: Whose) -> tuple[CredentialContent, tuple[bytes, int, int]]:
        place = places.next()
        credential = new_public_id(self._desk.circumstances.randomness)
        stands = replace(self._content.intent.place, index=place[2], list_number=place[1])  # type: ignore[type-var]
        intent = replace(self._content.intent, id=credential, place=stands, award_date=whose.awarded)
        intent = replace(intent, valid_until=self._until(whose))
        identity = IdentityContent(whose.number, self._desk.circumstances.randomness(16))
        return replace(self._content, intent=intent, identities=(identity,)), place

    def _until(self, whose: Whose) -> date | None:
        months = 12 if int(whose.number[-1], 36) % 2 else 36
        return last_good_day(whose.awarded, months)

    def _record(
        self, batch: Sequence[tuple[bytes, tuple[bytes, int, int], bytes, bytes]], group: Sequence[Whose]
    ) -> None:
        desk, sign = self._desk, self._desk.sign
        with desk.act() as act:
            for (credential, place, stored, token), whose in zip(batch, group, strict=True):
                seal, until = {REGISTER: self._seal[whose.learner]}, self._until(whose)
                award, intent = desk.new_id(), desk.new_id()
                key = hashlib.sha256(award).digest()
                decided: dict[str, object] = {
                    "award_key": key,
                    "learner": whose.learner,
                    "award_date": whose.awarded.isoformat(),
                }
                act.write(AWARD, award, self._award | decided, keys=seal, signer=sign)
                stands = dict(zip(("status_stream", "status_list", "status_index"), place, strict=True))
                said: dict[str, Any] = self._intent | stands | {"award": award, "credential": credential}
                said |= {"printed": [whose.name, whose.number, *self._intent["printed"][2:]]}
                said |= {"valid_until": until.isoformat() if until else None}
                act.write(INTENT, intent, said, keys=seal, signer=sign)
                values: dict[str, Any] = {
                    "intent": intent,
                    "award": award,
                    "learner": whose.learner,
                    "json": stored,
                    "token": token,
                }
                values |= {"digest": credential_digest(stored), "key": self._intent["key"]}
                values |= {"number": certificate_number(credential)}
                act.write(CREDENTIAL, credential, values, keys=seal, signer=sign)


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
