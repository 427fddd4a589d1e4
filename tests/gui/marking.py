"""A person at the marking screen: presses keys, waits until all is on disk, looks into the database."""

from collections.abc import Callable

from credesk.domain.ids import Id, assessment_id
from credesk.gui.assess import AssessPage
from tests.gui.seat import Seat

Sit = Callable[..., Seat]
SAFETY, QUALITY = 0, 1


def at_assess(seat: Seat) -> AssessPage:
    seat.sign_in()
    seat.frame.go("assess")
    page = seat.page(AssessPage)
    seat.until(lambda: page.workplace.currentIndex() > 0)
    calm(seat)
    return page


def calm(seat: Seat) -> None:
    """Everything that was typed is on disk and shown."""
    page = seat.page(AssessPage)
    seat.until(lambda: page.sheet.is_settled and seat.window.line.under_way == 0)


def keys(seat: Seat, typed: str) -> None:
    """Press keys, by Qt's names with blanks between, one at once after the other."""
    for key in typed.split():
        seat.press(key)


def levels_on_disk(seat: Seat, submission: Id) -> list[tuple[str, str, bool]]:
    """(level's place from 1 or "", comment, not applicable) of a submission's criteria, by the rubric's order."""
    page = seat.page(AssessPage)
    view = page.sheet.view
    assert view is not None
    person = seat.frame.person
    assert person is not None
    rows = seat.rows(
        "SELECT criterion, level, comment, not_applicable FROM marks WHERE assessment = ?",
        assessment_id(submission, person.id),
    )
    found = {row[0]: row for row in rows}
    said = []
    for criterion in view.rubric.criteria:
        _, level, comment, off = found.get(criterion.id, (None, None, "", 0))
        said.append(("" if level is None else str(criterion.position(level) + 1), comment or "", bool(off)))
    return said


def here(page: AssessPage) -> Id:
    assert page.sheet.view is not None
    return page.sheet.view.submission


def levels_on_disk_of(seat: Seat, comment: str) -> int:
    return len(seat.rows("SELECT 1 FROM marks WHERE comment = ?", comment))
