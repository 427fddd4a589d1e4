"""The checks of each kind of part that a published folder has, held against its trust file."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from credesk.credentials.certificate_number import certificate_number
from credesk.credentials.check import check_credential
from credesk.credentials.checking import Checker
from credesk.credentials.errors import CredentialError
from credesk.credentials.instants import day_of
from credesk.credentials.numbers import read_numbers
from credesk.credentials.reading import read_credential, read_status_list
from credesk.credentials.status_book import VerifiedList, verify_list
from credesk.credentials.status_jwt import check_list_jwt
from credesk.credentials.status_lists import bit_is_set
from credesk.credentials.status_places import Purpose, parse_list_id
from credesk.credentials.status_replaced import read_replacement
from credesk.credentials.strict_json import read_object
from credesk.credentials.trust import TrustedIssuer
from credesk.credentials.trust_file import TrustFile
from credesk.credentials.verdicts import Verdict
from credesk.desk.did import document_of, is_jwt_method
from credesk.desk.publishing_addresses import HEADERS_NAME, TRUST_NAME, Addresses, did_paths, folder_of
from credesk.desk.publishing_credentials import CREDENTIALS_FOLDER, REPLACED_FOLDER
from credesk.desk.publishing_numbers import NUMBERS_FOLDER
from credesk.desk.publishing_plan import ACHIEVEMENTS_FOLDER, ENTRANCE, SINGLE_FILE
from credesk.domain.ids import id_from_text
from credesk.domain.sentences import sentence

_GONE = (Verdict.WITHDRAWN, Verdict.REPLACED)
_FALSE = (Verdict.ALTERED, Verdict.UNREADABLE, Verdict.NOT_KNOWN, Verdict.STOLEN, Verdict.NEWER)
_JSON_LIMIT = 1024 * 1024


class Part(Enum):
    """What a path of the site is."""

    TRUST = "trust files"
    DID = "did.json"
    LIST = "status lists"
    LIST_JWT = "status lists as VC-JWT"
    ACHIEVEMENT = "achievement pages and data"
    REPLACED = "replaced certificates"
    CREDENTIAL = "published credentials"
    NUMBERS = "files of certificate numbers"
    PAGE = "parts of the employer's page"
    HEADERS = "headers"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it should be (or, with exit code 0, should be known): where, and in a sentence."""

    path: str
    sentence: str
    exit_code: int


def altered(path: str, sentence: str) -> Finding:
    """Something that nobody but a forger or a broken disk makes so."""
    return Finding(path, sentence, 1)


def wanting(path: str, sentence: str) -> Finding:
    """Something missing, out of date, foreign or unfinished."""
    return Finding(path, sentence, 2)


def part_of(path: str, addresses: Sequence[str]) -> Part:
    """What a path is, below the folders of these addresses."""
    if path == HEADERS_NAME:
        return Part.HEADERS
    if path.endswith("did.json"):
        return Part.DID
    for folder in {folder_of(address) for address in addresses}:
        name = path.removeprefix(folder) if path.startswith(folder) else ""
        if name == TRUST_NAME:
            return Part.TRUST
        for start, part in _FOLDERS.items():
            if name.startswith(start):
                return Part.LIST_JWT if part is Part.LIST and name.endswith(".jwt") else part
    return Part.PAGE


_FOLDERS = {
    "status/": Part.LIST,
    ACHIEVEMENTS_FOLDER: Part.ACHIEVEMENT,
    REPLACED_FOLDER: Part.REPLACED,
    CREDENTIALS_FOLDER: Part.CREDENTIAL,
    NUMBERS_FOLDER: Part.NUMBERS,
}


