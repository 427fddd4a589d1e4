"""kill -9 at any step of moving the root, rotating, signing and bringing back: nothing is lost or there twice."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.terminal.sitting import Sitting
from tests.terminal.test_keys import PHRASE, checked, key_of, rooted
from tests.terminal.test_kills import NEVER, killed, points

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def root_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in PHRASE.items():
        monkeypatch.setenv(name, value)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


def some(steps: list[str], count: int) -> list[int]:
    """All steps where there are few, else so many spread over all of them."""
    return list(range(len(steps))) if len(steps) <= 20 else points(steps, count)


def copy_of(sitting: Sitting, place: Path) -> Sitting:
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(sitting.folder, place)
    return Sitting(place, sitting.papers)


def holds_root(sitting: Sitting) -> bool:
    words: tuple[Any, ...] = ("keys", "move-root", sitting.folder / "probe.credesk")
    probe = copy_of(sitting, sitting.folder.with_name("probe"))
    return probe.run(*words, **PHRASE).code == 0


def test_the_root_is_never_nowhere(issued: Sitting, stick: Path, tmp_path: Path) -> None:
    root = stick / "root.credesk"
    words = ("keys", "move-root", root)
    steps = killed(copy_of(issued, tmp_path / "counted"), NEVER, *words)
    for step in some(steps, 3):
        root.unlink(missing_ok=True)
        one = copy_of(issued, tmp_path / "killed")
        killed(one, step, *words)
        if not holds_root(one):
            one.do("keys", "rotate", key_of(one, "status"), "--root", root, **PHRASE)
        else:
            root.unlink(missing_ok=True)
            one.do("keys", "move-root", root, **PHRASE)
        assert set(checked(one).values()) == {0}
        assert one.is_whole()


def test_a_rotation_is_whole_or_not_begun(issued: Sitting, stick: Path, tmp_path: Path) -> None:
    root = rooted(issued, stick)
    kept = root.read_bytes()
    key = key_of(issued, "credential")
    words = ("keys", "rotate", key, "--root", root)
    steps = killed(copy_of(issued, tmp_path / "counted"), NEVER, *words)
    for step in some(steps, 3):
        root.write_bytes(kept)
        one = copy_of(issued, tmp_path / "killed")
        killed(one, step, *words)
        again = one.run(*words, **PHRASE)
        assert again.code == 0 or "ended already" in again.err, again
        assert key_of(one, "credential") != key
        assert set(checked(one).values()) == {0}
        assert one.is_whole()


def test_a_ceremony_goes_on_after_any_kill(issued: Sitting, stick: Path, tmp_path: Path) -> None:
    root = rooted(issued, stick)
    issued.do("keys", "rotate", key_of(issued, "credential"))
    issued.do("keys", "request", stick / "request")
    sign = ("keys", "sign", stick / "request", stick / "answer", "--root", root, "--yes")
    kept, answer = root.read_bytes(), stick / "answer"
    steps = killed(issued, NEVER, *sign)
    whole = answer.read_bytes()
    for step in some(steps, 3):
        root.write_bytes(kept)
        answer.unlink(missing_ok=True)
        killed(issued, step, *sign)
        issued.do(*sign, **PHRASE)
        assert answer.read_bytes() == whole
    take = ("keys", "answer", answer)
    steps = killed(copy_of(issued, tmp_path / "counted"), NEVER, *take)
    for step in some(steps, 3):
        one = copy_of(issued, tmp_path / "killed")
        killed(one, step, *take)
        one.do(*take)
        assert one.do("keys", "waiting", "--json").said == []
        assert set(checked(one).values()) == {0}
        assert one.is_whole()
