import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from credesk import worker
from credesk.worker import AnswerTooLarge, Crashed, Limits, Plain, Pool, Reported, TooLong, TooMuchMemory
from credesk.worker.limits import MIB

PARSERS = "tests.worker.parsers"


@pytest.fixture(scope="module")
def pool() -> Iterator[Pool]:
    with Pool(PARSERS) as one:
        yield one


def run(pool: Pool, name: str, *arguments: Plain, **limits: Any) -> Any:
    return pool.call(f"{PARSERS}:{name}", *arguments, limits=Limits(**limits))


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return Path(f"/proc/{pid}/stat").read_text().split()[2] != "Z"


def test_plain_values_go_in_and_come_out(pool: Pool) -> None:
    values: list[Plain] = [None, True, -(2**70), "Núria فاطمة", b"\0\xff", [1, (2, "x")], {"a": [b"", {}]}]
    assert run(pool, "echo", *values) == values


def test_a_child_is_reused_and_replaced_after_its_calls() -> None:
    with Pool(PARSERS, calls_per_process=3) as pool:
        pids = [run(pool, "process_id") for _ in range(7)]
    assert pids[0] == pids[1] == pids[2]
    assert pids[3] == pids[5] != pids[0]
    assert pids[6] not in pids[:6]
    assert os.getpid() not in pids


@pytest.mark.parametrize(("kind", "name", "exit_code"), [("unreadable", "Unreadable", 2), ("forged", "Forged", 1)])
def test_an_error_meant_for_a_person_comes_back_whole_and_the_child_goes_on(
    pool: Pool, kind: str, name: str, exit_code: int
) -> None:
    before = run(pool, "process_id")
    with pytest.raises(Reported) as caught:
        run(pool, "says_no", kind)
    error = caught.value
    assert (error.name, error.message, error.hint, error.exit_code) == (
        name,
        f"“{kind}” cannot be read.",
        "Save it again.",
        exit_code,
    )
    assert run(pool, "process_id") == before


def test_a_message_that_is_no_text_still_arrives(pool: Pool) -> None:
    with pytest.raises(Reported, match="bad name"):
        run(pool, "says_no_with_half_a_pair")


def test_any_other_error_is_a_crash_with_its_trace(pool: Pool) -> None:
    before = run(pool, "process_id")
    with pytest.raises(Crashed) as caught:
        run(pool, "breaks")
    assert "not meant for people" in caught.value.details
    assert run(pool, "process_id") != before
    assert not alive(before)


@pytest.mark.parametrize("name", ["spins", "ignores_the_processor_signal"])
def test_an_endless_loop_is_ended(pool: Pool, name: str) -> None:
    started = time.monotonic()
    with pytest.raises(TooLong):
        run(pool, name, seconds=0.3, cpu_seconds=30)
    assert time.monotonic() - started < 3


def test_the_time_limit_counts_the_clock_on_the_wall(pool: Pool) -> None:
    before = run(pool, "process_id")
    with pytest.raises(TooLong):
        run(pool, "sleeps_ms", 5000, seconds=0.2)
    assert not alive(before)
    assert run(pool, "sleeps_ms", 10, seconds=5) == 10


def test_a_later_shorter_limit_is_kept(pool: Pool) -> None:
    run(pool, "echo", seconds=60)
    started = time.monotonic()
    with pytest.raises(TooLong):
        run(pool, "sleeps_ms", 5000, seconds=0.2)
    assert time.monotonic() - started < 3


def test_the_processor_limit_is_kept_by_the_system(pool: Pool) -> None:
    with pytest.raises(TooLong):
        run(pool, "spins", seconds=30, cpu_seconds=0.1)


def test_memory_is_limited(pool: Pool) -> None:
    assert run(pool, "eats", 50, memory_bytes=200 * MIB) == 50 * MIB
    with pytest.raises(TooMuchMemory):
        run(pool, "eats", 300, memory_bytes=200 * MIB)
    assert run(pool, "eats", 50, memory_bytes=200 * MIB) == 50 * MIB


def test_the_answer_is_limited(pool: Pool) -> None:
    assert len(run(pool, "answers", 1000, answer_bytes=2000)) == 1000
    with pytest.raises(AnswerTooLarge):
        run(pool, "answers", 3000, answer_bytes=2000)


def test_a_crash_is_told_and_a_new_child_takes_over(pool: Pool) -> None:
    with pytest.raises(Crashed) as caught:
        run(pool, "dies")
    assert "-11" in caught.value.details
    assert run(pool, "echo", 1) == [1]


def test_what_a_library_prints_is_no_answer(pool: Pool) -> None:
    assert run(pool, "prints") == "still understood"
    assert run(pool, "reads_input") == ""


def test_a_child_that_was_taken_over_can_only_crash_the_call(pool: Pool) -> None:
    with pytest.raises((Crashed, AnswerTooLarge)):
        run(pool, "forges_a_frame", seconds=2)
    assert run(pool, "echo", 1) == [1]


@pytest.mark.parametrize("name", ["returns_an_object", "deep", "does_not_exist"])
def test_an_answer_that_is_not_plain_is_a_crash(pool: Pool, name: str) -> None:
    with pytest.raises(Crashed):
        run(pool, name)


def test_no_passphrase_reaches_the_child(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CREDESK_PASSPHRASE", "secret")
    monkeypatch.setenv("LANG", "C.UTF-8")
    with Pool(PARSERS) as pool:
        variables = run(pool, "variables")
    assert "secret" not in str(variables)
    assert variables["LANG"] == "C.UTF-8"


def test_a_child_writes_no_files_and_no_core(pool: Pool, tmp_path: Path) -> None:
    with pytest.raises(Crashed) as caught:
        run(pool, "writes", str(tmp_path / "escaped"))
    assert "OSError" in caught.value.details
    assert run(pool, "core_limit") == 0


def test_what_a_child_started_ends_with_it(pool: Pool) -> None:
    group = run(pool, "process_id")
    with pytest.raises(TooLong):
        run(pool, "starts_another", "", seconds=0.3)
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return
        time.sleep(0.02)
    members = [stat for stat in _stats() if stat[4] == str(group) and stat[2] != "Z"]
    assert members == []


def _stats() -> Iterator[list[str]]:
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            text = path.read_text()
        except OSError:
            continue
        yield ["", "", *text.rpartition(")")[2].split()]


def test_a_child_that_died_while_waiting_is_replaced(pool: Pool) -> None:
    before = run(pool, "process_id")
    os.kill(before, 9)
    deadline = time.monotonic() + 5
    while alive(before) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert run(pool, "process_id") != before


def test_several_threads_share_a_pool(pool: Pool) -> None:
    answers: list[Any] = []
    threads = [threading.Thread(target=lambda n=n: answers.append(run(pool, "echo", n))) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answers) == [[n] for n in range(6)]


def test_a_child_ends_when_its_parent_closes() -> None:
    with Pool(PARSERS) as pool:
        pid = run(pool, "process_id")
        assert alive(pid)
    assert not alive(pid)


def test_the_program_wide_pool_works() -> None:
    assert worker.call(f"{PARSERS}:echo", 5) == [5]
    assert list(worker.stream(f"{PARSERS}:counts", 2, 1)) == [b"\0", b"\1"]


def test_a_module_that_cannot_be_imported_is_named() -> None:
    with Pool("tests.worker.no_such_module") as pool, pytest.raises(Crashed) as caught:
        pool.call("operator:add", 1, 1)
    assert "no_such_module" in caught.value.details
