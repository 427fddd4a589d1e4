"""What a request would change in the trust file, held against what it lists: the root signs nothing unseen."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from credesk.credentials.trust import TrustContent, TrustedIssuer, TrustedKey, TrustedName
from credesk.desk.content import STATUS_FOLDER
from credesk.desk.keys_state import STOLEN
from credesk.desk.keys_waiting import Waiting
from credesk.workspace.journal.kinds import ISSUER_KEY, ISSUER_KEY_END, ISSUER_VERSION
from credesk.workspace.journal.values import Value


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
    versions = _versions(after, facts)
    if not versions and _described(before) != _described(after):
        yield f"{after.names[-1].name} is described anew"
    if versions:
        yield from _unlike(before, after, versions)
    yield from _keys(before.keys, after.keys, facts, is_described=bool(versions))


def _described(issuer: TrustedIssuer) -> tuple[object, ...]:
    told = (issuer.ids, issuer.names, issuer.successor, issuer.telephone)
    return (*told, issuer.verify_address, issuer.status_base)


def _versions(issuer: TrustedIssuer, facts: Sequence[Waiting]) -> list[dict[str, Value]]:
    """The listed versions of an issuer, the newest last."""
    found = [one.values for one in facts if one.kind is ISSUER_VERSION and set(_ids(one.values)) & set(issuer.ids)]
    return sorted(found, key=lambda values: number if isinstance(number := values.get("number"), int) else 0)


def _ids(version: Mapping[str, Value]) -> list[str]:
    ids = version.get("identifiers")
    return [one for one in ids if isinstance(one, str)] if isinstance(ids, list) else []


def _unlike(before: TrustedIssuer | None, after: TrustedIssuer, versions: Sequence[dict[str, Value]]) -> Iterator[str]:
    """What an issuer would be called or reached by, other than its listed versions say and than it was before."""
    newest, name = versions[-1], after.names[-1].name
    address = newest.get("verify_address") or None
    if newest.get("legal_name") != name:
        yield f"{name} is another name than the one that is listed"
    if (after.verify_address, after.telephone) != (address, newest.get("telephone") or None):
        yield f"{name} gets another address or telephone than the listed ones"
    if after.status_base != (f"{address}{STATUS_FOLDER}" if address else None):
        yield f"the status lists of {name} stand elsewhere"
    if after.successor != (before.successor if before else None):
        yield f"{name} gets another successor"
    if set(after.ids) - {*(before.ids if before else ()), *(id for one in versions for id in _ids(one))}:
        yield f"{name} gets another identifier"
    yield from _names(before.names if before else (), after.names, {one.get("legal_name") for one in versions})


def _names(before: Sequence[TrustedName], after: Sequence[TrustedName], listed: Collection[Value]) -> Iterator[str]:
    """Former names stay with their days; only the last one may end, and those that follow are listed."""
    kept = after[: len(before)]
    ended = [(one.name, one.first) for one in kept] != [(one.name, one.first) for one in before]
    if ended or [one.last for one in kept[:-1]] != [one.last for one in before[:-1]]:
        yield f"a former name of {after[-1].name} is left out"
    for one in after[len(before) :]:
        if one.name not in listed:
            yield f"the name {one.name} is not listed"


def _new_issuer(issuer: TrustedIssuer, facts: Sequence[Waiting]) -> Iterator[str]:
    versions = _versions(issuer, facts)
    if not versions:
        yield f"{issuer.names[-1].name} is new"
    else:
        yield from _unlike(None, issuer, versions)
    yield from _keys((), issuer.keys, facts, is_described=True)


def _by_public(keys: Iterable[TrustedKey]) -> dict[bytes, list[TrustedKey]]:
    """A key stands once for each identifier that it can have signed under."""
    found: dict[bytes, list[TrustedKey]] = {}
    for key in keys:
        found.setdefault(bytes(key.public_key), []).append(key)
    return found


def _keys(
    before: Iterable[TrustedKey], after: Iterable[TrustedKey], facts: Sequence[Waiting], *, is_described: bool
) -> Iterator[str]:
    known, wanted = _by_public(before), _by_public(after)
    for public, keys in known.items():
        yield from _of_key(keys, wanted.get(public, []), _ends(public, facts), is_described=is_described)
    for public, keys in wanted.items():
        if public not in known:
            yield from _new_key(keys, facts)


def _of_key(
    before: Sequence[TrustedKey], after: Sequence[TrustedKey], ends: Sequence[Waiting], *, is_described: bool
) -> Iterator[str]:
    name = before[0].kid.hex()
    then, now = {key.controller for key in before}, {key.controller for key in after}
    # An end can fall before an identifier came into use; another version can bring identifiers.
    if not after or (then - now and not (ends or is_described)):
        yield f"the key {name} is left out"
    if now - then and not is_described:
        yield f"the key {name} gets another identifier"
    if any(_basis(key) != _basis(before[0]) for key in after):
        yield f"the key {name} gets another use or beginning"
    if any(_end(key) != _joined(_end(before[0]), ends) for key in after):
        yield f"the key {name} ends otherwise"


def _new_key(keys: Sequence[TrustedKey], facts: Sequence[Waiting]) -> Iterator[str]:
    """Whether a new key is listed, with the use, the beginning and the end that were shown."""
    public, name = bytes(keys[0].public_key), keys[0].kid.hex()
    listed = [one.values for one in facts if one.kind is ISSUER_KEY and one.values.get("public_key") == public]
    if not listed:
        yield f"the key {name} is new"
        return
    values = listed[0]
    begins = (values.get("use"), _seconds(values.get("valid_from")), bool(values.get("practice")))
    ends: _End = (_seconds(values.get("valid_until")), None)
    if len(listed) > 1 or any(_basis(key) != begins for key in keys):
        yield f"the key {name} is another than the one that is listed"
    if any(_end(key) != _joined(ends, _ends(public, facts)) for key in keys):
        yield f"the key {name} ends otherwise"


_End: TypeAlias = tuple[int | None, tuple[int | None, str] | None]
"""Until when a key counts (seconds), and since when and why it is stolen."""


def _seconds(instant: Value) -> int | None:
    return instant // 1000 if type(instant) is int else None


def _basis(key: TrustedKey) -> tuple[object, ...]:
    return key.use, key.valid_from, key.practice


def _end(key: TrustedKey) -> _End:
    theft = key.revoked
    return key.valid_until, None if theft is None else (theft.since, theft.reason)


def _ends(public: bytes, facts: Sequence[Waiting]) -> list[Waiting]:
    found = [one for one in facts if one.kind is ISSUER_KEY_END and one.values.get("public_key") == public]
    return sorted(found, key=lambda one: one.record)


def _joined(known: _End, ends: Sequence[Waiting]) -> _End:
    """How a key ends once these count too: of thefts the newest, of other ends the earliest (``keys_state``)."""
    until, theft = known
    for one in ends:
        since = _seconds(one.values.get("since"))
        if one.values.get("how") == STOLEN:
            theft = (since, str(one.values.get("reason") or ""))
        elif since is not None:
            until = since if until is None else min(until, since)
    return until, theft


def _thefts(wanted: TrustContent, facts: Sequence[Waiting], stolen: frozenset[bytes]) -> Iterator[str]:
    """Every key that was or is reported stolen is stolen in what will be signed, with what is good of it as listed."""
    reported = {bytes(one.values["public_key"]) for one in facts if _is_theft(one)}
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
