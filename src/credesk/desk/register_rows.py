"""The register in full, for lists and for other programs: one row a credential, as CSV or JSON (docs/register.md)."""

import csv
import io
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from credesk.credentials.certificate_number import certificate_number
from credesk.desk.files import write_file
from credesk.desk.handing_over import handings_of
from credesk.desk.name_list import plain_cell
from credesk.desk.paging import rows_by_id
from credesk.desk.register_find import RegisterPages, Sought
from credesk.desk.session import Workspace
from credesk.domain.civil import instant_text
from credesk.domain.ids import Id, id_text
from credesk.domain.outcome import Outcome

COLUMNS = (
    *("certificate", "number", "name", "cohort", "achievement", "outcome", "awarded", "signed", "valid_until", "state"),
    *("replaces", "replaced_by", "handed_over_on", "handed_over_to", "handed_over_by", "id"),
)
"""The header of a CSV file, and the members of each object of a JSON file."""
_AT_ONCE = 500
_MORE = """SELECT c.id, a.outcome, i.replaces,
    (SELECT n.number FROM intents AS r JOIN credentials AS n ON n.intent = r.id WHERE r.replaces = c.id) AS newer
    FROM credentials AS c LEFT JOIN intents AS i ON i.id = c.intent LEFT JOIN awards AS a ON a.id = c.award
    WHERE c.id IN ({ids})"""

ExportRow = dict[str, Any]


def rows_of(
    workspace: Workspace, sought: Sought, now_ms: int, sort: str = "", *, descending: bool = False, limit: int = -1
) -> list[ExportRow]:
    """Everything that is found, in order, at most ``limit`` of it; by ``now_ms`` it has expired or not."""
    pages = RegisterPages(now_ms)
    count = pages.seek(workspace, sought, sort, descending=descending)
    wanted = count if limit < 0 else min(limit, count)
    found: list[ExportRow] = []
    for first in range(0, wanted, _AT_ONCE):
        found += _full(workspace, pages.page(workspace, first, min(_AT_ONCE, wanted - first)))
    return found


def rows_by_ids(workspace: Workspace, credentials: Sequence[Id], now_ms: int) -> list[ExportRow]:
    """The same for credentials that were chosen, in their order."""
    pages = RegisterPages(now_ms)
    found: list[ExportRow] = []
    for first in range(0, len(credentials), _AT_ONCE):
        found += _full(workspace, pages.rows_by_ids(workspace, credentials[first : first + _AT_ONCE]))
    return found


def _full(workspace: Workspace, page: Sequence[dict[str, Any]]) -> Iterator[ExportRow]:
    ids = [row["id"] for row in page]
    more = {bytes(row["id"]): row for row in rows_by_id(workspace, _MORE, ids)}
    given = handings_of(workspace, ids)
    for row in page:
        beside, handing = more[row["id"]], given.get(row["id"])
        yield {
            "certificate": row["certificate"],
            "number": row["learner"],
            "name": row["name"],
            "cohort": row["cohort"] or None,
            "achievement": row["title"],
            "outcome": Outcome(beside["outcome"]).text if beside["outcome"] is not None else None,
            "awarded": row["awarded"],
            "signed": instant_text(row["signed_at"]),
            "valid_until": row["valid_until"],
            "state": row["state"],
            "replaces": certificate_number(beside["replaces"]) if beside["replaces"] else None,
            "replaced_by": beside["newer"],
            "handed_over_on": handing.on if handing else None,
            "handed_over_to": handing.recipient if handing else None,
            "handed_over_by": handing.by if handing else None,
            "id": id_text(row["id"]),
        }


def rows_as_csv(rows: Sequence[ExportRow]) -> bytes:
    """RFC 4180 in UTF-8 with its mark; what a spreadsheet would take for a formula gets an apostrophe."""
    out = io.StringIO()
    made = csv.writer(out)
    made.writerow(COLUMNS)
    made.writerows([plain_cell("" if row[name] is None else str(row[name])) for name in COLUMNS] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def rows_as_json(rows: Sequence[ExportRow]) -> bytes:
    """An array of objects in UTF-8; what is not known is null."""
    return json.dumps(rows, ensure_ascii=False, indent=1).encode() + b"\n"


def write_rows(rows: Sequence[ExportRow], file: Path) -> None:
    """Write them to a file, whole or not at all: JSON where its name ends in .json, else CSV."""
    write_file(file, rows_as_json(rows) if file.suffix.casefold() == ".json" else rows_as_csv(rows))
