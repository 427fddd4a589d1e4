"""A stolen key: what the register knows of it stays good, everything else that it signed is red from now on."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from credesk.credentials.token import token_digest
from credesk.credentials.trust import MOST_GOOD
from credesk.desk.issuers import signing_identifier
from credesk.desk.keys_change import ended, new_key
from credesk.desk.keys_settle import Settled, settle
from credesk.desk.keys_state import STOLEN, KeyState, OrganisationKey, asked_ends, key_ends
from credesk.desk.proven import prove
from credesk.desk.session import Desk
from credesk.domain.civil import first_second, parse_date
from credesk.domain.errors import BadInput, Refused
from credesk.domain.sentences import sentence
from credesk.keys.signatures import PublicKey
from credesk.workspace.journal.kinds import CREDENTIAL, INTENT
from credesk.workspace.journal.values import Value, decode


@dataclass(frozen=True, slots=True)
class TheftPreview:
    """What reporting a key stolen will do.

    ``before`` certificates in the register were signed before the date, ``later`` after it; ``successor``: whether
    this workstation gets a new key with it. ``is_again``: it was reported before.
    """

    key: OrganisationKey
    since: int
    before: int
    later: int
    successor: bool
    is_again: bool


@dataclass(frozen=True, slots=True)
class Reported:
    """What was reported: how many certificates stay good, the new key, and whether the root has signed."""

    preview: TheftPreview
    good: int
    made: PublicKey | None
    settled: Settled


def preview_theft(desk: Desk, key: OrganisationKey, since: str) -> TheftPreview:
    """What would happen; nothing is changed. ``since`` is a UTC day. Raises BadInput for one that is to come."""
    instant = first_second(parse_date(since)) * 1000
    if instant > desk.circumstances.now_ms():
        raise BadInput(
            sentence("{since} is still to come.", since=since), "Give the day since when the key may be in other hands."
        )
    if key.state is KeyState.WAITS:
        raise Refused(
            sentence("The key {key} was never signed for by the root.", key=key.name),
            "Withdraw it: credesk keys withdraw",
        )
    rows = _signed_with(desk, key) if key.use == "credential" else []
    later = sum(row["signed_at"] >= instant for row in rows)
    own = key.device == desk.workspace.identity.device or key.use == "status"
    successor = own and key.state in (KeyState.SIGNS, KeyState.NOT_YET) and key.public not in asked_ends(desk.workspace)
    is_again = key_ends(desk.workspace).get(key.public) is not None and key.state is KeyState.STOLEN
    return TheftPreview(key, instant, len(rows) - later, later, successor, is_again)


def _signed_with(desk: Desk, key: OrganisationKey) -> list[Any]:
    return desk.workspace.rows(
        "SELECT c.id, c.key, c.intent, c.digest, c.token, i.signed_at, v.identifiers FROM credentials AS c"
        " JOIN intents AS i ON i.id = c.intent JOIN issuer_versions AS v ON v.id = i.issuer_version"
        " WHERE c.key = ? ORDER BY c.id",
        (key.public,),
    )


def report_stolen(
    desk: Desk, key: OrganisationKey, since: str, reason: str, *, keep_later: bool | None = None
) -> Reported:
    """Report a key stolen since a day. Its certificates in the register are proved and stay good.

    ``keep_later`` says whether those that the register has from after that day are the issuer's own (True) or the
    thief's (False). Raises Refused where there are some and it is not said. This workstation stops using the key at
    once, also while the root's signature waits.
    """
    seen = preview_theft(desk, key, since)
    if not reason.strip():
        raise BadInput("What happened?", "Give a reason with --reason; checkers show it.")
    if seen.later and keep_later is None:
        raise Refused(
            sentence(
                "The register has {later} certificates of this key from after {since}.", later=seen.later, since=since
            ),
            "Say whether they are yours: --keep-later, or somebody else's: --leave-later. Nothing was changed.",
        )
    desk.confirmed_today()
    good, count = (None, 0) if key.use == "status" else _good(desk, key, seen.since, keep_later=bool(keep_later))
    facts, made = [ended(desk, key, STOLEN, seen.since, reason, good)], None
    if seen.successor:
        made, begun = new_key(desk, key.issuer, key.use, supersedes=key.id)
        facts = [*begun, *facts]
    return Reported(seen, count, made, settle(desk, facts))


def _good(desk: Desk, key: OrganisationKey, since: int, *, keep_later: bool) -> tuple[Value, int]:
    """([[issuer's identifier, digests in ascending order, joined]], how many certificates).

    Two digests stand for a certificate: its credential's, and its token's own. A token says its credential's digest
    itself, so a thief could put one that is good into a token with another name.
    """
    proof = prove(desk)
    digests: dict[str, set[bytes]] = defaultdict(set)
    count = 0
    for row in _signed_with(desk, key):
        if row["signed_at"] >= since and not keep_later:
            continue
        proof.check(CREDENTIAL, [row["id"]])
        proof.check(INTENT, [row["intent"]])
        digests[_identifier(row)] |= {bytes(row["digest"]), token_digest(bytes(row["token"]))}
        count += 1
    if sum(map(len, digests.values())) > MOST_GOOD:
        raise Refused("The key has signed more certificates than a trust file can list.", "Nothing was changed.")
    return [[name, b"".join(sorted(digests[name]))] for name in sorted(digests)], count


def _identifier(row: Any) -> str:
    return signing_identifier(decode(row["identifiers"]), row["key"])
