"""A ceremony on the root's own machine: a request is looked through, shown, and signed. No workspace is needed.

The same request gives the same answer, byte for byte: ids, stream and the throw-away device key follow from the root
key and the request, and the root file remembers the request before the answer exists. So a power cut at any step is
made good by doing it again.
"""

import hashlib
import hmac
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from credesk.credentials.canonical import stored_form
from credesk.credentials.trust import TrustContent, read_trust, trust_document
from credesk.credentials.trust_file import fingerprint_words, read_trust_file, sign_trust
from credesk.desk.circumstances import Circumstances
from credesk.desk.files import write_file
from credesk.desk.keys_changes import changes_between
from credesk.desk.keys_own import is_roots
from credesk.desk.keys_request import LARGEST, RootAnswer, RootRequest, read_request
from credesk.desk.keys_waiting import Waiting, words_of
from credesk.desk.outside import read_file
from credesk.desk.trust import expiry, trust_values
from credesk.domain.civil import instant_text
from credesk.domain.errors import CredeskError, Refused
from credesk.domain.ids import Id, derived_id
from credesk.domain.sentences import sentence
from credesk.keys.root_file import RootFile, RootMemory, read_root_file, read_root_outside, write_root_file
from credesk.keys.secrets import Secret
from credesk.keys.signatures import SigningKey
from credesk.workspace.journal.clock import tick
from credesk.workspace.journal.entry import Entry, Write, decode_entry, head_bytes
from credesk.workspace.journal.kinds import DEVICE, HEAD, ISSUER_KEY_END, ROOT, STREAM, TRUST, Kind
from credesk.workspace.journal.proving import named_values
from credesk.workspace.journal.values import Value

CEREMONY = "root"
"""The reason of a stream that a ceremony wrote."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What a person looks at before the root signs: who asks, the words of the request, and each thing in a sentence.

    ``is_known``: the root has signed for this workstation before, so the request comes from it unaltered. Else its
    words are compared with those that the workstation showed.
    """

    asked_by: str
    made: str
    words: str
    is_known: bool
    lines: tuple[str, ...]
    number: int


def request_words(digest: bytes) -> str:
    """Six words that name a request, to be compared at both ends."""
    return " ".join(fingerprint_words(digest))


def sign_request(
    request_file: Path,
    root_file: Path,
    answer_file: Path,
    passphrase: str,
    confirmed: Callable[[Shown], bool],
    circumstances: Circumstances,
    *,
    answer_lost: bool = False,
) -> Shown:
    """Sign what a request asks for, after ``confirmed`` has shown it to a person; the answer is written durably.

    Raises Refused for another root, a request that starts from an older trust file than the root has signed (unless
    its answer is said to be lost), one that leaves a key or a theft out, or names more than it lists.
    """
    opened = _opened(request_file, root_file, passphrase, answer_lost=answer_lost)
    if not confirmed(opened.shown):
        raise Refused("Nothing was signed.", "Compare who asks, the words and each line, then sign again.")
    request, root, content = opened.request, opened.root, opened.content
    stolen = _stolen(request, content) | root.memory.stolen
    sequence = content.sequence if content is not None else root.memory.sequence
    memory = RootMemory(max(sequence, root.memory.sequence), request.digest, stolen)
    write_root_file(
        root.remembering(memory), root_file, passphrase, circumstances.randomness, cost=circumstances.cost, replace=True
    )
    write_file(answer_file, _answer(request, root, root.signing_key(), content).raw)
    return opened.shown


def look_at_request(request_file: Path, root_file: Path, passphrase: str, *, answer_lost: bool = False) -> Shown:
    """What ``sign_request`` would show; nothing is signed. Raises what it raises."""
    return _opened(request_file, root_file, passphrase, answer_lost=answer_lost).shown


