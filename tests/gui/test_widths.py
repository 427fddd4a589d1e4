"""Columns of tables: nothing is cut while there is room; Return presses the button that has the focus."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from credesk.gui.keys import shortcut
from credesk.gui.parts.buttons import button
from credesk.gui.parts.tables import Column, RowsModel
from credesk.gui.parts.views import Table, lent
from credesk.gui.theme import dress
from tests.gui.seat import Seat
from tests.terminal.sitting import Sitting

LONG = "Grace Wanjiru Mwangi-Otieno"


@given(st.lists(st.tuples(st.integers(0, 900), st.integers(0, 900)), min_size=1, max_size=9))
def test_what_one_column_does_not_need_is_lent_and_no_pixel_is_lost(columns: list[tuple[int, int]]) -> None:
    widths, needs = [width for width, _ in columns], [need for _, need in columns]
    found = lent(widths, needs)
    assert sum(found) == sum(widths)
    if sum(needs) <= sum(widths):
        assert all(width >= need for width, need in zip(found, needs, strict=True))
    if all(width >= need for width, need in columns):
        assert found == widths


def test_a_long_name_is_shown_whole_where_other_columns_have_room(qapp: QApplication, qtbot: QtBot) -> None:
    dress(qapp, "light")
    model = RowsModel((Column("name", "Name", share=1), Column("city", "City", share=3)))
    table = Table(model, "People")
    qtbot.addWidget(table)
    table.resize(400, 200)
    table.show()
    before = table.columnWidth(0)
    model.put([{"name": "Peter", "city": "Kisumu"}])
    assert table.columnWidth(0) == before
    model.put([{"name": "Peter", "city": "Kisumu"}, {"name": LONG, "city": "Kisumu"}])
    assert table.columnWidth(0) >= table.itemDelegate().sizeHint(QStyleOptionViewItem(), model.index(1, 0)).width()
    assert table.columnWidth(0) + table.columnWidth(1) == table.viewport().width()


def test_return_presses_the_button_and_not_what_the_page_does_with_it(qapp: QApplication, qtbot: QtBot) -> None:
    dress(qapp, "light")
    pressed: list[str] = []
    page = QWidget()
    made = button("Do it", lambda: pressed.append("button"))
    made.setParent(page)
    shortcut(page, "Return", lambda: pressed.append("page"))
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    made.setFocus()
    QTest.keySequence(made, "Return")
    assert pressed == ["button"]


@pytest.mark.parametrize("key", ["issue", "programmes", "learners"])
def test_no_cell_is_cut_in_a_small_window(seated: Callable[..., Seat], decided: Sitting, key: str) -> None:
    seat = seated(decided.folder, size=(1280, 720))
    seat.sign_in()
    seat.frame.go(key)
    seat.quiet()
    tables = [one for one in seat.window.findChildren(Table) if one.isVisible() and one.model().rowCount()]
    assert tables
    for table in tables:
        model = table.model()
        rows, columns = range(min(4, model.rowCount())), range(model.columnCount())
        for index in (model.index(row, column) for row in rows for column in columns):
            needed = table.itemDelegate().sizeHint(QStyleOptionViewItem(), index).width()
            assert needed <= table.columnWidth(index.column()), index.data()
