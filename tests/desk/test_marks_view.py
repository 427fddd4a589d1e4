"""A marks file is looked at before it is taken in, taken in whole or not at all, and undone whole."""

import pytest

from credesk.desk.circumstances import Progress, Stopped
from credesk.desk.evidence import NewItem, attach, attach_again, detach
from credesk.desk.journal import prove_journal, rebuild_tables
from credesk.desk.marks_files import import_marks, take_marks, untake_marks
from credesk.desk.marks_view import MarkAct, preview_marks, template_choices
from credesk.desk.session import Desk
from credesk.desk.signing_off import Lack, judged_by, sign_off_all, sign_these
from credesk.domain.errors import BadInput, Refused
from credesk.domain.ids import id_text
from tests.terminal.cohort import ASSESSOR, CODE, FATIMA, GRACE, JOSEPH, PETER, QUALITY, SAFETY, marks_csv, signed_in
from tests.terminal.conftest import built, clock, copied, taken_in, true_clock
from tests.terminal.sitting import Sitting

__all__ = ["built", "clock", "copied", "taken_in", "true_clock"]


class _StopsAt(Progress):
    """Asks to stop after so many steps."""

    def __init__(self, steps: int) -> None:
        self.heard: list[tuple[int, int]] = []
        self._steps = steps

    def told(self, done: int, total: int) -> None:
        self.heard.append((done, total))

    @property
    def cancelled(self) -> bool:
        return len(self.heard) >= self._steps


def marks_on_disk(desk: Desk) -> int:
    return len(desk.workspace.rows("SELECT 1 FROM marks WHERE level IS NOT NULL OR not_applicable"))


def test_the_preview_names_every_row(taken_in: Sitting) -> None:
    text = marks_csv().replace(f"{GRACE},Portfolio,{QUALITY},Excellent", f"{GRACE},Portfolio,{QUALITY},Splendid")
    text = text.replace(f"{PETER},Portfolio,{SAFETY},Not shown", f"{PETER},Portfolio,{SAFETY},N/A")
    text = text.replace(f"{FATIMA},Portfolio,{SAFETY},Alone", f"{FATIMA},Portfolio,{SAFETY},")
    file = taken_in.paper("marks.csv", text)
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        seen = preview_marks(desk, file)
        refused = [one for one in seen.effects if one.act is MarkAct.REFUSED]
        assert [(one.learner, one.criterion) for one in refused] == [(GRACE, QUALITY), (PETER, SAFETY)]
        assert "has no level “Splendid”" in refused[0].reason
        assert "must be judged" in refused[1].reason
        assert seen.effects[0].act is MarkAct.REFUSED
        assert not seen.is_whole
        assert seen.count(MarkAct.WRITE) + seen.count(MarkAct.WAITING) == 6
        assert marks_on_disk(desk) == 0
        with pytest.raises(BadInput, match=r"Line \d+: “Wires to standard” has no level"):
            take_marks(desk, seen.file)
        assert marks_on_disk(desk) == 0


def test_what_was_taken_in_stands_as_it_is_and_is_undone_whole(taken_in: Sitting) -> None:
    file = taken_in.paper("marks.csv", marks_csv())
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        assert preview_marks(desk, file).count(MarkAct.WRITE) == 8
        done = import_marks(desk, file)
        assert (done.marks, done.assessments, len(done.steps)) == (8, 4, 8)
        again = preview_marks(desk, file)
        assert again.count(MarkAct.SAME) == 8
        assert again.effects[0].before.level == again.effects[0].after.level != ""
        assert untake_marks(desk, done.steps) == 8
        assert marks_on_disk(desk) == 0
        import_marks(desk, file)
        sign_off_all(desk, CODE, None, Progress())
        signed = preview_marks(desk, file)
        assert {one.act for one in signed.effects} == {MarkAct.REFUSED}
        assert "signed off" in signed.effects[0].reason
        with pytest.raises(Refused):
            untake_marks(desk, done.steps)
        assert marks_on_disk(desk) == 8


