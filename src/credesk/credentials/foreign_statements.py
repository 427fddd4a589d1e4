"""From the JSON of another issuer's credential to the statements that are signed, and nothing else.

What a JSON-LD 1.1 processor makes of a document with the contexts of the allow-list, for the part of JSON-LD in
which JSON and statements cannot part: every member is a term that the contexts define for that object, in its own
name; nothing nests contexts, graphs or lists of lists; an id means the same wherever it stands. A document that
passes equals its own re-compaction but for arrays of one and for the order of members and items.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable
from math import factorial, prod
from typing import Any

from credesk.credentials.errors import NotTheSignedForm
from credesk.credentials.foreign_terms import LIST, MESSAGE, MESSAGE_TERMS, PURPOSE, REFERENCE, Term, Vocabulary
from credesk.credentials.shapes import ASSERTION_METHOD
from credesk.credentials.statements import LONGEST_ARRAY, MOST_OBJECTS, double_text, literal_text, shown_name
from credesk.domain.sentences import sentence

_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_XSD = "http://www.w3.org/2001/XMLSchema#"
_XSDS = "https://www.w3.org/2001/XMLSchema#"
_IRI = re.compile(r"(?:urn|did|https?|mailto|tel|data):[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]+")
_NUMBERS = (f"{_XSDS}float", f"{_XSDS}integer")
_BOOLEANS = (f"{_XSDS}boolean", f"{_XSD}boolean")
_LONGEST_IRI, _LONGEST_LIST = 2_000, 100
MOST_WORK = 50_000
"""Orders of blank nodes that canonicalization may have to try (RDFC-1.0, 4.8); a graph that needs more is refused."""

Quad = tuple[str, str, str]


def is_foreign_iri(text: object) -> bool:
    """Whether a value is an absolute IRI in ASCII of a scheme that no context uses as a prefix."""
    if not isinstance(text, str) or not _IRI.fullmatch(text):
        return False
    return len(text) <= _LONGEST_IRI or text.startswith("data:")


def foreign_statements(document: dict[str, Any], vocabulary: Vocabulary, where: str) -> list[str]:
    """The N-Quads of a document, each once, blank nodes as ``_:b0``, ``_:b1`` ...

    ``@context``, ``proof`` and ``proofValue`` must have been taken off. Raises NotTheSignedForm.
    """
    walk = _Walk(vocabulary)
    walk.object(document, where)
    walk.check_ids()
    quads = list(dict.fromkeys(walk.quads))
    if _work(quads) > MOST_WORK:
        raise NotTheSignedForm("The credential is built so that checking it would take too long.")
    return [f"{subject} {predicate} {term} .\n" for subject, predicate, term in quads]


class _Walk:
    """One pass over one document."""

    __slots__ = ("blank", "described", "objects", "quads", "referred", "vocabulary")

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self.quads: list[Quad] = []
        self.described: dict[str, str] = {}
        self.referred: set[str] = set()
        self.blank = self.objects = 0

    def check_ids(self) -> None:
        if not self.referred.isdisjoint(self.described):
            raise NotTheSignedForm("An id in the credential is described in one place and referred to in another.")

    def new_blank(self) -> str:
        self.blank += 1
        return f"_:b{self.blank - 1}"

    def object(self, value: dict[str, Any], where: str) -> str:
        """Writes the statements of an object and returns its name in them."""
        self.objects += 1
        if self.objects > MOST_OBJECTS:
            raise NotTheSignedForm("The credential holds too many objects.")
        types = self.types(value, where)
        terms = self.terms(types)
        subject = self.subject(value, where)
        for name in types:
            self.quads.append((subject, f"<{_RDF}type>", f"<{self.vocabulary.types[name]}>"))
        for name, content in value.items():
            if name in terms:
                self.member(subject, terms[name], content, name)
            elif name not in ("id", "type"):
                raise NotTheSignedForm(
                    sentence(
                        "{where} has the member “{name}”, which no signature covers there.",
                        where=where,
                        name=shown_name(name),
                    )
                )
        return subject

    def types(self, value: dict[str, Any], where: str) -> list[str]:
        stated = value.get("type", [])
        names = [stated] if isinstance(stated, str) else stated
        if not isinstance(names, list) or ("type" in value and not names) or len(names) > 16:
            raise NotTheSignedForm(sentence("The type of {where} is not written as it must be.", where=where))
        iris = [self.vocabulary.types.get(name) if isinstance(name, str) else None for name in names]
        if None in iris or len(set(iris)) != len(iris):
            raise NotTheSignedForm(
                sentence("{where} has a type twice, or one that its contexts do not define.", where=where)
            )
        return names

    def terms(self, types: list[str]) -> dict[str, Term]:
        """What members may stand in an object of these types (JSON-LD 1.1, type-scoped contexts)."""
        found: dict[str, Term] = {}
        for name in types:
            for term, meaning in self.vocabulary.scopes.get(name, {}).items():
                if found.setdefault(term, meaning) != meaning:
                    raise NotTheSignedForm("An object has types that give its members different meanings.")
        return self.vocabulary.terms | found

    def subject(self, value: dict[str, Any], where: str) -> str:
        if "id" not in value:
            return self.new_blank()
        name = value["id"]
        if not is_foreign_iri(name):
            raise NotTheSignedForm(sentence("The id of {where} is not an absolute address (IRI).", where=where))
        if len(value) == 1:
            self.referred.add(name)
            return f"<{name}>"
        described = json.dumps(value, sort_keys=True)
        if self.described.setdefault(name, described) != described:
            raise NotTheSignedForm(
                sentence("The id of {where} stands in two places that say different things.", where=where)
            )
        return f"<{name}>"

    def member(self, subject: str, term: Term, content: Any, name: str) -> None:
        items = content if isinstance(content, list) else [content]
        if not items or len(items) > LONGEST_ARRAY:
            raise NotTheSignedForm(sentence("“{name}” is an empty array or one too long.", name=name))
        if term.kind == LIST:
            self.quads.append((subject, f"<{term.predicate}>", self.list(items, name)))
            return
        if len({json.dumps(_bare(item), sort_keys=True) for item in items}) != len(items):
            raise NotTheSignedForm(
                sentence("“{name}” holds the same thing twice, which is signed only once.", name=name)
            )
        for item in items:
            self.quads.append((subject, f"<{term.predicate}>", self.value(term, item, name)))

    def list(self, items: list[Any], name: str) -> str:
        """An ordered list as RDF has it; its items are plain values."""
        if len(items) > _LONGEST_LIST:
            raise NotTheSignedForm(sentence("“{name}” is too long.", name=name))
        rest = f"<{_RDF}nil>"
        for item in reversed(items):
            cell = self.new_blank()
            self.quads.append((cell, f"<{_RDF}first>", _plain(item, name)))
            self.quads.append((cell, f"<{_RDF}rest>", rest))
            rest = cell
        return rest

    def value(self, term: Term, item: Any, name: str) -> str:
        if term.kind == PURPOSE:
            return _purpose(item)
        if isinstance(item, dict):
            if term.kind == MESSAGE:
                return self.message(item)
            if term.kind not in (REFERENCE, ""):
                raise NotTheSignedForm(sentence("“{name}” must not be an object.", name=name))
            return self.object(item, name)
        if term.kind in (REFERENCE, MESSAGE):
            if term.kind == MESSAGE or not is_foreign_iri(item):
                raise NotTheSignedForm(
                    sentence("“{name}” is neither an object nor an absolute address (IRI).", name=name)
                )
            self.referred.add(item)
            return f"<{item}>"
        return _typed(item, term.kind, name) if term.kind else _plain(item, name)

    def message(self, item: dict[str, Any]) -> str:
        """What a value of a status means (Bitstring Status List 1.0, 2.1): ``status`` and ``message``, both texts."""
        subject = self.new_blank()
        for name, content in item.items():
            if name not in MESSAGE_TERMS or not isinstance(content, str):
                raise NotTheSignedForm("A status message has other members than it may have.")
            self.quads.append((subject, f"<{MESSAGE_TERMS[name].predicate}>", literal_text(content, "", name)))
        if not item:
            raise NotTheSignedForm("A status message is empty.")
        return subject


def _bare(item: Any) -> Any:
    """An item as its statements are compared: one type or an array of it are the same."""
    if isinstance(item, dict) and isinstance(item.get("type"), str):
        return {**item, "type": [item["type"]]}
    return item


def _purpose(item: Any) -> str:
    if item != "assertionMethod":
        raise NotTheSignedForm("The proof serves another purpose than to assert.")
    return f"<{ASSERTION_METHOD}>"


def _plain(item: Any, name: str) -> str:
    if isinstance(item, bool):
        return f'"{str(item).lower()}"^^<{_XSD}boolean>'
    if isinstance(item, (int, float)):
        text = _number(item, name)
        return f'"{text}"^^<{_XSD}{"double" if "E" in text else "integer"}>'
    return literal_text(item, "", name)


def _typed(item: Any, datatype: str, name: str) -> str:
    """A value of a datatype. Numbers and truths are written as such: as texts they would be signed the same."""
    if datatype in _NUMBERS:
        if isinstance(item, bool) or not isinstance(item, (int, float)):
            raise NotTheSignedForm(sentence("“{name}” must be a number.", name=name))
        return f'"{_number(item, name)}"^^<{datatype}>'
    if datatype in _BOOLEANS:
        if not isinstance(item, bool):
            raise NotTheSignedForm(sentence("“{name}” must be true or false.", name=name))
        return f'"{str(item).lower()}"^^<{datatype}>'
    return literal_text(item, datatype, name)


def _number(item: float, name: str) -> str:
    """A number as JSON-LD 1.1 (data round tripping) writes it. Up to 9 digits and 6 decimals, each has one spelling."""
    if not -1e9 < item < 1e9 or (item == 0 and str(item).startswith("-")):
        raise NotTheSignedForm(sentence("“{name}” is a number that is too large.", name=name))
    return str(int(item)) if item == int(item) else double_text(item)


def _work(quads: Iterable[Quad]) -> int:
    """How many orders of blank nodes RDFC-1.0 may try, at most: within each connected group of blank nodes that
    look the same from near (4.6), those that hang on one node by one predicate are tried in every order."""
    about: dict[str, list[str]] = {}
    links: dict[str, list[tuple[str, str]]] = {}
    for subject, predicate, term in quads:
        blank_subject, blank_term = subject.startswith("_:"), term.startswith("_:")
        if blank_subject:
            about.setdefault(subject, []).append(f"a {predicate} {'_:z' if blank_term else term}")
        if blank_term:
            about.setdefault(term, []).append(f"{'_:z' if blank_subject else subject} {predicate} a")
        if blank_subject and blank_term:
            links.setdefault(subject, []).append((predicate, term))
            links.setdefault(term, []).append((predicate, subject))
    near = {node: "\n".join(sorted(lines)) for node, lines in about.items()}
    seen = Counter(near.values())
    alike = {node for node, text in near.items() if seen[text] > 1}
    return sum(_group_work(group, links, near) for group in _groups(alike, links))


def _groups(alike: set[str], links: dict[str, list[tuple[str, str]]]) -> Iterable[list[str]]:
    left = set(alike)
    while left:
        group = [left.pop()]
        for node in group:
            new = [other for _, other in links.get(node, ()) if other in left]
            left.difference_update(new)
            group += dict.fromkeys(new)
        yield group


def _group_work(group: list[str], links: dict[str, list[tuple[str, str]]], near: dict[str, str]) -> int:
    members, work = set(group), len(group)
    for node in group:
        alike = Counter((predicate, near[other]) for predicate, other in links.get(node, ()) if other in members)
        work *= prod(factorial(min(count, 12)) for count in alike.values())
        if work > MOST_WORK:
            break
    return work
