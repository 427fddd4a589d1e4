"""kill -9 at any step of issuing and of a take-in: the next run finishes, and nothing is there twice or left over."""

import os
import random
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from credesk.credentials.certificate_number import certificate_number
from credesk.desk.circumstances import utc_day
from credesk.workspace.evidence import EvidenceStore, object_name
from tests.terminal.cohort import ASSIGNMENT, GRACE, HEAD, LEARNERS, PASSPHRASES, cohort_files, portfolios
from tests.terminal.conftest import Clock
from tests.terminal.sitting import Sitting

# A step is a transaction that begins or commits, an entry that is written, or a file that gets its name.
KILLED_AT = """
import atexit, os, runpy, signal, sqlite3, sys
limit, steps = int(sys.argv[1]), []
def step(name):
    if len(steps) == limit:
        os.kill(os.getpid(), signal.SIGKILL)
    steps.append(name)
def traced(statement):
    if statement.startswith(("BEGIN", "COMMIT", "INSERT INTO journal")):
        step(statement.split()[0])
connect = sqlite3.connect
def watched(*places, **options):
    connection = connect(*places, **options)
    connection.set_trace_callback(traced)
    return connection
sqlite3.connect = watched
sys.addaudithook(lambda event, _: step("rename") if event == "os.rename" else None)
atexit.register(lambda: print("steps:", *steps, file=sys.stderr))
sys.argv = ["credesk", *sys.argv[2:]]
runpy.run_module("credesk", run_name="__main__")
"""
NEVER = 10**9


def killed(sitting: Sitting, step: int, *words: object) -> list[str]:
    """Run a command that is killed at a step. Gives the steps that it took where it was not killed."""
    environment = {**os.environ, "CREDESK_WORKSPACE": str(sitting.folder), "CREDESK_PERSON": HEAD}
    environment["CREDESK_PASSPHRASE"] = PASSPHRASES[HEAD]
    command = [sys.executable, "-c", KILLED_AT, str(step), *map(str, words)]
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    if step == NEVER:
        assert ran.returncode == 0, ran
        return ran.stderr.rpartition("steps:")[2].split()
    assert ran.returncode == -signal.SIGKILL, ran
    return []


