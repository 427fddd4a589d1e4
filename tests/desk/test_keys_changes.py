"""What a request may change in the trust file: exactly what its facts say, in every part that a checker goes by."""

from dataclasses import replace
from datetime import date

import pytest

from credesk.credentials.trust import Theft, TrustContent, TrustedIssuer, TrustedKey, TrustedName
from credesk.desk.keys_changes import changes_between
from credesk.desk.keys_waiting import Waiting, words_of
from credesk.workspace.journal.kinds import ISSUER_KEY, ISSUER_KEY_END, ISSUER_VERSION
from credesk.workspace.journal.values import Value
from tests.credentials.material import ISSUING, ROOT, STATUS, Key

DID, OTHER = "did:web:centre.example", "did:web:other.example"
ADDRESS = "https://verify.centre.example/"
FRESH = Key("fresh")
BEGUN, NOW = 1_767_225_600, 1_795_514_400
CERTIFICATES = TrustedKey(DID, ISSUING.public, "credential", BEGUN, NOW - 86_400)
LISTS = TrustedKey(DID, STATUS.public, "status", BEGUN)
ISSUER = TrustedIssuer(
    (DID,), (TrustedName("Example Centre", None, None),), (CERTIFICATES, LISTS), None, "+254 1", ADDRESS,
    f"{ADDRESS}status/",
)  # fmt: skip


def content(*issuers: TrustedIssuer) -> TrustContent:
    return TrustContent(ROOT.public, 12, NOW, NOW + 15_552_000, issuers)


def with_keys(*keys: TrustedKey) -> TrustedIssuer:
    return replace(ISSUER, keys=keys)


def fact(kind: object, **values: Value) -> Waiting:
    return Waiting(kind, bytes(16), values)  # type: ignore[arg-type]


def version(**changes: Value) -> Waiting:
    values: dict[str, Value] = {"issuer": bytes(16), "number": 2, "identifiers": [DID], "legal_name": "Example Centre",
                                "telephone": "+254 1", "verify_address": ADDRESS}  # fmt: skip
    return fact(ISSUER_VERSION, **{**values, **changes})


def end(how: str, since: int, **more: Value) -> Waiting:
    return fact(ISSUER_KEY_END, key=bytes(16), public_key=STATUS.public, how=how, since=since * 1000, **more)


def begun(**changes: Value) -> Waiting:
    values: dict[str, Value] = {"issuer": bytes(16), "public_key": FRESH.public, "use": "credential", "practice": False}
    values |= {"valid_from": NOW * 1000, "valid_until": (NOW + 86_400) * 1000}
    return fact(ISSUER_KEY, **{**values, **changes})


def changes(after: TrustedIssuer, *facts: Waiting, stolen: frozenset[bytes] = frozenset()) -> list[str]:
    return changes_between(content(ISSUER), content(after), facts, stolen)


NEW = TrustedKey(DID, FRESH.public, "credential", NOW, NOW + 86_400)
THEFT = Theft(NOW - 864_000, "Laptop taken", None)

