"""The organisation's keys from the terminal: the offline root, rotation, loss, theft, the recovery sheet."""

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from credesk.certificates.reading import codes_in_pdf
from tests.terminal.cohort import ASSESSOR, FATIMA, GRACE, HEAD, JOSEPH
from tests.terminal.sitting import Ran, Sitting

PHRASE: dict[str, Any] = {"CREDESK_ROOT_PASSPHRASE": "simba mweupe 9 jangwa"}
DAY = "2020-01-01"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


def rooted(sitting: Sitting, stick: Path) -> Path:
    """Move the root out to a stick."""
    root = stick / "root.credesk"
    sitting.do("keys", "move-root", root, **PHRASE)
    return root


def key_of(sitting: Sitting, use: str, state: str = "signs") -> str:
    [row] = [one for one in sitting.do("keys", "list", "--json").said if (one["use"], one["state"]) == (use, state)]
    return str(row["key"])


def ceremony(sitting: Sitting, root: Path, stick: Path, name: str = "1") -> Ran:
    """Request, signing on a machine without a workspace, and the answer."""
    sitting.do("keys", "request", stick / f"request{name}")
    elsewhere = Sitting(stick / "nowhere", stick)
    elsewhere.do("keys", "sign", stick / f"request{name}", stick / f"answer{name}", "--root", root, "--yes", **PHRASE)
    return sitting.do("keys", "answer", stick / f"answer{name}")


def checked(sitting: Sitting, trust: Path | None = None) -> dict[str, int]:
    """The exit code of checking each credential and certificate, by file name."""
    if trust is None:
        trust = sitting.papers / "now.json"
        sitting.do("export", "trust", trust)
    files = [*sitting.credentials(), *sitting.certificates()]
    return {file.name: sitting.run("verify", file, "--trust", trust).code for file in files}


def test_the_root_moves_to_a_stick_and_work_goes_on_without_it(decided: Sitting, stick: Path) -> None:
    root = rooted(decided, stick)
    assert root.stat().st_mode & 0o77 == 0
    assert b"root" not in {row[0].encode() for row in held_roles(decided)}
    decided.do("issue", "--all")
    decided.do("revoke", GRACE, "--reason", "An error")
    codes = checked(decided)
    assert sorted(codes.values()) == [0, 0, 0, 0, 1, 1]
    decided.refuses("issuer", "add", "Other College", saying="kept offline")
    assert decided.do("issuer", "set", "--telephone", "+254 57 111", "--json").said["waits"]
    [asked] = decided.do("keys", "waiting", "--json").said
    decided.do("keys", "withdraw", asked["request"])
    decided.do("issuer", "set", "--telephone", "+254 57 999", "--root", root, **PHRASE)
    assert decided.is_whole()
    assert decided.do("keys", "waiting", "--json").said == []
    decided.refuses("keys", "move-root", stick / "again.credesk", saying="no copy of the root key", **PHRASE)


def held_roles(sitting: Sitting) -> list[tuple[str]]:
    with closing(sqlite3.connect(sitting.folder / "keys.db")) as connection:
        return connection.execute("SELECT DISTINCT role FROM private_keys").fetchall()


def test_a_key_rotates_with_the_root_at_hand_and_old_certificates_stay_good(issued: Sitting, stick: Path) -> None:
    root = rooted(issued, stick)
    former = key_of(issued, "credential")
    done = issued.do("keys", "rotate", former, "--json", "--root", root, **PHRASE).said
    assert not done["waits"]
    status = key_of(issued, "status")
    issued.do("keys", "rotate", status, "--root", root, **PHRASE)
    issued.refuses("replace", JOSEPH, "--reason", "error", saying="recovery file")
    issued.do("recovery", "decline")
    issued.do("award", JOSEPH, "--again", "--reason", "panel")
    issued.do("replace", JOSEPH, "--reason", "error")
    assert issued.one("SELECT count(DISTINCT key) FROM credentials") == 2
    codes = checked(issued)
    assert sorted(codes.values()) == [0] * 6 + [1, 1]
    issued.refuses("keys", "rotate", former, saying="ended already", **PHRASE)
    assert issued.is_whole()


