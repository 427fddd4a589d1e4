"""From nothing to a workspace that can be worked in: the steps, what each needs, and what each makes. Knows no windows.

A new workspace: folder, person, issuer, making it, recovery, done. For practice: folder, person, making it, done; its
recovery file is declined, since its certificates are worth nothing. An existing one: folder, done. From a backup: what
and for whom, folder, making it, done. Joining a space: its file, folder, person, making it, done. With a recovery file:
folder, file and code, making the keys anew, done.
"""

from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from credesk.desk.circumstances import Circumstances, Progress, check_passphrase
from credesk.desk.describing import Fault, FormRefused
from credesk.desk.files import write_file
from credesk.desk.found import Founded, Founding, found, join
from credesk.desk.issuers import check_domain, check_verify_address
from credesk.desk.outside import read_file
from credesk.desk.places import RECOVERY_NAME, Places
from credesk.desk.safekeeping import (
    LARGEST_RECOVERY,
    decline_recovery,
    note_recovery_kept,
    recover_keys,
    restore,
)
from credesk.desk.session import Desk
from credesk.domain.errors import BadInput, Refused
from credesk.domain.names import printed_line
from credesk.domain.sentences import sentence

PRACTICE_ISSUER = "Practice centre"


class Way(Enum):
    """How it begins."""

    NEW = "new"
    PRACTICE = "practice"
    OPEN = "open"
    RESTORE = "restore"
    JOIN = "join"
    RECOVER = "recover"


class Step(Enum):
    """Where the wizard stands."""

    WAY = "way"
    FOLDER = "folder"
    BACKUP = "backup"
    SPACE = "space"
    CODE = "code"
    PERSON = "person"
    ISSUER = "issuer"
    MAKE = "make"
    RECOVERY = "recovery"
    DONE = "done"


STEPS = {
    Way.NEW: (Step.WAY, Step.FOLDER, Step.PERSON, Step.ISSUER, Step.MAKE, Step.RECOVERY, Step.DONE),
    Way.PRACTICE: (Step.WAY, Step.FOLDER, Step.PERSON, Step.MAKE, Step.DONE),
    Way.OPEN: (Step.WAY, Step.FOLDER, Step.DONE),
    Way.RESTORE: (Step.WAY, Step.BACKUP, Step.FOLDER, Step.MAKE, Step.DONE),
    Way.JOIN: (Step.WAY, Step.SPACE, Step.FOLDER, Step.PERSON, Step.MAKE, Step.DONE),
    Way.RECOVER: (Step.WAY, Step.FOLDER, Step.CODE, Step.MAKE, Step.DONE),
}
EXISTING = (Way.OPEN, Way.RECOVER)
"""Ways that begin in a workspace that is there."""
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
    source: Path | None = None
    keys_copy: Path | None = None
    file: Path | None = None
    secret: str = ""


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
            raise Refused(sentence("This is asked in another step than “{step}”.", step=self.step.value))

    def choose(self, way: Way) -> None:
        """How it begins."""
        self._must_be(Step.WAY)
        self.way = way
        self._at = 1

    def give_folder(self, folder: Path) -> None:
        """Where the workspace is made, or lies."""
        self._must_be(Step.FOLDER)
        place = folder.expanduser().absolute()
        if self.way in EXISTING:
            if not Places(place).database.is_file():
                raise BadInput(
                    sentence("There is no workspace in {place}.", place=place),
                    "Choose the folder that holds credesk.db.",
                )
        elif place.exists() and (not place.is_dir() or any(place.iterdir())):
            raise BadInput(
                sentence("{place} is there already and is not empty.", place=place), "Choose another folder."
            )
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

    def give_backup(self, source: str, keys_copy: str, person: str, passphrase: str) -> None:
        """The backup's folder, the copy of its keys ("": beside the folder), and who goes on with it."""
        self._must_be(Step.BACKUP)
        folder = _path(source)
        if folder is None or not folder.is_dir():
            raise FormRefused((Fault("source", "There is no such folder."),))
        keys = _path(keys_copy) or folder.with_name(f"{folder.name}-keys.db")
        if not keys.is_file():
            raise FormRefused((Fault("keys", sentence("There is no copy of the keys at {keys}.", keys=keys)),))
        _need_person(person)
        self._take(source=folder, keys_copy=keys, person=person.strip(), passphrase=passphrase)

    def give_space(self, file: str, passphrase: str) -> None:
        """The space file and its passphrase, which is tried when the workspace is made."""
        self._must_be(Step.SPACE)
        self._take(file=_file(file), secret=passphrase)

    def give_code(self, file: str, code: str, person: str, passphrase: str, again: str) -> None:
        """A recovery file with its code, whose keys are made anew, and their new passphrase twice."""
        self._must_be(Step.CODE)
        found_file = _file(file)
        _need_person(person)
        try:
            check_passphrase(passphrase)
        except BadInput as error:
            raise FormRefused((Fault("passphrase", str(error)),)) from None
        if passphrase != again:
            raise FormRefused((Fault("again", "The two passphrases are not the same. Type the second one again."),))
        self._take(file=found_file, secret=code, person=person.strip(), passphrase=passphrase)

    def _take(self, **answers: object) -> None:
        self.answers = replace(self.answers, **answers)  # type: ignore[arg-type]
        self._at += 1

    @property
    def places(self) -> Places:
        """Where the workspace is or will be."""
        if self.answers.folder is None:
            raise Refused("No folder is chosen yet.")
        return Places(self.answers.folder)

    def make(self, circumstances: Circumstances, progress: Progress | None = None) -> Founded | None:
        """Make the workspace: all of it, or nothing and the step stays. Takes seconds, and a backup longer.

        Gives what was founded, where something was.
        """
        self._must_be(Step.MAKE)
        answers = self.answers
        if self.way is Way.RESTORE:
            assert answers.source is not None
            who = answers.person, answers.passphrase
            restore(answers.source, answers.keys_copy, self.places, *who, circumstances, progress or Progress())
            self._finish()
        elif self.way is Way.RECOVER:
            assert answers.file is not None
            who = answers.person, answers.passphrase
            recover_keys(self.places, answers.file, answers.secret, *who, circumstances)
            self._finish()
        elif self.way is Way.JOIN:
            assert answers.file is not None
            wanted = Founding("", answers.person, answers.passphrase, title=answers.title or None)
            join(self.places, answers.file, answers.secret, wanted, circumstances)
            self._at += 1
        else:
            self._found(circumstances)
        return self.founded

    def _found(self, circumstances: Circumstances) -> None:
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

    def keep_recovery(self, desk: Desk, folder: Path) -> Path:
        """Copy the recovery file to a folder on another disk, and record it. Raises Refused for the same disk."""
        self._must_be(Step.RECOVERY)
        target = folder / f"{self.places.folder.name}-{RECOVERY_NAME}"
        if target.exists():
            raise BadInput(
                sentence("There is a file {target} already.", target=target),
                "Choose another folder, or move that file away.",
            )
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
        self.answers = replace(self.answers, passphrase="", secret="")
        self.founded = None
        self._at = len(self.steps) - 1


def _path(given: str) -> Path | None:
    return Path(given.strip()).expanduser().absolute() if given.strip() else None


def _file(given: str) -> Path:
    found = _path(given)
    if found is None or not found.is_file():
        raise FormRefused((Fault("file", "There is no such file."),))
    return found


def _need_person(name: str) -> None:
    if not name.strip():
        raise FormRefused((Fault("person", "Say who goes on, by the name that they have in the workspace."),))
