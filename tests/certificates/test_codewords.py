"""The codewords are those that qrcode makes of the same segments, for every version that a certificate can have."""

from functools import reduce

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from qrcode.base import gexp, glog, rs_blocks
from qrcode.constants import ERROR_CORRECT_M
from qrcode.util import QRData, create_data

from credesk.certificates.codewords import with_correction
from credesk.certificates.qr import codewords


def _capacity(version: int) -> int:
    return 8 * sum(block.data_count for block in rs_blocks(version, ERROR_CORRECT_M))


@pytest.mark.parametrize("version", range(1, 28))
@settings(max_examples=8)
@given(data=st.data())
def test_they_are_what_qrcode_makes(version: int, data: st.DataObject) -> None:
    address = data.draw(st.sampled_from(("", "https://v.example.org/#") if version > 2 else ("",)))
    most = (_capacity(version) - 8 * len(address) - 40) * 3 // 10
    digits = data.draw(st.text("0123456789", min_size=1, max_size=most))
    segments = [QRData(address.encode(), mode=4)] if address else []
    segments.append(QRData(digits.encode(), mode=1))
    assert codewords(address, digits, version) == create_data(version, ERROR_CORRECT_M, segments)


@given(st.binary(min_size=42, max_size=42))
def test_what_corrects_a_block_is_right_for_any_bytes(data: bytes) -> None:
    """With its correction each block is a multiple of the generator: it vanishes at every root (7.5.2)."""
    made = bytes(with_correction(data, [(66, 42)]))
    assert made[:42] == data
    root = 1
    for _ in range(24):
        assert reduce(lambda value, byte: _times(value, root) ^ byte, made, 0) == 0
        root = _times(root, 2)


def _times(left: int, right: int) -> int:
    return gexp(glog(left) + glog(right)) if left and right else 0
