"""Every path and setting, known here and handed on as arguments."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from credesk.domain.errors import Surroundings

if TYPE_CHECKING:
    from credesk.workspace.store import Place

RECOVERY_NAME = "recovery-file.credesk"


@dataclass(frozen=True, slots=True)
class Places:
    """Where everything of one workspace lies."""

    folder: Path

    @property
    def workspace(self) -> "Place":
        """The database, the evidence and the lock."""
        from credesk.workspace.store import Place

        return Place(self.database, self.folder / "evidence", self.folder / "credesk.lock")

    @property
    def database(self) -> Path:
        """The database's file."""
        return self.folder / "credesk.db"

    @property
    def keys(self) -> Path:
        """The key file."""
        return self.folder / "keys.db"

    @property
    def recovery(self) -> Path:
        """The recovery file as it is first written; it belongs on another disk."""
        return self.folder / RECOVERY_NAME

    def numbered_recovery(self, number: int) -> Path:
        """A later recovery file, for keys that were made after the first one."""
        return self.folder / f"recovery-file-{number}.credesk"

    @property
    def credentials(self) -> Path:
        """Where issued credentials are written for handing out, beside the database's own copies."""
        return self.folder / "credentials"

    @property
    def certificates(self) -> Path:
        """Where printed certificates are written by default."""
        return self.folder / "certificates"


def fonts_cache() -> Path:
    """Where fonts made ready for printing are kept between runs."""
    return _cache_root() / "credesk" / "fonts"


def settings_file() -> Path:
    """Where this machine's person keeps settings of the windows: one small file, in no workspace."""
    return _config_root() / "credesk" / "settings.json"


def _config_root() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")


def documents() -> Path:
    """Where a new workspace is proposed."""
    wanted = Path.home() / "Documents"
    return wanted if wanted.is_dir() else Path.home()


def _cache_root() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")


def resources() -> Path:
    """The resources folder: inside the installed package, or beside ``src`` in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent.parent / "resources"


def translations() -> Path:
    """Where the translations of the windows lie, made for Qt: inside the package, or where `make words` puts them."""
    source = resources()
    inside = source / "translations"
    return inside if any(inside.glob("*.qm")) else source.parent / "build" / "translations"


@dataclass(frozen=True, slots=True)
class EmployersPage:
    """The built page that employers open (docs/verifier.md): one static folder, and the same as one file."""

    folder: Path
    file: Path


def employers_page() -> EmployersPage:
    """Where the page lies: inside the installed package, or where `make page` puts it.

    Raises Surroundings where it was not built.
    """
    source = resources()
    made = source if (source / "page").is_dir() else source.parent / "build" / "verifier"
    page = EmployersPage(made / "page", made / "page.html")
    if not page.file.is_file() or not page.folder.is_dir():
        raise Surroundings("The employer's page was not built.", "Run `make page` in the checkout.")
    return page
