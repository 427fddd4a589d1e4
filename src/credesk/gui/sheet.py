"""The one stylesheet, made from the roles of colour. Widgets name what they are by the property ``role``."""

from credesk.gui.roles import Roles

RADIUS = 6
FOOT = 4
"""Under a table's last row, so that its square corner does not cover the frame's round one."""


def stylesheet(r: Roles, unit: int) -> str:
    """Qt's style sheet for all windows.

    ``unit`` is a quarter of the body font's line height in pixels. Qt mirrors ``left`` in right-to-left windows.
    """
    return "\n".join((_grounds(r), _texts(r, unit), _buttons(r, unit), _fields(r, unit), _tables(r, unit), _bars(r)))


def _grounds(r: Roles) -> str:
    return f"""
QWidget {{ color: {r.ink}; }}
QWidget[role="window"] {{ background: {r.window}; }}
QWidget[role="surface"] {{ background: {r.surface}; }}
QFrame[role="card"] {{ background: {r.surface}; border: 1px solid {r.hairline}; border-radius: {RADIUS}px; }}
QFrame[role="drop"] {{ background: {r.surface}; border: 1px dashed {r.muted}; border-radius: {RADIUS}px; }}
QFrame[role="wash"] {{ background: {r.accent_wash}; border: 1px solid {r.accent_line}; border-radius: {RADIUS}px; }}
QFrame[role="wrong"] {{ background: {r.wrong_soft}; border: 1px solid {r.wrong}; border-radius: {RADIUS}px; }}
QFrame[role="look"] {{ background: {r.look_soft}; border: 1px solid {r.look}; border-radius: {RADIUS}px; }}
QFrame[role="neutral"] {{ background: {r.neutral_soft}; border: 1px solid {r.muted}; border-radius: {RADIUS}px; }}
QFrame[role="good"] {{ background: {r.good_soft}; border: 1px solid {r.good}; border-radius: {RADIUS}px; }}
QFrame[role="rail"] {{ background: {r.window}; border: 0; }}
QFrame[role="bar"] {{ background: {r.surface}; border: 0; }}
QFrame[role="line"] {{ background: {r.hairline}; border: 0; }}
QScrollArea, QScrollArea > QWidget > QWidget[role="plain"] {{ background: transparent; border: 0; }}
QToolTip {{ background: {r.surface}; color: {r.ink}; border: 1px solid {r.hairline}; padding: 4px; }}
"""


def _texts(r: Roles, unit: int) -> str:
    return f"""
QLabel {{ background: transparent; border: 0; }}
QLabel[role="muted"], QLabel[role="small"] {{ color: {r.muted}; }}
QLabel[role="wrong"] {{ color: {r.wrong}; background: transparent; border: 0; }}
QLabel[role="key"] {{ background: {r.window}; border: 1px solid {r.hairline}; border-radius: 3px;
    padding: 0 {unit}px; }}
QLabel[role="code"] {{ background: {r.window}; border: 1px solid {r.hairline}; border-radius: {RADIUS}px;
    padding: {2 * unit}px; }}
"""


def _buttons(r: Roles, unit: int) -> str:
    return f"""
QPushButton {{ background: {r.surface}; border: 1px solid {r.hairline}; border-radius: {RADIUS}px;
    padding: {unit + 2}px {3 * unit + 2}px; }}
QPushButton:hover {{ background: {r.window}; }}
QPushButton:pressed {{ background: {r.accent_soft}; }}
QPushButton:focus {{ border: 1px solid {r.accent}; }}
QPushButton:disabled {{ color: {r.muted}; background: {r.surface}; }}
QPushButton[role="primary"] {{ background: {r.accent}; color: {r.on_accent}; border: 1px solid {r.accent}; }}
QPushButton[role="primary"]:focus {{ border: 1px solid {r.ink}; }}
QPushButton[role="primary"]:disabled {{ background: {r.surface}; color: {r.muted}; border: 1px solid {r.hairline}; }}
QPushButton[role="danger"] {{ color: {r.wrong}; }}
QPushButton[role="link"] {{ background: transparent; border: 1px solid transparent; color: {r.accent};
    padding: {unit // 2}px {unit}px; }}
QPushButton[role="link"]:focus {{ border: 1px solid {r.accent}; }}
QPushButton[role="quiet"] {{ background: transparent; border: 1px solid transparent; color: {r.muted};
    padding: {unit // 2}px {unit + 2}px; }}
QPushButton[role="quiet"]:hover {{ color: {r.ink}; }}
QPushButton[role="quiet"]:focus {{ border: 1px solid {r.accent}; color: {r.ink}; }}
QPushButton[role="choice"] {{ text-align: left; padding: {2 * unit + 2}px {3 * unit}px; }}
QPushButton[role="choice"]:checked {{ background: {r.accent_soft}; border: 1px solid {r.accent}; color: {r.accent}; }}
QCheckBox, QRadioButton {{ background: transparent; spacing: {2 * unit}px; border: 1px solid transparent;
    border-radius: 3px; padding: 2px; }}
QCheckBox:focus, QRadioButton:focus {{ border: 1px solid {r.accent}; }}
"""


