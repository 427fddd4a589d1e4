"""Good ones that take some making: a credential of another program's issuer with its list, and a PDF."""

import datetime as dt
import gzip
import json
from dataclasses import dataclass

from credesk.certificates.page import CertificatePage
from credesk.certificates.paper import draw
from credesk.credentials.instants import instant_seconds
from credesk.credentials.multibase import base64url_encode
from credesk.credentials.trust import TrustedKey
from tests.credentials.foreign_material import Signer, signed
from tests.credentials.material import NOW, code_of

_COLLEGE = Signer("college")
_METHOD = f"{_COLLEGE.did}#{_COLLEGE.did[8:]}"
_LIST = "https://college.example/status/1"
_CONTEXTS = ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"]


@dataclass(frozen=True, slots=True)
class Another:
    """An issuer that uses another program."""

    did: str
    credential: bytes
    status_list: bytes
    keys: tuple[TrustedKey, ...]


def _credential() -> bytes:
    status = {
        "id": f"{_LIST}#7",
        "type": "BitstringStatusListEntry",
        "statusPurpose": "revocation",
        "statusListIndex": "7",
        "statusListCredential": _LIST,
    }
    achievement = {
        "id": "https://college.example/badges/1",
        "type": ["Achievement"],
        "name": "Welding",
        "description": "Welds plates.",
        "criteria": {"narrative": "Weld three plates."},
        "tag": ["welding", "MIG"],
        "creditsAvailable": 2.5,
        "resultDescription": [
            {
                "id": "urn:uuid:25a63e52-a98f-4fda-a618-7da559a0a3a5",
                "type": ["ResultDescription"],
                "name": "Grade",
                "resultType": "LetterGrade",
                "allowedValue": ["A", "B", "A"],
            }
        ],
    }
    document = {
        "@context": _CONTEXTS,
        "id": "urn:uuid:e265b6f5-6460-4a1f-a8dc-42785cd18a86",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": "Welding",
        "issuer": {"id": _COLLEGE.did, "type": ["Profile"], "name": "College"},
        "validFrom": "2026-03-02T09:00:00+03:00",
        "validUntil": "2036-03-02T09:00:00Z",
        "credentialStatus": status,
        "credentialSubject": {
            "id": "did:example:learner",
            "type": ["AchievementSubject"],
            "achievement": achievement,
            "result": [{"type": ["Result"], "value": "A"}],
        },
        "evidence": [{"id": "https://college.example/e/1", "type": ["Evidence"], "name": "Plate"}],
    }
    return signed(document, _COLLEGE, _METHOD)


def _list() -> bytes:
    bits = "u" + base64url_encode(gzip.compress(bytes(16_384), mtime=0))
    subject = {
        "id": f"{_LIST}#list",
        "type": "BitstringStatusList",
        "statusPurpose": "revocation",
        "encodedList": bits,
    }
    document = {
        "@context": _CONTEXTS[:1],
        "id": _LIST,
        "type": ["VerifiableCredential", "BitstringStatusListCredential"],
        "issuer": _COLLEGE.did,
        "validFrom": "2026-11-30T09:00:00Z",
        "credentialSubject": subject,
    }
    return signed(document, _COLLEGE, _METHOD)


_FIRST = instant_seconds("2019-01-01T00:00:00Z")
FOREIGN = Another(
    _COLLEGE.did, _credential(), _list(), (TrustedKey(_COLLEGE.did, _COLLEGE.public, "credential", _FIRST),)
)


def pdf_of(credential: bytes) -> bytes:
    """A certificate as PDF with the credential attached."""
    page = CertificatePage(
        language="en",
        learner="Achieng’ Atieno Otieno",
        title="Safe isolation of low-voltage circuits",
        issuer="Kisumu TVET",
        awarded=dt.date(2026, 11, 24),
        number="0000-0000-0000",
        address="https://verify.kisumutvet.example/#",
        digits=code_of().rpartition("#")[2],
        credential=credential,
        made=dt.datetime.fromtimestamp(NOW, dt.UTC),
    )
    return draw(page)


assert json.loads(FOREIGN.credential)["issuer"]["id"] == FOREIGN.did
