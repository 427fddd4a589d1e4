"""The entries that run in a killable worker process: bytes in, plain values out.

``now`` is in seconds. ``trust`` is a trust file's bytes, ``root`` the root key that must have signed it (None:
the file's own, whose fingerprint words a person compares), ``lists`` further status lists. What is wrong with
the trust file comes back as ``{"fault": ...}``, because errors do not cross; ``report_of`` turns answers into
a ``Report`` or raises.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

from credesk.credentials.check import check_credential, check_pair, check_qr_text, check_token
from credesk.credentials.checking import Checker
from credesk.credentials.errors import CredentialError, Newer, TrustAltered, TrustRefused
from credesk.credentials.instants import instant_text
from credesk.credentials.trust_file import TrustFile, fingerprint_words, read_trust_file
from credesk.credentials.verdicts import Report
from credesk.domain.sentences import packed, unpacked

Answer = dict[str, Any]
_FAULTS: dict[str, type[CredentialError]] = {kind.__name__: kind for kind in (TrustRefused, TrustAltered, Newer)}


def parse_code(text: bytes, trust: bytes, now: int, root: bytes | None = None, lists: Sequence[bytes] = ()) -> Answer:
    """The report of a scanned or pasted text (UTF-8), as plain values."""
    code = text.decode("utf-8", "replace")
    return _answer(lambda checker: check_qr_text(code, checker), trust, now, root, lists)


def parse_token(token: bytes, trust: bytes, now: int, root: bytes | None = None, lists: Sequence[bytes] = ()) -> Answer:
    """The report of a token's bytes, as plain values."""
    return _answer(lambda checker: check_token(token, checker), trust, now, root, lists)


def parse_credential(
    raw: bytes, trust: bytes, now: int, root: bytes | None = None, lists: Sequence[bytes] = ()
) -> Answer:
    """The report of a credential's JSON, as plain values."""
    return _answer(lambda checker: check_credential(raw, checker), trust, now, root, lists)


def parse_pair(
    pair: Sequence[bytes | None], trust: bytes, now: int, root: bytes | None = None, lists: Sequence[bytes] = ()
) -> Answer:
    """The report of a PDF's attachment and its code's text, either of them None where there is none."""
    raw, text = pair
    code = None if text is None else text.decode("utf-8", "replace")
    return _answer(lambda checker: check_pair(raw, code, checker), trust, now, root, lists)


def parse_trust(trust: bytes, root: bytes | None = None) -> Answer:
    """What a trust file says about itself: root key, sequence, dates, issuers' names, fingerprint words."""
    try:
        content = _trust_file(trust, root).content
    except CredentialError as fault:
        return _fault(fault)
    return {
        "root": content.root,
        "words": list(fingerprint_words(content.root)),
        "sequence": content.sequence,
        "updated": instant_text(content.updated),
        "expires": instant_text(content.expires),
        "issuers": [issuer.names[-1].name for issuer in content.issuers],
    }


def report_of(answer: Answer) -> Report:
    """The report in an answer. Raises TrustRefused, TrustAltered or Newer where the trust file was at fault."""
    raise_fault(answer)
    return Report.from_plain(_with_sentences(answer, unpacked))


def raise_fault(answer: Answer) -> None:
    """Raises what went wrong with the trust file, if something did."""
    if "fault" in answer:
        raise _FAULTS.get(answer["fault"], TrustRefused)(unpacked(answer["message"]), unpacked(answer["hint"]))


def _fault(fault: CredentialError) -> Answer:
    return {"fault": type(fault).__name__, "message": packed(fault.message), "hint": packed(fault.hint)}


def _with_sentences(plain: Answer, said: Callable[[Any], Any]) -> Answer:
    """A report's plain values, with another form of each sentence for people."""
    checks = [check | {"sentence": said(check["sentence"])} for check in plain["checks"]]
    mentions = [said(one) for one in plain["mentions"]]
    return plain | {"sentence": said(plain["sentence"]), "checks": checks, "mentions": mentions}


@lru_cache(maxsize=4)
def _trust_file(trust: bytes, root: bytes | None) -> TrustFile:
    return read_trust_file(trust, root)


def _answer(
    checked: Callable[[Checker], Report], trust: bytes, now: int, root: bytes | None, lists: Sequence[bytes]
) -> Answer:
    try:
        return _with_sentences(checked(Checker.of(_trust_file(trust, root), now, lists)).plain(), packed)
    except CredentialError as fault:
        return _fault(fault)
