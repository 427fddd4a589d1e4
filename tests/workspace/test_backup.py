"""Backups on real folders: whole or said not to be, and a restore that never writes the old stream."""

import errno
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from credesk.domain.errors import BadInput, CredeskError, Surroundings
from credesk.workspace.backup import BackedUp, back_up
from credesk.workspace.copying import BackupStopped, telling_about, write_named
from credesk.workspace.errors import DamagedWorkspace, NewerWorkspace
from credesk.workspace.evidence import EvidenceStore, Stored
from credesk.workspace.journal.kinds import EVIDENCE_ITEM, STREAM
from credesk.workspace.manifest import MANIFEST_NAME, NoBackup, read_manifest
from credesk.workspace.projection.project import entries, state_hash
from credesk.workspace.restore import restore
from credesk.workspace.store import Identity, Place, Workspace
from tests.workspace.made import House, place_in
from tests.workspace.test_acts import assert_sound

NEW_STREAM = b"restored"


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(place_in(tmp_path / "ws"))


@pytest.fixture
def workspace(house: House) -> Iterator[Workspace]:
    opened = house.found()
    for number in range(3):
        take_in(opened, house, bytes([number]) * (number * 700_000))
    yield opened
    opened.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def take_in(workspace: Workspace, house: House, content: bytes) -> Stored:
    store = EvidenceStore(house.place.evidence)
    stored = store.put([content], house.randomness)
    store.sync()
    with workspace.act(house.pen) as act:
        act.write(EVIDENCE_ITEM, house.new_id(), {"object": stored.digest, "size": stored.size})
    return stored


def backed_up(workspace: Workspace, stick: Path, **more: Any) -> BackedUp:
    return back_up(workspace, stick, now_ms=1_767_225_600_000, version="0.1", **more)


def files(folder: Path) -> dict[str, bytes]:
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    return {name: path.read_bytes() for name, path in sorted(found.items())}


def new_place(tmp_path: Path) -> Place:
    return place_in(tmp_path / "new machine" / "ws")


def test_a_backup_says_what_it_holds(house: House, workspace: Workspace, stick: Path) -> None:
    told: list[tuple[int, int]] = []
    done = backed_up(workspace, stick, told=lambda now, total: told.append((now, total)))
    assert (done.copied, done.damaged, done.missing, done.is_same_disk) == (3, (), (), True)
    manifest = read_manifest(stick)
    assert manifest == done.manifest
    assert (manifest.made_ms, manifest.version, manifest.evidence_objects) == (1_767_225_600_000, "0.1", 3)
    assert manifest.space == house.identity.space.hex()
    assert manifest.seq == manifest.entries == len(list(entries(workspace.connection)))
    assert sorted(path.name for path in stick.iterdir()) == sorted([MANIFEST_NAME, manifest.database, "evidence"])
    assert told == sorted(told)
    assert all(now <= total for now, total in told)
    assert told[-1][0] > 2_100_000


def test_a_backup_is_restored_to_the_same_state_on_a_new_stream(
    house: House, workspace: Workspace, stick: Path, tmp_path: Path
) -> None:
    backed_up(workspace, stick)
    state = state_hash(workspace.connection)
    place = new_place(tmp_path)
    told: list[tuple[int, int]] = []
    done = restore(stick, place, stream=NEW_STREAM, told=lambda now, total: told.append((now, total)))
    old = house.identity
    assert done.was == old
    assert done.identity == Identity(old.space, old.partition, NEW_STREAM, old.device)
    assert (done.damaged, done.missing) == ((), ())
    assert told == sorted(told)
    assert told[-1][0] <= told[-1][1]
    again = Workspace.open(place, write=True)
    assert again.identity == done.identity
    assert state_hash(again.connection) == state
    house.identity, house.place = done.identity, place
    values = {"partition": old.partition, "device": old.device, "reason": "restored", "continues": old.stream}
    with again.act(house.pen) as act:
        first = act.write(STREAM, house.new_id(), {**values, "stream": NEW_STREAM}, actor=old.device)
    assert (first.stream, first.seq) == (NEW_STREAM, 1)
    assert_sound(house, again)
    assert files(place.evidence) == files(workspace.place.evidence)
    assert not list(place.database.parent.glob(".up-*"))
    # What is restored can be backed up over the backup that it came from.
    backed_up(again, stick)
    again.close()


