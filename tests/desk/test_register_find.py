"""Finding in the register, what it says on a day, and its table: without windows, on real workspaces."""

import csv
import io
import json
import sqlite3
from contextlib import closing

import pytest

from credesk.desk.learners import set_learner
from credesk.desk.places import Places
from credesk.desk.register_find import STATES, RegisterPages, Sought, choices_of, versions_of
from credesk.desk.register_rows import COLUMNS, rows_as_csv, rows_as_json, rows_by_ids, rows_of
from credesk.desk.register_view import Replacement, reinstate_one, replace_one, suspend_one, withdraw_one
from credesk.desk.session import Desk, Workspace, looking
from credesk.domain.errors import BadInput
from credesk.domain.texts import folded
from credesk.workspace.projection.rebuild import rebuild, replace_tables
from tests.terminal.cohort import FATIMA, GRACE, JOSEPH, signed_in
from tests.terminal.conftest import Clock, built, clock, copied, decided, founded, issued, taken_in, true_clock
from tests.terminal.sitting import Sitting

__all__ = ["built", "clock", "copied", "decided", "founded", "issued", "taken_in", "true_clock"]
DAY_MS = 86_400_000


def now(clock: Clock) -> int:
    return clock.time_ns() // 1_000_000


def names(workspace: Workspace, sought: Sought, at: int, sort: str = "name") -> list[str]:
    pages = RegisterPages(at)
    count = pages.seek(workspace, sought, sort)
    found = [row["name"] for row in pages.page(workspace, 0)]
    assert count == len(found)
    return found


def row_of(workspace: Workspace, name: str) -> sqlite3.Row:
    sql = "SELECT c.* FROM credentials AS c JOIN learners AS l ON l.id = c.learner WHERE l.name = ? ORDER BY c.rowid"
    found = workspace.row(sql, (name,))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("wanj", [GRACE]), ("WANJIRU grace", [GRACE]), ("jose", [JOSEPH]), ("الزهراء", [FATIMA]), ("فاطمه", []),
        ("solar install", [GRACE, JOSEPH, FATIMA]), ("solar kiptoo", [JOSEPH]),
        ("nobody", []), ("%", []), ("_", []), ("'", []),
    ],
)  # fmt: skip
def test_words_are_found_in_any_part_of_names_and_programmes(
    issued: Sitting, clock: Clock, typed: str, found: list[str]
) -> None:
    with looking(Places(issued.folder)) as workspace:
        assert sorted(names(workspace, Sought(typed), now(clock))) == sorted(found)


def test_numbers_are_found_whole_and_in_parts_however_they_are_typed(issued: Sitting, clock: Clock) -> None:
    with looking(Places(issued.folder)) as workspace:
        number = row_of(workspace, GRACE)["number"]
        slips = str.maketrans("01", "oi")
        for typed in (
            number,
            number.lower(),
            number.replace("-", ""),
            number.replace("-", " ").lower().translate(slips),
        ):
            assert names(workspace, Sought(typed), now(clock)) == [GRACE]
        for part in (number[:9], number[5:14].lower().translate(slips), number[:9].replace("-", "")):
            assert GRACE in names(workspace, Sought(part), now(clock))
        learner = workspace.row("SELECT number FROM learners WHERE name = ?", (JOSEPH,))
        assert learner is not None
        assert names(workspace, Sought(learner["number"].lower()), now(clock)) == [JOSEPH]


def test_accents_and_strokes_are_not_needed_and_the_old_name_is_still_found(issued: Sitting, clock: Clock) -> None:
    with signed_in(issued.folder) as desk:
        learner = desk.workspace.row("SELECT number FROM learners WHERE name = ?", (GRACE,))
        assert learner is not None
        set_learner(desk, learner["number"], {"name": "Łucja Ñandú Søren", "certificate_name": "Lucy N. Soren"})
        for typed in ("lucja", "nandu", "SOREN", "lucy n.", "wanjiru"):
            assert names(desk.workspace, Sought(typed), now(clock)) == ["Łucja Ñandú Søren"]
    assert folded("ÆØÅ ß Ħ İ") == "aeoa ss h i"


