"""Printing certificates again: the same page as the first time, until it was handed over; a copy from then on."""

from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from credesk.certificates.page import CertificatePage
from credesk.desk.circumstances import Progress
from credesk.desk.content import Contents
from credesk.desk.handing_over import handed_over
from credesk.desk.issuing_hands import Hands, draw_to
from credesk.desk.session import Workspace
from credesk.desk.stored import refuse_altered, trusted

AHEAD = 8
"""Certificates that may wait to be drawn: memory stays flat however many there are."""


def print_again(
    workspace: Workspace, credentials: Sequence[Any], folder: Path, progress: Progress, today: date
) -> list[Path]:
    """Draw certificates of credentials (rows) again from what is stored; reading is enough for it.

    What was not handed over gives the same bytes as the first time; of the rest each page says that it is a copy of
    ``today``, and its file's name too. Raises Tampered where a row is not what was signed; what is drawn stays.
    """
    made: list[Path] = []
    with Hands(len(credentials)) as hands:
        waiting: list[tuple[Future[Any], Path]] = []
        for page, name in _pages(workspace, credentials, today):
            if progress.cancelled:
                break
            waiting.append((hands.start(draw_to, page, folder / name), folder / name))
            if len(waiting) > AHEAD:
                made.append(_drawn(*waiting.pop(0)))
                progress.told(len(made), len(credentials))
        for drawing, path in waiting:
            if progress.cancelled and drawing.cancel():
                continue
            made.append(_drawn(drawing, path))
            progress.told(len(made), len(credentials))
    return made


def _drawn(drawing: "Future[Any]", path: Path) -> Path:
    drawing.result()
    return path


def _pages(workspace: Workspace, credentials: Sequence[Any], today: date) -> Iterator[tuple[CertificatePage, str]]:
    contents = Contents(workspace)
    trust = trusted(workspace) if credentials else None
    for row in credentials:
        intent = workspace.row("SELECT * FROM intents WHERE id = ?", (row["intent"],))
        page = contents.page(intent, row["json"], row["token"])
        if trust is not None:
            refuse_altered(trust, row, page)
        if handed_over(workspace, row["id"]) is None:
            yield page, f"{row['number']}.pdf"
        else:
            yield replace(page, copied=today), f"{row['number']}-copy.pdf"
