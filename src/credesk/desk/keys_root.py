"""The organisation's root key: in the key file, at hand from its own file for one ceremony, or away."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from credesk.credentials.trust_file import fingerprint_words
from credesk.desk.circumstances import Circumstances, check_passphrase
from credesk.desk.found import root_of
from credesk.desk.session import Desk
from credesk.domain.errors import BadInput, Refused, Surroundings
from credesk.domain.ids import Id
from credesk.domain.sentences import sentence
from credesk.keys.errors import KeyNotHeld, NotWritten
from credesk.keys.holders import HeldKey, Role
from credesk.keys.root_file import (
    RootFile,
    RootMemory,
    RootOutside,
    read_root_file,
    read_root_outside,
    write_root_file,
)
from credesk.keys.signatures import SigningKey
from credesk.workspace.store import Workspace


def root_key(desk: Desk) -> SigningKey | None:
    """The root key where it is at hand: from its file, or this person's copy. None: it is away."""
    if desk.root_key is not None:
        return desk.root_key
    root = root_of(desk.workspace)
    try:
        return desk.keys.signing_key(Role.ROOT, root)
    except KeyNotHeld:
        return None


def root_id(workspace: Workspace) -> Id | None:
    """The id of the root's own journal entry; None on a workstation that joined and did not hear of it yet."""
    row = workspace.row("SELECT id FROM roots WHERE public_key = ?", (root_of(workspace).raw,))
    return bytes(row["id"]) if row is not None else None


def is_root_kept_away(desk: Desk) -> bool:
    """Whether nobody holds the root key in this workstation's key file."""
    held = HeldKey(Role.ROOT, root_of(desk.workspace))
    return held not in desk.key_file.shared_keys()


def root_is_away(desk: Desk) -> Refused:
    """What a person is told who needs the root and does not have it."""
    what = "Whom checkers trust is signed by the root"
    if is_root_kept_away(desk):
        return Refused(
            sentence("{what}, which is kept offline; nothing was changed.", what=what),
            "Bring its file (--root FILE), or take the request to it: credesk keys request FILE",
        )
    return Refused(
        sentence("{what}, and you hold no copy of its key.", what=what),
        "Ask a person who may issue; nothing was changed.",
    )


def latest_trust_number(workspace: Workspace) -> int:
    """The number of the latest trust file on record; 0 where there is none."""
    row = workspace.row("SELECT max(sequence) FROM trusts")
    return int(row[0] or 0) if row else 0


def stolen_keys(workspace: Workspace) -> frozenset[bytes]:
    """The public keys that the root has declared stolen."""
    rows = workspace.rows("SELECT public_key FROM issuer_key_ends WHERE how = 'stolen'")
    return frozenset(bytes(row["public_key"]) for row in rows)


def move_root(desk: Desk, files: list[Path], passphrase: str) -> RootOutside:
    """Move the root key out of this key file into root files, each written, read back and opened before it goes.

    Every person's copy here is deleted. Killed midway, the key is in both places and the move can be done again
    to another name.
    """
    check_passphrase(passphrase)
    key, id = root_key(desk), root_id(desk.workspace)
    root = root_of(desk.workspace)
    if key is None or desk.root_key is not None or id is None:
        raise Refused("You hold no copy of the root key here, so there is nothing to move.", "Nothing was changed.")
    if not files:
        raise BadInput("Where does the root key go?", "Name a file on a stick; name two for a second copy.")
    row = desk.workspace.row("SELECT valid_from FROM roots WHERE id = ?", (id,))
    outside = RootOutside(desk.workspace.identity.space, id, root, row["valid_from"] if row else 0)
    held = HeldKey(Role.ROOT, root)
    memory = RootMemory(latest_trust_number(desk.workspace), stolen=stolen_keys(desk.workspace))
    whole = RootFile(outside, desk.keys.private_key(held), memory)
    for file in files:
        write_root_file(whole, file, passphrase, desk.circumstances.randomness, cost=desk.circumstances.cost)
        if read_root_file(file, passphrase).outside != outside:
            raise NotWritten(file, "what was read back differs from what was written")
    desk.key_file.remove_everywhere(held)
    desk.keys.forget_signer(held)
    return outside


def change_root_passphrase(file: Path, former: str, passphrase: str, circumstances: Circumstances) -> None:
    """Give a root file another passphrase; the new file is written durably before it takes the old one's place.

    Other copies of the root keep theirs. Raises WrongRootPassphrase, BadInput for one that is too short, NotWritten.
    """
    opened = read_root_file(file, former)
    check_passphrase(passphrase)
    write_root_file(opened, file, passphrase, circumstances.randomness, cost=circumstances.cost, replace=True)
    opened.seed.forget()


@contextmanager
def root_at_hand(desk: Desk, file: Path | None, passphrase: str = "") -> Iterator[None]:
    """The root key from its file for one ceremony at this workstation; without a file nothing changes.

    Raises Refused for another organisation's root, and where the root has signed more than this workspace knows: then
    the workspace was set back, or an answer was not brought in.
    """
    if file is None:
        yield
        return
    opened = _opened_here(desk, file, passphrase)
    is_over = False

    def gate() -> None:
        if is_over:
            raise KeyNotHeld(Role.ROOT.value)

    desk.root_key = opened.signing_key(gate)
    try:
        yield
    finally:
        is_over = True
        desk.root_key.forget()
        desk.root_key = None
        _remember(desk, opened, file, passphrase)
        opened.seed.forget()


def _opened_here(desk: Desk, file: Path, passphrase: str) -> RootFile:
    outside, root = read_root_outside(file), root_of(desk.workspace)
    if outside.public != root or outside.space != desk.workspace.identity.space:
        theirs = " ".join(fingerprint_words(outside.public.raw))
        raise Refused(
            sentence("{file} holds another organisation's root key ({theirs}).", file=file.name, theirs=theirs),
            sentence(
                "This workspace's root has the words: {words}. Nothing was changed.",
                words=" ".join(fingerprint_words(root.raw)),
            ),
        )
    opened = read_root_file(file, passphrase)
    known = latest_trust_number(desk.workspace)
    unknown = opened.memory.stolen - stolen_keys(desk.workspace)
    if opened.memory.sequence > known or unknown:
        raise Refused(
            sentence(
                "The root has signed trust file {sequence}; this workspace knows number {known} only.",
                sequence=opened.memory.sequence,
                known=known,
            ),
            "Bring in what it signed first: credesk keys answer FILE. Nothing was changed.",
        )
    return opened


def _remember(desk: Desk, opened: RootFile, file: Path, passphrase: str) -> None:
    """Note on the stick what was signed, so that a set-back workspace is known the next time."""
    memory = RootMemory(latest_trust_number(desk.workspace), opened.memory.request, stolen_keys(desk.workspace))
    if memory == opened.memory:
        return
    try:
        write_root_file(
            opened.remembering(memory),
            file,
            passphrase,
            desk.circumstances.randomness,
            cost=desk.circumstances.cost,
            replace=True,
        )
    except NotWritten as error:
        raise Surroundings(
            sentence(
                "All was signed and is kept; only {file} could not note it ({why})",
                file=file,
                why=error.message,
            ),
            "The root file works as before. Next time put it where it can be written to.",
        ) from error
