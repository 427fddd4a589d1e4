"""Ed25519: the vectors of RFC 8032, the leniency that is refused, and the names of keys."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credesk.domain.errors import BadInput
from credesk.keys.secrets import Secret
from credesk.keys.signatures import PublicKey, SigningKey, public_of, verify

# RFC 8032, 7.1: TEST 1 and TEST 3 (private key, public key, message, signature).
VECTORS = [
    (
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24"
        "655141438e7a100b",
    ),
    (
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28d"
        "c027beceea1ec40a",
    ),
]
GROUP_ORDER = 2**252 + 27742317777372353535851937790883648493
FIELD = 2**255 - 19


@pytest.mark.parametrize(("private", "public", "message", "signature"), VECTORS)
def test_vectors_of_the_standard(private: str, public: str, message: str, signature: str) -> None:
    key = SigningKey(Secret(bytes.fromhex(private)))
    assert key.public.raw.hex() == public
    assert key.sign(bytes.fromhex(message)).hex() == signature
    assert verify(bytes.fromhex(public), bytes.fromhex(signature), bytes.fromhex(message))


def _signed() -> tuple[PublicKey, bytes]:
    key = SigningKey(Secret(bytes(range(32))))
    return key.public, key.sign(b"message", prefix=b"credesk-entry-1")


def test_the_prefix_is_part_of_what_is_signed() -> None:
    public, signature = _signed()
    assert public.verifies(signature, b"message", b"credesk-entry-1")
    assert public.verifies(signature, b"credesk-entry-1message")
    assert not public.verifies(signature, b"message")
    assert not public.verifies(signature, b"message", b"credesk-entry-2")


@given(place=st.integers(0, 63), bit=st.integers(0, 7))
def test_any_flipped_bit_fails(place: int, bit: int) -> None:
    public, signature = _signed()
    flipped = bytearray(signature)
    flipped[place] ^= 1 << bit
    assert not public.verifies(bytes(flipped), b"message", b"credesk-entry-1")


@pytest.mark.parametrize("signature", [b"", b"\0" * 63, b"\0" * 65, b"\xff" * 64])
def test_other_lengths_and_values_are_false_not_errors(signature: bytes) -> None:
    public, _ = _signed()
    assert verify(public.raw, signature, b"") is False
    assert verify(b"", signature, b"") is False
    assert verify(public.raw[:31], _signed()[1], b"message") is False


def test_a_scalar_above_the_group_order_is_refused() -> None:
    public, signature = _signed()
    larger = (int.from_bytes(signature[32:], "little") + GROUP_ORDER).to_bytes(32, "little")
    assert not public.verifies(signature[:32] + larger, b"message", b"credesk-entry-1")


def _double(point: tuple[int, int]) -> tuple[int, int]:
    x, y = point
    d = -121665 * pow(121666, -1, FIELD) % FIELD
    t = d * x * x * y * y % FIELD
    return 2 * x * y * pow(1 + t, -1, FIELD) % FIELD, (y * y + x * x) * pow(1 - t, -1, FIELD) % FIELD


def _x_of(y: int) -> int | None:
    d = -121665 * pow(121666, -1, FIELD) % FIELD
    square = (y * y - 1) * pow(d * y * y + 1, -1, FIELD) % FIELD
    x = pow(square, (FIELD + 3) // 8, FIELD)
    if (x * x - square) % FIELD:
        x = x * pow(2, (FIELD - 1) // 4, FIELD) % FIELD
    return x if (x * x - square) % FIELD == 0 else None


SMALL = [
    0,
    1,
    FIELD - 1,
    2707385501144840649318225287225658788936804267575313519463743609750303402022,
    55188659117513257062467267217118295137698188065244968500265048394206261417927,
]


@pytest.mark.parametrize("y", SMALL)
def test_keys_of_small_order_verify_nothing(y: int) -> None:
    x = _x_of(y)
    assert x is not None
    point = (x, y)
    for _ in range(3):
        point = _double(point)
    assert point == (0, 1)
    # R = identity and S = 0: OpenSSL alone accepts this under the identity, for every message.
    signature = (1).to_bytes(32, "little") + bytes(32)
    for sign in (0, 1 << 255):
        assert not verify((y | sign).to_bytes(32, "little"), signature, b"any message")


def test_openssl_alone_would_be_lenient_here() -> None:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    identity, signature = (1).to_bytes(32, "little"), (1).to_bytes(32, "little") + bytes(32)
    Ed25519PublicKey.from_public_bytes(identity).verify(signature, b"any message")
    assert not verify(identity, signature, b"any message")


def test_a_key_that_is_not_canonical_is_refused() -> None:
    for y in (FIELD, FIELD + 1, 2**255 - 1):
        assert not verify(y.to_bytes(32, "little"), (1).to_bytes(32, "little") + bytes(32), b"")


def test_names_of_a_key() -> None:
    # did:key specification, section 3.1 examples share this multicodec; the digest is that of paper-proof's kid.
    public = PublicKey(bytes.fromhex(VECTORS[0][1]))
    assert public.multibase == "z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw"
    assert public.key_id.hex() == "21fe31dfa154a261"
    assert PublicKey.from_multibase(public.multibase) == public


@given(st.binary(min_size=32, max_size=32))
def test_multibase_round_trip(raw: bytes) -> None:
    assert PublicKey.from_multibase(PublicKey(raw).multibase) == PublicKey(raw)
    assert PublicKey(raw).multibase.startswith("z6Mk")


@pytest.mark.parametrize(
    "text", ["", "z", "z6Mk", "z6Mk0OIl", "x6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw", "z" * 90]
)
def test_other_multibase_texts_are_refused(text: str) -> None:
    with pytest.raises(BadInput):
        PublicKey.from_multibase(text)


def test_a_public_key_has_32_bytes() -> None:
    with pytest.raises(BadInput):
        PublicKey(b"short")


def test_secrets_are_not_shown_pickled_or_hashed() -> None:
    secret = Secret(bytes(range(32)))
    for shown in (repr(secret), str(secret), f"{secret}", repr(SigningKey(secret))):
        assert bytes(range(32)).hex() not in shown
        assert "\\x01\\x02" not in shown
    for one in (secret, SigningKey(secret)):
        with pytest.raises(TypeError):
            pickle.dumps(one)
    with pytest.raises(TypeError):
        hash(secret)
    assert secret == Secret(bytes(range(32)))
    assert secret != Secret(bytes(32))
    assert secret != bytes(range(32))
    with pytest.raises(BadInput):
        Secret(b"short")
    secret.forget()
    assert secret.reveal() == bytes(32)
    assert public_of(bytes(range(32))).raw == SigningKey(Secret(bytes(range(32)))).public.raw
