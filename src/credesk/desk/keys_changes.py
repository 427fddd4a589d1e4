"""What a request would change in the trust file, held against what it lists: the root signs nothing unseen."""

from collections.abc import Iterable, Iterator, Sequence

from credesk.credentials.trust import TrustContent, TrustedIssuer, TrustedKey
from credesk.desk.keys_waiting import Waiting
from credesk.workspace.journal.kinds import ISSUER_KEY, ISSUER_KEY_END, ISSUER_VERSION


def changes_between(
    current: TrustContent | None, wanted: TrustContent, facts: Sequence[Waiting], stolen: frozenset[bytes]
) -> list[str]:
    """Changes from the root's last trust file that no listed fact explains, each in words; all must be explained.

    ``stolen`` are the keys that the root has ever declared stolen: they stay so.
    """
    issuers = current.issuers if current is not None else ()
    found = []
    for issuer in issuers:
        after = next((one for one in wanted.issuers if set(issuer.ids) <= set(one.ids)), None)
        if after is None:
            found.append(f"{issuer.names[-1].name} is left out")
        else:
            found += _of_issuer(issuer, after, facts)
    known = {id for issuer in issuers for id in issuer.ids}
    for issuer in wanted.issuers:
        if not known & set(issuer.ids):
            found += _new_issuer(issuer, facts)
    return [*found, *_thefts(wanted, facts, stolen), *_good_lists(issuers, wanted.issuers, facts)]


def _of_issuer(before: TrustedIssuer, after: TrustedIssuer, facts: Sequence[Waiting]) -> Iterator[str]:
    if _told(before) != _told(after) and not _versions(after, facts):
        yield f"{after.names[-1].name} is described anew"
    if not {name.name for name in before.names} <= {name.name for name in after.names}:
        yield f"a former name of {after.names[-1].name} is left out"
    if len(after.ids) > len(before.ids) and not _versions(after, facts):
        yield f"{after.names[-1].name} gets another identifier"
    yield from _keys(_by_public(before.keys), _by_public(after.keys), facts)


def _told(issuer: TrustedIssuer) -> tuple[object, ...]:
    names = tuple((one.name, one.first) for one in issuer.names)
    return names, issuer.successor, issuer.telephone, issuer.verify_address, issuer.status_base


def _versions(issuer: TrustedIssuer, facts: Sequence[Waiting]) -> bool:
    return any(one.kind is ISSUER_VERSION and one.values.get("legal_name") == issuer.names[-1].name for one in facts)


def _new_issuer(issuer: TrustedIssuer, facts: Sequence[Waiting]) -> Iterator[str]:
    if not _versions(issuer, facts):
        yield f"{issuer.names[-1].name} is new"
    yield from _keys({}, _by_public(issuer.keys), facts)


def _by_public(keys: Iterable[TrustedKey]) -> dict[bytes, TrustedKey]:
    return {bytes(key.public_key): key for key in keys}


def _keys(before: dict[bytes, TrustedKey], after: dict[bytes, TrustedKey], facts: Sequence[Waiting]) -> Iterator[str]:
    for public, key in before.items():
        if public not in after:
            yield f"the key {key.kid.hex()} is left out"
        elif _basis(key) != _basis(after[public]):
            yield f"the key {key.kid.hex()} gets another use or beginning"
        elif _end(key) != _end(after[public]) and not _ends(public, facts):
            yield f"the key {key.kid.hex()} ends otherwise"
    for public, key in after.items():
        if public not in before and not _begins(key, facts):
            yield f"the key {key.kid.hex()} is new"


def _basis(key: TrustedKey) -> tuple[object, ...]:
    return key.use, key.valid_from, key.practice


def _end(key: TrustedKey) -> tuple[object, ...]:
    theft = key.revoked
    return key.valid_until, None if theft is None else (theft.since, theft.reason)


def _ends(public: bytes, facts: Sequence[Waiting]) -> bool:
    return any(one.kind is ISSUER_KEY_END and one.values.get("public_key") == public for one in facts)


def _begins(key: TrustedKey, facts: Sequence[Waiting]) -> bool:
    """Whether a listed new key is this one, with the use and the beginning that were shown."""
    return any(
        one.kind is ISSUER_KEY
        and one.values.get("public_key") == key.public_key
        and one.values.get("use") == key.use
        and one.values.get("practice") == key.practice
        and isinstance(one.values.get("valid_from"), int)
        and int(str(one.values["valid_from"])) // 1000 == key.valid_from
        for one in facts
    )


def _thefts(wanted: TrustContent, facts: Sequence[Waiting], stolen: frozenset[bytes]) -> Iterator[str]:
    """Every key that was or is reported stolen is stolen in what will be signed, with what is good of it as listed."""
    reported = {
        bytes(one.values["public_key"])
        for one in facts
        if one.kind is ISSUER_KEY_END and one.values.get("how") == "stolen" and one.values.get("public_key")
    }
    keys = [key for issuer in wanted.issuers for key in issuer.keys]
    for public in sorted(stolen | reported):
        named = [key for key in keys if key.public_key == public]
        if not named or any(key.revoked is None for key in named):
            yield "a stolen key is not named as one"


def _good_lists(
    before: Iterable[TrustedIssuer], after: Iterable[TrustedIssuer], facts: Sequence[Waiting]
) -> Iterator[str]:
    """What stays good of a stolen key is what the facts list, or what the root signed before."""
    known, wanted = _good_by_key(before), _good_by_key(after)
    listed = {bytes(one.values["public_key"]): listed_digests(one) for one in facts if _is_theft(one)}
    for public, good in wanted.items():
        if good != listed.get(public, known.get(public)):
            yield "the good list of a stolen key is another"


def _is_theft(one: Waiting) -> bool:
    is_stolen = one.kind is ISSUER_KEY_END and one.values.get("how") == "stolen"
    return is_stolen and isinstance(one.values.get("public_key"), bytes)


def listed_digests(theft: Waiting) -> frozenset[bytes] | None:
    """The digests that a theft's fact lists, of all identifiers together; None where it lists none."""
    good = theft.values.get("good")
    if not isinstance(good, list):
        return None
    joined = [bytes(one[1]) for one in good]
    return frozenset(each[start : start + 16] for each in joined for start in range(0, len(each), 16))


def _good_by_key(issuers: Iterable[TrustedIssuer]) -> dict[bytes, frozenset[bytes] | None]:
    found: dict[bytes, frozenset[bytes] | None] = {}
    for key in (key for issuer in issuers for key in issuer.keys if key.revoked is not None):
        assert key.revoked is not None
        public, good = bytes(key.public_key), key.revoked.good
        known = found.get(public)
        found[public] = good if known is None else known | (good or frozenset())
    return found
