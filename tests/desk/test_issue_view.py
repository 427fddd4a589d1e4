"""Where learners stand, certificates as pictures, the check list, the register: without windows."""

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from credesk.certificates.reading import codes_in_image
from credesk.credentials.certificate_number import parse_certificate_number
from credesk.credentials.errors import CredentialError
from credesk.credentials.qr_text import parse_qr_text
from credesk.desk import issue_view, queues, register_view
from credesk.desk.certificate_view import (
    PREVIEW_NUMBER,
    Picture,
    forget_joined,
    joined_for_print,
    picture_of_award,
    preview_of_award,
    preview_paper,
)
from credesk.desk.circumstances import Progress
from credesk.desk.issue_facts import MayNot, before_signing, signing
from credesk.desk.issue_view import IssueQueue, State
from credesk.desk.name_list import NameLine, name_lines, names_as_csv
from credesk.desk.paging import Pages
from credesk.desk.places import Places
from credesk.desk.register_find import RegisterPages
from credesk.desk.register_view import detail_of
from credesk.desk.session import looking
from credesk.domain.errors import BadInput
from credesk.workspace.projection.register import fill
from tests.terminal.cohort import ASSESSOR, GRACE, HEAD, PETER, signed_in
from tests.terminal.conftest import built, clock, copied, decided, founded, issued, taken_in, true_clock
from tests.terminal.sitting import Sitting

__all__ = ["built", "clock", "copied", "decided", "founded", "issued", "taken_in", "true_clock"]
NOW = 1_795_600_000_000


def standing(queue: IssueQueue, folder: Path) -> dict[str, State]:
    with looking(Places(folder)) as workspace:
        Pages(queue.listing).find(workspace)
        return {one.name: one.state for one in queue.overview(workspace).standings.values()}


def test_everybody_stands_where_the_facts_put_them(
    taken_in: Sitting, built: Callable[[int], Path], tmp_path: Path
) -> None:
    assert set(standing(IssueQueue(), taken_in.folder).values()) == {State.NOT_SIGNED_OFF}
    after = standing(IssueQueue(), built(2) / "workspace")
    assert after[GRACE] is State.READY
    assert after[PETER] is State.NOT_YET_ACHIEVED
    assert list(after)[-1] == PETER
    assert standing(IssueQueue(), built(3) / "workspace")[GRACE] is State.ISSUED


def test_only_the_states_that_are_asked_for_are_listed(decided: Sitting) -> None:
    queue = IssueQueue()
    queue.states = frozenset({State.NOT_YET_ACHIEVED})
    pages = Pages(queue.listing)
    with looking(Places(decided.folder)) as workspace:
        assert pages.find(workspace) == 1
        row = pages.page(workspace, 0)[0]
    assert (row["name"], row["outcome"], row["score"]) == (PETER, 0, "4 / 10")


def test_a_withdrawn_credential_is_not_ready_by_itself(issued: Sitting) -> None:
    with signed_in(issued.folder) as desk:
        row = desk.workspace.row("SELECT id FROM credentials")
        assert row is not None
        register_view.withdraw_one(desk, row["id"], "Another learner's work")
        assert issue_view.count_ready(desk.workspace) == 0
        assert queues.queues(desk.workspace).to_issue == 0
        assert [row.to_issue for row in queues.programmes(desk.workspace)] == [0]
    assert State.WITHDRAWN in standing(IssueQueue(), issued.folder).values()


def png(picture: Picture) -> bytes:
    out = io.BytesIO()
    Image.frombytes("RGB", (picture.width, picture.height), picture.pixels).save(out, "PNG")
    return out.getvalue()


def test_a_preview_holds_no_code_and_no_number_that_could_pass(built: Callable[[int], Path], issued: Sitting) -> None:
    with looking(Places(built(2) / "workspace")) as workspace:
        award = workspace.rows("SELECT id FROM awards WHERE outcome > 0")[0]["id"]
        shown = preview_of_award(workspace, award, NOW, 2400)
        page, _ = preview_paper(workspace, award, NOW)
    assert not shown.is_signed
    assert codes_in_image(png(shown.pages[0])) == []
    with pytest.raises(CredentialError):
        parse_qr_text(page.address + page.digits)
    with pytest.raises(CredentialError):
        parse_certificate_number(PREVIEW_NUMBER)
    assert page.credential == b"{}"
    with looking(Places(issued.folder)) as workspace:
        award = workspace.rows("SELECT award FROM credentials")[0]["award"]
        real = picture_of_award(workspace, award, NOW, 2400)
    assert real.is_signed
    assert len(codes_in_image(png(real.pages[0]))) == 1


def test_before_signing_names_what_is_missing(decided: Sitting) -> None:
    with looking(Places(decided.folder)) as workspace:
        version = workspace.rows("SELECT id FROM achievement_versions")[0]["id"]
        found = before_signing(workspace, version, NOW)
        assert (found.has_key, found.is_settled, found.is_first, found.list_made) == (True, True, True, None)
        assert found.valid_until("2026-11-24") == "2029-11-24"
        assert found.languages == ("en", "ar")
        early = before_signing(workspace, version, 0)
        assert "clock" in early.doubt
        assert not early.has_key
    with signed_in(decided.folder, ASSESSOR) as desk:
        assert signing(desk).refusal is MayNot.HOLDS_NO_KEY
    with signed_in(decided.folder, HEAD) as desk:
        assert signing(desk).refusal is None
    assert not signing(None).is_open


