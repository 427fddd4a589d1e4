"""Many certificates in one file for a printer: in the order of a list, or as cards on sheets; and the print test."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from credesk.certificates.design import Design
from credesk.certificates.page import CertificatePage
from credesk.certificates.runs import MOST, PAPERS
from credesk.desk.circumstances import Progress, go_on_or_stop
from credesk.desk.files import write_file
from credesk.desk.paging import rows_by_id
from credesk.desk.register import find_credential
from credesk.desk.register_print import papers
from credesk.desk.session import Workspace
from credesk.desk.templates import Chosen, find_template, templates
from credesk.domain.certificate_template import CARDS, FORMATS
from credesk.domain.civil import day_of
from credesk.domain.errors import BadInput
from credesk.domain.ids import Id
from credesk.domain.sentences import sentence


def print_together(
    workspace: Workspace, credentials: Sequence[Id], file: Path, progress: Progress, now_ms: int,
    template: Chosen | None = None,
) -> int:  # fmt: skip
    """Write the pages of these credentials into one PDF, in their order. Gives how many certificates it holds.

    The file is for a printer: it carries no credentials. Raises Tampered, BadInput; then nothing is written.
    """
    from credesk.certificates.runs import draw_run

    found = _papers(workspace, credentials, progress, now_ms, template)
    write_file(file, draw_run(found))
    return len(found)


def print_sheets(
    workspace: Workspace, credentials: Sequence[Id], file: Path, progress: Progress, now_ms: int,
    template: Chosen | None = None, paper: str = "a4",
) -> int:  # fmt: skip
    """Write cards of these credentials onto sheets with marks to cut along. Gives how many. Raises as above."""
    from credesk.certificates.runs import draw_cards

    found = _papers(workspace, credentials, progress, now_ms, template)
    write_file(file, draw_cards(found, paper))
    return len(found)


def write_print_test(file: Path, paper: str = "a4", words: Any = None) -> int:
    """Write the print test page; ``words`` as ``print_test.PrintTestWords``. Gives its size in bytes."""
    from credesk.certificates.print_test import ENGLISH, print_test_page

    return write_file(file, print_test_page(paper, words or ENGLISH))


def _papers(
    workspace: Workspace, credentials: Sequence[Id], progress: Progress, now_ms: int, template: Chosen | None
) -> list[tuple[CertificatePage, Design]]:
    if len(credentials) > MOST:
        too_many = sentence("One file holds at most {count} certificates.", count=MOST)
        raise BadInput(too_many, "Print them in several runs.")
    wanted = list(dict.fromkeys(credentials))
    rows = rows_by_id(workspace, "SELECT * FROM credentials WHERE id IN ({ids})", wanted)
    found: list[tuple[CertificatePage, Design]] = []
    for page, design, _ in papers(workspace, rows, day_of(now_ms), template):
        go_on_or_stop(progress, len(found), len(rows))
        found.append((page, design))
    return found


@dataclass(frozen=True, slots=True)
class PrintAs:
    """How certificates are printed other than they were issued: a template's or format's name, and cards' paper."""

    template: str
    sheet: str = ""


def print_choices(workspace: Workspace) -> list[PrintAs]:
    """Every way of printing: with each template, in each format, cards on each paper."""
    named = [(one.settings.name, one.settings.format) for one in templates(workspace)]
    found = []
    for name, format in [*named, *((one, one) for one in FORMATS)]:
        found += [PrintAs(name, paper) for paper in (PAPERS if format in CARDS else ("",))]
    return found


def print_numbers(
    workspace: Workspace, numbers: Sequence[str], folder: Path, progress: Progress, now_ms: int, way: PrintAs
) -> Path:
    """Write certificates, named by their numbers, into one file for a printer. Gives its path in ``folder``.

    It is named as ``certificate_view.forget_joined`` finds it. Raises Tampered, BadInput; then nothing is written.
    """
    wanted = [find_credential(workspace, number)["id"] for number in numbers]
    chosen = find_template(workspace, way.template)
    name = hashlib.sha256("\n".join((way.template, way.sheet, *numbers)).encode()).hexdigest()[:8]
    file = folder / f"to-print-{len(numbers)}-{name}.pdf"
    if way.sheet:
        print_sheets(workspace, wanted, file, progress, now_ms, chosen, way.sheet)
    else:
        print_together(workspace, wanted, file, progress, now_ms, chosen)
    return file
