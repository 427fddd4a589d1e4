"""Requests to the root from outside: nothing in them can hide on the screen what the root is asked for."""

import dataclasses

import pytest

from credesk.desk.keys_request import RootRequest, read_request
from credesk.desk.keys_waiting import Waiting
from credesk.domain.errors import BadInput, Tampered
from credesk.keys.secrets import Secret
from credesk.keys.signatures import SigningKey
from credesk.workspace.journal.kinds import ISSUER_KEY_END, ISSUER_VERSION, PERSON_KEY

KEY = SigningKey(Secret(bytes(range(32))))
PERSON = bytes(range(16))
ERASED, TURNED = "S. Njoroge\x1b[2K\x1b[1A", "S. Njoroge\u202e"


def request(*facts: Waiting, asked_by: str = "S. Njoroge", people: tuple[tuple[bytes, str], ...] = ()) -> bytes:
    """A request of a workstation that nobody knows."""
    made = RootRequest(
        *(bytes(16), bytes(32), b"partition", False, True, 1_795_514_400_000, bytes(16), KEY.public.raw, None),
        *(asked_by, None, None, facts, people),
    )
    return made.signed(KEY).raw


def test_a_plain_one_is_read() -> None:
    facts = (Waiting(PERSON_KEY, PERSON, {"person": PERSON, "public_key": bytes(32)}),)
    read = read_request(request(*facts, people=((PERSON, "فاطمة الزهراء"),)))
    assert (read.asked_by, read.facts) == ("S. Njoroge", facts)


@pytest.mark.parametrize("text", [ERASED, TURNED, "one line\nWords of the request: abandon abandon"])
def test_texts_that_move_or_hide_others_are_refused(text: str) -> None:
    version = Waiting(ISSUER_VERSION, PERSON, {"legal_name": "Centre", "identifiers": [text]})
    name = Waiting(ISSUER_VERSION, PERSON, {"legal_name": text})
    end = Waiting(ISSUER_KEY_END, PERSON, {"how": "retired", "reason": text})
    for raw in (request(asked_by=text), request(people=((PERSON, text),)), *map(request, (version, name, end))):
        with pytest.raises(BadInput, match="cannot be read"):
            read_request(raw)


def test_another_signature_is_none() -> None:
    made = dataclasses.replace(read_request(request()), asked_by="Somebody else")
    with pytest.raises(Tampered):
        read_request(made.raw)
