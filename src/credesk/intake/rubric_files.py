"""Which kind of rubric file it is, by what it holds: XML, JSON, Canvas's table, or our own table or TOML."""

from credesk.intake.canvas_rubric import is_canvas_rubric, read_canvas_rubrics, read_canvas_rubrics_xml
from credesk.intake.case_rubric import read_case_rubrics
from credesk.intake.errors import TableUnreadable
from credesk.intake.moodle_rubric import moodle_rubrics_in, rubric_xml
from credesk.intake.own_rubric import read_rubric_csv, read_rubric_toml
from credesk.intake.rubric_drafts import RubricDraft
from credesk.intake.tables import decode_lines
from credesk.intake.xml_parts import local_name

_START = 256
_UTF8_MARK = b"\xef\xbb\xbf"


def read_rubrics(raw: bytes, ending: str, language: str = "en") -> tuple[RubricDraft, ...]:
    """The rubrics of a file. ``ending`` (".toml") tells only TOML from a table. Raises RubricUnreadable and its kin."""
    start = raw[:_START].removeprefix(_UTF8_MARK).lstrip()
    if start.startswith(b"<") or (raw[:2] in (b"\xff\xfe", b"\xfe\xff") and b"<" in raw[:4]):
        return _from_xml(raw, language)
    if ending == ".toml":
        return (read_rubric_toml(raw),)
    if start.startswith((b"{", b"[")):
        return read_case_rubrics(raw, language)
    if _has_canvas_header(raw):
        return read_canvas_rubrics(raw, language)
    return (read_rubric_csv(raw, language),)


def _from_xml(raw: bytes, language: str) -> tuple[RubricDraft, ...]:
    root = rubric_xml(raw)
    if local_name(root.tag) == "rubrics":
        return read_canvas_rubrics_xml(root, language)
    return moodle_rubrics_in(root, language)


def _has_canvas_header(raw: bytes) -> bool:
    try:
        rows = decode_lines(raw)
    except TableUnreadable:
        return False
    return bool(rows) and is_canvas_rubric(rows[0])
