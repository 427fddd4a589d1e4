"""issue, print, revoke, replace: one credential in force, the same bytes again, every status place given once."""

import json
import os
from collections import Counter
from pathlib import Path

import pytest

from tests.terminal.cohort import ACHIEVEMENT, ASSESSOR, FATIMA, GRACE, JOSEPH, PETER, QUALITY, SAFETY
from tests.terminal.sitting import Sitting


def places(sitting: Sitting) -> Counter[tuple[bytes, int, int]]:
    return Counter(map(tuple, sitting.rows("SELECT status_stream, status_list, status_index FROM intents")))


def are_given_once(sitting: Sitting) -> bool:
    return set(places(sitting).values()) == {1}


def test_everybody_who_achieved_gets_a_credential_and_a_paper(decided: Sitting) -> None:
    ran = decided.do("issue", "--all", "--json")
    assert {one["learner"] for one in ran.said["issued"]} == {GRACE, JOSEPH, FATIMA}
    assert len(decided.certificates()) == len(decided.credentials()) == 3
    assert "comes with a later release" in ran.err
    assert {row["name"]: row["state"] for row in decided.listed("awards")}[PETER] == "not yet achieved"
    assert are_given_once(decided)
    assert decided.is_whole()
    assert decided.do("issue", "--all").out == "Nothing is ready to issue.\n"
    assert len(places(decided)) == 3


def test_a_centre_without_address_is_told_before_the_first_signature(decided: Sitting) -> None:
    decided.do("issuer", "set", "--verify-address", "")
    ran = decided.do("issue", GRACE)
    assert "its paper will not say “scan”" in ran.err
    credential = json.loads(decided.credentials()[0].read_bytes())
    assert "credentialStatus" not in credential
    assert decided.do("issue", JOSEPH).err == ""
    assert decided.run("verify", *decided.certificates()).code == 0
    assert decided.run("verify", *decided.credentials()).code == 2


def test_who_may_issue(decided: Sitting) -> None:
    decided.refuses("issue", "--all", person=ASSESSOR, saying="You hold no copy of the issuing key.")
    decided.refuses("issue", saying="For whom?")
    decided.refuses("issue", "Nobody", saying="There is no learner")
    decided.refuses("issue", PETER, saying="has not achieved it yet")


def test_a_second_person_issues_with_a_copy_of_their_own(decided: Sitting) -> None:
    decided.do("person", "add", "M. Odhiambo", "--may-issue", CREDESK_NEW_PASSPHRASE="simba wawili")
    second = {"person": "M. Odhiambo", "CREDESK_PASSPHRASE": "simba wawili"}
    decided.run("recovery", "decline", **second)
    decided.do("issue", GRACE, **second)
    assert decided.run("verify", *decided.certificates()).code == 0
    assert decided.is_whole()


def test_one_credential_for_one_award(issued: Sitting) -> None:
    issued.refuses("issue", GRACE, saying="has a credential in force")
    issued.refuses("issue", GRACE, JOSEPH, saying="has a credential in force")


def test_who_is_named_twice_gets_one(decided: Sitting) -> None:
    said = decided.do("issue", GRACE, GRACE, "--json").said
    assert len(said["issued"]) == 1
    assert len(decided.listed("credentials")) == 1


def test_who_cannot_tell_checkers_changes_nothing(issued: Sitting) -> None:
    issued.refuses("revoke", GRACE, "--reason", "An error", person=ASSESSOR, saying="no copy of the status key")
    issued.refuses("replace", GRACE, "--reason", "error", person=ASSESSOR, saying="no copy of the issuing key")
    issued.refuses("issuer", "set", "--country", "Uganda", person=ASSESSOR, saying="hold no copy of its key")
    assert {row["state"] for row in issued.listed("credentials")} == {"in force"}


