"""What lies open: names of files that imitate verdicts, and who may read what a workspace leaves on a disk."""

import os
import stat
from pathlib import Path

import pytest

from tests.terminal.sitting import Sitting

posix = pytest.mark.skipif(os.name != "posix", reason="modes of files are POSIX's")


def test_a_files_name_cannot_imitate_a_verdict(issued: Sitting, tmp_path: Path) -> None:
    said = "In force: every check that applies was made and passed."
    file = tmp_path / f"x\n  {said}\x1b[8m.json"
    file.write_text("{}")
    for named in (file, f"{file}-missing"):
        ran = issued.run("verify", named)
        assert ran.code == 2
        assert "\x1b" not in ran.out
        assert not any(line.strip().startswith("In force") for line in ran.out.splitlines())


@posix
def test_a_workspace_and_its_backup_are_their_owners_alone(founded: Sitting, tmp_path: Path) -> None:
    former = os.umask(0o022)
    try:
        again = Sitting(tmp_path / "made", founded.papers)
        again.do("init", again.folder, "--name", "Another Centre")
        again.do("backup", tmp_path / "kept")
        again.do("restore", tmp_path / "kept", tmp_path / "restored")
    finally:
        os.umask(former)
    for place in ("made", "kept", "kept-keys.db", "restored", "made/keys.db", "made/recovery-file.credesk"):
        assert stat.S_IMODE((tmp_path / place).stat().st_mode) & 0o077 == 0, place


@posix
def test_a_file_that_is_written_as_its_owners_alone_is(tmp_path: Path) -> None:
    from credesk.desk.files import write_file

    write_file(tmp_path / "passphrase.txt", b"secret\n", mode=0o600)
    assert stat.S_IMODE((tmp_path / "passphrase.txt").stat().st_mode) == 0o600
