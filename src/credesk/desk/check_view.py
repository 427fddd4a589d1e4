"""What a person checks certificates with and from: whose trust is used, and what was dropped, pasted or chosen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from credesk.desk.check import Checked, TrustInUse, TrustWords, check, check_bytes, trust_words
from credesk.desk.check_loaded import load_files
from credesk.desk.found import root_of
from credesk.desk.outside import read_file
from credesk.desk.session import Workspace
from credesk.desk.status_lists import TRUST_NOTE
from credesk.desk.trust import trust_file

MOST_AT_ONCE = 200
"""Certificates that are checked in one go."""


@dataclass(frozen=True, slots=True)
class Trusted:
    """The trust file in use, what it says of itself, and the file that it came from ("": this workspace's own)."""

    trust: TrustInUse
    words: TrustWords
    file: str = ""


def with_files(trusted: Trusted, files: Sequence[Path]) -> Trusted:
    """The same trust, and did.json and status lists of other issuers to check with. Raises BadInput, Surroundings."""
    loaded = dict.fromkeys((*trusted.trust.loaded, *load_files(files)))
    return replace(trusted, trust=replace(trusted.trust, loaded=tuple(loaded)))


@dataclass(frozen=True, slots=True)
class Brought:
    """One thing to check: a file, or bytes from the clipboard under a name."""

    name: str
    path: Path | None = None
    raw: bytes = b""


def own_trust(workspace: Workspace) -> Trusted | None:
    """This workspace's own trust file; None where it has none yet. Raises TrustRefused or TrustAltered."""
    if workspace.local(TRUST_NOTE) is None:
        return None
    trust = TrustInUse(trust_file(workspace), root_of(workspace).raw)
    return Trusted(trust, trust_words(trust))


def trust_of_file(file: Path) -> Trusted:
    """A trust file that a person chose. Its words must be compared. Raises BadInput, TrustRefused or TrustAltered."""
    trust = TrustInUse(read_file(file))
    return Trusted(trust, trust_words(trust), file.name)


def checker(brought: Brought, trusted: Trusted, now_ms: Callable[[], int]) -> Callable[[], Checked]:
    """The check of one thing, to be made later. What cannot be read is a report, not an error."""

    def made() -> Checked:
        if brought.path is not None:
            return check(str(brought.path), trusted.trust, now_ms())
        return check_bytes(brought.name, brought.raw, trusted.trust, now_ms())

    return made
