"""What the root signs: at once where its key is at hand, else recorded as a request that waits."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from credesk.desk.keys_own import own_key
from credesk.desk.keys_root import root_id, root_key
from credesk.desk.keys_state import asked_ends, key_ends
from credesk.desk.keys_waiting import Waiting, waiting
from credesk.desk.proven import prove, prove_for_trust
from credesk.desk.session import Desk
from credesk.desk.status_lists import TRUST_NOTE, kept_lists
from credesk.desk.trust import refresh_trust, trust_waits, write_trust
from credesk.domain.errors import Refused
from credesk.keys.holders import HeldKey, Role
from credesk.keys.signatures import PublicKey
from credesk.workspace.journal.entry import Signer
from credesk.workspace.journal.kinds import PERSON_KEY, PERSON_RECORD, ROOT_REQUEST
from credesk.workspace.journal.writing import Act
from credesk.workspace.projection.proven import compare_row


@dataclass(frozen=True, slots=True)
class Settled:
    """How many facts the root signed now, and how many wait for it."""

    signed: int
    waiting: int


def settle(desk: Desk, facts: Sequence[Waiting]) -> Settled:
    """Have the root sign these facts with a trust file that tells of them, in one act; or ask for them.

    Raises Tampered where the tables are not what the journal proves, Refused where the trust file would be too large.
    """
    prove_for_trust(desk)
    key, id = root_key(desk), root_id(desk.workspace)
    if key is None or id is None:
        with desk.act() as act:
            for one in facts:
                values = {"type": one.kind.number, "record": one.record, "values": one.form[2]}
                act.write(ROOT_REQUEST, desk.new_id(), values, signer=_own_signer(desk))
        return Settled(0, len(facts))
    lists = [one.document for one in kept_lists(desk.workspace)]
    with desk.act() as act:
        write_facts(act, facts, key.sign, id)
        if trust_waits(desk.workspace, desk.circumstances.now_ms() // 1000):
            write_trust(desk, act, key, lists)
    desk.remember()
    after_the_root(desk)
    return Settled(len(facts), 0)


def write_facts(act: Act, facts: Sequence[Waiting], sign: Signer, root: bytes) -> None:
    """Within an act: each fact as the root's own entry."""
    for one in facts:
        act.write(one.kind, one.record, one.values, signer=sign, actor=root)


def _own_signer(desk: Desk) -> Signer | None:
    """The person's signature under a request; a key that itself waits for the root cannot give one."""
    try:
        return own_key(desk).sign
    except Refused:
        return None


def approve(desk: Desk) -> Settled:
    """Have the root at hand sign all that waits here, as it was shown. Raises Refused where it is not at hand."""
    from credesk.desk.people import require_root

    require_root(desk)
    return settle(desk, proved_waiting(desk))


def proved_waiting(desk: Desk) -> list[Waiting]:
    """What waits, each request held against its journal entry and, but for own keys, signed by an admitted person.

    The names that people are shown by are the journal's as well.
    """
    proof = prove(desk)
    found = waiting(desk.workspace)
    for one in found:
        if isinstance(person := one.values.get("person"), bytes):
            compare_row(desk.workspace.connection, desk.sealer, PERSON_RECORD, person)
        if one.request is None:
            continue
        if one.kind is PERSON_KEY:
            compare_row(desk.workspace.connection, desk.sealer, ROOT_REQUEST, one.request)
        else:
            proof.check(ROOT_REQUEST, [one.request])
            if all(entry.signature is None for entry in _entries(desk, one.request)):
                raise Refused("A request to the root is signed by nobody.", "Withdraw it: credesk keys withdraw")
    return found


def _entries(desk: Desk, request: bytes) -> list[Any]:
    return compare_row(desk.workspace.connection, desk.sealer, ROOT_REQUEST, request)


def after_the_root(desk: Desk) -> None:
    """What follows at this workstation: private keys that ended are deleted, fresh lists are signed.

    What keeps the lists from being signed now is no reason to fail: they are signed at the next signing in.
    """
    drop_ended(desk)
    if desk.workspace.local(TRUST_NOTE) is not None:
        with suppress(Refused):
            refresh_trust(desk)


def drop_ended(desk: Desk) -> list[PublicKey]:
    """Delete this workstation's copies of issuing and status keys that ended, once nothing is left to finish with them.

    A thief cannot take them then and date something back into their time. Recovery files may still hold them. Of the
    person's own keys those go that are not the one that counts.
    """
    from credesk.desk.assess import UNFINISHED

    begun = {bytes(row["key"]) for row in desk.workspace.rows(UNFINISHED)}
    ends, asked = key_ends(desk.workspace), asked_ends(desk.workspace)
    dropped = []
    for held in desk.key_file.shared_keys():
        raw = held.public.raw
        if held.role is not Role.ROOT and raw in ends and raw not in begun and raw not in asked:
            desk.key_file.remove_everywhere(HeldKey(held.role, held.public))
            desk.keys.forget_signer(held)
            dropped.append(held.public)
    _drop_former_own(desk)
    return dropped


def _drop_former_own(desk: Desk) -> None:
    """Once the newest own key counts, the former one goes."""
    from credesk.desk.keys_own import counting_keys

    held = desk.keys.own_keys()
    counting = [one for one in counting_keys(desk.workspace, desk.person) if one in held]
    if len(held) < 2 or not counting or _waits(desk, held):
        return
    for public in held:
        if public != counting[-1]:
            desk.keys.drop_own_key(public)


def _waits(desk: Desk, held: Sequence[PublicKey]) -> bool:
    names = {one.raw for one in held}
    return any(one.kind is PERSON_KEY and one.values.get("public_key") in names for one in waiting(desk.workspace))
