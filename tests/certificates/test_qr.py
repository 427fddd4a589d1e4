from random import Random

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from credesk.certificates import qr
from credesk.domain.errors import BadInput

ADDRESS = "https://verify.kisumutvet.example/#"


def picture(modules: qr.Modules, scale: int = 4) -> Image.Image:
    side = len(modules) + 2 * qr.QUIET_MODULES
    image = Image.new("L", (side, side), 255)
    for row, line in enumerate(modules):
        for column, dark in enumerate(line):
            if dark:
                image.putpixel((column + qr.QUIET_MODULES, row + qr.QUIET_MODULES), 0)
    return image.resize((side * scale, side * scale), Image.Resampling.NEAREST)


def read(modules: qr.Modules) -> zxingcpp.Barcode:
    found = zxingcpp.read_barcodes(picture(modules))
    assert len(found) == 1
    return found[0]


@settings(max_examples=12)
@given(st.integers(1, 1400), st.integers(0, 10**9), st.sampled_from(["", "credesk:#", ADDRESS]))
def test_what_is_written_is_read(length: int, seed: int, address: str) -> None:
    digits = str(Random(seed).randrange(10 ** (length - 1), 10**length))
    code = read(qr.qr_modules(address, digits))
    assert code.text == address + digits
    assert code.ec_level == "M"


@pytest.mark.parametrize("length", [1, 2, 3, 100, 500, 821, 1300])
def test_the_smallest_version_is_taken(length: int) -> None:
    """The library's own search for a version, which is slower, ends at the same one."""
    import qrcode
    from qrcode.constants import ERROR_CORRECT_M
    from qrcode.util import QRData

    digits = "7" * length
    slow = qrcode.QRCode(error_correction=ERROR_CORRECT_M, mask_pattern=2)
    slow.add_data(QRData(ADDRESS.encode(), mode=4), optimize=0)
    slow.add_data(QRData(digits.encode(), mode=1), optimize=0)
    slow.make(fit=True)
    assert len(qr.qr_modules(ADDRESS, digits)) == slow.modules_count


def test_a_typical_certificate_takes_version_15_at_38_mm() -> None:
    modules = qr.qr_modules(ADDRESS, "1" * 821)
    assert len(modules) == 77
    assert qr.module_mm(modules) * (77 + 8) == pytest.approx(38.0)


@pytest.mark.parametrize("length", range(1, 1500, 100))
def test_codes_keep_to_their_size_on_paper(length: int) -> None:
    modules = qr.qr_modules(ADDRESS, "1" * length)
    across = qr.module_mm(modules) * (len(modules) + 2 * qr.QUIET_MODULES)
    assert 38.0 <= round(across, 6) <= 40.0
    assert qr.module_mm(modules) >= qr.SMALLEST_MODULE_MM


def test_the_longest_token_fits_and_more_is_refused() -> None:
    longest = str(int.from_bytes(b"\x01" + b"\xff" * 600, "big"))
    assert read(qr.qr_modules(ADDRESS, longest)).text == ADDRESS + longest
    with pytest.raises(qr.TooMuchForACode, match="2000 digits"):
        qr.qr_modules(ADDRESS, "1" * 2000)


@pytest.mark.parametrize(
    ("address", "digits"), [(ADDRESS, "12a"), (ADDRESS, ""), (ADDRESS, "١٢"), ("https://ü/#", "1")]
)
def test_other_than_ascii_and_digits_is_refused(address: str, digits: str) -> None:
    with pytest.raises(BadInput):
        qr.qr_modules(address, digits)


def test_bars_cover_every_dark_module_once_and_no_light_one() -> None:
    modules = qr.qr_modules(ADDRESS, "20261124" * 90)
    covered: dict[tuple[int, int], int] = {}
    for column, row, width, height in qr.bars(modules):
        for y in range(row, row + height):
            for x in range(column, column + width):
                covered[x, y] = covered.get((x, y), 0) + 1
    dark = {(x, y) for y, line in enumerate(modules) for x, value in enumerate(line) if value}
    assert covered == dict.fromkeys(dark, 1)