def test_a_second_backup_copies_what_is_new_and_mends_what_is_damaged(
    house: House, workspace: Workspace, stick: Path
) -> None:
    first = backed_up(workspace, stick)
    objects = sorted((stick / "evidence").glob("??/*"))
    objects[0].write_bytes(b"damaged")
    objects[1].unlink()
    (stick / "evidence" / objects[0].parent.name / ".up-left").write_bytes(b"cut off")
    (stick / ".up-database").write_bytes(b"cut off")
    take_in(workspace, house, b"new")
    second = backed_up(workspace, stick)
    assert second.copied == 3
    assert second.manifest.evidence_objects == 4
    assert second.manifest.database != first.manifest.database
    assert files(stick / "evidence") == files(workspace.place.evidence)
    assert len(list(stick.glob("*.db"))) == 1
    assert not list(stick.rglob(".up-*"))
    assert backed_up(workspace, stick).copied == 0


def test_what_is_damaged_or_missing_here_is_named_and_the_good_copy_kept(
    house: House, workspace: Workspace, stick: Path
) -> None:
    backed_up(workspace, stick)
    store = EvidenceStore(house.place.evidence)
    on_the_stick, nowhere, gone = store.digests()
    before = files(stick / "evidence")
    store.path(on_the_stick).write_bytes(b"damaged here, whole there")
    store.path(nowhere).write_bytes(b"damaged here")
    EvidenceStore(stick / "evidence").remove(nowhere)
    store.remove(gone)
    done = backed_up(workspace, stick)
    assert done.damaged == (store.path(nowhere).name,)
    assert done.missing == (store.path(gone).name,)
    assert files(stick / "evidence").items() < before.items()
    assert done.manifest.evidence_objects == 1


@pytest.mark.parametrize("after", [1, 3, 6])
def test_a_stopped_backup_leaves_the_one_before_whole(
    house: House, workspace: Workspace, stick: Path, tmp_path: Path, after: int
) -> None:
    first = backed_up(workspace, stick)
    take_in(workspace, house, bytes(3_000_000))
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) == after

    with pytest.raises(BackupStopped, match="Stopped"):
        backed_up(workspace, stick, cancelled=cancelled)
    assert read_manifest(stick) == first.manifest
    done = restore(stick, new_place(tmp_path), stream=NEW_STREAM)
    assert (done.damaged, done.missing) == ((), ())
    assert backed_up(workspace, stick).manifest.evidence_objects == 4


def test_a_backup_beside_a_writer_holds_one_state(house: House, workspace: Workspace, stick: Path) -> None:
    reader = Workspace.open(house.place, write=False)

    def working(done: int, total: int) -> None:
        with workspace.act(house.pen) as act:
            house.mark(act, done.to_bytes(16, "big"), b"l" * 16)

    done = backed_up(reader, stick, told=working)
    assert done.manifest.entries == done.manifest.seq
    reader.close()


@pytest.mark.parametrize("where", ["", "evidence", "evidence/deeper"])
def test_a_backup_into_the_workspace_itself_is_refused(workspace: Workspace, where: str) -> None:
    folder = workspace.place.database.parent / where
    folder.mkdir(exist_ok=True)
    before = files(workspace.place.database.parent)
    with pytest.raises(BadInput, match="lost together with it"):
        backed_up(workspace, folder)
    link = workspace.place.database.parent.parent / "link"
    link.symlink_to(folder)
    with pytest.raises(BadInput, match="lost together with it"):
        backed_up(workspace, link)
    assert files(workspace.place.database.parent).keys() == before.keys()


def test_a_missing_target_and_another_workspaces_backup_are_refused(
    house: House, workspace: Workspace, stick: Path, tmp_path: Path
) -> None:
    with pytest.raises(BadInput, match="plugged in and mounted"):
        backed_up(workspace, stick / "not there")
    other = House(place_in(tmp_path / "other"))
    other.identity = Identity(b"O" * 16, b"P" * 16, b"T" * 8, b"D" * 16)
    others = other.found()
    backed_up(others, stick)
    before = files(stick)
    with pytest.raises(BadInput, match="the backup of another workspace"):
        backed_up(workspace, stick)
    assert files(stick) == before
    others.close()


