"""From nothing to a workspace that can be worked in: the steps, what each needs, and what each makes. Knows no windows.

A new workspace: folder, person, issuer, making it, recovery, done. For practice: folder, person, making it, done; its
recovery file is declined, since its certificates are worth nothing. An existing one: folder, done.
"""

from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from credesk.desk.circumstances import Circumstances, check_passphrase
from credesk.desk.files import write_file
from credesk.desk.found import Founded, Founding, found
from credesk.desk.issuers import check_domain, check_verify_address
from credesk.desk.outside import read_file
from credesk.desk.places import RECOVERY_NAME, Places
from credesk.desk.safekeeping import LARGEST_RECOVERY, decline_recovery, note_recovery_kept
from credesk.desk.session import Desk
from credesk.domain.errors import BadInput, Refused
from credesk.domain.names import printed_line

PRACTICE_ISSUER = "Practice centre"


class Way(Enum):
    """How it begins."""

    NEW = "new"
    PRACTICE = "practice"
    OPEN = "open"


class Step(Enum):
    """Where the wizard stands."""

    WAY = "way"
    FOLDER = "folder"
    PERSON = "person"
    ISSUER = "issuer"
    MAKE = "make"
    RECOVERY = "recovery"
    DONE = "done"


STEPS = {
    Way.NEW: (Step.WAY, Step.FOLDER, Step.PERSON, Step.ISSUER, Step.MAKE, Step.RECOVERY, Step.DONE),
    Way.PRACTICE: (Step.WAY, Step.FOLDER, Step.PERSON, Step.MAKE, Step.DONE),
    Way.OPEN: (Step.WAY, Step.FOLDER, Step.DONE),
}
_NO_WAY_BACK = (Step.RECOVERY, Step.DONE)


@dataclass(frozen=True, slots=True)
class Answers:
    """What was answered so far."""

    folder: Path | None = None
    person: str = ""
    title: str = ""
    passphrase: str = ""
    issuer: str = ""
    domain: str = ""
    verify_address: str = ""


class FirstStart:
    """The wizard. Every answer is checked when it is given; a wrong one raises BadInput and changes nothing."""

    def __init__(self) -> None:
        self.way: Way | None = None
        self.answers = Answers()
        self.founded: Founded | None = None
        self._at = 0

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps of this way."""
        return STEPS[self.way] if self.way is not None else (Step.WAY,)

    @property
    def step(self) -> Step:
        """Where it stands."""
        return self.steps[self._at]

    @property
    def can_go_back(self) -> bool:
        """Whether ``back`` leads anywhere: not once the workspace is made."""
        return self._at > 0 and self.step not in _NO_WAY_BACK

    def back(self) -> None:
        """One step back; answers are kept."""
        if not self.can_go_back:
            raise Refused("The workspace is made; there is no way back.", "Go on, or close the program.")
        self._at -= 1

    def _must_be(self, *steps: Step) -> None:
        if self.step not in steps:
            raise Refused(f"This is asked in another step than “{self.step.value}”.")

    def choose(self, way: Way) -> None:
        """New, practice, or open one that exists."""
        self._must_be(Step.WAY)
        self.way = way
        self._at = 1

    def give_folder(self, folder: Path) -> None:
        """Where the workspace is made, or lies."""
        self._must_be(Step.FOLDER)
        place = folder.expanduser().absolute()
        if self.way is Way.OPEN:
            if not Places(place).database.is_file():
                raise BadInput(f"There is no workspace in {place}.", "Choose the folder that holds credesk.db.")
        elif place.exists() and (not place.is_dir() or any(place.iterdir())):
            raise BadInput(f"{place} is there already and is not empty.", "Choose another folder.")
        self._take(folder=place)

    def give_person(self, name: str, title: str, passphrase: str, again: str) -> None:
        """The first person, and their passphrase twice."""
        self._must_be(Step.PERSON)
        clean = printed_line(name, "The person's name")
        check_passphrase(passphrase)
        if passphrase != again:
            raise BadInput("The two passphrases are not the same.", "Type the second one again.")
        self._take(person=clean, title=title.strip(), passphrase=passphrase)

    def give_issuer(self, name: str, domain: str, verify_address: str) -> None:
        """The issuer, its domain ("" for none) and the address where its certificates are checked ("" for none)."""
        self._must_be(Step.ISSUER)
        clean = printed_line(name, "The issuer's name")
        checked = check_domain(domain) if domain.strip() else ""
        self._take(issuer=clean, domain=checked, verify_address=check_verify_address(verify_address) or "")

    def _take(self, **answers: object) -> None:
        self.answers = replace(self.answers, **answers)  # type: ignore[arg-type]
        self._at += 1

    @property
    def places(self) -> Places:
        """Where the workspace is or will be."""
        if self.answers.folder is None:
            raise Refused("No folder is chosen yet.")
        return Places(self.answers.folder)

    def make(self, circumstances: Circumstances) -> Founded:
        """Make the workspace: all of it, or nothing and the step stays. Takes seconds where disks are slow."""
        self._must_be(Step.MAKE)
        answers = self.answers
        wanted = Founding(
            issuer=answers.issuer or PRACTICE_ISSUER,
            person=answers.person,
            passphrase=answers.passphrase,
            domain=answers.domain or None,
            verify_address=answers.verify_address or None,
            practice=self.way is Way.PRACTICE,
            title=answers.title or None,
        )
        self.founded = found(self.places, wanted, circumstances)
        self._at += 1
        return self.founded

    def keep_recovery(self, desk: Desk, folder: Path) -> Path:
        """Copy the recovery file to a folder on another disk, and record it. Raises Refused for the same disk."""
        self._must_be(Step.RECOVERY)
        target = folder / f"{self.places.folder.name}-{RECOVERY_NAME}"
        if target.exists():
            raise BadInput(f"There is a file {target} already.", "Choose another folder, or move that file away.")
        write_file(target, read_file(self.places.recovery, LARGEST_RECOVERY))
        try:
            note_recovery_kept(desk, target)
        except Refused:
            target.unlink(missing_ok=True)
            raise
        self._finish()
        return target

    def decline(self, desk: Desk) -> None:
        """Do without a recovery file on another disk, on record."""
        self._must_be(Step.RECOVERY, Step.DONE)
        decline_recovery(desk)
        self._finish()

    def later(self) -> None:
        """Decide about the recovery file before the first signature, which waits for it."""
        self._must_be(Step.RECOVERY)
        self._finish()

    def _finish(self) -> None:
        """The passphrase and the code are needed no longer, so they are forgotten."""
        self.answers = replace(self.answers, passphrase="")
        self.founded = None
        self._at = len(self.steps) - 1
