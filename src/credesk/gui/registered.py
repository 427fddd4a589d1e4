"""The pages that exist, in the order of the rail. Whoever builds a page adds its entry here."""

from typing import TYPE_CHECKING

from credesk.gui.pages import Entry
from credesk.gui.words import translate

if TYPE_CHECKING:
    from credesk.desk.session import Workspace

WORK, RECORDS, SURROUNDINGS = 0, 1, 2
"""The rail's groups, each under its line: the day's work; programmes, learners, checking; settings."""


def to_mark(workspace: "Workspace") -> int:
    """The number beside Assess."""
    from credesk.desk.queues import count_to_mark

    return count_to_mark(workspace)


def to_issue(workspace: "Workspace") -> int:
    """The number beside Issue: what is ready, whatever waits for its verifier left out."""
    from credesk.desk.issue_view import count_ready

    return count_ready(workspace)


ENTRIES: tuple[Entry, ...] = (
    Entry("home", "credesk.gui.home:HomePage", lambda: translate("Rail", "Home"), WORK),
    Entry("take-in", "credesk.gui.take_in:TakeInPage", lambda: translate("Rail", "Take in"), WORK),
    Entry(
        "assess",
        "credesk.gui.assess:AssessPage",
        lambda: translate("Rail", "Assess"),
        WORK,
        to_mark,
        frozenset(("submissions", "learners")),
    ),
    Entry(
        "issue",
        "credesk.gui.issue:IssuePage",
        lambda: translate("Rail", "Issue"),
        WORK,
        to_issue,
        frozenset(("awards", "credentials")),
    ),
    Entry("register", "credesk.gui.register:RegisterPage", lambda: translate("Rail", "Register"), WORK),
    Entry("programmes", "credesk.gui.programmes:ProgrammesPage", lambda: translate("Rail", "Programmes"), RECORDS),
    Entry("templates", "credesk.gui.templates:TemplatesPage", lambda: translate("Rail", "Templates"), RECORDS),
    Entry("learners", "credesk.gui.learners:LearnersPage", lambda: translate("Rail", "Learners"), RECORDS),
    Entry("check", "credesk.gui.check:CheckPage", lambda: translate("Rail", "Check a certificate"), RECORDS),
    Entry("settings", "credesk.gui.settings:SettingsPage", lambda: translate("Rail", "Settings"), SURROUNDINGS),
)