def test_a_later_backup_is_not_overwritten_by_an_older_copy(
    house: House, workspace: Workspace, stick: Path, tmp_path: Path
) -> None:
    workspace.close()
    shutil.copytree(tmp_path / "ws", tmp_path / "old copy")
    later = Workspace.open(house.place, write=True)
    take_in(later, house, b"later")
    backed_up(later, stick)
    later.close()
    older = Workspace.open(place_in(tmp_path / "old copy"), write=True)
    with pytest.raises(BadInput, match="a later one of this"):
        backed_up(older, stick)
    older.close()


def test_a_restore_into_a_folder_with_something_in_it_is_refused(
    workspace: Workspace, stick: Path, tmp_path: Path
) -> None:
    backed_up(workspace, stick)
    place = new_place(tmp_path)
    place.database.parent.mkdir(parents=True)
    (place.database.parent / "mine.txt").write_text("keep")
    with pytest.raises(BadInput, match="is not empty"):
        restore(stick, place, stream=NEW_STREAM)
    assert [path.name for path in place.database.parent.iterdir()] == ["mine.txt"]


def test_a_restore_that_was_stopped_is_started_again(workspace: Workspace, stick: Path, tmp_path: Path) -> None:
    backed_up(workspace, stick)
    place = new_place(tmp_path)
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > 3

    with pytest.raises(BackupStopped):
        restore(stick, place, stream=NEW_STREAM, cancelled=cancelled)
    assert not place.database.exists()
    restore(stick, place, stream=NEW_STREAM, device=b"D" * 16)
    again = Workspace.open(place, write=True)
    assert again.identity.device == b"D" * 16
    again.close()
    with pytest.raises(BadInput, match="is not empty"):
        restore(stick, place, stream=b"another!")


def test_a_restore_onto_the_old_stream_is_a_mistake_of_the_caller(
    house: House, workspace: Workspace, stick: Path, tmp_path: Path
) -> None:
    backed_up(workspace, stick)
    with pytest.raises(ValueError, match="new stream"):
        restore(stick, new_place(tmp_path), stream=house.identity.stream)
    assert not new_place(tmp_path).database.exists()


def test_a_damaged_database_in_a_backup_is_not_restored(workspace: Workspace, stick: Path, tmp_path: Path) -> None:
    manifest = backed_up(workspace, stick).manifest
    database = stick / manifest.database
    content = bytearray(database.read_bytes())
    content[len(content) // 2] ^= 0xFF
    database.write_bytes(content)
    with pytest.raises(DamagedWorkspace, match="not what was backed up"):
        restore(stick, new_place(tmp_path), stream=NEW_STREAM)
    assert not new_place(tmp_path).database.exists()
    database.unlink()
    with pytest.raises(NoBackup, match="lacks its database"):
        restore(stick, new_place(tmp_path), stream=NEW_STREAM)


def test_damaged_and_missing_evidence_of_a_backup_is_named(workspace: Workspace, stick: Path, tmp_path: Path) -> None:
    backed_up(workspace, stick)
    first, second, _ = sorted((stick / "evidence").glob("??/*"))
    first.write_bytes(b"damaged")
    second.unlink()
    done = restore(stick, new_place(tmp_path), stream=NEW_STREAM)
    assert done.damaged == (first.name,)
    assert done.missing == (second.name,)


@pytest.mark.parametrize("damage", ["index", "tip"])
def test_a_database_that_is_damaged_here_makes_no_backup(workspace: Workspace, stick: Path, damage: str) -> None:
    if damage == "tip":
        workspace.connection.execute("DELETE FROM journal WHERE n = (SELECT max(n) FROM journal)")
    else:
        # An index that lacks rows: what integrity_check is for.
        workspace.connection.execute("PRAGMA writable_schema = ON")
        sql = "UPDATE sqlite_master SET sql = replace(sql, '(stream, seq)', '(seq, stream)') WHERE name = ?"
        workspace.connection.execute(sql, ("journal_stream",))
        workspace.connection.execute("PRAGMA writable_schema = RESET")
    with pytest.raises(DamagedWorkspace):
        backed_up(workspace, stick)
    assert not (stick / MANIFEST_NAME).exists()


WRONG_LISTS = {
    "no JSON": b"{",
    "a list": b"[]",
    "deep": b"[" * 50_000,
    "no format": b"{}",
    "a format of text": b'{"format": "1"}',
    "not UTF-8": b"\xff\xfe",
}


@pytest.mark.parametrize("text", WRONG_LISTS.values(), ids=WRONG_LISTS.keys())
def test_a_list_that_cannot_be_read_is_no_backup(stick: Path, tmp_path: Path, text: bytes) -> None:
    with pytest.raises(NoBackup, match="There is no backup"):
        restore(stick, new_place(tmp_path), stream=NEW_STREAM)
    (stick / MANIFEST_NAME).write_bytes(text)
    with pytest.raises(NoBackup, match="cannot be read"):
        restore(stick, new_place(tmp_path), stream=NEW_STREAM)
    assert not new_place(tmp_path).database.parent.exists()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("database", "../ws/credesk.db"),
        ("database", "credesk-backup.json"),
        ("tip", "no hex"),
        ("seq", -1),
        ("seq", True),
        ("space", 5),
        ("migrations", [5]),
        ("migrations", None),
        ("more", 1),
    ],
)
def test_a_list_with_a_wrong_value_is_no_backup(workspace: Workspace, stick: Path, name: str, value: object) -> None:
    backed_up(workspace, stick)
    values = json.loads((stick / MANIFEST_NAME).read_text())
    (stick / MANIFEST_NAME).write_text(json.dumps({**values, name: value}))
    with pytest.raises(NoBackup, match="cannot be read"):
        read_manifest(stick)


