"""From a credential's JSON to the statements that are signed, and nothing else.

``statements`` walks a JSON object by the table of shapes and writes N-Quads (RDF 1.1). It refuses whatever
could be read differently by somebody who reads the JSON: unknown members, full IRIs as terms, keywords,
contexts, blank-node ids, empty or nested arrays, equal siblings, one id described twice, null, and numbers
with more than two decimals. The outcome is what a JSON-LD 1.1 processor makes with the published contexts.
"""

import json
import re
from typing import Any

from credesk.credentials.errors import NotTheSignedForm
from credesk.credentials.shapes import ASSERTION_METHOD, SHAPES, TYPE_IRIS, Kind, Member, Shape
from credesk.domain.sentences import sentence

_RDF_TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
_IRI = re.compile(r"(?:urn|did|https):[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]+")
_TO_ESCAPE = re.compile(r'[\x00-\x1f"\\\x7f]')
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}
MOST_OBJECTS = 4000
LONGEST_ARRAY = 1000


def is_iri(text: object) -> bool:
    """Whether a value is a urn, a DID or a web address in ASCII (RFC 3986 characters), up to 2,000 long.

    No other scheme is taken, so that no id can be a term of a context with a colon behind it (a compact IRI).
    """
    return isinstance(text, str) and len(text) <= 2000 and _IRI.fullmatch(text) is not None


def statements(document: dict[str, Any], shape: str) -> list[str]:
    """The N-Quads of an object of a shape, one for each statement, blank nodes as ``_:b0``, ``_:b1`` ...

    ``@context`` and ``proof`` must have been taken off. Raises NotTheSignedForm.
    """
    walk = _Walk()
    walk.object(document, SHAPES[shape], shape)
    if not walk.described.isdisjoint(walk.referred):
        raise NotTheSignedForm("An id in the credential is described in one place and referred to in another.")
    return walk.lines


class _Walk:
    """One pass over one document."""

    __slots__ = ("blank", "described", "lines", "objects", "referred")

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.described: set[str] = set()
        self.referred: set[str] = set()
        self.blank = 0
        self.objects = 0

    def object(self, value: Any, shape: Shape, where: str) -> str:
        """Writes the statements of an object and returns its name in them."""
        if not isinstance(value, dict):
            raise NotTheSignedForm(sentence("{where} must be an object.", where=where))
        self.objects += 1
        if self.objects > MOST_OBJECTS:
            raise NotTheSignedForm("The credential holds too many objects.")
        subject = self.subject(value, shape, where)
        self.types(value, shape, subject, where)
        members = shape.members
        for name, content in value.items():
            if name in members:
                self.member(subject, members[name], content, name)
            elif name not in ("id", "type"):
                raise NotTheSignedForm(
                    sentence(
                        "{where} has the member “{name}”, which no signature covers.",
                        where=where,
                        name=shown_name(name),
                    )
                )
        if not shape.required <= value.keys():
            missing = ", ".join(sorted(shape.required - value.keys()))
            raise NotTheSignedForm(sentence("{where} lacks {missing}.", where=where, missing=missing))
        return subject

    def subject(self, value: dict[str, Any], shape: Shape, where: str) -> str:
        if ("id" in value) is not shape.identified:
            lacks, has = sentence("{where} lacks its id.", where=where), sentence("{where} has an id.", where=where)
            raise NotTheSignedForm(lacks if shape.identified else has)
        if not shape.identified:
            self.blank += 1
            return f"_:b{self.blank - 1}"
        name = value["id"]
        if not is_iri(name):
            raise NotTheSignedForm(sentence("The id of {where} is not an absolute IRI.", where=where))
        if name in self.described:
            raise NotTheSignedForm(sentence("The id of {where} stands in two places.", where=where))
        self.described.add(name)
        return f"<{name}>"

    def types(self, value: dict[str, Any], shape: Shape, subject: str, where: str) -> None:
        stated = value.get("type", [])
        names = [stated] if isinstance(stated, str) else stated
        if not isinstance(names, list) or tuple(names) != shape.types or ("type" in value) is not bool(shape.types):
            raise NotTheSignedForm(sentence("{where} has another type than it must have.", where=where))
        for name in shape.types:
            self.lines.append(f"{subject} {_RDF_TYPE} <{TYPE_IRIS[name]}> .\n")

    def member(self, subject: str, member: Member, content: Any, name: str) -> None:
        if not isinstance(content, list):
            self.value(subject, member, content, name)
            return
        if not member.many or not content or len(content) > LONGEST_ARRAY:
            raise NotTheSignedForm(
                sentence("“{name}” must not be an array, an empty array, or one so long.", name=name)
            )
        if len(content) > 1:
            _refuse_equal(content, name)
        for item in content:
            self.value(subject, member, item, name)

    def value(self, subject: str, member: Member, content: Any, name: str) -> None:
        if member.kind is Kind.OBJECT:
            term = self.object(content, SHAPES[member.shape], name)
        elif member.kind is Kind.LITERAL:
            term = literal_text(content, member.datatype, name)
        elif member.kind is Kind.REFERENCE:
            term = self.reference(content, name)
        else:
            term = f'"{_number_or_truth(content, member.kind, name)}"^^<{member.datatype}>'
        self.lines.append(f"{subject} <{member.predicate}> {term} .\n")

    def reference(self, content: Any, name: str) -> str:
        if name == "proofPurpose":
            if content != "assertionMethod":
                raise NotTheSignedForm("The proof serves another purpose than to assert.")
            return f"<{ASSERTION_METHOD}>"
        if not is_iri(content):
            raise NotTheSignedForm(sentence("“{name}” is not an absolute IRI.", name=name))
        self.referred.add(content)
        return f"<{content}>"


