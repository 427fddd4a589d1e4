"""The page reads other issuers' credentials as the reference does: the shared vectors, and part by part."""

import json
import runpy
from functools import cache
from typing import Any

import pytest

from credesk.credentials.foreign_terms import MESSAGE_TERMS, SOURCES, Term, vocabulary
from tests.page.core.node import CHECKOUT, answer
from tests.vectors import make

CONTEXTS = list(SOURCES)


def ask(kind: str, cases: list[Any]) -> list[Any]:
    said: list[Any] = answer("others.ts", given=json.dumps({kind: cases}))[kind]
    return said


@cache
def vectors() -> list[dict[str, Any]]:
    read: list[dict[str, Any]] = json.loads((make.HERE / "others.json").read_bytes())
    return read


def test_the_page_says_what_is_expected() -> None:
    said = answer("others.ts", str(make.HERE))
    assert len(said) == len(vectors()) >= 57
    for entry in vectors():
        assert said[entry["name"]] == entry["expected"], entry["name"]


def test_the_table_of_terms_is_the_reference_s() -> None:
    maker = runpy.run_path(str(CHECKOUT / "packaging/page_terms.py"))
    assert maker["TABLE"].read_text(encoding="utf-8") == maker["table"]()


@pytest.mark.parametrize("further", [[], CONTEXTS[1:2], CONTEXTS[2:3], CONTEXTS[2:], [CONTEXTS[4], CONTEXTS[1]]])
def test_contexts_define_the_same_together(further: list[str]) -> None:
    def plain(terms: dict[str, Term]) -> dict[str, list[str]]:
        return {name: [term.predicate, term.kind] for name, term in terms.items()}

    names = [CONTEXTS[0], *further]
    ours = vocabulary(tuple(names))
    scopes = {name: plain(terms) for name, terms in ours.scopes.items()}
    wanted = {"types": ours.types, "terms": plain(ours.terms), "scopes": scopes, "message": plain(MESSAGE_TERMS)}
    assert ask("vocabularies", [names]) == [wanted]
