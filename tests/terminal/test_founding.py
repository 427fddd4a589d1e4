"""init, people, issuers, spaces: who works here, and under whose name."""

import json
from pathlib import Path

from tests.terminal.cohort import ADDRESS, ASSESSOR, HEAD, ISSUER, PASSPHRASES
from tests.terminal.sitting import Sitting


def test_a_centre_without_a_domain_is_a_did_key(empty: Sitting) -> None:
    said = empty.do("init", empty.folder, "--name", ISSUER, "--json").said
    assert said["issuer"].startswith("did:key:z6Mk")
    assert Path(said["recovery_file"]).is_file()
    assert said["recovery_code"] not in Path(said["recovery_file"]).read_bytes().decode("latin-1")
    assert empty.is_whole()
    [issuer] = empty.listed("issuers")
    assert (issuer["name"], issuer["verify_address"]) == (ISSUER, None)


def test_a_centre_with_a_domain_is_a_did_web_with_a_document(empty: Sitting) -> None:
    empty.do("init", empty.folder, "--name", ISSUER, "--domain", "kisumutvet.example", "--verify-address", ADDRESS)
    [issuer] = empty.listed("issuers")
    assert issuer["identifier"] == "did:web:kisumutvet.example"
    assert issuer["verify_address"] == ADDRESS
    empty.do("export", "did", empty.papers / "did.json")
    document = json.loads((empty.papers / "did.json").read_bytes())
    assert document["id"] == "did:web:kisumutvet.example"
    assert {key["controller"] for key in document["verificationMethod"]} == {document["id"]}
    assert set(document["assertionMethod"]) == {key["id"] for key in document["verificationMethod"]}


def test_a_did_key_needs_no_document(founded: Sitting) -> None:
    founded.refuses("export", "did", founded.papers / "did.json", saying="has no domain, so it needs no did.json")


def test_init_says_what_is_missing_and_makes_nothing(empty: Sitting) -> None:
    cases: list[tuple[tuple[str, ...], str | None, str]] = [
        (("--name", ISSUER), None, "Who is the first person?"),
        ((), HEAD, "What is the issuer called?"),
        (("--name", ISSUER, "--domain", "https://kisumutvet.example/"), HEAD, "is not a domain name"),
        (("--name", ISSUER, "--verify-address", "http://insecure.example/"), HEAD, "cannot be a verify address"),
        (("--name", "Two\nlines"), HEAD, "The issuer's name"),
    ]
    for options, person, sentence in cases:
        ran = empty.run("init", empty.folder, *options, person=person)
        assert (ran.code, sentence in ran.err) == (2, True), ran
        assert [path.name for path in empty.folder.parent.iterdir()] == ["papers"]


def test_init_needs_a_passphrase_and_an_empty_folder(empty: Sitting) -> None:
    ran = empty.run("init", empty.folder, "--name", ISSUER, "--as", "Nobody", person=None)
    assert (ran.code, "New passphrase of Nobody is missing." in ran.err) == (2, True)
    empty.folder.mkdir()
    (empty.folder / "thesis.txt").write_text("mine")
    ran = empty.run("init", empty.folder, "--name", ISSUER)
    assert (ran.code, "is there already and is not empty" in ran.err) == (2, True)
    assert (empty.folder / "thesis.txt").read_text() == "mine"


def test_a_new_version_of_the_issuer_leaves_the_old_one(founded: Sitting) -> None:
    said = founded.do(
        "issuer", "set", "--name", "Kisumu National Polytechnic", "--web", "https://knp.example", "--json"
    )
    assert said.said["version"] == 3
    numbers = founded.rows("SELECT number, legal_name FROM issuer_versions ORDER BY number")
    assert numbers[0][1] == ISSUER
    assert numbers[-1] == (3, "Kisumu National Polytechnic")
    founded.refuses("issuer", "set", saying="Nothing to change.")
    founded.refuses("issuer", "set", "--verify-address", "ftp://x/", saying="cannot be a verify address")


def test_people_are_added_once_with_their_own_passphrase(founded: Sitting) -> None:
    founded.do("person", "add", "M. Odhiambo", "--title", "Assessor", CREDESK_NEW_PASSPHRASE="simba wawili")
    assert {"name": "M. Odhiambo", "title": "Assessor"} in founded.listed("people")
    ran = founded.run("learner", "add", "--name", "Zuri", person="M. Odhiambo", passphrase="simba wawili")
    assert ran.code == 0
    founded.refuses(
        "person", "add", "m. odhiambo", saying="There is a person called", CREDESK_NEW_PASSPHRASE="twiga mmoja"
    )
    assert founded.is_whole()


