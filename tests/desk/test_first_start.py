"""The first start's steps, without any window."""

from pathlib import Path

import pytest

from credesk.desk.first_start import FirstStart, Step, Way
from credesk.desk.places import Places
from credesk.desk.session import at_the_desk, looking
from credesk.domain.errors import BadInput, Refused
from tests.terminal.cohort import quick

PASSPHRASE = "mbuni haruki 3 mlima"


def at_issuer(folder: Path) -> FirstStart:
    wizard = FirstStart()
    wizard.choose(Way.NEW)
    wizard.give_folder(folder)
    wizard.give_person("A. Achieng", "Head", PASSPHRASE, PASSPHRASE)
    return wizard


def at(wizard: FirstStart) -> Step:
    return wizard.step


def test_a_new_workspace_goes_through_every_step(tmp_path: Path) -> None:
    wizard = at_issuer(tmp_path / "centre")
    assert at(wizard) is Step.ISSUER
    wizard.give_issuer("Kisumu TVET", "Kisumu.example.", "")
    made = wizard.make(quick())
    assert made is not None
    assert made.issuer_id == "did:web:kisumu.example"
    assert at(wizard) is Step.RECOVERY
    with at_the_desk(wizard.places, "A. Achieng", PASSPHRASE, quick()) as desk:
        wizard.decline(desk)
        assert desk.workspace.rows("SELECT how FROM recoveries")[0]["how"] == "declined"
    assert at(wizard) is Step.DONE
    assert wizard.answers.passphrase == ""
    assert wizard.founded is None


def test_going_back_keeps_answers_and_ends_where_the_workspace_is_made(tmp_path: Path) -> None:
    wizard = at_issuer(tmp_path / "centre")
    wizard.back()
    assert at(wizard) is Step.PERSON
    assert wizard.answers.person == "A. Achieng"
    wizard.give_person("B. Otieno", "", PASSPHRASE, PASSPHRASE)
    wizard.give_issuer("Kisumu TVET", "", "https://verify.example.org")
    wizard.make(quick())
    assert not wizard.can_go_back
    with pytest.raises(Refused):
        wizard.back()


def test_wrong_answers_change_nothing(tmp_path: Path) -> None:
    wizard = FirstStart()
    with pytest.raises(Refused):
        wizard.give_folder(tmp_path)
    wizard.choose(Way.NEW)
    (tmp_path / "file").touch()
    with pytest.raises(BadInput, match="not empty"):
        wizard.give_folder(tmp_path)
    wizard.give_folder(tmp_path / "centre")
    for words in (("", "", PASSPHRASE, PASSPHRASE), ("A", "", "short", "short"), ("A", "", PASSPHRASE, "another one")):
        with pytest.raises(BadInput):
            wizard.give_person(*words)
    assert at(wizard) is Step.PERSON
    wizard.give_person("A", "", PASSPHRASE, PASSPHRASE)
    for given in (("", "", ""), ("K", "https://k", ""), ("K", "", "http://k.example")):
        with pytest.raises(BadInput):
            wizard.give_issuer(*given)
    assert at(wizard) is Step.ISSUER
    assert not (tmp_path / "centre").exists()


def test_making_that_fails_can_be_tried_again(tmp_path: Path) -> None:
    wizard = at_issuer(tmp_path / "centre")
    wizard.give_issuer("Kisumu TVET", "", "")
    (tmp_path / "centre").mkdir()
    blocker = tmp_path / "centre" / "file"
    blocker.touch()
    with pytest.raises(BadInput):
        wizard.make(quick())
    assert at(wizard) is Step.MAKE
    blocker.unlink()
    wizard.make(quick())
    assert at(wizard) is Step.RECOVERY


def test_practice_asks_neither_for_an_issuer_nor_for_a_recovery_file(tmp_path: Path) -> None:
    wizard = FirstStart()
    wizard.choose(Way.PRACTICE)
    wizard.give_folder(tmp_path / "practice")
    wizard.give_person("A. Achieng", "", PASSPHRASE, PASSPHRASE)
    wizard.make(quick())
    assert at(wizard) is Step.DONE
    with looking(Places(tmp_path / "practice")) as workspace:
        row = workspace.row("SELECT max(practice) FROM streams")
        assert row is not None
        assert row[0] == 1


def test_only_a_workspace_can_be_opened(tmp_path: Path) -> None:
    wizard = FirstStart()
    wizard.choose(Way.OPEN)
    with pytest.raises(BadInput, match="no workspace"):
        wizard.give_folder(tmp_path)
    (tmp_path / "credesk.db").touch()
    wizard.give_folder(tmp_path)
    assert at(wizard) is Step.DONE


def test_a_recovery_file_on_the_same_disk_is_refused_and_taken_away_again(tmp_path: Path) -> None:
    wizard = at_issuer(tmp_path / "centre")
    wizard.give_issuer("Kisumu TVET", "", "")
    wizard.make(quick())
    stick = tmp_path / "stick"
    stick.mkdir()
    with at_the_desk(wizard.places, "A. Achieng", PASSPHRASE, quick()) as desk:
        with pytest.raises(Refused, match="same disk"):
            wizard.keep_recovery(desk, stick)
        assert list(stick.iterdir()) == []
        (stick / "centre-recovery-file.credesk").write_bytes(b"another's")
        with pytest.raises(BadInput, match="already"):
            wizard.keep_recovery(desk, stick)
        assert (stick / "centre-recovery-file.credesk").read_bytes() == b"another's"
    assert at(wizard) is Step.RECOVERY
