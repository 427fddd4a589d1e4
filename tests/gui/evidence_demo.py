"""Pictures of the evidence view: ``python -m tests.gui.evidence_demo FOLDER [light|dark] [ltr|rtl]``."""

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from credesk.gui.theme import dress
from tests.gui.evidence_pieces import REPORT, Lookout, hand_in, photo, pieces
from tests.terminal.cohort import found_centre, take_in_cohort


def main(target: Path, scheme: str = "light", direction: str = "ltr") -> None:
    """Write one picture for each item and for what can be done with one."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    application.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if direction == "rtl" else Qt.LayoutDirection.LeftToRight
    )
    dress(application, scheme)
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        folder, papers = Path(place) / "workspace", Path(place) / "papers"
        papers.mkdir()
        found_centre(folder, papers)
        take_in_cohort(folder, papers)
        files = {**pieces(), "Panel 12 MP.jpg": photo(1, (4000, 3000))}
        look = Lookout(folder, hand_in(folder, files, Path(place) / "given"))
        _take(look, target, f"{scheme}-{direction}")
        look.close()


def _take(look: Lookout, target: Path, mark: str) -> None:
    def grab(name: str) -> None:
        look.rest()
        look.view.grab().save(str(target / f"{mark}-{name}.png"))

    for name in look.items:
        if not name.startswith(("report", "array")):
            look.show(name)
            if name == "Endless.pdf":
                look.rest(6_000)
            grab(name.split(".")[0].replace(" ", "-").lower()[:30])
    look.show(REPORT)
    look.view.pages.step(2)
    look.view.pages.setFocus()
    QTest.keyClick(look.view.pages, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(look.view.finding.field, "proved voltage")
    look.rest(400)
    grab("find")
    look.view.finding.close_bar()
    look.view.pages.size_step(4)
    grab("zoomed")
    look.view.pages.size_step(0)
    look.view.pages.turn_once()
    grab("turned")
    look.view.save()
    grab("saving")


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
