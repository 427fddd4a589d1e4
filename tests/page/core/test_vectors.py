"""Page, terminal and desktop say the same about every shared vector: equal in verdict, checks, words and facts."""

import io
import json
from collections import Counter
from collections.abc import Iterator
from contextlib import redirect_stdout
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from credesk.cli import main
from credesk.credentials.instants import instant_seconds
from credesk.credentials.verdicts import Verdict
from credesk.desk import circumstances
from credesk.desk.check_view import Brought, Trusted, checker, trust_of_file
from tests.page.core.node import answer
from tests.vectors import make
from tests.vectors.form import joined

VECTORS = make.HERE
KINDS = ("codes", "credentials", "pairs", "trust-files", "takings", "numbers")
LEAST = 60
"""Tokens and credentials that the page, the terminal and the desktop share, at least."""


@cache
def entries(kind: str) -> list[dict[str, Any]]:
    read: list[dict[str, Any]] = json.loads((VECTORS / f"{kind}.json").read_bytes())
    return read


@cache
def page_answers() -> dict[str, Any]:
    said: dict[str, Any] = answer("answers.ts", str(VECTORS))
    return said


def raw_of(entry: dict[str, Any]) -> bytes:
    return joined(entry["credential"]) if "credential" in entry else str(entry["code"]).encode()


def as_files() -> Iterator[tuple[str, dict[str, Any], bytes]]:
    """What a person can hand in as a file: codes, and credentials that begin as JSON does."""
    for kind in ("codes", "credentials"):
        for entry in entries(kind):
            raw = raw_of(entry)
            if kind == "codes" or raw.lstrip()[:1] in (b"{", b"["):
                yield kind, entry, raw


def test_making_the_vectors_again_gives_the_same_bytes() -> None:
    made = dict(make.all_files())
    kept = {str(path.relative_to(VECTORS)): path.read_bytes() for path in VECTORS.rglob("*.json")}
    assert made.keys() == kept.keys()
    assert [name for name in made if made[name] != kept[name]] == []


def test_there_are_vectors_for_every_verdict() -> None:
    for kind in ("codes", "credentials"):
        told = Counter(entry["expected"]["verdict"] for entry in entries(kind))
        assert set(told) == {verdict.name for verdict in Verdict}
    assert len(entries("codes")) >= LEAST
    assert len(entries("credentials")) >= LEAST


def test_every_check_comes_out_in_each_way() -> None:
    checked = [entry["expected"] for kind in KINDS[:3] for entry in entries(kind)]
    told = {(check["name"], check["state"]) for expected in checked for check in expected["checks"]}
    names = {name for name, _ in told}
    assert len(names) == 14
    assert {name for name in names if (name, "passed") not in told} == {"code"}
    assert {(name, "not made") for name in ("trust list", "attachment", "code", "address", "withdrawal")} <= told


@pytest.mark.parametrize("kind", KINDS)
def test_the_page_says_what_is_expected(kind: str) -> None:
    said = page_answers()[kind]
    assert len(said) == len(entries(kind))
    for entry in entries(kind):
        assert said[entry["name"]] == entry["expected"], entry["name"]


def test_the_desktop_says_what_is_expected() -> None:
    trusted: dict[str, Trusted] = {}
    for _, entry, raw in as_files():
        name = entry["trust"]
        if name not in trusted:
            trusted[name] = trust_of_file(VECTORS / "trust" / f"{name}.json")
        now_ms = instant_seconds(entry["now"]) * 1000
        checked = checker(Brought("brought", raw=raw), trusted[name], lambda now=now_ms: now)()  # type: ignore[misc]
        assert make.whole(checked.report) == entry["expected"], entry["name"]


def test_the_terminal_says_what_is_expected(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    groups: dict[tuple[str, str], list[tuple[Path, dict[str, Any]]]] = {}
    for number, (_, entry, raw) in enumerate(as_files()):
        path = tmp_path / f"{number}.txt"
        path.write_bytes(raw)
        groups.setdefault((entry["trust"], entry["now"]), []).append((path, entry))
    for (name, now), given in groups.items():
        at = instant_seconds(now) * 1_000_000_000
        monkeypatch.setattr(circumstances, "time", SimpleNamespace(time_ns=lambda at=at: at, monotonic=lambda: 0.0))
        out = io.StringIO()
        trust = ["--trust", str(VECTORS / "trust" / f"{name}.json")]
        with redirect_stdout(out), pytest.raises(SystemExit) as left:
            main(["verify", "--json", *trust, *(str(path) for path, _ in given)])
        codes = {entry["expected"]["exit_code"] for _, entry in given}
        assert left.value.code == (1 if 1 in codes else max(codes))
        for told, (path, entry) in zip(json.loads(out.getvalue())["results"], given, strict=True):
            assert told.pop("name") == path.name
            told.pop("kind")
            assert told == entry["expected"], entry["name"]


def test_trust_files_have_their_words() -> None:
    """They are of the root of docs/trust-file.md, but for the other organisation's."""
    words = {path.stem: trust_of_file(path).words.words for path in (VECTORS / "trust").iterdir()}
    assert {name for name, said in words.items() if said != "fan tell hidden capable sing exercise"} == {
        "another organisation"
    }
