"""Whom a checker trusts: the model of a trust file's payload, read strictly and written in one form.

Unknown members are ignored, known ones must be what docs/trust-file.md says. The signature around the payload is
``trust_file``'s.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from credesk.credentials.ed25519 import is_sound_key
from credesk.credentials.errors import Newer, TrustRefused
from credesk.credentials.identifiers import is_issuer_id, key_id, kid
from credesk.credentials.instants import day_of, instant_seconds, instant_text
from credesk.credentials.multibase import multikey, public_key_of
from credesk.domain.names import line_fault
from credesk.domain.sentences import sentence
from credesk.domain.texts import nfc

TYPE, VERSION = "credesk-trust", 1
MOST_ISSUERS, MOST_KEYS, MOST_NAMES, MOST_GOOD = 1_000, 200, 50, 500_000
USES = ("credential", "status")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DIGEST = re.compile(r"[0-9a-f]{32}")
_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class TrustedName:
    """What an issuer is called, and on which days; None: open."""

    name: str
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class Theft:
    """That a key was stolen: since when (seconds), why, and the digests that the register knew before."""

    since: int
    reason: str
    good: frozenset[bytes] | None = None


@dataclass(frozen=True, slots=True)
class TrustedKey:
    """A key of an issuer. It counts for what was signed from ``valid_from`` to ``valid_until``, for its use."""

    controller: str
    public_key: bytes
    use: str
    valid_from: int
    valid_until: int | None = None
    practice: bool = False
    revoked: Theft | None = None

    @property
    def id(self) -> str:
        """The verification method: controller and multikey."""
        return key_id(self.controller, self.public_key)

    @property
    def kid(self) -> bytes:
        """What tokens call the key, always computed anew."""
        return kid(self.public_key)

    def counted_at(self, instant: int) -> bool:
        """Whether the key counted when something was signed."""
        return self.valid_from <= instant and (self.valid_until is None or instant <= self.valid_until)


@dataclass(frozen=True, slots=True)
class TrustedIssuer:
    """One organisation with all its identifiers, names and keys."""

    ids: tuple[str, ...]
    names: tuple[TrustedName, ...]
    keys: tuple[TrustedKey, ...]
    successor: str | None = None
    telephone: str | None = None
    verify_address: str | None = None
    status_base: str | None = None

    def name_at(self, instant: int) -> str:
        """The name that the issuer had on the day of an instant, else its last one."""
        day = day_of(instant)
        for name in reversed(self.names):
            if (name.first is None or name.first <= day) and (name.last is None or day <= name.last):
                return name.name
        return self.names[-1].name


@dataclass(frozen=True, slots=True)
class TrustContent:
    """The payload of a trust file. Instants in seconds."""

    root: bytes
    sequence: int
    updated: int
    expires: int
    issuers: tuple[TrustedIssuer, ...]

    def issuer(self, id: str) -> TrustedIssuer | None:
        """The issuer with an identifier."""
        return next((issuer for issuer in self.issuers if id in issuer.ids), None)


def trust_document(content: TrustContent) -> dict[str, Any]:
    """The payload as JSON."""
    return {
        "type": TYPE,
        "version": VERSION,
        "root": multikey(content.root),
        "sequence": content.sequence,
        "updated": instant_text(content.updated),
        "expires": instant_text(content.expires),
        "issuers": [_issuer_document(issuer) for issuer in content.issuers],
    }


def _issuer_document(issuer: TrustedIssuer) -> dict[str, Any]:
    return {
        "ids": list(issuer.ids),
        "names": [{"name": n.name, "from": _day_text(n.first), "until": _day_text(n.last)} for n in issuer.names],
        "successor": issuer.successor,
        "telephone": issuer.telephone,
        "verifyAddress": issuer.verify_address,
        "statusBase": issuer.status_base,
        "keys": [_key_document(key) for key in issuer.keys],
    }


def _day_text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _key_document(key: TrustedKey) -> dict[str, Any]:
    return {
        "id": key.id,
        "controller": key.controller,
        "kid": key.kid.hex(),
        "publicKeyMultibase": multikey(key.public_key),
        "use": key.use,
        "validFrom": instant_text(key.valid_from),
        "validUntil": None if key.valid_until is None else instant_text(key.valid_until),
        "practice": key.practice,
        "revoked": None if key.revoked is None else _theft_document(key.revoked),
    }


def _theft_document(theft: Theft) -> dict[str, Any]:
    good = None if theft.good is None else sorted(digest.hex() for digest in theft.good)
    return {"since": instant_text(theft.since), "reason": theft.reason, "goodList": good}


def read_trust(document: dict[str, Any]) -> TrustContent:
    """The payload's content. Raises TrustRefused where it is not one, Newer where it is a later one."""
    if document.get("type") != TYPE:
        raise TrustRefused("This is not a trust file.")
    version = document.get("version")
    if isinstance(version, int) and not isinstance(version, bool) and version > VERSION:
        raise Newer(
            sentence(
                "The trust file is of version {version}; this program reads version {known}.",
                version=version,
                known=VERSION,
            )
        )
    members = _Members(document, "the trust file")
    if version != VERSION or isinstance(version, bool):
        raise TrustRefused("This is not a trust file.")
    issuers = tuple(_issuer(item) for item in members.array("issuers", MOST_ISSUERS))
    ids = [id for issuer in issuers for id in issuer.ids]
    if len(ids) != len(set(ids)):
        raise TrustRefused("The trust file names an issuer twice.")
    return TrustContent(
        root=members.read("root", _key),
        sequence=members.count("sequence"),
        updated=members.read("updated", instant_seconds),
        expires=members.read("expires", instant_seconds),
        issuers=issuers,
    )


