"""The fields of the template editor. Each change is told at once; what stands in them is set without telling."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from credesk.domain.certificate_template import CARDS, MOST_SIGNATURES, CertificateTemplate, TemplateSignature
from credesk.gui.checked import TickBox
from credesk.gui.languages import OFFERED, language_name
from credesk.gui.parts.buttons import button, link
from credesk.gui.parts.forms import Form
from credesk.gui.parts.labels import section, small
from credesk.gui.templates_words import colour_names, format_names, part_names
from credesk.gui.theme import theme
from credesk.gui.words import translate

Changed = Callable[..., None]
"""``changed(what, **fields)``: the step's name, and fields of the settings."""


class PictureField(QWidget):
    """A picture or none: choosing asks the page, which brings it in."""

    def __init__(self, name: str, choose: Callable[[], None], remove: Callable[[], None]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme().unit)
        self.choose = button(translate("Templates", "Choose a picture…"), choose)
        self.choose.setAccessibleName(translate("Templates", "Choose a picture: {name}", name=name))
        self.remove = link(translate("Templates", "Remove"), remove)
        self.remove.setAccessibleName(translate("Templates", "Remove the picture: {name}", name=name))
        for one in (self.choose, self.remove):
            row.addWidget(one)
        row.addStretch(1)
        self.setFocusProxy(self.choose)

    def put(self, picture: bytes | None) -> None:
        """Whether there is one."""
        self.remove.setVisible(picture is not None)


class SignatureFields(QWidget):
    """Name, role and picture of one signature."""

    def __init__(self, number: int, changed: Callable[[], None], picture: PictureField) -> None:
        super().__init__()
        self.digest: bytes | None = None
        self.name, self.role, self.picture = QLineEdit(), QLineEdit(), picture
        for field, words in (
            (self.name, translate("Templates", "Name {number}", number=number)),
            (self.role, translate("Templates", "Role {number}", number=number)),
        ):
            field.setAccessibleName(words)
            field.setPlaceholderText(words)
            field.textChanged.connect(changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2 * theme().unit)
        column.setSpacing(theme().unit)
        row = QHBoxLayout()
        row.setSpacing(2 * theme().unit)
        row.addWidget(self.name)
        row.addWidget(self.role)
        column.addLayout(row)
        column.addWidget(picture)


