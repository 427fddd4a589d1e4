"""Translations: every string is collected, plurals have the forms of their language, a language is shown."""

import importlib.util
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from credesk.gui import words

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def collector() -> ModuleType:
    spec = importlib.util.spec_from_file_location("words_collector", ROOT / "packaging" / "words.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_string_is_literal_and_collected(collector: ModuleType) -> None:
    folder = ROOT / "src" / "credesk" / "gui"
    for path in folder.rglob("*.py"):
        if path.name == "words.py":
            continue
        for name, literal in collector.calls(path.read_text(encoding="utf-8")):
            assert len(literal) == (2 if name == "translate" else 3), f"{path.name}: {name}{literal}"
    assert 'translate("Rail", "Home")' in collector.lines(folder)


@pytest.fixture(scope="module")
def arabic(collector: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small translation into Arabic, made as packaging/words.py makes them."""
    folder = tmp_path_factory.mktemp("translations")
    file = folder / "credesk_ar.ts"
    collector.update([file])
    tree = ElementTree.parse(file)
    forms = ("لا صفوف", "صف واحد", "صفان", "%n صفوف", "%n صفًا", "%n صف")
    for message in tree.iter("message"):
        source, translation = message.find("source"), message.find("translation")
        assert source is not None
        assert translation is not None
        if source.text == "%n row":
            assert message.get("numerus") == "yes"
            translation.attrib.clear()
            for form, text in zip(translation.findall("numerusform"), forms, strict=True):
                form.text = text
    tree.write(file, encoding="utf-8", xml_declaration=True)
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([str(tool), "-silent", str(file)], check=True)
    return folder


@pytest.mark.parametrize(
    ("count", "said"), [(0, "لا صفوف"), (1, "صف واحد"), (2, "صفان"), (3, "3 صفوف"), (11, "11 صفًا"), (100, "100 صف")]
)
def test_plurals_have_the_forms_of_their_language(qapp: QApplication, arabic: Path, count: int, said: str) -> None:
    words.speak(qapp, "ar", arabic)
    assert words._western(words.plural("Lists", "%n row", "%n rows", count)) == said


@pytest.mark.parametrize(("count", "said"), [(0, "0 rows"), (1, "1 row"), (2, "2 rows"), (12000, "12\u202f000 rows")])
def test_english_counts_right_without_a_translation(qapp: QApplication, count: int, said: str) -> None:
    words.speak(qapp, "en", Path())
    assert words.plural("Lists", "%n row", "%n rows", count) == said


def test_the_pseudo_locale_marks_what_is_translated(qapp: QApplication) -> None:
    words.speak(qapp, words.PSEUDO, Path())
    assert words.is_marked(words.translate("Rail", "Home"))
    assert words.plural("Lists", "%n row", "%n rows", 3) == "⟦3 rows⟧"
    words.forget_words(qapp)
    assert QCoreApplication.translate("Rail", "Home") == "Home"


def test_times_and_sizes_are_said_as_people_say_them(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "UTC")
    words.speak(qapp, "en", Path())
    noon = 1_763_985_600_000
    assert words.when(noon, noon + 3_600_000).startswith("today at ")
    assert words.when(noon - 86_400_000, noon).startswith("yesterday at ")
    assert words.when(noon - 10 * 86_400_000, noon).startswith("on ")
    assert words.civil_day("2026-11-24") == "24 Nov 2026"
    assert words.bytes_text(41_200_000_000) == "41 GB"
    words.speak(qapp, "ar", Path())
    assert "24" in words.civil_day("2026-11-24")


def test_the_tools_are_here() -> None:
    where = str(Path(sys.executable).parent)
    check: Callable[[str], str | None] = lambda name: shutil.which(name, path=where)  # noqa: E731
    assert check("pyside6-lupdate")
    assert check("pyside6-lrelease")
