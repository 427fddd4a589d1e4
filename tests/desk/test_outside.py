"""What comes from outside and does not come back well: each way of failing is a sentence."""

from pathlib import Path

import pytest

from credesk.desk.outside import ask, read_file
from credesk.domain.errors import BadInput, Surroundings
from credesk.worker import Limits


@pytest.mark.parametrize(
    ("function", "values", "sentence"),
    [
        ("time:sleep", (30,), "took too long to read"),
        ("builtins:bytearray", (2**40,), "too much memory"),
        ("os:abort", (), "it broke its reader"),
    ],
)
def test_a_reader_that_fails_is_stopped_and_told(function: str, values: tuple[object, ...], sentence: str) -> None:
    with pytest.raises(BadInput, match=sentence) as refused:
        ask(function, *values, limits=Limits(seconds=1.0))
    assert "Nothing was changed." in str(refused.value)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "large").write_bytes(bytes(100))
    with pytest.raises(BadInput, match="larger than"):
        read_file(tmp_path / "large", limit=99)
    assert len(read_file(tmp_path / "large", limit=100)) == 100
    with pytest.raises(BadInput, match="There is no file"):
        read_file(tmp_path / "none")
    with pytest.raises(Surroundings, match="cannot be read"):
        read_file(tmp_path)
