"""What a person sees at a real terminal: questions, bars, Ctrl+C, help, a pipe that closes; and the demo."""

import os
import pty
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from credesk.cli.progress import Bar, Stoppable
from credesk.desk import take_in
from credesk.desk.award import find_achievement
from credesk.desk.circumstances import Progress
from credesk.desk.issue import Folders, issue
from credesk.desk.places import Places
from credesk.domain.errors import Refused
from tests.terminal.cohort import ASSIGNMENT, HEAD, PASSPHRASES, cohort_files, portfolios, signed_in
from tests.terminal.sitting import Sitting


class StopAfter(Progress):
    """A person who presses Ctrl+C after so many steps."""

    def __init__(self, steps: int) -> None:
        self.left = steps

    def told(self, done: int, total: int) -> None:
        assert 0 < done <= total
        self.left -= 1

    @property
    def cancelled(self) -> bool:
        return self.left <= 0


def test_issuing_that_is_stopped_keeps_what_was_signed(decided: Sitting) -> None:
    own = Places(decided.folder)
    with signed_in(decided.folder) as desk:
        done = issue(desk, None, Folders(own.credentials, own.certificates), StopAfter(1))
    assert (done.stopped, len(done.made)) == (True, 1)
    assert len(decided.certificates()) == len(decided.credentials()) == 1
    assert decided.run("verify", *decided.certificates()).code == 0
    begun = decided.one("SELECT count(*) FROM intents")
    decided.do("issue", "--all")
    assert len(decided.listed("credentials")) == begun == 3
    assert decided.is_whole()


def test_a_take_in_that_is_stopped_was_not(founded: Sitting) -> None:
    source = founded.paper(ASSIGNMENT, portfolios(cohort_files()))
    before = founded.state()
    with signed_in(founded.folder) as desk:
        seen = take_in.preview(desk, source)
        task = find_achievement(desk.workspace, None).tasks[0].id
        with pytest.raises(Refused, match="Nothing was taken in"):
            take_in.take_in(desk, seen, take_in.plan_as_found(seen), task, StopAfter(3))
    assert founded.state() == before


def is_stopped(progress: Progress) -> bool:
    return progress.cancelled


def test_the_first_ctrl_c_asks_and_the_second_breaks_off() -> None:
    with Stoppable() as progress:
        assert not is_stopped(progress)
        os.kill(os.getpid(), signal.SIGINT)
        assert is_stopped(progress)
        with pytest.raises(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_a_bar_goes_as_it_came() -> None:
    with Bar("Issuing") as bar:
        bar.told(1, 3)
        bar.told(3, 3)
        assert not bar.cancelled
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def at_a_terminal(sitting: Sitting, answers: dict[str, str], *words: object) -> tuple[int, str]:
    """Run a program at a pseudo-terminal and answer its questions. Gives its exit code and what was seen."""
    master, slave = pty.openpty()
    environment = {key: value for key, value in os.environ.items() if not key.startswith("CREDESK")}
    environment |= {"CREDESK_WORKSPACE": str(sitting.folder), "TERM": "xterm", "COLUMNS": "120"}
    command = [sys.executable, "-m", "credesk", *map(str, words)]
    program = subprocess.Popen(command, stdin=slave, stdout=slave, stderr=slave, env=environment)
    os.close(slave)
    seen, open_questions, until = "", dict(answers), time.monotonic() + 30
    try:
        while time.monotonic() < until:
            if not select.select([master], [], [], 0.1)[0]:
                if program.poll() is not None:
                    break
                continue
            try:
                seen += os.read(master, 4096).decode("utf-8", "replace")
            except OSError:
                break
            for question in [one for one in open_questions if one in seen]:
                os.write(master, open_questions.pop(question).encode() + b"\n")
        return program.wait(timeout=30), seen
    finally:
        program.kill()
        os.close(master)


def test_a_passphrase_is_asked_for_and_not_shown(founded: Sitting) -> None:
    answers = {f"Passphrase of {HEAD}": PASSPHRASES[HEAD]}
    code, seen = at_a_terminal(founded, answers, "learner", "add", "--name", "Zuri", "--as", HEAD)
    assert (code, "Added Zuri" in seen) == (0, True), seen
    assert PASSPHRASES[HEAD] not in seen


def test_a_take_in_asks_before_it_takes_in(founded: Sitting) -> None:
    source = founded.paper(ASSIGNMENT, portfolios(cohort_files()))
    words = ("take-in", source, "--as", HEAD)
    answers = {f"Passphrase of {HEAD}": PASSPHRASES[HEAD], "Take this in?": "n"}
    code, seen = at_a_terminal(founded, answers, *words)
    assert (code, "Nothing was taken in." in seen) == (2, True), seen
    code, seen = at_a_terminal(founded, {**answers, "Take this in?": "y"}, *words)
    assert (code, "Taken in: 4 submissions" in seen) == (0, True), seen
    assert len(founded.listed("submissions")) == 4


def test_a_pipe_that_closes_is_no_fault(issued: Sitting) -> None:
    command = f"{sys.executable} -m credesk list evidence --json | head -c 1"
    environment = {**os.environ, "CREDESK_WORKSPACE": str(issued.folder)}
    ran = subprocess.run(["sh", "-c", command], capture_output=True, text=True, env=environment, check=False)
    assert (ran.stdout, ran.stderr) == ("[", "")


def test_help_and_words_that_mean_nothing(empty: Sitting) -> None:
    told = empty.do("--help").out
    for command in ("init", "take-in", "sign-off", "award", "issue", "verify", "journal", "export", "demo"):
        assert f"  {command}" in told
        assert empty.run(command, "--help").code == 0
    assert empty.run("fly").code == 2
    assert empty.run("issue", "--wings").code == 2


@pytest.mark.slow
def test_the_demo_runs_the_whole_journey_and_runs_again(tmp_path: Path) -> None:
    sitting = Sitting(tmp_path / "demo" / "workspace", tmp_path)
    first = sitting.do("demo", tmp_path / "demo")
    numbers = {path.stem for path in (tmp_path / "demo" / "certificates").iterdir()}
    assert "Withdrawn:" in first.out
    assert first.out.count("In force:") == 3
    sitting.do("demo", tmp_path / "demo")
    again = {path.stem for path in (tmp_path / "demo" / "certificates").iterdir()}
    assert len(again) == len(numbers) == 5
    assert not again & numbers
    passphrase = (tmp_path / "demo" / "passphrase.txt").read_text().strip()
    assert sitting.run("journal", "rebuild", person=HEAD, passphrase=passphrase).code == 0


def test_a_demo_leaves_other_folders_alone(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("mine")
    ran = Sitting(tmp_path, tmp_path).run("demo", tmp_path / "mine")
    assert (ran.code, "holds something else than a demo" in ran.err) == (2, True)
    assert (tmp_path / "mine" / "thesis.txt").read_text() == "mine"
