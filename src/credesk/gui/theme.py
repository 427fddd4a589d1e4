"""Light and dark over Fusion, switched live; fonts; sizes from the body font's metrics."""

import importlib.util
import os
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from credesk.gui.restyling import Restyling
from credesk.gui.roles import DARK, LIGHT, Roles
from credesk.gui.sheet import stylesheet

BODY, SMALL, SECTION, TITLE, NUMBER = 13, 12, 15, 17, 25
"""Font sizes in pixels at 100 %."""

FONTS = (
    ("fontpkg_inter", ("Inter[opsz,wght].ttf",)),
    ("fontpkg_ibm_plex_sans_arabic", tuple(f"IBMPlexSansArabic-{one}.ttf" for one in ("Regular", "SemiBold", "Bold"))),
)

_BOLD = {"IBM Plex Sans Arabic": ("IBM Plex Sans Arabic SemiBold",)}
"""Of a family whose weights are files of their own: the family that has the bold one alone."""

IN_FUSION = "is in Fusion"
"""An application's property: it was begun in this style (``start.new_application``)."""


class Theme(QObject):
    """The scheme in use. ``changed`` tells widgets that paint themselves; the stylesheet's follow by themselves."""

    changed = Signal()
    # Asking the application for its child would make PySide's classes of all that a child can be: 9 ms at the start.
    running: ClassVar["Theme | None"] = None

    def __init__(self, application: QApplication, wish: str = "") -> None:
        """``wish`` is light, dark, or system: follow QStyleHints.colorScheme."""
        super().__init__(application)
        self._application = application
        self._wish = _wish(wish)
        if not application.property(IN_FUSION):
            application.setStyle("Fusion")
        application.setFont(_body_font())
        self.roles = self._wanted()
        self._restyling = Restyling(self)
        self._put()
        application.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def is_dark(self) -> bool:
        """Whether the dark scheme is shown."""
        return self.roles is DARK

    @property
    def wish(self) -> str:
        """light, dark or system."""
        return self._wish

    def choose(self, wish: str) -> None:
        """Switch to light, dark or system, now."""
        self._wish = _wish(wish)
        self._follow()

    def _follow(self) -> None:
        self.roles = self._wanted()
        self._put()
        self.changed.emit()

    def _wanted(self) -> Roles:
        system = self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if self._wish == "dark" or (self._wish != "light" and system) else LIGHT

    def _put(self) -> None:
        self._application.setPalette(_palette(self.roles))
        self._restyling.begin()

    @property
    def sheet(self) -> str:
        """The style sheet of a window, the same in both schemes.

        It is a window's and not the application's, so that what is built has no style until it stands in the window:
        else Qt styles a page anew for each box that is put into another while it is built.
        """
        return stylesheet(self.unit)

    @property
    def unit(self) -> int:
        """A quarter of the body font's line height, in pixels: the step of all distances."""
        return max(4, round(QFontMetricsF(self._application.font()).height() / 4))

    @property
    def row(self) -> int:
        """Height of a table's row and of a rail's entry."""
        return round(QFontMetricsF(self._application.font()).height() * 2.35)

    def colour(self, role: str) -> QColor:
        """The colour of a role, such as "ink" or "good_soft"."""
        return QColor(getattr(self.roles, role))


def _wish(wish: str) -> str:
    return wish or os.environ.get("CREDESK_SCHEME", "system")


def dress(application: QApplication, wish: str = "") -> Theme:
    """The application's theme: made once, and put on anew for another wish or direction of reading."""
    found = Theme.running
    if found is None or not isValid(found):
        Theme.running = found = Theme(application, wish)
    else:
        found.choose(wish)
    return found


def theme() -> Theme:
    """The theme of the running program. It is made by ``dress``."""
    found = Theme.running
    assert found is not None
    return found


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application


def _body_font() -> QFont:
    families = [family for package, files in FONTS for family in _load(package, files)]
    font = QFont(_application().font())
    font.setFamilies([*dict.fromkeys(families), *font.families()])
    font.setPixelSize(BODY)
    return font


def _load(package: str, files: tuple[str, ...]) -> list[str]:
    """The families of a font package's files; none where it is not installed."""
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        return []
    folder = Path(next(iter(spec.submodule_search_locations))) / "files"
    numbers = [QFontDatabase.addApplicationFont(str(folder / file)) for file in files if (folder / file).is_file()]
    return [QFontDatabase.applicationFontFamilies(number)[0] for number in numbers if number >= 0]


def font(size: int = BODY, weight: QFont.Weight = QFont.Weight.Normal, *, tabular: bool = False) -> QFont:
    """The font of the windows in another size (pixels at 100 %) or weight; ``tabular`` for digits in columns."""
    made = QFont(_application().font())
    made.setPixelSize(size)
    made.setWeight(weight)
    if weight >= QFont.Weight.DemiBold:
        # For letters that the first family lacks Qt takes the regular file of the next one, whatever the weight.
        made.setFamilies([bold for one in made.families() for bold in (*_BOLD.get(one, ()), one)])
    # Inter is one variable file: without its axis every weight looks the same.
    made.setVariableAxis(QFont.Tag("wght"), float(weight.value))
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def set_role(widget: QWidget, role: str) -> None:
    """Say what a widget is, for the stylesheet; a widget that is shown already is drawn anew."""
    if (widget.property("role") or "") == role:
        return
    widget.setProperty("role", role)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.updateGeometry()


def _palette(r: Roles) -> QPalette:
    """Where Qt draws with a colour itself it means what it does everywhere; the others carry what PALETTE says."""
    palette = QPalette()
    pairs = {
        QPalette.ColorRole.Window: r.window,
        QPalette.ColorRole.WindowText: r.ink,
        QPalette.ColorRole.Base: r.surface,
        QPalette.ColorRole.Text: r.ink,
        QPalette.ColorRole.Button: r.surface,
        QPalette.ColorRole.ButtonText: r.ink,
        QPalette.ColorRole.BrightText: r.wrong,
        QPalette.ColorRole.Highlight: r.accent,
        QPalette.ColorRole.HighlightedText: r.on_accent,
        QPalette.ColorRole.PlaceholderText: r.muted,
        QPalette.ColorRole.Mid: r.hairline,
        QPalette.ColorRole.Accent: r.accent,
        QPalette.ColorRole.Midlight: r.accent_soft,
        QPalette.ColorRole.Light: r.accent_line,
        QPalette.ColorRole.AlternateBase: r.accent_wash,
        QPalette.ColorRole.Dark: r.good,
        QPalette.ColorRole.Shadow: r.good_soft,
        QPalette.ColorRole.LinkVisited: r.look,
        QPalette.ColorRole.ToolTipBase: r.look_soft,
        QPalette.ColorRole.ToolTipText: r.wrong_soft,
        QPalette.ColorRole.Link: r.neutral_soft,
    }
    for role, colour in pairs.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(r.muted))
    return palette