def test_a_ceremony_between_machines(issued: Sitting, stick: Path) -> None:
    root = rooted(issued, stick)
    former = key_of(issued, "credential")
    made = issued.do("keys", "rotate", former, "--json").said
    assert made["waits"]
    waiting = issued.do("keys", "waiting", "--json").said
    assert [made["key"] in waiting[1]["what"], former in waiting[2]["what"]] == [True, True]
    issued.do("award", JOSEPH, "--again", "--reason", "panel")
    issued.do("replace", JOSEPH, "--reason", "error")
    ran = ceremony(issued, root, stick)
    assert "signed 3 facts" in ran.out
    assert key_of(issued, "credential") == made["key"]
    assert issued.do("keys", "waiting", "--json").said == []
    again = issued.do("keys", "answer", stick / "answer1")
    assert "already" in again.out
    issued.do("recovery", "decline")
    issued.do("award", FATIMA, "--again", "--reason", "panel")
    issued.do("replace", FATIMA, "--reason", "error")
    assert issued.one("SELECT count(DISTINCT key) FROM credentials") == 2
    assert sorted(checked(issued).values()) == [0] * 6 + [1] * 4
    assert issued.is_whole()
    proof = issued.do("journal", "verify", "--json").said
    assert (proof["whole"], proof["waiting"]) == (True, 0)
    assert issued.run("journal", "rebuild").code == 0


def test_the_same_request_gives_the_same_answer(issued: Sitting, stick: Path) -> None:
    root = rooted(issued, stick)
    issued.do("keys", "rotate", key_of(issued, "credential"))
    issued.do("keys", "request", stick / "request")
    answers = []
    for name in ("a", "b"):
        issued.do("keys", "sign", stick / "request", stick / name, "--root", root, "--yes", **PHRASE)
        answers.append((stick / name).read_bytes())
    assert answers[0] == answers[1]


def test_a_stolen_key_keeps_what_the_register_knows(issued: Sitting, stick: Path, tmp_path: Path) -> None:
    root = rooted(issued, stick)
    stolen = key_of(issued, "credential")
    seen = issued.do("keys", "stolen", stolen, "--since", DAY, "--preview", "--json").said
    assert seen == {"before": 0, "later": 3, "successor": True}
    words = ("keys", "stolen", stolen, "--since", DAY, "--reason", "Laptop taken")
    issued.refuses(*words, "--root", root, saying="Say whether they are yours", **PHRASE)
    done = issued.do(*words, "--keep-later", "--json", "--root", root, **PHRASE).said
    assert done["good"] == 3
    assert set(checked(issued).values()) == {0}
    issued.do("recovery", "decline")
    issued.do("award", JOSEPH, "--again", "--reason", "panel")
    issued.do("replace", JOSEPH, "--reason", "error")
    assert sorted(checked(issued).values()) == [0] * 6 + [1, 1]
    assert issued.is_whole()


def test_what_the_register_does_not_know_of_a_stolen_key_is_red(issued: Sitting, stick: Path, tmp_path: Path) -> None:
    """The thief has the whole workstation as it was, passphrases too, and issues on with the same key and dates."""
    thief = Sitting(tmp_path / "thief", issued.papers)
    shutil.copytree(issued.folder, thief.folder)
    thief.do("award", JOSEPH, "--again", "--reason", "bought")
    before = {file.name for file in thief.certificates()}
    thief.do("replace", JOSEPH, "--reason", "error")
    [forged] = [file for file in thief.certificates() if file.name not in before]
    trust = issued.papers / "now.json"
    issued.do("export", "trust", trust)
    assert issued.run("verify", forged, "--trust", trust).code == 2
    issued.do("keys", "stolen", key_of(issued, "credential"), "--since", DAY, "--reason", "Taken", "--keep-later")
    issued.do("export", "trust", trust)
    ran = issued.run("verify", forged, "--trust", trust)
    assert (ran.code, "tolen" in ran.out) == (1, True)
    assert set(checked(issued, trust).values()) == {0}


