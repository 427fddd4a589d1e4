"""The translations that are shipped: whole, sound, and said: sentences of the desk, hints, directions of reading."""

import importlib.util
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from credesk.domain.errors import BadInput, Refused
from credesk.domain.sentences import joined, sentence
from credesk.gui import words
from credesk.gui.hints import for_windows
from credesk.gui.languages import window_languages
from credesk.gui.parts.forms import Form
from credesk.gui.parts.labels import Elided, text
from credesk.gui.theme import dress, font

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "resources" / "translations").glob("credesk_*.ts"))
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="ar"><context><name>A</name>'
RLM, LRI, FSI, PDI = "\u200f", "\u2066", "\u2068", "\u2069"


@pytest.fixture(scope="module")
def collector() -> ModuleType:
    spec = importlib.util.spec_from_file_location("words_collector", ROOT / "packaging" / "words.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def made(collector: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    collector.make(folder=folder)
    return folder


@pytest.fixture
def arabic(qapp: QApplication, made: Path) -> Iterator[None]:
    words.speak(qapp, "ar", made)
    yield
    words.speak(qapp, "en", Path())


@pytest.mark.parametrize("file", SOURCES, ids=lambda path: path.stem)
def test_no_translation_lost_a_value_a_count_a_key_or_an_address(collector: ModuleType, file: Path) -> None:
    assert collector.faults(file) == []


@pytest.mark.parametrize("file", SOURCES, ids=lambda path: path.stem)
def test_every_string_and_every_template_of_the_desk_is_in_the_file(collector: ModuleType, file: Path) -> None:
    """As far as a language may lag behind (``MAY_LACK``, docs/translating.md): what came since is English."""
    wanted = {*collector.templates(collector.PROGRAM)}
    wanted |= {
        literal[1]
        for path in collector.SOURCES.rglob("*.py")
        for name, literal in collector.calls(path.read_text(encoding="utf-8"))
        if len(literal) == (2 if name == "translate" else 3)
    }
    translated = {
        message.findtext("source")
        for message in collector._parsed(file).iter("message")
        if collector._state(message) == ""
    }
    lacking = wanted - translated
    assert len(lacking) <= collector.MAY_LACK * len(wanted), sorted(lacking)[:20]


@pytest.mark.parametrize(
    ("source", "translation", "is_sound"),
    [
        ("{name} is here.", "{name} هنا.", True),
        ("{name} is here.", "هنا.", False),
        ("{name} is here.", "{nom} هنا.", False),
        ("Press Ctrl+L.", "اضغط.", False),
        ("See https://verify.centre.example/.", "انظر https://verify.centre.example/.", True),
        ("Rubrics (*.csv)", "سلالم", False),
        ("Empty", " ", False),
    ],
)
def test_a_fault_is_found(
    collector: ModuleType, tmp_path: Path, source: str, translation: str, *, is_sound: bool
) -> None:
    file = tmp_path / "credesk_ar.ts"
    message = f"<message><source>{source}</source><translation>{translation}</translation></message>"
    file.write_text(f"{HEAD}{message}</context></TS>", "utf-8")
    assert (collector.faults(file) == []) is is_sound


def test_a_lost_count_is_found_in_the_last_form_only(collector: ModuleType, tmp_path: Path) -> None:
    file = tmp_path / "credesk_fr.ts"
    for last, found in (("%n lignes", 0), ("lignes", 1)):
        forms = f"<numerusform>une ligne</numerusform><numerusform>{last}</numerusform>"
        message = f'<message numerus="yes"><source>%n row</source><translation>{forms}</translation></message>'
        file.write_text(f"{HEAD}{message}</context></TS>", "utf-8")
        assert len(collector.faults(file)) == found


def test_a_translation_with_a_fault_is_not_made(collector: ModuleType, tmp_path: Path) -> None:
    message = "<message><source>{name}</source><translation>x</translation></message>"
    (tmp_path / "credesk_ar.ts").write_text(f"{HEAD}{message}</context></TS>", "utf-8")
    with pytest.raises(SystemExit, match="name"):
        collector.make(tmp_path, tmp_path / "made")
    assert not (tmp_path / "made").exists()


def test_a_language_that_lacks_too_much_is_not_offered(collector: ModuleType, tmp_path: Path) -> None:
    message = '<message><source>Home</source><translation type="unfinished"></translation></message>'
    (tmp_path / "credesk_ar.ts").write_text(f"{HEAD}{message}</context></TS>", "utf-8")
    collector.make(tmp_path, tmp_path / "made")
    assert not list((tmp_path / "made").glob("*.qm"))
    assert window_languages(tmp_path / "made") == {"en": 0}
    assert window_languages(tmp_path / "nowhere") == {"en": 0}


def test_collecting_twice_gives_the_same_file(collector: ModuleType, tmp_path: Path) -> None:
    file = tmp_path / "credesk_fr.ts"
    collector.update([file])
    first = file.read_bytes()
    collector.update([file])
    assert file.read_bytes() == first


def test_what_is_made_is_offered(made: Path) -> None:
    assert "ar" in window_languages(made)
    assert {path.stem for path in made.glob("*.qm")} == {
        f"credesk_{tag}" for tag in window_languages(made) if tag != "en"
    }


@pytest.mark.usefixtures("arabic")
def test_an_error_of_the_desk_is_said_with_its_values_and_nested_reasons() -> None:
    error = BadInput(sentence("The folder {folder} is not empty.", folder="/a b"), "Nothing was changed. Try again.")
    assert str(error) == "The folder /a b is not empty. Nothing was changed. Try again."
    assert words.spoken(error.message) == f"المجلد {FSI}/a b{PDI} ليس فارغًا."
    assert words.spoken(str(error)).endswith("لم يتغيّر شيء. أعد المحاولة.")
    why = sentence("{verdict}: {why}", verdict=sentence("Withdrawn"), why=sentence("the signature does not fit."))
    assert (
        words.spoken(joined("This text is no template.", why)) == "This text is no template. مسحوبة: التوقيع لا يوافق."
    )


@pytest.mark.usefixtures("arabic")
def test_a_hint_that_names_a_command_says_in_arabic_where_windows_do_it() -> None:
    error = for_windows(Refused("The keys are locked.", "Make one with: credesk keys new. Try again."))
    assert words.spoken(error.hint) == "انظر «المفاتيح» في الإعدادات. أعد المحاولة."


@pytest.mark.usefixtures("arabic")
def test_each_label_reads_right_in_itself(qapp: QApplication) -> None:
    dress(qapp)
    english = "Nothing was kept on 24 November, 14:05."
    assert text(english).text() == f"{LRI}{english}{PDI}"
    assert text("Grace Wanjiru · متعلّم").text() == f"{RLM}Grace Wanjiru · متعلّم"
    assert text("• Isolates and locks out.").text() == f"• {LRI}Isolates and locks out.{PDI}"
    assert Elided(english).accessibleName() == english
    form = Form()
    field = form.add_row("x", text())
    form.complain(field, str(Refused("The keys are locked.")))
    assert form._complaints[field].text() == f"{RLM}المفاتيح مقفلة."


def test_nothing_is_added_where_windows_read_from_left_to_right(qapp: QApplication) -> None:
    words.speak(qapp, "en", Path())
    dress(qapp)
    assert text("The keys are locked.").text() == "The keys are locked."
    assert text("Two سطر").text() == "Two سطر"


def test_bold_is_bold_in_arabic_letters_too(qapp: QApplication) -> None:
    dress(qapp)
    families = font(weight=QFont.Weight.DemiBold).families()
    assert families.index("IBM Plex Sans Arabic SemiBold") < families.index("IBM Plex Sans Arabic")