class Checks:
    """Holds parts against the trust file. ``read`` gives the bytes of another path of the site, or None."""

    def __init__(
        self,
        trust: TrustFile,
        issuer: TrustedIssuer,
        addresses: Addresses,
        now: int,
        read: Callable[[str], bytes | None],
    ) -> None:
        self._trust, self._issuer, self._addresses, self._now, self._read = trust, issuer, addresses, now, read
        self._checker = Checker.of(trust, now)
        self._lists: dict[str, VerifiedList] = {}

    def of(self, part: Part, path: str, raw: bytes) -> Iterator[Finding]:
        """What is wrong with one part."""
        checks = {
            Part.TRUST: self._trust_copy,
            Part.DID: self._did,
            Part.LIST: self._list,
            Part.LIST_JWT: self._jwt,
            Part.REPLACED: self._replaced,
            Part.CREDENTIAL: self._credential,
            Part.ACHIEVEMENT: self._achievement,
            Part.NUMBERS: self._numbers,
        }
        if part in checks:
            yield from checks[part](path, raw)

    def missing(self, published: set[str]) -> Iterator[Finding]:
        """What should stand there and does not."""
        wanted = [*did_paths(self._issuer.ids)[0], HEADERS_NAME]
        wanted += [f"{folder}{TRUST_NAME}" for folder in self._addresses.folders]
        for raw in self._trust.lists:
            document = json.loads(raw)
            if document.get("issuer") in self._issuer.ids:
                for path in self._addresses.list_paths(str(document.get("id"))):
                    wanted += [path, f"{path}.jwt"]
        for path in dict.fromkeys(wanted):
            if path not in published:
                yield wanting(path, "it belongs to the site and was not published.")
        for folder in self._addresses.folders:
            for name in (ENTRANCE, SINGLE_FILE):
                if f"{folder}{name}" not in published:
                    yield wanting(f"{folder}{name}", "the employer's page was left out.")

    def _trust_copy(self, path: str, raw: bytes) -> Iterator[Finding]:
        home = self._read(f"{self._addresses.home}{TRUST_NAME}")
        if raw != home:
            yield wanting(path, "it is another one than that of the present address.")
        for one in self._trust.lists:
            try:
                verify_list(one, self._trust.content, self._now)
            except CredentialError as fault:
                yield altered(path, sentence("a status list in it does not count: {why}", why=fault.message))

    def _did(self, path: str, raw: bytes) -> Iterator[Finding]:
        identifier = did_paths(self._issuer.ids)[0].get(path)
        if identifier is None:
            yield wanting(path, "no identifier of the issuer is looked up there.")
            return
        document = _object(raw)
        methods = document.get("verificationMethod") if isinstance(document, dict) else None
        further = [one for one in methods or () if is_jwt_method(one, identifier)] if isinstance(methods, list) else []
        if document != json.loads(json.dumps(document_of(self._issuer, identifier, further))):
            yield altered(path, "its keys are not those that the root signed in the trust file.")

    def _list(self, path: str, raw: bytes) -> Iterator[Finding]:
        try:
            found = verify_list(raw, self._trust.content, self._now)
        except CredentialError as fault:
            yield altered(path, sentence("it does not count: {why}", why=fault.message))
            return
        self._lists[found.id] = found
        if path not in self._addresses.list_paths(found.id):
            yield altered(path, sentence("it is the list {id}, which has another place.", id=found.id))
        if found.valid_until is not None and found.valid_until < self._now:
            yield wanting(
                path, sentence("it ended on {valid_until}: publish again.", valid_until=day_of(found.valid_until))
            )
        if self._older_than_trust(found, raw):
            yield wanting(path, "the trust file carries a later one of it: publish again.")

    def _older_than_trust(self, found: VerifiedList, raw: bytes) -> bool:
        beside = [one for one in self._trust.lists if json.loads(one).get("id") == found.id and one != raw]
        return any(read_status_list(one).valid_from > found.valid_from for one in beside)

    def _jwt(self, path: str, raw: bytes) -> Iterator[Finding]:
        beside = self._read(path.removesuffix(".jwt"))
        if beside is None:
            yield wanting(path, "the list that it repeats is missing.")
            return
        try:
            check_list_jwt(raw, beside, self._trust.content)
        except (CredentialError, ValueError, KeyError) as fault:
            yield altered(
                path,
                sentence("it is not the list beside it as VC-JWT: {why}", why=getattr(fault, "message", fault)),
            )

    def _replaced(self, path: str, raw: bytes) -> Iterator[Finding]:
        if not path.endswith(".jwt"):
            if self._read(f"{path.removesuffix('.html')}.jwt") is None:
                yield wanting(path, "the signed statement beside it is missing.")
            return
        try:
            said = read_replacement(raw, self._trust.content)
            names = _named(said), _named(said["replacedBy"])
        except (CredentialError, ValueError, KeyError, TypeError) as fault:
            yield altered(path, sentence("it does not count: {why}", why=getattr(fault, "message", fault)))
            return
        if path.rpartition("/")[2] != f"{names[0]}.jwt":
            yield altered(path, "it is about another certificate than its name says.")
        if not self._bit(said["statusListCredential"], said["statusListIndex"]):
            yield altered(path, "the status list does not say that this certificate was replaced.")

    def _bit(self, id: str, index: str) -> bool:
        place = parse_list_id(id)
        if place is None or not index.isdigit() or int(index) >= 131_072:
            return False
        for one in self._trust.lists:
            found = parse_list_id(str(json.loads(one).get("id")))
            if found is not None and found[:2] == place[:2] and found[2] is Purpose.REFRESH:
                return bit_is_set(verify_list(one, self._trust.content, self._now).bits, int(index))
        return False

    def _credential(self, path: str, raw: bytes) -> Iterator[Finding]:
        report = check_credential(raw, self._checker)
        if report.verdict in _FALSE:
            yield altered(path, sentence("it does not count: {why}", why=report.sentence))
            return
        if report.verdict in _GONE:
            yield wanting(path, sentence("{why} It should not be published any more.", why=report.sentence))
        elif report.verdict is Verdict.NOT_MADE:
            yield wanting(path, report.sentence)
        id = read_credential(raw).id.removeprefix("urn:uuid:")
        if path.rpartition("/")[2] != f"{certificate_number(id_from_text(id))}.json":
            yield altered(path, "it is another credential than its name says.")

    def _numbers(self, path: str, raw: bytes) -> Iterator[Finding]:
        try:
            found = read_numbers(raw, self._trust.content)
        except CredentialError as fault:
            yield altered(path, sentence("it does not count: {why}", why=fault.message))
            return
        *_, stream, name = path.split("/")
        if (found.stream.hex(), f"{found.prefix}.jwt") != (stream, name) or found.issuer_id not in self._issuer.ids:
            yield altered(path, "it is about other numbers than its name says.")

    def _achievement(self, path: str, raw: bytes) -> Iterator[Finding]:
        if path.endswith(".json"):
            document = _object(raw)
            folder = path.rpartition("/")[0].rpartition("/")[2]
            if not isinstance(document, dict) or document.get("id") != f"urn:uuid:{folder}":
                yield altered(path, "it is not the achievement that its folder names.")


def _named(said: dict[str, Any]) -> str:
    """The certificate's number; raises ValueError where it does not belong to the credential's id."""
    id = id_from_text(str(said["credential"]).removeprefix("urn:uuid:"))
    if certificate_number(id) != said["certificate"]:
        raise ValueError("number and id do not belong together")
    return certificate_number(id)


def _object(raw: bytes) -> Any:
    try:
        return read_object(raw, _JSON_LIMIT, "The file")
    except CredentialError:
        return None
