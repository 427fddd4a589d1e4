"""A marks file before it is taken in: every row, what it would write, and which are refused and why."""

from PySide6.QtWidgets import QHBoxLayout

from credesk.desk.marks_view import MarkAct, MarkEffect, MarksPreview, ShownMark
from credesk.gui.assess_queue import KeepsArrows
from credesk.gui.file_preview import FilePreview
from credesk.gui.parts.buttons import button, rename
from credesk.gui.parts.labels import text
from credesk.gui.parts.tables import Column, Row
from credesk.gui.theme import set_role, theme
from credesk.gui.words import isolated, number, plural, translate


class MarksView(FilePreview):
    """A marks file; all that a row says stands below the table."""

    seen: MarksPreview | None = None

    def __init__(self) -> None:
        columns = (
            Column("line", translate("Marks", "Line"), number=True, share=7),
            Column("act", translate("Marks", "What happens"), share=16, chip=lambda row: str(row["kind"])),
            Column("learner", translate("Marks", "Learner"), share=22),
            Column("criterion", translate("Marks", "Criterion"), share=22),
            Column("about", translate("Marks", "Details"), share=40, muted=True),
        )
        table, encoding = translate("Marks", "What the marks file does"), translate("Marks", "Encoding")
        super().__init__(columns, table, encoding, leave=translate("Marks", "Leave it"), take="")
        self.table.chosen.connect(self._tell_row)
        KeepsArrows(self.table)
        KeepsArrows(self.encoding)
        self.row_words = text(wrap=True)
        self.again = button(translate("Marks", "Read it again"), self.read_again)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(2 * theme().unit)
        row.addWidget(self.encoding)
        row.addStretch(1)
        for widget in (self.again, self.leave, self.take):
            row.addWidget(widget)
        for one in (self.counts, self.guess, self.ignored):
            self.card.body.addWidget(one)
        self.card.body.addLayout(row)
        self._stand().addWidget(self.row_words)
        self.row_words.hide()

    def show_marks(self, seen: MarksPreview) -> None:
        """Show what a marks file does."""
        self.seen = seen
        self.row_words.hide()
        self.model.put([_row(one) for one in seen.effects])
        refused, written = seen.count(MarkAct.REFUSED), seen.count(MarkAct.WRITE)
        set_role(self.card, "look" if refused or seen.file.guessed else "card")
        self.counts.setText(_counts(seen))
        self.guess.setText(_how_read(seen))
        self._show_ignored(translate("Marks", "Columns that are not used: {names}."), seen.file.ignored_columns)
        self._show_encoding(seen.file.encoding)
        rename(self.take, plural("Marks", "Take in %n mark", "Take in %n marks", written))
        self.take.setEnabled(seen.is_whole and bool(written))

    def begin(self) -> None:
        """Go to what is next: taking it, or reading it again when it was corrected."""
        (self.take if self.take.isEnabled() else self.again).setFocus()

    def _tell_row(self, row: Row | None) -> None:
        """All that a row says: a reason is often longer than its cell."""
        self.row_words.setVisible(row is not None and bool(row["about"]))
        if row is not None:
            words = translate("Marks", "Line {line}: {words}", line=row["line"], words=row["about"])
            self.row_words.setText(words)


def _counts(seen: MarksPreview) -> str:
    written, same, waiting, refused = (
        seen.count(act) for act in (MarkAct.WRITE, MarkAct.SAME, MarkAct.WAITING, MarkAct.REFUSED)
    )
    parts = [
        plural("Marks", "%n row is refused", "%n rows are refused", refused) if refused else "",
        _written_words(written, is_whole=seen.is_whole) if written else "",
        plural("Marks", "%n stays as it stands", "%n stay as they stand", same) if same else "",
        plural("Marks", "%n row has no mark yet", "%n rows have no mark yet", waiting) if waiting else "",
    ]
    nothing = translate("Marks", "The file has no rows.")
    return " · ".join(filter(None, parts)) or nothing


def _written_words(count: int, *, is_whole: bool) -> str:
    if is_whole:
        return plural("Marks", "%n mark will be written", "%n marks will be written", count)
    return plural("Marks", "%n mark would be written", "%n marks would be written", count)


def _how_read(seen: MarksPreview) -> str:
    if not seen.is_whole:
        return translate(
            "Marks", "Marks come in all together or not at all. Correct the file, save it, and read it again."
        )
    if seen.file.guessed:
        return translate(
            "Marks", "The encoding was guessed: {name}. If names look wrong, choose another.", name=seen.file.encoding
        )
    return translate("Marks", "Read as {name}. Only the assessor named in a row can sign it off.",
                     name=seen.file.encoding)  # fmt: skip


def _row(one: MarkEffect) -> Row:
    chips = {
        MarkAct.WRITE: (translate("Marks", "To be written"), "good"),
        MarkAct.SAME: (translate("Marks", "As it stands"), "neutral"),
        MarkAct.WAITING: (translate("Marks", "No mark yet"), "neutral"),
        MarkAct.REFUSED: (translate("Marks", "Refused"), "wrong"),
    }
    words, kind = chips[one.act]
    return {
        "line": number(one.line),
        "act": words,
        "kind": kind,
        "learner": one.learner,
        "criterion": one.criterion,
        "about": one.reason or _about(one),
    }


def _about(one: MarkEffect) -> str:
    if one.act is MarkAct.WAITING:
        return ""
    after, before = _mark_words(one.after), _mark_words(one.before)
    name = isolated(one.assessor)
    if one.act is MarkAct.SAME or not before:
        return translate("Marks", "{mark} by {name}", mark=after, name=name)
    return translate("Marks", "{before} becomes {mark} by {name}", before=before, mark=after, name=name)


def _mark_words(mark: ShownMark) -> str:
    level = translate("Marks", "not applicable") if mark.not_applicable else isolated(mark.level) if mark.level else ""
    comment = translate("Marks", "“{comment}”", comment=isolated(mark.comment)) if mark.comment else ""
    return ", ".join(one for one in (level, comment) if one)
