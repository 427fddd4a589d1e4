"""An open workspace at which people sign in one after another: what a program with windows holds while it runs."""

from types import TracebackType
from typing import Self

from credesk.desk.circumstances import Circumstances
from credesk.desk.places import Places
from credesk.desk.session import Desk
from credesk.domain.errors import CredeskError, Refused
from credesk.domain.ids import Id
from credesk.keys.errors import Locked, WrongPassphrase
from credesk.keys.key_file import KeyFile
from credesk.workspace.errors import Busy, DamagedWorkspace, NewerWorkspace
from credesk.workspace.store import Workspace

__all__ = ["Busy", "Locked", "Sitting", "WrongPassphrase", "can_be_read"]


def can_be_read(error: CredeskError) -> bool:
    """Whether a workspace that could not be opened for writing for this reason may well be opened for reading."""
    return not isinstance(error, DamagedWorkspace | NewerWorkspace)


class Sitting:
    """One workspace, open for writing (its lock is held) or for reading only, and at most one person signed in.

    Belongs to the thread that opened it, as SQLite's connections do.
    """

    def __init__(
        self, places: Places, workspace: Workspace, key_file: KeyFile | None, circumstances: Circumstances
    ) -> None:
        self.places = places
        self.workspace = workspace
        self.circumstances = circumstances
        self._key_file = key_file
        self._desk: Desk | None = None

    @classmethod
    def open(cls, places: Places, circumstances: Circumstances, *, write: bool = True) -> Self:
        """Open a workspace. Raises Busy where another program writes to it; open it for reading only then."""
        workspace = Workspace.open(places.workspace, write=write)
        try:
            return cls(places, workspace, KeyFile.open(places.keys) if write else None, circumstances)
        except BaseException:
            workspace.close()
            raise

    @property
    def writable(self) -> bool:
        """Whether people can sign in here."""
        return self._key_file is not None

    def sign_in(self, person: Id, passphrase: str) -> Desk:
        """Open this person's keys and close whoever's were open. Raises WrongPassphrase; then nothing changed.

        Raises Tampered where the database was set back or exchanged since somebody last worked here.
        """
        if self._key_file is None:
            raise Refused("This workspace is open for reading only, so nobody can sign in.", "Close the other program.")
        keys = self._key_file.unlock(
            person, passphrase, self.circumstances.monotonic, self.circumstances.unlock_seconds
        )
        self.lock()
        desk = Desk(self.places, self.workspace, self._key_file, keys, self.circumstances)
        try:
            desk.check_remembered()
        except BaseException:
            keys.lock()
            raise
        desk.finish_what_was_cut_off()
        self._desk = desk
        return desk

    @property
    def desk(self) -> Desk:
        """The person who is signed in. Raises Locked where nobody is, or the keys locked by themselves."""
        if self._desk is None or self._desk.keys.is_locked:
            raise Locked
        return self._desk

    def stay_awake(self) -> None:
        """A person is active: the keys' own time starts again. Does nothing where nobody is signed in."""
        if self._desk is not None and not self._desk.keys.is_locked:
            self._desk.keys.device_key()

    def look_afresh(self) -> None:
        """Let go of the moment that reads answered from, where one was held; a writer's own act is left alone."""
        if not self.writable:
            self.workspace.connection.rollback()

    def lock(self) -> None:
        """Close the keys; the workspace stays open and its lock held."""
        if self._desk is not None:
            self._desk.remember()
            self._desk.keys.lock()
            self._desk = None

    def close(self) -> None:
        """Close everything and give the workspace's lock back."""
        self.lock()
        if self._key_file is not None:
            self._key_file.close()
        self.workspace.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
