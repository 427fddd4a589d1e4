"""People of one workspace against each other: what nobody can do in another's name, or without the key for it."""

import json
import sqlite3
from contextlib import closing

import pytest

from tests.terminal.cohort import ASSESSOR, GRACE, HEAD, JOSEPH, PASSPHRASES, VERIFIER, signed_in
from tests.terminal.sitting import Sitting


def counted(sitting: Sitting, table: str) -> int:
    with closing(sqlite3.connect(sitting.folder / "credesk.db")) as database:
        return int(database.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


@pytest.mark.parametrize(
    ("words", "table"),
    [
        (("revoke", GRACE, "--reason", "Because I say so"), "statuses"),
        (("replace", GRACE, "--reason", "error"), "credentials"),
        (("issue", "--all"), "intents"),
        (("issuer", "set", "--telephone", "+1 666"), "issuer_versions"),
        (("issuer", "set", "--verify-address", "https://elsewhere.example/"), "issuer_versions"),
        (("person", "add", "Another One", "--may-issue"), "people"),
        (("sign-off", "--take-back", GRACE, "--reason", "Mine now"), "sign_offs_taken_back"),
    ],
)
def test_without_the_key_for_it_nothing_is_recorded(issued: Sitting, words: tuple[str, ...], table: str) -> None:
    before = counted(issued, table)
    ran = issued.run(*words, person=ASSESSOR, CREDESK_NEW_PASSPHRASE="kongoni mzee 9 bonde")
    assert ran.code == 2, ran
    assert counted(issued, table) == before


def test_somebody_elses_name_does_not_open_with_ones_own_passphrase(decided: Sitting) -> None:
    ran = decided.run("issue", "--all", person=HEAD, passphrase=PASSPHRASES[ASSESSOR])
    assert ran.code == 2
    assert counted(decided, "intents") == 0


def test_a_decision_in_anothers_name_is_not_issued_until_that_person_signs_it(decided: Sitting) -> None:
    decided.do("award", GRACE, "--again", "--reason", "typed", "--decided-by", HEAD, person=ASSESSOR)
    refused = decided.run("issue", GRACE)
    assert refused.code == 2
    assert HEAD in refused.err
    assert counted(decided, "credentials") == 0
    decided.do("award", GRACE, "--again", "--reason", "seen and signed")
    decided.do("issue", GRACE)


def test_a_verification_that_nobody_signed_is_not_issued(decided: Sitting) -> None:
    today = ("--verified-on", "2026-11-20", "--how", "Sampled")
    decided.do("award", JOSEPH, "--again", "--reason", "panel", "--verified-by", VERIFIER, *today)
    assert decided.run("issue", JOSEPH).code == 2
    assert decided.run("verify-award", "--all", person=ASSESSOR).code != 1
    assert decided.run("issue", JOSEPH).code == 2
    decided.do("verify-award", "--all", person=VERIFIER)
    decided.do("issue", JOSEPH)


def test_a_person_whom_nobody_with_the_root_added_is_vouched_for_by_who_did(decided: Sitting) -> None:
    decided.do("person", "add", "B. Otieno", person=ASSESSOR, CREDESK_NEW_PASSPHRASE=PASSPHRASES[ASSESSOR])
    decided.do(
        "award", GRACE, "--again", "--reason", "panel", person="B. Otieno", CREDESK_PASSPHRASE=PASSPHRASES[ASSESSOR]
    )
    decided.do("issue", GRACE)
    assert decided.run("journal", "verify").code == 0


def test_an_issuers_version_that_the_root_did_not_sign_gets_no_trust_file(issued: Sitting) -> None:
    from credesk.workspace.journal.kinds import ISSUER_VERSION

    with signed_in(issued.folder, ASSESSOR) as desk:
        row = desk.workspace.row("SELECT issuer, legal_name FROM issuer_versions")
        assert row is not None
        values = {"issuer": row[0], "number": 9, "identifiers": ["did:web:a.example"], "legal_name": row[1]}
        with desk.act() as act:
            act.write(ISSUER_VERSION, desk.new_id(), values, signer=desk.sign)
    ran = issued.run("export", "trust", issued.papers / "forged.json")
    assert ran.code == 1
    assert "root" in ran.err


def test_two_programs_that_issue_at_once_make_each_credential_once(decided: Sitting) -> None:
    running = [decided.started("issue", "--all", "--json") for _ in range(3)]
    done = [program.communicate(timeout=60)[0] for program in running]
    codes = sorted(program.returncode for program in running)
    assert codes[0] == 0
    assert set(codes) <= {0, 2}
    made = [one["learner"] for text in done if text for one in json.loads(text).get("issued", [])]
    assert len(made) == len(set(made)) == counted(decided, "credentials") > 0


def test_a_withdrawn_credential_does_not_come_back_with_the_next_batch(issued: Sitting) -> None:
    issued.do("revoke", GRACE, "--reason", "The evidence was another person's")
    before = counted(issued, "credentials")
    issued.do("issue", "--all")
    assert counted(issued, "credentials") == before
    issued.do("award", GRACE, "--again", "--reason", "New evidence was seen")
    issued.do("issue", "--all")
    assert counted(issued, "credentials") == before + 1
