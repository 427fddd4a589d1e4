"""Canonical forms: RDFC-1.0 for what is signed, RFC 8785 for what is stored.

Sources: W3C RDF Dataset Canonicalization (RDFC-1.0), RFC 8785 (JSON Canonicalization Scheme).
"""

import hashlib
import json
from collections.abc import Sequence
from typing import Any


def canonical_statements(lines: Sequence[str]) -> bytes:
    """The canonical N-Quads document of statements written as N-Quads (RDFC-1.0 with SHA-256).

    ``lines`` are canonical but for their blank nodes' names, and none stands twice. RDFC-1.0 names blank
    nodes by the statements that mention one (4.4), so only those go through the library; the others are sorted in.
    """
    # A text that holds " _:b" by chance only takes the longer way.
    anonymous = [line for line in lines if "_:b" in line]
    named = [line.encode("utf-8") for line in lines if "_:b" not in line]
    return b"".join(sorted(named + _with_canonical_names(anonymous)))


def _with_canonical_names(lines: Sequence[str]) -> list[bytes]:
    from pyoxigraph import CanonicalizationAlgorithm, Dataset, RdfFormat, parse, serialize

    quads = parse("".join(lines).encode("utf-8"), format=RdfFormat.N_QUADS, lenient=True)
    dataset = Dataset(quads)
    dataset.canonicalize(CanonicalizationAlgorithm.RDFC_1_0)
    written = serialize(dataset, format=RdfFormat.N_QUADS)
    assert written is not None
    return written.splitlines(keepends=True)


def statements_hash(lines: Sequence[str]) -> bytes:
    """SHA-256 of the canonical N-Quads document."""
    return hashlib.sha256(canonical_statements(lines)).digest()


def stored_form(document: Any) -> bytes:
    """The RFC 8785 form of a JSON document. Raises ValueError for what JSON cannot say."""
    import rfc8785

    return rfc8785.dumps(document)


def stored_form_of_ours(document: dict[str, Any]) -> bytes:
    """The RFC 8785 form of a document that this program built.

    Its keys are ASCII and its numbers integers or short decimals, for which the standard encoder gives the
    same bytes seven times faster; a property test compares the two.
    """
    return json.dumps(document, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
