"""What the page's core adds to the reference: a wrong clock, several trust files, and lists that are fetched."""

from dataclasses import replace
from typing import Any

from credesk.credentials.check import check_qr_text
from credesk.credentials.checking import Checker
from credesk.credentials.instants import instant_seconds
from credesk.credentials.trust_file import read_trust_file
from tests.page.core.test_core import ask
from tests.vectors import make
from tests.vectors.centre import BASE, FRAME, LISTED_AT, NOW, STREAM, WITHDRAWN, lists, place
from tests.vectors.codes import CLAIMS, ENDED, text

_NOW = instant_seconds(NOW)


def states(report: dict[str, Any]) -> dict[str, str]:
    return {check["name"]: check["state"] for check in report["checks"]}


def test_a_clock_before_the_page_was_made_makes_no_check_of_dates() -> None:
    right, late, early = ask("clocks", [[text(), _NOW, _NOW], [text(), _NOW, _NOW - 5], [text(), _NOW - 86_400, _NOW]])
    assert right["verdict"] == late["verdict"] == "IN_FORCE"
    assert early["verdict"] == "NOT_MADE"
    assert {name for name, state in states(early).items() if state == "not made"} == {"trust list", "expiry", "start"}
    assert "date of this device" in early["sentence"]


def test_a_clock_that_is_set_back_makes_nothing_good_again() -> None:
    ended, gone = text(replace(CLAIMS, expires=ENDED)), text(replace(CLAIMS, place=place(WITHDRAWN)))
    before = instant_seconds("2026-11-25T00:00:00Z")
    expired, withdrawn = ask("clocks", [[ended, before, _NOW], [gone, before, _NOW]])
    assert expired["verdict"] == "NOT_MADE"
    assert withdrawn["verdict"] == "WITHDRAWN"


def test_of_several_trust_files_the_one_that_names_the_issuer_counts() -> None:
    both = ["another organisation", "centre"]
    mine, turned, unknown, unread, none = ask(
        "chosen",
        [
            [text(), both],
            [text(), both[::-1]],
            [text(replace(CLAIMS, issuer_id="did:web:nowhere.example")), both],
            ["no code", both],
            [text(), []],
        ],
    )
    wanted = [f"{BASE}{STREAM.hex()}/1{letter}" for letter in ("", "s", "r")]
    assert (mine, turned) == ({"place": 1, "wanted": wanted}, {"place": 0, "wanted": wanted})
    assert unknown["place"] == 0
    assert unread == {"place": 0, "wanted": []}
    assert none is None


def test_lists_that_were_fetched_count_beside_those_of_the_trust_file() -> None:
    code = text(replace(CLAIMS, place=place(WITHDRAWN)))
    fetched = lists(replace(FRAME, valid_from=LISTED_AT + 60))
    broken = [b"{}", b"not JSON", b" " * 65_537, fetched[0].replace(b"validFrom", b"validfrom")]
    cases = [("no lists", fetched), ("no lists", broken), ("centre", [*broken, *fetched])]
    said = ask("fetched", [[code, name, [raw.hex() for raw in given]] for name, given in cases])
    for (name, given), told in zip(cases, said, strict=True):
        trust = read_trust_file((make.HERE / "trust" / f"{name}.json").read_bytes())
        assert told == make.whole(check_qr_text(code, Checker.of(trust, _NOW, given)))
    assert [told["verdict"] for told in said] == ["WITHDRAWN", "NOT_MADE", "WITHDRAWN"]
