import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credesk.viewing import writings
from credesk.viewing.markup import readable
from tests.gui.evidence_pieces import CSV, HTML


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1256"])
def test_texts_in_several_encodings(encoding: str) -> None:
    words = "قياس العزل عند كل نقطة من النظام الشمسي" + "، ثم القياس مرة أخرى بعد التركيب" * 4
    assert writings.text_of(words.encode(encoding)).text == words


def test_texts_lose_what_no_reader_wants_and_end_somewhere() -> None:
    assert writings.text_of(b"a\x00b\x1b[31mc\r\nd\re\tf").text == "ab[31mc\nd\ne\tf"
    long = writings.text_of(b"line\n" * 100_000)
    assert long.is_cut
    assert len(long.text) == writings.MOST_CHARACTERS
    lines = writings.text_of(b"word " * 10_000).text.split("\n")
    assert max(map(len, lines)) <= writings.LONGEST_LINE
    assert " ".join("".join(lines).split()) == " ".join(["word"] * 10_000)


def test_web_pages_become_their_readable_text() -> None:
    page = writings.markup_of(HTML.encode())
    assert page.text == (
        "My installation\n\nI isolated the array before work.\nThen I proved it dead (https://photos.example/7).\n\n"
        "•\u00a0lock fitted\n•\u00a0tag signed\n\n[the roof]\n\nString\tVolts\n1\t412"
    )
    for hidden in ("fetch", "tracker", "alert", "color"):
        assert hidden not in page.text


def test_a_web_page_says_its_encoding() -> None:
    head = '<meta charset="windows-1252"><p>'
    assert writings.markup_of((head + "café – 12 €").encode("cp1252")).text == "café – 12 €"


def test_web_pages_may_be_endless_or_deep() -> None:
    deep = writings.markup_of(b"<div>" * 200_000 + b"bottom")
    assert deep.text == "bottom"
    assert writings.markup_of(b"<p>again</p>" * 200_000).is_cut


@given(st.text(alphabet=st.sampled_from("<>/abp =\"'&;!-\x01\x02\n tdr"), max_size=200))
def test_no_web_page_breaks_its_reader(page: str) -> None:
    text, _cut = readable(page, 1_000)
    assert not re.search("[\x01\x02]", text)
    assert text == text.strip()


def test_tables_stand_in_columns() -> None:
    table = writings.table_of(CSV.encode())
    assert table.kind == "table"
    lines = table.text.split("\n")
    assert lines[0] == "String   Voltage (V)   Remark"
    assert lines[2] == "1        412,5         clear sky"
    assert lines[3] == "2        409,1         \u2068قياس ثان\u2069"
    assert set(lines[1]) == {"─", " "}


@pytest.mark.parametrize("delimiter", [",", "\t", "|", ";"])
def test_tables_have_any_delimiter(delimiter: str) -> None:
    rows = [["name", "value"], ["漢字", "1"], ["e\u0301", "2"]]
    lines = writings.table_of("\n".join(delimiter.join(row) for row in rows).encode()).text.split("\n")
    assert lines[2] == "漢字   1"
    assert unicodedata.normalize("NFC", lines[3]) == "é      2"


def test_tables_end_somewhere_and_what_is_none_is_text() -> None:
    table = writings.table_of(b"a,b\n" * 5_000)
    assert table.is_cut
    assert len(table.text.split("\n")) == writings.MOST_ROWS + 1
    assert writings.table_of(b'"' + b"x" * 200_000).kind == "text"
    assert writings.table_of(b"\n").text == ""
