"""Whoever edits the database with any SQLite program, and knows no passphrase, gets no signature for it."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from credesk.workspace.journal.kinds import TAKE_IN_UNDONE
from tests.terminal.cohort import ASSESSOR, GRACE, HEAD, JOSEPH, PETER, VERIFIER, marks_csv
from tests.terminal.sitting import Sitting

DATABASE = "credesk.db"


def edit(folder: Path, *statements: str, values: tuple[object, ...] = ()) -> None:
    """What anybody with the file can do."""
    with closing(sqlite3.connect(folder / DATABASE)) as database:
        for statement in statements:
            assert database.execute(statement, values).rowcount, statement
        database.commit()


def counted(folder: Path, table: str) -> int:
    with closing(sqlite3.connect(folder / DATABASE)) as database:
        return int(database.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


FORGED_KEY = """INSERT INTO issuer_keys (id, issuer, public_key, use, device, valid_from, practice)
    SELECT randomblob(16), issuer, randomblob(32), use, device, valid_from, practice FROM issuer_keys LIMIT 1"""
OF_PETER = f"learner = (SELECT id FROM learners WHERE name = '{PETER}')"
PETERS = f"submission IN (SELECT id FROM submissions WHERE {OF_PETER})"
OF_GRACE = f"learner = (SELECT id FROM learners WHERE name = '{GRACE}')"


@pytest.mark.parametrize(
    "edited",
    [
        FORGED_KEY,
        "UPDATE issuer_keys SET public_key = randomblob(32) WHERE use = 'credential'",
        "UPDATE issuer_versions SET legal_name = 'Somebody else'",
        "UPDATE issuer_versions SET verify_address = 'https://elsewhere.example/'",
        "UPDATE trusts SET payload = CAST(replace(CAST(payload AS TEXT), '2', '3') AS BLOB)",
        "DELETE FROM statuses",
        'UPDATE statuses SET "index" = "index" + 1',
        "UPDATE journal SET wall = wall + 86400000 WHERE n = 9",
        "DELETE FROM journal WHERE type = 30",
        "UPDATE journal SET type = 999 WHERE type = 30",
    ],
)
def test_no_trust_file_is_signed_for_edited_issuers_keys_and_statuses(issued: Sitting, edited: str) -> None:
    issued.do("revoke", JOSEPH, "--reason", "The evidence was another person's")
    edit(issued.folder, edited)
    ran = issued.run("export", "trust", issued.papers / "forged.json")
    assert ran.code == 1
    assert "Nothing was signed" in ran.err
    assert not (issued.papers / "forged.json").exists()


@pytest.mark.parametrize(
    "edited",
    [
        f"UPDATE awards SET outcome = 2 WHERE {OF_GRACE}",
        f"UPDATE awards SET outcome = 1 WHERE {OF_PETER}",
        f"UPDATE awards SET award_date = '2020-01-01' WHERE {OF_GRACE}",
        f"UPDATE awards SET decided_by = (SELECT id FROM people WHERE name = '{VERIFIER}') WHERE {OF_GRACE}",
        f"UPDATE awards SET score = CAST(X'84071B' AS BLOB) WHERE {OF_GRACE}",
        f"UPDATE awards SET learner = (SELECT id FROM learners WHERE name = '{PETER}') WHERE {OF_GRACE}",
        f"UPDATE learners SET certificate_name = 'Somebody Else' WHERE name = '{GRACE}'",
        f"UPDATE people SET title = 'Rector' WHERE name = '{HEAD}'",
        "UPDATE sign_offs SET marks = zeroblob(3)",
        "UPDATE submissions SET learner = (SELECT max(id) FROM learners)",
        "UPDATE evidence SET plain_digest = randomblob(32)",
        "UPDATE rubric_versions SET form = CAST(replace(CAST(form AS TEXT), 'Teaches', 'Preaches') AS BLOB)",
        "UPDATE achievement_versions SET form = CAST(replace(CAST(form AS TEXT), 'Solar', 'Lunar') AS BLOB)",
        "UPDATE translations SET text = text || '!'",
        "UPDATE streams SET practice = 1",
        "UPDATE recoveries SET how = 'another disk'",
        """INSERT INTO awards SELECT randomblob(16), learner, achievement_version, sign_offs, 3, score, award_date,
            decided_by, randomblob(32), NULL, NULL, NULL, NULL, NULL FROM awards""",
    ],
)
def test_nothing_is_issued_on_rows_that_the_journal_does_not_prove(decided: Sitting, edited: str) -> None:
    before = counted(decided.folder, "credentials")
    edit(decided.folder, edited)
    ran = decided.run("issue", "--all")
    assert ran.code == 1
    assert "Nothing was signed" in ran.err
    assert counted(decided.folder, "credentials") == before


def test_a_deleted_credential_is_not_issued_a_second_time(issued: Sitting) -> None:
    before = counted(issued.folder, "credentials")
    edit(issued.folder, f"DELETE FROM credentials WHERE {OF_GRACE}")
    assert issued.run("issue", "--all").code == 1
    assert counted(issued.folder, "credentials") == before - 1


def test_a_database_that_was_set_back_is_named_and_not_written_to(decided: Sitting, tmp_path: Path) -> None:
    older = tmp_path / "older.db"
    shutil.copy(decided.folder / DATABASE, older)
    decided.do("issue", "--all")
    shutil.copy(older, decided.folder / DATABASE)
    verified, issuing = decided.run("journal", "verify"), decided.run("issue", "--all")
    assert verified.code == issuing.code == 1
    assert "set back" in verified.out
    assert "set back" in issuing.err
    assert (decided.folder / DATABASE).read_bytes() == older.read_bytes()


def test_another_root_in_the_database_is_noticed_by_whoever_reads_or_writes(issued: Sitting) -> None:
    edit(issued.folder, "UPDATE workstation SET value = ? WHERE name = 'local:root'", values=(os.urandom(32),))
    for words in (("journal", "verify"), ("list", "learners"), ("issue", "--all")):
        ran = issued.run(*words)
        assert ran.code == 1
        assert "another root key" in ran.err


def test_a_restored_backup_goes_on_although_the_keys_know_of_later_entries(
    decided: Sitting, tmp_path: Path, copied: Callable[[int], Sitting]
) -> None:
    decided.do("backup", tmp_path / "backup")
    decided.do("recovery", "decline")
    shutil.copy(decided.folder / "keys.db", tmp_path / "backup-keys.db")
    again = Sitting(tmp_path / "again", decided.papers)
    decided.do("restore", tmp_path / "backup", tmp_path / "again")
    assert again.run("journal", "verify").code == 0
    assert again.run("issue", "--all").code == 0


@pytest.mark.parametrize(
    "edited",
    [
        f"UPDATE credentials SET token = (SELECT token FROM credentials WHERE NOT {OF_GRACE}) WHERE {OF_GRACE}",
        f"UPDATE credentials SET json = CAST(replace(CAST(json AS TEXT), 'Solar', 'Lunar') AS BLOB) WHERE {OF_GRACE}",
        f"UPDATE credentials SET json = CAST(json AS TEXT) WHERE {OF_GRACE}",
        f"UPDATE credentials SET token = hex(token) WHERE {OF_GRACE}",
        "UPDATE intents SET printed = CAST(replace(CAST(printed AS TEXT), 'Wanjiru', 'Vanjiru') AS BLOB)",
        f"UPDATE awards SET award_date = '2020-01-01' WHERE {OF_GRACE}",
        f"UPDATE awards SET score = (SELECT score FROM awards WHERE {OF_PETER}) WHERE {OF_GRACE}",
        "UPDATE achievement_versions SET form = CAST(replace(CAST(form AS TEXT), 'Solar', 'Lunar') AS BLOB)",
        "UPDATE issuer_versions SET legal_name = 'Kisumu University'",
    ],
)
def test_no_paper_is_printed_again_with_other_words_than_were_signed(
    issued: Sitting, edited: str, tmp_path: Path
) -> None:
    issued.do("print", GRACE, "--to", tmp_path / "good")
    edit(issued.folder, edited)
    ran = issued.run("print", GRACE, "--to", tmp_path / "forged")
    assert ran.code == 1
    assert "not the one that was signed" in ran.err
    assert not list((tmp_path / "forged").glob("*.pdf"))


@pytest.mark.parametrize(
    "edited",
    [
        "UPDATE marks SET level = (SELECT max(level) FROM marks)",
        "UPDATE marks SET comment = 'Well done' WHERE id = (SELECT min(id) FROM marks)",
        "UPDATE evidence SET object = randomblob(32)",
        f"""UPDATE attachments SET submission = (SELECT id FROM submissions WHERE NOT {OF_PETER})
            WHERE id = (SELECT max(id) FROM attachments WHERE {PETERS})""",
    ],
)
def test_marks_and_evidence_that_were_edited_are_not_signed_off(taken_in: Sitting, edited: str) -> None:
    marks = taken_in.papers / "some-marks.csv"
    marks.write_text(marks_csv(), encoding="utf-8")
    taken_in.do("marks", "import", marks, person=ASSESSOR)
    edit(taken_in.folder, edited)
    ran = taken_in.run("sign-off", "--all", person=ASSESSOR)
    assert ran.code == 1
    assert "journal" in ran.err


@pytest.mark.parametrize(
    "edited",
    [
        f"UPDATE sign_offs SET marks = (SELECT o.marks FROM sign_offs AS o WHERE o.id <> sign_offs.id) WHERE {PETERS}",
        "UPDATE rubric_versions SET form = CAST(replace(CAST(form AS TEXT), 'Teaches', 'Preaches') AS BLOB)",
    ],
)
def test_nothing_is_decided_on_sign_offs_that_were_edited(decided: Sitting, edited: str) -> None:
    decided.do("award", PETER, "--again", "--reason", "first")
    before = counted(decided.folder, "awards")
    edit(decided.folder, edited)
    ran = decided.run("award", PETER, "--again", "--reason", "second")
    assert ran.code == 1
    assert counted(decided.folder, "awards") == before


def test_a_verification_is_not_signed_for_an_award_that_was_edited(decided: Sitting) -> None:
    named = ("--verified-by", VERIFIER, "--verified-on", "2026-11-20", "--how", "Sampled")
    decided.do("award", GRACE, "--again", "--reason", "panel", *named)
    edit(decided.folder, f"UPDATE awards SET verified_how = 'Nothing at all' WHERE {OF_GRACE}")
    assert decided.run("verify-award", "--all", person=VERIFIER).code == 1


def test_a_window_lets_nobody_in_where_the_database_was_set_back(decided: Sitting, tmp_path: Path) -> None:
    from credesk.desk.places import Places
    from credesk.desk.session import find_person
    from credesk.desk.sitting import Sitting as Window
    from credesk.domain.errors import Tampered
    from tests.terminal.cohort import PASSPHRASES, quick

    older = tmp_path / "older.db"
    shutil.copy(decided.folder / DATABASE, older)
    with Window.open(Places(decided.folder), quick()) as window:
        desk = window.sign_in(find_person(window.workspace, HEAD), PASSPHRASES[HEAD])
        with desk.act() as act:
            act.write(TAKE_IN_UNDONE, desk.new_id(), {"take_in": desk.new_id()})
    shutil.copy(older, decided.folder / DATABASE)
    with Window.open(Places(decided.folder), quick()) as window, pytest.raises(Tampered, match="set back"):
        window.sign_in(find_person(window.workspace, HEAD), PASSPHRASES[HEAD])