def _fields(r: Roles, unit: int) -> str:
    return f"""
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit {{ background: {r.surface}; color: {r.ink};
    border: 1px solid {r.hairline}; border-radius: {RADIUS}px; padding: {unit + 1}px {2 * unit}px;
    selection-background-color: {r.accent}; selection-color: {r.on_accent}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus {{
    border: 1px solid {r.accent}; }}
QLineEdit[role="wrong"] {{ border: 1px solid {r.wrong}; }}
QComboBox::drop-down {{ border: 0; width: {6 * unit}px; }}
QComboBox::down-arrow {{ width: 0; height: 0; border-left: {unit}px solid {r.surface}; margin-top: 2px;
    border-right: {unit}px solid {r.surface}; border-top: {unit + 1}px solid {r.muted}; }}
QComboBox QAbstractItemView {{ background: {r.surface}; border: 1px solid {r.hairline}; outline: 0;
    selection-background-color: {r.accent_soft}; selection-color: {r.accent}; }}
"""


def _tables(r: Roles, unit: int) -> str:
    return f"""
QAbstractItemView {{ background: {r.surface}; border: 0; outline: 0; }}
QAbstractItemView[role="framed"] {{ border: 1px solid {r.hairline}; border-radius: {RADIUS}px;
    padding-bottom: {FOOT}px; }}
QAbstractItemView[role="framed"]:focus {{ border: 1px solid {r.accent}; }}
QHeaderView {{ background: transparent; border: 0; }}
QHeaderView::section {{ background: {r.surface}; color: {r.muted}; border: 0; border-bottom: 1px solid {r.hairline};
    padding: {2 * unit}px {3 * unit}px; font-size: 12px; }}
QHeaderView::section:first {{ border-top-left-radius: {RADIUS}px; }}
QHeaderView::section:last {{ border-top-right-radius: {RADIUS}px; }}
QTableCornerButton::section {{ background: {r.surface}; border: 0; }}
"""


def _bars(r: Roles) -> str:
    return f"""
QScrollBar {{ background: transparent; border: 0; margin: 0; }}
QScrollBar:vertical {{ width: 10px; }}
QScrollBar:horizontal {{ height: 10px; }}
QScrollBar::handle {{ background: {r.hairline}; border-radius: 4px; margin: 1px; min-height: 24px; min-width: 24px; }}
QScrollBar::handle:hover {{ background: {r.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent;
    border: 0; width: 0; height: 0; }}
QProgressBar {{ background: {r.hairline}; border: 0; border-radius: 2px; max-height: 4px; }}
QProgressBar::chunk {{ background: {r.accent}; border-radius: 2px; }}
QTabBar::tab {{ background: transparent; color: {r.muted}; border: 0; border-bottom: 2px solid transparent;
    padding: 8px 12px; }}
QTabBar::tab:selected {{ color: {r.ink}; border-bottom: 2px solid {r.accent}; }}
QTabWidget::pane {{ border: 0; }}
QMenu {{ background: {r.surface}; border: 1px solid {r.hairline}; padding: 4px; }}
QMenu::item {{ padding: 6px 16px; border-radius: 4px; }}
QMenu::item:selected {{ background: {r.accent_soft}; color: {r.accent}; }}
QSplitter::handle {{ background: {r.hairline}; }}
"""