def sign_shown(
    request_file: Path,
    root_file: Path,
    answer_file: Path,
    passphrase: str,
    seen: Shown,
    circumstances: Circumstances,
    *,
    answer_lost: bool = False,
) -> Shown:
    """Sign what a person looked at before. Raises Refused where the file holds another request by now."""

    def is_the_same(shown: Shown) -> bool:
        if shown != seen:
            raise Refused(
                "The request is not the one that was looked at any more.", "Nothing was signed. Look at it again."
            )
        return True

    return sign_request(
        request_file, root_file, answer_file, passphrase, is_the_same, circumstances, answer_lost=answer_lost
    )


@dataclass(frozen=True, slots=True)
class _Opened:
    """A request and the root that it is for, opened and held against each other."""

    request: RootRequest
    root: RootFile
    content: TrustContent | None
    shown: Shown


def _opened(request_file: Path, root_file: Path, passphrase: str, *, answer_lost: bool) -> _Opened:
    request = read_request(read_file(request_file, LARGEST))
    outside = read_root_outside(root_file)
    if (request.root, request.space) != (outside.public.raw, outside.space):
        raise Refused(
            sentence("The request is for another root: {root}.", root=" ".join(fingerprint_words(request.root))),
            sentence(
                "This root has the words: {words}. Nothing was signed.",
                words=" ".join(fingerprint_words(outside.public.raw)),
            ),
        )
    root = read_root_file(root_file, passphrase)
    content = _content(request, root.memory, answer_lost=answer_lost)
    return _Opened(request, root, content, _shown(request, content))


def _content(request: RootRequest, memory: RootMemory, *, answer_lost: bool) -> TrustContent | None:
    """The trust file's content that the root would sign; None where the workstation knows no issuer yet."""
    if request.issuers is None:
        return None
    current = _current(request)
    number = current.sequence if current is not None else 0
    is_again = memory.request == request.digest
    if memory.sequence > number and not is_again and not answer_lost:
        raise Refused(
            sentence(
                "This root has signed trust file {sequence}; the request starts from {number}, which is older.",
                sequence=memory.sequence,
                number=number,
            ),
            "Bring the last answer to the workstation first. Only if it is lost for good: --answer-lost",
        )
    sequence = memory.sequence if is_again and memory.sequence > number else max(memory.sequence, number) + 1
    now = request.made // 1000
    content = _read(request, sequence, now)
    unexplained = changes_between(current, content, request.facts, memory.stolen)
    if unexplained:
        raise Refused(
            sentence("The request asks for more than it lists: {unexplained}.", unexplained=unexplained[0]),
            "Nothing was signed.",
        )
    return content


def _read(request: RootRequest, sequence: int, now: int) -> TrustContent:
    assert request.issuers is not None
    frame = trust_document(TrustContent(request.root, sequence, now, expiry(now), ()))
    try:
        issuers = json.loads(request.issuers)
        content = read_trust(frame | {"issuers": issuers})
    except (ValueError, RecursionError, CredeskError) as error:
        raise Refused("The request's list of issuers is not one.", "Nothing was signed.", details=str(error)) from error
    if stored_form(issuers) != request.issuers:
        raise Refused("The request's list of issuers is not in its one form.", "Nothing was signed.")
    if trust_document(content)["issuers"] != issuers:
        raise Refused("The request's list of issuers says what no checker reads.", "Nothing was signed.")
    return content


def _current(request: RootRequest) -> TrustContent | None:
    return None if request.current is None else read_trust_file(request.current, request.root).content


def _stolen(request: RootRequest, content: TrustContent | None) -> frozenset[bytes]:
    facts = (one.values for one in request.facts if one.kind is ISSUER_KEY_END and one.values.get("how") == "stolen")
    named = {bytes(key.public_key) for issuer in (content.issuers if content else ()) for key in issuer.keys
             if key.revoked is not None}  # fmt: skip
    return frozenset({bytes(one["public_key"]) for one in facts if isinstance(one.get("public_key"), bytes)} | named)


def _shown(request: RootRequest, content: TrustContent | None) -> Shown:
    keys = [
        (bytes(key.public_key), one.names[-1].name) for one in (content.issuers if content else ()) for key in one.keys
    ]
    names = dict(request.people) | dict(keys)
    lines = [words_of(names, one) for one in request.facts]
    number = content.sequence if content is not None else 0
    if content is not None:
        lines.append(f"trust file number {number}, good until {instant_text(content.expires * 1000)[:10]}")
    made = instant_text(request.made)
    return Shown(request.asked_by, made, request_words(request.digest), _is_known(request), tuple(lines), number)


