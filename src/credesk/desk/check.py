"""Checking what an employer or assessor brings: JSON or JWT, a PDF, a picture (baked or of a code), or a pasted code.

Everything is read and checked in the worker process; what comes back are plain values.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from credesk.credentials.errors import TrustAltered, TrustRefused
from credesk.credentials.facts import one_line
from credesk.credentials.verdicts import Check, CheckState, Report, Verdict
from credesk.credentials.worker_side import raise_fault, report_of
from credesk.desk.outside import ask, read_file
from credesk.domain.errors import BadInput, CredeskError
from credesk.domain.sentences import sentence
from credesk.worker import Limits, shared_pool

LIMITS = Limits(seconds=5.0)
_WORKER = "credesk.credentials.worker_side"
_READER = "credesk.certificates.reading"
_BAKED = "credesk.credentials.baked"
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*", b"RIFF", b"BM", b"GIF8")


@dataclass(frozen=True, slots=True)
class TrustInUse:
    """A trust file's bytes, and the root that must have signed it (None: the file's own).

    ``loaded`` are files that a person gave besides: did.json and status lists of other issuers (check_loaded).
    """

    raw: bytes
    root: bytes | None = None
    loaded: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True)
class TrustWords:
    """What a trust file says of itself: fingerprint words to compare, number, date, issuers."""

    words: str
    sequence: int
    updated: str
    expires: str
    issuers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """What was checked, by name, and the report."""

    name: str
    kind: str
    report: Report


def trust_words(trust: TrustInUse) -> TrustWords:
    """What a trust file says of itself. Raises TrustRefused, TrustAltered or Newer."""
    answer = ask(f"{_WORKER}:parse_trust", trust.raw, trust.root, limits=LIMITS)
    raise_fault(answer)
    return TrustWords(
        " ".join(answer["words"]), answer["sequence"], answer["updated"], answer["expires"], tuple(answer["issuers"])
    )


def check(given: str, trust: TrustInUse, now_ms: int) -> Checked:
    """Check a file by its path, or a code's text. What cannot be read is a report, not an error."""
    path = Path(given)
    name = one_line(path.name)
    if not _is_file(path):
        if _looks_like_code(given):
            return Checked("pasted code", "code", _code(given, trust, now_ms))
        if _looks_like_jwt(given.encode("utf-8", "replace")):
            return check_bytes("pasted credential", given.encode("utf-8", "replace"), trust, now_ms)
        return Checked(name, "file", _unreadable(_no_file(path, one_line(given))))
    try:
        raw = read_file(path)
    except CredeskError as error:
        return Checked(name, "file", _unreadable(error))
    return check_bytes(name, raw, trust, now_ms)


def check_bytes(name: str, raw: bytes, trust: TrustInUse, now_ms: int) -> Checked:
    """Check what somebody handed in without a file, such as a picture or a text from the clipboard."""
    try:
        return _by_content(name, raw, trust, now_ms)
    except (TrustRefused, TrustAltered):
        raise
    except (AttributeError, LookupError, TypeError, ValueError):
        # What a file has taken over may answer anything: no answer of its shape is no answer.
        return Checked(name, "file", _unreadable(BadInput("The file could not be read: it broke its reader.")))
    except CredeskError as error:
        return Checked(name, "file", _unreadable(error))


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def _no_file(path: Path, shown: str) -> BadInput:
    try:
        is_folder = path.is_dir()
    except (OSError, ValueError):
        is_folder = False
    if is_folder:
        return BadInput(
            sentence("{shown} is a folder.", shown=shown),
            sentence("Name the files that lie in it, such as {what}/*.pdf", what=shown.rstrip("/")),
        )
    return BadInput(
        sentence("There is no file {shown}.", shown=shown), "Name a file, or paste the text of the QR code."
    )


def _looks_like_code(text: str) -> bool:
    digits = "".join(text.split()).rpartition("#")[2]
    return len(digits) > 40 and digits.isascii() and digits.isdigit()


def _looks_like_jwt(raw: bytes) -> bool:
    """Whether bytes begin as a compact JWS does (RFC 7515, 7.1)."""
    return raw.lstrip()[:3] == b"eyJ" and raw.count(b".") == 2


