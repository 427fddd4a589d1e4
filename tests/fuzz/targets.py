"""What is fuzzed: a good one of each kind, how it is changed, how it is checked, and when "in force" would be false.

Every case follows from a seed and its number alone: ``case(seed, number)`` makes it again.
"""

import json
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from random import Random
from typing import Any

import cbor2

from credesk.certificates.badge import BadgePicture, badge_png, badge_svg
from credesk.certificates.reading import attachments_of_pdf
from credesk.credentials.baked import bake_png, bake_svg, credential_in_png, credential_in_svg
from credesk.credentials.check import check_credential, check_pair, check_qr_text, check_token
from credesk.credentials.checking import Checker
from credesk.credentials.jwt_form import jwt_of
from credesk.credentials.public_keys import ForeignKey
from credesk.credentials.trust_file import read_trust_file
from credesk.credentials.verdicts import Report, Verdict
from credesk.domain.errors import CredeskError
from tests.credentials.foreign_material import Signer, raw_ecdsa
from tests.credentials.material import (
    ISSUER,
    NOW,
    THIEF,
    code_of,
    key_of,
    stored_of,
    token_of,
    trust_file_of,
)
from tests.fuzz.mutators import changed_bytes, changed_cbor, changed_pdf, changed_png, changed_tree, respelt
from tests.fuzz.papers import FOREIGN, pdf_of

MOST_SECONDS = 2.0
"""Processor time that one case may take; the limits of work keep all of them far below."""
_SIGNER = Signer("jwt")


@dataclass(frozen=True, slots=True)
class Case:
    """One changed input: its kind, its bytes, and what it was made from."""

    kind: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Finding:
    """What must not happen: "crash", "hang" or "false genuine", with the words for it."""

    what: str
    words: str


@cache
def checker() -> Checker:
    """Trusts the issuer of our credentials, and another program's issuer, with its list at hand."""
    other = replace(
        ISSUER,
        ids=(FOREIGN.did,),
        keys=(key_of(THIEF, FOREIGN.did), *FOREIGN.keys),
        verify_address=None,
        status_base=None,
    )
    trust = trust_file_of(replace(ISSUER), issuers=(ISSUER, other))
    return Checker.of(read_trust_file(trust, None), NOW, (FOREIGN.status_list,))


@cache
def ours() -> bytes:
    return stored_of()


@cache
def jwt() -> bytes:
    point = ForeignKey("P-256", _SIGNER.p256_point)
    return jwt_of(ours(), point, lambda message: raw_ecdsa(_SIGNER.p256, message)).encode()


_BADGE = BadgePicture("Safe isolation", "Kisumu TVET", "en")
GOOD: dict[str, Callable[[], bytes]] = {
    "token": token_of,
    "code": lambda: code_of().encode(),
    "credential": ours,
    "foreign": lambda: FOREIGN.credential,
    "jwt": jwt,
    "png": cache(lambda: bake_png(badge_png(_BADGE), ours())),
    "svg": cache(lambda: bake_svg(badge_svg(_BADGE), ours())),
    "pdf": cache(lambda: pdf_of(ours())),
}
SHARES = {"token": 34, "code": 10, "credential": 30, "foreign": 12, "jwt": 8, "png": 2, "svg": 2, "pdf": 2}
"""Of a hundred cases; those whose checking takes longest are fewest."""


def _changed(random: Random, kind: str, good: bytes) -> bytes:
    choice = random.random()
    if kind == "token":
        if choice < 0.5:
            return changed_bytes(random, good)
        return changed_cbor(random, good, cbor2.loads, cbor2.dumps)
    if kind in ("credential", "foreign"):
        if choice < 0.15:
            return changed_bytes(random, good)
        return (changed_tree if choice < 0.6 else respelt)(random, json.loads(good))
    return {"png": changed_png, "pdf": changed_pdf}.get(kind, changed_bytes)(random, good)


def case(seed: int, number: int) -> Case:
    """The case of a number."""
    random = Random(f"{seed}:{number}")
    kind = random.choices(list(SHARES), list(SHARES.values()))[0]
    return Case(kind, _changed(random, kind, GOOD[kind]()))


def checked(kind: str, content: bytes) -> Report:
    """As the desk checks this kind, without the process around it. Raises CredeskError as readers do."""
    held = checker()
    if kind == "token":
        return check_token(content, held)
    if kind == "code":
        return check_qr_text(content.decode("utf-8", "replace"), held)
    taken = _taken(kind, content)
    return check_pair(taken, code_of(), held) if kind == "pdf" else check_credential(taken or b"", held)


def _taken(kind: str, content: bytes) -> bytes | None:
    """The credential inside a file."""
    if kind == "pdf":
        attached = [data for name, data in attachments_of_pdf(content) if name.lower().endswith(".json")]
        return attached[0] if len(attached) == 1 else None
    if kind in ("png", "svg"):
        return credential_in_png(content) if kind == "png" else credential_in_svg(content)
    return content


def finding(one: Case) -> tuple[str, Finding | None]:
    """The verdict's name ("refused" for a typed error), and what must not happen, if it did."""
    begun = time.thread_time()
    try:
        report = checked(one.kind, one.content)
        verdict = report.verdict.name
    except CredeskError:
        report, verdict = None, "refused"
    except Exception as error:  # noqa: BLE001 - what is looked for
        return "crash", Finding("crash", f"{type(error).__name__}: {error}")
    took = time.thread_time() - begun
    if took > MOST_SECONDS:
        return verdict, Finding("hang", f"{took:.1f} seconds")
    if report is not None and report.verdict is Verdict.IN_FORCE and not means_the_same(one.kind, one.content):
        return verdict, Finding("false genuine", "in force, and does not say what was signed")
    return verdict, None


def means_the_same(kind: str, content: bytes) -> bool:
    """Whether a changed input still says exactly what the good one says, however it is written."""
    if kind == "token":
        return content == GOOD[kind]()
    if kind == "code":
        digits = "".join(letter for letter in content.decode("utf-8", "replace").rpartition("#")[2] if letter.isdigit())
        return digits == code_of().rpartition("#")[2]
    if kind == "jwt":
        head, _, tail = content.strip().rpartition(b".")
        return head == jwt().rpartition(b".")[0] and len(tail) == len(jwt().rpartition(b".")[2])
    taken = _taken(kind, content)
    good = FOREIGN.credential if kind == "foreign" else ours()
    return taken is not None and _meaning(taken) == _meaning(good)


def _meaning(raw: bytes) -> Any:
    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        if len(dict(pairs)) != len(pairs):
            raise ValueError("a member twice")
        return dict(pairs)

    try:
        return _settled(json.loads(raw, object_pairs_hook=once))
    except ValueError:
        return None


_HARMLESS = ("https://w3id.org/security/data-integrity/v2", "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json")
"""Contexts that define nothing which the document uses, or what the first one defines too."""


def _sorting(item: Any) -> str:
    return json.dumps(item, sort_keys=True)


def _settled(value: Any, name: str = "") -> Any:
    """A value without what carries no meaning: order of sets, arrays of one, 5.0 for 5, objects of an id only."""
    if isinstance(value, dict):
        if value.keys() == {"id"}:
            return value["id"]
        return {key: _settled(item, key) for key, item in value.items()}
    if isinstance(value, list):
        items = [_settled(item) for item in value if name != "@context" or item not in _HARMLESS]
        if len(items) == 1:
            return items[0]
        return items if name in ("@context", "allowedValue") else sorted(items, key=_sorting)
    return int(value) if isinstance(value, float) and value.is_integer() else value
