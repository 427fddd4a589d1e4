"""The documents' golden vectors are what this program makes, and the documents' tables what it reads."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from credesk.credentials.check import check_pair
from credesk.credentials.checking import Checker
from credesk.credentials.claims import TEXT_FIELDS
from credesk.credentials.instants import instant_seconds
from credesk.credentials.status_lists import bit_is_set, decode_bits
from credesk.credentials.trust_file import read_trust_file
from credesk.credentials.verdicts import CheckName, CheckState, Verdict
from tests.credentials import vectors

DOCUMENTS = Path(__file__).parents[2] / "docs"
BLOCK = re.compile(r"^```vector ([^\n]+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(document: str) -> dict[str, str]:
    """The vectors that a document shows, by name."""
    return dict(BLOCK.findall((DOCUMENTS / document).read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    ("document", "made"),
    [
        ("credential.md", vectors.credential_vectors),
        ("paper-proof.md", vectors.paper_vectors),
        ("trust-file.md", vectors.trust_vectors),
        ("publishing.md", vectors.numbers_vectors),
    ],
)
def test_golden_vectors(document: str, made: Callable[[], dict[str, str]]) -> None:
    shown = {name: text.rstrip("\n") for name, text in blocks(document).items() if name != "encoded list"}
    assert shown == {name: text.rstrip("\n") for name, text in made().items()}


def test_the_encoded_list() -> None:
    bits = decode_bits(blocks("trust-file.md")["encoded list"].strip())
    assert [place for place in range(131_072) if bit_is_set(bits, place)] == [0, 7, 8, 131_071]


def test_the_documents_fit_together() -> None:
    """Trust file, credential and code out of the documents: genuine, and only the lists are missing."""
    trust = read_trust_file(blocks("trust-file.md")["trust file"].strip().encode())
    checker = Checker.of(trust, instant_seconds("2026-12-01T00:00:00Z"))
    stored = blocks("credential.md")["stored form"].strip().encode()
    report = check_pair(stored, blocks("paper-proof.md")["code"].strip(), checker)
    unmade = [check.name for check in report.checks if check.state is not CheckState.PASSED]
    assert (report.verdict, unmade) == (Verdict.NOT_MADE, [CheckName.WITHDRAWAL, CheckName.SUSPENSION])


def test_every_check_and_field_stands_in_the_document() -> None:
    text = (DOCUMENTS / "paper-proof.md").read_text(encoding="utf-8")
    for name in CheckName:
        assert f"| {name.value} |" in text
    fields = re.findall(r"^\| ([0-9, ]+) \|", text, re.MULTILINE)
    listed = {int(number) for cell in fields for number in cell.split(",")}
    assert set(TEXT_FIELDS.values()) < listed
    assert set(range(14)) <= listed


def test_the_table_of_objects_stands_in_the_document() -> None:
    text = (DOCUMENTS / "credential.md").read_text(encoding="utf-8")
    assert "\n".join(vectors.shape_rows()) in text
