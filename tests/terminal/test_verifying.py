"""verify: files, papers, pictures and pasted codes; every check by name, one verdict, one exit code."""

import base64
import json
import re
from pathlib import Path
from typing import Any

import pytest

from credesk.desk.demo import picture_of
from credesk.desk.phrases import dates_said
from tests.credentials.foreign_material import Signer, signed
from tests.fuzz.papers import FOREIGN
from tests.terminal.cohort import ADDRESS, FATIMA, GRACE, JOSEPH
from tests.terminal.sitting import Ran, Sitting


def pdf_of(sitting: Sitting, learner: str) -> Path:
    return sitting.folder / "certificates" / f"{sitting.credential_of(learner).stem}.pdf"


def verdicts(ran: Ran) -> list[str]:
    return [one["verdict"] for one in ran.said["results"]]


def code_of(sitting: Sitting, learner: str) -> str:
    """The text that a phone reads from the paper."""
    token = sitting.one(
        "SELECT c.token FROM credentials AS c JOIN learners AS l ON l.id = c.learner WHERE l.name = ?", learner
    )
    return f"{ADDRESS}#{int.from_bytes(bytes([1]) + token, 'big')}"


def test_every_form_of_a_certificate_is_in_force(issued: Sitting) -> None:
    picture = issued.paper("photo.png", picture_of(pdf_of(issued, FATIMA)))
    text = issued.paper("pasted.txt", code_of(issued, JOSEPH))
    given = (issued.credential_of(GRACE), pdf_of(issued, JOSEPH), picture, text, code_of(issued, GRACE))
    ran = issued.run("verify", *given, "--json", person=None)
    assert ran.code == 0, ran
    assert [one["kind"] for one in ran.said["results"]] == ["credential", "PDF", "picture", "code", "code"]
    assert verdicts(ran) == ["IN_FORCE"] * 5
    for one in ran.said["results"]:
        states = {check["name"]: check["state"] for check in one["checks"]}
        assert set(states.values()) == {"passed"}
        assert {"issuer", "key", "signature", "withdrawal", "expiry", "start"} <= set(states)
    assert [one["facts"]["name"] for one in ran.said["results"][1:]] == [JOSEPH, FATIMA, JOSEPH, GRACE]


def test_the_sentences_name_every_check(issued: Sitting) -> None:
    told = issued.do("verify", pdf_of(issued, GRACE)).out
    assert "In force: every check that applies was made and passed." in told
    assert "+ signature, passed:" in told
    assert "+ withdrawal, passed:" in told
    assert GRACE in told


def test_a_trust_file_is_enough(issued: Sitting, tmp_path: Path) -> None:
    elsewhere = Sitting(tmp_path / "no-workspace", issued.papers)
    ran = elsewhere.run("verify", issued.credential_of(GRACE), "--trust", issued.papers / "trust.json", person=None)
    assert ran.code == 0
    words = issued.do("export", "trust", issued.papers / "again.json", "--json").said["fingerprint_words"]
    assert len(words.split()) == 6
    assert words in ran.out
    ran = elsewhere.run("verify", issued.credential_of(GRACE), person=None)
    assert (ran.code, "Whom do you trust?" in ran.err) == (2, True)


def test_an_older_trust_file_does_not_know_a_later_withdrawal(issued: Sitting) -> None:
    older, newer = issued.papers / "trust.json", issued.papers / "newer.json"
    issued.do("revoke", GRACE, "--reason", "An error")
    issued.do("export", "trust", newer)
    given = issued.credential_of(GRACE)
    assert issued.run("verify", given, "--trust", older).code == 0
    assert issued.run("verify", given, "--trust", newer).code == 1
    assert issued.run("verify", given).code == 1


def test_another_centres_certificate_is_not_known(issued: Sitting, tmp_path: Path) -> None:
    other = Sitting(tmp_path / "other", issued.papers)
    other.do("init", other.folder, "--name", "Another Centre")
    ran = other.run("verify", issued.credential_of(GRACE), pdf_of(issued, GRACE), "--json")
    assert (ran.code, verdicts(ran)) == (2, ["NOT_KNOWN", "NOT_KNOWN"])


def test_the_worst_of_several_files_counts(issued: Sitting) -> None:
    issued.do("revoke", GRACE, "--reason", "An error")
    good, gone = issued.credential_of(JOSEPH), issued.credential_of(GRACE)
    unreadable = issued.paper("letter.txt", "Dear head,")
    for given, code in [
        ((good, good), 0),
        ((good, unreadable), 2),
        ((unreadable, gone, good), 1),
        ((good, gone), 1),
        ((good, issued.papers / "nowhere.json"), 2),
        ((issued.papers / "nowhere.json", gone), 1),
    ]:
        assert issued.run("verify", *given).code == code, given


