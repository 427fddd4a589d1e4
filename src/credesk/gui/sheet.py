"""The one stylesheet, made from the roles of colour. Widgets name what they are by the property ``role``."""

from dataclasses import fields

from credesk.gui.roles import PALETTE, Roles

RADIUS = 6
FOOT = 4
"""Under a table's last row, so that its square corner does not cover the frame's round one."""
_IN_PALETTE = Roles(**{one.name: f"palette({PALETTE.get(one.name, '')})" for one in fields(Roles)})
"""Each role as a style sheet names the palette's colour that carries it."""


def stylesheet(unit: int) -> str:
    """Qt's style sheet for all windows and both schemes: its colours are those of the application's palette.

    ``unit`` is a quarter of the body font's line height in pixels. Qt mirrors ``left`` in right-to-left windows.
    """
    c = _IN_PALETTE
    return "\n".join((_grounds(c), _texts(c, unit), _buttons(c, unit), _fields(c, unit), _tables(c, unit), _bars(c)))


def _grounds(c: Roles) -> str:
    return f"""
QWidget {{ color: {c.ink}; }}
QWidget[role="window"] {{ background: {c.window}; }}
QWidget[role="surface"] {{ background: {c.surface}; }}
QFrame[role="card"] {{ background: {c.surface}; border: 1px solid {c.hairline}; border-radius: {RADIUS}px; }}
QFrame[role="drop"] {{ background: {c.surface}; border: 1px dashed {c.muted}; border-radius: {RADIUS}px; }}
QFrame[role="wash"] {{ background: {c.accent_wash}; border: 1px solid {c.accent_line}; border-radius: {RADIUS}px; }}
QFrame[role="wrong"] {{ background: {c.wrong_soft}; border: 1px solid {c.wrong}; border-radius: {RADIUS}px; }}
QFrame[role="look"] {{ background: {c.look_soft}; border: 1px solid {c.look}; border-radius: {RADIUS}px; }}
QFrame[role="neutral"] {{ background: {c.neutral_soft}; border: 1px solid {c.muted}; border-radius: {RADIUS}px; }}
QFrame[role="good"] {{ background: {c.good_soft}; border: 1px solid {c.good}; border-radius: {RADIUS}px; }}
QFrame[role="rail"] {{ background: {c.window}; border: 0; }}
QFrame[role="bar"] {{ background: {c.surface}; border: 0; }}
QFrame[role="line"] {{ background: {c.hairline}; border: 0; }}
QScrollArea, QScrollArea > QWidget > QWidget[role="plain"] {{ background: transparent; border: 0; }}
QToolTip {{ background: {c.surface}; color: {c.ink}; border: 1px solid {c.hairline}; padding: 4px; }}
"""


def _texts(c: Roles, unit: int) -> str:
    return f"""
QLabel {{ background: transparent; border: 0; }}
QLabel[role="muted"], QLabel[role="small"] {{ color: {c.muted}; }}
QLabel[role="accent"] {{ color: {c.accent}; }}
QLabel[role="wrong"] {{ color: {c.wrong}; background: transparent; border: 0; }}
QLabel[role="key"] {{ background: {c.window}; border: 1px solid {c.hairline}; border-radius: 3px;
    padding: 0 {unit}px; }}
QLabel[role="code"] {{ background: {c.window}; border: 1px solid {c.hairline}; border-radius: {RADIUS}px;
    padding: {2 * unit}px; }}
"""


