import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from credesk.credentials.trust_file import fingerprint_words
from credesk.gui.banner import Banner
from credesk.gui.languages import OFFERED, language_name
from credesk.gui.roles import CHIPS, DARK, LIGHT, Roles, chip_colours
from credesk.gui.theme import theme
from credesk.gui.words import PSEUDO, day_text, is_marked, short_day
from credesk.workspace.journal.values import decode
from tests.gui.layouts import faults
from tests.gui.seat import Seat, nameless, texts
from tests.gui.test_line import PAGES
from tests.terminal.sitting import Sitting

Sit = Callable[..., Seat]
SIZES = [(1280, 720), (1440, 900)]


def views(seat: Seat) -> Iterator[tuple[str, QWidget]]:
    """Every view of a window, one after the other: what it is called, and the window."""
    window = seat.window
    yield "signing in", window
    seat.sign_in()
    seat.quiet()
    for key in seat.frame.rail.items:
        seat.frame.go(key)
        seat.quiet()
        yield key, window
    seat.press("F1")
    yield "keys", window
    seat.press("Esc")
    window.line.ask(lambda _desk: 1 // 0)
    seat.quiet()
    seat.click(next(one for one in seat.frame.banner.findChildren(type(seat.frame.banner._unfold)) if one.isVisible()))
    yield "trouble", window


def settle(seat: Seat) -> None:
    for _ in range(3):
        QCoreApplication.processEvents()
    seat.bot.wait(1)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["en", "ar", "fr"])
def test_nothing_is_cut_and_nothing_overlaps(
    seated: Sit, taken_in: Sitting, size: tuple[int, int], language: str
) -> None:
    seat = seated(taken_in.folder, size=size, language=language)
    for name, window in views(seat):
        settle(seat)
        assert not faults(window), name
        assert window.size().toTuple() == size, name


