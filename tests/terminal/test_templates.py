"""template and print: versions that never change, the same bytes again, cards on sheets, the print test."""

import io
import sqlite3
from contextlib import closing
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from PIL import Image, ImageDraw

from tests.certificates.samples import rendered, written
from tests.terminal.cohort import CODE, FATIMA, GRACE, JOSEPH
from tests.terminal.sitting import Sitting

GREEN = """\
name = "College green"
format = "a4-portrait"
colour = "#0b5d3b"
logo = "logo.png"
second-language = "ar"
leave-out = ["country"]
[[signatures]]
name = "Dr. A. Odhiambo"
role = "Principal"
picture = "signature.png"
"""


def picture(mode: str = "RGBA", colour: str = "#7A1F2B") -> bytes:
    image = Image.new(mode, (400, 160), (255, 255, 255, 0) if mode == "RGBA" else "white")
    ImageDraw.Draw(image).ellipse((40, 20, 240, 140), fill=colour)
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


@pytest.fixture
def file(decided: Sitting) -> Path:
    folder = decided.papers / "templates"
    folder.mkdir(parents=True)
    (folder / "logo.png").write_bytes(picture())
    (folder / "signature.png").write_bytes(picture("L", "black"))
    (folder / "green.toml").write_text(GREEN, encoding="utf-8")
    return folder / "green.toml"


def size(pdf: bytes) -> list[int]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [round(side / 72 * 25.4) for side in document[0].get_size()]
    finally:
        document.close()


def test_certificates_are_issued_with_the_chosen_template_and_printed_again_the_same(
    decided: Sitting, file: Path
) -> None:
    decided.do("template", "add", file)
    assert decided.do("template", "add", file).out == "College green, version 1: was published just so already.\n"
    decided.do("template", "choose", "College green", "--for", CODE)
    listed = decided.do("template", "list", "--json").said
    assert [(one["name"], one["version"], one["for"]) for one in listed] == [("College green", 1, CODE)]
    decided.do("issue", GRACE)
    first = decided.certificates()[0].read_bytes()
    assert size(first) == [210, 297]
    said = written(first)
    assert "Dr. A. Odhiambo, Principal" in said
    assert "مركب الألواح الشمسية" in said
    assert first.count(b"/Subtype /Image") == 2
    file.write_text(GREEN.replace("a4-portrait", "letter-landscape"), encoding="utf-8")
    assert decided.do("template", "add", file, "--json").said["version"] == 2
    decided.do("issue", JOSEPH)
    assert sorted(size(one.read_bytes()) for one in decided.certificates()) == [[210, 297], [279, 216]]
    decided.do("print", GRACE, "--to", decided.papers / "again")
    assert next((decided.papers / "again").iterdir()).read_bytes() == first
    decided.do("template", "choose", "plain", "--for", CODE)
    decided.do("issue", FATIMA)
    assert [297, 210] in [size(one.read_bytes()) for one in decided.certificates()]
    assert decided.run("verify", *decided.certificates()).code == 0
    assert decided.is_whole()


def test_a_template_that_is_exported_is_the_same_when_it_is_added_elsewhere(decided: Sitting, file: Path) -> None:
    decided.do("template", "add", file)
    out = decided.papers / "out" / "kept.toml"
    decided.do("template", "export", "College green", out)
    assert sorted(one.name for one in out.parent.iterdir()) == ["kept-logo.png", "kept-signature-1.png", "kept.toml"]
    assert decided.do("template", "add", out, "--json").said == {
        "name": "College green", "version": 1, "is_new": False,
    }  # fmt: skip