def test_dates_are_found_by_year_month_day_and_range(issued: Sitting, clock: Clock) -> None:
    with looking(Places(issued.folder)) as workspace:
        at = now(clock)
        row = workspace.row("SELECT awarded FROM register")
        assert row is not None
        year, month, day = f"{row['awarded']}"[:4], f"{row['awarded']}"[4:6], f"{row['awarded']}"[6:]
        iso = f"{year}-{month}-{day}"
        for typed in (
            year,
            f"{year}-{month}",
            iso,
            f"{int(day)}.{int(month)}.{year}",
            f"{int(month)}/{int(day)}/{year}",
        ):
            assert len(names(workspace, Sought(typed), at)) == 3, typed
        for typed in (f"{int(year) - 1}-{month}", "31.2.2026", "2026-02-30"):
            assert names(workspace, Sought(typed), at) == [], typed
        assert len(names(workspace, Sought(since=iso, until=iso), at)) == 3
        assert names(workspace, Sought(until="2020-01-01"), at) == []
        with pytest.raises(BadInput):
            names(workspace, Sought(since="yesterday"), at)


def test_each_state_is_found_as_of_the_day(issued: Sitting, clock: Clock) -> None:
    with signed_in(issued.folder) as desk:
        at, workspace = now(clock), desk.workspace
        assert len(names(workspace, Sought(states=frozenset(["in force"])), at)) == 3
        late = at + 37 * 31 * DAY_MS
        assert len(names(workspace, Sought(states=frozenset(["expired"])), late)) == 3
        for then, said in ((at, "in force"), (late, "expired"), (at - 400 * DAY_MS, "not yet in force")):
            assert {row["state"] for row in rows_of(workspace, Sought(), then)} == {said}
        assert len(names(workspace, Sought(states=frozenset(["not yet in force"])), at - 400 * DAY_MS)) == 3
        suspend_one(desk, row_of(workspace, GRACE)["id"], "Checked anew")
        withdraw_one(desk, row_of(workspace, JOSEPH)["id"], "Another's work")
        replace_one(desk, Replacement(row_of(workspace, FATIMA)["id"], "error", FATIMA))
        found = {state: names(workspace, Sought(states=frozenset([state])), at) for state in STATES}
        assert found == {
            "in force": [FATIMA], "expired": [], "not yet in force": [], "suspended": [GRACE], "withdrawn": [JOSEPH],
            "replaced": [FATIMA],
        }  # fmt: skip
        assert names(workspace, Sought(states=frozenset(["suspended"])), late) == [GRACE]
        two = Sought(states=frozenset(["suspended", "replaced"]))
        assert names(workspace, two, at, "state") == [GRACE, FATIMA]
        reinstate_one(desk, row_of(workspace, GRACE)["id"], "All is well")
        assert GRACE in names(workspace, Sought(states=frozenset(["in force"])), at)
        with pytest.raises(BadInput, match="no status"):
            names(workspace, Sought(states=frozenset(["lost"])), at)


def test_programmes_and_cohorts_narrow_it(issued: Sitting, clock: Clock) -> None:
    with signed_in(issued.folder) as desk:
        learner = desk.workspace.row("SELECT number FROM learners WHERE name = ?", (GRACE,))
        assert learner is not None
        set_learner(desk, learner["number"], {"cohort": "Night Śchool"})
        chosen = choices_of(desk.workspace)
        assert "Night Śchool" in chosen.cohorts
        title, versions = chosen.programmes[0]
        assert title == "Solar PV Installer"
        assert versions == versions_of(desk.workspace, "SOLAR") == versions_of(desk.workspace, "مركب الألواح الشمسية")
        assert len(names(desk.workspace, Sought(versions=versions), now(clock))) == 3
        assert names(desk.workspace, Sought(versions=frozenset()), now(clock)) == []
        for sought in (Sought(cohort="Night Śchool"), Sought("schoo")):
            assert names(desk.workspace, sought, now(clock)) == [GRACE]
        with pytest.raises(BadInput, match="no programme"):
            versions_of(desk.workspace, "welding")


