"""A roster before it is taken: what would be added and changed, what was left out and why, and what was guessed."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from credesk.desk.learners_view import RosterAct, RosterEffect, RosterPreview
from credesk.gui.file_preview import FilePreview
from credesk.gui.parts.buttons import rename
from credesk.gui.parts.tables import Column, Row
from credesk.gui.theme import set_role, theme
from credesk.gui.words import isolated, number, plural, translate

if TYPE_CHECKING:
    from credesk.desk.learners import RosterTaken


class RosterView(FilePreview):
    """A roster, with its controls beside the words."""

    seen: RosterPreview | None = None

    def __init__(self) -> None:
        columns = (
            Column("line", translate("Roster", "Line"), number=True, share=7),
            Column("act", translate("Roster", "What happens"), share=16, chip=lambda row: str(row["kind"])),
            Column("number", translate("Roster", "Number"), share=16),
            Column("name", translate("Roster", "Name"), share=26),
            Column("about", translate("Roster", "Details"), share=40, muted=True),
        )
        table, encoding = translate("Roster", "What the roster does"), translate("Roster", "Encoding")
        leave, take = translate("Roster", "Leave it"), translate("Roster", "Take in")
        super().__init__(columns, table, encoding, leave, take)
        self._lay_out()

    def _lay_out(self) -> None:
        unit = theme().unit
        words, row = QVBoxLayout(), QHBoxLayout()
        words.setSpacing(unit)
        for one in (self.counts, self.guess, self.ignored):
            words.addWidget(one)
        row.setSpacing(2 * unit)
        row.addLayout(words, 1)
        for widget in (self.encoding, self.leave, self.take):
            row.addWidget(widget)
        self.card.body.addLayout(row)
        self._stand()

    @property
    def subtitle(self) -> str:
        """The roster's name."""
        return isolated(self.seen.path.name) if self.seen else ""

    def show_roster(self, seen: RosterPreview, *, may_take: bool) -> None:
        """Show what a roster does."""
        self.seen = seen
        self.model.put([_row(one) for one in seen.effects])
        added, changed = seen.count(RosterAct.ADD), seen.count(RosterAct.CHANGE)
        self.counts.setText(_counts(seen))
        self._show_guess(seen)
        self._show_ignored(translate("Roster", "Columns that are not used: {names}."), seen.roster.ignored_columns)
        rename(self.take, plural("Roster", "Take in %n learner", "Take in %n learners", added + changed))
        self.take.setEnabled(may_take and bool(added + changed))

    def _show_guess(self, seen: RosterPreview) -> None:
        roster = seen.roster
        set_role(self.card, "look" if roster.guessed else "card")
        if roster.guessed:
            words = translate("Roster", "The encoding was guessed: {name}. If names look wrong, choose another.",
                              name=roster.encoding)  # fmt: skip
        else:
            words = translate("Roster", "Read as {name}.", name=roster.encoding)
        self.guess.setText(words)
        self._show_encoding(roster.encoding)

    def begin(self) -> None:
        """Go to what is next: taking it, or leaving it."""
        (self.take if self.take.isEnabled() else self.leave).setFocus()


def _counts(seen: RosterPreview) -> str:
    added, changed, same = (seen.count(act) for act in (RosterAct.ADD, RosterAct.CHANGE, RosterAct.SAME))
    held = seen.count(RosterAct.HELD_BACK) + seen.count(RosterAct.LEFT_OUT)
    parts = [
        plural("Roster", "%n is added", "%n are added", added) if added else "",
        plural("Roster", "%n is changed", "%n are changed", changed) if changed else "",
        plural("Roster", "%n stays as it stands", "%n stay as they stand", same) if same else "",
        plural("Roster", "%n line is left out", "%n lines are left out", held) if held else "",
    ]
    nothing = translate("Roster", "Nothing would change: everybody stands as the roster says.")
    return " · ".join(filter(None, parts)) if added or changed or held else nothing


def _row(one: RosterEffect) -> Row:
    chips = {
        RosterAct.ADD: (translate("Roster", "Added"), "good"),
        RosterAct.CHANGE: (translate("Roster", "Changed"), "accent"),
        RosterAct.SAME: (translate("Roster", "As it stands"), "neutral"),
        RosterAct.HELD_BACK: (translate("Roster", "Held back"), "look"),
        RosterAct.LEFT_OUT: (translate("Roster", "Left out"), "look"),
        RosterAct.REMARK: (translate("Roster", "Look here"), "look"),
    }
    words, kind = chips[one.act]
    return {
        "line": number(one.line),
        "act": words,
        "kind": kind,
        "number": one.number,
        "name": one.name,
        "about": one.reason or "; ".join(filter(None, (_field(one.act, *field) for field in one.fields))),
    }


def _field(act: RosterAct, name: str, before: str, after: str) -> str:
    if act is RosterAct.ADD:
        return isolated(after) if name not in ("name", "number") else ""
    names = {
        "number": translate("Roster", "number"),
        "name": translate("Roster", "name"),
        "email": translate("Roster", "e-mail"),
        "birth_date": translate("Roster", "birth date"),
        "national_id": translate("Roster", "national ID"),
        "language": translate("Roster", "language"),
        "cohort": translate("Roster", "cohort"),
    }
    words = names.get(name, name)
    if not before:
        return translate("Roster", "{field}: {after}", field=words, after=isolated(after))
    return translate("Roster", "{field}: {before} becomes {after}", field=words, before=isolated(before),
                     after=isolated(after))  # fmt: skip


def roster_words(taken: "RosterTaken") -> tuple[str, str]:
    """How taking a roster ended, and that nobody was removed."""
    added = plural("Roster", "%n learner added", "%n learners added", len(taken.added))
    changed = plural("Roster", "%n changed", "%n changed", len(taken.changed))
    kept = plural("Roster", "%n as it was", "%n as they were", taken.unchanged)
    return f"{added}, {changed}, {kept}.", translate("Roster", "Nobody was removed.")