def test_every_control_has_an_accessible_name(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    for name, window in views(seat):
        assert not nameless(window), name


@pytest.mark.slow
def test_nothing_is_cut_at_200_percent(taken_in: Sitting) -> None:
    """A process of its own, since Qt takes the scale once, at its start."""
    surroundings = {**os.environ, "QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen"}
    code = f"from tests.gui.scaled import check; check({str(taken_in.folder)!r})"
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "2.0 []"


def test_the_scheme_is_switched_while_the_window_is_open(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder, scheme="light")
    seat.sign_in()
    seat.quiet()
    assert corner(seat.window) == QColor(LIGHT.window)
    theme().choose("dark")
    settle(seat)
    assert corner(seat.window) == QColor(DARK.window)
    assert theme().is_dark
    theme().choose("light")
    settle(seat)
    assert corner(seat.window) == QColor(LIGHT.window)


def test_a_switch_leaves_nothing_of_the_other_scheme_behind(seated: Sit, taken_in: Sitting) -> None:
    """Each view, switched while it is open, looks as it does where the whole sheet is reckoned anew."""
    seat = seated(taken_in.folder, scheme="light")
    for name, window in views(seat):
        reckon_anew(seat)
        for scheme in ("dark", "light"):
            theme().choose(scheme)
            switched = still(window)
            reckon_anew(seat)
            assert still(window) == switched, (name, scheme)


def test_pages_that_were_hidden_during_a_switch_are_in_the_other_scheme(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder, scheme="light")
    seat.sign_in()
    seat.quiet()
    for key in seat.frame.rail.items:
        seat.frame.go(key)
        seat.quiet()
    theme().choose("dark")
    for key in seat.frame.rail.items:
        seat.frame.go(key)
        page = seat.frame.page
        assert page is not None
        seat.until(partial(are_all_dark, page))


def are_all_dark(page: QWidget) -> bool:
    """Whether nothing has the light scheme's ink, but for evidence that stands on white paper."""
    paper = [one for one in page.findChildren(QWidget) if type(one).__module__ == "credesk.gui.evidence.writing"]
    others = [one for one in page.findChildren(QWidget) if not any(p is one or p.isAncestorOf(one) for p in paper)]
    return all(one.palette().color(ROLE) != QColor(LIGHT.ink) for one in others)


def reckon_anew(seat: Seat) -> None:
    """Let Qt style every widget again, from nothing."""
    seat.window.setStyleSheet("")
    seat.window.setStyleSheet(theme().sheet)
    rest(seat)


def rest(seat: Seat) -> None:
    """Wait until nothing more comes: evidence is read in a process of its own."""
    last = QImage()
    while (seen := still(seat.window)) != last or seat.window.line.under_way:
        last = seen
        seat.bot.wait(150)


ROLE = QPalette.ColorRole.WindowText


def still(window: QWidget) -> QImage:
    """The window's picture without the cursor, which blinks."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QLineEdit):
        focus.setReadOnly(True)
    picture = window.grab().toImage()
    if isinstance(focus, QLineEdit):
        focus.setReadOnly(False)
    return picture


def corner(window: QWidget) -> QColor:
    """The rail's ground in the window's picture."""
    return window.grab().toImage().pixelColor(4, window.height() - 8)


@pytest.mark.parametrize("roles", [LIGHT, DARK])
def test_texts_stand_out_from_their_grounds(roles: Roles) -> None:
    """WCAG 2.2, 1.4.3: a contrast of 4.5:1 or more."""
    pairs = [(roles.ink, roles.window), (roles.ink, roles.surface), (roles.muted, roles.surface)]
    pairs += [(roles.accent, roles.surface), (roles.on_accent, roles.accent), (roles.accent, roles.accent_soft)]
    pairs += [(roles.muted, roles.window), (roles.ink, roles.wrong_soft), (roles.ink, roles.accent_wash)]
    pairs += [chip_colours(roles, kind) for kind in CHIPS]
    poor = [(text, ground, round(contrast(text, ground), 2)) for text, ground in pairs if contrast(text, ground) < 4.5]
    assert not poor


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_every_text_goes_through_translation(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder, language=PSEUDO)
    known = data_of(seat)
    for name, window in views(seat):
        plain = [text for text in texts(window) if not is_marked(text) and not is_data(text, known)]
        assert not plain, name


def data_of(seat: Seat) -> set[str]:
    """What the workspace itself says, and what no language changes."""
    names = {row[0] for row in seat.rows("SELECT name FROM people UNION SELECT name FROM learners")}
    titles = {row[0] for row in seat.rows("SELECT legal_name FROM issuer_versions UNION SELECT title FROM people")}
    now = seat.window.line.circumstances().now_ms()
    files = {row[0] for row in seat.rows("SELECT name FROM evidence UNION SELECT legal_name FROM issuer_versions")}
    files |= {row[0] for row in seat.rows("SELECT source FROM take_ins UNION SELECT number FROM learners")}
    said = {"Credesk", "Solar PV Installer", "Head of Assessment", day_text(now), short_day(now), "Portfolio"}
    rubric = {"Isolates and locks out", "Wires to standard", "Not shown", "Alone", "Teaches it", "Poor", "Good"}
    found = names | titles | files | said | rubric | {"Excellent"} | published(seat)
    return {one for one in found if one}


def published(seat: Seat) -> set[str]:
    """What rubrics, achievements, issuers and the trust list say, and languages by their own names."""
    forms = seat.rows("SELECT form FROM rubric_versions UNION SELECT form FROM achievement_versions")
    found = {text for (form,) in forms for text in strings(decode(form))}
    found |= {
        row[0] for row in seat.rows("SELECT code FROM rubric_versions UNION SELECT code FROM achievement_versions")
    }
    found |= {
        text for row in seat.rows("SELECT country, telephone, verify_address FROM issuer_versions") for text in row
    }
    found |= {text for (raw,) in seat.rows("SELECT identifiers FROM issuer_versions") for text in strings(decode(raw))}
    ((root,),) = seat.rows("SELECT value FROM workstation WHERE name = 'local:root'")
    return found | {" ".join(fingerprint_words(root))} | {language_name(tag) for tag in OFFERED}


def strings(value: object) -> Iterator[str]:
    """Every text in nested lists."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | tuple):
        for one in value:
            yield from strings(one)


def is_data(text: str, known: set[str]) -> bool:
    """Data, days, keys and numbers: what is left when they are taken out says nothing."""
    text = re.sub(r"\d{1,2} \w{3,9} \d{4}", "", text)
    for one in sorted(known, key=len, reverse=True):
        text = text.replace(one, "")
    keys = {"⏎", "↑", "↓", "Esc", "Ctrl", "Shift", "F1", "F6", "L"}
    return all(part in keys or len(part) == 1 or not any(letter.isalpha() for letter in part) for part in text.split())


def test_right_to_left_mirrors_the_rail(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder, language="ar")
    seat.sign_in()
    seat.quiet()
    assert seat.frame.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert seat.frame.rail.geometry().right() == seat.frame.rect().right()


def test_f6_goes_from_pane_to_pane(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder, entries=PAGES)
    seat.sign_in()
    seat.frame.go("second")
    seat.quiet()
    visited = []
    for _ in range(4):
        seat.press("F6")
        visited.append(QApplication.focusWidget())
    page = seat.frame.page
    assert page is not None
    assert visited[0] is seat.frame.rail.items["second"] or visited[1] is seat.frame.rail.items["second"]
    assert {*page.panes()} <= {*visited}


def test_single_letters_are_keys_outside_of_texts_and_can_be_switched_off(seated: Sit, taken_in: Sitting) -> None:
    from credesk.gui.keys import switch_letters

    seat = seated(taken_in.folder, entries=PAGES)
    seat.sign_in()
    seat.quiet()
    switch_letters(on=False)
    seat.press("?")
    assert not seat.frame.key_list.isVisible()
    switch_letters(on=True)
    seat.press("?")
    assert seat.frame.key_list.isVisible()
    seat.press("Esc")
    assert not seat.frame.key_list.isVisible()
    seat.frame.go("second")
    box = seat.frame.page.panes()[0] if seat.frame.page else None
    assert box is not None
    box.setFocus()
    seat.write("?")
    assert not seat.frame.key_list.isVisible()
    seat.quiet()
    seat.bot.wait(80)
    seat.quiet()


def test_banners_are_alerts_that_stay_out_of_the_way(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    seat.sign_in()
    seat.quiet()
    focus = QApplication.focusWidget()
    seat.frame.notice("All is well.", "Nothing to do.")
    assert seat.frame.findChild(Banner) is not None
    assert seat.says("All is well.")
    assert QApplication.focusWidget() is focus