def test_a_passphrase_is_changed_and_the_old_one_is_gone(founded: Sitting) -> None:
    founded.do("passphrase", person=ASSESSOR, CREDESK_NEW_PASSPHRASE="punda milia 9")
    founded.refuses("learner", "add", "--name", "Zuri", person=ASSESSOR, saying="passphrase")
    assert founded.run("learner", "add", "--name", "Zuri", person=ASSESSOR, passphrase="punda milia 9").code == 0
    founded.refuses("passphrase", person=None, saying="Whose passphrase?")


def test_who_works_must_be_said_and_known(founded: Sitting) -> None:
    founded.refuses("learner", "add", "--name", "Zuri", person=None, saying="Who works?")
    founded.refuses("learner", "add", "--name", "Zuri", person="Nobody", CREDESK_PASSPHRASE="x", saying="Nobody here")
    founded.refuses("learner", "add", "--name", "Zuri", CREDESK_PASSPHRASE="wrong", saying="passphrase")


def test_a_second_workstation_waits_for_the_root(founded: Sitting, tmp_path: Path) -> None:
    file = founded.papers / "space.credesk"
    founded.do("export", "space", file, CREDESK_SPACE_PASSPHRASE="safari njema")
    second = Sitting(tmp_path / "second", founded.papers)
    wrong = second.run("init", second.folder, "--space", file, CREDESK_SPACE_PASSPHRASE="wrong")
    assert wrong.code == 2
    assert not second.folder.exists()
    told = second.do("init", second.folder, "--space", file, CREDESK_SPACE_PASSPHRASE="safari njema").out
    assert "wait for the root's signature" in told
    second.do("rubric", "import", founded.papers / "rubric.toml")
    proof = second.do("journal", "verify", "--json").said
    assert proof["whole"]
    assert proof["waiting"] > 0
    second.refuses("issue", "--all", saying="waits for the root's signature")
    known = "SELECT value FROM workstation WHERE name = ?"
    for name in ("space", "partition", "local:root"):
        assert second.one(known, name) == founded.one(known, name)
    assert second.one(known, "stream") != founded.one(known, "stream")
    second.do("learner", "add", "--name", "Zuri")


def test_a_space_file_that_is_none(founded: Sitting, tmp_path: Path) -> None:
    file = founded.paper("space.credesk", "hello")
    ran = founded.run("init", tmp_path / "second", "--space", file, CREDESK_SPACE_PASSPHRASE="x")
    assert (ran.code, (tmp_path / "second").exists()) == (2, False)


def test_practice_is_said_on_every_certificate_and_by_the_checker(empty: Sitting) -> None:
    from tests.terminal import cohort

    empty.do("init", empty.folder, "--name", ISSUER, "--practice", "--verify-address", ADDRESS)
    empty.do("recovery", "decline")
    empty.do("achievement", "add", cohort.write_programme(empty.papers))
    empty.paper(cohort.ASSIGNMENT, cohort.portfolios({cohort.GRACE: {"report.txt": b"x"}}))
    empty.do("take-in", empty.papers / cohort.ASSIGNMENT, "--yes")
    for criterion, level in ((cohort.SAFETY, "6"), (cohort.QUALITY, "Good")):
        empty.do("marks", "give", cohort.GRACE, criterion, level)
    empty.do("sign-off", "--all")
    empty.do("award", "--all")
    empty.do("issue", "--all")
    ran = empty.run("verify", *empty.certificates(), *empty.credentials(), "--json")
    assert ran.code == 1
    assert [one["verdict"] for one in ran.said["results"]] == ["PRACTICE", "PRACTICE"]


def test_two_issuers_in_one_workspace(founded: Sitting) -> None:
    founded.do("issuer", "add", "Siaya Institute", "--domain", "siaya.example")
    names = {row["name"]: row["identifier"] for row in founded.listed("issuers")}
    assert names["Siaya Institute"] == "did:web:siaya.example"
    founded.refuses("issuer", "set", "--country", "Kenya", saying="Which issuer?")
    founded.refuses("achievement", "add", founded.papers / "solar.toml", "--code", "x", saying="Which issuer?")
    founded.do("achievement", "add", founded.papers / "solar.toml", "--code", "siaya", "--issuer", "Siaya Institute")
    founded.do("export", "trust", founded.papers / "trust.json")
    issuers = {row["name"] for row in founded.listed("issuers")}
    assert issuers == {ISSUER, "Siaya Institute"}
    assert founded.is_whole()


def test_only_a_holder_of_the_root_adds_an_issuer(founded: Sitting) -> None:
    founded.refuses("issuer", "add", "Siaya Institute", person=ASSESSOR, saying="key")


def test_prompts_need_a_terminal(founded: Sitting) -> None:
    ran = founded.process("learner", "add", "--name", "Zuri", "--as", HEAD, person=None)
    assert (ran.code, f"Passphrase of {HEAD} is missing." in ran.err) == (2, True)
    assert PASSPHRASES[HEAD] not in ran.err
