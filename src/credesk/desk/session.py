"""An open workspace, and a person who works at it."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from functools import cached_property
from typing import Any

from credesk.desk.circumstances import BUILT, Circumstances, DateNotConfirmed
from credesk.desk.places import Places
from credesk.domain.civil import date_text, day_of
from credesk.domain.clocks import clock_finding
from credesk.domain.errors import BadInput, CredeskError, Refused, Tampered
from credesk.domain.ids import Id, new_id
from credesk.domain.sentences import sentence
from credesk.domain.texts import nfc
from credesk.keys.errors import SealingKeyMissing
from credesk.keys.key_file import KeyFile
from credesk.keys.remembered import Remembered
from credesk.keys.sealing import Sealed, SealingKeys
from credesk.keys.signatures import SigningKey
from credesk.keys.unlocked import Unlocked
from credesk.workspace.errors import DamagedWorkspace, telling
from credesk.workspace.journal.writing import Act, Pen
from credesk.workspace.store import Workspace

__all__ = ["Desk", "Workspace", "at_the_desk", "find_person", "looking", "one"]

ROOT_NOTE = "root"
"""The workstation's note of its space's root public key."""


class KeysOfThisWorkstation:
    """Seals and unseals journal values with the keys of this workstation (workspace, Sealer)."""

    def __init__(self, keys: SealingKeys, randomness: Callable[[int], bytes]) -> None:
        self._keys = keys
        self._randomness = randomness

    def seal(self, key: Id, plaintext: bytes, associated: bytes) -> tuple[bytes, bytes, bytes]:
        """(key id, nonce, ciphertext). Raises SealingKeyMissing."""
        sealed = self._keys.seal(key, plaintext, associated, self._randomness)
        return sealed.key_id, sealed.nonce, sealed.ciphertext

    def unseal(self, sealed: tuple[bytes, bytes, bytes], associated: bytes) -> bytes | None:
        """The plain bytes, or None where the key is not here. Raises SealBroken."""
        try:
            return self._keys.unseal(Sealed(*sealed), associated)
        except SealingKeyMissing:
            return None


class Desk:
    """One person at one open workspace. Everything that writes goes through an act of this person."""

    def __init__(
        self, places: Places, workspace: Workspace, key_file: KeyFile, keys: Unlocked, circumstances: Circumstances
    ) -> None:
        self.places = places
        self.workspace = workspace
        self.key_file = key_file
        self.keys = keys
        self.circumstances = circumstances
        self.root_key: SigningKey | None = None
        """The organisation's root key, while its file is at hand (desk.keys_root)."""

    @property
    def person(self) -> Id:
        """Who works here."""
        return self.keys.person

    @cached_property
    def sealer(self) -> KeysOfThisWorkstation:
        """The keys that seal and unseal journal values."""
        return KeysOfThisWorkstation(self.keys.sealing, self.circumstances.randomness)

    def pen(self, actor: Id | None = None) -> Pen:
        """What an act is written with."""
        return Pen(
            actor=actor or self.person,
            sealer=self.sealer,
            device=self.workspace.identity.device,
            sign_head=self.keys.device_key().sign,
            now_ms=self.circumstances.now_ms,
            randomness=self.circumstances.randomness,
        )

    def act(self) -> AbstractContextManager[Act]:
        """One act of this person: on disk together, or not at all."""
        return self.workspace.act(self.pen())

    @property
    def sign(self) -> Callable[[bytes], bytes]:
        """Sign as this person. Raises Refused while a recovered key waits for the root's signature."""
        from credesk.desk.keys_own import own_key

        return own_key(self).sign

    def new_id(self) -> Id:
        """A new id for a record of the house."""
        return new_id(max(self.circumstances.now_ms(), 0), self.circumstances.randomness)

    def sealing_key(self, kind: str, subject: Id) -> Id:
        """The id of the subject's sealing key of this kind; made where there is none."""
        return self.keys.sealing.find(kind, subject) or self.keys.sealing.make(
            kind, subject, self.circumstances.randomness
        )

    def sealing_keys(self, kind: str, subjects: Iterable[Id]) -> dict[Id, Id]:
        """The sealing key ids of many subjects, made in one transaction where there are none."""
        wanted = list(dict.fromkeys(subjects))
        made = self.keys.sealing.ensure_many([(kind, subject) for subject in wanted], self.circumstances.randomness)
        return dict(zip(wanted, made, strict=True))

    def today(self) -> str:
        """The UTC day as YYYY-MM-DD."""
        return date_text(day_of(self.circumstances.now_ms()))

    def confirmed_today(self) -> str:
        """Today, asked about where the clock is doubtful. Raises DateNotConfirmed; nothing was changed then."""
        latest = self.workspace.row("SELECT max(wall) FROM journal")
        finding = clock_finding(self.circumstances.now_ms(), latest[0] if latest else None, BUILT)
        if finding is not None and not self.circumstances.confirm(finding.sentence):
            raise DateNotConfirmed(
                finding.sentence,
                sentence(
                    "Set the clock, or confirm the date with --today {today}; nothing was changed.", today=self.today()
                ),
            )
        return self.today()

    def check_root(self) -> None:
        """Raise Tampered where the database names another root than the one that the key file remembers."""
        _refuse_other_root(self.workspace, self.keys.remembered().root)

    def check_remembered(self) -> None:
        """Raise Tampered where the database is not the one that was last written to here: swapped, or set back."""
        self.check_root()
        if not has_latest(self.workspace, self.keys.remembered()):
            raise Tampered(
                "The database lacks what was last written here: it was set back to an older state, or replaced.",
                "Nothing was changed. To go on from a backup use: credesk restore",
            )

    def finish_what_was_cut_off(self) -> None:
        """Tell checkers what an act of an earlier run changed, where that run was ended in between."""
        from credesk.desk.status_lists import finish_lists

        # What keeps it from being signed is told by the act that next needs it; work goes on meanwhile.
        with suppress(CredeskError):
            finish_lists(self)

    def remember(self) -> None:
        """Note in the key file which root this workspace has and where its journal stands."""
        root = self.workspace.local(ROOT_NOTE)
        latest = self.workspace.row("SELECT value FROM workstation WHERE name = 'hash'")
        noted = Remembered(root, latest[0] if latest else None)
        # A full disk or keys that locked meanwhile only leave an older note, which still holds.
        with suppress(CredeskError):
            self.keys.remember(noted, self.circumstances.randomness)

    def close(self) -> None:
        """Lock the keys and close the files."""
        self.remember()
        self.keys.lock()
        self.key_file.close()
        self.workspace.close()


