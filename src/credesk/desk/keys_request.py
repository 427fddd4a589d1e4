"""The two files of a ceremony between machines: the request to the root, and the root's answer (docs/keys.md).

Both are one deterministic CBOR list with a signature last; reading refuses anything that writing would not give.
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from credesk.desk.keys_waiting import Waiting, waiting_of
from credesk.domain.errors import BadInput, CredeskError, Refused, Tampered
from credesk.domain.ids import Id
from credesk.domain.names import line_fault
from credesk.domain.sentences import sentence
from credesk.keys.signatures import SigningKey, verify
from credesk.workspace.journal.entry import Entry, decode_entry
from credesk.workspace.journal.values import Value, decode, encode

LARGEST = 16 * 1024 * 1024
MOST_FACTS = 200
_REQUEST, _ANSWER, _VERSION = "credesk-root-request", "credesk-root-answer", 1
_HINT = "Nothing was signed and nothing was changed. Make the file anew and carry it over again."


@dataclass(frozen=True, slots=True)
class RootRequest:
    """What a workstation asks of the root: facts to sign, and the issuers that the trust file shall name then.

    ``made`` is ms UTC, ``device_entry`` the root-signed journal entry of the workstation where there is one,
    ``current`` the root's last trust file without lists, ``issuers`` the next one's (RFC 8785), each None where there
    is none; ``people`` are names of people by id, for reading only.
    """

    space: bytes
    root: bytes
    partition: bytes
    practice: bool
    knows_root: bool
    made: int
    device: Id
    device_key: bytes
    device_entry: bytes | None
    asked_by: str
    current: bytes | None
    issuers: bytes | None
    facts: tuple[Waiting, ...]
    people: tuple[tuple[Id, str], ...]
    signature: bytes = b""

    def _list(self, signature: Value) -> list[Value]:
        return [
            *(_REQUEST, _VERSION, self.space, self.root, self.partition, self.practice, self.knows_root, self.made),
            *(self.device, self.device_key, self.device_entry, self.asked_by, self.current, self.issuers),
            *([one.form for one in self.facts], [list(one) for one in self.people], signature),
        ]

    @property
    def signed_bytes(self) -> bytes:
        """What the workstation's device key signs."""
        return b"credesk-root-request-1" + encode(self._list(None))

    @property
    def raw(self) -> bytes:
        """The file's bytes."""
        return encode(self._list(self.signature))

    @property
    def digest(self) -> bytes:
        """SHA-256 of the file: the request's name."""
        return hashlib.sha256(self.raw).digest()

    def signed(self, key: SigningKey) -> "RootRequest":
        """The same request with the device's signature."""
        return replace(self, signature=key.sign(self.signed_bytes))


@dataclass(frozen=True, slots=True)
class RootAnswer:
    """What the root signed: journal entries of a stream of their own, and the trust file without lists."""

    space: bytes
    root: bytes
    request: bytes
    entries: tuple[Entry, ...]
    trust: bytes | None
    signature: bytes = b""

    def _list(self, signature: Value) -> list[Value]:
        entries = [entry.raw for entry in self.entries]
        return [_ANSWER, _VERSION, self.space, self.root, self.request, entries, self.trust, signature]

    @property
    def signed_bytes(self) -> bytes:
        """What the root signs around the whole."""
        return b"credesk-root-answer-1" + encode(self._list(None))

    @property
    def raw(self) -> bytes:
        """The file's bytes."""
        return encode(self._list(self.signature))

    def signed(self, key: SigningKey) -> "RootAnswer":
        """The same answer with the root's signature."""
        return replace(self, signature=key.sign(self.signed_bytes))


def request_bytes(request: RootRequest) -> bytes:
    """The file's bytes. Raises Refused or BadInput where the root would not read them."""
    try:
        raw = request.raw
    except CredeskError as error:
        raise Refused("The request is larger than 16 MB.", "Bring the root file here instead: --root FILE") from error
    if len(raw) > LARGEST or len(request.facts) > MOST_FACTS:
        raise Refused("The request is larger than the root reads.", "Bring the root file here instead: --root FILE")
    read_request(raw)
    return raw


