import datetime as dt
import gc
import hashlib
import os
import subprocess
import sys
from dataclasses import replace
from typing import Any

import pypdfium2
import pytest
import zxingcpp

from credesk.certificates.page import CertificatePage
from credesk.certificates.paper import draw
from credesk.certificates.reading import attachments_of_pdf
from credesk.domain.errors import BadInput
from tests.certificates.samples import ARABIC, CREDENTIAL, DIGITS, FULL, MINIMAL, NAMES, rendered, written

TELEPHONE = "+254\u00a057\u00a0202\u00a00304"  # kept together on its line
PAGES = {"full": FULL, "arabic": ARABIC, "minimal": MINIMAL, "practice": replace(FULL, practice=True)}


@pytest.fixture(scope="module")
def drawn() -> dict[str, bytes]:
    return {name: draw(page) for name, page in PAGES.items()}


@pytest.mark.parametrize("name", PAGES)
def test_the_code_is_read_off_the_page_at_150_dpi(name: str, drawn: dict[str, bytes]) -> None:
    codes = zxingcpp.read_barcodes(rendered(drawn[name], 150))
    assert [code.text for code in codes] == [PAGES[name].address + PAGES[name].digits]


def test_the_same_page_is_the_same_bytes_in_a_fresh_process(drawn: dict[str, bytes]) -> None:
    program = (
        "import hashlib; from tests.certificates.test_paper import PAGES, draw;"
        "print(*(hashlib.sha256(draw(PAGES[name])).hexdigest() for name in reversed(PAGES)))"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo", "SOURCE_DATE_EPOCH": "1"}
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split() == [hashlib.sha256(drawn[name]).hexdigest() for name in reversed(PAGES)]


def test_another_page_is_other_bytes_with_another_id(drawn: dict[str, bytes]) -> None:
    other = draw(replace(FULL, quality="Verified by A. Other"))
    assert other[-200:] != drawn["full"][-200:]
    assert b"/ID" in other


def test_the_credential_is_attached_as_the_source(drawn: dict[str, bytes]) -> None:
    assert attachments_of_pdf(drawn["full"]) == [("credential.json", CREDENTIAL)]
    for entry in (b"/AFRelationship /Source", b"/AF ", b"/EmbeddedFiles", b"/Subtype /application#2Fjson"):
        assert entry in drawn["full"]


def test_the_document_says_what_it_is(drawn: dict[str, bytes]) -> None:
    document = pypdfium2.PdfDocument(drawn["full"])
    told = document.get_metadata_dict()
    document.close()
    assert told["Title"] == "Solar PV Installer – Grace Wanjiru Mwangi"
    assert told["Author"] == "Kisumu Technical and Vocational College"
    assert told["Subject"] == "Solar PV Installer (7F3K-92QD-11B4-M)"
    assert told["CreationDate"] == told["ModDate"] == "D:20261124090000Z"
    assert b"/Lang (en)" in drawn["full"]
    assert b"/Lang (ar)" in drawn["arabic"]
    assert b"/PrintScaling /None" in drawn["full"]
    assert FULL.number in written(drawn["arabic"])
    assert b"ReportLab" not in drawn["full"].split(b"\n", 1)[0]


def test_the_page_is_a4_landscape(drawn: dict[str, bytes]) -> None:
    document = pypdfium2.PdfDocument(drawn["full"])
    assert [round(side / 72 * 25.4, 1) for side in document[0].get_size()] == [297.0, 210.0]
    assert len(document) == 1
    document.close()


def test_every_text_can_be_copied(drawn: dict[str, bytes]) -> None:
    text = written(drawn["full"])
    for expected in (FULL.learner, FULL.title, *FULL.outcomes, FULL.outcome, "24 November 2029", FULL.quality):
        assert expected in text
    arabic = written(drawn["arabic"])
    for expected in (ARABIC.learner, "معاينة الموقع وتصميم منظومة آمنة", "24 نوفمبر 2026", TELEPHONE):
        assert expected in arabic


@pytest.mark.parametrize("script", ["Devanagari", "Bengali", "Tamil", "Myanmar", "Thai", "Hebrew", "Urdu", "Chinese"])
def test_names_in_other_scripts_can_be_copied(script: str) -> None:
    assert NAMES[script] in written(draw(replace(MINIMAL, learner=NAMES[script])))


@pytest.mark.parametrize(
    ("page", "said"),
    [(FULL, "COPY, printed on 24 November 2026"), (replace(FULL, language="sw"), "NAKALA iliyochapishwa 24")],
)
def test_a_copy_says_so_with_its_day_on_every_page(page: CertificatePage, said: str) -> None:
    outcomes = tuple(f"Outcome {number}: surveys, measures, designs and explains " * 3 for number in range(30))
    copied = draw(replace(page, copied=dt.date(2026, 11, 24), practice=True, outcomes=outcomes))
    assert [said in written(copied, number) for number in (0, 1)] == [True, True]
    assert said not in written(draw(page))


def test_practice_stands_across_every_page(drawn: dict[str, bytes]) -> None:
    outcomes = tuple(f"Outcome {number}: surveys, measures, designs and explains " * 3 for number in range(30))
    two_pages = draw(replace(FULL, practice=True, outcomes=outcomes))
    assert ["PRACTICE" in written(two_pages, page) for page in (0, 1)] == [True, True]
    assert "PRACTICE" in written(draw(replace(ARABIC, practice=True)))
    assert "PRACTICE" not in written(drawn["full"])
    assert _darkness(drawn["practice"]) - _darkness(drawn["full"]) > 0.01


def _darkness(pdf: bytes) -> float:
    picture = rendered(pdf, 40)
    histogram = picture.histogram()
    return float(sum(histogram[:245]) / sum(histogram))


@pytest.mark.parametrize("language", ["en", "fr", "es", "pt", "sw", "ar", "hi"])
def test_without_an_address_the_paper_does_not_say_scan(language: str) -> None:
    from credesk.certificates.words import words_for

    fixed = words_for(language)
    page = replace(FULL, language=language, check_at="", address="credesk:#")
    text = " ".join(written(draw(page)).split())
    for word in (fixed.scan, fixed.scan_only, "scan", "escane", "skani", fixed.type_the_number_at):
        assert word.lower() not in text.lower()
    assert FULL.telephone in text
    assert FULL.number in text


def test_the_number_is_offered_only_where_numbers_are_published(drawn: dict[str, bytes]) -> None:
    assert "To check: scan,\nor type the number at\nverify.kisumutvet.example" in written(drawn["full"])
    unpublished = written(draw(replace(FULL, numbers_published=False)))
    assert "type the number" not in unpublished
    assert "To check: scan.\nThe code opens\nverify.kisumutvet.example" in unpublished
    assert FULL.number in unpublished


def test_what_is_empty_has_no_label(drawn: dict[str, bytes]) -> None:
    text = written(drawn["minimal"])
    for label in ("Outcome", "Workload", "Level", "Quality", "Valid until", "LEARNING OUTCOMES", "call"):
        assert label not in text
    assert "Certificate number" in text
    assert "Awarded" in text
    assert "Quality" not in written(draw(replace(FULL, quality="")))


def test_a_replacement_says_what_it_replaces() -> None:
    note = "Replaces certificate 4H2K-77QD-91B4-C of 3 March 2026 (name corrected)."
    assert note in written(draw(replace(FULL, replacement=note)))


def test_no_empty_box_is_embedded_for_any_text(drawn: dict[str, bytes]) -> None:
    for pdf in drawn.values():
        assert "\ufffd" not in written(pdf)
        assert "<0000>" not in _contents(pdf)


def _contents(pdf: bytes) -> str:
    import re
    import zlib

    streams = re.findall(rb"stream\n(.*?)endstream", pdf, re.DOTALL)
    pages = [zlib.decompress(stream) for stream in streams]
    return b"".join(page for page in pages if b" Tf " in page).decode()


def test_the_code_is_black_vector_bars_and_there_is_no_picture(drawn: dict[str, bytes]) -> None:
    assert b"/Image" not in drawn["full"].replace(b"/ImageB", b"")
    content = _contents(drawn["full"])
    start = content.index("q 0 g ")
    assert content[start:].split(" cm\n")[1].count(" re") > 500


def test_a_refused_page_draws_nothing() -> None:
    with pytest.raises(BadInput):
        draw(replace(FULL, learner="\U00013000"))
    with pytest.raises(BadInput):
        draw(replace(FULL, digits=DIGITS * 3))


def test_drawing_keeps_nothing_of_a_document() -> None:
    def pages(first: int, count: int) -> list[CertificatePage]:
        return [replace(FULL, number=f"{first + number:04d}-92QD-11B4-M", telephone="") for number in range(count)]

    def counted(first: int) -> int:
        for page in pages(first, 15):
            draw(page)
        gc.collect()
        return sum(type(thing).__module__.startswith("reportlab") for thing in gc.get_objects() if _is_instance(thing))

    assert counted(1000) == counted(2000)


def _is_instance(thing: Any) -> bool:
    return not isinstance(thing, type)
