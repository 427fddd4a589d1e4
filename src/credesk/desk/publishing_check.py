"""Checking a published folder by itself: what a web host would serve, held against its own trust file.

Nothing but the folder is read. Whose root signed the trust file is told in fingerprint words: compare them.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import TypeAlias

from credesk.credentials.errors import CredentialError
from credesk.credentials.instants import day_of
from credesk.credentials.multibase import multikey
from credesk.credentials.trust import TrustContent, TrustedIssuer
from credesk.credentials.trust_file import TrustFile, fingerprint_words, read_trust_file
from credesk.desk.circumstances import Progress
from credesk.desk.publishing_addresses import TRUST_NAME, Addresses, folder_of
from credesk.desk.publishing_check_parts import Checks, Finding, Part, altered, part_of, wanting
from credesk.desk.publishing_folder import MANIFEST, UNDER_WAY, Listed, Manifest, pending_in, read_manifest
from credesk.desk.publishing_plan import ENTRANCE
from credesk.desk.publishing_signed import fault_of
from credesk.domain.errors import Refused
from credesk.domain.sentences import sentence

_LARGEST = 64 * 1024 * 1024
_LINK = re.compile(rb'(?:href|src)="([^"]{1,500})"')
_SOON = 30 * 86_400
"""Seconds before its end that a list or trust file is said to end soon."""
Findings: TypeAlias = Iterator[Finding]


@dataclass(slots=True)
class SiteReport:
    """What was found, worst first; how many parts of each kind were checked; whose trust file it is."""

    findings: list[Finding] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    issuer: str = ""
    words: str = ""
    sequence: int = 0

    @property
    def exit_code(self) -> int:
        """0 all is well; 1 something was altered; 2 something is missing, out of date, foreign or unfinished."""
        codes = {one.exit_code for one in self.findings}
        return 1 if 1 in codes else 2 if 2 in codes else 0


def check_site(folder: Path, now_ms: int, progress: Progress | None = None) -> SiteReport:
    """Check everything in a published folder. Raises Refused where nothing was published to it."""
    if not folder.is_dir() or (manifest := read_manifest(folder)) is None:
        raise Refused(
            sentence("Nothing was published to {folder}.", folder=folder),
            "Name the folder that “credesk publish” writes to.",
        )
    return _Check(folder, manifest, now_ms // 1000, progress or Progress()).made()


class _Check:
    """One run: reads each file once, and holds it against the manifest and the trust file."""

    def __init__(self, folder: Path, manifest: Manifest, now: int, progress: Progress) -> None:
        self._folder, self._manifest, self._now, self._progress = folder, manifest, now, progress
        self._report = SiteReport(issuer=manifest.issuer)
        self._counts: Counter[str] = Counter()
        self._pending = pending_in(folder)

    def made(self) -> SiteReport:
        """The report. Where the run is cancelled, it says so."""
        found = [*self._unfinished(), *self._foreign()]
        trust = self._trust()
        if isinstance(trust, Finding):
            found.append(trust)
        else:
            found += self._with_trust(trust)
        self._report.findings = sorted(found, key=lambda one: ({1: 0, 2: 1, 0: 2}[one.exit_code], one.path))
        self._report.counts = dict(sorted(self._counts.items()))
        return self._report

    def _with_trust(self, trust: TrustFile) -> Findings:
        content = trust.content
        issuer = content.issuer(self._manifest.issuer)
        if issuer is None:
            yield altered(TRUST_NAME, sentence("it does not name the issuer {issuer}.", issuer=self._manifest.issuer))
            return
        yield from self._signed(content)
        yield from self._dates(content)
        yield from self._addresses(content, issuer)
        checks = Checks(trust, issuer, Addresses(self._manifest.addresses), self._now, self._read)
        yield from self._files(checks)
        yield from checks.missing(set(self._manifest.files))

    def _signed(self, content: TrustContent) -> Findings:
        if not self._manifest.signed:
            yield wanting(MANIFEST, "nobody has signed it: somebody who holds the status key must publish.")
        elif fault := fault_of(self._manifest, content):
            yield altered(MANIFEST, sentence("it is not the list that was signed: {why}", why=fault))

    def _trust(self) -> TrustFile | Finding:
        """The trust file of the first address, its signature verified."""
        path = f"{folder_of(self._manifest.addresses[0])}{TRUST_NAME}" if self._manifest.addresses else TRUST_NAME
        raw = self._read(path)
        if raw is None:
            return wanting(path, "the trust file is missing.")
        try:
            trust = read_trust_file(raw)
        except CredentialError as fault:
            return altered(path, sentence("it is not a trust file that counts: {why}", why=fault.message))
        self._report.words = " ".join(fingerprint_words(trust.content.root))
        self._report.sequence = trust.content.sequence
        if multikey(trust.content.root) != self._manifest.root:
            return altered(path, "it is signed by another root than the one that was published.")
        return trust

    def _dates(self, content: TrustContent) -> Findings:
        if content.expires < self._now:
            yield wanting(
                TRUST_NAME,
                sentence("it ended on {expires}: the root must sign a new one.", expires=day_of(content.expires)),
            )
        elif content.expires < self._now + _SOON:
            soon = sentence("it ends on {day}; have the root sign a new one soon.", day=day_of(content.expires))
            yield Finding(TRUST_NAME, soon, 0)

    def _addresses(self, content: TrustContent, issuer: TrustedIssuer) -> Findings:
        now = self._manifest.addresses[0] if self._manifest.addresses else None
        if issuer.verify_address != now:
            yield wanting(
                TRUST_NAME,
                sentence(
                    "it names the address {address}, and the folder was published for {now}.",
                    address=issuer.verify_address,
                    now=now,
                ),
            )
        expected = f"{issuer.verify_address}status/"
        if issuer.verify_address is not None and issuer.status_base != expected:
            yield altered(
                TRUST_NAME,
                sentence(
                    "its status lists stand below {status_base}, not below {expected}.",
                    status_base=issuer.status_base,
                    expected=expected,
                ),
            )

    def _files(self, checks: Checks) -> Findings:
        total = len(self._manifest.files)
        for done, (path, listed) in enumerate(sorted(self._manifest.files.items()), 1):
            if self._progress.cancelled:
                yield wanting(path, "the check was stopped here.")
                return
            yield from self._file(path, listed, checks)
            self._progress.told(done, total)

    def _file(self, path: str, listed: Listed, checks: Checks) -> Findings:
        part = part_of(path, self._manifest.addresses)
        self._counts[part.value] += 1
        raw = self._read(path)
        if raw is None:
            yield wanting(path, "it is missing.")
            return
        digest = hashlib.sha256(raw).hexdigest()
        if path in self._pending and digest in (listed.digest, self._pending[path]):
            return  # The old file or the new one: that a publishing was cut off is told once.
        if digest != listed.digest:
            yield altered(path, "it is not what was published.")
        yield from checks.of(part, path, raw)
        if path.endswith(".html") and part in (Part.ACHIEVEMENT, Part.REPLACED):
            yield from self._links(path, raw)

    def _links(self, path: str, raw: bytes) -> Findings:
        for link in dict.fromkeys(_LINK.findall(raw)):
            target = link.decode("utf-8", "replace")
            if re.match(r"[a-z]+:|#", target):
                continue
            wanted = _resolved(path, target)
            if wanted not in self._manifest.files and not self._is_left_out(wanted):
                yield wanting(path, sentence("it links to {target}, which is not published.", target=target))

    def _is_left_out(self, wanted: str | None) -> bool:
        """The employer's page may be left out: then its entrance is missing, and that is told once."""
        return wanted in {f"{folder_of(address)}{ENTRANCE}" for address in self._manifest.addresses}

    def _read(self, path: str) -> bytes | None:
        try:
            file = self._folder / path
            if file.is_symlink() or not file.is_file() or file.stat().st_size > _LARGEST:
                return None
            return file.read_bytes()
        except OSError:
            return None

    def _unfinished(self) -> Findings:
        if (self._folder / UNDER_WAY).exists():
            yield wanting(UNDER_WAY, "a publishing was cut off; publish again.")

    def _foreign(self) -> Findings:
        """Files that the manifest does not list, in folders where Credesk publishes."""
        places = {str(above) for path in self._manifest.files for above in PurePosixPath(path).parents} - {"."}
        for place in sorted(places):
            folder = self._folder / place
            for entry in sorted(folder.iterdir()) if folder.is_dir() else ():
                path = entry.relative_to(self._folder).as_posix()
                if not entry.is_dir() and path not in self._manifest.files and entry.name != ".DS_Store":
                    yield wanting(path, "Credesk did not publish it.")


def _resolved(path: str, target: str) -> str | None:
    """The path inside the site that a relative link leads to; None where it leads out of it."""
    parts = list(PurePosixPath(path).parent.parts)
    for part in PurePosixPath(target.partition("#")[0]).parts:
        if part == "..":
            if not parts:
                return None
            parts.pop()
        elif part != ".":
            parts.append(part)
    return "/".join(parts)