def test_every_column_sorts_both_ways_and_pages_meet(issued: Sitting, clock: Clock) -> None:
    with looking(Places(issued.folder)) as workspace:
        pages = RegisterPages(now(clock))
        for sort in ("signed_at", "name", "learner", "certificate", "state"):
            found = {}
            for descending in (False, True):
                assert pages.find(workspace, "solar", sort, descending=descending) == 3
                single = [pages.page(workspace, n, 1)[0]["certificate"] for n in range(3)]
                assert single == [row["certificate"] for row in pages.page(workspace, 0)]
                assert [
                    pages.rows_by_ids(workspace, pages.ids_of(workspace, 0, 3))[n]["certificate"] for n in range(3)
                ] == single
                found[descending] = [row[sort] for row in pages.page(workspace, 0)]
            assert found[True] == found[False][::-1]
        assert pages.find(workspace, "nobody") == 0
        assert pages.page(workspace, 0) == []


def test_a_rebuild_gives_the_same_table_and_finds_what_was_edited(issued: Sitting, clock: Clock) -> None:
    with signed_in(issued.folder) as desk:
        everything(desk)
        before = [tuple(row) for row in desk.workspace.rows("SELECT * FROM register ORDER BY id")]
        compared = {one.table: one for one in rebuild(desk.workspace.connection, desk.sealer)}
        assert compared["register"].is_equal
        assert compared["register"].rows == 4
        desk.workspace.connection.execute("UPDATE register SET standing = 0, words = 'x'")
        compared = {one.table: one for one in rebuild(desk.workspace.connection, desk.sealer)}
        assert compared["register"].only_here == 4
        replace_tables(desk.workspace.connection, desk.sealer)
        assert [tuple(row) for row in desk.workspace.rows("SELECT * FROM register ORDER BY id")] == before


def everything(desk: Desk) -> None:
    suspend_one(desk, row_of(desk.workspace, GRACE)["id"], "Checked anew")
    replace_one(desk, Replacement(row_of(desk.workspace, FATIMA)["id"], "name", "Fatima Z."))
    withdraw_one(desk, row_of(desk.workspace, JOSEPH)["id"], "Another's work")


def test_the_register_is_written_as_csv_and_json(issued: Sitting, clock: Clock) -> None:
    with signed_in(issued.folder) as desk:
        everything(desk)
        learner = desk.workspace.row("SELECT number FROM learners WHERE name = ?", (GRACE,))
        assert learner is not None
        set_learner(desk, learner["number"], {"name": "=HYPERLINK(1)", "cohort": "@home"})
        rows = rows_of(desk.workspace, Sought(), now(clock), "signed_at")
        chosen = [row["id"] for row in desk.workspace.rows("SELECT id FROM register")]
        assert sorted(row["id"] for row in rows_by_ids(desk.workspace, chosen, now(clock))) == sorted(
            r["id"] for r in rows
        )
    table = list(csv.DictReader(io.StringIO(rows_as_csv(rows).decode("utf-8-sig"))))
    assert tuple(table[0]) == COLUMNS
    assert [row["name"] for row in table if row["state"] == "suspended"] == ["'=HYPERLINK(1)"]
    assert {row["cohort"] for row in table} >= {"'@home"}
    by_number = {row["certificate"]: row for row in json.loads(rows_as_json(rows))}
    old = next(row for row in by_number.values() if row["state"] == "replaced")
    assert by_number[old["replaced_by"]]["replaces"] == old["certificate"]
    assert [row["valid_until"] for row in by_number.values()] == [row["valid_until"] or None for row in table]


def test_a_table_that_was_emptied_is_told_by_the_rebuild(issued: Sitting, clock: Clock) -> None:
    with closing(sqlite3.connect(issued.database)) as connection:
        connection.execute("DELETE FROM register")
        connection.commit()
    with looking(Places(issued.folder)) as workspace:
        assert names(workspace, Sought(), now(clock)) == []
    assert issued.run("journal", "rebuild").code == 1