@pytest.mark.parametrize("name", ["letter.txt", "empty.json", "cut.pdf", "cut.png", "folder"])
def test_what_cannot_be_read_is_said(issued: Sitting, name: str) -> None:
    pdf = pdf_of(issued, GRACE)
    contents = {
        "letter.txt": b"Dear head,",
        "empty.json": b"{}",
        "cut.pdf": pdf.read_bytes()[:600],
        "cut.png": picture_of(pdf)[:900],
    }
    if name in contents:
        issued.paper(name, contents[name])
    else:
        (issued.papers / name).mkdir()
    ran = issued.run("verify", issued.papers / name, "--json")
    assert ran.code == 2
    assert "Traceback" not in ran.err
    if ran.out:
        assert verdicts(ran) == ["UNREADABLE"]


def changed(credential: Path, change: Any) -> bytes:
    document = json.loads(credential.read_bytes())
    change(document)
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def test_an_altered_credential_is_altered(issued: Sitting) -> None:
    def better(document: Any) -> None:
        document["validFrom"] = "2020-01-01T00:00:00Z"

    ran = issued.run("verify", issued.paper("a.json", changed(issued.credential_of(GRACE), better)), "--json")
    assert (ran.code, verdicts(ran)) == (1, ["ALTERED"])


def test_json_with_duplicate_keys_is_refused(issued: Sitting) -> None:
    raw = issued.credential_of(GRACE).read_bytes()
    doubled = raw.replace(b'"validFrom":', b'"validFrom":"2020-01-01T00:00:00Z","validFrom":', 1)
    assert doubled != raw
    ran = issued.run("verify", issued.paper("double.json", doubled), "--json")
    assert ran.code == 2
    assert verdicts(ran) == ["UNREADABLE"]
    assert "twice" in ran.out or "duplicate" in ran.out.lower(), ran.out


def test_a_pdf_whose_attachment_was_swapped(issued: Sitting) -> None:
    """Grace's paper with Joseph's credential inside: both signed, and they do not agree."""
    swapped = swap_attachment(pdf_of(issued, GRACE), issued.credential_of(JOSEPH).read_bytes())
    ran = issued.run("verify", issued.paper("swapped.pdf", swapped), "--json")
    assert (ran.code, verdicts(ran)) == (1, ["ALTERED"])
    failed = [check["name"] for check in ran.said["results"][0]["checks"] if check["state"] == "failed"]
    assert "attachment" in failed


def swap_attachment(pdf: Path, content: bytes) -> bytes:
    """The PDF with another file in the place of its attachment, written again by another program."""
    import io

    import pypdfium2
    from pypdfium2 import raw as pdfium

    document = pypdfium2.PdfDocument(pdf)
    try:
        assert pdfium.FPDFDoc_GetAttachmentCount(document) == 1
        attachment = pdfium.FPDFDoc_GetAttachment(document, 0)
        assert pdfium.FPDFAttachment_SetFile(attachment, document, content, len(content))
        out = io.BytesIO()
        document.save(out)
        return out.getvalue()
    finally:
        document.close()


def test_a_pdf_that_another_program_saved_is_still_good(issued: Sitting) -> None:
    """The swap above fails for what was swapped, not for having been saved again."""
    pdf = pdf_of(issued, GRACE)
    again = swap_attachment(pdf, issued.credential_of(GRACE).read_bytes())
    assert again != pdf.read_bytes()
    assert issued.run("verify", issued.paper("again.pdf", again)).code == 0


def test_a_code_from_another_certificate_on_the_paper(issued: Sitting) -> None:
    """The page of Grace's certificate is drawn anew with the code of Joseph's."""
    from dataclasses import replace

    from credesk.certificates.paper import draw
    from credesk.desk.content import Contents
    from tests.terminal.cohort import signed_in

    with signed_in(issued.folder) as desk:
        row = desk.workspace.row(
            "SELECT c.*, i.id AS intent_id FROM credentials AS c JOIN intents AS i ON i.id = c.intent"
            " JOIN learners AS l ON l.id = c.learner WHERE l.name = ?",
            (GRACE,),
        )
        assert row is not None
        intent = desk.workspace.row("SELECT * FROM intents WHERE id = ?", (row["intent"],))
        page = Contents(desk.workspace).page(intent, row["json"], row["token"])
    digits = code_of(issued, JOSEPH).rpartition("#")[2]
    forged = issued.paper("forged.pdf", draw(replace(page, digits=digits)))
    ran = issued.run("verify", forged, "--json")
    assert (ran.code, verdicts(ran)) == (1, ["ALTERED"])


def test_a_code_with_a_digit_changed(issued: Sitting) -> None:
    code = code_of(issued, GRACE)
    wrong = code[:-40] + str((int(code[-40]) + 1) % 10) + code[-39:]
    assert issued.run("verify", wrong).code in (1, 2)
    assert issued.run("verify", code.replace("#", "#0")).code == 2
    assert issued.run("verify", code[:-200]).code == 2


