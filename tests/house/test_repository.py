"""What holds for every file of the repository, whoever wrote it."""

import re
import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
SET_ASIDE = {
    ".git",
    ".venv",
    ".venv-judges",
    "demo",
    "build",
    "dist",
    "__pycache__",
    ".hypothesis",
    ".mypy_cache",
    ".ruff_cache",
    ".pytest_cache",
    ".import_linter_cache",
}
# Written in two parts, so that this file does not name them.
HOSTS = [f"{name}.org" for name in ("pypi", "files.pythonhosted", "deb.debian", "security.debian", "registry.npmjs")]
MACHINE_PATH = re.compile(r"(?<![\w.~/-])/(?:home|root|work|Users|opt)/\w[\w.+-]*")
MARKDOWN_LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)|!\[[^\]]*\]\(([^)\s]+)\)")


def _tracked() -> list[Path]:
    """Every file that belongs to the repository; without git, every file that is not set aside."""
    if shutil.which("git") and (ROOT / ".git").exists():
        listing = ["git", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        done = subprocess.run(listing, capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return [path for name in done.stdout.split("\0") if name and (path := ROOT / name).is_file()]
    return [path for path in ROOT.rglob("*") if path.is_file() and not SET_ASIDE & set(path.relative_to(ROOT).parts)]


def _texts() -> Iterator[tuple[str, str]]:
    for path in _tracked():
        raw = path.read_bytes()
        if b"\0" not in raw:
            yield str(path.relative_to(ROOT)), raw.decode(errors="replace")


def _pyproject() -> Any:
    return tomllib.loads((ROOT / "pyproject.toml").read_text())


def test_no_file_names_a_package_registry() -> None:
    assert [(name, host) for name, text in _texts() for host in HOSTS if host in text] == []


def test_no_file_names_a_path_of_one_machine() -> None:
    assert [(name, found[0]) for name, text in _texts() for found in MACHINE_PATH.finditer(text)] == []


def _distribution(requirement: str) -> str:
    return re.split(r"[^\w.-]", requirement)[0].lower().replace("_", "-")


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-judges.lock"])
def test_a_lock_pins_every_package_with_hashes_and_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text()
    entries = [entry for entry in re.split(r"\n(?=[a-z0-9])", text) if not entry.startswith("#")]
    assert entries
    assert [entry.split()[0] for entry in entries if "==" not in entry or "--hash=sha256:" not in entry] == []
    assert not re.search(r"://|^--|^\s*-[ef] ", text, re.MULTILINE)


def test_the_lock_has_every_dependency() -> None:
    project = _pyproject()["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    pinned = re.findall(r"^([a-z0-9.-]+)==", (ROOT / "requirements.lock").read_text(), re.MULTILINE)
    assert [entry for entry in wanted if _distribution(entry) not in pinned] == []


def test_source_files_have_at_most_400_lines() -> None:
    files = sorted((ROOT / "src").rglob("*.py"))
    assert [(str(path), count) for path in files if (count := len(path.read_text().splitlines())) > 400] == []


def _slug(heading: str) -> str:
    """A heading's anchor as forges write it: lower case, spaces to hyphens, punctuation dropped."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


def _headings(path: Path) -> set[str]:
    return {_slug(found) for found in re.findall(r"^#+ (.+)$", path.read_text(), re.MULTILINE)}


def _broken(page: Path, link: str) -> bool:
    if re.match(r"[a-z]+:", link):
        return False
    name, _, anchor = link.partition("#")
    target = page.parent / name if name else page
    return not target.exists() or bool(anchor and target.suffix == ".md" and anchor not in _headings(target))


def test_links_between_pages_lead_somewhere() -> None:
    pages = [path for path in _tracked() if path.suffix == ".md" and "fixtures" not in path.parts]
    links = [(page, one or other) for page in pages for one, other in MARKDOWN_LINK.findall(page.read_text())]
    assert links
    assert [(str(page.relative_to(ROOT)), link) for page, link in links if _broken(page, link)] == []


def test_the_rooms_of_the_standard_library_are_closed_to_every_dependency() -> None:
    pyproject = _pyproject()
    contracts = pyproject["tool"]["importlinter"]["contracts"]
    closed = next(one for one in contracts if one.get("source_modules") == ["credesk.domain", "credesk.worker"])
    modules: dict[str, set[str]] = {}
    for module, owners in packages_distributions().items():
        for owner in owners:
            modules.setdefault(_distribution(owner), set()).add(module)
    wanted = [_distribution(entry) for entry in pyproject["project"]["dependencies"]]
    open_to = [name for name in wanted if not modules.get(name, set()) & set(closed["forbidden_modules"])]
    assert [name for name in open_to if "fonts" not in name and "fontpkg" not in name] == []