def shown_name(name: str) -> str:
    """A member's name from outside, short and printable."""
    return "".join(letter if letter.isprintable() else "?" for letter in name[:60])


def _refuse_equal(content: list[Any], name: str) -> None:
    bare = ({**item, "type": None} if isinstance(item, dict) else item for item in content)
    seen = {json.dumps(item, sort_keys=True) for item in bare}
    if len(seen) != len(content):
        raise NotTheSignedForm(sentence("“{name}” holds the same thing twice, which is signed only once.", name=name))


def literal_text(content: Any, datatype: str, name: str) -> str:
    """A text as an N-Quads literal ("" for a plain one). Raises NotTheSignedForm for others and control characters."""
    if not isinstance(content, str):
        raise NotTheSignedForm(sentence("“{name}” must be a text.", name=name))
    text = content
    if _TO_ESCAPE.search(text):
        try:
            text = _TO_ESCAPE.sub(lambda found: _ESCAPES[found[0]], text)
        except KeyError:
            raise NotTheSignedForm(sentence("“{name}” holds a control character.", name=name)) from None
    return f'"{text}"^^<{datatype}>' if datatype else f'"{text}"'


def _number_or_truth(content: Any, kind: Kind, name: str) -> str:
    if kind is Kind.BOOLEAN:
        if not isinstance(content, bool):
            raise NotTheSignedForm(sentence("“{name}” must be true or false.", name=name))
        return "true" if content else "false"
    if isinstance(content, bool) or not isinstance(content, (int, float)) or not 0 <= content < 1e9:
        raise NotTheSignedForm(sentence("“{name}” must be a number.", name=name))
    if round(content, 2) != content:
        raise NotTheSignedForm(sentence("“{name}” has more than two decimals.", name=name))
    return str(int(content)) if content == int(content) else double_text(content)


def double_text(content: float) -> str:
    """The canonical form of xsd:double (XML Schema 1.1 part 2, E.2): 12.5 is ``1.25E1``."""
    mantissa, exponent = f"{content:.15E}".split("E")
    digits = mantissa.rstrip("0")
    return f"{digits}{'0' if digits.endswith('.') else ''}E{int(exponent)}"
