"""Hints of the desk in windows: no command of the terminal, and what was kept is still said."""

import pytest

from credesk.domain.errors import Surroundings
from credesk.gui.hints import for_windows


@pytest.mark.parametrize(
    ("hint", "said"),
    [
        ("Nothing was changed. Try again.", "Nothing was changed. Try again."),
        (
            "Nothing was signed. Keep this folder as it is, and see: credesk journal verify, credesk journal rebuild.",
            "Nothing was signed. Keep this folder as it is, and prove the journal under Settings.",
        ),
        ("Add one with: credesk achievement add FILE.toml", "Add one under Programmes."),
        ("List them with: credesk list learners", ""),
        (
            "Finish it with: credesk award --all. Then replace the credential.",
            "Decide under Issue. Then replace the credential.",
        ),
    ],
)
def test_where_it_is_done_in_windows(hint: str, said: str) -> None:
    error = Surroundings("It is so.", hint, details="why")
    told = for_windows(error)
    assert told is error
    assert (told.message, told.hint, told.details) == ("It is so.", said, "why")