def test_a_stolen_key_signs_nothing_while_the_root_is_away(decided: Sitting, stick: Path) -> None:
    root = rooted(decided, stick)
    decided.do("issue", GRACE)
    stolen = key_of(decided, "credential")
    decided.do("keys", "stolen", stolen, "--since", DAY, "--reason", "Taken", "--keep-later")
    assert decided.run("issue", JOSEPH).code == 2
    assert decided.one("SELECT count(*) FROM credentials") == 1
    ceremony(decided, root, stick)
    decided.do("recovery", "decline")
    decided.do("issue", "--all")
    assert decided.one("SELECT count(DISTINCT key) FROM credentials") == 2
    assert set(checked(decided).values()) == {0}


def test_lists_of_a_stolen_status_key_do_not_count(issued: Sitting, stick: Path) -> None:
    old = issued.papers / "old.json"
    issued.do("export", "trust", old)
    issued.do("keys", "stolen", key_of(issued, "status"), "--since", DAY, "--reason", "Taken")
    assert set(checked(issued).values()) == {0}
    new = json.loads((issued.papers / "now.json").read_text())
    new["lists"] = json.loads(old.read_text())["lists"]
    mixed = issued.paper("mixed.json", json.dumps(new).encode())
    assert set(checked(issued, mixed).values()) == {2}


def test_did_json_drops_only_stolen_keys(issued: Sitting) -> None:
    issued.do("issuer", "set", "--domain", "kisumutvet.example")
    former = key_of(issued, "credential")
    issued.do("keys", "rotate", former)
    issued.do("keys", "rotate", key_of(issued, "status"))

    def methods() -> int:
        issued.do("export", "did", issued.papers / "did.json")
        return len(json.loads((issued.papers / "did.json").read_text())["assertionMethod"])

    assert methods() == 4
    issued.do("keys", "stolen", former, "--since", DAY, "--reason", "Taken", "--keep-later")
    assert methods() == 3


