"""The page's core beside the reference implementation, part by part: made-up and mutated input gets equal answers."""

import hashlib
import json
import random
import unicodedata
from collections.abc import Callable
from typing import Any

from credesk.credentials import cbor, check
from credesk.credentials.canonical import canonical_statements, stored_form
from credesk.credentials.checking import Checker
from credesk.credentials.ed25519 import is_signed_by, is_sound_key, is_sound_signature
from credesk.credentials.errors import CredentialError
from credesk.credentials.instants import instant_seconds
from credesk.credentials.reading import read_credential
from credesk.credentials.shapes import SHAPES, TYPE_IRIS
from credesk.credentials.statements import statements
from credesk.credentials.strict_json import read_object
from credesk.credentials.trust_file import read_trust_file
from credesk.domain import names
from tests.credentials.material import ISSUING
from tests.page.core.node import answer
from tests.vectors import make
from tests.vectors.centre import NOW
from tests.vectors.credentials import RICH, stored
from tests.vectors.curve import with_order_added, with_small_part
from tests.vectors.form import joined
from tests.vectors.raw_codes import head

MANY = 1500


def ask(kind: str, cases: list[Any]) -> list[Any]:
    said: list[Any] = answer("compare.ts", given=json.dumps({kind: cases}))[kind]
    return said


def compared(kind: str, cases: list[Any], ours: Callable[[Any], Any]) -> list[Any]:
    """Asks both about every case; returns the answers, which are equal."""
    wanted = [ours(case) for case in cases]
    for case, said, expected in zip(cases, ask(kind, cases), wanted, strict=True):
        assert said == expected, f"{kind}: {case!r}"
    return wanted


def chance(name: str) -> random.Random:
    return random.Random(f"page {name}")


def mutated(raw: bytes, by: random.Random) -> bytes:
    """The bytes with one to three of them changed, taken out, put in or repeated."""
    body = bytearray(raw)
    for _ in range(by.randint(1, 3)):
        at = by.randrange(len(body) + 1)
        match by.randrange(4):
            case 0:
                body[at : at + 1] = bytes((by.randrange(256),))
            case 1:
                del body[at : at + by.randint(1, 4)]
            case 2:
                body[at:at] = bytes(by.randrange(256) for _ in range(by.randint(1, 3)))
            case _:
                body[at:at] = body[at : at + by.randint(1, 8)]
    return bytes(body)


def told(item: Any) -> Any:
    """A CBOR item as JSON that tells every kind apart."""
    match item:
        case int():
            return f"i{item}"
        case str():
            return f"t{item}"
        case bytes():
            return f"b{item.hex()}"
        case cbor.Tag():
            return {"tag": str(item.number), "item": told(item.item)}
        case dict():
            return {"map": [[told(key), told(value)] for key, value in item.items()]}
        case _:
            return [told(part) for part in item]


def made_up(by: random.Random, depth: int = 0) -> bytes:
    """Bytes that look like CBOR, often deterministic."""
    kind = by.choice((0, 1, 2, 3, 4, 5) if depth < 9 else (0, 1))
    if kind < 2:
        return head(kind, by.choice((0, 23, 24, 255, 256, 65535, 65536, 2**32 - 1, 2**32, 2**53, 2**64 - 1)))
    if kind < 4:
        text = "".join(by.choices("aé安\U0001f510", k=by.choice((0, 1, 3, 30)))).encode()
        return head(kind, len(text)) + text
    parts = [made_up(by, depth + 1) for _ in range(by.randint(0, 3) if depth else 3)]
    if kind == 4:
        return head(4, len(parts)) + b"".join(parts)
    keys = sorted(head(0, by.randrange(30)) for _ in parts)
    return head(5, len(parts)) + b"".join(key + part for key, part in zip(keys, parts, strict=True))


def test_cbor_is_read_alike() -> None:
    by = chance("cbor")
    items = [made_up(by) for _ in range(MANY)]
    cases = items + [mutated(item, by) for item in items] + [b"\x81" * depth + b"\x00" for depth in range(12)]
    # The library behind the reference makes something else of tags that it knows, which is refused there.
    cases = [case for case in cases if case[:1] < b"\xc0" or case[:1] >= b"\xe0"]
    cases += [b"\xd2" + case for case in cases]

    def ours(case: str) -> Any:
        try:
            item = cbor.decode(bytes.fromhex(case))
        except ValueError:
            return None
        return told(item)

    said = compared("cbor", [case.hex() for case in cases], ours)
    assert 300 < sum(one is not None for one in said) < len(cases) - 300


def test_json_is_read_alike() -> None:
    by = chance("json")
    sample = (
        b'{"a": [1, -2.50, true, null, "x\\u00e9\\ud83d\\ude00\\n"], "b": {"c": 0.000001, "d": {}}, "\xc3\xa9": []}'
    )
    cases = [sample] + [mutated(sample, by) for _ in range(MANY)]
    numbers = "0 -0 -0.0 00 1. .5 1e5 1E+5 -1 123456789012345 1234567890123456 0.1234567 -NaN NaN Infinity -Infinity"
    cases += [b'{"n": ' + number.encode() + b"}" for number in numbers.split()]

    def ours(case: str) -> Any:
        try:
            return stored_form(read_object(bytes.fromhex(case), 262_144, "It")).hex()
        except CredentialError as fault:
            return {"fault": fault.message}

    said = compared("json", [case.hex() for case in cases], ours)
    assert sum(isinstance(one, str) for one in said) > 40


