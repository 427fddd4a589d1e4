"""Ed25519 private keys as encrypted PKCS#8: EncryptedPrivateKeyInfo (RFC 5958) with PBES2 (RFC 8018),
scrypt (RFC 7914 section 7) and AES-256-CBC; inside, the private key of RFC 8410.

``cryptography`` reads this form and writes only PBKDF2, so the outer frame is written here. Everything in it
but the salt, cost, iv and ciphertext is constant, so reading is writing again and comparing.
"""

from credesk.domain.ids import Randomness
from credesk.keys.secrets import KEY_LENGTH
from credesk.keys.stretching import KdfCost

_PBES2 = bytes.fromhex("06092a864886f70d01050d")  # 1.2.840.113549.1.5.13
_SCRYPT = bytes.fromhex("06092b06010401da47040b")  # 1.3.6.1.4.1.11591.4.11
_AES_256_CBC = bytes.fromhex("060960864801650304012a")  # 2.16.840.1.101.3.4.1.42
_PLAIN_HEAD = bytes.fromhex("302e020100300506032b657004220420")  # PrivateKeyInfo, Ed25519, 32 bytes
_BLOCK = 16
_CIPHERTEXT_LENGTH = 64
_PADDING = bytes([_BLOCK]) * _BLOCK


def _element(tag: int, content: bytes) -> bytes:
    size = len(content)
    length = bytes([size]) if size < 128 else b"\x81" + bytes([size])
    return bytes([tag]) + length + content


def _integer(value: int) -> bytes:
    return _element(2, value.to_bytes(value.bit_length() // 8 + 1, "big"))


def _sequence(*items: bytes) -> bytes:
    return _element(0x30, b"".join(items))


def _octets(content: bytes) -> bytes:
    return _element(4, content)


def _frame(salt: bytes, cost: KdfCost, iv: bytes, ciphertext: bytes) -> bytes:
    parameters = _sequence(_octets(salt), _integer(cost.n), _integer(cost.r), _integer(cost.p))
    derivation, cipher = _sequence(_SCRYPT, parameters), _sequence(_AES_256_CBC, _octets(iv))
    return _sequence(_sequence(_PBES2, _sequence(derivation, cipher)), _octets(ciphertext))


def encrypted(seed: bytes, aes_key: bytes | bytearray, salt: bytes, cost: KdfCost, randomness: Randomness) -> bytes:
    """DER of the private key ``seed`` (32 bytes); ``aes_key`` is scrypt's first 32 bytes for salt and cost."""
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    iv = randomness(_BLOCK)
    encryptor = Cipher(algorithms.AES(aes_key), modes.CBC(iv)).encryptor()
    return _frame(salt, cost, iv, encryptor.update(_PLAIN_HEAD + seed + _PADDING) + encryptor.finalize())


def decrypted(der: bytes, aes_key: bytes | bytearray, salt: bytes, cost: KdfCost) -> bytes | None:
    """The 32 bytes that ``encrypted`` took in, or None if the DER is anything else."""
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    ciphertext = der[-_CIPHERTEXT_LENGTH:]
    iv = der[-_CIPHERTEXT_LENGTH - 2 - _BLOCK : -_CIPHERTEXT_LENGTH - 2]
    if len(iv) != _BLOCK or _frame(salt, cost, iv, ciphertext) != der:
        return None
    decryptor = Cipher(algorithms.AES(aes_key), modes.CBC(iv)).decryptor()
    plain = decryptor.update(ciphertext) + decryptor.finalize()
    head, seed, tail = plain[: len(_PLAIN_HEAD)], plain[len(_PLAIN_HEAD) : -_BLOCK], plain[-_BLOCK:]
    return seed if head == _PLAIN_HEAD and tail == _PADDING and len(seed) == KEY_LENGTH else None