class _Members:
    """Reads the members of one object; a fault is told with the object's and the member's name."""

    def __init__(self, document: Any, what: str) -> None:
        if not isinstance(document, dict):
            raise TrustRefused(sentence("In the trust file, {what} is not an object.", what=what))
        self.document = document
        self.what = what

    def fault(self, name: str) -> TrustRefused:
        return TrustRefused(
            sentence(
                "The trust file cannot be used: “{name}” of {what} is not what it must be.", name=name, what=self.what
            )
        )

    def read(self, name: str, reader: Callable[[str], _Value]) -> _Value:
        value = self.document.get(name)
        if not isinstance(value, str) or len(value) > 2000:
            raise self.fault(name)
        try:
            return reader(value)
        except ValueError:
            raise self.fault(name) from None

    def maybe(self, name: str, reader: Callable[[str], _Value]) -> _Value | None:
        return None if self.document.get(name) is None else self.read(name, reader)

    def array(self, name: str, most: int) -> list[Any]:
        value = self.document.get(name)
        if not isinstance(value, list) or len(value) > most:
            raise self.fault(name)
        return value

    def count(self, name: str) -> int:
        value = self.document.get(name)
        if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < 2**53:
            raise self.fault(name)
        return value

    def flag(self, name: str) -> bool:
        value = self.document.get(name, False)
        if not isinstance(value, bool):
            raise self.fault(name)
        return value


def _key(text: str) -> bytes:
    public_key = public_key_of(text)
    if not is_sound_key(public_key):
        raise ValueError("not a key that can sign")
    return public_key


def _issuer_id(text: str) -> str:
    if not is_issuer_id(text):
        raise ValueError("not an issuer's id")
    return text


def _filled(text: str) -> str:
    """A text that is shown beside verdicts: it must not be able to look like one."""
    if not text.strip() or line_fault(nfc(text)):
        raise ValueError("not one line that can be shown")
    return text


def _address(text: str) -> str:
    if not text.startswith("https://") or not text.isascii() or "#" in text:
        raise ValueError("not an address")
    return text


def _issuer(document: Any) -> TrustedIssuer:
    members = _Members(document, "an issuer")
    ids = members.array("ids", 50)
    if not ids or not all(isinstance(id, str) and is_issuer_id(id) for id in ids):
        raise members.fault("ids")
    names = tuple(_name(item) for item in members.array("names", MOST_NAMES))
    if not names:
        raise members.fault("names")
    keys = tuple(_trusted_key(item, ids) for item in members.array("keys", MOST_KEYS))
    if len({key.id for key in keys}) != len(keys):
        raise members.fault("keys")
    return TrustedIssuer(
        ids=tuple(ids),
        names=names,
        keys=keys,
        successor=members.maybe("successor", _issuer_id),
        telephone=members.maybe("telephone", _filled),
        verify_address=members.maybe("verifyAddress", _address),
        status_base=members.maybe("statusBase", _base),
    )


def _base(text: str) -> str:
    if not text.endswith("/"):
        raise ValueError("a base ends with a slash")
    return _address(text)


def _name(document: Any) -> TrustedName:
    members = _Members(document, "an issuer's name")
    first, last = members.maybe("from", _day), members.maybe("until", _day)
    return TrustedName(members.read("name", _filled), first, last)


def _day(text: str) -> date:
    """A day in its one spelling; ISO 8601 has others, which readers take differently."""
    if not _DAY.fullmatch(text):
        raise ValueError("not a day")
    return date.fromisoformat(text)


def _trusted_key(document: Any, ids: list[str]) -> TrustedKey:
    members = _Members(document, "a key")
    key = TrustedKey(
        controller=members.read("controller", str),
        public_key=members.read("publicKeyMultibase", _key),
        use=members.read("use", str),
        valid_from=members.read("validFrom", instant_seconds),
        valid_until=members.maybe("validUntil", instant_seconds),
        practice=members.flag("practice"),
        revoked=None if document.get("revoked") is None else _theft(document["revoked"]),
    )
    if key.controller not in ids or members.read("id", str) != key.id or members.read("kid", str) != key.kid.hex():
        raise TrustRefused("The trust file cannot be used: a key's names do not fit the key.")
    return key


def _theft(document: Any) -> Theft:
    members = _Members(document, "a stolen key")
    good = None
    if document.get("goodList") is not None:
        items = members.array("goodList", MOST_GOOD)
        if not all(isinstance(item, str) and _DIGEST.fullmatch(item) for item in items):
            raise members.fault("goodList")
        good = frozenset(bytes.fromhex(item) for item in items)
    return Theft(members.read("since", instant_seconds), members.read("reason", str), good)
