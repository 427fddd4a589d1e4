"""Acts on a real database: all or nothing, whatever happens to the program, the disk or the clock."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path

import pytest

from credesk.domain.errors import BadInput, Surroundings
from credesk.domain.ids import mark_id
from credesk.workspace.database import transaction
from credesk.workspace.errors import Busy, DamagedWorkspace, NewerWorkspace, telling
from credesk.workspace.journal.kinds import AWARD, HEAD, LEARNER, REGISTER, RUBRIC_VERSION, STREAM, TRANSLATION
from credesk.workspace.journal.writing import Pen
from credesk.workspace.migrations import NAMES, applied
from credesk.workspace.projection.project import Projector, cells, entries, state_hash
from credesk.workspace.projection.rebuild import rebuild
from credesk.workspace.store import Identity, Workspace
from tests.workspace.made import House, place_in

PROJECT = Path(__file__).parents[2]


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(place_in(tmp_path / "ws"))


@pytest.fixture
def workspace(house: House) -> Iterator[Workspace]:
    opened = house.found()
    yield opened
    opened.close()


def child(errand: str, folder: Path, before: Sequence[str] = ()) -> "subprocess.Popen[str]":
    command = [*before, sys.executable, "-m", "tests.workspace.children", errand, str(folder)]
    surroundings = {**os.environ, "PYTHONPATH": f"{PROJECT / 'src'}{os.pathsep}{PROJECT}"}
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=PROJECT, env=surroundings)


def said(errand: str, folder: Path, before: Sequence[str] = ()) -> list[str]:
    process = child(errand, folder, before)
    output, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    return output.splitlines()


@contextmanager
def running(errand: str, folder: Path) -> Iterator["subprocess.Popen[str]"]:
    process = child(errand, folder)
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield process
    finally:
        process.send_signal(signal.SIGKILL)
        process.communicate(timeout=60)


def assert_sound(house: House, workspace: Workspace) -> None:
    """Proved, equal to its rebuild, and fit for the next act."""
    assert house.proof(workspace).faults == []
    assert all(difference.is_equal for difference in rebuild(workspace.connection, house.sealer))
    with workspace.act(house.pen) as act:
        house.mark(act, b"next".ljust(16), b"l" * 16)
    assert house.proof(workspace).faults == []


def test_a_workspace_is_made_written_closed_opened_and_proved(house: House) -> None:
    workspace = house.found()
    with workspace.act(house.pen) as act:
        house.mark(act, b"c" * 16, b"l" * 16, "good")
    state = state_hash(workspace.connection)
    workspace.close()
    workspace.close()
    again = Workspace.open(house.place, write=True)
    assert again.writable
    assert again.identity == house.identity
    assert state_hash(again.connection) == state
    row = again.row("SELECT level, comment FROM marks")
    assert row is not None
    assert tuple(row) == (b"l" * 16, "good")
    proof = house.proof(again)
    assert (proof.entries, proof.signatures, proof.heads, proof.streams, proof.forks) == (7, 3, 1, 1, 0)
    assert proof.whole
    assert_sound(house, again)
    again.close()


def test_an_act_that_fails_leaves_nothing_and_the_chain_goes_on(house: House, workspace: Workspace) -> None:
    before, state = house.proof(workspace).entries, state_hash(workspace.connection)

    def interrupted() -> None:
        with workspace.act(house.pen) as act:
            house.mark(act, b"c" * 16, b"l" * 16)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert house.proof(workspace).entries == before
    assert state_hash(workspace.connection) == state
    assert_sound(house, workspace)


def test_a_second_edit_has_seen_the_first_and_names_it(house: House, workspace: Workspace) -> None:
    with workspace.act(house.pen) as act:
        first = house.mark(act, b"c" * 16, b"1" * 16, "one")
        second = house.mark(act, b"c" * 16, b"2" * 16, "two")
    assert {write.version for write in first.fields.values()} == {1}
    assert {(write.version, write.parents) for write in second.fields.values()} == {(2, (first.hash,))}
    kind_of_mark = 22
    assert workspace.rows("SELECT DISTINCT entry, type FROM cells WHERE version = 2")[0]["type"] == kind_of_mark


def test_a_fact_has_seen_nothing(house: House, workspace: Workspace) -> None:
    with workspace.act(house.pen) as act:
        entry = act.write(STREAM, house.new_id(), {"reason": "again"})
    assert entry.fields[3].version == 1
    assert entry.fields[3].parents == ()


def test_what_is_signed_ends_with_a_signed_head_and_what_is_not_does_not(house: House, workspace: Workspace) -> None:
    with workspace.act(house.pen) as act:
        house.mark(act, b"c" * 16, b"l" * 16)
    assert list(entries(workspace.connection))[-1].type != HEAD.number
    with workspace.act(house.pen) as act:
        values = {"rubric": b"R" * 16, "number": 1, "form": [1, ["en", "x"]], "content_hash": bytes(32)}
        act.write(RUBRIC_VERSION, house.new_id(), values, signer=house.person_key.sign)
    *_, signed, head = entries(workspace.connection)
    assert head.type == HEAD.number
    assert head.actor == house.identity.device
    assert head.fields[2].value == head.previous == signed.hash
    assert_sound(house, workspace)


def test_tables_hold_what_a_rebuild_gives_however_text_and_numbers_were_given(
    house: House, workspace: Workspace
) -> None:
    typed = unicodedata.normalize("NFD", "Zoë Ångström")
    with workspace.act(house.pen) as act:
        act.write(LEARNER, house.new_id(), {"name": typed}, keys={REGISTER: b"r" * 16})
        act.write(TRANSLATION, house.new_id(), {"tag": "sv", "text": typed})
        award = {"outcome": Fraction(4, 2), "score": (Fraction(1, 2), typed)}
        act.write(AWARD, house.new_id(), award, keys={REGISTER: b"r" * 16}, signer=house.person_key.sign)
    row = workspace.row("SELECT name, text, outcome FROM learners, translations, awards")
    assert row is not None
    assert tuple(row) == (unicodedata.normalize("NFC", typed),) * 2 + (2,)
    assert_sound(house, workspace)


@pytest.mark.parametrize("days", [-20_000, -3650, -1, 3650, 2_900_000])
def test_marking_goes_on_when_the_clock_is_wrong(house: House, workspace: Workspace, days: int) -> None:
    with workspace.act(house.pen) as act:
        first = house.mark(act, b"c" * 16, b"1" * 16)
    house.clock.step(days=days)
    with workspace.act(house.pen) as act:
        second = house.mark(act, b"c" * 16, b"2" * 16)
    assert second.clock > first.clock
    assert second.wall == max(house.clock(), 0)
    house.clock.now_ms = 1_767_225_600_000
    assert_sound(house, workspace)


def test_versions_stay_in_range_when_somebody_wrote_the_last_one(house: House, workspace: Workspace) -> None:
    from credesk.workspace.journal.entry import Entry, Write

    highest = Entry(
        house.identity.space, b"N" * 8, 1, None, 9, 9, b"A" * 16, TRANSLATION.number, b"I" * 16,
        {3: Write("far", 2**63 - 1)},
    )  # fmt: skip
    with transaction(workspace.connection):
        Projector(workspace.connection, None).apply(highest)
    with workspace.act(house.pen) as act:
        after = act.write(TRANSLATION, b"I" * 16, {"text": "near"})
    assert after.fields[3].version == 2**63 - 1
    assert [cell.entry.hash for cell in cells(workspace.connection, TRANSLATION, b"I" * 16, 3)] == [after.hash]
    assert all(difference.is_equal for difference in rebuild(workspace.connection, house.sealer))


def test_one_act_with_one_mark_is_one_commit(house: House, workspace: Workspace) -> None:
    statements: list[str] = []
    workspace.connection.set_trace_callback(statements.append)
    with workspace.act(house.pen) as act:
        house.mark(act, b"c" * 16, b"l" * 16)
    workspace.connection.set_trace_callback(None)
    assert [one for one in statements if one.startswith(("BEGIN", "COMMIT"))] == ["BEGIN IMMEDIATE", "COMMIT"]
    assert tuple(workspace.rows("PRAGMA synchronous")[0]) == (2,)
    assert tuple(workspace.rows("PRAGMA journal_mode")[0]) == ("wal",)
    assert tuple(workspace.rows("PRAGMA foreign_keys")[0]) == (1,)
    assert tuple(workspace.rows("PRAGMA secure_delete")[0]) == (1,)


@pytest.mark.skipif(not shutil.which("strace"), reason="no strace here to count with")
def test_a_mark_is_on_disk_with_one_fsync(house: House, tmp_path: Path) -> None:
    house.found().close()
    calls = tmp_path / "calls"
    tracer = ["strace", "-f", "-e", "trace=fsync,fdatasync,write", "-o", str(calls)]
    try:
        said("mark_once", house.place.database.parent, tracer)
    except AssertionError:
        pytest.skip("strace may not trace here")
    text = calls.read_text()
    between = text[text.index("before the mark") : text.index("after the mark")]
    assert between.count("fsync(") + between.count("fdatasync(") == 1


def test_kill_9_in_the_middle_of_an_act_leaves_the_state_before(house: House) -> None:
    workspace = house.found()
    state, before = state_hash(workspace.connection), house.proof(workspace).entries
    workspace.close()
    folder = house.place.database.parent
    with running("stop_in_act", folder):
        assert (folder / "credesk.db-wal").stat().st_size > 100_000
    again = Workspace.open(house.place, write=True)
    assert state_hash(again.connection) == state
    assert house.proof(again).entries == before
    assert_sound(house, again)
    again.close()


def test_a_second_program_is_told_so_and_can_still_read(house: House) -> None:
    house.found().close()
    with running("hold", house.place.database.parent):
        with pytest.raises(Busy, match="Another Credesk program is using this workspace") as refused:
            Workspace.open(house.place, write=True)
        assert refused.value.exit_code == 2
        reader = Workspace.open(house.place, write=False)
        assert not reader.writable
        assert house.proof(reader).whole
        with pytest.raises(Busy, match="reading only"):
            reader.act(house.pen)
        with pytest.raises(Surroundings):
            reader.keep_local("note", 1)
        reader.close()
    Workspace.open(house.place, write=True).close()


def test_a_reader_sees_each_act_whole_while_a_writer_works(house: House, workspace: Workspace) -> None:
    reader = Workspace.open(house.place, write=False)
    count = "SELECT count(*) FROM marks"
    with workspace.act(house.pen) as act:
        house.mark(act, b"c" * 16, b"l" * 16)
        assert reader.rows(count)[0][0] == 0
    assert reader.rows(count)[0][0] == 1
    reader.close()


def test_a_full_database_leaves_nothing_and_the_chain_goes_on(house: House, workspace: Workspace) -> None:
    state = state_hash(workspace.connection)
    pages = workspace.rows("PRAGMA page_count")[0][0]
    workspace.connection.execute(f"PRAGMA max_page_count = {pages + 3}")

    def too_much(pen: Pen) -> None:
        with workspace.act(pen) as act:
            for number in range(2000):
                house.mark(act, number.to_bytes(16, "big"), b"l" * 16, "does not fit")

    with pytest.raises(Surroundings, match="The disk is full. Free some space") as refused:
        too_much(house.pen)
    assert refused.value.exit_code == 2
    workspace.connection.execute("PRAGMA max_page_count = 1000000")
    assert state_hash(workspace.connection) == state
    assert_sound(house, workspace)


def test_a_disk_that_takes_no_more_leaves_nothing_and_the_chain_goes_on(house: House) -> None:
    house.found().close()
    (told,) = said("act_on_full_disk", house.place.database.parent)
    assert told.startswith("2 ")
    assert "nothing of this step was kept" in told
    again = Workspace.open(house.place, write=True)
    assert [tuple(row) for row in again.rows("SELECT comment FROM marks")] == [("fits",)]
    assert_sound(house, again)
    again.close()


def _without_rights_over_files() -> list[str]:
    """Root may write anywhere; without this capability it is as bound by modes as everybody."""
    if os.geteuid() != 0:
        return []
    if not shutil.which("setpriv"):
        pytest.skip("root cannot give its rights up here")
    return ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all"]


def test_a_workspace_on_read_only_media_is_read(house: House) -> None:
    house.found().close()
    folder = house.place.database.parent
    house.place.lock.unlink(missing_ok=True)
    mode = folder.stat().st_mode
    for path in (folder, house.place.database):
        path.chmod(0o555)
    try:
        lines = said("read_only", folder, _without_rights_over_files())
    finally:
        folder.chmod(mode)
    assert lines[0] == "6"
    assert lines[1].startswith("2 The folder cannot be written to")
    assert sorted(path.name for path in folder.iterdir()) == ["credesk.db", "evidence"]


def test_an_unfinished_workspace_on_read_only_media_says_so(house: House) -> None:
    from credesk.workspace.database import refuse_unfinished

    refuse_unfinished(house.place.database)
    workspace = house.found()
    with pytest.raises(Surroundings, match="not closed before its folder became read-only"):
        refuse_unfinished(house.place.database)
    workspace.close()
    refuse_unfinished(house.place.database)


@pytest.mark.parametrize("write", [True, False])
def test_a_workspace_from_a_newer_version_is_left_alone(house: House, write: bool) -> None:
    workspace = house.found()
    sql = "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('credesk', '9999_later', '')"
    workspace.connection.execute(sql)
    workspace.close()
    before = house.place.database.read_bytes()
    with pytest.raises(NewerWorkspace, match="newer version of Credesk"):
        Workspace.open(house.place, write=write)
    assert house.place.database.read_bytes() == before
    # The lock was given back.
    with pytest.raises(NewerWorkspace):
        Workspace.open(house.place, write=write)


def test_migrations_are_applied_once(house: House, workspace: Workspace) -> None:
    assert applied(workspace.connection) == list(NAMES)
    empty = sqlite3.connect(":memory:")
    assert applied(empty) == []
    empty.close()


@pytest.mark.parametrize("write", [True, False])
@pytest.mark.parametrize("content", [b"", b"not a database at all" * 500])
def test_a_file_that_is_no_workspace_is_told_of(house: House, write: bool, content: bytes) -> None:
    house.place.database.parent.mkdir(parents=True)
    house.place.database.write_bytes(content)
    with pytest.raises((DamagedWorkspace, Surroundings)):
        Workspace.open(house.place, write=write)


def test_opening_nothing_and_creating_twice_are_refused(house: House) -> None:
    with pytest.raises(BadInput, match="There is no workspace"):
        Workspace.open(house.place, write=True)
    workspace = house.found()
    with pytest.raises(BadInput, match="There is a workspace"):
        Workspace.create(house.place, house.identity)
    workspace.close()


def test_a_creation_that_was_cut_off_is_done_again(house: House) -> None:
    folder = house.place.database.parent
    folder.mkdir(parents=True)
    (folder / ".up-credesk.db").write_bytes(b"half a file")
    workspace = house.found()
    assert_sound(house, workspace)
    workspace.close()
    assert sorted(path.name for path in folder.iterdir()) == ["credesk.db", "credesk.lock", "evidence"]


def test_creating_where_a_file_stands_in_the_way_is_told_of(house: House, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Surroundings, match="cannot be written to"):
        Workspace.create(place_in(tmp_path / "file"), house.identity)


def test_a_creation_that_fails_gives_the_lock_back(house: House) -> None:
    folder = house.place.database.parent
    (folder / ".up-credesk.db").mkdir(parents=True)
    for _ in range(2):
        with pytest.raises(Surroundings):
            Workspace.create(house.place, house.identity)
    (folder / ".up-credesk.db").rmdir()
    house.found().close()


def test_notes_of_this_machine_are_kept_apart_from_the_journal(house: House, workspace: Workspace) -> None:
    assert workspace.local("colour") is None
    workspace.keep_local("colour", "blue")
    workspace.keep_local("colour", "green")
    assert workspace.local("colour") == "green"
    assert house.proof(workspace).whole


def test_a_new_stream_begins_at_one_and_the_clock_goes_on(house: House, workspace: Workspace) -> None:
    last = max(entry.clock for entry in entries(workspace.connection))
    old = house.identity
    house.identity = Identity(old.space, old.partition, b"N" * 8, old.device)
    workspace.move_to_stream(house.identity)
    house.clock.step(days=-400)
    with workspace.act(house.pen) as act:
        values = {"partition": old.partition, "device": old.device, "reason": "restored", "continues": old.stream}
        first = act.write(STREAM, house.new_id(), values, actor=old.device)
    assert (first.stream, first.seq, first.previous) == (b"N" * 8, 1, None)
    assert first.clock > last
    assert_sound(house, workspace)


def test_errors_of_the_database_become_sentences() -> None:
    sentences = {
        "database or disk is full": "The disk is full",
        "attempt to write a readonly database": "cannot be written to",
        "unable to open database file": "cannot be opened",
        "disk I/O error": "The disk did not answer",
        "database is locked": "Another Credesk program",
        "database disk image is malformed": "database is damaged",
        "something new": "refused the step",
    }
    for text, sentence in sentences.items():
        with pytest.raises(Surroundings, match=sentence) as told, telling():
            raise sqlite3.OperationalError(text)
        assert told.value.details == text
    with pytest.raises(sqlite3.IntegrityError), telling():
        raise sqlite3.IntegrityError


def test_a_mark_keeps_its_record_on_every_workstation(house: House, workspace: Workspace) -> None:
    with workspace.act(house.pen) as act:
        entry = house.mark(act, b"c" * 16, b"l" * 16)
    assert entry.id == mark_id(house.assessment, b"c" * 16)
