"""Handing over, copies, and the same act on many credentials: previews, refusals, one set of lists at the end."""

import csv
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from credesk.desk import register_bulk
from credesk.desk.circumstances import Progress
from credesk.desk.handing_over import hand_over, handed_over, take_back
from credesk.desk.register_bulk import (
    HAND_OVER,
    REINSTATE,
    REPLACE,
    SUSPEND,
    WITHDRAW,
    Given,
    perform,
    preview,
)
from credesk.desk.register_list_file import read_list
from credesk.desk.register_view import detail_of, print_some
from credesk.desk.session import Workspace
from credesk.desk.trust import refresh_trust
from credesk.domain.errors import BadInput, Refused, Tampered
from tests.terminal.cohort import ASSESSOR, GRACE, HEAD, JOSEPH, signed_in
from tests.terminal.conftest import Clock, built, clock, copied, decided, founded, issued, taken_in, true_clock
from tests.terminal.sitting import Sitting

__all__ = ["built", "clock", "copied", "decided", "founded", "issued", "taken_in", "true_clock"]


def now(clock: Clock) -> int:
    return clock.time_ns() // 1_000_000


def all_ids(workspace: Workspace) -> list[bytes]:
    return [row["id"] for row in workspace.rows("SELECT id FROM credentials ORDER BY number")]


def of(workspace: Workspace, name: str) -> Any:
    sql = "SELECT c.* FROM credentials AS c JOIN learners AS l ON l.id = c.learner WHERE l.name = ?"
    return workspace.row(sql, (name,))


def words_on(file: Path) -> str:
    document = pypdfium2.PdfDocument(file)
    try:
        return "".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def test_what_was_handed_over_is_printed_as_a_copy_and_taking_it_back_ends_that(
    issued: Sitting, clock: Clock, tmp_path: Path
) -> None:
    original = {file.name: file.read_bytes() for file in issued.certificates()}
    with signed_in(issued.folder) as desk:
        row = of(desk.workspace, GRACE)
        [first] = print_some(desk.workspace, [row["id"]], tmp_path, Progress(), now(clock))
        assert first.read_bytes() == original[first.name]
        hand_over(desk, row, "Her brother, P. Mwangi")
        known = handed_over(desk.workspace, row["id"])
        assert known is not None
        assert (known.recipient, known.by, known.on) == ("Her brother, P. Mwangi", HEAD, desk.today())
        [copy] = print_some(desk.workspace, [row["id"]], tmp_path, Progress(), now(clock))
        assert copy.name == f"{row['number']}-copy.pdf"
        assert "COPY, printed on" in words_on(copy)
        assert first.read_bytes() == original[first.name]
        with pytest.raises(Refused, match="was handed over to Her brother"):
            hand_over(desk, row)
        take_back(desk, row, "It was another one")
        assert handed_over(desk.workspace, row["id"]) is None
        [again] = print_some(desk.workspace, [row["id"]], tmp_path, Progress(), now(clock))
        assert again.read_bytes() == original[again.name]
        events = [
            (event.what, event.by, event.words) for event in detail_of(desk.workspace, row["id"], now(clock)).events
        ]
    assert events[-2:] == [("handed over", HEAD, "Her brother, P. Mwangi"), ("taken back", HEAD, "It was another one")]
    assert issued.run("verify", copy, "--trust", issued.papers / "trust.json").code == 0
    assert issued.is_whole()


def test_handing_over_refuses_what_cannot_be(issued: Sitting, clock: Clock) -> None:
    with signed_in(issued.folder, ASSESSOR) as desk:
        row = of(desk.workspace, GRACE)
        for on, said in (("2999-01-01", "still to come"), ("2020-01-01", "signed after"), ("soon", "soon")):
            with pytest.raises(BadInput, match=said):
                hand_over(desk, row, on=on)
        with pytest.raises(Refused, match="was not handed over"):
            take_back(desk, row, "A slip")
        hand_over(desk, row)
        with pytest.raises(BadInput):
            take_back(desk, row, " ")
        assert desk.workspace.row("SELECT recipient FROM handed_over")["recipient"] == GRACE  # type: ignore[index]
        desk.workspace.connection.execute("UPDATE handed_over SET recipient = 'Nobody'")
        with pytest.raises(Tampered):
            take_back(desk, row, "A slip")
        desk.workspace.connection.execute("UPDATE credentials SET json = x'00' WHERE number <> ?", (row["number"],))
        with pytest.raises(Tampered):
            hand_over(desk, of(desk.workspace, JOSEPH))