def test_the_same_code_at_another_address(issued: Sitting) -> None:
    code = code_of(issued, GRACE).replace("kisumutvet", "kisumutvets")
    ran = issued.run("verify", code, "--json")
    [check] = [check for check in ran.said["results"][0]["checks"] if check["name"] == "address"]
    assert (check["state"], ran.code) == ("not made", 2)
    assert "do not open it" in check["sentence"]


def test_a_trust_file_that_was_altered(issued: Sitting) -> None:
    raw = json.loads((issued.papers / "trust.json").read_bytes())
    payload = base64.urlsafe_b64decode(raw["payload"] + "==").replace(b"Kisumu TVET", b"Kisima TVET")
    raw["payload"] = base64.urlsafe_b64encode(payload).decode().rstrip("=")
    bad = issued.paper("bad.json", json.dumps(raw))
    issued.refuses("verify", issued.credential_of(GRACE), "--trust", bad, saying="", code=1)
    issued.refuses("verify", issued.credential_of(GRACE), "--trust", issued.paper("no.json", "[]"), saying="")
    issued.refuses("verify", issued.credential_of(GRACE), "--trust", issued.papers / "none", saying="There is no file")


def test_two_certificates_in_one_pdf(issued: Sitting) -> None:
    import io

    import pypdfium2

    both = pypdfium2.PdfDocument(pdf_of(issued, GRACE))
    both.import_pages(pypdfium2.PdfDocument(pdf_of(issued, JOSEPH)))
    out = io.BytesIO()
    both.save(out)
    both.close()
    assert issued.run("verify", issued.paper("both.pdf", out.getvalue())).code == 2


def test_expiry_and_start_follow_the_clock(issued: Sitting, clock: Any) -> None:
    given = issued.credential_of(GRACE)
    clock.turn(365 * 4)
    ran = issued.run("verify", given, "--json")
    assert ran.code != 0
    expiry = next(check for check in ran.said["results"][0]["checks"] if check["name"] == "expiry")
    assert expiry["state"] == "failed"
    clock.turn(-365 * 5)
    start = next(
        check
        for check in issued.run("verify", given, "--json").said["results"][0]["checks"]
        if check["name"] == "start"
    )
    assert start["state"] == "failed"


def test_a_folder_is_told_from_a_missing_file(issued: Sitting) -> None:
    folder = issued.folder / "certificates"
    ran = issued.run("verify", folder, "--trust", issued.papers / "trust.json")
    assert ran.code == 2
    assert f"{folder} is a folder. Name the files that lie in it, such as {folder}/*.pdf" in ran.out


def test_dates_are_said_as_people_say_them_and_stay_exact_for_machines(issued: Sitting) -> None:
    told = issued.run("verify", pdf_of(issued, GRACE), "--trust", issued.papers / "trust.json").out
    exact = issued.run("verify", pdf_of(issued, GRACE), "--trust", issued.papers / "trust.json", "--json").out
    assert re.search(r"signed: +\d{1,2} [A-Z][a-z]+ \d{4}, \d\d:\d\d UTC\n", told)
    assert re.search(r"not withdrawn as of \d{1,2} [A-Z][a-z]+ \d{4}, \d\d:\d\d UTC\.", told)
    assert not re.search(r"\d{4}-\d\d-\d\d", told)
    assert re.search(r"not withdrawn as of \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\.", exact)


def test_what_only_looks_like_a_date_stays() -> None:
    other = "Order 2026-11-245 of 2026-02-30, room 12-2026-11-24"
    assert dates_said(other) == other
    said = "From 24 November 2026 to 1 December 2026, 23:59 UTC."
    assert dates_said("From 2026-11-24 to 2026-12-01T23:59:07Z.") == said


def test_another_issuers_credential_is_checked_with_its_files(issued: Sitting) -> None:
    document = json.loads(FOREIGN.credential)
    web = "did:web:college.example"
    document["issuer"]["id"] = web
    file = issued.paper("another.json", signed(document, Signer("college"), f"{web}#key-1"))
    without = issued.run("verify", file, person=None)
    assert without.code == 2
    assert "? signature, not made: the key is not known." in without.out
    folder = issued.papers / "others"
    folder.mkdir()
    method = {"id": f"{web}#key-1", "type": "Multikey", "controller": web, "publicKeyMultibase": FOREIGN.did[8:]}
    did = {"id": web, "verificationMethod": [method], "assertionMethod": [method["id"]]}
    (folder / "did.json").write_text(json.dumps(did))
    with_files = issued.run("verify", file, "--with", folder, person=None)
    assert with_files.code == 2
    assert "+ signature, passed: The signature fits every word." in with_files.out
    assert "credentialSubject.achievement.name = Welding (only claimed" in with_files.out
    changed = issued.paper("changed.json", file.read_bytes().replace(b"Welding", b"Surgery"))
    assert issued.run("verify", changed, "--with", folder / "did.json", person=None).code == 1
    missing = issued.run("verify", file, "--with", issued.papers / "none", person=None)
    assert (missing.code, "There is no file" in missing.err) == (2, True)
