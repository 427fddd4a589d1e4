"""check-site: what it sees in a folder that somebody changed, and what the next publishing makes good."""

import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from credesk.desk.places import EmployersPage
from credesk.desk.publishing import Publishing, publish
from credesk.desk.publishing_folder import MANIFEST, UNDER_WAY
from credesk.domain.errors import Refused
from tests.terminal.cohort import FATIMA, GRACE, JOSEPH, signed_in
from tests.terminal.conftest import Clock
from tests.terminal.published import built_page, only, published, report, told
from tests.terminal.sitting import Sitting


def edited(path: Path, old: bytes, new: bytes, count: int = -1) -> None:
    raw = path.read_bytes()
    assert old in raw
    path.write_bytes(raw.replace(old, new, count))


def first_numbers(site: Path) -> Path:
    return min(site.glob("numbers/*/*.jwt"))


def swap_numbers(site: Path) -> None:
    """One file of numbers stands in another one's place."""
    first, second = sorted(site.glob("numbers/*/*.jwt"))[:2]
    shutil.copy(first, second)


def without_a_key(site: Path) -> None:
    document = json.loads((site / ".well-known/did.json").read_bytes())
    document["assertionMethod"].pop()
    (site / ".well-known/did.json").write_text(json.dumps(document))


def with_a_foreign_jwt_key(site: Path) -> None:
    """The key for exported JWTs is put in the place of one that signs certificates: an Ed25519 key nobody listed."""
    document = json.loads((site / ".well-known/did.json").read_bytes())
    method = next(one for one in document["verificationMethod"] if one["type"] == "JsonWebKey")
    method["publicKeyJwk"] = {"crv": "Ed25519", "kty": "OKP", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}
    (site / ".well-known/did.json").write_text(json.dumps(document))


def with_another_statement(site: Path) -> None:
    path = only(site, "replaced/*.jwt")
    head, _, signature = path.read_text().split(".")
    path.write_text(f"{head}.eyJ0eXBlIjoiY3JlZGVzay1yZXBsYWNlbWVudCJ9.{signature}")


def without_a_page(site: Path) -> None:
    """The criteria page is gone from the folder and from the list of what was published."""
    path = only(site, "achievements/*/criteria.html")
    path.unlink()
    manifest = json.loads((site / MANIFEST).read_bytes())
    del manifest["files"][path.relative_to(site).as_posix()]
    (site / MANIFEST).write_text(json.dumps(manifest))


def relisted(site: Path, change: Callable[[dict[str, Any]], object]) -> None:
    manifest = json.loads((site / MANIFEST).read_bytes())
    change(manifest)
    (site / MANIFEST).write_text(json.dumps(manifest))


def with_another_page(site: Path) -> None:
    """A page that calls everything genuine, with its digest in the list."""
    page = b"<!doctype html><title>Genuine</title>"
    (site / "index.html").write_bytes(page)
    listed = [hashlib.sha256(page).hexdigest(), len(page)]
    relisted(site, lambda manifest: manifest["files"]["index.html"].__setitem__(slice(2), listed))


EDITS: dict[str, tuple[Callable[[Path], object], int, str]] = {
    "list": (
        lambda site: edited(only(site, "status/*/1"), b'"validUntil":"2', b'"validUntil":"3'),
        1,
        "does not count",
    ),
    "lists": (lambda site: shutil.copy(only(site, "status/*/1s"), only(site, "status/*/1")), 1, "has another place"),
    "jwt": (lambda site: shutil.copy(only(site, "status/*/1s.jwt"), only(site, "status/*/1.jwt")), 1, "as VC-JWT"),
    "did": (without_a_key, 1, "its keys are not those"),
    "JWT key": (with_a_foreign_jwt_key, 1, "its keys are not those"),
    "trust": (lambda site: edited(site / "trust.json", b'"signature":"', b'"signature":"AA'), 1, "that counts"),
    "credential": (lambda site: edited(only(site, "credentials/*"), b"Solar PV", b"Nuclear "), 1, "does not count"),
    "replaced": (with_another_statement, 1, "does not count"),
    "foreign": (lambda site: only(site, "status/*").joinpath("note.txt").write_text("x"), 2, "did not publish it"),
    "numbers": (lambda site: edited(first_numbers(site), b".", b".A", count=1), 1, "does not count"),
    "other numbers": (swap_numbers, 1, "it is about other numbers"),
    "page": (with_another_page, 1, "it is not the list that was signed"),
    "signature": (lambda site: relisted(site, lambda listed: listed.update(signed="")), 2, "nobody has signed it"),
    "missing": (lambda site: only(site, "achievements/*/criteria.html").unlink(), 2, "it is missing"),
    "link": (without_a_page, 1, "which is not published"),
    "unfinished": (lambda site: (site / UNDER_WAY).write_text("{}"), 2, "was cut off"),
}