def test_the_check_list_has_the_names_as_they_will_be_printed(decided: Sitting) -> None:
    with looking(Places(decided.folder)) as workspace:
        ids = [row["id"] for row in workspace.rows("SELECT id FROM learners ORDER BY name")]
        lines = name_lines(workspace, ids)
    assert [line.name for line in lines] == sorted(line.name for line in lines)
    made = names_as_csv([*lines, NameLine("1", "=cmd|' /C calc'!A0", "", "")], ("a", "b", "c", "d"))
    rows = list(csv.reader(io.StringIO(made.decode("utf-8-sig"))))
    assert rows[0] == ["a", "b", "c", "d"]
    assert rows[1][1] == lines[0].name
    assert rows[-1][1].startswith("'=")


def test_pages_are_joined_in_their_order_for_the_printer(issued: Sitting, tmp_path: Path) -> None:
    import pypdfium2

    files = issued.certificates()
    whole = joined_for_print(files, tmp_path)
    document = pypdfium2.PdfDocument(whole)
    texts = [page.get_textpage().get_text_range() for page in document]
    assert [file.stem in text for file, text in zip(files, texts, strict=True)] == [True] * 3


def test_only_what_was_made_for_printing_is_cleared_away(issued: Sitting, tmp_path: Path) -> None:
    whole = joined_for_print(issued.certificates(), tmp_path)
    others = [tmp_path / name for name in ("to-print-2.pdf", "to-print-3-mine.pdf", "certificate.pdf")]
    for one in others:
        one.write_bytes(b"kept")
    assert forget_joined(tmp_path) == 1
    assert not whole.exists()
    assert all(one.exists() for one in others)
    assert forget_joined(tmp_path / "none") == 0


def test_the_register_knows_state_and_history(issued: Sitting) -> None:
    with signed_in(issued.folder) as desk:
        row = desk.workspace.row(
            "SELECT c.id, c.number FROM credentials AS c JOIN learners AS l ON l.id = c.learner WHERE l.name = ?",
            (GRACE,),
        )
        assert row is not None
        wanted = register_view.Replacement(row["id"], "name", "Grace W. Mwangi")
        made = register_view.replace_one(desk, wanted).made[0]
        old = detail_of(desk.workspace, row["id"], NOW)
        new = detail_of(desk.workspace, bytes.fromhex(made["id"].replace("-", "")), NOW)
        pages = RegisterPages(NOW)
        assert pages.find(desk.workspace) == 4
        assert pages.find(desk.workspace, row["number"].lower().replace("-", " ")) == 1
    assert (old.state, old.replaced_by) == ("replaced", made["number"])
    assert (new.state, new.replaces, new.printed_name) == ("in force", row["number"], "Grace W. Mwangi")
    assert [event.what for event in old.events] == ["decided", "signed", "replaced"]
    assert {event.by for event in old.events} == {HEAD}


def test_a_credential_that_is_not_here_is_said_so(issued: Sitting) -> None:
    with looking(Places(issued.folder)) as workspace, pytest.raises(BadInput, match="no such credential"):
        detail_of(workspace, bytes(16), NOW)


@pytest.mark.slow
def test_ten_thousand_learners_are_read_by_pages(issued: Sitting, multiplied: int) -> None:
    with looking(Places(issued.folder)) as workspace:
        for pages in (Pages(IssueQueue().listing), RegisterPages(NOW)):
            assert pages.find(workspace) >= multiplied
            assert len(pages.page(workspace, 5_000)) == 100
            assert len(pages.page(workspace, 9_000)) == 100


@pytest.fixture
def multiplied(issued: Sitting) -> int:
    """Ten thousand learners with submission, sign-off, award, verification and credential, as copies of one."""
    import sqlite3
    from contextlib import closing

    count = 10_000
    tables = {
        "learners": (), "submissions": ("learner",), "sign_offs": ("submission",), "awards": ("learner", "award_key"),
        "intents": ("award", "credential"), "credentials": ("intent", "award", "learner"),
    }  # fmt: skip
    with closing(sqlite3.connect(issued.database)) as connection:
        connection.row_factory = sqlite3.Row
        one = connection.execute("SELECT * FROM credentials LIMIT 1").fetchone()
        sources = {
            "learners": ("id", one["learner"]), "submissions": ("learner", one["learner"]),
            "awards": ("id", one["award"]), "intents": ("id", one["intent"]), "credentials": ("id", one["id"]),
        }  # fmt: skip
        submission = connection.execute("SELECT id FROM submissions WHERE learner = ?", (one["learner"],)).fetchone()
        sources["sign_offs"] = ("submission", submission[0])
        for table, linked in tables.items():
            column, value = sources[table]
            row = dict(connection.execute(f"SELECT * FROM {table} WHERE {column} = ?", (value,)).fetchone())
            marks = ", ".join("?" * len(row))

            def copy(n: int, row: dict[str, object] = row, linked: tuple[str, ...] = linked) -> list[object]:
                new = n.to_bytes(16, "big")
                return [new if name == "id" or name in linked else item for name, item in row.items()]

            connection.executemany(f"INSERT INTO {table} VALUES ({marks})", map(copy, range(1, count + 1)))
        fill(connection)
        connection.commit()
    return count


def test_what_is_asked_to_stop_writes_no_more(issued: Sitting, tmp_path: Path) -> None:
    class Stopped(Progress):
        @property
        def cancelled(self) -> bool:
            return True

    with looking(Places(issued.folder)) as workspace:
        ids = [row["id"] for row in workspace.rows("SELECT id FROM credentials")]
        assert register_view.print_some(workspace, ids, tmp_path, Stopped(), NOW) == []
