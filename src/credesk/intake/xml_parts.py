"""XML from outside: parsed without document types and entities, its elements told by their local names."""

from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from credesk.domain.errors import BadInput
from credesk.domain.sentences import sentence

MOST_ELEMENTS, MOST_DEPTH = 300_000, 200

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


def parsed_xml(raw: bytes, error: type[BadInput], entities: str, damaged: str, hint: str = "") -> "Element":
    """The root element. Raises ``error`` with the sentence ``entities`` or ``damaged``; no entity is ever read."""
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import ParseError

    try:
        return _read(raw)
    except DefusedXmlException:
        raise error(entities, hint) from None
    except _TooMuch:
        most = f"{MOST_ELEMENTS:,}"
        raise error(
            sentence("The XML has more than {most} elements, or {deep} within each other.", most=most, deep=MOST_DEPTH),
            hint,
        ) from None
    except (ParseError, ValueError, LookupError) as problem:
        raise error(damaged, hint, details=str(problem)) from None


class _TooMuch(Exception):
    """More elements, or deeper ones, than any honest file has."""


def _read(raw: bytes) -> "Element":
    """The root element, counted while it grows, so that what is too much never fills the memory."""
    from defusedxml.ElementTree import iterparse

    elements, depth = 0, 0
    root: Element | None = None
    for event, element in iterparse(BytesIO(raw), events=("start", "end"), forbid_dtd=True):
        root = element if root is None else root
        elements += event == "start"
        depth += 1 if event == "start" else -1
        if elements > MOST_ELEMENTS or depth > MOST_DEPTH:
            raise _TooMuch
    assert root is not None
    return root


def local_name(tag: object) -> str:
    """The name of an element or attribute without its namespace; "" for comments and instructions."""
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def children(element: "Element", name: str) -> Iterator["Element"]:
    """The children of this local name."""
    return (child for child in element if local_name(child.tag) == name)


def text_of(element: "Element", name: str) -> str:
    """The text of the first child of this local name, "" where there is none."""
    return next(((child.text or "").strip() for child in children(element, name)), "")


def attribute(element: "Element", name: str) -> str:
    """The attribute of this local name, "" where there is none."""
    return next((value for key, value in element.attrib.items() if local_name(key) == name), "")
