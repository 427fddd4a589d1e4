"""Whatever is done to the journal afterwards, its proof names it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from credesk.domain.ids import Id, new_id
from credesk.workspace.journal.entry import Entry, Write, decode_entry, head_bytes
from credesk.workspace.journal.kinds import (
    AWARD,
    DEVICE,
    HEAD,
    PERSON_KEY,
    ROOT,
    SIGN_OFF,
    STREAM,
    TRANSLATION,
    VERIFICATION,
)
from credesk.workspace.projection.project import Projector, entries
from credesk.workspace.store import Workspace
from tests.workspace.made import ROOT_ID, House, faults_about, place_in, proof_of, signing_key


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(place_in(tmp_path / "ws"))


@pytest.fixture
def workspace(house: House) -> Iterator[Workspace]:
    """A workspace with marks, a sign-off and its head, and a mark after the head."""
    opened = house.found()
    with opened.act(house.pen) as act:
        house.mark(act, b"c" * 16, b"l" * 16, "good")
        house.mark(act, b"d" * 16, b"l" * 16, "better")
    with opened.act(house.pen) as act:
        sign_off(act, house)
    with opened.act(house.pen) as act:
        house.mark(act, b"e" * 16, b"l" * 16, "after the head")
    assert house.proof(opened).whole
    yield opened
    opened.close()


def sign_off(act: Any, house: House, **more: Any) -> Entry:
    values = {"assessment": house.assessment, "assessor": house.person, "signed_on": "2026-01-01"}
    written: Entry = act.write(SIGN_OFF, house.new_id(), {**values, **more}, signer=house.person_key.sign)
    return written


def numbers(workspace: Workspace, where: str = "1") -> list[int]:
    return [row[0] for row in workspace.rows(f"SELECT n FROM journal WHERE {where} ORDER BY n")]


def raw_of(workspace: Workspace, number: int) -> bytes:
    return bytes(workspace.rows("SELECT raw FROM journal WHERE n = ?", (number,))[0][0])


def put_back(workspace: Workspace, number: int, entry: Entry) -> None:
    """Replace a row with an entry, its columns too: what a skilled hand would do."""
    workspace.connection.execute(
        "UPDATE journal SET hash=?, stream=?, seq=?, clock=?, wall=?, actor=?, type=?, record=?, raw=? WHERE n=?",
        (
            *(entry.hash, entry.stream, entry.seq, entry.clock, entry.wall),
            *(entry.actor, entry.type, entry.id, entry.raw, number),
        ),
    )


def append(workspace: Workspace, entry: Entry) -> None:
    """Append an entry as if this workstation had written it."""
    Projector(workspace.connection, None).apply(entry)
    workspace.connection.execute("UPDATE workstation SET value = ? WHERE name = 'seq'", (entry.seq,))
    workspace.connection.execute("UPDATE workstation SET value = ? WHERE name = 'hash'", (entry.hash,))


def next_entry(workspace: Workspace, actor: Id, type_: int, record: Id, fields: dict[int, Any]) -> Entry:
    last = list(entries(workspace.connection))[-1]
    writes = {number: Write(value) for number, value in fields.items()}
    place = (last.space, last.stream, last.seq + 1, last.hash, last.clock + 1, last.wall)
    return Entry(*place, actor, type_, record, writes)


def append_head(workspace: Workspace, house: House, key: Any = None, actor: Id | None = None) -> None:
    last = list(entries(workspace.connection))[-1]
    signature = (key or house.device_key).sign(head_bytes(last.space, last.stream, last.seq, last.hash))
    fields = {0: last.stream, 1: last.seq, 2: last.hash, 3: signature}
    append(workspace, next_entry(workspace, actor or house.identity.device, HEAD.number, house.new_id(), fields))


def test_every_changed_byte_of_every_journal_row_is_named(house: House, workspace: Workspace) -> None:
    columns = ("hash", "stream", "seq", "clock", "wall", "actor", "type", "record", "raw")
    for number in numbers(workspace):
        (row,) = workspace.rows(f"SELECT {', '.join(columns)} FROM journal WHERE n = ?", (number,))
        for column, value in zip(columns, row, strict=True):
            # Of long values every eleventh byte, which comes by every part of an entry.
            places = range(0, len(value), 1 if len(value) < 20 else 11) if isinstance(value, bytes) else (0,)
            for place in places:
                changed: Any = value + 1 if isinstance(value, int) else _flipped(value, place)
                workspace.connection.execute(f"UPDATE journal SET {column} = ? WHERE n = ?", (changed, number))
                assert not house.proof(workspace).whole, (number, column, place)
            workspace.connection.execute(f"UPDATE journal SET {column} = ? WHERE n = ?", (value, number))
    assert house.proof(workspace).whole


def _flipped(value: bytes, place: int) -> bytes:
    changed = bytearray(value)
    changed[place] ^= 0x01
    return bytes(changed)


def test_every_deleted_entry_is_named(house: House, workspace: Workspace) -> None:
    for number in numbers(workspace):
        workspace.connection.execute("SAVEPOINT before")
        workspace.connection.execute("DELETE FROM journal WHERE n = ?", (number,))
        assert not house.proof(workspace).whole, number
        workspace.connection.execute("ROLLBACK TO before")
        workspace.connection.execute("RELEASE before")
    assert house.proof(workspace).whole


def test_a_cut_tail_is_named(house: House, workspace: Workspace) -> None:
    workspace.connection.execute("DELETE FROM journal WHERE n = (SELECT max(n) FROM journal)")
    assert faults_about(house.proof(workspace), "does not end where this workstation's last act ended")


def test_an_altered_value_is_named_even_where_every_column_was_altered_with_it(
    house: House, workspace: Workspace
) -> None:
    number = numbers(workspace, "type = 22")[0]
    entry = decode_entry(raw_of(workspace, number))
    put_back(workspace, number, replace(entry, fields={**entry.fields, 1: Write(b"x" * 16)}))
    assert faults_about(house.proof(workspace), "does not follow an entry that is here")


def test_a_chain_made_anew_does_not_fit_the_signed_head(house: House, workspace: Workspace) -> None:
    rows = workspace.rows("SELECT n, raw FROM journal ORDER BY n")
    before: Entry | None = None
    for row in rows:
        entry = decode_entry(row["raw"])
        if entry.type == 22 and before is not None and before.type != 22:
            entry = replace(entry, fields={**entry.fields, 1: Write(b"x" * 16)})
        entry = replace(entry, previous=before.hash if before else None)
        put_back(workspace, row["n"], entry)
        before = entry
    assert before is not None
    workspace.connection.execute("UPDATE workstation SET value = ? WHERE name = 'hash'", (before.hash,))
    found = house.proof(workspace)
    assert faults_about(found, "(sign-off) is not signed by")
    assert faults_about(found, "(head) is not of the entry before it")


@pytest.mark.parametrize("signature", [bytes(64), b"\xff" * 64])
def test_a_replaced_signature_is_named(house: House, workspace: Workspace, signature: bytes) -> None:
    for number in numbers(workspace, "type IN (3, 4, 6, 23)"):
        entry = decode_entry(raw_of(workspace, number))
        put_back(workspace, number, replace(entry, signature=signature))
        assert faults_about(house.proof(workspace), "is not signed by"), entry.type
        put_back(workspace, number, replace(entry, signature=None))
        if entry.type in (ROOT.number, SIGN_OFF.number):
            assert faults_about(house.proof(workspace), "is not signed")
        put_back(workspace, number, entry)
    assert house.proof(workspace).whole


def test_a_signature_by_another_key_of_the_house_is_named(house: House, workspace: Workspace) -> None:
    with workspace.act(house.pen) as act:
        values = {"learner": b"L" * 16, "decided_by": house.person}
        act.write(AWARD, house.new_id(), values, signer=house.device_key.sign)
    assert faults_about(house.proof(workspace), "(award) is not signed by")


def test_a_device_does_not_sign_in_place_of_a_person(house: House, workspace: Workspace) -> None:
    with workspace.act(house.pen) as act:
        act.write(AWARD, house.new_id(), {}, signer=house.device_key.sign, actor=house.identity.device)
    assert faults_about(house.proof(workspace), "(award) is not signed by")


def test_only_the_assessor_and_the_verifier_sign_for_themselves(house: House, workspace: Workspace) -> None:
    with workspace.act(house.pen) as act:
        sign_off(act, house, assessor=b"Z" * 16)
        values = {"verifier": b"Z" * 16}
        act.write(VERIFICATION, house.new_id(), values, signer=house.person_key.sign)
    found = house.proof(workspace)
    assert faults_about(found, "(sign-off)", "another person than its assessor")
    assert faults_about(found, "(verification)", "another person than its verifier")


def test_a_moved_head_is_named(house: House, workspace: Workspace) -> None:
    number = numbers(workspace, "type = 2")[-1]
    head = decode_entry(raw_of(workspace, number))
    later = list(entries(workspace.connection))[-1]
    place = {"seq": later.seq + 1, "previous": later.hash, "clock": later.clock + 1}
    workspace.connection.execute("DELETE FROM journal WHERE n = ?", (number,))
    append(workspace, replace(head, **place))  # type: ignore[arg-type]
    found = house.proof(workspace)
    assert faults_about(found, "(head) is not of the entry before it")
    assert faults_about(found, "(mark) does not follow an entry that is here")
    assert faults_about(found, "(sign-off) has no signed head after it")


def test_a_head_by_another_device_or_a_person_does_not_count(house: House, workspace: Workspace) -> None:
    number = numbers(workspace, "type = 2")[-1]
    workspace.connection.execute("DELETE FROM journal WHERE n > ?", (number - 1,))
    append_head(workspace, house, house.person_key, house.person)
    assert faults_about(house.proof(workspace), "(head) is not signed by its device")
    assert faults_about(house.proof(workspace), "(sign-off) has no signed head after it")
    append_head(workspace, house)
    assert len(house.proof(workspace).faults) == 1


def test_a_head_by_another_certified_device_does_not_count(house: House, workspace: Workspace) -> None:
    other, other_key = house.new_id(), signing_key(5)
    with workspace.act(house.pen) as act:
        act.write(DEVICE, other, {"public_key": other_key.public.raw}, signer=house.root.sign, actor=ROOT_ID)
    assert house.proof(workspace).whole
    append_head(workspace, house, other_key, other)
    assert faults_about(house.proof(workspace), "(head) is not signed by its device")


def test_a_head_of_the_wrong_form_is_named(house: House, workspace: Workspace) -> None:
    last = list(entries(workspace.connection))[-1]
    fields = {0: last.stream, 1: last.seq, 2: last.hash, 3: "no bytes"}
    append(workspace, next_entry(workspace, house.identity.device, HEAD.number, house.new_id(), fields))
    assert faults_about(house.proof(workspace), "(head) is not signed by its device")


def test_a_head_on_one_branch_of_a_fork_does_not_cover_the_other(house: House, workspace: Workspace) -> None:
    at = decode_entry(raw_of(workspace, numbers(workspace, "type = 23")[0]))
    values = {0: Write(house.assessment), 2: Write(house.person)}
    branch = replace(at, id=house.new_id(), fields=values).signed(house.person_key.sign)
    Projector(workspace.connection, None).apply(branch)
    found = house.proof(workspace)
    assert found.forks == 1
    assert faults_about(found, "(sign-off) has no signed head after it")
    assert len(found.faults) == 1


def named_key(house: House, workspace: Workspace, key: Any, signer: Any, actor: Id | None = None) -> Entry:
    fields = {0: house.person, 1: key.public.raw, 2: house.clock()}
    entry = next_entry(workspace, actor or house.person, PERSON_KEY.number, house.new_id(), fields)
    entry = entry.signed(signer.sign) if signer else entry
    append(workspace, entry)
    return entry


@pytest.mark.parametrize("signed_by", ["nobody", "itself"])
def test_a_key_pushed_in_for_a_person_with_a_certified_one_is_named(
    house: House, workspace: Workspace, signed_by: str
) -> None:
    pushed = signing_key(9)
    named_key(house, workspace, pushed, pushed if signed_by == "itself" else None)
    append_head(workspace, house)
    found = house.proof(workspace)
    assert faults_about(found, "(person key) names a key that neither the root nor its owner has signed")
    before = len(found.faults)
    house.person_key = pushed
    again = opened_again(house, workspace)
    with again.act(house.pen) as act:
        sign_off(act, house)
    found = house.proof(again)
    assert faults_about(found, "(sign-off) is not signed by")
    assert len(found.faults) == before + 1
    again.close()


def opened_again(house: House, workspace: Workspace) -> Workspace:
    """The workspace as another program would find it, after rows were appended behind its back."""
    last = list(entries(workspace.connection))[-1]
    workspace.connection.execute("UPDATE workstation SET value = ? WHERE name = 'clock'", (last.clock,))
    workspace.close()
    return Workspace.open(house.place, write=True)


def test_a_new_key_that_the_person_or_the_root_signed_is_no_fault(house: House, workspace: Workspace) -> None:
    with workspace.act(house.pen) as act:
        values = {"person": house.person, "public_key": signing_key(8).public.raw, "valid_from": house.clock()}
        act.write(PERSON_KEY, house.new_id(), values, signer=house.person_key.sign)
        house.certify(act, signing_key(9))
    assert house.proof(workspace).faults == []
    # What the new, root-signed key signs counts; the one that only its owner signed waits for the root.
    house.person_key = signing_key(9)
    with workspace.act(house.pen) as act:
        sign_off(act, house)
    assert house.proof(workspace).faults == []
    house.person_key = signing_key(8)
    with workspace.act(house.pen) as act:
        sign_off(act, house)
    assert faults_about(house.proof(workspace), "(sign-off) is not signed by")


def test_a_key_that_has_ended_signs_nothing_more(house: House, workspace: Workspace) -> None:
    house.clock.step(seconds=1)
    ended = signing_key(9)
    with workspace.act(house.pen) as act:
        house.certify(act, ended, valid_until=house.clock())
        act.write(AWARD, house.new_id(), {}, signer=ended.sign)
    assert house.proof(workspace).whole
    house.clock.step(ms=1)
    with workspace.act(house.pen) as act:
        act.write(AWARD, house.new_id(), {}, signer=ended.sign)
    assert faults_about(house.proof(workspace), "(award) is not signed by")


def test_what_is_signed_before_the_root_has_signed_is_waiting(tmp_path: Path) -> None:
    house = House(place_in(tmp_path / "joined"))
    house.place.database.parent.mkdir()
    workspace = Workspace.create(house.place, house.identity)
    with workspace.act(house.pen) as act:
        device = {"public_key": house.device_key.public.raw}
        act.write(STREAM, house.new_id(), {"device": house.identity.device}, actor=house.identity.device)
        act.write(DEVICE, house.identity.device, device, signer=house.device_key.sign, actor=house.identity.device)
        key = {"person": house.person, "public_key": house.person_key.public.raw, "valid_until": "for ever"}
        act.write(PERSON_KEY, house.new_id(), key, signer=house.person_key.sign)
        sign_off(act, house)
    found = house.proof(workspace)
    assert found.faults == []
    assert (found.signatures, found.waiting) == (3, 3)
    with workspace.act(house.pen) as act:
        root = {"public_key": house.root.public.raw}
        act.write(ROOT, ROOT_ID, root, signer=house.root.sign, actor=ROOT_ID)
        act.write(DEVICE, house.identity.device, device, signer=house.root.sign, actor=ROOT_ID)
        house.certify(act, house.person_key)
    found = house.proof(workspace)
    assert found.faults == []
    assert found.waiting == 0
    workspace.close()


def test_a_root_of_somebody_else_proves_nothing(house: House, workspace: Workspace) -> None:
    found = proof_of(workspace, signing_key(77).public.raw)
    assert faults_about(found, "(root) is not signed by")
    with workspace.act(house.pen) as act:
        # Claims the real root's key without having it.
        claimed = {"public_key": house.root.public.raw}
        act.write(ROOT, house.person, claimed, signer=house.person_key.sign)
    assert house.proof(workspace).faults == []
    assert house.proof(workspace).waiting == 0


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda e: replace(e, space=b"X" * 16), "is of another space"),
        (lambda e: replace(e, seq=1), "is the first but names one before it"),
        (lambda e: replace(e, seq=e.seq + 5), "does not follow an entry that is here"),
        (lambda e: replace(e, stream=b"X" * 8), "does not follow an entry that is here"),
        (lambda e: replace(e, previous=b"x" * 32), "does not follow an entry that is here"),
    ],
)
def test_an_entry_in_the_wrong_place_is_named(
    house: House, workspace: Workspace, change: Callable[[Entry], Entry], words: str
) -> None:
    entry = next_entry(workspace, house.person, TRANSLATION.number, new_id(house.clock(), house.randomness), {2: "en"})
    Projector(workspace.connection, None).apply(change(entry))
    assert faults_about(house.proof(workspace), words)


def test_rows_that_are_no_entries_are_named_and_the_others_still_proved(house: House, workspace: Workspace) -> None:
    whole = house.proof(workspace)
    number = numbers(workspace)[-1]
    for rubbish in (b"", b"\xff" * 40, "text", 5):
        workspace.connection.execute("UPDATE journal SET raw = ? WHERE n = ?", (rubbish, number))
        found = house.proof(workspace)
        assert faults_about(found, f"entry {number} cannot be read")
        assert found.signatures == whole.signatures


def test_an_unknown_type_may_be_signed_by_a_device(house: House, workspace: Workspace) -> None:
    entry = next_entry(workspace, house.identity.device, 4000, house.new_id(), {0: 1})
    append(workspace, entry.signed(house.device_key.sign))
    append_head(workspace, house)
    assert house.proof(workspace).faults == []
