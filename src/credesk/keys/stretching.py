"""From a passphrase to keys: scrypt (RFC 7914), with limits on what a file may ask for.

One run of scrypt gives 64 bytes. By RFC 7914 section 6 its output is PBKDF2 with one round, whose blocks of
32 bytes do not depend on how many are asked for. So the first 32 bytes are exactly the AES key that any
PKCS#8 reader derives (``pkcs8``), the second 32 are independent of them and open the workspace key, and an
unlock costs one run however many keys the holder has.
"""

from dataclasses import dataclass

from credesk.domain.errors import BadInput, Surroundings
from credesk.domain.sentences import sentence
from credesk.domain.texts import nfc

SALT_LENGTH = 16
_MOST_MEMORY = 256 * 1024 * 1024
_MOST_WORK = 1 << 24
_LONGEST_PASSPHRASE = 1024


@dataclass(frozen=True, slots=True)
class KdfCost:
    """scrypt's N (a power of two), r and p. Memory is 128·N·r bytes, work grows with N·r·p."""

    n: int
    r: int
    p: int

    def __post_init__(self) -> None:
        if not self.is_acceptable():
            raise BadInput(
                sentence(
                    "The scrypt cost N={n}, r={r}, p={p} is outside what is accepted.", n=self.n, r=self.r, p=self.p
                )
            )

    def is_acceptable(self) -> bool:
        """True for a power of two within 256 MiB and 2^24 block rounds (about seven seconds)."""
        if self.n < 2 or self.n & (self.n - 1) or not (1 <= self.r <= 64 and 1 <= self.p <= 64):
            return False
        return 128 * self.n * self.r <= _MOST_MEMORY and self.n * self.r * self.p <= _MOST_WORK


STANDARD_COST = KdfCost(1 << 14, 15, 3)
"""For keys of people: 30 MiB, because OpenSSL opens no PKCS#8 file that asks scrypt for 32 MiB or more."""

FILE_COST = KdfCost(1 << 16, 8, 1)
"""For recovery and space files, which only Credesk's own readers open: 64 MiB."""

QUICK_COST = KdfCost(1 << 10, 8, 1)
"""For tests and practice only: a few milliseconds."""


def passphrase_bytes(passphrase: str) -> bytes:
    """The passphrase as bytes: UTF-8 of its NFC form. Raises BadInput if empty or above 1024 bytes."""
    try:
        raw = nfc(passphrase).encode()
    except UnicodeEncodeError:
        raise BadInput("The passphrase holds characters that cannot be encoded.") from None
    if not raw:
        raise BadInput("The passphrase is empty.", "Nothing was changed.")
    if len(raw) > _LONGEST_PASSPHRASE:
        raise BadInput(
            sentence(
                "The passphrase is longer than {longest_passphrase} bytes.", longest_passphrase=_LONGEST_PASSPHRASE
            ),
            "Nothing was changed.",
        )
    return raw


def stretch(secret: bytes, salt: bytes, cost: KdfCost, length: int) -> bytearray:
    """``length`` bytes of scrypt over ``secret``, in a buffer that the caller can overwrite."""
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    out = bytearray(length)
    try:
        Scrypt(salt=salt, length=length, n=cost.n, r=cost.r, p=cost.p).derive_into(secret, out)
    except MemoryError:
        need = 128 * cost.n * cost.r // (1024 * 1024)
        raise Surroundings(
            sentence("There is not enough free memory to open the keys ({need} MB).", need=need),
            "Close other programs.",
        ) from None
    return out
