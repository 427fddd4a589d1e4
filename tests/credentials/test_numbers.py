"""What a file of certificate numbers says to whom: everything to those who have a number, nothing to others."""

import json
from dataclasses import replace

import pytest

from credesk.credentials.certificate_number import certificate_number
from credesk.credentials.content import StatusPlace
from credesk.credentials.errors import Unreadable
from credesk.credentials.multibase import base64url_decode
from credesk.credentials.numbers import (
    Issued,
    NumbersFile,
    find_number,
    prefix_of,
    read_numbers,
    sealed_entry,
    sign_numbers,
)
from tests.credentials.material import ISSUING, ROOT, STATUS, Key, id_of
from tests.credentials.vectors import DID, trust

AT = 1_795_514_400
STREAM = bytes.fromhex("a1b2c3d4e5f60718")
NUMBER = certificate_number(id_of("credential"))
HELD = Issued(NUMBER, AT - 1800, AT - 36000, AT + 31_536_000, StatusPlace(STREAM, 1, 80123), published=False)


def signed(held: Issued = HELD, key: Key = STATUS, at: int = AT) -> bytes:
    """A file with one number in it."""
    name, sealed = sealed_entry(held, ROOT.public)
    return sign_numbers(NumbersFile(DID, STREAM, prefix_of(NUMBER), {name: sealed}), key.public, key.sign, at)


@pytest.mark.parametrize("held", [HELD, replace(HELD, holds_until=None, published=True)])
def test_whoever_has_the_number_reads_what_was_issued(held: Issued) -> None:
    assert find_number(read_numbers(signed(held), trust()), NUMBER, ROOT.public) == held


def test_another_number_and_another_organisation_find_nothing() -> None:
    file = read_numbers(signed(), trust())
    assert find_number(file, certificate_number(id_of("another")), ROOT.public) is None
    assert find_number(file, NUMBER, ISSUING.public) is None


def test_nothing_of_the_number_but_its_first_characters_stands_in_the_file() -> None:
    """The same length for the same shape, and no member in the clear beside the head."""
    payload = json.loads(base64url_decode(signed().split(b".")[1].decode()))
    ((name, sealed),) = payload["numbers"].items()
    raw = base64url_decode(sealed)
    assert NUMBER.replace("-", "")[2:] not in json.dumps(payload).replace("-", "")
    assert all(part not in raw for part in (NUMBER.encode(), b"80123", str(HELD.issued).encode()))
    assert len(base64url_decode(name)) == 16


@pytest.mark.parametrize(("key", "at"), [(ISSUING, AT), (ROOT, AT), (STATUS, 0)])
def test_only_a_status_key_that_counted_signs_it(key: Key, at: int) -> None:
    with pytest.raises(Unreadable):
        read_numbers(signed(key=key, at=at), trust())


def test_an_entry_under_another_numbers_name_is_refused() -> None:
    other = certificate_number(id_of("another"))
    name, _ = sealed_entry(replace(HELD, number=other), ROOT.public)
    _, sealed = sealed_entry(HELD, ROOT.public)
    file = NumbersFile(DID, STREAM, prefix_of(other), {name: sealed})
    with pytest.raises(Unreadable):
        find_number(file, other, ROOT.public)
