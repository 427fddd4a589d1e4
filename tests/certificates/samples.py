"""Certificates to draw: one filled in whole, others made from it, and a name in each script."""

import datetime as dt
import io
import json
from dataclasses import replace
from typing import Any

from credesk.certificates.layout import lay_out
from credesk.certificates.marks import Mark, TextMark
from credesk.certificates.page import CertificatePage

DIGITS = "1" + "0314159265358979323846264338327950288419716939937510" * 16
CREDENTIAL = json.dumps({"type": ["VerifiableCredential"], "filler": "ü" * 2000}, ensure_ascii=False).encode()

FULL = CertificatePage(
    language="en",
    learner="Grace Wanjiru Mwangi",
    title="Solar PV Installer",
    issuer="Kisumu Technical and Vocational College",
    licence="Awarding body licence TVETA/2019/114",
    country="Kenya",
    seal="KT",
    statement="has demonstrated, by assessed portfolio and practical project, the competencies of",
    outcomes=(
        "Surveys a site and designs a safe array",
        "Isolates, proves dead and locks out",
        "Wires, terminates and earths to standard",
        "Tests, commissions and hands over",
    ),
    outcome="Achieved with merit, 21 of 24 (pass 16)",
    workload="60 hours, 2 credits",
    level="KNQF 4 of 10 (EQF 3)",
    quality="Verified by L. Were",
    awarded=dt.date(2026, 11, 24),
    valid_until=dt.date(2029, 11, 24),
    signatories=("S. Njoroge, Head of Assessment",),
    number="7F3K-92QD-11B4-M",
    address="https://verify.kisumutvet.example/#",
    digits=DIGITS,
    check_at="verify.kisumutvet.example",
    telephone="+254 57 202 0304",
    numbers_published=True,
    credential=CREDENTIAL,
    made=dt.datetime(2026, 11, 24, 9, 0, tzinfo=dt.UTC),
)

ARABIC = replace(
    FULL,
    language="ar",
    learner="عائشة بنت محمد الكندي",
    title="تركيب أنظمة الطاقة الشمسية (PV)",
    issuer="الكلية التقنية في مسقط",
    licence="ترخيص 2019/114",
    country="عُمان",
    seal="كم",
    statement="",
    outcomes=("معاينة الموقع وتصميم منظومة آمنة", "التوصيل والتأريض وفق المعيار IEC 60364"),
    outcome="ناجح بتفوق، 21 من 24 (النجاح 16)",
    signatories=("سعيد النجار، رئيس التقييم",),
)

MINIMAL = CertificatePage(
    language="en",
    learner="Li Bo",
    title="Welding",
    issuer="Bo Centre",
    awarded=dt.date(2026, 1, 1),
    number="7F3K-92QD-11B4-M",
    address="credesk:#",
    digits=DIGITS[:301],
    credential=b"{}",
    made=dt.datetime(2026, 1, 1, tzinfo=dt.UTC),
)

NAMES = {
    "Latin": "Nguyễn Thị Ánh Þórsdóttir Łukasz",
    "Greek": "Ελένη Παπαδοπούλου",
    "Cyrillic": "Жанна Щербакова",
    "Arabic": "عبد الرحمن لؤي",
    "Urdu": "فاطمہ چوہدری ٹھاکر",
    "Hebrew": "אברהם כהן־לוי",
    "Devanagari": "अनुराधा क्षत्रिय श्रीवास्तव",
    "Bengali": "অনির্বাণ চট্টোপাধ্যায়",
    "Gujarati": "ક્ષમા પટેલ",
    "Gurmukhi": "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
    "Tamil": "அருண்மொழி ஸ்ரீதர்",
    "Telugu": "శ్రీనివాస్ రెడ్డి",
    "Kannada": "ಲಕ್ಷ್ಮೀ ರಾವ್",
    "Malayalam": "കൃഷ്ണൻ നായർ",
    "Odia": "ପ୍ରଶାନ୍ତ ମହାନ୍ତି",
    "Sinhala": "ප්‍රියන්ත පෙරේරා",
    "Thai": "ณัฐพล ศรีสุวรรณ",
    "Lao": "ສົມສັກ ວົງສາ",
    "Khmer": "ស្រីមុំ ចាន់",
    "Myanmar": "မြန်မာ အောင်ဆန်း",
    "Ethiopic": "ደረሰ ገብረማርያም",
    "Georgian": "გიორგი ბერიძე",
    "Armenian": "Արամ Սարգսյան",
    "Chinese": "欧阳小明 歐陽",
    "Japanese": "さくら 斎藤ケンジ",
    "Korean": "김민준",
}


def texts(page: CertificatePage) -> list[TextMark]:
    """The texts on all pages of a certificate."""
    return [mark for marks in lay_out(page) for mark in marks if isinstance(mark, TextMark)]


def called(marks: tuple[Mark, ...], name: str) -> list[Mark]:
    """The marks of one name."""
    return [mark for mark in marks if mark.name == name]


def rendered(pdf: bytes, dpi: int, page: int = 0) -> Any:
    """A page as a grey picture."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return document[page].render(scale=dpi / 72, grayscale=True).to_pil()
    finally:
        document.close()


def written(pdf: bytes, page: int = 0) -> str:
    """The text that a reader of the PDF would copy from a page."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return str(document[page].get_textpage().get_text_range()).replace("\r\n", "\n")
    finally:
        document.close()


def as_file(picture: Any, kind: str = "PNG", **options: Any) -> bytes:
    """A picture as the bytes of a file."""
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()
