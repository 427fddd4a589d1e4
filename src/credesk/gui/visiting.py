"""Checking certificates without an account: the one page that needs nobody signed in, reached from the sign-in."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from credesk.gui.frame import Frame
from credesk.gui.parts.buttons import button
from credesk.gui.words import translate

if TYPE_CHECKING:
    from credesk.desk.glance import Glance
    from credesk.gui.line import Line
    from credesk.gui.pages import Entry

CHECK = "check"


class Visitor(Frame):
    """``left``: back to who signs in. The workspace's own trust file is used, or one that the visitor brings."""

    left = Signal()

    def __init__(self, line: "Line", check: "Entry", glance: "Glance") -> None:
        super().__init__(line, (check,), glance, None)
        words = translate("Visitor", "Back to the sign-in")
        self.rail.person.say(translate("Visitor", "Without an account"), words, glance.issuer)
        self.rail.person.setAccessibleName(words)
        self.rail.person.setToolTip(words)
        for wanted in (self.switch_wanted, self.lock_wanted):
            wanted.connect(self.left)
        self.go(CHECK)
        if self.page is not None:
            self.page.add_action(button(words, self.left.emit))