def _buttons(c: Roles, unit: int) -> str:
    return f"""
QPushButton {{ background: {c.surface}; border: 1px solid {c.hairline}; border-radius: {RADIUS}px;
    padding: {unit + 2}px {3 * unit + 2}px; }}
QPushButton:hover {{ background: {c.window}; }}
QPushButton:pressed {{ background: {c.accent_soft}; }}
QPushButton:focus {{ border: 1px solid {c.accent}; }}
QPushButton:disabled {{ color: {c.muted}; background: {c.surface}; }}
QPushButton[role="primary"] {{ background: {c.accent}; color: {c.on_accent}; border: 1px solid {c.accent}; }}
QPushButton[role="primary"]:focus {{ border: 1px solid {c.ink}; }}
QPushButton[role="primary"]:disabled {{ background: {c.surface}; color: {c.muted}; border: 1px solid {c.hairline}; }}
QPushButton[role="danger"] {{ color: {c.wrong}; }}
QPushButton[role="link"] {{ background: transparent; border: 1px solid transparent; color: {c.accent};
    padding: {unit // 2}px {unit}px; }}
QPushButton[role="link"]:focus {{ border: 1px solid {c.accent}; }}
QPushButton[role="quiet"] {{ background: transparent; border: 1px solid transparent; color: {c.muted};
    padding: {unit // 2}px {unit + 2}px; }}
QPushButton[role="quiet"]:hover {{ color: {c.ink}; }}
QPushButton[role="quiet"]:focus {{ border: 1px solid {c.accent}; color: {c.ink}; }}
QPushButton[role="choice"] {{ text-align: left; padding: {2 * unit + 2}px {3 * unit}px; }}
QPushButton[role="choice"]:checked {{ background: {c.accent_soft}; border: 1px solid {c.accent}; color: {c.accent}; }}
QCheckBox, QRadioButton {{ background: transparent; spacing: {2 * unit}px; border: 1px solid transparent;
    border-radius: 3px; padding: 2px; }}
QCheckBox:focus, QRadioButton:focus {{ border: 1px solid {c.accent}; }}
"""


def _fields(c: Roles, unit: int) -> str:
    return f"""
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit {{ background: {c.surface}; color: {c.ink};
    border: 1px solid {c.hairline}; border-radius: {RADIUS}px; padding: {unit + 1}px {2 * unit}px;
    selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus {{
    border: 1px solid {c.accent}; }}
QLineEdit[role="wrong"] {{ border: 1px solid {c.wrong}; }}
QComboBox::drop-down {{ border: 0; width: {6 * unit}px; }}
QComboBox::down-arrow {{ width: 0; height: 0; border-left: {unit}px solid {c.surface}; margin-top: 2px;
    border-right: {unit}px solid {c.surface}; border-top: {unit + 1}px solid {c.muted}; }}
QComboBox QAbstractItemView {{ background: {c.surface}; border: 1px solid {c.hairline}; outline: 0;
    selection-background-color: {c.accent_soft}; selection-color: {c.accent}; }}
"""


def _tables(c: Roles, unit: int) -> str:
    return f"""
QAbstractItemView {{ background: {c.surface}; border: 0; outline: 0; }}
QAbstractItemView[role="framed"] {{ border: 1px solid {c.hairline}; border-radius: {RADIUS}px;
    padding-bottom: {FOOT}px; }}
QAbstractItemView[role="framed"]:focus {{ border: 1px solid {c.accent}; }}
QHeaderView {{ background: transparent; border: 0; }}
QHeaderView::section {{ background: {c.surface}; color: {c.muted}; border: 0; border-bottom: 1px solid {c.hairline};
    padding: {2 * unit}px {3 * unit}px; font-size: 12px; }}
QHeaderView::section:first {{ border-top-left-radius: {RADIUS}px; }}
QHeaderView::section:last {{ border-top-right-radius: {RADIUS}px; }}
QTableCornerButton::section {{ background: {c.surface}; border: 0; }}
"""


def _bars(c: Roles) -> str:
    return f"""
QScrollBar {{ background: transparent; border: 0; margin: 0; }}
QScrollBar:vertical {{ width: 10px; }}
QScrollBar:horizontal {{ height: 10px; }}
QScrollBar::handle {{ background: {c.hairline}; border-radius: 4px; margin: 1px; min-height: 24px; min-width: 24px; }}
QScrollBar::handle:hover {{ background: {c.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent;
    border: 0; width: 0; height: 0; }}
QProgressBar {{ background: {c.hairline}; border: 0; border-radius: 2px; max-height: 4px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 2px; }}
QTabBar::tab {{ background: transparent; color: {c.muted}; border: 0; border-bottom: 2px solid transparent;
    padding: 8px 12px; }}
QTabBar::tab:selected {{ color: {c.ink}; border-bottom: 2px solid {c.accent}; }}
QTabWidget::pane {{ border: 0; }}
QMenu {{ background: {c.surface}; border: 1px solid {c.hairline}; padding: 4px; }}
QMenu::item {{ padding: 6px 16px; border-radius: 4px; }}
QMenu::item:selected {{ background: {c.accent_soft}; color: {c.accent}; }}
QSplitter::handle {{ background: {c.hairline}; }}
"""
