"""Identifiers: 16 bytes each (RFC 9562), made from a clock and randomness that are passed in.

Inside the house ids are UUIDv7, so that they sort by age; where the world sees them they are UUIDv4, so
that the order of issuing does not leak. Two ids are derived (UUIDv8), so that the same thing written on
two workstations is one record: an assessment's and a mark's.
"""

import hashlib
import uuid
from collections.abc import Callable
from typing import TypeAlias

Id: TypeAlias = bytes
Randomness: TypeAlias = Callable[[int], bytes]
"""Asked for n, gives n unpredictable bytes."""


def _stamped(raw: bytes, version: int) -> Id:
    body = bytearray(raw)
    body[6] = (body[6] & 0x0F) | (version << 4)
    body[8] = (body[8] & 0x3F) | 0x80
    return bytes(body)


def new_id(now_ms: int, randomness: Randomness) -> Id:
    """A UUIDv7 (RFC 9562, 5.7): 48 bits of milliseconds since 1970 UTC, then randomness."""
    return _stamped(now_ms.to_bytes(6, "big") + randomness(10), 7)


def new_public_id(randomness: Randomness) -> Id:
    """A UUIDv4 (RFC 9562, 5.4), for ids that leave the house."""
    return _stamped(randomness(16), 4)


def assessment_id(submission: Id, assessor: Id) -> Id:
    """The one assessment of a submission by an assessor: UUIDv8 from SHA-256 of both ids."""
    return _stamped(hashlib.sha256(submission + assessor).digest()[:16], 8)


def mark_id(assessment: Id, criterion: Id) -> Id:
    """The one mark of an assessment for a criterion: UUIDv8 from SHA-256 of both ids."""
    return _stamped(hashlib.sha256(assessment + criterion).digest()[:16], 8)


def derived_id(of: bytes) -> Id:
    """The one id that follows from these bytes: UUIDv8 from their SHA-256."""
    return _stamped(hashlib.sha256(of).digest()[:16], 8)


def id_text(value: Id) -> str:
    """The id as people and JSON see it: 8-4-4-4-12 lower-case hex digits."""
    return str(uuid.UUID(bytes=value))


def id_from_text(text: str) -> Id:
    """The id that ``id_text`` wrote. Raises ValueError for anything else."""
    value = uuid.UUID(text).bytes
    if id_text(value) != text:
        raise ValueError("an id is written as 8-4-4-4-12 lower-case hex digits")
    return value
