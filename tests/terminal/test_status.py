"""suspend, reinstate, revoke: what checkers see, what is refused, and what a power cut in between leaves."""

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from credesk.credentials.status_lists import decode_bits
from credesk.credentials.status_places import Purpose, parse_list_id
from credesk.desk import publishing_consent
from credesk.desk.circumstances import utc_day
from credesk.desk.register import find_credential
from credesk.desk.status_lists import are_behind
from credesk.desk.status_standing import is_noted
from tests.terminal.cohort import ASSESSOR, FATIMA, GRACE, JOSEPH, signed_in
from tests.terminal.conftest import Clock
from tests.terminal.sitting import Sitting
from tests.terminal.test_kills import NEVER, killed


def verdict(sitting: Sitting, learner: str) -> str:
    """What the workspace's own trust file says of a learner's credential."""
    return str(sitting.run("verify", sitting.credential_of(learner), "--json").said["results"][0]["verdict"])


def state(sitting: Sitting, learner: str) -> str:
    return next(str(row["state"]) for row in sitting.listed("credentials") if row["name"] == learner)


def trust(sitting: Sitting) -> dict[str, object]:
    file = sitting.papers / "trust.json"
    sitting.do("export", "trust", file)
    read: dict[str, object] = json.loads(file.read_bytes())
    return read


def lists(sitting: Sitting) -> dict[Purpose, dict[str, object]]:
    """The lists of the only place, by purpose."""
    found = {}
    for one in trust(sitting)["lists"]:  # type: ignore[attr-defined]
        parts = parse_list_id(one["id"])
        assert parts is not None
        found[parts[2]] = one
    return found


def count(one: dict[str, object]) -> int:
    """How many bits are set."""
    bits = decode_bits(one["credentialSubject"]["encodedList"])  # type: ignore[index]
    return int.from_bytes(bits, "big").bit_count()


def test_a_credential_is_suspended_and_reinstated(issued: Sitting) -> None:
    number = issued.credential_of(GRACE).stem
    issued.do("suspend", number, "--reason", "The portfolio is looked at again")
    assert (state(issued, GRACE), verdict(issued, GRACE)) == ("suspended", "SUSPENDED")
    assert verdict(issued, JOSEPH) == "IN_FORCE"
    issued.refuses("suspend", number, "--reason", "again", saying="suspended already")
    issued.refuses("replace", number, "--reason", "name", saying="suspended already")
    issued.refuses("issue", GRACE, saying="has a credential in force")
    issued.do("reinstate", number, "--reason", "Nothing was wrong")
    assert (state(issued, GRACE), verdict(issued, GRACE)) == ("in force", "IN_FORCE")
    issued.refuses("reinstate", number, "--reason", "x", saying="is not suspended")
    issued.do("suspend", number, "--reason", "Once more")
    assert verdict(issued, GRACE) == "SUSPENDED"
    assert issued.one("SELECT count(*) FROM statuses") == 2
    assert issued.is_whole()


def test_what_is_withdrawn_stays_withdrawn(issued: Sitting) -> None:
    issued.do("suspend", GRACE, "--reason", "Looked at again")
    issued.do("revoke", GRACE, "--reason", "Another's work")
    assert (state(issued, GRACE), verdict(issued, GRACE)) == ("withdrawn", "WITHDRAWN")
    issued.refuses("reinstate", GRACE, "--reason", "x", saying="withdrawn already")
    issued.refuses("suspend", GRACE, "--reason", "x", saying="withdrawn already")
    issued.do("replace", JOSEPH, "--reason", "loss")
    old = next(row for row in issued.listed("credentials") if row["name"] == JOSEPH and row["state"] == "replaced")
    issued.refuses("reinstate", old["certificate"], "--reason", "x", saying="replaced already")
    issued.refuses("suspend", FATIMA, "--reason", " ", saying="The reason")


def test_who_holds_no_status_key_suspends_nobody(issued: Sitting) -> None:
    issued.refuses("suspend", GRACE, "--reason", "x", person=ASSESSOR, saying="no copy of the status key")
    issued.do("suspend", GRACE, "--reason", "x")
    issued.refuses("reinstate", GRACE, "--reason", "x", person=ASSESSOR, saying="no copy of the status key")


def test_only_the_list_that_says_something_new_is_signed_anew(issued: Sitting, clock: Clock) -> None:
    first = lists(issued)
    clock.turn(1 / 24)
    assert lists(issued) == first
    issued.do("suspend", GRACE, "--reason", "x")
    second = lists(issued)
    assert {purpose for purpose in Purpose if second[purpose] != first[purpose]} == {Purpose.SUSPENSION}
    assert [count(second[purpose]) for purpose in Purpose] == [0, 1, 0]
    clock.turn(2)
    dates = [str(one["validFrom"]) for one in lists(issued).values()]
    assert min(dates) > max(str(one["validFrom"]) for one in second.values())