def test_a_preview_tells_what_would_happen_to_each_and_why_not(issued: Sitting, clock: Clock) -> None:
    with signed_in(issued.folder) as desk:
        ids = all_ids(desk.workspace)
        perform(desk, preview(desk.workspace, SUSPEND, ids[:1], now(clock)), Given("Checked anew"))
        perform(desk, preview(desk.workspace, WITHDRAW, ids[1:2], now(clock)), Given("Another's work"))
        perform(desk, preview(desk.workspace, HAND_OVER, ids[2:], now(clock)), Given(recipient="The class teacher"))
        said = {}
        for act in register_bulk.ACTS:
            seen = preview(desk.workspace, act, [*ids, *ids], now(clock))
            said[act] = [line.then or f"no: {line.why}" for line in seen.lines]
        assert said == {
            "withdraw": ["withdrawn", "no: withdrawn", "withdrawn"],
            "suspend": ["no: suspended", "no: withdrawn", "suspended"],
            "reinstate": ["in force", "no: withdrawn", "no: in force"],
            "replace": ["no: suspended", "no: withdrawn", "replaced"],
            "hand over": ["handed over", "no: withdrawn", "no: handed over"],
            "print": ["original", "original", "copy"],
            "save": ["original", "original", "copy"],
        }
        line = preview(desk.workspace, HAND_OVER, ids, now(clock)).cannot[1]
        assert line.told == ("The class teacher", desk.today())
        with pytest.raises(BadInput, match="no act"):
            preview(desk.workspace, "burn", ids, now(clock))