def test_a_holder_of_one_issuers_keys_issues_beside_another_issuer(decided: Sitting) -> None:
    """The lists of the other issuer go on as they were signed last."""
    decided.do("person", "add", "M. Odhiambo", "--may-issue", CREDESK_NEW_PASSPHRASE="simba wawili")
    second_issuer(decided)
    decided.do("recovery", "decline")
    decided.do("issue", GRACE)
    second = {"person": "M. Odhiambo", "CREDESK_PASSPHRASE": "simba wawili"}
    decided.do("issue", JOSEPH, **second)
    decided.do("export", "trust", decided.papers / "trust.json", **second)
    given = (*decided.credentials(), *decided.certificates(), "--trust", decided.papers / "trust.json")
    assert len(given) == 8
    assert decided.run("verify", *given).code == 0
    siaya = [row["certificate"] for row in decided.listed("credentials") if row["name"] == GRACE]
    for number in siaya:
        ran = decided.run("revoke", number, "--reason", "An error", **second)
        assert ran.code in (0, 2)
    states = [row["state"] for row in decided.listed("credentials") if row["name"] == GRACE]
    assert sorted(states) == ["in force", "withdrawn"]


def test_printing_again_gives_the_same_bytes(issued: Sitting, tmp_path: Path) -> None:
    issued.do("print", "--all", "--to", tmp_path / "again", person=None)
    first = {path.name: path.read_bytes() for path in issued.certificates()}
    assert {path.name: path.read_bytes() for path in (tmp_path / "again").iterdir()} == first
    assert len(first) == 3
    issued.do("learner", "set", GRACE, "--certificate-name", "Another Name")
    issued.do("issuer", "set", "--name", "Another Centre")
    issued.do("print", GRACE, "--to", tmp_path / "later")
    [later] = (tmp_path / "later").iterdir()
    assert later.read_bytes() == first[later.name]
    issued.refuses("print", saying="Which certificates?")
    issued.refuses("print", "7F3K-92QD-11B4-M", saying="There is no credential")


def test_a_credential_is_withdrawn_once(issued: Sitting) -> None:
    number = issued.credential_of(GRACE).stem
    issued.refuses("revoke", number, "--reason", " ", saying="")
    issued.do("revoke", number.lower().replace("0", "O"), "--reason", "The portfolio was another's")
    assert {row["name"]: row["state"] for row in issued.listed("credentials")}[GRACE] == "withdrawn"
    issued.refuses("revoke", number, "--reason", "again", saying="withdrawn already")
    issued.refuses("replace", number, "--reason", "name", saying="withdrawn already")
    assert issued.run("verify", issued.credential_of(GRACE)).code == 1
    assert issued.run("verify", issued.credential_of(JOSEPH)).code == 0
    assert issued.is_whole()


@pytest.mark.parametrize("reason", ["name", "loss", "error", "appeal"])
def test_a_replacement_names_the_old_one_and_the_reason(issued: Sitting, reason: str) -> None:
    old = issued.credential_of(GRACE)
    issued.do("learner", "set", GRACE, "--certificate-name", "Grace Wanjiru Otieno")
    said = issued.do("replace", old.stem, "--reason", reason, "--json").said
    assert [one["learner"] for one in said["issued"]] == ["Grace Wanjiru Otieno"]
    rows = {row["certificate"]: row for row in issued.listed("credentials")}
    new = rows[said["issued"][0]["number"]]
    assert (rows[old.stem]["state"], new["state"], new["replaces"]) == ("replaced", "in force", old.stem)
    results = issued.run("verify", old, said["issued"][0]["certificate"], "--json").said["results"]
    assert [one["verdict"] for one in results] == ["REPLACED", "IN_FORCE"]
    assert issued.one("SELECT count(*) FROM intents WHERE replace_reason = ?", reason) == 1
    issued.refuses("replace", old.stem, "--reason", reason, saying="replaced already")
    assert are_given_once(issued)
    assert issued.is_whole()


def test_a_replacement_after_an_appeal_says_the_new_outcome(issued: Sitting) -> None:
    issued.refuses("issue", JOSEPH, saying="has a credential in force")
    issued.do("award", JOSEPH, "--again", "--reason", "appeal", "--date", "2026-11-22")
    issued.do("replace", JOSEPH, "--reason", "appeal")
    newest = [row for row in issued.listed("credentials") if row["name"] == JOSEPH][-1]
    assert (newest["awarded"], newest["state"]) == ("2026-11-22", "in force")


