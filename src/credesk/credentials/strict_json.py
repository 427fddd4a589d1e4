"""JSON from outside, read in one way only (RFC 8259, I-JSON): nothing twice, nothing too deep, no NaN."""

import json
import re
from typing import Any

from credesk.credentials.errors import Unreadable
from credesk.domain.sentences import sentence

DEEPEST = 32
# A string without an end is taken to the end, else every later quote would look for one again.
_STRING = re.compile(r'"(?:[^"\\]|\\.)*(?:"|\\?\Z)', re.DOTALL)
_NOT_A_BRACKET = re.compile(r"[^\[\]{}]+")
_SHORT_NUMBER = re.compile(r"(?!-0(?:\.0+)?$)-?[0-9]{1,15}(\.[0-9]{1,6})?")


def read_object(raw: bytes, most_bytes: int, what: str) -> dict[str, Any]:
    """The JSON object in ``raw``. Raises Unreadable with a sentence that names ``what``."""
    if len(raw) > most_bytes:
        raise Unreadable(
            sentence(
                "{what} has {count} bytes; at most {most_bytes} are read.",
                what=what,
                count=f"{len(raw):,}",
                most_bytes=f"{most_bytes:,}",
            )
        )
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        raise Unreadable(sentence("{what} is not UTF-8 text.", what=what)) from None
    if _nesting(text) > DEEPEST:
        raise Unreadable(sentence("{what} is nested too deeply.", what=what))
    try:
        value = json.loads(
            text,
            object_pairs_hook=_once,
            parse_constant=_no_constant,
            parse_float=_float,
            parse_int=_int,
        )
        if "\\u" in text:  # halves of characters only come from escapes
            json.dumps(value, ensure_ascii=False).encode("utf-8")
    except _Refused as fault:
        raise Unreadable(sentence("{what} {fault}.", what=what, fault=fault)) from None
    except UnicodeEncodeError:
        raise Unreadable(sentence("{what} holds half of a character (a lone surrogate).", what=what)) from None
    except (ValueError, RecursionError):
        raise Unreadable(sentence("{what} is not JSON.", what=what)) from None
    if not isinstance(value, dict):
        raise Unreadable(sentence("{what} is not a JSON object.", what=what))
    return value


class _Refused(ValueError):
    """JSON that some readers take and others do not."""


def _nesting(text: str) -> int:
    """The deepest nesting of brackets outside strings, without recursion."""
    deepest = depth = 0
    for letter in _NOT_A_BRACKET.sub("", _STRING.sub("", text)):
        depth += 1 if letter in "[{" else -1
        deepest = max(deepest, depth)
    return deepest


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise _Refused("has a member twice")
    return members


def _no_constant(_: str) -> None:
    raise _Refused("holds a number that is none")


def _float(text: str) -> float | int:
    if not _SHORT_NUMBER.fullmatch(text):
        raise _Refused("holds a number in a form that readers take differently")
    value = float(text)
    # 5.0 and 5 are one number in every form that is signed or stored.
    return int(value) if value.is_integer() else value


def _int(text: str) -> int:
    if not _SHORT_NUMBER.fullmatch(text):
        raise _Refused("holds a number that is too long")
    return int(text)
