"""Collect every string that windows show into the translation files, and make from them what the program reads.

    python packaging/words.py              brings resources/translations/credesk_*.ts up to date
    python packaging/words.py LANGUAGE     begins a language, such as sw or pt_BR
    python packaging/words.py --make       makes build/translations/*.qm (`make words`); what is made is not made again

``plural("Context", "%n row", "%n rows", n)`` is written for lupdate as a call that it knows to count: it sees numbers
only where the last argument is one. docs/translating.md tells how to translate.
"""

import ast
import hashlib
import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree

HERE = Path(__file__).resolve().parent.parent
PROGRAM = HERE / "src" / "credesk"
SOURCES = PROGRAM / "gui"
TRANSLATIONS = HERE / "resources" / "translations"
MADE = HERE / "build" / "translations"
LANGUAGES = "languages.json"
"""What each language still lacks: {"ar": {"of": 1500, "lacking": 0}}."""
MAY_LACK = 0.15
"""The share of strings that a language may lack and still be shipped: what came since it was translated is English."""
DESK = "Desk"
"""The context of sentences that come from under the windows (credesk.domain.sentences)."""
SAYING = {"Fault", "altered", "as_sentence", "failed", "joined", "not_made", "passed", "sentence", "wanting"}
"""What is called with sentences for people, besides errors that are raised and ``super().__init__`` of errors."""
UNSEEN_ROOMS = {"cli", "gui", "worker"}
_SENTENCE_ENDS = re.compile(r"(?<=[.!?…])\s+|\n")
_TERMINAL = re.compile(r"credesk [a-z]|--[a-z]")
_STAMP = ".made-from"
_KEPT = re.compile(
    r"\{\w*\}|%n|\*\.\w+|https://\S+?(?=[.,;:)]?(?:\s|$))|credesk [a-z]+|(?:Ctrl|Shift|Alt)(?:[+ ][A-Z]\w*)+|\bEsc\b"
)
"""What a translation must have just so: values, counts, patterns of files, addresses, commands, keys."""


