"""Printing certificates again: the same page as the first time, until it was handed over; a copy from then on."""

from collections.abc import Collection, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from credesk.certificates.design import Design
from credesk.certificates.page import CertificatePage
from credesk.desk.circumstances import Progress
from credesk.desk.content import Contents
from credesk.desk.handing_over import handed_over
from credesk.desk.issuing_hands import Hands, draw_to
from credesk.desk.paging import rows_by_id
from credesk.desk.session import Workspace
from credesk.desk.stored import refuse_altered, signed_bytes, trusted
from credesk.desk.templates import Chosen
from credesk.domain.ids import Id

AHEAD = 8
"""Certificates that may wait to be drawn: memory stays flat however many there are."""
READ_AT_ONCE = 50


class StoredCredentials(Collection[Any]):
    """Rows of credentials by their ids, in their order, read a part at a time: each may hold many kilobytes."""

    def __init__(self, workspace: Workspace, credentials: Sequence[Id]) -> None:
        self._workspace, self._ids = workspace, credentials

    def __len__(self) -> int:
        return len(self._ids)

    def __iter__(self) -> Iterator[Any]:
        for start in range(0, len(self._ids), READ_AT_ONCE):
            part = self._ids[start : start + READ_AT_ONCE]
            yield from rows_by_id(self._workspace, "SELECT * FROM credentials WHERE id IN ({ids})", part)

    def __contains__(self, row: object) -> bool:
        return any(row == one for one in self)


def print_again(
    workspace: Workspace,
    credentials: Collection[Any],
    folder: Path,
    progress: Progress,
    today: date,
    template: Chosen | None = None,
) -> list[Path]:
    """Draw certificates of credentials (rows) again from what is stored; reading is enough for it.

    ``template`` is another one than that of the first time; the format then stands in the file's name.

    What was not handed over gives the same bytes as the first time; of the rest each page says that it is a copy of
    ``today``, and its file's name too. Raises Tampered where a row is not what was signed; what is drawn stays.
    """
    made: list[Path] = []
    with Hands(len(credentials)) as hands:
        waiting: list[tuple[Future[Any], Path]] = []
        for page, design, name in papers(workspace, credentials, today, template):
            if progress.cancelled:
                break
            path = folder / f"{name}.pdf"
            waiting.append((hands.start(draw_to, page, path, design), path))
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


def papers(
    workspace: Workspace, credentials: Collection[Any], today: date, template: Chosen | None = None
) -> Iterator[tuple[CertificatePage, Design, str]]:
    """The page of each credential, what it is set with, and its file's name. Raises Tampered."""
    contents = Contents(workspace)
    trust = trusted(workspace) if credentials else None
    for row in credentials:
        intent = workspace.row("SELECT * FROM intents WHERE id = ?", (row["intent"],))
        page = contents.page(intent, *signed_bytes(row))
        if trust is not None:
            refuse_altered(trust, row, page)
        design = contents.design(intent, page, template)
        name = row["number"] if template is None else f"{row['number']}-{template.settings.format}"
        if handed_over(workspace, row["id"]) is None:
            yield page, design, name
        else:
            yield replace(page, copied=today), design, f"{name}-copy"
