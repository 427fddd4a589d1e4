"""Keys that do not open, disks that refuse, a newer version, a wrong clock: seen in the window, and nothing is lost."""

import os
import resource
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from credesk.desk.circumstances import utc_day
from credesk.gui.beginning import Beginning
from credesk.gui.issue_panels import DecidePanel
from credesk.gui.printed import PrintedCard
from credesk.gui.register import RegisterPage
from credesk.gui.register_panels import WithdrawPanel
from tests.gui.marking import at_assess, calm, here, keys, levels_on_disk
from tests.gui.seat import Seat
from tests.gui.test_issue import at_issue, panel, settle, sign
from tests.terminal.cohort import GRACE, HEAD, PASSPHRASES
from tests.terminal.conftest import Clock
from tests.terminal.sitting import Sitting
from tests.terminal.test_surroundings import read_only

Sit = Callable[..., Seat]


# Keys


@pytest.mark.parametrize("damage", ["cut", "noise", "gone", "empty", "of another workspace"])
def test_a_key_file_that_is(seated: Sit, decided: Sitting, damage: str, tmp_path: Path) -> None:
    """Nobody signs in; looking goes on, as it does at the terminal."""
    file = decided.folder / "keys.db"
    raw = file.read_bytes()
    if damage == "of another workspace":
        other = Sitting(tmp_path / "other", decided.papers)
        other.do("init", other.folder, "--name", "Another Centre")
        raw = (other.folder / "keys.db").read_bytes()
    file.write_bytes(
        {"cut": raw[: len(raw) // 2], "noise": raw[:200] + os.urandom(len(raw) - 200), "empty": b""}.get(damage, raw)
    )
    if damage == "gone":
        file.unlink()
    before = decided.state()
    seat = seated(decided.folder)
    seat.quiet()
    if damage == "of another workspace":
        seat.sign_in(HEAD, PASSPHRASES[HEAD])
        seat.quiet()
        assert seat.says("The passphrase does not open keys for this person. Nothing was changed.")
    else:
        assert "The key file" in seat.screen.banner.message.text()
        assert seat.says("Nothing was changed. Choose “Another workspace…” and “Restore a backup”")
        assert not seat.says("credesk ")
        assert not seat.screen.sign_in.isEnabled()
        seat.click(seat.screen.read_only)
        seat.until(lambda: seat.window.frame is not None)
        seat.frame.go("issue")
        seat.quiet()
        assert seat.says(GRACE)
    assert decided.state() == before


# Disks


@contextmanager
def full_disk(spare: int, sitting: Sitting) -> Iterator[None]:
    """The system refuses to let any file grow past ``spare`` bytes more than the database's log has now."""
    log = sitting.folder / "credesk.db-wal"
    size = (log.stat().st_size if log.exists() else 0) + spare
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("spare", [0, 200_000, 300_000])
def test_a_full_disk_in_the_middle_of_issuing(seated: Sit, decided: Sitting, spare: int) -> None:
    """What is signed is kept; where there is room again the same window goes on."""
    seat = seated(decided.folder)
    page = at_issue(seat)
    with full_disk(spare, decided):
        sign(seat, page)
        seat.until(lambda: seat.frame.banner.isVisible() or isinstance(page.side.panel, PrintedCard))
        settle(seat)
    assert "The disk did not answer" in seat.frame.banner.message.text()
    assert "What is signed is kept; the rest stays ready." in seat.frame.banner.hint.text()
    signed = set(seat.rows("SELECT id, json FROM credentials"))
    assert len(signed) < 3
    seat.press("Esc")
    sign(seat, page)
    seat.until(lambda: isinstance(page.side.panel, PrintedCard))
    settle(seat)
    assert seat.rows("SELECT count(*), count(DISTINCT award) FROM credentials") == [(3, 3)]
    assert signed <= set(seat.rows("SELECT id, json FROM credentials"))
    assert seat.rows("SELECT count(DISTINCT status_index) = count(*) FROM intents") == [(1,)]
    assert len(decided.certificates()) == len(decided.credentials()) == 3
    seat.window.close()
    assert decided.is_whole()


def test_a_folder_that_becomes_read_only_in_the_middle_of_issuing(seated: Sit, decided: Sitting) -> None:
    target = decided.folder / "certificates"
    target.mkdir()
    seat = seated(decided.folder)
    page = at_issue(seat)
    with read_only(target):
        sign(seat, page)
        seat.until(lambda: seat.says("could not be written"))
        settle(seat)
    assert seat.says("The credential is signed and kept")
    seat.press("Esc")
    sign(seat, page)
    seat.until(lambda: isinstance(page.side.panel, PrintedCard))
    settle(seat)
    assert seat.rows("SELECT count(*), count(DISTINCT award) FROM credentials") == [(3, 3)]
    assert len(decided.certificates()) == 3


def test_a_full_disk_while_marking(seated: Sit, taken_in: Sitting) -> None:
    """A level that could not be kept is said not to be, and typed again it is."""
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    submission = here(page)
    with full_disk(0, taken_in):
        seat.press("2")
        seat.until(seat.frame.banner.isVisible)
        calm(seat)
    assert "The disk did not answer" in seat.frame.banner.message.text()
    assert levels_on_disk(seat, submission)[0] == ("", "", False)
    assert seat.frame.banner.property("role") == "wrong"
    seat.press("Esc")
    seat.press("2")
    calm(seat)
    assert levels_on_disk(seat, submission)[0] == ("2", "", False)


def test_a_workspace_in_a_read_only_folder(seated: Sit, issued: Sitting) -> None:
    before = issued.state()
    with read_only(issued.folder):
        seat = seated(issued.folder)
        seat.quiet()
        assert "cannot be written to" in seat.screen.banner.message.text()
        seat.click(seat.screen.read_only)
        seat.until(lambda: seat.window.frame is not None)
        seat.frame.go("register")
        seat.quiet()
        assert seat.says(GRACE)
        seat.window.close()
    assert issued.state() == before


# Workspaces


def test_a_workspace_of_a_newer_version(seated: Sit, decided: Sitting) -> None:
    with closing(sqlite3.connect(decided.database)) as connection:
        set_name = connection.execute("SELECT migration_set FROM _sqlite_migrations LIMIT 1").fetchone()[0]
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?, 'm9999_later', '2031-01-01')",
            (set_name,),
        )
        connection.commit()
    before = decided.database.read_bytes()
    seat = seated(decided.folder)
    seat.quiet()
    assert "newer version" in seat.screen.banner.message.text()
    assert not seat.screen.read_only.isVisible()
    seat.sign_in(HEAD, PASSPHRASES[HEAD])
    seat.quiet()
    [told] = [label.text() for label in seat.screen.form._complaints.values() if label.isVisible()]
    assert "newer version" in told
    assert seat.window.frame is None
    assert decided.database.read_bytes() == before