def test_many_are_withdrawn_by_few_acts_and_lists_are_made_once(
    issued: Sitting, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[bool] = []
    monkeypatch.setattr(register_bulk, "CHUNK", 2)
    monkeypatch.setattr(register_bulk, "refresh_trust", lambda *a, **k: made.append(True) or refresh_trust(*a, **k))  # type: ignore[func-returns-value]
    with signed_in(issued.folder) as desk:
        ids = all_ids(desk.workspace)
        before = len(desk.workspace.rows("SELECT 1 FROM heads"))
        done = perform(desk, preview(desk.workspace, WITHDRAW, ids, now(clock)), Given("The exam was leaked"))
        assert (len(done.done), done.left, done.stopped) == (3, [], False)
        assert len(made) == 1
        assert len(desk.workspace.rows("SELECT 1 FROM heads")) == before + 2
        assert {row["reason"] for row in desk.workspace.rows("SELECT reason FROM statuses")} == {"The exam was leaked"}
    for file in issued.credentials():
        assert issued.run("verify", file, "--workspace", issued.folder).code != 0
    assert issued.is_whole()


def test_stopping_keeps_what_was_written_and_the_rest_follows(
    issued: Sitting, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    class AfterOne(Progress):
        done = 0

        def told(self, done: int, total: int) -> None:
            self.done = done

        @property
        def cancelled(self) -> bool:
            return self.done > 0

    monkeypatch.setattr(register_bulk, "CHUNK", 1)
    with signed_in(issued.folder) as desk:
        seen = preview(desk.workspace, SUSPEND, all_ids(desk.workspace), now(clock))
        done = perform(desk, seen, Given("Checked anew"), AfterOne())
        assert (len(done.done), done.stopped) == (1, True)
        again = perform(desk, seen, Given("Checked anew"))
        assert len(again.done) == 2
        assert again.left == [(done.done[0], "It is suspended by now.")]
        back = preview(desk.workspace, REINSTATE, all_ids(desk.workspace), now(clock))
        assert len(perform(desk, back, Given("All is well")).done) == 3
        assert [row[0] for row in desk.workspace.rows("SELECT DISTINCT standing FROM register")] == [0]
    assert issued.is_whole()


def test_who_may_not_withdraws_none_of_many(issued: Sitting, clock: Clock) -> None:
    with signed_in(issued.folder, ASSESSOR) as desk:
        seen = preview(desk.workspace, WITHDRAW, all_ids(desk.workspace), now(clock))
        with pytest.raises(Refused):
            perform(desk, seen, Given("The exam was leaked"))
        with pytest.raises(BadInput):
            perform(desk, seen, Given(" "))
        assert desk.workspace.rows("SELECT 1 FROM statuses") == []


def test_nothing_is_signed_for_edited_rows(issued: Sitting, clock: Clock) -> None:
    with signed_in(issued.folder) as desk:
        ids = all_ids(desk.workspace)
        first = perform(desk, preview(desk.workspace, SUSPEND, ids[:1], now(clock)), Given("Checked anew"))
        assert first.done
        desk.workspace.connection.execute("UPDATE intents SET status_index = status_index + 1")
        with pytest.raises(Tampered):
            perform(desk, preview(desk.workspace, WITHDRAW, ids, now(clock)), Given("The exam was leaked"))
        assert len(desk.workspace.rows("SELECT 1 FROM statuses")) == 1


def test_many_are_replaced_in_one_run(issued: Sitting, clock: Clock) -> None:
    with signed_in(issued.folder) as desk:
        ids = all_ids(desk.workspace)
        seen = preview(desk.workspace, REPLACE, ids, now(clock))
        done = perform(desk, seen, Given("error"))
        assert done.issued is not None
        assert len(done.issued.made) == len(done.done) == 3
        assert preview(desk.workspace, REPLACE, ids, now(clock)).can == ()
        rows = desk.workspace.rows("SELECT standing, count(*) FROM register GROUP BY 1 ORDER BY 1")
        assert [tuple(row) for row in rows] == [(0, 3), (3, 3)]
        with pytest.raises(BadInput, match="no reason"):
            perform(desk, preview(desk.workspace, REPLACE, all_ids(desk.workspace), now(clock)), Given("boredom"))
    assert issued.is_whole()


@pytest.mark.parametrize(
    ("content", "listed"),
    [
        ("certificate,name\nA-1,x\n\n\"B, 2\",y\n", ["A-1", "B, 2"]),
        ("\ufeffA-1\r\nB-2\r\n", ["A-1", "B-2"]),
    ],
)  # fmt: skip
def test_a_list_is_read_from_its_first_column(tmp_path: Path, content: str, listed: list[str]) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(content.encode())
    assert read_list(file) == listed


@pytest.mark.parametrize("content", [b"", b"certificate\n", b"\xff\xfe", b'"open'])
def test_what_is_no_list_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(content)
    with pytest.raises(BadInput):
        read_list(file)


def test_at_the_terminal_a_list_is_previewed_and_withdrawn(issued: Sitting) -> None:
    numbers = [row[0] for row in issued.rows("SELECT number FROM credentials ORDER BY number")]
    listed = issued.paper("list.csv", "certificate\n" + "\n".join(numbers[:2]))
    ran = issued.do("revoke", "--file", listed, "--reason", "The exam was leaked", "--preview", "--json", person=None)
    assert [line["then"] for line in ran.said["can"]] == ["withdrawn", "withdrawn"]
    assert issued.rows("SELECT 1 FROM statuses") == []
    said = issued.do("revoke", "--file", listed, "--reason", "The exam was leaked").out
    assert "Withdraw: 2 done, 0 left." in said
    assert len(issued.rows("SELECT 1 FROM statuses")) == 2
    issued.refuses("revoke", "--file", listed, "--reason", "The exam was leaked", saying="it is withdrawn")
    ran = issued.do("suspend", "--status", "in force", "--reason", "Checked anew", "--json")
    assert ran.said["done"] == numbers[2:]
    issued.refuses("suspend", "--reason", "Checked anew", saying="Which credentials?")
    assert [row["state"] for row in issued.listed("credentials")].count("suspended") == 1


def test_at_the_terminal_handing_over_and_the_register_as_a_file(issued: Sitting) -> None:
    number = issued.rows("SELECT number FROM credentials ORDER BY number")[0][0]
    assert "Hand over: 1 done" in issued.do("hand-over", number, "--to", "Her brother").out
    issued.refuses("hand-over", number, saying="handed over")
    file = issued.papers / "register.csv"
    issued.do("export", "register", file, "--find", number, person=None)
    [row] = csv.DictReader(file.read_text(encoding="utf-8-sig").splitlines())
    assert (row["certificate"], row["handed_over_to"], row["handed_over_by"]) == (number, "Her brother", HEAD)
    assert issued.do("print", number, "--to", issued.papers, person=None).out.strip().endswith("-copy.pdf")
    seen = issued.do("print", "--all", "--preview", "--json", person=None).said
    assert sorted(line["then"] for line in seen["can"]) == ["copy", "original", "original"]
    made = issued.do("print", "--status", "in force", "--to", issued.papers / "all", "--json", person=None).said
    assert len(made["printed"]) == 3
    issued.do("hand-over", number, "--take-back", "Another one")
    assert issued.do("print", number, "--to", issued.papers, person=None).out.strip().endswith(f"{number}.pdf")
    issued.refuses("list", "learners", "--find", "x", saying="Only credentials", person=None)
    assert "No credential is like that." in issued.do("list", "credentials", "--find", "nobody", person=None).out
