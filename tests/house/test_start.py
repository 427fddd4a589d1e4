"""The terminal starts fast: what costs time is imported only where it is used."""

import json
import subprocess
import sys
import tomllib
from pathlib import Path

PYPROJECT = Path(__file__).parents[2] / "pyproject.toml"


def test_help_imports_no_heavy_library() -> None:
    script = """
import json, sys
from credesk.cli import main
try:
    main(["--help"])
except SystemExit:
    pass
print("\\n" + json.dumps(sorted(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    imported = {name.partition(".")[0] for name in json.loads(done.stdout.splitlines()[-1])}
    imports = tomllib.loads(PYPROJECT.read_text())["tool"]["ruff"]["lint"]["flake8-tidy-imports"]
    heavy = {*imports["banned-module-level-imports"], "cryptography", "cbor2", "numpy", "pandas"}
    assert "click" in imported
    assert imported & heavy == set()