def test_other_formats_cards_on_sheets_and_all_in_one(issued: Sitting) -> None:
    issued.do("print", "--all", "--template", "wallet-card", "--sheet", "a4", "--to", issued.papers / "cards.pdf")
    cards = (issued.papers / "cards.pdf").read_bytes()
    assert len(zxingcpp.read_barcodes(rendered(cards, 150))) == 3
    ran = issued.do("print", GRACE, "--template", "letter-portrait", "--to", issued.papers, "--json")
    made = Path(ran.said["printed"][0])
    assert made.name.endswith("-letter-portrait.pdf")
    assert size(made.read_bytes()) == [216, 279]
    assert issued.run("verify", made).code == 0
    together = issued.papers / "all.pdf"
    issued.do("print", JOSEPH, GRACE, "--together", together)
    assert JOSEPH in written(together.read_bytes(), 0)
    assert GRACE in written(together.read_bytes(), 1)
    issued.refuses("print", "--all", "--sheet", "a4", saying="Only cards of one format")
    issued.refuses("print", "--all", "--sheet", "a4", "--together", "x.pdf", saying="file of their own")
    issued.refuses("print", GRACE, "--template", "Purple", saying="no template “Purple”")


def test_the_print_test_page(issued: Sitting) -> None:
    file = issued.papers / "test.pdf"
    issued.do("print", "test-page", file, "--sheet", "letter")
    assert size(file.read_bytes()) == [216, 279]
    assert len(zxingcpp.read_barcodes(rendered(file.read_bytes(), 200))) == 3
    assert issued.run("verify", file).code == 2
    issued.refuses("print", "test-page", saying="Where should")


@pytest.mark.parametrize(("old", "new", "saying"), [
    ("#0b5d3b", "#DDDD00", "too pale"),
    ("#0b5d3b", "green", "is not a colour"),
    ("a4-portrait", "a3", "no format “a3”"),
    ("a4-portrait", "wallet-card", "no room for a second language"),
    ('["country"]', '["title"]', "cannot be left out"),
    ('second-language = "ar"', 'second-language = "x y"', ""),
    ('logo = "logo.png"', 'logo = "../logo.png"', "beside the template file"),
    ('logo = "logo.png"', 'logo = "none.png"', "There is no file"),
    ('logo = "logo.png"', 'logo = "green.toml"', "not a picture"),
    ('logo = "logo.png"', 'logo = "blank.png"', "white all over"),
    ('name = "College green"', 'name = "a6-card"', "cannot be called"),
    ('name = "College green"', "", "has no name"),
    ('name = "College green"', "name = [", "not TOML"),
    ('name = "College green"', 'name = "x"\nfont = "Comic"', "has no “font”"),
    ('name = "College green"', 'name = "x\\u202Ey"', ""),
    ("[[signatures]]", "[[signatures]]\nname='a'\n[[signatures]]\nname='b'\n[[signatures]]\nname='c'\n[[signatures]]",
     "at most 3 signatures"),
])  # fmt: skip
def test_what_no_template_can_be(decided: Sitting, file: Path, old: str, new: str, saying: str) -> None:
    blank = io.BytesIO()
    Image.new("L", (60, 60), 255).save(blank, "PNG")
    (file.parent / "blank.png").write_bytes(blank.getvalue())
    assert old in GREEN
    file.write_text(GREEN.replace(old, new), encoding="utf-8")
    decided.refuses("template", "add", file, saying=saying)


def test_an_edited_template_signs_and_prints_nothing(decided: Sitting, file: Path) -> None:
    decided.do("template", "add", file)
    decided.do("template", "choose", "College green", "--for", CODE)
    decided.do("issue", GRACE)
    for sql in (
        "UPDATE template_versions SET form = CAST(replace(CAST(form AS TEXT), 'Principal', 'President') AS BLOB)",
        "UPDATE template_pictures SET form = CAST(x'80' || form AS BLOB)",
        "UPDATE template_choices SET template = NULL",
        "DELETE FROM template_choices",
    ):
        before = decided.database.read_bytes()
        with closing(sqlite3.connect(decided.database)) as connection:
            connection.execute(sql)
            connection.commit()
        assert decided.run("issue", JOSEPH).code == 1, sql
        if "choices" not in sql:
            assert decided.run("print", GRACE).code in (1, 2), sql
        for beside in decided.folder.glob("credesk.db-*"):
            beside.unlink()
        decided.database.write_bytes(before)
    decided.do("issue", JOSEPH)