def _is_known(request: RootRequest) -> bool:
    """Whether the root itself once signed for the device key that signed the request."""
    if request.device_entry is None:
        return False
    entry = decode_entry(request.device_entry)
    is_its = entry.type == DEVICE.number and entry.id == request.device and entry.space == request.space
    return is_its and is_roots(entry, request.root) and named_values(entry, DEVICE)["public_key"] == request.device_key


class _Stream:
    """The stream that a ceremony writes: a throw-away device signs its head, and all of it follows from the request."""

    def __init__(self, request: RootRequest, root: RootFile, key: SigningKey) -> None:
        self._request, self._root, self._key = request, root, key
        self._device = SigningKey(Secret(self._derived("device key")))
        self.device = derived_id(self._derived("device"))
        self._stream = self._derived("stream")[:8]
        self._clock = 0
        self.entries: list[Entry] = []

    def _derived(self, what: str) -> bytes:
        message = b"credesk-ceremony-1" + self._request.digest + what.encode()
        return hmac.new(self._root.seed.reveal(), message, hashlib.sha256).digest()

    def new_id(self, what: str) -> Id:
        """The one id of the ceremony for this."""
        return derived_id(self._derived(what))

    def write(self, kind: Kind, record: Id, values: dict[str, Value], *, actor: Id, is_signed: bool = True) -> None:
        """One entry after the last."""
        fields = {kind.by_name[name].number: Write(value) for name, value in values.items()}
        self._clock = tick(self._clock, self._request.made)
        last = self.entries[-1].hash if self.entries else None
        place = (self._request.space, self._stream, len(self.entries) + 1, last, self._clock, self._request.made)
        entry = Entry(*place, actor, kind.number, record, fields)
        self.entries.append(entry.signed(self._key.sign) if is_signed else entry)

    def begin(self) -> None:
        """Whose stream it is, and the device that signs its head."""
        request, outside = self._request, self._root.outside
        values: dict[str, Value] = {
            "partition": request.partition,
            "partition_name": None,
            "device": self.device,
            "reason": CEREMONY,
            "continues": None,
            "practice": request.practice,
            "stream": self._stream,
        }
        self.write(STREAM, self.new_id("stream entry"), values, actor=self.device, is_signed=False)
        if not request.knows_root:
            values = {"public_key": outside.public.raw, "valid_from": outside.valid_from, "valid_until": None}
            self.write(ROOT, outside.id, values, actor=outside.id)
        values = {"public_key": self._device.public.raw, "name": None}
        values |= {"valid_from": request.made, "valid_until": request.made}
        self.write(DEVICE, self.device, values, actor=outside.id)

    def end(self) -> None:
        """The head: the device's word for where the stream ends."""
        last = self.entries[-1]
        signature = self._device.sign(head_bytes(last.space, last.stream, last.seq, last.hash))
        values: dict[str, Value] = {"stream": last.stream, "seq": last.seq, "hash": last.hash}
        values["device_signature"] = signature
        self.write(HEAD, self.new_id("head"), values, actor=self.device, is_signed=False)


def _answer(request: RootRequest, root: RootFile, key: SigningKey, content: TrustContent | None) -> RootAnswer:
    stream = _Stream(request, root, key)
    stream.begin()
    _write_facts(stream, request.facts, root.outside.id)
    trust = None
    if content is not None:
        trust = sign_trust(content, key.sign)
        stream.write(TRUST, stream.new_id("trust"), dict(trust_values(content)), actor=root.outside.id)
    stream.end()
    outside = root.outside
    return RootAnswer(outside.space, outside.public.raw, request.digest, tuple(stream.entries), trust).signed(key)


def _write_facts(stream: _Stream, facts: Sequence[Waiting], root: Id) -> None:
    for one in facts:
        stream.write(one.kind, one.record, dict(one.values), actor=root)