def test_a_folder_whose_database_is_none(seated: Sit, tmp_path: Path) -> None:
    (tmp_path / "credesk.db").write_bytes(b"not a database at all" * 100)
    seat = seated(tmp_path)
    assert seat.window.findChild(Beginning) is not None
    assert seat.says("cannot be read")
    assert (tmp_path / "credesk.db").read_bytes() == b"not a database at all" * 100


# Clocks


@pytest.mark.parametrize(
    ("how", "days", "later"),
    [
        ("reset by two years", -800, 0),
        ("reset to 1970", -20_780, 0),
        ("reset to before 1970", -40_000, 0),
        ("set forward by years", 900, 400),
        ("set forward by a decade", 4_000, 400),
        ("set back after work", 0, -250),
    ],
)
def test_a_clock_that_was(seated: Sit, taken_in: Sitting, clock: Clock, how: str, days: int, later: int) -> None:
    """Marking goes on; the sign-off shows the date and asks, and nothing is signed until it is said to be right."""
    clock.turn(days)
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    submission = here(page)
    keys(seat, "2 Down 3")
    calm(seat)
    assert [level for level, _, _ in levels_on_disk(seat, submission)] == ["2", "3"]
    clock.turn(later)
    keys(seat, "Ctrl+Return")
    seat.until(lambda: seat.says("No, stop"))
    assert f"This computer's clock says {utc_day()}" in seat.frame.banner.message.text()
    seat.click(seat.button("No, stop"))
    calm(seat)
    assert not seat.rows("SELECT 1 FROM sign_offs")
    page.setFocus()
    keys(seat, "Ctrl+Return")
    seat.until(lambda: seat.says("Yes, the date is right"))
    seat.click(seat.button("Yes, the date is right"))
    calm(seat)
    assert [row[0] for row in seat.rows("SELECT submission FROM sign_offs")] == [submission]


