"""What can go wrong with keys, each in one sentence. No error carries key material or a passphrase."""

from pathlib import Path

from credesk.domain.errors import BadInput, Refused, Surroundings, Tampered
from credesk.domain.sentences import joined, sentence

RESTORE = "Nothing was changed. Put the last copy of the key file back with: credesk restore"


class KeyFileMissing(Surroundings):
    """There is no key file where one must be."""

    def __init__(self, path: Path) -> None:
        super().__init__(sentence("The key file {path} is missing.", path=path), RESTORE)


class KeyFileExists(Refused):
    """A file is in the way of a new one."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            sentence("The file {path} exists already.", path=path), "It was left as it is. Choose another name."
        )


class KeyFileDamaged(BadInput):
    """The key file as a whole cannot be read."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(
            sentence("The key file {path} is damaged or is not a key file.", path=path), RESTORE, details=why
        )


class KeyFileNewer(BadInput):
    """The key file was written by a newer version of the program."""

    def __init__(self, path: Path, version: int, known: int) -> None:
        super().__init__(
            sentence(
                "The key file {path} was written by a newer version of Credesk (layout {version}, "
                "known here: {known}).",
                path=path,
                version=version,
                known=known,
            ),
            "Nothing was changed. Update Credesk on this computer.",
        )


class KeyFileBusy(Surroundings):
    """Another program holds the key file."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            sentence("The key file {path} is in use by another program.", path=path),
            "Nothing was changed. Close it there and try again.",
        )


class KeyFileReadOnly(Surroundings):
    """Something had to be written and the key file was opened for reading, or the place cannot be written."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            sentence("The key file {path} cannot be written.", path=path),
            "Nothing was changed. Check the rights of the file and its folder.",
        )


class NotWritten(Surroundings):
    """A promised file did not reach the disk."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(
            sentence("The file {path} could not be written: {why}.", path=path, why=why),
            "What was there before was kept. Choose another place.",
        )


class KeyDiskFull(NotWritten):
    """The disk that holds the key file has no room left; the step was taken back."""

    def __init__(self, path: Path) -> None:
        Surroundings.__init__(
            self,
            f"The disk is full: the key file {path} could not be written.",
            "Nothing was changed. Free some space and do it again.",
        )


class KeyDiskFailed(NotWritten):
    """The disk that holds the key file did not answer, or refused; the step was taken back."""

    def __init__(self, path: Path, why: str) -> None:
        Surroundings.__init__(
            self,
            f"The disk did not answer while the key file {path} was used.",
            "Nothing was changed. Check the disk or stick and do it again.",
            details=why,
        )


class NotReadable(BadInput):
    """A file handed in cannot be opened."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(
            sentence("The file {path} could not be read: {why}.", path=path, why=why), "Nothing was changed."
        )


class KeyDamaged(BadInput):
    """One key in the key file is damaged; ``what`` names it, ``rest`` says what still works."""

    def __init__(self, what: str, rest: str) -> None:
        super().__init__(
            sentence("The key file is damaged: {what} cannot be read.", what=what),
            joined(rest, RESTORE),
        )
        self.what = what


class WrongPassphrase(Refused):
    """The same answer for a wrong passphrase and for a person without keys here."""

    def __init__(self) -> None:
        super().__init__("The passphrase does not open keys for this person.", "Nothing was changed. Try again.")


class Locked(Refused):
    """The keys were locked again, by a person or after the settable time."""

    def __init__(self) -> None:
        super().__init__("The keys are locked.", "Nothing was changed. Enter the passphrase again.")


class KeyNotHeld(Refused):
    """The person has no copy of the key that is needed."""

    def __init__(self, role: str) -> None:
        super().__init__(
            sentence("This person holds no copy of the {role} key.", role=role),
            "Somebody who holds it can add one for this person.",
        )


class LastHolder(Refused):
    """Removing this would leave keys that nobody can open."""

    def __init__(self, what: str) -> None:
        super().__init__(
            sentence("This is the last person who can open {what}.", what=what),
            "It was kept. Give a copy to somebody first.",
        )


class HolderExists(Refused):
    """The person has keys here already."""

    def __init__(self) -> None:
        super().__init__("This person has keys in this key file already.", "They were kept.")


class SealingKeyMissing(Refused):
    """The sealing key was destroyed, or never was on this workstation."""

    def __init__(self, key_id: bytes) -> None:
        super().__init__(
            sentence(
                "The sealing key {key_id} is not on this workstation: it was destroyed, or it was never given to it.",
                key_id=key_id.hex(),
            )
        )
        self.key_id = key_id


class SealingKeyDiffers(Tampered):
    """A sealing key came in under an id that names other bytes here."""

    def __init__(self, key_id: bytes) -> None:
        super().__init__(
            sentence(
                "The sealing key {key_id} came in with other bytes than the one that is here.", key_id=key_id.hex()
            ),
            "The first one was kept.",
        )


class SealBroken(Tampered):
    """A sealed value is not what was sealed, or stands where it was not sealed for."""

    def __init__(self, key_id: bytes) -> None:
        super().__init__(
            sentence(
                "A value sealed under the key {key_id} was altered, or stands in the wrong place.", key_id=key_id.hex()
            )
        )
        self.key_id = key_id


class WrongRecoveryCode(Refused):
    """The recovery code is mistyped, or belongs to another recovery file."""

    def __init__(self, why: str) -> None:
        super().__init__(sentence("The recovery code does not open this file: {why}.", why=why), "Nothing was changed.")


class CarrierDamaged(BadInput):
    """A recovery or space file is not whole, or is another kind of file."""

    def __init__(self, what: str, why: str) -> None:
        super().__init__(
            sentence("The {what} is damaged or is another kind of file: {why}.", what=what, why=why),
            "Nothing was changed. Use another copy.",
        )


class CarrierNewer(BadInput):
    """A recovery or space file of a newer version."""

    def __init__(self, what: str, version: int) -> None:
        super().__init__(
            sentence(
                "The {what} was written by a newer version of Credesk (version {version}).", what=what, version=version
            ),
            "Nothing was changed. Update Credesk on this computer.",
        )


class OtherWorkspaceKey(Refused):
    """A recovery file of another workspace."""

    def __init__(self) -> None:
        super().__init__(
            "The recovery file belongs to another key file: its workspace key does not open this one.",
            "Nothing was changed.",
        )
