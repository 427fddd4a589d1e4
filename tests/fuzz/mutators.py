"""Small structured mutators: bytes, JSON trees, respellings that keep the statements, CBOR trees, PDF objects, chunks.

Each takes a random source and what to change, and gives bytes. What they make need not be valid.
"""

import json
import re
import struct
import zlib
from collections.abc import Callable, Iterator, Sequence
from random import Random
from typing import Any

Document = dict[str, Any]
_ODD: tuple[Any, ...] = (
    None, True, False, 0, -1, 1.5, 5.0, -0.0, 10**14, 10**30, "", " ", "\u202e", "é", "e\u0301", "\ud800", [], [[]], {},
    "_:b0", "https://x.example/", "urn:x:y", "2026-11-24T00:00:00+00:00", "2099-01-01T00:00:00Z", "1E400", ["x"],
    {"@value": "x"}, {"id": "urn:x:y"}, {"@id": "urn:x:y"}, {"@list": ["x"]}, "x" * 70_000,
)  # fmt: skip
_CRED, _OB, _SCHEMA = "https://www.w3.org/2018/credentials#", "https://purl.imsglobal.org/spec/vc/ob/vocab.html#", ""
_FULL = {
    "validUntil": _CRED + "validUntil",
    "validFrom": _CRED + "validFrom",
    "credentialStatus": _CRED + "credentialStatus",
    "credentialSubject": _CRED + "credentialSubject",
    "issuer": _CRED + "issuer",
    "evidence": _CRED + "evidence",
    "name": "https://schema.org/name",
    "result": _OB + "result",
    "achievement": _OB + "achievement",
    "value": "https://schema.org/value",
}


