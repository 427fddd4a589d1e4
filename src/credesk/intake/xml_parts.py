"""XML from outside: parsed without document types and entities, its elements told by their local names."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from credesk.domain.errors import BadInput

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


def parsed_xml(raw: bytes, error: type[BadInput], entities: str, damaged: str, hint: str = "") -> "Element":
    """The root element. Raises ``error`` with the sentence ``entities`` or ``damaged``; no entity is ever read."""
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import ParseError, fromstring

    try:
        root: Element = fromstring(raw, forbid_dtd=True)
    except DefusedXmlException:
        raise error(entities, hint) from None
    except (ParseError, ValueError, LookupError) as problem:
        raise error(damaged, hint, details=str(problem)) from None
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
