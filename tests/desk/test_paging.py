"""Long lists: found as people write, sorted, a page at a time."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from credesk.desk.paging import LEARNERS, Listing, Pages
from credesk.desk.places import Places
from credesk.desk.session import Workspace, looking
from credesk.domain.texts import folded
from tests.terminal.cohort import FATIMA, GRACE, JOSEPH, PETER
from tests.terminal.conftest import built, clock, copied, taken_in, true_clock
from tests.terminal.sitting import Sitting

__all__ = ["built", "clock", "copied", "taken_in", "true_clock"]


def test_learners_are_found_by_every_word_without_case_and_accents(taken_in: Sitting) -> None:
    pages = Pages(LEARNERS)
    with looking(Places(taken_in.folder)) as workspace:
        assert pages.find(workspace) == 4
        assert pages.find(workspace, "OTIENO pet") == 1
        assert [row["name"] for row in pages.page(workspace, 0)] == [PETER]
        assert pages.find(workspace, "فاطمة") == 1
        assert pages.find(workspace, "nobody") == 0
        assert pages.page(workspace, 0) == []


def test_learners_are_sorted_both_ways_and_read_a_page_at_a_time(taken_in: Sitting) -> None:
    pages = Pages(LEARNERS)
    with looking(Places(taken_in.folder)) as workspace:
        pages.find(workspace, sort="name")
        assert [row["name"] for row in pages.page(workspace, 1, 2)] == [JOSEPH, PETER]
        pages.find(workspace, sort="name", descending=True)
        assert [row["name"] for row in pages.page(workspace, 0)] == [FATIMA, PETER, JOSEPH, GRACE]
        assert len(pages.ids()) == 4


@pytest.mark.parametrize(
    ("text", "seen"), [("García", "garcia"), ("STRASSE", "strasse"), ("Straße", "strasse"), ("Ａｂ", "ab")]
)
def test_folding(text: str, seen: str) -> None:
    assert folded(text) == seen


def index_of(_workspace: Workspace) -> list[tuple[bytes, tuple[Any, ...]]]:
    return [(n.to_bytes(16, "big"), (f"Learner Número {n * 7919 % 100_000}", str(n))) for n in range(100_000)]


def rows_of(_workspace: Workspace, ids: Sequence[bytes]) -> list[dict[str, Any]]:
    return [{"id": one} for one in ids]


@pytest.mark.slow
def test_a_hundred_thousand_rows_are_filtered(taken_in: Sitting) -> None:
    pages = Pages(Listing(("name", "number"), index_of, rows_of))
    with looking(Places(taken_in.folder)) as workspace:
        assert pages.find(workspace) == 100_000
        pages.find(workspace, sort="name")
        assert pages.find(workspace, "numero 42424") == 2


def test_what_changed_is_read_anew_only_when_it_is_said(taken_in: Sitting, tmp_path: Path) -> None:
    known = [(b"1" * 16, ("one",))]
    pages = Pages(Listing(("name",), lambda _workspace: known, rows_of))
    with looking(Places(taken_in.folder)) as workspace:
        assert pages.find(workspace) == 1
        known.append((b"2" * 16, ("two",)))
        assert pages.find(workspace) == 1
        pages.forget()
        assert pages.find(workspace) == 2