def points(steps: list[str], count: int) -> list[int]:
    """So many random steps, spread over all of them."""
    chance, total = random.Random(os.environ.get("CREDESK_KILLS", "credesk")), len(steps)
    assert total > 20
    return [chance.randrange(n * total // count, (n + 1) * total // count) for n in range(count)]


def duplicate(sitting: Sitting, place: Path) -> Sitting:
    shutil.copytree(sitting.folder, place)
    return Sitting(place, sitting.papers)


ISSUE = ("issue", "--all", "--today", utc_day())


def test_issuing_goes_on_after_a_kill_with_the_same_bytes(
    copied: Callable[[int], Sitting], tmp_path: Path, clock: Clock
) -> None:
    decided = copied(2)
    steps = killed(duplicate(decided, tmp_path / "whole"), NEVER, *ISSUE)
    seen = set()
    # The first file is renamed when one credential is signed and none is written.
    for step in {*points(steps, 5), steps.index("rename")}:
        cut = duplicate(decided, tmp_path / f"cut-{step}")
        killed(cut, step, *ISSUE)
        begun = {row[0] for row in cut.rows("SELECT credential FROM intents")}
        signed = dict(cut.rows("SELECT id, json FROM credentials"))
        seen.add((len(begun), len(signed), len(cut.credentials())))
        again = duplicate(cut, tmp_path / f"again-{step}")
        for one in (cut, again):
            clock.turn(1 / 24)
            one.do("issue", "--all")
            made = dict(one.rows("SELECT id, json FROM credentials"))
            assert len(made) == 3
            assert begun <= made.keys()
            assert {id: made[id] for id in signed} == signed
            assert one.one("SELECT count(DISTINCT status_index) FROM intents") == 3
            assert one.one("SELECT count(DISTINCT award) FROM credentials") == 3
            assert len(one.credentials()) == len(one.certificates()) == 3
            assert one.run("verify", *one.credentials(), *one.certificates()).code == 0
            assert one.is_whole()
        both = [dict(one.rows("SELECT id, json FROM credentials")) for one in (cut, again)]
        assert {id: both[0][id] for id in begun} == {id: both[1][id] for id in begun}
        papers = [{path.name: path.read_bytes() for path in one.certificates()} for one in (cut, again)]
        for number in {certificate_number(id) for id in begun}:
            assert papers[0][f"{number}.pdf"] == papers[1][f"{number}.pdf"]
    assert any(signed < begun for begun, signed, _ in seen), "some kill fell between intent and credential"
    assert any(written < signed for _, signed, written in seen), "some kill fell between credential and file"


def test_a_name_after_a_kill_gets_one_credential(copied: Callable[[int], Sitting]) -> None:
    """Naming a learner whose issuing was cut off finishes it, and begins no second one."""
    decided = copied(2)
    step = 0
    while not decided.one("SELECT count(*) FROM intents"):
        step += 8
        killed(decided, step, *ISSUE)
    assert decided.one("SELECT count(*) FROM credentials") < 3
    [cut, *_] = decided.rows(
        "SELECT l.name FROM intents AS i JOIN awards AS a ON a.id = i.award JOIN learners AS l ON l.id = a.learner"
        " WHERE i.id NOT IN (SELECT intent FROM credentials)"
    )
    again = ("award", cut[0], "--again", "--reason", "second thoughts")
    decided.refuses(*again, saying="was begun and cut off")
    decided.do("issue", cut[0])
    assert len(decided.listed("credentials")) == 3
    decided.refuses("issue", cut[0], saying="has a credential in force")
    decided.do(*again)


def test_a_replacement_after_a_kill_is_one(copied: Callable[[int], Sitting], tmp_path: Path) -> None:
    issued = copied(3)
    number = issued.credential_of(GRACE).stem
    words = ("replace", number, "--reason", "loss", "--today", utc_day())
    steps = killed(duplicate(issued, tmp_path / "whole"), NEVER, *words)
    for step in points(steps, 3):
        cut = duplicate(issued, tmp_path / f"cut-{step}")
        killed(cut, step, *words)
        begun = cut.one("SELECT count(*) FROM intents") == 4
        cut.do("issue", "--all")
        if not begun:
            cut.do("replace", number, "--reason", "loss")
        states = [row["state"] for row in cut.listed("credentials") if row["name"] == GRACE]
        assert sorted(states) == ["in force", "replaced"]
        assert cut.is_whole()


def test_a_take_in_after_a_kill_is_whole_or_was_not(copied: Callable[[int], Sitting], tmp_path: Path) -> None:
    founded = copied(0)
    source = founded.paper(ASSIGNMENT, portfolios(cohort_files()))
    words = ("take-in", source, "--yes")
    steps = killed(duplicate(founded, tmp_path / "whole"), NEVER, *words)
    found = set()
    for step in points(steps, 5):
        cut = duplicate(founded, tmp_path / f"cut-{step}")
        killed(cut, step, *words)
        found.add(cut.one("SELECT count(*) FROM submissions"))
        said = cut.do("take-in", source, "--yes", "--json").said
        assert said["submissions"] + said["nothing_new"] == len(LEARNERS)
        assert len(cut.listed("submissions")) == len(cut.listed("learners")) == len(LEARNERS)
        cited = {object_name(row[0]) for row in cut.rows("SELECT object FROM evidence")}
        assert cut.objects() == cited
        store = EvidenceStore(cut.folder / "evidence")
        assert all(store.is_whole(row[0]) for row in cut.rows("SELECT object FROM evidence"))
        assert cut.is_whole()
    assert found <= {0, len(LEARNERS)}
    assert 0 in found


@pytest.mark.parametrize("words", [("init",), ("backup",)])
def test_init_and_backup_after_a_kill_can_be_done_again(
    copied: Callable[[int], Sitting], tmp_path: Path, words: tuple[str, ...]
) -> None:
    sitting = copied(1)
    target = tmp_path / "target"
    command = (*words, target, "--name", "Siaya Institute") if words == ("init",) else (*words, target)
    steps = killed(sitting, NEVER, *words, tmp_path / "whole", *command[2:])
    for step in (1, len(steps) // 3):
        killed(sitting, step, *command)
        assert sitting.run("journal", "verify").code == 0
    sitting.do(*command)
    if words == ("backup",):
        restored = Sitting(tmp_path / "restored", sitting.papers)
        restored.do("restore", target, restored.folder)
        assert restored.is_whole()
    else:
        made = Sitting(target, sitting.papers)
        assert made.run("journal", "verify").code == 0
