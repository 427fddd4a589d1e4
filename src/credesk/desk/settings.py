"""Settings of the windows on this machine, each declared once, and the workspaces that were opened lately.

They lie in one small JSON file beside no workspace (``places.settings_file``). A file that is damaged counts as empty:
nothing in it is worth stopping for.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from credesk.domain.errors import BadInput
from credesk.domain.sentences import sentence

T = TypeVar("T", str, int, bool)
MOST_RECENT = 8
MOST_PLACES = 24
_LARGEST = 64 * 1024


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One setting: its key in the file, what it is where nobody set it, what it may be, and its text."""

    key: str
    default: T
    text: str
    choices: tuple[T, ...] = ()
    least: int = 0
    most: int = 0

    def accepts(self, value: Any) -> bool:
        """Whether a value may stand for this setting."""
        if type(value) is not type(self.default):
            return False
        if self.choices:
            return value in self.choices
        return not self.most or self.least <= int(value) <= self.most


SCHEME = Setting("scheme", "system", "Light or dark", choices=("system", "light", "dark"))
LANGUAGE = Setting("language", "", "Language of the windows")
LOCK_MINUTES = Setting("lock minutes", 10, "Minutes without a key or a movement until it locks", least=1, most=240)
LETTER_KEYS = Setting("letter keys", True, "Single letters are keys (WCAG 2.1.4)")


class MachineSettings:
    """The settings file. Changes are on disk when ``put`` returns."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._values = _read(file)

    def get(self, setting: Setting[T]) -> T:
        """The setting's value, or its default where nobody set it or the file has something else."""
        value: Any = self._values.get(setting.key)
        found: T = value if setting.accepts(value) else setting.default
        return found

    def put(self, setting: Setting[T], value: T) -> None:
        """Set it. Raises BadInput for a value that it cannot have."""
        if not setting.accepts(value):
            raise BadInput(sentence("“{value}” cannot be set for: {setting}.", value=value, setting=setting.text))
        self._values[setting.key] = value
        self._write()

    @property
    def recent(self) -> tuple[Path, ...]:
        """The folders of workspaces opened lately, the latest first; those that are gone are left out."""
        known = self._values.get("recent")
        folders = [Path(one) for one in known if isinstance(one, str)] if isinstance(known, list) else []
        return tuple(folder for folder in folders if (folder / "credesk.db").is_file())

    def remember(self, folder: Path) -> None:
        """Note that a workspace was opened."""
        others = [str(one) for one in self.recent if one != folder]
        self._values["recent"] = [str(folder), *others][:MOST_RECENT]
        self._write()

    def place(self, folder: Path, person: str) -> tuple[str, dict[str, Any]] | None:
        """The page, and the place on it, where a person (hex id) left a workspace; None where none is known."""
        known = self._values.get("places")
        found = known.get(f"{folder} {person}") if isinstance(known, dict) else None
        match found:
            case [str(page), dict(where)]:
                return page, where
        return None

    def keep_place(self, folder: Path, person: str, page: str, where: Mapping[str, Any]) -> None:
        """Note where a person leaves a workspace. ``where`` holds what JSON knows."""
        known = self._values.get("places")
        known = dict(known) if isinstance(known, dict) else {}
        known.pop(f"{folder} {person}", None)
        latest = list(known.items())[1 - MOST_PLACES :]
        self._values["places"] = {**dict(latest), f"{folder} {person}": [page, dict(where)]}
        self._write()

    def _write(self) -> None:
        from credesk.desk.files import write_file

        write_file(self._file, json.dumps(self._values, ensure_ascii=False, indent=2).encode())


def _read(file: Path) -> dict[str, Any]:
    try:
        with file.open("rb") as opened:
            found = json.loads(opened.read(_LARGEST))
    except (OSError, ValueError):
        return {}
    return dict(found) if isinstance(found, Mapping) else {}