def set_back(sitting: Sitting, clock: Clock) -> None:
    """Something is recorded 300 days from now, and then the clock is set back by 250."""
    clock.turn(300)
    sitting.do("learner", "add", "--name", "Zuri")
    clock.turn(-250)


def set_forward(_sitting: Sitting, clock: Clock) -> None:
    clock.turn(900)


def reset(_sitting: Sitting, clock: Clock) -> None:
    clock.turn(-20_780)


@pytest.mark.parametrize("turned", [set_back, set_forward])
def test_a_wrong_clock_before_signing(
    seated: Sit, decided: Sitting, clock: Clock, turned: Callable[[Sitting, Clock], None]
) -> None:
    turned(decided, clock)
    seat = seated(decided.folder)
    page = at_issue(seat)
    sign(seat, page)
    seat.until(lambda: seat.says("No, stop"))
    assert utc_day() in seat.frame.banner.message.text()
    seat.click(seat.button("No, stop"))
    settle(seat)
    assert seat.rows("SELECT (SELECT count(*) FROM intents), (SELECT count(*) FROM credentials)") == [(0, 0)]
    seat.press("Esc")
    sign(seat, page)
    seat.until(lambda: seat.says("Yes, the date is right"))
    seat.click(seat.button("Yes, the date is right"))
    seat.until(lambda: isinstance(page.side.panel, PrintedCard))
    settle(seat)
    assert seat.rows("SELECT count(*) FROM credentials") == [(3,)]


def test_a_clock_that_was_reset_before_signing(seated: Sit, decided: Sitting, clock: Clock) -> None:
    """Even where somebody says that it is 1970: no key of the issuer counted then."""
    seat = seated(decided.folder)
    page = at_issue(seat)
    reset(decided, clock)
    before = decided.state()
    sign(seat, page)
    seat.until(lambda: seat.says("Yes, the date is right"))
    seat.click(seat.button("Yes, the date is right"))
    seat.until(lambda: seat.says("no issuing key of Kisumu TVET that counts now"))
    settle(seat)
    assert decided.state() == before


@pytest.mark.parametrize("turned", [set_back, set_forward, reset])
def test_a_wrong_clock_before_deciding(
    seated: Sit, decided: Sitting, clock: Clock, turned: Callable[[Sitting, Clock], None]
) -> None:
    turned(decided, clock)
    seat = seated(decided.folder)
    page = at_issue(seat)
    seat.click(page.anew)
    form = panel(page, DecidePanel)
    seat.write("Marks were moderated", form.reason)
    seat.click(form.act)
    seat.until(lambda: seat.says("No, stop"))
    seat.click(seat.button("No, stop"))
    settle(seat)
    assert seat.rows("SELECT count(*) FROM awards") == [(4,)]
    assert panel(page, DecidePanel).reason.text() == "Marks were moderated"


def test_a_clock_set_back_before_a_withdrawal(seated: Sit, issued: Sitting, clock: Clock) -> None:
    set_back(issued, clock)
    seat = seated(issued.folder)
    seat.sign_in(HEAD)
    seat.frame.go("register")
    settle(seat)
    page = seat.page(RegisterPage)
    before = issued.state()
    seat.click(page.withdraw)
    form = panel(page, WithdrawPanel)
    seat.write("An error", form.reason)
    seat.click(form.act)
    seat.until(lambda: seat.says("No, stop"))
    seat.click(seat.button("No, stop"))
    settle(seat)
    assert issued.state() == before
    assert panel(page, WithdrawPanel).reason.text() == "An error"
    assert seat.says("Set the clock, or say that the date is right when asked.")
    assert not seat.says("--today")
