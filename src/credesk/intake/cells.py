"""Cells that a spreadsheet neither runs as a formula nor rewrites: guarded by one apostrophe, and back."""

import csv
import io
import re
from collections.abc import Iterable, Sequence

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_NUMBER_LIKE = re.compile(r"[\d\s.,/:-]*\d[\d\s.,/:-]*|\d+[eE][+-]?\d+")
_SIGNED_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?%?")
_STAYS = re.compile(r"0|[1-9]\d{0,10}|\d{4}-\d\d-\d\d")


def _needs_guard(cell: str) -> bool:
    """Formulas run; numbers lose leading zeros and long tails; fractions turn into dates."""
    bare = cell.lstrip(" ")
    if bare.startswith(_FORMULA):
        return True
    if _NUMBER_LIKE.fullmatch(bare) and not _STAYS.fullmatch(cell):
        return True
    return cell.startswith("'") and _needs_guard(cell[1:])


def starts_formula(cell: str) -> bool:
    """Whether a spreadsheet may run the cell. A number is none, whatever its sign."""
    bare = cell.lstrip(" ")
    return bare.startswith(_FORMULA) and not _SIGNED_NUMBER.fullmatch(bare)


def neutral(cell: str) -> str:
    """The cell as no spreadsheet runs it: an apostrophe goes before a formula's start, and stays there."""
    return f"'{cell}" if starts_formula(cell) else cell


def guarded(cell: str) -> str:
    """The cell as it is written. ``unguarded`` gives it back exactly."""
    return f"'{cell}" if _needs_guard(cell) else cell


def unguarded(cell: str) -> str:
    """The cell that ``guarded`` wrote; what a person typed stays as it is."""
    return cell[1:] if cell.startswith("'") and _needs_guard(cell[1:]) else cell


def write_table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """A table in CSV (RFC 4180), UTF-8 with a byte order mark so that every spreadsheet reads it, guarded."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig", errors="replace")
