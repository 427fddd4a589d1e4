"""The recovery sheet in the language of the windows; desk.recovery_sheet draws it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from credesk.desk.recovery_sheet import SheetFacts
from credesk.desk.recovery_sheet import SheetWords as FixedWords
from credesk.desk.recovery_sheet import sheet_pdf as drawn
from credesk.gui.words import short_day, translate


@dataclass(frozen=True, slots=True)
class SheetWords:
    """What stands on the sheet; without ``code`` its field is left blank to write into. ``made`` is ms UTC."""

    issuer: str
    file: str
    code: str
    words: str
    made: int


def sheet_pdf(words: SheetWords) -> bytes:
    """The sheet as a PDF of one A4 page."""
    return drawn(SheetFacts(words.issuer, words.file, words.code, words.words, short_day(words.made)), _fixed())


def _fixed() -> FixedWords:
    return FixedWords(
        language=translate("Sheet", "en"),
        right_to_left=QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft,
        title=translate("Sheet", "Recovery sheet"),
        purpose=translate(
            "Sheet",
            "The recovery file opens with the code on this sheet and with nothing else. Whoever has both can sign in "
            "this organisation's name: keep the paper and the file apart, each in a locked place.",
        ),
        opens=translate(
            "Sheet",
            "It opens: the keys that sign certificates and status lists, this workstation's own keys, and the root key "
            "if it was not kept offline when the file was made. It does not hold learners' data: that is in the "
            "backups.",
        ),
        file=translate("Sheet", "Recovery file"),
        made=translate("Sheet", "Made on"),
        words=translate("Sheet", "Fingerprint words of the root"),
        lies=translate("Sheet", "The file lies at"),
        code=translate("Sheet", "Recovery code"),
        checks=translate(
            "Sheet",
            "Seven groups of five. The fifth of each is its check character: Credesk says in which group a mistake is. "
            "0 and O are the same here, and so are 1, I and L.",
        ),
        steps_title=translate("Sheet", "When every passphrase is lost"),
        steps=(
            translate("Sheet", "Install Credesk, and bring back the workspace's folder, or restore its latest backup."),
            translate(
                "Sheet", "Choose “Open with a recovery file” at the first start; in a terminal: credesk recover FILE"
            ),
            translate("Sheet", "Give the recovery file and type the code. The picture holds the same 35 characters."),
            translate(
                "Sheet",
                "Choose a new passphrase. Write a new recovery file and a new sheet, and destroy this one.",
            ),
        ),
    )