def changed_bytes(random: Random, raw: bytes) -> bytes:
    """One to four changes of bytes: flipped, replaced, taken out, doubled, moved, or cut off."""
    body = bytearray(raw)
    for _ in range(random.randint(1, 4)):
        at = random.randrange(len(body) + 1)
        end = min(len(body), at + random.choice((1, 1, 2, 4, 32)))
        piece, act = bytes(body[at:end]), random.randrange(7)
        if act == 0 and at < len(body):
            body[at] ^= 1 << random.randrange(8)
        elif act == 1:
            body[at:end] = random.randbytes(len(piece))
        elif act == 2:
            del body[at:end]
        elif act == 3:
            body[at:at] = piece * random.choice((1, 2, 50))
        elif act == 4:
            other = random.randrange(len(body) + 1)
            body[other:other] = piece
        elif act == 5:
            body[at:at] = random.choice((b"\0", b"\xff", b"{", b"]", b'"', b"\\", b"\xef\xbb\xbf", b"\xed\xa0\x80"))
        elif random.random() < 0.2:
            del body[at:]
    return bytes(body)


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every (container, key) of a tree."""
    items: Sequence[tuple[Any, Any]] = ()
    if isinstance(value, dict):
        items = list(value.items())
    elif isinstance(value, list):
        items = list(enumerate(value))
    for key, inner in items:
        yield value, key
        yield from _places(inner)


def changed_tree(random: Random, document: Document) -> bytes:
    """One to three changes of a JSON tree: members renamed, replaced, taken out, doubled or put elsewhere."""
    made = json.loads(json.dumps(document))
    for _ in range(random.randint(1, 3)):
        places = list(_places(made))
        if not places:
            break
        _change(random, made, places)
    return _written(random, made)


def _change(random: Random, made: Document, places: list[tuple[Any, Any]]) -> None:
    holder, key = random.choice(places)
    act = random.randrange(8)
    if act == 0:
        del holder[key]
    elif act == 1:
        holder[key] = json.loads(json.dumps(random.choice(_ODD)))
    elif act == 2 and isinstance(holder, dict):
        holder[random.choice([str(name) for _, name in places] + list(_FULL.values()))] = holder.pop(key)
    elif act == 3:
        other, name = random.choice(places)
        if name in (other if isinstance(other, dict) else range(len(other))):
            other[name] = json.loads(json.dumps(holder[key]))
    elif act == 4 and isinstance(holder, list):
        holder.insert(random.randrange(len(holder) + 1), json.loads(json.dumps(holder[key])))
    elif act == 5 and isinstance(holder[key], str):
        text = holder[key]
        at = random.randrange(len(text) + 1)
        holder[key] = text[:at] + random.choice(("", "x", " ", "\n", "\u200b", "A")) + text[at + 1 :]
    elif act == 6 and isinstance(holder[key], (int, float)) and not isinstance(holder[key], bool):
        holder[key] = holder[key] + random.choice((1, -1, 0.5, 0.001, 10**9))
    else:
        made[random.choice(("@included", "@graph", "@reverse", "@nest", "proof", "extra"))] = holder[key]


def _written(random: Random, made: Any) -> bytes:
    text = json.dumps(made, ensure_ascii=random.random() < 0.3, sort_keys=random.random() < 0.3)
    if random.random() < 0.05:
        name = random.choice(("name", "validUntil", "id", "credentialStatus"))
        text = f'{{"{name}": "2099-01-01T00:00:00Z", {text[1:]}'
    return text.encode("utf-8", "surrogatepass")


def _turned(random: Random, value: Any) -> Any:
    """A value in another spelling of JSON-LD."""
    return random.choice((
        lambda: [value],
        lambda: [[value]],
        lambda: {"@value": value} if isinstance(value, (str, int, float)) else {"@set": [value]},
        lambda: {"@list": [value]},
        lambda: {"@id": value} if isinstance(value, str) else value,
        lambda: {"id": value} if isinstance(value, str) else value,
        lambda: value[0] if isinstance(value, list) and len(value) == 1 else value,
        lambda: str(value) if isinstance(value, (bool, int, float)) else value,
        lambda: list(reversed(value)) if isinstance(value, list) else value,
        lambda: dict(reversed(value.items())) if isinstance(value, dict) else value,
    ))()  # fmt: skip


def respelt(random: Random, document: Document) -> bytes:
    """The same statements, or nearly, in spellings that JSON-LD knows: IRIs, keywords, sets, moved nodes, contexts."""
    made = json.loads(json.dumps(document))
    for _ in range(random.randint(1, 2)):
        places = [place for place in _places(made) if place[1] != "proofValue"]
        holder, key = random.choice(places)
        act = random.randrange(6)
        if act == 0 and isinstance(holder, dict):
            holder[_FULL.get(key, f"schema:{key}")] = holder.pop(key)
        elif act in (1, 2):
            holder[key] = _turned(random, holder[key])
        elif act == 3 and isinstance(holder, dict):
            for name in ("id", "type"):
                if name in holder:
                    holder[f"@{name}"] = holder.pop(name)
        elif act == 4:
            _move_to_twin(random, made)
        else:
            _change_context(random, made, holder)
    return _written(random, made)


def _move_to_twin(random: Random, made: Document) -> None:
    """A member of the credential in another object of the same id: one node to RDF, two to readers of JSON."""
    name = random.choice(("validUntil", "credentialStatus", "evidence", "name"))
    if name in made and isinstance(made.get("id"), str):
        twin = {"id": made["id"], "type": made.get("type"), name: made.pop(name)}
        made.setdefault(random.choice(("evidence", "relatedResource", "@included")), twin)


def _change_context(random: Random, made: Document, holder: Any) -> None:
    contexts = made.get("@context")
    odd = random.choice(
        (
            "https://w3id.org/security/data-integrity/v2",
            {"validUntil": None},
            None,
            "https://www.w3.org/ns/credentials/v3",
        )
    )
    if isinstance(contexts, list) and random.random() < 0.6:
        contexts.insert(random.randrange(len(contexts) + 1), odd)
    elif isinstance(holder, dict):
        holder["@context"] = odd


def changed_cbor(random: Random, raw: bytes, loads: Callable[[bytes], Any], dumps: Callable[[Any], bytes]) -> bytes:
    """One change of a CBOR tree, written in the short or another form; bytes that are no CBOR are changed as bytes."""
    try:
        tree = _plain(loads(raw))
        places = list(_places(tree))
        holder, key = random.choice(places)
        holder[key] = random.choice((0, -1, 2**64, b"", b"x" * 40, "x", "é" * 50, [], {}, None, True, 1.5, holder[key]))
        if isinstance(holder, dict) and random.random() < 0.3:
            holder[random.choice((key, 99, "x", -1))] = holder.pop(key)
        made = dumps(tree)
    except (ValueError, TypeError, IndexError, OverflowError, AttributeError):
        return changed_bytes(random, raw)
    return made if random.random() < 0.8 else changed_bytes(random, made)


def _plain(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return {key: _plain(item) for key, item in value.items()} if hasattr(value, "items") else value


_OBJECT = re.compile(rb"\d+ 0 obj.*?endobj", re.DOTALL)
_NUMBER = re.compile(rb"\d+")


def changed_pdf(random: Random, raw: bytes) -> bytes:
    """A PDF with an object doubled, taken out or swapped, a number changed, or bytes changed."""
    objects = list(_OBJECT.finditer(raw))
    act = random.randrange(5)
    if act == 0 or not objects:
        return changed_bytes(random, raw)
    one, other = random.choice(objects), random.choice(objects)
    if act == 1:
        return raw[: one.start()] + raw[one.end() :]
    if act == 2:
        return raw[: one.start()] + other[0] + raw[one.end() :]
    if act == 3:
        return raw + b"\n" + changed_bytes(random, one[0]) + b"\ntrailer\n<</Root 1 0 R>>\n%%EOF\n"
    numbers = list(_NUMBER.finditer(raw, one.start(), one.end()))
    number = random.choice(numbers)
    odd = random.choice((b"0", b"-1", b"4294967296", b"99999999999999999999", number[0] + b"0"))
    return raw[: number.start()] + odd + raw[number.end() :]


def changed_png(random: Random, raw: bytes) -> bytes:
    """A PNG with a chunk doubled, moved, taken out or changed, its checksum mended or not."""
    chunks, place = [], 8
    while place + 12 <= len(raw):
        length = struct.unpack(">I", raw[place : place + 4])[0]
        chunks.append([raw[place + 4 : place + 8], raw[place + 8 : place + 8 + length]])
        place += 12 + length
    if not chunks or random.random() < 0.2:
        return changed_bytes(random, raw)
    at, act = random.randrange(len(chunks)), random.randrange(4)
    if act == 0:
        chunks.insert(random.randrange(len(chunks) + 1), list(chunks[at]))
    elif act == 1:
        chunks.insert(random.randrange(len(chunks)), chunks.pop(at))
    elif act == 2:
        del chunks[at]
    else:
        chunks[at][1] = changed_bytes(random, chunks[at][1])
    mend = random.random() < 0.9
    return raw[:8] + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data) if mend else 0)
        for kind, data in chunks
    )