def test_lists_of_one_second_have_dates_of_their_own(issued: Sitting) -> None:
    dates = []
    for words in (("suspend", GRACE), ("reinstate", GRACE), ("suspend", GRACE), ("reinstate", GRACE)):
        issued.do(*words, "--reason", "x")
        dates.append(str(lists(issued)[Purpose.SUSPENSION]["validFrom"]))
    assert sorted(set(dates)) == dates
    assert verdict(issued, GRACE) == "IN_FORCE"


def test_a_replacement_sets_both_bits(issued: Sitting) -> None:
    issued.do("replace", GRACE, "--reason", "loss")
    assert [count(lists(issued)[purpose]) for purpose in Purpose] == [1, 0, 1]


def duplicate(sitting: Sitting, place: Path) -> Sitting:
    shutil.copytree(sitting.folder, place)
    return Sitting(place, sitting.papers)


@pytest.mark.parametrize("command", ["revoke", "suspend"])
def test_a_kill_before_the_new_lists_is_made_good(
    copied: Callable[[int], Sitting], tmp_path: Path, command: str
) -> None:
    issued = copied(3)
    words = (command, issued.credential_of(GRACE).stem, "--reason", "An error", "--today", utc_day())
    steps = killed(duplicate(issued, tmp_path / "whole"), NEVER, *words)
    cuts = [at for at, step in enumerate(steps) if step == "BEGIN"][-4:]
    found = 0
    for step in cuts:
        cut = duplicate(issued, tmp_path / f"cut-{step}")
        killed(cut, step, *words)
        if not cut.one("SELECT count(*) FROM statuses"):
            continue
        with signed_in(cut.folder) as desk:
            assert not are_behind(desk.workspace)
        assert verdict(cut, GRACE) == ("WITHDRAWN" if command == "revoke" else "SUSPENDED")
        assert cut.is_whole()
        found += 1
    assert found


def test_who_cannot_sign_leaves_the_finishing_to_others(issued: Sitting) -> None:
    with closing(sqlite3.connect(issued.database)) as connection, connection:
        connection.execute("UPDATE workstation SET value = 0 WHERE name = 'local:status lists stand at'")
    with signed_in(issued.folder, ASSESSOR) as desk:
        assert are_behind(desk.workspace)
    with signed_in(issued.folder) as desk:
        assert not are_behind(desk.workspace)


def notes(sitting: Sitting) -> list[tuple[str, bytes]]:
    names = ("local:trust file", "local:status lists", "local:proved for publishing", "local:status lists stand at")
    return [(name, sitting.one("SELECT value FROM workstation WHERE name = ?", name)) for name in names]


@pytest.mark.parametrize("how_many", [1, 2, 3, 4])
def test_older_lists_that_were_put_back_are_not_published(issued: Sitting, how_many: int) -> None:
    """Who can edit the database alone cannot hide a withdrawal: the lists are made from the proved journal."""
    before = notes(issued)
    issued.do("revoke", GRACE, "--reason", "An error")
    with closing(sqlite3.connect(issued.database)) as connection, connection:
        for name, value in before[:how_many]:
            connection.execute("UPDATE workstation SET value = ? WHERE name = ?", (value, name))
    with signed_in(issued.folder) as desk:
        assert how_many == 4 or not is_noted(desk)
        publishing_consent.give_consent(desk, find_credential(desk.workspace, JOSEPH), "signed form")
    issued.run("publish", issued.papers / "site", "--without-page")
    [path] = (issued.papers / "site" / "status").glob("*/1")
    assert count(json.loads(path.read_bytes())) == 1
    published = json.loads((issued.papers / "site" / "trust.json").read_bytes())
    assert sum(count(one) for one in published["lists"]) == 1


def test_a_status_that_is_not_in_the_journal_is_found(issued: Sitting) -> None:
    issued.do("suspend", GRACE, "--reason", "x")
    with closing(sqlite3.connect(issued.database)) as connection, connection:
        connection.execute("INSERT INTO reinstatements SELECT randomblob(16), id, credential, 'x' FROM statuses")
    ran = issued.run("export", "trust", issued.papers / "trust.json")
    assert (ran.code, "not in the journal" in ran.err) == (1, True)
    ran = issued.run("publish", issued.papers / "site", "--without-page")
    assert ran.code == 1