def read_request(raw: bytes) -> RootRequest:
    """A request, its device's signature verified. Raises BadInput, or Tampered where it was altered."""
    parts = _list_of(raw, _REQUEST, 17, "a request to the root")
    try:
        request = _request(parts)
    except (ValueError, TypeError) as error:
        raise BadInput("The request to the root cannot be read.", _HINT, details=str(error)) from error
    if not verify(request.device_key, request.signature, request.signed_bytes):
        raise Tampered("The request was altered after the workstation signed it.", _HINT)
    return request


def _request(parts: list[Any]) -> RootRequest:
    space, root, partition, practice, knows_root, made, device, device_key, entry, asked_by = parts[2:12]
    current, issuers, facts, people, signature = parts[12:]
    for value, size in ((space, 16), (root, 32), (device, 16), (device_key, 32), (signature, 64)):
        _require(isinstance(value, bytes) and len(value) == size)
    _require(isinstance(partition, bytes) and 1 <= len(partition) <= 255)
    _require(isinstance(practice, bool) and isinstance(knows_root, bool) and isinstance(asked_by, str))
    _require(type(made) is int and 0 <= made < 2**46 and len(asked_by) <= 200)
    _require(all(one is None or isinstance(one, bytes) for one in (entry, current, issuers)))
    _require(isinstance(facts, list) and isinstance(people, list) and max(len(facts), len(people)) <= MOST_FACTS)
    named = tuple((bytes(id), str(name)) for id, name in people)
    read = tuple(waiting_of(one) for one in facts)
    _require(len({(one.kind.number, one.record) for one in read}) == len(read))
    _require(not any(line_fault(text) for text in (asked_by, *(name for _, name in named), *_texts(read))))
    return RootRequest(
        *(space, root, partition, practice, knows_root, made, device, device_key),
        *(entry, asked_by, current, issuers, read, named, signature),
    )


def _texts(facts: Iterable[Waiting]) -> Iterator[str]:
    """What of the facts is shown: it must not be able to move or hide anything on the screen."""
    for one in facts:
        shown = [one.values.get(name) for name in ("legal_name", "telephone", "verify_address", "use", "how", "reason")]
        ids = one.values.get("identifiers")
        yield from (text for text in (*shown, *(ids if isinstance(ids, list) else ())) if isinstance(text, str))


def read_answer(raw: bytes, root: bytes) -> RootAnswer:
    """An answer that this root signed. Raises BadInput, Refused for another root's, Tampered where it was altered."""
    parts = _list_of(raw, _ANSWER, 8, "an answer of the root")
    space, named, request, entries, trust, signature = parts[2:]
    try:
        for value, size in ((space, 16), (named, 32), (request, 32), (signature, 64)):
            _require(isinstance(value, bytes) and len(value) == size)
        _require(isinstance(entries, list) and len(entries) <= MOST_FACTS + 6)
        _require(all(isinstance(one, bytes) for one in entries) and (trust is None or isinstance(trust, bytes)))
        answer = RootAnswer(space, named, request, tuple(decode_entry(one) for one in entries), trust, signature)
    except (ValueError, TypeError) as error:
        raise BadInput("The answer of the root cannot be read.", _HINT, details=str(error)) from error
    if named != root:
        raise Refused("The answer is another root's.", "Bring the answer that this organisation's root gave.")
    if not verify(root, signature, answer.signed_bytes):
        raise Tampered("The answer was altered after the root signed it.", _HINT)
    return answer


def _list_of(raw: bytes, name: str, length: int, what: str) -> list[Any]:
    if len(raw) > LARGEST:
        raise BadInput(sentence("The file is too large to be {what}.", what=what), _HINT)
    try:
        parts = decode(raw)
    except CredeskError as error:
        raise BadInput(
            sentence("This is not {what}, or it is damaged.", what=what), _HINT, details=error.message
        ) from error
    if not isinstance(parts, list) or len(parts) < 2 or parts[0] != name:
        raise BadInput(sentence("This is not {what}.", what=what), _HINT)
    if type(parts[1]) is int and parts[1] > _VERSION:
        raise BadInput(
            sentence("The file is of version {parts}, newer than this Credesk.", parts=parts[1]), "Update Credesk here."
        )
    if parts[1] != _VERSION or len(parts) != length:
        raise BadInput(sentence("This is not {what}.", what=what), _HINT)
    return parts


def _require(is_right: bool) -> None:
    if not is_right:
        raise ValueError("a part has another type or size")