@pytest.mark.parametrize("change", [{"format": 2}, {"migrations": ["0001_journal_and_tables", "9999_later"]}])
def test_a_backup_by_a_newer_version_is_left_alone(
    workspace: Workspace, stick: Path, tmp_path: Path, change: dict[str, Any]
) -> None:
    backed_up(workspace, stick)
    values = json.loads((stick / MANIFEST_NAME).read_text())
    (stick / MANIFEST_NAME).write_text(json.dumps({**values, **change}))
    with pytest.raises(NewerWorkspace, match="newer version"):
        restore(stick, new_place(tmp_path), stream=NEW_STREAM)
    assert not new_place(tmp_path).database.parent.exists()


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "is full"),
        (errno.EDQUOT, "is full"),
        (errno.EIO, "went away"),
        (errno.ENODEV, "went away"),
        (errno.EROFS, "cannot be used"),
        (errno.EFBIG, "cannot be used"),
    ],
)
def test_what_a_disk_answers_becomes_a_sentence(stick: Path, number: int, words: str) -> None:
    with pytest.raises(Surroundings, match=words) as told, telling_about(stick):
        raise OSError(number, os.strerror(number))
    assert told.value.exit_code == 2
    assert str(stick) in told.value.message


def test_a_stick_that_goes_away_is_told_of(house: House, workspace: Workspace, stick: Path) -> None:
    def pulled(done: int, total: int) -> None:
        shutil.rmtree(stick, ignore_errors=True)

    with pytest.raises(CredeskError) as told:
        backed_up(workspace, stick, told=pulled)
    assert told.value.exit_code == 2
    assert_sound(house, workspace)


def test_a_full_stick_is_told_of_and_the_backup_before_stays(
    house: House, workspace: Workspace, stick: Path, tmp_path: Path
) -> None:
    mounting = ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(stick)]
    if subprocess.run(mounting, check=False, capture_output=True).returncode:
        pytest.skip("a small disk cannot be mounted here")
    try:
        first = backed_up(workspace, stick)
        assert not first.is_same_disk
        take_in(workspace, house, bytes(8_000_000))
        with pytest.raises(Surroundings, match="is full"):
            backed_up(workspace, stick)
        assert read_manifest(stick) == first.manifest
        assert not list(stick.rglob(".up-*"))
        restore(stick, new_place(tmp_path), stream=NEW_STREAM)
    finally:
        subprocess.run(["umount", str(stick)], check=True)


def test_a_list_is_written_whole_or_not_at_all(stick: Path) -> None:
    write_named(stick, "list", b"one")
    (stick / ".up-list").mkdir()
    with pytest.raises(OSError, match="directory"):
        write_named(stick, "list", b"two")
    assert (stick / "list").read_bytes() == b"one"
