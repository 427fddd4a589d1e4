"""The name check list on paper: A4, a row for each learner with room for a correction or a signature."""

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from credesk.gui.words import translate

if TYPE_CHECKING:
    from credesk.desk.name_list import NameLine


def names_as_pdf(lines: "Sequence[NameLine]", title: str, day: str) -> bytes:
    """The list as a PDF. Names are set in whatever fonts of this computer have their letters."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(150)
    writer.setTitle(title)
    writer.setCreator("Credesk")
    margins = QMarginsF(15, 15, 15, 15)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins,
                    QPageLayout.Unit.Millimeter)
    )  # fmt: skip
    document = QTextDocument()
    document.setHtml(_page(lines, title, day))
    document.print_(writer)
    del writer
    return bytes(buffer.data().data())


def _page(lines: "Sequence[NameLine]", title: str, day: str) -> str:
    ask = translate(
        "Names", "Read your name as the certificate will show it. Correct it, or sign that it is right."
    )  # fmt: skip
    headings = (
        translate("Names", "Number"), translate("Names", "Name on the certificate"),
        translate("Names", "Correction"), translate("Names", "Signature"),
    )  # fmt: skip
    head = "".join(f'<th align="left" width="{share}%">{escape(one)}</th>' for one, share in _shares(headings))
    rows = "".join(
        f"<tr><td><nobr>{escape(one.number)}</nobr></td><td><big>{escape(one.name)}</big></td><td></td><td></td></tr>"
        for one in lines
    )
    return (
        f"<h3>{escape(title)}</h3><p>{escape(day)}<br>{escape(ask)}</p>"
        '<table width="100%" border="1" cellspacing="0" cellpadding="11" style="border-collapse: collapse">'
        f"<thead><tr>{head}</tr></thead>{rows}</table>"
    )


def _shares(headings: Sequence[str]) -> list[tuple[str, int]]:
    return list(zip(headings, (18, 34, 26, 22), strict=True))
