"""The whole journey on an embedded default: from a zip of portfolios to certificates, one of them withdrawn."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from credesk.desk import marks_files, people, programmes, safekeeping, take_in
from credesk.desk.award import Verified, find_achievement
from credesk.desk.check import Checked, TrustInUse, check
from credesk.desk.circumstances import Circumstances, Progress
from credesk.desk.deciding import Decision, decide_for, verify_awards
from credesk.desk.files import write_file
from credesk.desk.found import Founding, found
from credesk.desk.issue import Folders, Issued, issue
from credesk.desk.issuers import find_issuer, set_issuer
from credesk.desk.learners import set_learner
from credesk.desk.places import Places, resources
from credesk.desk.register import find_credential
from credesk.desk.session import at_the_desk
from credesk.desk.signing_off import sign_off_all
from credesk.desk.trust import refresh_trust
from credesk.desk.withdraw import revoke
from credesk.domain.crockford import encode
from credesk.domain.errors import BadInput
from credesk.domain.sentences import sentence

ISSUER = "Demonstration only"
VERIFY_ADDRESS = "https://verify.example.org/"
HEAD, ASSESSOR, VERIFIER = "S. Njoroge", "A. Achieng", "L. Were"
SOURCE = "ELEC204-Portfolio-3120.zip"
WITHDRAWN = "Esther Njeri"
LANGUAGES = {"فاطمة الزهراء": "ar", "Joseph Kiptoo": "sw"}
MADE = ("workspace", "credentials", "certificates", "pictures", "trust.json", "passphrase.txt", "screens")


@dataclass(slots=True)
class Shown:
    """What the demo made: the issued credentials, and the certificates that it checked."""

    folder: Path
    issued: list[dict[str, str]] = field(default_factory=list)
    waiting: list[tuple[str, str]] = field(default_factory=list)
    checked: list[Checked] = field(default_factory=list)
    withdrawn: str = ""
    submissions: int = 0
    files: int = 0


def run_demo(folder: Path, circumstances: Circumstances, told: Callable[[str], None]) -> Shown:
    """Run the journey in a folder; what an earlier run made there is made afresh. ``told`` hears each step."""
    _clear(folder)
    passphrase = "-".join(encode(int.from_bytes(circumstances.randomness(3), "big"), 5) for _ in range(5))
    write_file(folder / "passphrase.txt", f"{passphrase}\n".encode(), mode=0o600)
    demo = _Demo(folder, passphrase, circumstances, told)
    for step in (
        demo.found,
        demo.describe,
        demo.take_in,
        demo.mark,
        demo.verify,
        demo.issue,
        demo.withdraw,
        demo.check,
    ):
        step()
    return demo.shown


def _clear(folder: Path) -> None:
    """Make room for a new run; a folder that holds anything else is left alone."""
    if not folder.exists():
        return
    others = [path.name for path in folder.iterdir() if path.name not in MADE]
    if others or not folder.is_dir():
        raise BadInput(
            sentence(
                "{folder} holds something else than a demo: {others}.", folder=folder, others=", ".join(others[:5])
            ),
            "Choose another folder.",
        )
    shutil.rmtree(folder)


class _Demo:
    def __init__(
        self, folder: Path, passphrase: str, circumstances: Circumstances, told: Callable[[str], None]
    ) -> None:
        self._places = Places(folder / "workspace")
        self._folders = Folders(folder / "credentials", folder / "certificates")
        self._passphrase, self._circumstances, self._told = passphrase, circumstances, told
        self._source = resources() / "demo"
        self.shown = Shown(folder)

    def _as(self, person: str) -> Any:
        return at_the_desk(self._places, person, self._passphrase, self._circumstances)

    def found(self) -> None:
        self._told("Makes a workspace with an issuer, its keys and three people")
        wanted = Founding(ISSUER, HEAD, self._passphrase, verify_address=VERIFY_ADDRESS, title="Head of Assessment")
        found(self._places, wanted, self._circumstances)
        with self._as(HEAD) as desk:
            safekeeping.decline_recovery(desk)
            for name in (ASSESSOR, VERIFIER):
                people.add_person(desk, name, self._passphrase)
            changes = {"country": "Kenya", "licence": "Demonstration licence 000", "telephone": "+254 20 000 0000"}
            set_issuer(desk, find_issuer(desk.workspace, None), changes)

    def describe(self) -> None:
        self._told("Publishes an achievement with its task and rubric")
        with self._as(HEAD) as desk:
            programmes.add_achievement(desk, self._source / "solar-pv-installer.toml")

    def take_in(self) -> None:
        self._told(f"Takes in {SOURCE}")
        with self._as(ASSESSOR) as desk:
            seen = take_in.preview(desk, self._source / SOURCE)
            task = find_achievement(desk.workspace, None).tasks[0].id
            taken = take_in.take_in(desk, seen, take_in.plan_as_found(seen), task)
            for name, language in LANGUAGES.items():
                set_learner(desk, name, {"language": language})
        self.shown.submissions, self.shown.files = taken.submissions, taken.files

    def mark(self) -> None:
        self._told("Takes in the marks of a file, and signs them off as the assessor")
        with self._as(ASSESSOR) as desk:
            marks_files.import_marks(desk, self._source / "marks.csv")
            sign_off_all(desk, None, None, Progress())

    def verify(self) -> None:
        self._told("Decides, and the verifier signs that she looked")
        with self._as(HEAD) as desk:
            how = "Sampled evidence and marks against the rubric"
            decision = Decision(verified=Verified(VERIFIER, desk.today(), how))
            decide_for(desk, None, decision, Progress())
        with self._as(VERIFIER) as desk:
            verify_awards(desk, None)

    def issue(self) -> None:
        self._told("Signs the credentials and prints the certificates")
        with self._as(HEAD) as desk:
            done: Issued = issue(desk, None, self._folders)
        self.shown.issued, self.shown.waiting = done.made, done.waiting

    def withdraw(self) -> None:
        self._told(f"Withdraws the credential of {WITHDRAWN}, and exports the trust file")
        with self._as(HEAD) as desk:
            row = find_credential(desk.workspace, WITHDRAWN)
            revoke(desk, row, "Issued in error: the portfolio was another learner's")
            self.shown.withdrawn = row["number"]
            write_file(self.shown.folder / "trust.json", refresh_trust(desk))

    def check(self) -> None:
        self._told("Checks one from its file, one from its PDF, one from a picture of its code, and the withdrawn one")
        trust = TrustInUse((self.shown.folder / "trust.json").read_bytes())
        good = [one for one in self.shown.issued if one["number"] != self.shown.withdrawn]
        gone = next(one for one in self.shown.issued if one["number"] == self.shown.withdrawn)
        picture = self.shown.folder / "pictures" / f"{good[2]['number']}.png"
        write_file(picture, picture_of(Path(good[2]["certificate"])))
        for given in (good[0]["credential"], good[1]["certificate"], str(picture), gone["certificate"]):
            self.shown.checked.append(check(given, trust, self._circumstances.now_ms()))


def picture_of(pdf: Path) -> bytes:
    """The first page of a PDF as a PNG at 150 dpi, as a scanner would give it."""
    import io

    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        out = io.BytesIO()
        document[0].render(scale=150 / 72).to_pil().save(out, "PNG")
        return out.getvalue()
    finally:
        document.close()
