"""What the tests of this room share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.keys.made import Made


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Made]:
    one = Made(tmp_path / "keys.db")
    yield one
    one.key_file.close()