def _by_content(name: str, raw: bytes, trust: TrustInUse, now_ms: int) -> Checked:
    start = raw.lstrip()[:8]
    if start.startswith(b"%PDF"):
        return Checked(name, "PDF", _pdf(raw, trust, now_ms))
    if raw.startswith(_PICTURES):
        return Checked(name, "picture", _picture(raw, trust, now_ms))
    if start.startswith((b"<", b"\xef\xbb\xbf<")):
        return Checked(name, "picture", _baked("credential_in_svg", raw, trust, now_ms) or _no_credential())
    if start.startswith((b"{", b"[", b"\xef\xbb\xbf{")) or _looks_like_jwt(raw):
        return Checked(name, "credential", _report("parse_credential", raw, trust, now_ms))
    return Checked(name, "code", _code(raw[:8000].decode("utf-8", "replace"), trust, now_ms))


def _report(function: str, value: object, trust: TrustInUse, now_ms: int) -> Report:
    return report_of(
        ask(f"{_WORKER}:{function}", value, trust.raw, now_ms // 1000, trust.root, list(trust.loaded), limits=LIMITS)
    )


def _code(text: str, trust: TrustInUse, now_ms: int) -> Report:
    return _report("parse_code", text.encode("utf-8", "replace"), trust, now_ms)


def _baked(function: str, raw: bytes, trust: TrustInUse, now_ms: int) -> Report | None:
    """The report of a credential inside a picture; None where it carries none."""
    found = ask(f"{_BAKED}:{function}", raw, limits=LIMITS)
    return None if found is None else _report("parse_credential", bytes(found), trust, now_ms)


def _no_credential() -> Report:
    return _unreadable(BadInput("The picture carries no credential.", "Ask for the badge file itself."))


def _picture(raw: bytes, trust: TrustInUse, now_ms: int) -> Report:
    baked = _baked("credential_in_png", raw, trust, now_ms) if raw.startswith(b"\x89PNG\r\n") else None
    return baked or _photographed(raw, trust, now_ms)


def _photographed(raw: bytes, trust: TrustInUse, now_ms: int) -> Report:
    codes = _certificate_codes(ask(f"{_READER}:codes_in_image", raw, limits=LIMITS))
    if not codes:
        raise BadInput("No certificate's code was found in the picture.", "Photograph it closer, straight and sharp.")
    if len(codes) > 1:
        raise BadInput(
            sentence("The picture shows {count} certificates' codes.", count=len(codes)),
            "Check one certificate at a time.",
        )
    return _code(codes[0], trust, now_ms)


def _pdf(raw: bytes, trust: TrustInUse, now_ms: int) -> Report:
    attached = ask(f"{_READER}:attachments_of_pdf", raw, limits=LIMITS)
    codes = _certificate_codes(ask(f"{_READER}:codes_in_pdf", raw, limits=LIMITS))
    credentials = [bytes(content) for name, content in attached if str(name).lower().endswith(".json")]
    if len(credentials) > 1 or len(codes) > 1:
        raise BadInput(
            sentence("The PDF holds {count} credentials and {codes} codes.", count=len(credentials), codes=len(codes)),
            "Check one certificate at a time.",
        )
    pair = [credentials[0] if credentials else None, codes[0].encode() if codes else None]
    return _report("parse_pair", pair, trust, now_ms)


def _certificate_codes(codes: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(code for code in codes if _looks_like_code(code)))


def _unreadable(error: CredeskError) -> Report:
    from credesk.credentials.verdicts import CheckName, failed, report

    verdict = Verdict.ALTERED if error.exit_code == 1 else Verdict.UNREADABLE
    return report([failed(CheckName.READING, verdict, str(error))], {})


def exit_code(reports: Sequence[Report]) -> int:
    """0 where all are in force with every check made; 1 if any is 1, else 2 if any is 2."""
    codes = {one.exit_code for one in reports}
    return 1 if 1 in codes else 2 if 2 in codes else 0


def warm_up() -> None:
    """Start the worker ahead of the first check."""
    shared_pool().warm()


def state_word(check: Check) -> str:
    """passed, failed or not made."""
    return {CheckState.PASSED: "passed", CheckState.FAILED: "failed", CheckState.NOT_MADE: "not made"}[check.state]
