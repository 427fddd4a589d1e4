"""People of a workspace: adding them, their passphrases, and who may issue."""

from credesk.desk.circumstances import Circumstances, check_passphrase
from credesk.desk.keys_root import root_id, root_is_away, root_key
from credesk.desk.places import Places
from credesk.desk.session import Desk, find_person
from credesk.domain.errors import BadInput, Refused
from credesk.domain.ids import Id
from credesk.domain.names import printed_line
from credesk.domain.sentences import sentence
from credesk.domain.texts import nfc
from credesk.keys.holders import SHARED_ROLES
from credesk.keys.key_file import KeyFile
from credesk.workspace.journal.entry import Signer
from credesk.workspace.journal.kinds import PERSON, PERSON_KEY, PERSON_RECORD
from credesk.workspace.journal.writing import Act
from credesk.workspace.store import Workspace


def add_person(desk: Desk, name: str, passphrase: str, *, title: str | None = None, may_issue: bool = False) -> Id:
    """A new person with passphrase and key; with ``may_issue`` also copies of issuing, status and root keys."""
    check_passphrase(passphrase)
    clean = printed_line(name, "The person's name")
    if any(
        (row["name"] or "").casefold() == clean.casefold() for row in desk.workspace.rows("SELECT name FROM people")
    ):
        raise BadInput(
            sentence("There is a person called “{clean}” already.", clean=clean), "Give this one another name."
        )
    person = desk.new_id()
    copies = [held for held in desk.keys.held() if held.role in SHARED_ROLES] if may_issue else []
    if may_issue and not copies:
        raise Refused("You hold no copies of the organisation's keys to give.", "Ask a person who may issue.")
    public = desk.keys.add_person(
        person, passphrase, desk.circumstances.randomness, cost=desk.circumstances.cost, copies=copies
    )
    with desk.act() as act:
        _write_person(desk, act, person, clean, title)
        _write_key(desk, act, person, public.raw)
    return person


def _write_person(desk: Desk, act: Act, person: Id, name: str, title: str | None) -> None:
    values = {"name": name, "title": nfc(title) if title else None}
    key = desk.sealing_key(PERSON, person)
    signer, actor = root_signer(desk)
    act.write(PERSON_RECORD, person, values, keys={PERSON: key}, signer=signer, actor=actor)


def _write_key(desk: Desk, act: Act, person: Id, public: bytes, supersedes: Id | None = None) -> None:
    now = desk.circumstances.now_ms()
    values = {"person": person, "public_key": public, "valid_from": now, "valid_until": None, "supersedes": supersedes}
    signer, actor = root_signer(desk)
    act.write(PERSON_KEY, desk.new_id(), values, signer=signer, actor=actor)


def require_root(desk: Desk) -> tuple[Signer, Id]:
    """(signer, actor) of the root, for what checkers trust. Raises Refused where its key is not at hand."""
    signer, actor = root_signer(desk)
    if actor == desk.person:
        raise root_is_away(desk)
    return signer, actor


def root_signer(desk: Desk) -> tuple[Signer, Id]:
    """(signer, actor) that answer for people: the root where its key is at hand, else this person."""
    key, actor = root_key(desk), root_id(desk.workspace)
    if key is not None and actor is not None:
        return key.sign, actor
    return desk.sign, desk.person


def change_passphrase(places: Places, name: str, old: str, new: str, circumstances: Circumstances) -> None:
    """Give a person a new passphrase; killed midway, the old one still works."""
    check_passphrase(new)
    workspace = Workspace.open(places.workspace, write=True)
    try:
        with KeyFile.open(places.keys) as key_file:
            person = find_person(workspace, name)
            key_file.change_passphrase(person, old, new, circumstances.randomness, cost=circumstances.cost)
    finally:
        workspace.close()