def test_marks_changed_since_are_not_undone(taken_in: Sitting) -> None:
    file = taken_in.paper("marks.csv", marks_csv())
    changed = marks_csv().replace(f"{JOSEPH},Portfolio,{QUALITY},Good", f"{JOSEPH},Portfolio,{QUALITY},Poor")
    other = taken_in.paper("other.csv", changed)
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        done = import_marks(desk, file)
        assert import_marks(desk, other).marks == 1
        with pytest.raises(Refused, match="changed since"):
            untake_marks(desk, done.steps)
        assert marks_on_disk(desk) == 8


def test_stopping_takes_nothing_in(taken_in: Sitting) -> None:
    file = taken_in.paper("marks.csv", marks_csv())
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        for steps in (1, 4):
            with pytest.raises(Stopped):
                import_marks(desk, file, progress=_StopsAt(steps))
            with pytest.raises(Stopped):
                preview_marks(desk, file, progress=_StopsAt(steps))
        assert marks_on_disk(desk) == 0


def test_who_can_be_signed_off_and_what_the_others_lack(taken_in: Sitting) -> None:
    partly = "\n".join(line for line in marks_csv().splitlines() if f"{PETER},Portfolio,{QUALITY}" not in line)
    file = taken_in.paper("marks.csv", partly)
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        assert judged_by(desk.workspace, desk.person) == []
        import_marks(desk, file)
        items = desk.workspace.rows(
            "SELECT t.id FROM attachments AS t JOIN submissions AS s ON s.id = t.submission"
            " JOIN learners AS l ON l.id = s.learner WHERE l.name = ?",
            (JOSEPH,),
        )
        for row in items:
            detach(desk, row["id"], "not his")
        judged = {one.learner: one for one in judged_by(desk.workspace, desk.person)}
        assert {name: (one.lack, one.left) for name, one in judged.items()} == {
            GRACE: (Lack.NOTHING, 0),
            FATIMA: (Lack.NOTHING, 0),
            JOSEPH: (Lack.EVIDENCE, 0),
            PETER: (Lack.MARKS, 1),
        }
        reckoned = judged[GRACE].score
        assert reckoned is not None
        assert (reckoned.points, reckoned.of) == (10, 10)
        stopped = sign_these(desk, [judged[GRACE].submission, judged[FATIMA].submission], _StopsAt(1))
        assert (stopped.signed, stopped.stopped) == ((judged[GRACE].number,), True)
        done = sign_these(desk, [judged[JOSEPH].submission, judged[FATIMA].submission], Progress())
        assert done.signed == (judged[FATIMA].number,)
        assert "There is no evidence" in done.refused[0][1]
        assert {one.learner for one in judged_by(desk.workspace, desk.person)} == {JOSEPH, PETER}


def test_detaching_can_be_undone(taken_in: Sitting) -> None:
    paper = taken_in.paper("photo-note.txt", "wiring")
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        (made,) = attach(desk, [GRACE], NewItem(file=paper))
        rows = "SELECT id FROM attachments WHERE id NOT IN (SELECT attachment FROM detachments)"
        before = len(desk.workspace.rows(rows))
        attachment = bytes(next(row["id"] for row in desk.workspace.rows(rows) if id_text(row["id"]) == made))
        with pytest.raises(BadInput, match="was not detached"):
            attach_again(desk, attachment)
        detach(desk, attachment, "the wrong learner")
        assert len(desk.workspace.rows(rows)) == before - 1
        attach_again(desk, attachment)
        assert len(desk.workspace.rows(rows)) == before
        assert prove_journal(desk.workspace).whole
        assert all(one.is_equal for one in rebuild_tables(desk, Progress()))


def test_proving_and_rebuilding_tell_how_far_they_are_and_stop(taken_in: Sitting) -> None:
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        heard = _StopsAt(10**9)
        entries = prove_journal(desk.workspace, heard).entries
        assert heard.heard[-1] == (entries - 1, entries)
        with pytest.raises(Stopped):
            prove_journal(desk.workspace, _StopsAt(3))
        with pytest.raises(Stopped):
            rebuild_tables(desk, _StopsAt(3))


def test_what_a_template_can_be_made_for(taken_in: Sitting) -> None:
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        found = template_choices(desk.workspace)
        assert [(code, title) for code, title, _ in found.tasks] == [(CODE, "Portfolio")]
        assert ASSESSOR in found.assessors
