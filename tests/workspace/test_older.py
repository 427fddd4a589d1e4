"""A workspace that an older version wrote: it opens, for reading without being changed, and keeps what it holds."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from credesk.workspace.journal.kinds import CREDENTIAL, KINDS, LEARNER, REGISTER, REINSTATEMENT, TRUST
from credesk.workspace.migrations import NAMES, applied
from credesk.workspace.store import Workspace
from tests.workspace.made import House, place_in


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(place_in(tmp_path / "ws"))


@pytest.fixture
def workspace(house: House) -> Iterator[Workspace]:
    opened = house.found()
    yield opened
    opened.close()


def made_older(house: House) -> None:
    """The database as the first version left it: without later tables, and a column less."""
    with closing(sqlite3.connect(house.place.database, isolation_level=None)) as connection:
        connection.execute("DROP TABLE register")
        for kind in KINDS.values():
            if kind.number > TRUST.number:
                connection.execute(f"DROP TABLE {kind.table}")
        connection.execute("ALTER TABLE trusts DROP COLUMN payload")
        connection.execute("DELETE FROM _sqlite_migrations WHERE name <> ?", (NAMES[0],))


def test_it_is_read_without_being_changed(house: House, workspace: Workspace) -> None:
    workspace.close()
    made_older(house)
    before = house.place.database.read_bytes()
    reader = Workspace.open(house.place, write=False)
    assert reader.rows(f"SELECT * FROM {REINSTATEMENT.table}") == []
    assert reader.rows("SELECT id, payload FROM trusts") == []
    reader.close()
    assert house.place.database.read_bytes() == before


def test_who_writes_brings_it_up_to_date(house: House, workspace: Workspace) -> None:
    workspace.close()
    made_older(house)
    writer = Workspace.open(house.place, write=True)
    assert applied(writer.connection) == list(NAMES)
    assert writer.rows("SELECT payload FROM trusts") == writer.rows("SELECT reason FROM reinstatements") == []
    writer.close()


def test_only_the_missing_is_added(house: House, workspace: Workspace) -> None:
    tables = "SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name"
    fresh = [tuple(row) for row in workspace.rows(tables)]
    workspace.close()
    made_older(house)
    writer = Workspace.open(house.place, write=True)
    assert [row[0] for row in fresh] == [row["name"] for row in writer.rows(tables)]
    writer.close()


def test_the_register_is_filled_for_who_reads_and_for_who_writes(house: House, workspace: Workspace) -> None:
    credential, learner = house.new_id(), house.new_id()
    with workspace.act(house.pen) as act:
        act.write(
            CREDENTIAL,
            credential,
            {"learner": learner, "number": "7F3K-92QD-11B4-M"},
            keys={REGISTER: house.person_seal},
        )
        # Its learner is known after it, and the row follows.
        act.write(LEARNER, learner, {"name": "Ana Łopez"}, keys={REGISTER: house.person_seal})
    fresh = [tuple(row) for row in workspace.rows("SELECT * FROM register")]
    assert fresh[0][:2] == (credential, "ana lopez\n7f3k92qd11b4m\n")
    workspace.close()
    made_older(house)
    for write in (False, True):
        opened = Workspace.open(house.place, write=write)
        assert [tuple(row) for row in opened.rows("SELECT * FROM register")] == fresh
        opened.close()
