"""What is done on the Register page: withdraw, replace, print again, save files, export the trust file."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from credesk.desk.places import documents
from credesk.domain.ids import Id
from credesk.gui.printed import Paper, PrintedCard
from credesk.gui.register_panels import ReplaceGiven, ReplacePanel, TrustPanel, WherePanel, WithdrawPanel
from credesk.gui.where_to import FOLDER, SAVE
from credesk.gui.words import civil_day, isolated, plural, translate

if TYPE_CHECKING:
    from credesk.desk.check import TrustWords
    from credesk.desk.circumstances import Progress
    from credesk.desk.issue import Issued
    from credesk.gui.register import RegisterPage


class Acts:
    """The acts of one Register page. Each asks in a panel beside the list, and tells there or above the page."""

    def __init__(self, page: "RegisterPage") -> None:
        self._page = page

    def ask_to_withdraw(self) -> None:
        """Withdraw the credential on which the person stands."""
        detail = self._page.detail
        if detail is None or not self._page.withdraw.isVisible():
            return
        panel = WithdrawPanel(
            detail, lambda reason: self._withdraw(panel, detail.id, detail.certificate, reason), self._page.close_panel
        )
        self._page.show_panel(panel, panel.reason, has_picture=True)

    def _withdraw(self, panel: WithdrawPanel, credential: Id, number: str, reason: str) -> None:
        def work(desk: Any) -> None:
            from credesk.desk.register_view import withdraw_one

            withdraw_one(desk, credential, reason)

        self._page.line.ask(
            work, lambda _none: self._withdrawn(number), panel.complain, changes=("credentials", "awards"),
            owner=panel,
        )  # fmt: skip

    def _withdrawn(self, number: str) -> None:
        self._page.close_panel()
        self._page.frame.notice(
            translate("Register", "{number} is withdrawn.", number=isolated(number)),
            translate("Register", "Whoever checks certificates sees it with the next trust file: export it now."),
        )

    def ask_to_replace(self) -> None:
        """Replace the credential on which the person stands."""
        detail = self._page.detail
        if detail is None or not self._page.replace.isVisible():
            return
        panel = ReplacePanel(detail, lambda given: self._replace(panel, detail.id, given), self._page.close_panel)
        self._page.show_panel(panel, panel.reason)

    def _replace(self, panel: ReplacePanel, credential: Id, given: ReplaceGiven) -> None:
        def work(desk: Any, _progress: "Progress") -> "Issued":
            from credesk.desk.register_view import Replacement, replace_one

            return replace_one(desk, Replacement(credential, given.reason, given.name, given.identity))

        self._page.line.job(
            translate("Register", "Signs the new certificate"), work, self._replaced, panel.complain,
            kept=translate("Register", "What is signed is kept."), changes=("credentials", "awards", "learners"),
            owner=panel,
        )  # fmt: skip

    def _replaced(self, done: "Issued") -> None:
        page = self._page
        papers = [Paper(one["learner"], one["number"], one["certificate"]) for one in done.made]
        title = translate("Register", "The new certificate is signed")
        if done.made:
            page.stand_on(bytes.fromhex(done.made[-1]["id"].replace("-", "")))
            page.refresh()
        card = PrintedCard(page, title, papers, done.waiting, page.close_panel)
        page.show_panel(card, card.first(), has_picture=True)

    def print_again(self) -> None:
        """Draw the selected certificates again from what is stored, and offer to print them."""
        rows = self._page.selected()
        wanted, now = [row["id"] for row in rows], self._page.line.circumstances().now_ms()

        def work(workspace: Any, progress: "Progress") -> list[tuple[str, str, str]]:
            from credesk.desk.register_view import print_some

            folder = workspace.place.database.parent / "certificates"
            paths = print_some(workspace, wanted, folder, progress, now)
            return [(row["name"], row["certificate"], str(path)) for row, path in zip(rows, paths, strict=False)]

        if rows:
            title = plural("Register", "Draws %n certificate again", "Draws %n certificates again", len(rows))
            self._long(title, work, self._printed, None)

    def _long(self, title: str, work: Any, done: Any, failed: Any) -> None:
        """Long reading, for who is signed in and for who only reads too."""
        kept = translate("Register", "What is written is kept.")
        self._page.line.study(title, work, done, failed, kept=kept, owner=self._page)

    def _printed(self, papers: list[tuple[str, str, str]]) -> None:
        count = len(papers)
        title = plural("Register", "%n certificate is ready to print", "%n certificates are ready to print", count)
        card = PrintedCard(self._page, title, [Paper(*one) for one in papers], (), self._page.close_panel)
        self._page.show_panel(card, card.first(), has_picture=True)

    def ask_to_save(self) -> None:
        """Write credential and certificate of the selected ones to a folder."""
        rows = self._page.selected()
        if not rows:
            return
        title = plural("Register", "Save the files of %n certificate", "Save the files of %n certificates", len(rows))
        words = translate(
            "Register", "Each gives two files: the credential for a wallet (JSON), and the certificate (PDF)."
        )
        wanted = [row["id"] for row in rows]
        panel = WherePanel(
            title, words, str(documents()), FOLDER, lambda path: self._save(panel, wanted, path),
            self._page.close_panel,
        )  # fmt: skip
        self._page.show_panel(panel, panel.where.field)

    def _save(self, panel: WherePanel, wanted: list[Id], path: str) -> None:
        folder, now = Path(path).expanduser(), self._page.line.circumstances().now_ms()

        def work(workspace: Any, progress: "Progress") -> int:
            from credesk.desk.register_view import save_files

            return len(save_files(workspace, wanted, folder, progress, now))

        title = plural("Register", "Writes %n certificate", "Writes %n certificates", len(wanted))
        self._long(title, work, lambda count: self._saved(count, folder), panel.complain)

    def _saved(self, count: int, folder: Path) -> None:
        self._page.close_panel()
        self._page.frame.notice(
            plural("Register", "%n file is written.", "%n files are written.", count), isolated(str(folder))
        )

    def ask_for_trust(self) -> None:
        """Where the trust file shall lie."""
        words = translate(
            "Register", "It says whom to trust and which certificates were withdrawn or replaced, up to this minute."
        )
        panel = WherePanel(
            translate("Register", "Export the trust file"), words, str(documents() / "trust.json"), SAVE,
            lambda path: self._export(panel, path), self._page.close_panel,
        )  # fmt: skip
        self._page.show_panel(panel, panel.where.field)

    def _export(self, panel: WherePanel, path: str) -> None:
        file = Path(path).expanduser()

        def work(desk: Any) -> "TrustWords":
            from credesk.desk.register_view import export_trust

            return export_trust(desk, file)

        self._page.line.ask(
            work, lambda said: self._exported(file, said), panel.complain, changes=("settings",), owner=panel
        )

    def _exported(self, file: Path, said: "TrustWords") -> None:
        until = civil_day(said.expires[:10])
        panel = TrustPanel(str(file), said.words, said.sequence, until, self._page.close_panel)
        self._page.show_panel(panel, panel.first())

    def ask_for_list(self) -> None:
        """Where the register, as it is found now, shall be written."""
        words = translate(
            "Register", "Everything that is found now, one row each: a table (.csv) for spreadsheets, or .json."
        )
        panel = WherePanel(
            translate("Register", "Export the list"), words, str(documents() / "register.csv"), SAVE,
            lambda path: self._export_list(panel, path), self._page.close_panel,
        )  # fmt: skip
        self._page.show_panel(panel, panel.where.field)

    def _export_list(self, panel: WherePanel, path: str) -> None:
        file, now = Path(path).expanduser(), self._page.line.circumstances().now_ms()
        sought = replace(self._page.register.sought, words=self._page.list.filter.text())

        def work(workspace: Any, _progress: "Progress") -> int:
            from credesk.desk.register_rows import rows_of, write_rows

            rows = rows_of(workspace, sought, now, "signed_at")
            write_rows(rows, file)
            return len(rows)

        def done(count: int) -> None:
            self._page.close_panel()
            said = plural("Register", "%n certificate is in the list.", "%n certificates are in the list.", count)
            self._page.frame.notice(said, isolated(str(file)))

        kept = translate("Register", "Nothing is written before the end.")
        title = translate("Register", "Writes the list")
        self._page.line.study(title, work, done, panel.complain, kept=kept, owner=panel)
