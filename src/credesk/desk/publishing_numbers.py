"""Files of certificate numbers, where the issuer publishes numbers: what was issued under a number that somebody types.

Withdrawn or not is what the status lists say; so a file changes only when a certificate is issued, or its learner
agrees that it is published.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property, partial
from typing import Any

from credesk.credentials.certificate_number import certificate_number
from credesk.credentials.content import StatusPlace
from credesk.credentials.instants import instant_seconds
from credesk.credentials.numbers import Issued, NumbersFile, prefix_of, sealed_entry, sign_numbers
from credesk.credentials.signing import credential_digest
from credesk.desk.found import root_of
from credesk.desk.publishing_credentials import agreed_credentials, another_than_signed
from credesk.desk.publishing_folder import Part
from credesk.desk.session import Desk
from credesk.desk.status_lists import held_status_key
from credesk.desk.status_standing import CredentialProof
from credesk.domain.people import IssuerVersion
from credesk.keys.holders import Role
from credesk.keys.signatures import PublicKey

NUMBERS_FOLDER = "numbers/"


def number_parts(desk: Desk, issuer: IssuerVersion, home: str) -> Iterator[Part]:
    """A file for each stream and each two characters that a number of it begins with."""
    if not issuer.numbers_published:
        return
    key = held_status_key(desk, issuer.issuer)
    agreed = {row["id"] for row in agreed_credentials(desk.workspace, issuer)}
    signing = _Signing(desk, issuer, key, agreed) if key is not None else None
    under = f"{issuer.identifiers[0]} {key.multibase if key else ''}"
    for (stream, prefix), ids in _files(desk, issuer):
        said = hashlib.sha256(b"".join(id + (b"+" if id in agreed else b"-") for id in ids)).hexdigest()[:32]
        make = partial(signing.file, stream, prefix, ids) if signing else None
        yield Part(f"{home}{NUMBERS_FOLDER}{stream.hex()}/{prefix}.jwt", make, f"numbers {said} {under}")


def _files(desk: Desk, issuer: IssuerVersion) -> list[tuple[tuple[bytes, str], list[bytes]]]:
    """Ids of the credentials in each file, in the order of the files' paths. Practice is in none."""
    rows = desk.workspace.connection.execute(
        "SELECT c.id, i.status_stream FROM credentials AS c JOIN intents AS i ON i.id = c.intent"
        " WHERE i.issuer_version IN (SELECT id FROM issuer_versions WHERE issuer = ?) AND NOT i.practice ORDER BY c.id",
        (issuer.issuer,),
    )
    found: defaultdict[tuple[bytes, str], list[bytes]] = defaultdict(list)
    for id, stream in rows:
        found[stream, prefix_of(certificate_number(id))].append(id)
    return sorted(found.items())


class _Signing:
    """Makes files when they are needed; what their entries are made of is proved first."""

    def __init__(self, desk: Desk, issuer: IssuerVersion, key: PublicKey, agreed: set[bytes]) -> None:
        self._desk, self._issuer, self._key, self._agreed = desk, issuer, key, agreed

    @cached_property
    def _proof(self) -> CredentialProof:
        return CredentialProof(self._desk)

    def file(self, stream: bytes, prefix: str, ids: Sequence[bytes]) -> bytes:
        """The signed file of these credentials. Raises Tampered where the database holds others than were signed."""
        rows = [self._row(id) for id in ids]
        self._proof.prove(rows)
        root = root_of(self._desk.workspace).raw
        numbers = dict(sealed_entry(self._issued(row), root) for row in rows)
        sign = self._desk.keys.signing_key(Role.STATUS, self._key).sign
        file = NumbersFile(self._issuer.identifiers[0], stream, prefix, numbers)
        return sign_numbers(file, self._key.raw, sign, self._desk.circumstances.now_ms() // 1000)

    def _row(self, id: bytes) -> Any:
        row = self._desk.workspace.row(
            "SELECT c.id, c.intent, c.number, c.digest, c.json, i.credential, i.signed_at, i.status_stream,"
            " i.status_list, i.status_index FROM credentials AS c JOIN intents AS i ON i.id = c.intent WHERE c.id = ?",
            (id,),
        )
        assert row is not None
        return row

    def _issued(self, row: Any) -> Issued:
        if credential_digest(row["json"]) != row["digest"] or row["credential"] != row["id"]:
            raise another_than_signed(row["number"])
        document = json.loads(row["json"])
        until = document.get("validUntil")
        return Issued(
            number=certificate_number(row["id"]),
            issued=row["signed_at"] // 1000,
            holds_from=instant_seconds(document["validFrom"]),
            holds_until=None if until is None else instant_seconds(until),
            place=StatusPlace(row["status_stream"], row["status_list"], row["status_index"]),
            published=row["id"] in self._agreed,
        )
