"""A fixed share of the fuzz cases: no crash, no hang, nothing in force that was not signed. See `make fuzz`."""

import time

import pytest

from credesk.credentials.errors import Unreadable
from credesk.credentials.verdicts import Report, Verdict
from tests.fuzz import targets
from tests.fuzz.targets import GOOD, Case, case, checked, finding, means_the_same

SEED, PART = 20_261_124, 900


@pytest.mark.slow
@pytest.mark.parametrize("part", range(4))
def test_a_fixed_share_finds_nothing(part: int) -> None:
    for number in range(part * PART, (part + 1) * PART):
        _, found = finding(case(SEED, number))
        assert found is None, f"{found}. Again: python -m tests.fuzz --case {SEED} {number}"


@pytest.mark.parametrize("kind", GOOD)
def test_the_good_ones_are_in_force(kind: str) -> None:
    assert checked(kind, GOOD[kind]()).verdict is Verdict.IN_FORCE
    assert means_the_same(kind, GOOD[kind]())


def test_a_case_follows_from_seed_and_number() -> None:
    assert [case(5, number) for number in range(40)] == [case(5, number) for number in range(40)]


def test_what_must_not_happen_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    changed = Case("credential", GOOD["credential"]().replace(b"Safe isolation", b"Deep isolation"))
    genuine = checked("credential", GOOD["credential"]())

    def answers(act: object) -> str:
        monkeypatch.setattr(targets, "checked", act)
        verdict, found = finding(changed)
        return found.what if found else verdict

    def breaks(_kind: str, _content: bytes) -> Report:
        raise KeyError("name")

    def refuses(_kind: str, _content: bytes) -> Report:
        raise Unreadable("no")

    def dawdles(_kind: str, _content: bytes) -> Report:
        begun = time.thread_time()
        while time.thread_time() - begun < 0.05:
            pass
        return genuine

    assert answers(lambda *_: genuine) == "false genuine"
    assert answers(breaks) == "crash"
    assert answers(refuses) == "refused"
    monkeypatch.setattr(targets, "MOST_SECONDS", 0.01)
    assert answers(dawdles) == "hang"