def _opened(places: Places, *, write: bool) -> Workspace:
    try:
        return Workspace.open(places.workspace, write=write)
    except UnicodeDecodeError as error:
        # SQLite's own complaint about a damaged schema quotes the damage, which then is no text.
        raise DamagedWorkspace(
            "The workspace's database is damaged.",
            "Keep the folder as it is and restore the latest backup to another folder.",
        ) from error


@contextmanager
def at_the_desk(places: Places, person: str, passphrase: str, circumstances: Circumstances) -> Iterator[Desk]:
    """A person signs in to work. Raises Busy, WrongPassphrase, or BadInput where nobody has this name."""
    workspace = _opened(places, write=True)
    try:
        with telling(), KeyFile.open(places.keys) as key_file:
            keys = key_file.unlock(
                find_person(workspace, person), passphrase, circumstances.monotonic, circumstances.unlock_seconds
            )
            desk = Desk(places, workspace, key_file, keys, circumstances)
            desk.check_remembered()
            desk.finish_what_was_cut_off()
            try:
                yield desk
            finally:
                desk.remember()
                keys.lock()
    finally:
        workspace.close()


@contextmanager
def looking(places: Places) -> Iterator[Workspace]:
    """The workspace for reading only, as it is at one moment; works beside a program that writes."""
    workspace = _opened(places, write=False)
    try:
        with telling():
            look_again(workspace)
            _refuse_other_root(workspace, shown_remembered(places).root)
            yield workspace
    finally:
        workspace.close()


def look_again(workspace: Workspace) -> None:
    """Answer from the state of now, and from that alone until the next call (SQLite, "Isolation In SQLite")."""
    workspace.connection.rollback()
    workspace.connection.execute("BEGIN")


def shown_remembered(places: Places) -> Remembered:
    """What the key file remembers, without a passphrase; nothing where there is none, or no reading it."""
    with suppress(CredeskError), KeyFile.open(places.keys, read_only=True) as key_file:
        return key_file.shown_remembered()
    return Remembered(None, None)


def has_latest(workspace: Workspace, remembered: Remembered) -> bool:
    """Whether the journal holds the entry that was last written to here, where that is remembered."""
    latest = remembered.latest
    return latest is None or workspace.row("SELECT 1 FROM journal WHERE hash = ?", (latest,)) is not None


def _refuse_other_root(workspace: Workspace, remembered: bytes | None) -> None:
    if remembered is not None and workspace.local(ROOT_NOTE) != remembered:
        raise Tampered(
            "The database names another root key than the one that it was founded with.",
            "Keep this folder as it is, and restore the latest backup elsewhere; nothing was changed.",
        )


def find_person(workspace: Workspace, name: str) -> Id:
    """The person of this name. Raises BadInput where there is none, or more than one."""
    wanted = nfc(name).strip().casefold()
    people = workspace.rows("SELECT id, name FROM people ORDER BY id")
    found = [row["id"] for row in people if (row["name"] or "").casefold() == wanted]
    if len(found) == 1:
        return bytes(found[0])
    names = ", ".join(row["name"] for row in people if row["name"])
    if not found:
        raise BadInput(
            sentence("Nobody here is called “{name}”.", name=name),
            sentence("People of this workspace: {names}.", names=names),
        )
    raise Refused(
        sentence("{count} people here are called “{name}”.", count=len(found), name=name),
        "Give one of them another name.",
    )


def one(workspace: Workspace, what: str, sql: str, values: tuple[Any, ...]) -> Any:
    """The single row of a query. Raises BadInput where there is none or more than one."""
    found = workspace.rows(sql, values)
    if not found:
        raise BadInput(sentence("There is no {what}.", what=what))
    if len(found) > 1:
        raise BadInput(sentence("There are {count} of {what}; name one more exactly.", count=len(found), what=what))
    return found[0]