class TemplateForm(Form):
    """All settings of a template. ``changed`` hears of each change, ``wanted`` of a picture that is to be chosen."""

    def __init__(self, changed: Changed, wanted: Callable[[str, int], None]) -> None:
        super().__init__()
        self._changed, self._wanted = changed, wanted
        self._shown: CertificateTemplate | None = None
        self._add_format()
        self._add_look()
        self._add_signatures()
        self._add_parts()

    def _add_format(self) -> None:
        self.name = self.add_row(translate("Templates", "Name"), QLineEdit())
        self.name.textChanged.connect(lambda words: self._changed("name", name=words))
        self.format = self.add_row(translate("Templates", "Format"), QComboBox())
        for key, words in format_names().items():
            self.format.addItem(words, key)
        self.format.currentIndexChanged.connect(lambda _n: self._changed("", **self._formatted()))
        hint = translate("Templates", "The same certificate beside the first, where the achievement speaks it.")
        self.language = self.add_row(translate("Templates", "Second language"), QComboBox(), hint)
        self.language.addItem(translate("Templates", "None"), "")
        for tag in OFFERED:
            self.language.addItem(language_name(tag), tag)
        self.language.currentIndexChanged.connect(
            lambda _n: self._changed("", second_language=self.language.currentData())
        )

    def _formatted(self) -> dict[str, Any]:
        chosen = self.format.currentData()
        return {"format": chosen, "second_language": ""} if chosen in CARDS else {"format": chosen}

    def _add_look(self) -> None:
        hint = translate("Templates", "Of the frame and small words. What matters is always black.")
        self.colours = QComboBox()
        self.colours.setAccessibleName(translate("Templates", "Colours to choose from"))
        for code, words in colour_names().items():
            self.colours.addItem(_swatch(code), words, code)
        self.colours.activated.connect(lambda n: self._changed("", colour=self.colours.itemData(n)))
        self.colour = self.add_row(translate("Templates", "Colour"), QLineEdit(), hint, self.colours)
        self.colour.textChanged.connect(lambda words: self._changed("colour", colour=words.strip().upper()))
        name = translate("Templates", "Logo")
        self.logo = PictureField(name, lambda: self._wanted("logo", 0), lambda: self._changed("", logo=None))
        self.add_row(name, self.logo, translate("Templates", "In place of the seal; it stands on white."))

    def _add_signatures(self) -> None:
        self.add(section(translate("Templates", "Signatures")))
        self.signatures = []
        for number in range(1, MOST_SIGNATURES + 1):
            words = translate("Templates", "Signature {number}", number=number)
            place = number - 1
            picture = PictureField(
                words, partial(self._wanted, "signature", place), partial(self.put_signature, place, None)
            )
            fields = SignatureFields(number, partial(self._signed, f"signature {number}"), picture)
            self.signatures.append(self.add(fields))

    def put_signature(self, place: int, digest: bytes | None) -> None:
        """Give a signature a picture, or take it away."""
        self.signatures[place].digest = digest
        self._signed("")

    def _signed(self, what: str, *_words: str) -> None:
        lines = [TemplateSignature(one.name.text(), one.role.text(), one.digest) for one in self.signatures]
        while lines and lines[-1] == TemplateSignature(""):
            lines.pop()
        self._changed(what, signatures=tuple(lines))

    def _add_parts(self) -> None:
        self.add(section(translate("Templates", "What stands on it")))
        self.add(small(translate("Templates", "Name, title, issuer, dates, number and code always do."), wrap=True))
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        self.parts = {}
        for place, (key, words) in enumerate(part_names().items()):
            box = TickBox(words)
            box.toggled.connect(lambda _on: self._left_out())
            self.parts[key] = box
            grid.addWidget(box, place // 2, place % 2)
        self.add(holder)

    def _left_out(self) -> None:
        left = tuple(key for key, box in self.parts.items() if not box.isChecked())
        self._changed("", left_out=left)

    def put(self, settings: CertificateTemplate) -> None:
        """Show settings; nothing is told. A field that says the same already keeps its cursor."""
        blocked = [QSignalBlocker(one) for one in self.findChildren(QWidget)]
        _type(self.name, settings.name)
        self.format.setCurrentIndex(self.format.findData(settings.format))
        self.language.setEnabled(settings.format not in CARDS)
        if self.language.findData(settings.second_language) < 0:
            self.language.addItem(language_name(settings.second_language), settings.second_language)
        self.language.setCurrentIndex(self.language.findData(settings.second_language))
        if self.colour.text().strip().upper() != settings.colour:
            self.colour.setText(settings.colour)
        self.colours.setCurrentIndex(self.colours.findData(settings.colour))
        self.logo.put(settings.logo)
        empty = TemplateSignature("")
        for place, fields in enumerate(self.signatures):
            one = settings.signatures[place] if place < len(settings.signatures) else empty
            _type(fields.name, one.name)
            _type(fields.role, one.role)
            fields.digest = one.picture
            fields.picture.put(one.picture)
        for key, box in self.parts.items():
            box.setChecked(key not in settings.left_out)
        del blocked

    def labels(self) -> list[QLabel]:
        """All labels, for tests of the layout."""
        return self.findChildren(QLabel)


def _type(field: QLineEdit, words: str) -> None:
    if field.text() != words:
        field.setText(words)
        field.setCursorPosition(0)


def _swatch(code: str) -> QIcon:
    side = 4 * theme().unit
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    picture.fill(QColor(code))
    return QIcon(picture)