@pytest.fixture(scope="module")
def published_once(built: Callable[[int], Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Workspace and site of a centre that published everything that a site may hold."""
    place = tmp_path_factory.mktemp("published-") / "centre"
    shutil.copytree(built(3), place)
    issued = Sitting(place / "workspace", place / "papers")
    issued.do("issuer", "set", "--domain", "kisumutvet.example", "--publish-numbers")
    issued.do("consent", JOSEPH, "--how", "signed form")
    issued.do("replace", GRACE, "--reason", "loss")
    issued.do("export", "jwt", JOSEPH, issued.papers / "joseph.jwt")
    published(issued, place / "site", built_page(place / "built"))
    return place


@pytest.fixture
def full(published_once: Path, tmp_path: Path) -> Sitting:
    """Everything that a site may hold is published."""
    shutil.copytree(published_once, tmp_path / "centre")
    return Sitting(tmp_path / "centre/workspace", tmp_path / "centre/papers")


@pytest.fixture
def site(full: Sitting) -> Path:
    return full.folder.with_name("site")


@pytest.fixture
def page(full: Sitting) -> EmployersPage:
    built = full.folder.with_name("built")
    return EmployersPage(built / "page", built / "page.html")


@pytest.mark.parametrize("how", EDITS)
def test_the_check_sees(full: Sitting, site: Path, page: EmployersPage, clock: Clock, how: str) -> None:
    assert told(report(site, clock)) == ""
    edit, code, said = EDITS[how]
    edit(site)
    found = report(site, clock)
    assert (found.exit_code, said in told(found)) == (code, True), told(found)
    ran = full.run("check-site", site, "--json", person=None)
    assert (ran.code, ran.said["exit_code"]) == (code, code)
    with signed_in(full.folder) as desk:
        if how == "trust":
            with pytest.raises(Refused, match="not a trust file of this"):
                publish(desk, Publishing(site, page=page, thorough=True))
            return
        publish(desk, Publishing(site, page=page, thorough=True))
    assert told(report(site, clock)).rpartition(": ")[2] == ("Credesk did not publish it." if how == "foreign" else "")


def test_a_page_that_was_exchanged_with_its_digest_is_made_good(full: Sitting, site: Path, clock: Clock) -> None:
    """The next publishing goes by nothing that somebody else may have put into the list of files."""
    page = only(site, "achievements/*/criteria.html")
    before = page.read_bytes()
    page.write_bytes(b"<!doctype html><title>Nothing is asked</title>")
    path, raw = page.relative_to(site).as_posix(), page.read_bytes()
    listed = [hashlib.sha256(raw).hexdigest(), len(raw)]
    relisted(site, lambda manifest: manifest["files"][path].__setitem__(slice(2), listed))
    assert path in published(full, site).written
    assert page.read_bytes() == before
    assert "altered" not in told(report(site, clock))


def test_the_check_sees_an_older_list_and_one_that_ended(
    full: Sitting, site: Path, page: EmployersPage, clock: Clock
) -> None:
    listed = only(site, "status/*/1")
    older = listed.read_bytes()
    clock.turn(1)
    full.do("revoke", FATIMA, "--reason", "x")
    published(full, site, page)
    assert told(report(site, clock)) == ""
    listed.write_bytes(older)
    assert "the trust file carries a later one" in told(report(site, clock))
    clock.turn(181)
    assert "it ended on" in told(report(site, clock))
    published(full, site, page)
    assert report(site, clock).exit_code == 0


def test_the_check_needs_a_published_folder(empty: Sitting, tmp_path: Path) -> None:
    ran = empty.run("check-site", tmp_path, person=None)
    assert (ran.code, "Nothing was published" in ran.err) == (2, True)


def test_a_forged_page_list_is_not_what_the_root_signed(full: Sitting, site: Path, clock: Clock) -> None:
    manifest = json.loads((site / MANIFEST).read_bytes())
    manifest["root"] = "z6Mkg311aFcJxShjhva3yUeR33u32vT8SgFn1JkVqAZK5Ymp"
    (site / MANIFEST).write_text(json.dumps(manifest))
    assert "another root" in told(report(site, clock))
