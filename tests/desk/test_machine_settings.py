"""Where people left a workspace, noted on this machine: kept apart, bounded, and never in the way."""

from pathlib import Path

import pytest

from credesk.desk.settings import MOST_PLACES, MachineSettings

FOLDER = Path("/centre")


def test_each_person_comes_back_to_their_own_place(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    settings = MachineSettings(file)
    settings.keep_place(FOLDER, "aa", "register", {"credential": "00"})
    settings.keep_place(FOLDER, "bb", "check", {})
    settings.keep_place(FOLDER, "aa", "issue", {"learner": "01"})
    again = MachineSettings(file)
    assert again.place(FOLDER, "aa") == ("issue", {"learner": "01"})
    assert again.place(FOLDER, "bb") == ("check", {})
    assert again.place(FOLDER, "cc") is None
    assert again.place(Path("/other"), "aa") is None


def test_the_places_left_longest_ago_are_forgotten(tmp_path: Path) -> None:
    settings = MachineSettings(tmp_path / "settings.json")
    for n in range(MOST_PLACES + 1):
        settings.keep_place(FOLDER, str(n), "home", {})
    assert settings.place(FOLDER, "0") is None
    assert settings.place(FOLDER, "1") == ("home", {})


@pytest.mark.parametrize(
    "places", ["[]", "3", '{"/centre aa": 1}', '{"/centre aa": ["home"]}', '{"/centre aa": [1, {}]}']
)
def test_what_is_damaged_counts_as_unknown(tmp_path: Path, places: str) -> None:
    file = tmp_path / "settings.json"
    file.write_text(f'{{"places": {places}}}')
    settings = MachineSettings(file)
    assert settings.place(FOLDER, "aa") is None
    settings.keep_place(FOLDER, "aa", "home", {})
    assert settings.place(FOLDER, "aa") == ("home", {})