def calls(source: str) -> Iterator[tuple[str, list[str]]]:
    """(function, literal arguments) of every call of ``translate`` and ``plural`` in a module."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("translate", "plural"):
            literal = [one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
            yield node.func.id, literal


def lines(folder: Path) -> list[str]:
    """What lupdate reads: one call a line, in the order of contexts and sources."""
    found = []
    for path in sorted(folder.rglob("*.py")):
        for name, literal in calls(path.read_text(encoding="utf-8")):
            if len(literal) == (2 if name == "translate" else 3):
                arguments = ", ".join(_quoted(one) for one in literal)
                found.append(f"translate({arguments}, 1)" if name == "plural" else f"translate({arguments})")
    return sorted(set(found))


def templates(program: Path) -> list[str]:
    """Every sentence that rooms under the windows say: literals and the templates of ``sentence``.

    Of a hint that names a command of the terminal only the other sentences are seen (credesk.gui.hints).
    """
    found = {text for path in sorted(program.rglob("*.py")) if _is_seen(path, program) for text in _said(path)}
    return sorted({one for text in found for one in _for_windows(text) if _is_sentence(one)})


def _is_sentence(text: str) -> bool:
    """Whether a text says something of its own: fragments such as “not base64url” are details for specialists."""
    words = _KEPT.sub("", text)
    return any(one.isalpha() for one in words) and (text[0].isupper() or text.endswith((".", "?", "{why}")))


def _is_seen(path: Path, program: Path) -> bool:
    return path.relative_to(program).parts[0] not in UNSEEN_ROOMS


def _for_windows(text: str) -> list[str]:
    if not _TERMINAL.search(text):
        return [text]
    return [one for one in _SENTENCE_ENDS.split(text) if one and not _TERMINAL.search(one)]


@lru_cache
def _errors(program: Path) -> frozenset[str]:
    """The names of all classes of errors for people: those that come from CredeskError."""
    bases: dict[str, set[str]] = {}
    for path in program.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases[node.name] = {one.id for one in node.bases if isinstance(one, ast.Name)}
    found = {"CredeskError"}
    while more := {name for name, above in bases.items() if above & found} - found:
        found |= more
    return frozenset(found)


def _said(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    constants = {
        target.id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        for argument in _arguments(node):
            yield from _literals(argument, constants)


def _arguments(node: ast.AST) -> list[ast.expr]:
    """What may be sentences: message and hint of an error that is made or begun, and what ``SAYING`` is given."""
    if not isinstance(node, ast.Call):
        return []
    if isinstance(node.func, ast.Name) and node.func.id in SAYING | _errors(PROGRAM):
        return [*node.args, *(one.value for one in node.keywords if one.arg == "hint")]
    is_begun = isinstance(node.func, ast.Attribute) and node.func.attr == "__init__"
    return [*node.args, *(one.value for one in node.keywords if one.arg == "hint")] if is_begun else []


def _literals(argument: ast.expr, constants: dict[str, ast.expr]) -> Iterator[str]:
    """The texts that an argument can be; names of fields and files, which have no blank, are none."""
    if isinstance(argument, ast.Name):
        argument = constants.get(argument.id, argument)
    if isinstance(argument, ast.IfExp):
        yield from _literals(argument.body, constants)
        yield from _literals(argument.orelse, constants)
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str) and " " in argument.value:
        yield argument.value


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def update(files: list[Path]) -> None:
    """Bring the files up to date; strings that are gone stay as vanished, so that their translations are not lost."""
    with TemporaryDirectory() as place:
        module = Path(place) / "windows.py"
        desk = [f'translate("{DESK}", {_quoted(one)})' for one in (*templates(PROGRAM), *_names_of_checks())]
        module.write_text("\n".join([*lines(SOURCES), *desk]) + "\n", encoding="utf-8")
        _run("lupdate", "-silent", "-locations", "none", str(module), "-ts", *map(str, files))
    for file in files:
        _sort(file)


def _parsed(file: Path) -> "ElementTree.ElementTree[ElementTree.Element]":
    return ElementTree.parse(file)  # noqa: S314 - the checkout's own files


def _sort(file: Path) -> None:
    """The same strings give the same file, in whatever order they were found."""
    tree = _parsed(file)
    root = tree.getroot()
    for context in root.iter("context"):
        messages = sorted(context.findall("message"), key=lambda one: one.findtext("source") or "")
        for one in messages:
            context.remove(one)
        context.extend(messages)
    contexts = sorted(root.findall("context"), key=lambda one: one.findtext("name") or "")
    for one in contexts:
        root.remove(one)
    root.extend(contexts)
    ElementTree.indent(tree, "    ")
    body = ElementTree.tostring(root, encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def _names_of_checks() -> list[str]:
    """Verdicts and checks by their names, which stand in sentences of theirs."""
    from credesk.credentials.verdicts import CheckName, Verdict

    return [one.words[0].upper() + one.words[1:] for one in Verdict] + [one.value for one in CheckName]


def lacking(file: Path) -> tuple[int, int]:
    """(strings, how many of them a language has no translation for)."""
    messages = [one for one in _parsed(file).iter("message") if _state(one) in ("", "unfinished")]
    return len(messages), sum(_state(one) == "unfinished" for one in messages)


def _state(message: ElementTree.Element) -> str:
    translation = message.find("translation")
    return "unfinished" if translation is None else translation.get("type", "")


def faults(file: Path) -> list[str]:
    """What is wrong with translations: a value, count, pattern, address, command or key that is lost or unknown."""
    found = []
    for message in _parsed(file).iter("message"):
        if _state(message):
            continue
        source, forms = message.findtext("source") or "", _forms(message)
        # A string that counts has its English plural as the comment.
        wanted = Counter(_KEPT.findall(source)) | Counter(_KEPT.findall(message.findtext("comment") or ""))
        for number, form in enumerate(forms):
            has = Counter(_KEPT.findall(form))
            # "one file": the forms before the last may say their number in words.
            if number < len(forms) - 1 and "%n" not in has:
                has["%n"] = wanted["%n"]
            if set(has.elements()) != set(wanted.elements()) or not form.strip():
                found.append(f"{file.name}: “{source}” is “{form}”")
    return found


def _forms(message: ElementTree.Element) -> list[str]:
    translation = message.find("translation")
    if translation is None:
        return [""]
    return [one.text or "" for one in translation.findall("numerusform")] or [translation.text or ""]


def make(sources: Path = TRANSLATIONS, folder: Path = MADE) -> None:
    """Make the .qm of every language that lacks few enough strings, and the list of what each lacks.

    Ends the program where a translation has faults.
    """
    files = sorted(sources.glob("credesk_*.ts"))
    digest = hashlib.sha256(b"".join(one.read_bytes() for one in (Path(__file__), *files))).hexdigest()
    stamp = folder / _STAMP
    if stamp.is_file() and stamp.read_text("ascii") == digest:
        return
    wrong = [fault for file in files for fault in faults(file)]
    if wrong:
        sys.exit("\n".join(wrong))
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.qm"):
        old.unlink()
    (folder / LANGUAGES).write_text(json.dumps(_release(files, folder), indent=1) + "\n", "utf-8")
    stamp.write_text(digest, "ascii")


def _release(files: list[Path], folder: Path) -> dict[str, dict[str, int]]:
    shipped = {}
    for file in files:
        count, missing = lacking(file)
        if missing <= MAY_LACK * count:
            _run("lrelease", "-silent", str(file), "-qm", str(folder / f"{file.stem}.qm"))
            shipped[file.stem.removeprefix("credesk_")] = {"of": count, "lacking": missing}
    return shipped


def _run(tool: str, *arguments: str) -> None:
    """Run a tool of Qt, which lies in the package and needs no display."""
    import PySide6

    subprocess.run([str(Path(PySide6.__file__).parent / tool), *arguments], check=True)


def main(arguments: list[str]) -> None:
    """Collect, or make."""
    if arguments == ["--make"]:
        make()
        return
    TRANSLATIONS.mkdir(exist_ok=True)
    files = sorted(TRANSLATIONS.glob("credesk_*.ts"))
    files += [TRANSLATIONS / f"credesk_{language}.ts" for language in arguments]
    if files:
        update(files)


if __name__ == "__main__":
    main(sys.argv[1:])
