"""What is compared: our code at several sizes and levels, and the same content in the ways of others."""

import base64
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from credesk.certificates import qr
from credesk.certificates.page import CertificatePage
from credesk.credentials.certificate_number import certificate_number
from credesk.credentials.content import CredentialContent
from credesk.credentials.qr_text import digits_of
from credesk.credentials.signing import sign_credential
from credesk.credentials.token import claims_of, sign_token
from tests.bench.paper.codes import Printed, alphanumeric_code, base45, byte_code, numeric_code, on_paper
from tests.certificates.samples import FULL
from tests.credentials.material import CONTENT, ISSUING, PAPER, VERIFY_ADDRESS

ADDRESS = f"{VERIFY_ADDRESS}#"
OURS = "38 mm, M"
LARGEST_BYTES = 2953
"""What the largest QR code holds: version 40 at L (ISO/IEC 18004, table 7)."""


@dataclass(frozen=True, slots=True)
class Content:
    """One credential in its forms: the token, the page, the credential in full, and the least that says the same."""

    token: bytes
    page: CertificatePage
    whole: bytes
    bare: bytes


def content() -> Content:
    """A typical certificate with every field that a paper proof has."""
    whole = sign_credential(CONTENT, ISSUING.public, ISSUING.sign)
    token = sign_token(claims_of(CONTENT, PAPER, whole), ISSUING.public, ISSUING.sign)
    page = replace(
        FULL,
        learner=PAPER.learner_name,
        title=CONTENT.achievement.name,
        awarded=date(2026, 11, 24),
        number=certificate_number(CONTENT.intent.id),
        address=ADDRESS,
        digits=digits_of(token),
    )
    return Content(token, page, whole, sign_credential(_bare(CONTENT), ISSUING.public, ISSUING.sign))


def _bare(whole: CredentialContent) -> CredentialContent:
    """Nothing but what the paper proof says too: no criteria, marks, evidence, alignments, no addresses."""
    achievement = replace(whole.achievement, criteria=(), alignments=(), learning_outcomes=())
    issuer = replace(whole.issuer, country="", licence="", address="", telephone="", email="", web="")
    return replace(whole, achievement=achievement, issuer=issuer, result=replace(whole.result, marks=None), evidence=())


def variants(one: Content, *, sizes: bool = True) -> Iterator[Printed]:
    """Ours first (with ``sizes``, at every size and level), then the others, all in 38 mm with their quiet zones."""
    digits, page = one.page.digits, one.page
    for level in "LMQ" if sizes else "M":
        modules = numeric_code(ADDRESS, digits, level)
        for size in (32.0, 38.0, 40.0) if sizes else (38.0,):
            yield on_paper(f"{size:.0f} mm, {level}", ADDRESS + digits, modules, page, size)
    link = ADDRESS + base64.urlsafe_b64encode(one.token).rstrip(b"=").decode("ascii")
    yield on_paper("base64url link, M", link, byte_code(link, "M"), page, qr.TYPICAL_MM)
    health = "HC1:" + base45(zlib.compress(one.token, 9))
    for level in "MQ":
        yield on_paper(f"HC1 (base45), {level}", health, alphanumeric_code(health, level), page, qr.TYPICAL_MM)
    raw = one.bare.decode("utf-8")
    yield on_paper("raw credential, L", raw, byte_code(raw, "L"), page, qr.TYPICAL_MM)
