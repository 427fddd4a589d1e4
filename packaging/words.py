"""Collect every string of the windows into the translation files, and make from them what the program reads.

    python packaging/words.py              brings resources/translations/credesk_*.ts up to date, makes the .qm files
    python packaging/words.py LANGUAGE     begins a language, such as sw or pt_BR

``plural("Context", "%n row", "%n rows", n)`` is written for pyside6-lupdate as a call that it knows to count: it sees
numbers only where the last argument is one.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).resolve().parent.parent
SOURCES = HERE / "src" / "credesk" / "gui"
TRANSLATIONS = HERE / "resources" / "translations"


def calls(source: str) -> Iterator[tuple[str, list[str]]]:
    """(function, literal arguments) of every call of ``translate`` and ``plural`` in a module."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("translate", "plural"):
            literal = [one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
            yield node.func.id, literal


def lines(folder: Path) -> list[str]:
    """What lupdate reads: one call a line, in the order of modules and places."""
    found = []
    for path in sorted(folder.rglob("*.py")):
        for name, literal in calls(path.read_text(encoding="utf-8")):
            if len(literal) == (2 if name == "translate" else 3):
                arguments = ", ".join(_quoted(one) for one in literal)
                found.append(f"translate({arguments}, 1)" if name == "plural" else f"translate({arguments})")
    return list(dict.fromkeys(found))


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def update(files: list[Path]) -> None:
    """Bring the files up to date; strings that are gone stay as vanished, so that their translations are not lost."""
    with TemporaryDirectory() as place:
        module = Path(place) / "windows.py"
        module.write_text("\n".join(lines(SOURCES)) + "\n", encoding="utf-8")
        tool = Path(sys.executable).with_name("pyside6-lupdate")
        command = [str(tool), "-silent", "-locations", "none", str(module), "-ts", *map(str, files)]
        subprocess.run(command, check=True)


def release(files: list[Path]) -> None:
    """Make the .qm files."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    for file in files:
        subprocess.run([str(tool), "-silent", str(file)], check=True)


def main() -> None:
    """Update and release."""
    TRANSLATIONS.mkdir(exist_ok=True)
    files = sorted(TRANSLATIONS.glob("credesk_*.ts"))
    files += [TRANSLATIONS / f"credesk_{language}.ts" for language in sys.argv[1:]]
    if files:
        update(files)
        release(files)


if __name__ == "__main__":
    main()
