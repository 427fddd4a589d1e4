"""What is done on the Issue page: decide, verify, sign and issue, the check list, the recovery file."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from credesk.desk.issue_view import State
from credesk.desk.places import documents
from credesk.domain.ids import Id
from credesk.gui.issue_panels import DecidePanel, DecisionGiven, NamesPanel, Panel, SignPanel, VerifyPanel
from credesk.gui.issue_words import refusal_words
from credesk.gui.printed import Paper, PrintedCard
from credesk.gui.words import isolated, plural, short_day, translate

if TYPE_CHECKING:
    from credesk.desk.circumstances import Progress
    from credesk.desk.deciding import Decided
    from credesk.desk.issue import Issued
    from credesk.desk.issue_facts import Signing
    from credesk.desk.issue_view import ToVerify
    from credesk.domain.errors import CredeskError
    from credesk.gui.issue import IssuePage


class Acts:
    """The acts of one Issue page. Each asks in a panel beside the list, and tells there or above the page."""

    def __init__(self, page: "IssuePage") -> None:
        self._page = page

    def _today(self) -> str:
        from credesk.desk.issue_facts import today

        return today(self._page.line.circumstances().now_ms())

    def ask_to_decide(self) -> None:
        """Decide for those who are ticked and wait for it."""
        learners = self._page.ticked_in(State.TO_DECIDE)
        if learners:
            title = plural("Issue", "Decide for %n learner", "Decide for %n learners", len(learners))
            self._ask_decision(title, learners, anew=False)

    def ask_to_decide_anew(self) -> None:
        """Decide anew for the learner on whom the person stands, with a reason."""
        row = self._page.row
        if row is not None and row["award"] is not None:
            title = translate("Issue", "Decide anew for {name}", name=isolated(row["name"]))
            self._ask_decision(title, [row["id"]], anew=True)

    def _ask_decision(self, title: str, learners: Sequence[Id], *, anew: bool) -> None:
        page = self._page
        if page.before is None or page.frame.person is None:
            return
        panel = DecidePanel(
            title, page.before.people, page.frame.person.name, self._today(), anew=anew,
            done=lambda given: self._decide(panel, learners, given), leave=page.close_panel,
        )  # fmt: skip
        page.show_panel(panel, panel.first())

    def _decide(self, panel: DecidePanel, learners: Sequence[Id], given: DecisionGiven) -> None:
        page, chosen = self._page, self._page.overview.chosen if self._page.overview else None
        if chosen is None or page.overview is None:
            return
        numbers = [page.overview.standings[one].number for one in learners]
        code, failed = chosen.code or chosen.title, _into(panel)

        def work(desk: Any, progress: "Progress") -> "Decided":
            from credesk.desk.award import Verified
            from credesk.desk.deciding import Decision, decide_for

            verified = Verified(given.verifier, given.verified_on, given.verified_how) if given.verifier else None
            decision = Decision(code, given.award_date, given.decided_by, verified, given.again)
            return decide_for(desk, numbers, decision, progress)

        page.line.job(
            plural("Issue", "Decides for %n learner", "Decides for %n learners", len(numbers)), work,
            lambda done: self._decided(done, given), failed,
            kept=translate("Issue", "Awards that were decided are kept."), changes=("awards",), owner=page,
        )  # fmt: skip

    def _decided(self, done: "Decided", given: DecisionGiven) -> None:
        self._page.close_panel()
        words = plural("Issue", "%n award is decided.", "%n awards are decided.", len(done.awarded))
        hint = ""
        if given.verifier:
            hint = translate(
                "Issue", "{name} now signs in and signs the verification here.", name=isolated(given.verifier)
            )
        row = self._page.row
        if given.again and row is not None and row["state"] is State.ISSUED:
            out = translate("Issue", "The certificate that is out stays in force until it is replaced under Register.")
            hint = " ".join((hint, out)).strip()
        if done.waiting:
            hint = " ".join((hint, *(f"{number}: {why}" for number, why in done.waiting))).strip()
        self._page.frame.notice(words, hint, "look" if done.waiting else "good")

    def ask_to_verify(self) -> None:
        """Sign, as the person named, that these awards were verified."""
        learners, overview = self._page.ticked_in(State.TO_VERIFY), self._page.overview
        if not learners or overview is None:
            return
        awards = [award for one in learners if (award := overview.standings[one].award)]

        def work(workspace: Any) -> "list[ToVerify]":
            from credesk.desk.issue_view import verifications_named

            return verifications_named(workspace, awards)

        def ask(named: "list[ToVerify]") -> None:
            panel = VerifyPanel(named, lambda: self._verify(awards), self._page.close_panel)
            self._page.show_panel(panel, panel.act)

        self._page.line.read(work, ask, owner=self._page)

    def _verify(self, awards: Sequence[Id]) -> None:
        def work(desk: Any) -> int:
            from credesk.desk.issue_view import verify_chosen

            return verify_chosen(desk, awards)

        self._page.line.ask(work, self._verified, self._refused, changes=("awards",), owner=self._page)

    def _verified(self, count: int) -> None:
        self._page.close_panel()
        self._page.frame.notice(plural("Issue", "%n verification is signed.", "%n verifications are signed.", count))

    def _refused(self, error: "CredeskError") -> None:
        self._page.close_panel()
        self._page.frame.trouble(error)

    def ask_to_sign(self) -> None:
        """The question before signing. The recovery file comes first."""
        page = self._page
        if not page.sign.isEnabled() or page.before is None:
            return
        if page.before.has_key and not page.before.is_settled:
            page.close_panel()
            page.before_card.form.setFocus()
            if page.before_card.where is not None:
                page.before_card.where.field.setFocus()
            hint = translate("Issue", "Choose its copy on another disk, or do without it; both buttons stand beside.")
            page.frame.notice(translate("Issue", "The recovery file comes before the first signature."), hint, "look")
            return

        def work(desk: Any) -> "Signing":
            from credesk.desk.issue_facts import signing

            return signing(desk)

        page.line.peek(work, self._ask_to_sign, owner=page)

    def _ask_to_sign(self, signing: "Signing") -> None:
        page = self._page
        if page.before is None or page.overview is None:
            return
        if signing.refusal:
            page.frame.notice(refusal_words(signing.refusal), kind="look")
            return
        ready, begun = page.ticked_in(State.READY), page.overview.unfinished
        panel = SignPanel(
            len(ready) + begun, begun, page.before.issuer, is_open=signing.is_open, notice=self._notice(),
            done=lambda identity, passphrase: self._unlock(panel, ready, identity, passphrase),
            leave=page.close_panel,
        )  # fmt: skip
        page.show_panel(panel, panel.first(), has_picture=True)

    def _notice(self) -> str:
        before = self._page.before
        if before is None or not before.is_first or before.verify_address:
            return ""
        return translate(
            "Issue",
            "{issuer} has no verify address, so the paper will not say “scan”. Set one in Settings before you issue.",
            issuer=isolated(before.issuer),
        )

    def _unlock(self, panel: SignPanel, learners: Sequence[Id], identity: str, passphrase: str) -> None:
        person = self._page.frame.person
        if not passphrase or person is None:
            self._issue(learners, identity)
        else:
            self._page.line.sign_in(
                person.id, passphrase, lambda _none: self._issue(learners, identity), panel.complain
            )  # fmt: skip

    def _issue(self, learners: Sequence[Id], identity: str) -> None:
        page = self._page
        if page.overview is None:
            return
        awards = [award for one in learners if (award := page.overview.standings[one].award)]
        total = len(awards) + page.overview.unfinished

        def work(desk: Any, progress: "Progress") -> "Issued":
            from credesk.desk.issue_view import issue_chosen

            return issue_chosen(desk, awards, progress, identity)

        page.line.job(
            plural("Issue", "Signs and issues %n credential", "Signs and issues %n credentials", total), work,
            lambda done: self._issued(done, total), self._not_issued,
            kept=translate("Issue", "What is signed is kept; the rest stays ready."),
            changes=("awards", "credentials"), owner=page,
        )  # fmt: skip

    def _issued(self, done: "Issued", total: int) -> None:
        page, count = self._page, len(done.made)
        title = plural("Issue", "%n credential is issued", "%n credentials are issued", count)
        if done.stopped:
            title = translate(
                "Issue", "Stopped: {count} of {total} are signed and kept; the rest goes on when you issue again.",
                count=count, total=total,
            )  # fmt: skip
        papers = [Paper(one["learner"], one["number"], one["certificate"]) for one in done.made]
        card = PrintedCard(page, title, papers, done.waiting, page.close_panel)
        page.show_panel(card, card.first(), has_picture=True)

    def _not_issued(self, error: "CredeskError") -> None:
        from credesk.domain.errors import Surroundings

        self._page.close_panel()
        if isinstance(error, Surroundings) and "is signed and kept" not in error.message:
            kept = translate("Issue", "What is signed is kept; the rest stays ready.")
            error.hint = f"{error.hint} {kept}".strip()
        self._page.frame.trouble(error)

    def ask_for_names(self) -> None:
        """Where the check list shall lie."""
        page = self._page
        if page.overview is None or page.before is None or page.frame.person is None:
            return
        learners = self._names_wanted()
        panel = NamesPanel(
            len(learners), str(documents() / translate("Issue", "names.pdf")),
            lambda path: self._list_names(panel, learners, Path(path).expanduser()), page.close_panel,
        )  # fmt: skip
        page.show_panel(panel, panel.where.field)

    def _names_wanted(self) -> list[Id]:
        """Whose names will be printed next: those who can be issued or decided on."""
        wanted = (State.BEGUN, State.READY, State.TO_DECIDE, State.TO_VERIFY, State.TO_ANSWER)
        overview = self._page.overview
        return [one.learner for state in wanted for one in overview.by_state[state]] if overview else []

    def _list_names(self, panel: NamesPanel, learners: Sequence[Id], path: Path) -> None:
        page, now = self._page, self._page.line.circumstances().now_ms()
        chosen = page.overview.chosen if page.overview else None
        if chosen is None:
            return
        title = translate("Names", "Names for {title}", title=chosen.title)
        headings = (
            translate("Names", "Number"), translate("Names", "Name on the certificate"),
            translate("Names", "Cohort"), translate("Names", "Language"),
        )  # fmt: skip
        achievement, day = chosen.achievement, short_day(now)

        def work(desk: Any) -> int:
            from credesk.desk.files import write_file
            from credesk.desk.name_list import name_lines, names_as_csv, note_list_made
            from credesk.gui.name_sheet import names_as_pdf

            lines = name_lines(desk.workspace, learners)
            is_table = path.suffix.lower() == ".csv"
            write_file(path, names_as_csv(lines, headings) if is_table else names_as_pdf(lines, title, day), mode=0o600)
            note_list_made(desk, achievement)
            return len(lines)

        page.line.ask(work, lambda count: self._listed(count, path), panel.complain, changes=("awards",), owner=page)

    def _listed(self, count: int, path: Path) -> None:
        self._page.close_panel()
        words = plural(
            "Issue", "The check list with %n name is written.", "The check list with %n names is written.", count
        )
        self._page.frame.notice(words, isolated(str(path)))

    def keep_recovery(self, path: str) -> None:
        """The recovery file lies on another disk."""

        def work(desk: Any) -> None:
            from credesk.desk.safekeeping import note_recovery_kept

            note_recovery_kept(desk, Path(path).expanduser())

        self._settle(work)

    def decline_recovery(self) -> None:
        """Do without one."""

        def work(desk: Any) -> None:
            from credesk.desk.safekeeping import decline_recovery

            decline_recovery(desk)

        self._settle(work)

    def _settle(self, work: Any) -> None:
        page = self._page
        words = translate("Issue", "It is on record how the signing key is recovered.")
        page.line.ask(
            work, lambda _none: page.frame.notice(words), page.before_card.complain, changes=("settings", "issuers"),
            owner=page,
        )  # fmt: skip


def _into(panel: Panel) -> Any:
    """Where a refusal is told: in the panel that asked, while it is there."""
    from shiboken6 import isValid

    def failed(error: "CredeskError") -> None:
        if isValid(panel) and isinstance(panel, DecidePanel):
            panel.complain(error)

    return failed
