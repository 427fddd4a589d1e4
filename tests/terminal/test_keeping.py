"""backup, restore, recover, journal: what survives a lost laptop, a lost passphrase and a damaged table."""

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.terminal.cohort import ASSESSOR, ASSIGNMENT, GRACE, HEAD, JOSEPH, VERIFIER, cohort_files, portfolios
from tests.terminal.sitting import Sitting


def restored_from(sitting: Sitting, tmp_path: Path) -> Sitting:
    sitting.do("backup", tmp_path / "backup", "--keys", tmp_path / "stick" / "keys.db")
    back = Sitting(tmp_path / "restored", sitting.papers)
    back.do("restore", tmp_path / "backup", back.folder, "--keys", tmp_path / "stick" / "keys.db")
    return back


@pytest.fixture(autouse=True)
def stick(tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()


def test_a_restored_workspace_goes_on_in_a_new_stream(issued: Sitting, tmp_path: Path) -> None:
    back = restored_from(issued, tmp_path)
    own, theirs = (one.one("SELECT value FROM workstation WHERE name = 'stream'") for one in (issued, back))
    assert own != theirs
    twin = Sitting(tmp_path / "twin", issued.papers)
    twin.do("restore", tmp_path / "backup", twin.folder, "--keys", tmp_path / "stick" / "keys.db")
    assert twin.one("SELECT value FROM workstation WHERE name = 'stream'") not in (own, theirs)
    assert back.journal()[: len(issued.journal())] == issued.journal()
    assert back.is_whole()
    assert back.objects() == issued.objects()
    assert back.listed("credentials") == issued.listed("credentials")
    back.do("print", "--all")
    assert {path.name: path.read_bytes() for path in back.certificates()} == {
        path.name: path.read_bytes() for path in issued.certificates()
    }
    assert dict(back.rows("SELECT id, json FROM credentials")) == dict(issued.rows("SELECT id, json FROM credentials"))
    [item] = [row for row in back.listed("evidence") if row["learner"] == GRACE and row["what"] == "report.txt"]
    back.do("evidence", "read", item["evidence"], tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_bytes() == cohort_files()[GRACE]["report.txt"]


def test_work_goes_on_after_a_restore_and_no_place_is_given_twice(decided: Sitting, tmp_path: Path) -> None:
    decided.do("issue", GRACE)
    back = restored_from(decided, tmp_path)
    for one in (decided, back):
        one.do("issue", JOSEPH)
        one.do("export", "trust", one.folder / "trust.json")
        assert one.run("verify", *one.credentials(), *one.certificates()).code == 0
    place = "SELECT status_stream, status_list, status_index FROM intents"
    places = [*decided.rows(place), *back.rows(place)]
    assert len(places) == 4
    assert len(set(places)) == 3
    back.do("revoke", GRACE, "--reason", "An error")
    back.do("print", GRACE)
    assert back.run("verify", back.folder / "certificates" / f"{decided.credential_of(GRACE).stem}.pdf").code == 1
    assert back.is_whole()


def test_a_restore_needs_its_keys_and_its_person(issued: Sitting, tmp_path: Path) -> None:
    issued.do("backup", tmp_path / "backup")
    for words, named, saying in [
        ((tmp_path / "nothing",), {}, "no"),
        ((tmp_path / "backup", "--keys", tmp_path / "none"), {}, "There is no copy of the keys"),
        ((tmp_path / "backup",), {"CREDESK_PASSPHRASE": "wrong passphrase"}, "passphrase"),
    ]:
        target = tmp_path / "restored"
        ran = issued.run("restore", words[0], target, *words[1:], **named)
        assert (ran.code, saying in ran.err) == (2, True), ran
        assert not target.exists()
    ran = issued.run("restore", tmp_path / "backup", tmp_path / "restored", person=None)
    assert (ran.code, "Who restores?" in ran.err) == (2, True)
    ran = issued.run("restore", tmp_path / "backup", issued.folder)
    assert (ran.code, "is not empty" in ran.err) == (2, True)


def test_a_backup_that_was_changed_is_not_restored(issued: Sitting, tmp_path: Path) -> None:
    issued.do("backup", tmp_path / "backup")
    database = next(path for path in (tmp_path / "backup").iterdir() if path.suffix == ".db")
    raw = bytearray(database.read_bytes())
    raw[len(raw) // 2] ^= 1
    database.write_bytes(raw)
    ran = issued.run("restore", tmp_path / "backup", tmp_path / "restored")
    assert (ran.code, "Traceback" in ran.err) == (2, False), ran
    assert not (tmp_path / "restored").exists()


def test_a_backup_is_made_again_with_what_is_new(taken_in: Sitting, tmp_path: Path) -> None:
    first = taken_in.do("backup", tmp_path / "backup", "--json").said
    files = cohort_files()
    files[GRACE]["more.txt"] = b"more"
    taken_in.do("take-in", taken_in.paper(ASSIGNMENT, portfolios(files)), "--yes")
    again = taken_in.do("backup", tmp_path / "backup", "--json").said
    assert (first["objects"], first["copied"]) == (8, 8)
    assert again["copied"] == again["objects"] - 8
    back = Sitting(tmp_path / "restored", taken_in.papers)
    back.do("restore", tmp_path / "backup", back.folder)
    assert back.objects() == taken_in.objects()


def test_a_forgotten_passphrase_is_replaced_with_the_recovery_code(decided: Sitting) -> None:
    code = (decided.papers / "recovery-code.txt").read_text()
    file = decided.folder / "recovery-file.credesk"
    phrase = "chui mweusi 4 usiku"
    wrong = code[:-1] + ("0" if code[-1] != "0" else "1")
    new = {"CREDESK_PASSPHRASE": phrase, "CREDESK_RECOVERY_CODE": code}
    decided.refuses("recover", file, CREDESK_PASSPHRASE=phrase, CREDESK_RECOVERY_CODE=wrong, saying="code")
    assert decided.run("recover", file, person=None, **new).code == 2
    assert decided.run("recover", decided.paper("other.credesk", file.read_bytes()[:-5]), person=HEAD, **new).code == 2
    decided.do("recover", file, person=HEAD, **new)
    decided.refuses("issue", "--all", saying="passphrase")
    decided.do("issue", "--all", person=HEAD, **new)
    assert decided.run("verify", *decided.certificates()).code == 0
    decided.do("learner", "add", "--name", "Zuri", person=ASSESSOR)
    assert decided.run("journal", "rebuild", person=ASSESSOR).code == 0


def test_what_was_signed_with_the_old_key_still_counts_after_a_recovery(taken_in: Sitting) -> None:
    code = (taken_in.papers / "recovery-code.txt").read_text()
    before = len(taken_in.journal())
    taken_in.do(
        "recover", taken_in.folder / "recovery-file.credesk",
        CREDESK_RECOVERY_CODE=code, CREDESK_PASSPHRASE="chui mweusi 4 usiku",
    )  # fmt: skip
    assert len(taken_in.journal()) > before
    proof = taken_in.run("journal", "verify", "--json").said
    assert (proof["whole"], proof["waiting"]) == (True, 0)


def test_the_journal_is_proved_and_a_changed_entry_is_found(issued: Sitting) -> None:
    proof = issued.do("journal", "verify", "--json").said
    assert proof["whole"]
    assert proof["entries"] == len(issued.journal())
    with closing(sqlite3.connect(issued.database)) as connection:
        n, entry = connection.execute("SELECT n, raw FROM journal ORDER BY n DESC LIMIT 1 OFFSET 5").fetchone()
        changed = bytearray(entry)
        changed[-80] ^= 1
        connection.execute("UPDATE journal SET raw = ? WHERE n = ?", (bytes(changed), n))
        connection.commit()
    ran = issued.run("journal", "verify")
    assert ran.code == 1
    assert "The journal is not whole." in ran.out


def test_a_changed_table_is_found_and_rebuilt(issued: Sitting) -> None:
    with closing(sqlite3.connect(issued.database)) as connection:
        connection.execute("UPDATE learners SET cohort = 'nobody wrote this'")
        connection.commit()
    ran = issued.run("journal", "rebuild")
    assert (ran.code, "learners: 4 rows only here, 4 only rebuilt" in ran.out) == (1, True), ran
    issued.do("journal", "rebuild", "--replace")
    assert all(row["cohort"] is None for row in issued.listed("learners"))
    assert issued.is_whole()


def test_evidence_that_was_changed_is_not_handed_out(taken_in: Sitting, tmp_path: Path) -> None:
    [item] = [row for row in taken_in.listed("evidence") if row["learner"] == GRACE and row["what"] == "report.txt"]
    for path in (taken_in.folder / "evidence").rglob("*"):
        if path.is_file():
            raw = bytearray(path.read_bytes())
            raw[10] ^= 1
            path.write_bytes(raw)
    taken_in.refuses("evidence", "read", item["evidence"], tmp_path / "out.txt", saying="is not what was taken", code=1)
    assert not (tmp_path / "out.txt").exists()
    shutil.rmtree(taken_in.folder / "evidence")
    (taken_in.folder / "evidence").mkdir()
    taken_in.refuses("evidence", "read", item["evidence"], tmp_path / "out.txt", saying="is not on this machine")


def test_every_list_in_words_and_as_json(issued: Sitting) -> None:
    for what in ("learners", "submissions", "awards", "credentials", "evidence", "take-ins", "people",
                 "achievements", "rubrics", "issuers"):  # fmt: skip
        rows = issued.listed(what)
        assert rows
        told = issued.do("list", what, person=None).out
        assert len(told.splitlines()) == len(rows) + 1
        assert json.dumps(rows)
    issued.refuses("list", "unicorns", saying="There is no list of")


def test_an_empty_list_says_what_to_do_first(empty: Sitting) -> None:
    empty.do("init", empty.folder, "--name", "Kisumu TVET")
    first = {
        "learners": "learner roster",
        "submissions": "take-in",
        "awards": "award",
        "credentials": "issue",
        "achievements": "achievement add",
        "rubrics": "rubric import",
    }
    for what, command in first.items():
        assert f"credesk {command}" in empty.do("list", what).out
        assert empty.listed(what) == []


def test_the_trust_file_keeps_its_number_until_keys_or_issuers_change(issued: Sitting) -> None:
    def exported(person: str = HEAD) -> int:
        number: int = issued.do("export", "trust", issued.papers / "t.json", "--json", person=person).said["sequence"]
        return number

    first = exported()
    issued.do("revoke", GRACE, "--reason", "An error")
    assert exported() == first
    issued.do("issuer", "set", "--telephone", "+254 57 999")
    assert exported() == first + 1
    latest = (issued.papers / "t.json").read_bytes()
    assert exported(VERIFIER) == first + 1
    assert (issued.papers / "t.json").read_bytes() == latest
