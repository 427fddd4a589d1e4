"""The key file remembers the workspace's root and its journal's end; only its own people can change that."""

import sqlite3
from contextlib import closing

from credesk.keys.remembered import Remembered
from tests.keys.made import Made

ROOT, EARLIER, LATER = bytes([1]) * 32, bytes([2]) * 32, bytes([3]) * 32


def test_what_was_remembered_last_is_read_again_with_and_without_a_passphrase(made: Made) -> None:
    keys = made.unlock()
    assert keys.remembered() == Remembered(None, None)
    keys.remember(Remembered(ROOT, EARLIER), made.randomness)
    keys.remember(Remembered(ROOT, LATER), made.randomness)
    assert keys.remembered() == made.key_file.shown_remembered() == Remembered(ROOT, LATER)


def test_a_note_that_was_edited_counts_as_forgotten_and_is_named_as_damage(made: Made) -> None:
    keys = made.unlock()
    keys.remember(Remembered(ROOT, LATER), made.randomness)
    with closing(sqlite3.connect(made.path)) as database:
        database.execute("UPDATE workstation_keys SET public_key = ? WHERE kind = 'root'", (EARLIER,))
        database.commit()
    assert keys.remembered() == Remembered(None, LATER)
    assert len(made.key_file.damage(keys)) == 1