def test_a_request_that_was_altered_on_the_stick_is_not_signed(issued: Sitting, stick: Path) -> None:
    root = rooted(issued, stick)
    issued.do("keys", "rotate", key_of(issued, "credential"))
    issued.do("keys", "request", stick / "request")
    whole = (stick / "request").read_bytes()
    memory = root.read_bytes()
    for place in (30, len(whole) // 2, len(whole) - 70, len(whole) - 3):
        raw = bytearray(whole)
        raw[place] ^= 1
        (stick / "altered").write_bytes(bytes(raw))
        ran = issued.run("keys", "sign", stick / "altered", stick / "answer", "--root", root, "--yes", **PHRASE)
        assert ran.code in (1, 2), ran
        assert not (stick / "answer").exists()
    assert root.read_bytes() == memory


def test_an_answer_must_be_this_roots_for_what_was_asked_here(issued: Sitting, stick: Path, tmp_path: Path) -> None:
    root = rooted(issued, stick)
    twin = Sitting(tmp_path / "twin", issued.papers)
    shutil.copytree(issued.folder, twin.folder)
    twin.do("keys", "rotate", key_of(twin, "credential"))
    twin.do("keys", "request", stick / "request")
    issued.do("keys", "sign", stick / "request", stick / "answer", "--root", root, "--yes", **PHRASE)
    issued.refuses("keys", "answer", stick / "answer", saying="did not come from this workstation")
    whole = (stick / "answer").read_bytes()
    for place in (25, len(whole) // 2, len(whole) - 5):
        raw = bytearray(whole)
        raw[place] ^= 1
        (stick / "altered").write_bytes(bytes(raw))
        ran = twin.run("keys", "answer", stick / "altered")
        assert ran.code in (1, 2), ran
    twin.do("keys", "answer", stick / "answer")
    assert twin.is_whole()


def test_a_wrong_root_signs_nothing(issued: Sitting, empty_root: Path, stick: Path) -> None:
    rooted(issued, stick)
    issued.do("keys", "rotate", key_of(issued, "credential"))
    issued.do("keys", "request", stick / "request")
    words = ("keys", "sign", stick / "request", stick / "answer", "--root", empty_root, "--yes")
    ran = issued.run(*words, **PHRASE)
    assert (ran.code, "another root" in ran.err) == (2, True)
    issued.refuses("keys", "approve", "--root", empty_root, saying="another organisation", **PHRASE)


@pytest.fixture
def empty_root(tmp_path: Path) -> Path:
    """The root file of another organisation."""
    other = Sitting(tmp_path / "other", tmp_path)
    other.do("init", other.folder, "--name", "Other College")
    return rooted(other, tmp_path)


def test_a_rolled_back_workspace_gets_nothing_signed(issued: Sitting, stick: Path, tmp_path: Path) -> None:
    """A thief sets the workspace back to before the theft was reported, and asks the root for something harmless."""
    root = rooted(issued, stick)
    before = Sitting(tmp_path / "before", issued.papers)
    shutil.copytree(issued.folder, before.folder)
    stolen = key_of(issued, "credential")
    issued.do("keys", "stolen", stolen, "--since", DAY, "--reason", "Taken", "--keep-later")
    ceremony(issued, root, stick)
    before.refuses("keys", "rotate", key_of(before, "status"), "--root", root, saying="this workspace knows", **PHRASE)
    before.do("keys", "rotate", key_of(before, "status"))
    before.do("keys", "request", stick / "older")
    words = ("keys", "sign", stick / "older", stick / "answer-older", "--root", root, "--yes")
    ran = before.run(*words, **PHRASE)
    assert (ran.code, "older" in ran.err) == (2, True)
    ran = before.run(*words, "--answer-lost", **PHRASE)
    assert (ran.code, "stolen key is not named" in ran.err) == (2, True), ran


def test_a_person_gets_a_new_key(decided: Sitting, stick: Path) -> None:
    root = rooted(decided, stick)
    made = decided.do("keys", "rotate", "own", "--json", person=ASSESSOR).said
    assert made["waits"]
    decided.do("award", GRACE, "--again", "--reason", "panel")
    ceremony(decided, root, stick)
    decided.do("keys", "rotate", "own", "--root", root, **PHRASE)
    decided.do("issue", "--all")
    assert decided.is_whole()
    assert decided.do("journal", "verify", "--json").said["waiting"] == 0


def test_a_recovered_person_waits_for_the_root(decided: Sitting, stick: Path) -> None:
    sheet = stick / "sheet.pdf"
    file = stick / "recovery.credesk"
    root = rooted(decided, stick)
    decided.do("keys", "recovery-sheet", sheet, "--file", file)
    assert sheet.stat().st_mode & 0o77 == 0
    page = pypdfium2.PdfDocument(sheet.read_bytes())[0].get_textpage().get_text_bounded()
    lines = [line.split() for line in page.splitlines()]
    typed = " ".join(line[1] for line in lines if len(line) == 2 and line[0] in "1234567" and len(line[1]) == 5)
    assert codes_in_pdf(sheet.read_bytes()) == [typed.replace(" ", "-")]
    phrase: dict[str, Any] = {"CREDESK_PASSPHRASE": "chui mweusi 4 usiku"}
    wrong = typed[:7] + ("A" if typed[7] != "A" else "B") + typed[8:]
    decided.refuses("recover", file, CREDESK_RECOVERY_CODE=wrong, saying="group 2", **phrase)
    decided.do("recover", file, CREDESK_RECOVERY_CODE=typed, **phrase)
    assert ("root",) not in held_roles(decided)
    decided.refuses("issue", "--all", saying="waits for the root", **phrase)
    decided.do("keys", "approve", "--root", root, **phrase, **PHRASE)
    decided.do("issue", "--all", **phrase)
    proof = decided.do("journal", "verify", "--json").said
    assert (proof["whole"], proof["waiting"]) == (True, 0)


def test_a_root_file_comes_back_from_an_older_recovery_file(issued: Sitting, stick: Path) -> None:
    rooted(issued, stick).unlink()
    code = (issued.papers / "recovery-code.txt").read_text()
    file = issued.folder / "recovery-file.credesk"
    issued.do("keys", "root-file", file, stick / "second", CREDESK_RECOVERY_CODE=code, **PHRASE)
    issued.do("keys", "rotate", key_of(issued, "status"), "--root", stick / "second", **PHRASE)
    assert set(checked(issued).values()) == {0}


def test_copies_are_given_to_somebody_who_sits_here(issued: Sitting) -> None:
    given: dict[str, Any] = {"CREDESK_RECEIVER_PASSPHRASE": "mbuni haruki 3 mlima"}
    issued.do("keys", "give", ASSESSOR, **given)
    issued.refuses("keys", "give", ASSESSOR, saying="every key", **given)
    issued.refuses("keys", "give", HEAD, saying="your own", **given)
    issued.do("revoke", GRACE, "--reason", "An error", person=ASSESSOR)


def test_a_request_is_taken_back(issued: Sitting, stick: Path) -> None:
    rooted(issued, stick)
    issued.do("keys", "rotate", key_of(issued, "credential"))
    for row in issued.do("keys", "waiting", "--json").said:
        issued.do("keys", "withdraw", row["request"])
    assert issued.do("keys", "waiting", "--json").said == []
    issued.refuses("keys", "request", stick / "request", saying="Nothing waits")


def test_a_workstation_that_joined_is_admitted(issued: Sitting, stick: Path, tmp_path: Path) -> None:
    root = rooted(issued, stick)
    space: dict[str, Any] = {"CREDESK_SPACE_PASSPHRASE": "pundamilia 5 mbuga"}
    issued.do("export", "space", stick / "space", **space)
    joined = Sitting(tmp_path / "joined", issued.papers)
    joined.do("init", joined.folder, "--space", stick / "space", **space)
    waiting = [row["what"] for row in joined.do("keys", "waiting", "--json").said]
    assert ["admit a workstation" in waiting[0], HEAD in waiting[1]] == [True, True]
    said = joined.do("keys", "request", stick / "request").out
    ran = issued.do("keys", "sign", stick / "request", stick / "answer", "--root", root, "--yes", **PHRASE)
    words = next(line for line in said.splitlines() if line.startswith("Words")).partition(":")[2].strip()
    assert words in ran.err
    assert "NOT yet known" in ran.err
    joined.do("keys", "answer", stick / "answer")
    proof = joined.do("journal", "verify", "--json").said
    assert (proof["whole"], proof["waiting"]) == (True, 0)
    assert joined.run("journal", "rebuild").code == 0
    joined.do("keys", "rotate", "own")
    said = joined.do("keys", "request", stick / "second").out
    ran = joined.do("keys", "sign", stick / "second", stick / "answer2", "--root", root, "--yes", **PHRASE)
    assert "known to this root" in ran.err
    assert "NOT" not in ran.err
    joined.do("keys", "answer", stick / "answer2")
    assert joined.do("journal", "verify", "--json").said["whole"]


def test_nothing_is_signed_without_a_yes(issued: Sitting, stick: Path) -> None:
    root = rooted(issued, stick)
    issued.do("keys", "rotate", key_of(issued, "status"))
    issued.do("keys", "request", stick / "request")
    kept = root.read_bytes()
    ran = issued.run("keys", "sign", stick / "request", stick / "answer", "--root", root, **PHRASE)
    assert (ran.code, "Nothing was signed" in ran.err) == (2, True)
    assert (root.read_bytes(), (stick / "answer").exists()) == (kept, False)


def test_a_root_file_gets_another_passphrase(issued: Sitting, stick: Path) -> None:
    root = rooted(issued, stick)
    new = "kifaru mpole 5 savana"
    elsewhere = Sitting(stick / "nowhere", stick)
    before = root.read_bytes()
    wrong: dict[str, Any] = {"CREDESK_ROOT_PASSPHRASE": "not this one", "CREDESK_NEW_ROOT_PASSPHRASE": new}
    for variables, saying in (
        (wrong, "does not open"),
        ({**PHRASE, "CREDESK_NEW_ROOT_PASSPHRASE": "short"}, "at least 8"),
    ):
        ran = elsewhere.run("keys", "passphrase-root", root, person=None, **variables)
        assert (ran.code, saying in ran.err, root.read_bytes() == before) == (2, True, True), ran
    elsewhere.do("keys", "passphrase-root", root, person=None, **{**PHRASE, "CREDESK_NEW_ROOT_PASSPHRASE": new})
    key = key_of(issued, "status")
    issued.refuses("keys", "rotate", key, "--root", root, saying="does not open", **PHRASE)
    issued.do("keys", "rotate", key, "--root", root, CREDESK_ROOT_PASSPHRASE=new)
    assert root.stat().st_mode & 0o77 == 0
