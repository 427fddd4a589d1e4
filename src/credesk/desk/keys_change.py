"""New keys, and keys that end: rotation, retirement and loss. What checkers are told of it the root signs."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from credesk.desk.found import is_practice, person_key_values
from credesk.desk.issuers import did_for, issuer_changed, issuer_versions
from credesk.desk.keys_own import own_key
from credesk.desk.keys_root import root_id, root_key
from credesk.desk.keys_settle import Settled, after_the_root, settle
from credesk.desk.keys_state import KeyState, OrganisationKey, asked_ends, find_key, organisation_keys
from credesk.desk.keys_waiting import Waiting, is_root_signed, waiting
from credesk.desk.session import Desk
from credesk.domain.civil import first_second, parse_date
from credesk.domain.errors import BadInput, Refused
from credesk.domain.ids import Id
from credesk.domain.names import printed_line
from credesk.domain.people import IssuerVersion
from credesk.domain.sentences import sentence
from credesk.keys.holders import Role
from credesk.keys.signatures import PublicKey
from credesk.workspace.journal.kinds import ISSUER_KEY, ISSUER_KEY_END, ISSUER_VERSION, PERSON_KEY

CEREMONY_DAYS = 14
"""So long an old key goes on while its successor waits for an offline root; then the workstation stops with it."""
DAY_MS = 86_400_000
USES = {"credential": Role.ISSUING, "status": Role.STATUS}
HOWS = ("retired", "lost")


@dataclass(frozen=True, slots=True)
class Rotated:
    """A key's successor (None: none was made), and whether the root has signed for it."""

    former: PublicKey
    made: PublicKey | None
    settled: Settled

    @property
    def waits(self) -> bool:
        """Whether the root must sign before the new key counts."""
        return self.settled.waiting > 0


def key_named(desk: Desk, text: str) -> OrganisationKey:
    """An issuer's key by its 16 digits, its multikey or its id. Raises BadInput."""
    return find_key(organisation_keys(desk.workspace, desk.circumstances.now_ms()), text)


def whole_second(desk: Desk) -> int:
    """Now in ms, as certificates count: whole seconds."""
    return desk.circumstances.now_ms() // 1000 * 1000


def rotate(desk: Desk, key: OrganisationKey, *, until: str | None = None) -> Rotated:
    """A new key takes the place of ``key`` from now on; what the old one signed in its time keeps counting.

    ``until`` (YYYY-MM-DD) ends the new one. With the root away, the old key goes on until the answer is brought in,
    at most 14 days. Raises Refused for a key that does not sign any more.
    """
    _refuse_ended(desk, key)
    desk.confirmed_today()
    now = whole_second(desk)
    made, begun = new_key(desk, key.issuer, key.use, until=until, supersedes=key.id)
    is_here = root_key(desk) is not None and root_id(desk.workspace) is not None
    since = now if is_here else now + CEREMONY_DAYS * DAY_MS
    settled = settle(desk, [*begun, ended(desk, key, "rotated", since, "")])
    return Rotated(PublicKey(key.public), made, settled)


def new_issuer_key(desk: Desk, issuer: Id, use: str, *, until: str | None = None) -> Rotated:
    """A key for a use of which this workstation has none, such as the issuing key of one that joined."""
    desk.confirmed_today()
    made, begun = new_key(desk, issuer, use, until=until)
    return Rotated(made, made, settle(desk, begun))


def new_key(
    desk: Desk, issuer: Id, use: str, *, until: str | None = None, supersedes: Id | None = None
) -> tuple[PublicKey, list[Waiting]]:
    """A new private key of this person, and the facts that the root is to sign. Raises BadInput for the date.

    An issuer without a domain is named after its keys, so a new issuing key makes a new version of it as well.
    """
    if use not in USES:
        raise BadInput(sentence("“{use}” is no use of a key.", use=use), "Keys are for: credential, status.")
    newest = next((one for one in issuer_versions(desk.workspace) if one.issuer == issuer), None)
    if newest is None:
        raise BadInput("This issuer is not on this machine.")
    now, end = whole_second(desk), _end_of(until)
    if end is not None and end <= now:
        raise BadInput(sentence("{until} is over already.", until=until), "Give a day that is still to come.")
    made = desk.keys.make_key(USES[use], desk.circumstances.randomness)
    values = {
        "issuer": issuer,
        "public_key": made.raw,
        "use": use,
        "device": desk.workspace.identity.device,
        "valid_from": now,
        "valid_until": end,
        "practice": is_practice(desk.workspace),
        "supersedes": supersedes,
        "reason": None,
    }
    facts = [Waiting(ISSUER_KEY, desk.new_id(), values)]
    if use == "credential" and newest.identifiers[0].startswith("did:key:"):
        facts.insert(0, _renamed(desk, newest, made, is_first=supersedes is not None))
    return made, facts