def test_printed_lines_are_the_same_ones() -> None:
    """Every character that both sides' Unicode knows: its faults, its script, its combining class."""
    known = [code for code in range(0x110000) if unicodedata.category(chr(code)) not in ("Cn", "Cs")]
    (said,) = ask("letters", [known])
    for place, code in enumerate(known):
        letter = chr(code)
        is_stable = unicodedata.is_normalized("NFC", letter)
        rank = unicodedata.combining(letter) if is_stable else 0
        wanted = "x" if names.line_fault(letter) else "."
        wanted += "j" if names._of_joining_script(letter) else "-"
        wanted += "v" if rank == 9 else "c" if rank else "-"
        assert said[3 * place : 3 * place + 3] == wanted, f"U+{code:04X}"


def test_joiners_and_marks_are_judged_alike() -> None:
    by = chance("lines")
    parts = [
        "a",
        "é",
        "e\u0301",
        "क",
        "्",
        "\u200d",
        "\u200c",
        "م",
        "ـ",
        "\u064b",
        "\u0353",
        "\u0353" * 8,
        " ",
        "\u202e",
    ]
    cases = ["".join(by.choices(parts, k=by.randint(1, 6))) for _ in range(MANY)]
    said = compared("lines", cases, lambda line: names.line_fault(line) != "")
    assert 100 < sum(said) < MANY - 100


def test_the_table_of_shapes_is_the_same() -> None:
    ours = {
        name: {
            "types": [[type, TYPE_IRIS[type]] for type in shape.types],
            "identified": shape.identified,
            "members": {
                member: {
                    "predicate": how.predicate,
                    "kind": how.kind.name.lower(),
                    "datatype": how.datatype,
                    "shape": how.shape,
                    "many": how.many,
                }
                for member, how in shape.members.items()
            },
            "required": sorted(shape.required),
        }
        for name, shape in SHAPES.items()
    }
    assert ask("shapes", [None]) == [ours]


def test_signatures_are_judged_alike() -> None:
    by = chance("signatures")
    message = b"message"
    good = ISSUING.sign(message)
    small = b"\x01" + bytes(31)
    cases = [(ISSUING.public, good), (ISSUING.public, with_order_added(good)), (small, bytes(64))]
    cases += [
        (ISSUING.public, with_small_part(ISSUING, message)),
        (ISSUING.public, bytes(64)),
        (small, small + bytes(32)),
    ]
    cases += [(ISSUING.public, mutated(good, by)[:64]) for _ in range(40)]
    cases += [(hashlib.sha256(bytes((n,))).digest(), good) for n in range(40)]
    written = [[key.hex(), signature.hex(), message.hex()] for key, signature in cases]
    said = compared("signatures", written, lambda case: is_signed_by(*map(bytes.fromhex, case)))
    assert said[0]
    assert 1 <= sum(said) < 10
    asked = [
        case
        for case, (key, signature) in zip(written, cases, strict=True)
        if is_sound_key(key) and is_sound_signature(signature)
    ]
    assert len(asked) > 40
    compared("noble", asked, lambda case: is_signed_by(*map(bytes.fromhex, case)))


def test_statements_are_the_same() -> None:
    by = chance("statements")
    sample = stored(RICH)
    cases = [sample] + [mutated(sample, by) for _ in range(300)]

    def ours(case: str) -> Any:
        try:
            document = read_object(bytes.fromhex(case), 262_144, "It")
            bare = {name: value for name, value in document.items() if name not in ("@context", "proof")}
            return canonical_statements(statements(bare, "Credential")).decode()
        except CredentialError as fault:
            return {"fault": fault.message}

    said = compared("statements", [case.hex() for case in cases], ours)
    assert sum(isinstance(one, str) for one in said) > 20


def checker() -> Checker:
    trust = read_trust_file((make.HERE / "trust" / "centre.json").read_bytes())
    return Checker.of(trust, instant_seconds(NOW))


def test_mutated_codes_get_the_same_verdict() -> None:
    by, held = chance("codes"), checker()
    vectors = make.all_vectors()["codes"]
    cases = []
    for vector in by.choices(vectors, k=400):
        address, _, digits = str(vector.code).rpartition("#")
        number = int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 3000 else 1
        token = mutated(number.to_bytes((number.bit_length() + 7) // 8, "big"), by) or b"\x01"
        cases.append(f"{address}#{int.from_bytes(token, 'big')}")
    said = compared("codes", cases, lambda text: make.whole(check.check_qr_text(text, held)))
    assert {one["verdict"] for one in said} >= {"UNREADABLE", "ALTERED"}
    assert "IN_FORCE" not in {one["verdict"] for one, text in zip(said, cases, strict=True) if one["facts"] == {}}


def test_mutated_credentials_get_the_same_verdict() -> None:
    by, held = chance("credentials"), checker()
    vectors = make.all_vectors()["credentials"]
    cases = [mutated(joined(vector.credential or []), by).hex() for vector in by.choices(vectors[:30], k=200)]

    def ours(case: str) -> Any:
        raw = bytes.fromhex(case)
        return make.whole(check._told(lambda: check._credential_report(read_credential(raw), held), held))

    said = compared("credentials", cases, ours)
    assert {one["verdict"] for one in said} >= {"UNREADABLE", "ALTERED"}