EXPLAINED: dict[str, tuple[TrustedIssuer, tuple[Waiting, ...]]] = {
    "nothing": (ISSUER, ()),
    "a new key": (with_keys(CERTIFICATES, LISTS, NEW), (begun(),)),
    "an end": (with_keys(CERTIFICATES, replace(LISTS, valid_until=NOW)), (end("retired", NOW),)),
    "a theft": (
        with_keys(CERTIFICATES, replace(LISTS, revoked=THEFT)),
        (end("stolen", NOW - 864_000, reason="Laptop taken"),),
    ),
    "a domain": (
        replace(ISSUER, ids=(OTHER, DID), keys=(*ISSUER.keys, replace(CERTIFICATES, controller=OTHER))),
        (version(identifiers=[OTHER, DID]),),
    ),
    "a telephone": (replace(ISSUER, telephone="+254 2"), (version(telephone="+254 2"),)),
    "a name": (
        replace(ISSUER, names=(TrustedName("Example Centre", None, date(2026, 11, 24)),
                               TrustedName("Example College", date(2026, 11, 24), None))),
        (version(legal_name="Example College"),),
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", EXPLAINED)
def test_what_the_facts_say_is_signed(what: str) -> None:
    after, facts = EXPLAINED[what]
    assert changes(after, *facts) == []


TWICE, EVIL = replace(ISSUER, ids=(DID, OTHER)), "https://evil.example/"
UNEXPLAINED: dict[str, tuple[TrustedIssuer, tuple[Waiting, ...]]] = {
    "an ended key under a second name without its end": (
        replace(TWICE, keys=(replace(CERTIFICATES, controller=OTHER, valid_until=None), *ISSUER.keys)),
        (version(identifiers=[DID, OTHER]),),
    ),
    "a status key that also signs certificates": (
        replace(TWICE, keys=(replace(LISTS, controller=OTHER, use="credential"), *ISSUER.keys)),
        (version(identifiers=[DID, OTHER]),),
    ),
    "a key under another name of old": (
        with_keys(CERTIFICATES, LISTS, replace(LISTS, controller=OTHER)), (),
    ),
    "a new key that ends later than shown": (with_keys(*ISSUER.keys, replace(NEW, valid_until=None)), (begun(),)),
    "an end on another day": (
        with_keys(CERTIFICATES, replace(LISTS, valid_until=NOW + 864_000)), (end("retired", NOW),),
    ),
    "an end that takes back another one": (
        with_keys(replace(CERTIFICATES, valid_until=None), LISTS),
        (fact(ISSUER_KEY_END, public_key=ISSUING.public, how="retired", since=NOW * 1000),),
    ),
    "a theft since a later day": (
        with_keys(CERTIFICATES, replace(LISTS, revoked=replace(THEFT, since=NOW))),
        (end("stolen", NOW - 864_000, reason="Laptop taken"),),
    ),
    "a theft for another reason": (
        with_keys(CERTIFICATES, replace(LISTS, revoked=replace(THEFT, reason="All is well"))),
        (end("stolen", NOW - 864_000, reason="Laptop taken"),),
    ),
    "a telephone beside a name": (replace(ISSUER, telephone="+1 900"), (version(),)),
    "an address beside a name": (
        replace(ISSUER, verify_address=EVIL, status_base=f"{EVIL}status/"), (version(),),
    ),
    "lists kept elsewhere": (replace(ISSUER, status_base=f"{EVIL}status/"), (version(),)),
    "an identifier beside a name": (replace(ISSUER, ids=(DID, OTHER)), (version(),)),
    "a successor": (replace(ISSUER, successor=OTHER), (version(),)),
    "a name that no fact gives": (
        replace(ISSUER, names=(*ISSUER.names, TrustedName("Ministry of Education", date(2026, 1, 1), None))),
        (version(legal_name="Example College"),),
    ),
    "a name that ended": (replace(ISSUER, names=(TrustedName("Example Centre", None, date(2020, 1, 1)),)), ()),
}  # fmt: skip


@pytest.mark.parametrize("what", UNEXPLAINED)
def test_what_they_do_not_say_is_not_signed(what: str) -> None:
    after, facts = UNEXPLAINED[what]
    assert changes(after, *facts) != []


def test_a_new_issuer_is_what_its_version_says() -> None:
    other = TrustedIssuer((OTHER,), (TrustedName("Other", None, None),), (), None, "+1", None, None)
    known = version(identifiers=[OTHER], legal_name="Other", telephone="+1", verify_address=None)
    both = content(ISSUER, other)
    assert changes_between(content(ISSUER), both, [known], frozenset()) == []
    unlike = version(identifiers=[OTHER], legal_name="Other", telephone="+2", verify_address=None)
    for facts in ([], [unlike]):
        assert changes_between(content(ISSUER), both, facts, frozenset()) != []


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (version(telephone="+254 2", identifiers=[OTHER, DID]), ("+254 2", OTHER, ADDRESS, "Example Centre")),
        (end("stolen", NOW, reason="Laptop taken"), ("Laptop taken", "2026-11-24")),
        (begun(practice=True), ("practice", "2026-11-25")),
    ],
)
def test_whatever_is_signed_is_in_the_words(one: Waiting, said: tuple[str, ...]) -> None:
    assert all(part in words_of({}, one) for part in said)
