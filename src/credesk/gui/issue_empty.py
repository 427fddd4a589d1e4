"""What the Issue page says where there is nothing to show, and what to do first."""

from typing import TYPE_CHECKING

from credesk.desk.issue_view import State
from credesk.gui.parts.buttons import button
from credesk.gui.parts.empty import Empty
from credesk.gui.parts.tables import Row
from credesk.gui.words import translate

if TYPE_CHECKING:
    from credesk.gui.frame import Frame


def first_steps(frame: "Frame") -> Empty:
    """Stands in the place of the list while nobody has handed anything in."""
    steps = (
        ("take-in", translate("Issue", "Take in portfolios")),
        ("assess", translate("Issue", "Assess")),
        ("programmes", translate("Issue", "Add a programme")),
    )
    found = next(((key, words) for key, words in steps if frame.has(key)), None)
    words = translate(
        "Issue",
        "Take portfolios in, mark them and sign the marks off. Whoever is signed off stands here to be decided on.",
    )
    act = button(found[1], lambda: frame.go(found[0])) if found else None
    return Empty(translate("Issue", "Nothing to issue yet"), words, act)


def why_no_picture(row: Row | None) -> str:
    """Why no certificate is shown for a row."""
    if row is None:
        return translate("Issue", "No learner is chosen")
    if row["why"]:
        return str(row["why"])
    if row["state"] is State.NOT_SIGNED_OFF:
        return translate("Issue", "The marks are not signed off yet")
    if row["state"] is State.NOT_YET_ACHIEVED:
        return translate("Issue", "Not yet achieved: there is no certificate")
    return translate("Issue", "Decide first; then the certificate is shown")