def _renamed(desk: Desk, newest: IssuerVersion, made: PublicKey, *, is_first: bool) -> Waiting:
    """A version of a did:key issuer that has the new key's name too, in front where it takes another one's place."""
    name, known = did_for(None, made), newest.identifiers
    identifiers = [name, *known] if is_first else [*known, name]
    values = {**asdict(newest), "number": newest.number + 1, "identifiers": identifiers}
    return Waiting(ISSUER_VERSION, desk.new_id(), {field: value for field, value in values.items() if field != "id"})


def _end_of(until: str | None) -> int | None:
    """The last second of a day, in ms."""
    return None if until is None else (first_second(parse_date(until)) + 86_399) * 1000


def ended(desk: Desk, key: OrganisationKey, how: str, since: int, reason: str, good: Any = None) -> Waiting:
    """The fact that a key ended, for the root to sign."""
    values = {
        "key": key.id,
        "public_key": key.public,
        "how": how,
        "since": since,
        "reason": printed_line(reason, "The reason") if reason.strip() else None,
        "good": good,
    }
    return Waiting(ISSUER_KEY_END, desk.new_id(), values)


def ask_issuer(desk: Desk, issuer: IssuerVersion, changes: Mapping[str, Any], domain: str | None = None) -> Settled:
    """Change an issuer (``issuers.set_issuer``), or ask for it where the root is kept offline."""
    version, written = issuer_changed(desk, issuer, changes, domain)
    return settle(desk, [Waiting(ISSUER_VERSION, version, written)])


def retire(desk: Desk, key: OrganisationKey, reason: str, *, how: str = "retired") -> Settled:
    """End a key without a successor. What it signed until now keeps counting for ever; ``how`` may be "lost"."""
    if how not in HOWS:
        raise BadInput(sentence("A key does not end as “{how}”.", how=how))
    _refuse_ended(desk, key)
    if not reason.strip():
        raise BadInput("Why does the key end?", "Give a reason with --reason; checkers may be shown it.")
    desk.confirmed_today()
    return settle(desk, [ended(desk, key, how, whole_second(desk), reason)])


def _refuse_ended(desk: Desk, key: OrganisationKey) -> None:
    if key.state in (KeyState.ENDED, KeyState.STOLEN):
        raise Refused(
            sentence("The key {key} has ended already ({how}).", key=key.name, how=key.how or "asked for"),
            "Nothing was changed.",
        )
    if key.public in asked_ends(desk.workspace) or key.state in (KeyState.WAITS, KeyState.ENDING):
        raise Refused(
            sentence("The key {key} is new or about to end already.", key=key.name),
            "See: credesk keys waiting, keys list",
        )


def rotate_own(desk: Desk) -> Rotated:
    """A new key for this person. It signs at once where the root is at hand, or has never signed for them."""
    desk.confirmed_today()
    former = own_key(desk).public
    if any(one.kind is PERSON_KEY and one.values.get("person") == desk.person for one in asked_of(desk)):
        raise Refused("A new key of yours waits for the root already.", "See: credesk keys waiting")
    row = desk.workspace.row("SELECT id FROM person_keys WHERE public_key = ? ORDER BY id DESC", (former.raw,))
    made = desk.keys.make_own_key(desk.circumstances.randomness)
    values = {**person_key_values(desk, whole_second(desk), made), "supersedes": row["id"] if row else None}
    fact = Waiting(PERSON_KEY, desk.new_id(), values)
    if root_key(desk) is None and not is_certified(desk, former):
        with desk.act() as act:
            act.write(PERSON_KEY, fact.record, values, signer=desk.keys.person_key(former).sign)
        after_the_root(desk)
        return Rotated(former, made, Settled(1, 0))
    return Rotated(former, made, settle(desk, [fact]))


def asked_of(desk: Desk) -> list[Waiting]:
    """What was asked of the root and waits."""
    return [one for one in waiting(desk.workspace) if one.request is not None]


def is_certified(desk: Desk, public: PublicKey) -> bool:
    """Whether the root has signed for a person's key."""
    rows = desk.workspace.rows("SELECT id FROM person_keys WHERE public_key = ?", (public.raw,))
    return any(is_root_signed(desk.workspace, PERSON_KEY, row["id"]) for row in rows)