def test_an_arabic_certificate_is_in_arabic(issued: Sitting) -> None:
    credential = json.loads(issued.credential_of(FATIMA).read_bytes())
    subject = credential["credentialSubject"]
    [achievement] = [subject["achievement"]] if isinstance(subject, dict) else [one["achievement"] for one in subject]
    assert "مركب الألواح الشمسية" in json.dumps(achievement, ensure_ascii=False)
    pdf = issued.folder / "certificates" / issued.credential_of(FATIMA).with_suffix(".pdf").name
    assert b"/Lang (ar)" in pdf.read_bytes()
    results = issued.run("verify", pdf, "--json").said["results"]
    assert results[0]["facts"]["name"] == FATIMA


def test_an_identity_on_paper_is_chosen(decided: Sitting) -> None:
    decided.do("learner", "set", GRACE, "--birth-date", "2001-05-17", "--national-id", "31415926")
    decided.do("issue", GRACE, "--identity", "id")
    said = decided.run("verify", *decided.certificates(), "--json").said["results"][0]
    assert "5926" in json.dumps(said["facts"])
    assert b"31415926" not in decided.credentials()[0].read_bytes()


def test_what_cannot_be_printed_waits_and_takes_no_place(decided: Sitting) -> None:
    """A name that no font has cannot be drawn: the others are issued, no place is given twice."""
    decided.do("learner", "set", GRACE, "--certificate-name", "\U00013000\U00013001")
    said = decided.do("issue", "--all", "--json").said
    assert {one["learner"] for one in said["issued"]} == {JOSEPH, FATIMA}
    assert len(said["waiting"]) == 1
    decided.do("learner", "set", GRACE, "--certificate-name", "")
    decided.do("issue", "--all")
    assert len(decided.listed("credentials")) == 3
    assert are_given_once(decided)


def second_issuer(sitting: Sitting) -> None:
    """Grace is decided on for an achievement of another issuer, whose key no recovery file holds yet."""
    sitting.do("issuer", "add", "Siaya Institute", "--verify-address", "https://verify.siaya.example/")
    text = ACHIEVEMENT.replace("Portfolio", "Field log").replace("ملف الأعمال", "سجل")
    file = sitting.paper("siaya.toml", text)
    sitting.do("achievement", "add", file, "--issuer", "Siaya Institute")
    (sitting.papers / "p" / GRACE).mkdir(parents=True)
    (sitting.papers / "p" / GRACE / "a.txt").write_text("x")
    sitting.do("take-in", sitting.papers / "p", "--yes", "--achievement", "siaya")
    for criterion, level in ((SAFETY, "Alone"), (QUALITY, "Good")):
        sitting.do("marks", "give", GRACE, criterion, level, "--task", "Field log")
    sitting.do("sign-off", GRACE, "--task", "Field log")
    sitting.do("award", GRACE, "--achievement", "siaya")


def test_the_recovery_file_comes_before_the_first_signature_of_every_key(founded: Sitting) -> None:
    second_issuer(founded)
    founded.refuses("issue", GRACE, saying="the recovery file must lie on another disk")
    same_disk = founded.papers / "copy.credesk"
    founded.do("recovery", "new", same_disk)
    founded.refuses("recovery", "kept", same_disk, saying="lies on the same disk")
    founded.refuses("recovery", "kept", founded.paper("other", "x"), saying="is not a recovery file of this workspace")
    founded.refuses("issue", GRACE, saying="the recovery file must lie on another disk")
    founded.do("recovery", "decline")
    founded.do("issue", GRACE)
    assert json.loads(founded.credentials()[0].read_bytes())["issuer"]["name"] == "Siaya Institute"
    assert founded.run("verify", *founded.certificates()).code == 0


def test_a_recovery_file_on_another_disk_settles_it(founded: Sitting) -> None:
    elsewhere = Path("/dev/shm")
    if not elsewhere.is_dir() or elsewhere.stat().st_dev == founded.papers.stat().st_dev:
        pytest.skip("there is no second file system to write to")
    second_issuer(founded)
    copy = elsewhere / f"credesk-test-{os.getpid()}.credesk"
    try:
        founded.do("recovery", "new", founded.papers / "new.credesk")
        copy.write_bytes((founded.folder / "recovery-file.credesk").read_bytes())
        founded.do("recovery", "kept", copy)
        founded.refuses("issue", GRACE, saying="the recovery file must lie on another disk")
        copy.write_bytes((founded.papers / "new.credesk").read_bytes())
        founded.do("recovery", "kept", copy)
    finally:
        copy.unlink()
    founded.do("issue", GRACE)
