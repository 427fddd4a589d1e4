"""What a vector is, and how it stands in the JSON files (docs/vectors.md)."""

from dataclasses import dataclass
from typing import Any, TypeAlias

from tests.vectors.centre import NOW

Pieces: TypeAlias = list[str | dict[str, Any]]
"""Bytes from outside, piece by piece: texts (UTF-8), ``{"hex": ...}``, ``{"repeat": text, "times": count}``."""


@dataclass(frozen=True, slots=True)
class Vector:
    """One thing to check. ``verdict`` is what a person says that it must be; ``why`` names the rule."""

    name: str
    verdict: str
    why: str
    code: str | None = None
    credential: Pieces | None = None
    trust: str = "centre"
    now: str = NOW


def pieces(raw: bytes) -> Pieces:
    """Bytes as pieces: one text, or hex where they are no text."""
    try:
        return [raw.decode("utf-8")]
    except UnicodeDecodeError:
        return [{"hex": raw.hex()}]


def joined(parts: Pieces) -> bytes:
    """The bytes of pieces."""
    return b"".join(_bytes(part) for part in parts)


def _bytes(part: str | dict[str, Any]) -> bytes:
    if isinstance(part, str):
        return part.encode("utf-8")
    if "hex" in part:
        return bytes.fromhex(part["hex"])
    return str(part["repeat"]).encode("utf-8") * int(part["times"])
