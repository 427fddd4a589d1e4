"""Writes the vectors beside this file: ``python -m tests.vectors.make``. The same bytes every time (docs/vectors.md).

What is expected is what the reference implementation says; each vector's verdict was written down by hand beside
it, and the two must be equal.
"""

import hashlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from credesk.credentials.certificate_number import certificate_number, parse_certificate_number
from credesk.credentials.errors import CredentialError, Unreadable
from credesk.credentials.instants import instant_seconds
from credesk.credentials.trust_file import kept_lists, read_trust_file, taking
from credesk.credentials.verdicts import Report
from credesk.credentials.worker_side import parse_code, parse_credential, parse_pair, parse_trust, report_of
from credesk.domain.sentences import unpacked
from tests.credentials.material import id_of
from tests.vectors import codes, credentials
from tests.vectors.broken_codes import broken_code_vectors
from tests.vectors.broken_credentials import broken_credential_vectors
from tests.vectors.centre import NOW, trust_files
from tests.vectors.form import Vector, joined
from tests.vectors.others import OtherVector, other_vectors, others_trust
from tests.vectors.pairs import pair_vectors
from tests.vectors.trust_vectors import TakingVector, TrustVector, taking_vectors, trust_vectors

HERE = Path(__file__).parent
Plain = dict[str, Any]
_CHECKS: dict[str, Callable[[Vector, bytes, int], Plain]] = {
    "codes": lambda vector, trust, now: parse_code(str(vector.code).encode(), trust, now),
    "credentials": lambda vector, trust, now: parse_credential(joined(vector.credential or []), trust, now),
    "pairs": lambda vector, trust, now: parse_pair(
        [
            None if vector.credential is None else joined(vector.credential),
            None if vector.code is None else vector.code.encode(),
        ],
        trust,
        now,
    ),
}


def all_vectors() -> dict[str, list[Vector]]:
    """What is checked, by kind."""
    return {
        "codes": [*codes.code_vectors(), *broken_code_vectors()],
        "credentials": [*credentials.credential_vectors(), *broken_credential_vectors()],
        "pairs": pair_vectors(),
    }


def all_files() -> Iterator[tuple[str, bytes]]:
    """Every file by its name below this folder."""
    trust = trust_files(frozenset((codes.GOOD_DIGEST, credentials.GOOD_DIGEST)))
    for name, raw in trust.items():
        yield f"trust/{name}.json", raw + b"\n"
    for kind, vectors in all_vectors().items():
        yield f"{kind}.json", _lines([_checked(kind, vector, trust[vector.trust]) for vector in vectors])
    yield "trust-files.json", _lines([_read(vector) for vector in trust_vectors()])
    yield "takings.json", _lines([_taken(vector) for vector in taking_vectors()])
    yield "numbers.json", _lines([*_numbers()])
    yield "trust/others.json", others_trust() + b"\n"
    yield "others.json", _lines([_of_others(vector) for vector in other_vectors()])


def _lines(entries: list[Plain]) -> bytes:
    """A JSON array, one entry a line."""
    names = [entry["name"] for entry in entries]
    assert len(names) == len(set(names)), "each name stands once"
    written = (json.dumps(entry, ensure_ascii=True, sort_keys=True, separators=(",", ":")) for entry in entries)
    return ("[\n" + ",\n".join(written) + "\n]\n").encode()


def whole(found: Report) -> Plain:
    """A report as ``credesk verify --json`` writes it."""
    return {
        **found.plain(), "words": found.verdict.words, "colour": found.colour, "exit_code": found.exit_code
    }  # fmt: skip


def _checked(kind: str, vector: Vector, trust: bytes) -> Plain:
    found = report_of(_CHECKS[kind](vector, trust, instant_seconds(vector.now)))
    assert found.verdict.name == vector.verdict, f"{kind}, {vector.name}: {found.sentence}"
    entry = {"name": f"{vector.verdict}: {vector.name}", "why": vector.why, "trust": vector.trust, "now": vector.now}
    if kind != "credentials":
        entry["code"] = vector.code  # type: ignore[assignment]
    if kind != "codes":
        entry["credential"] = vector.credential  # type: ignore[assignment]
    return entry | {"expected": whole(found)}


def _of_others(vector: OtherVector) -> Plain:
    """A credential of another program, checked as ``verify`` does, with the files that stand beside it."""
    loaded = [text.encode() for text in vector.loaded]
    found = report_of(parse_credential(vector.credential(), others_trust(), instant_seconds(NOW), None, loaded))
    assert found.verdict.name == vector.verdict, f"{vector.name}: {found.sentence}"
    entry = {"name": f"{vector.verdict}: {vector.name}", "why": vector.why, "trust": "others", "now": NOW}
    return entry | {"form": vector.form, "file": vector.file, "loaded": vector.loaded, "expected": whole(found)}


def _read(vector: TrustVector) -> Plain:
    found = parse_trust(joined(vector.trust), None if vector.root is None else bytes.fromhex(vector.root))
    # Vectors hold the sentences that people read; the worker gives templates with their values.
    found |= {name: str(unpacked(found[name])) for name in ("message", "hint") if name in found}
    assert found.get("fault", "") == vector.fault, f"{vector.name}: {found}"
    if "root" in found:
        found["root"] = found["root"].hex()
    named = f"{vector.fault or 'read'}: {vector.name}"
    return {"name": named, "why": vector.why, "trust": vector.trust, "root": vector.root, "expected": found}


def _taken(vector: TakingVector) -> Plain:
    current, offered = read_trust_file(vector.current), read_trust_file(vector.offered)
    assert taking(current, offered).name == vector.taking, vector.name
    kept = [hashlib.sha256(raw).hexdigest() for raw in kept_lists(current, offered)]
    files = {"current": vector.current.decode(), "offered": vector.offered.decode()}
    return {"name": vector.name, **files, "expected": {"taking": vector.taking, "kept": kept}}


def _numbers() -> Iterator[Plain]:
    number = certificate_number(id_of("credential"))
    letters = number.replace("-", "")
    for name, typed in {
        "as printed": number, "without hyphens": letters, "lower case": number.lower(), "spaces": " ".join(letters),
        "letters for digits": number.replace("0", "O"), "other hyphens": number.replace("-", "–"),
        "slip": letters[:3] + "X" + letters[4:], "two changed places": letters[1] + letters[0] + letters[2:],
        "another check character": letters[:-1] + "Z", "too short": letters[:-1], "too long": letters + "0",
        "letter U": "U" + letters[1:], "empty": "", "digits beyond ASCII": "٢" + letters[1:],
    }.items():  # fmt: skip
        yield {"name": name, "typed": typed, "expected": _number(typed)}
    for name in ("credential", "another", "third"):
        yield {"name": f"of {name}", "credential_id": id_of(name).hex(), "expected": certificate_number(id_of(name))}


def _number(typed: str) -> str | Plain:
    try:
        return parse_certificate_number(typed)
    except Unreadable as fault:
        return _fault(fault)


def _fault(fault: CredentialError) -> Plain:
    return {"fault": type(fault).__name__, "message": fault.message, "hint": fault.hint}


def main() -> None:
    """Writes every file; one that is equal already is left as it is."""
    for name, raw in all_files():
        path = HERE / name
        path.parent.mkdir(exist_ok=True)
        if not path.exists() or path.read_bytes() != raw:
            path.write_bytes(raw)


if __name__ == "__main__":
    main()
