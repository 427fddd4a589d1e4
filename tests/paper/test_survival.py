"""Every template's code is read off a folded photocopy in poor light; the model is the same every time, and hard."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from credesk.certificates.design import Design
from credesk.certificates.formats import SHEETS
from credesk.certificates.layout import lay_out
from credesk.certificates.marks import CodeMark
from credesk.certificates.paper import draw
from credesk.domain.certificate_template import FORMATS
from tests.bench.paper.codes import Printed, dots
from tests.bench.paper.survival import judge
from tests.bench.paper.variants import OURS, Content, content, variants
from tests.judges import Judge

SENTENCE = 3
"""The step of the issue: printed, copied once, folded through the code, at 35 degrees in poor light."""


@pytest.fixture(scope="module")
def model() -> Iterator[Judge]:
    with judge() as made:
        yield made


@pytest.fixture(scope="module")
def one() -> Content:
    return content()


def photographed(format: str, one: Content) -> Printed:
    design = Design(format=format)
    code = next(mark for mark in lay_out(one.page, design)[0] if isinstance(mark, CodeMark))
    rows, size = dots(draw(one.page, design), code.box)
    return Printed(format, one.page.address + one.page.digits, 0, 0.0, size, rows)


@pytest.mark.parametrize("format", FORMATS)
def test_the_code_of_every_format_survives(format: str, model: Judge, one: Content) -> None:
    assert set(FORMATS) == set(SHEETS)
    read = model.ask(photographed(format, one).question(seeds=[1, 2, 3], steps=[0, SENTENCE]))
    assert read["zxing"] == [3, 3]


def test_the_model_is_the_same_every_time_and_tells_sizes_apart(model: Judge, one: Content) -> None:
    found = {code.name: code for code in variants(one)}
    hard = {"seeds": [1, 2, 3, 4], "steps": [SENTENCE, 6]}
    ours = model.ask(found[OURS].question(**hard))
    assert ours == model.ask(found[OURS].question(**hard))
    small = model.ask(found["32 mm, Q"].question(**hard))
    assert ours["zxing"][0] == 4
    assert small["zxing"] == [0, 0]
    raw = model.ask(found["raw credential, L"].question(seeds=[1], steps=[0]))
    assert raw["zxing"] == [0]


def test_a_code_that_says_something_else_does_not_count(model: Judge, one: Content) -> None:
    other = replace(photographed("a4-landscape", one), text="https://verify.kisumutvet.example/#1")
    assert model.ask(other.question(seeds=[1], steps=[0])) == {"zxing": [0], "opencv": [0]}
