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


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    """One key file for all examples of a property, which read it and change nothing."""
    one = Made(tmp_path_factory.mktemp("kept") / "keys.db")
    one.unlocked.sealing.make("register", b"a", one.randomness)
    yield one
    one.key_file.close()
