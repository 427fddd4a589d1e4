"""Files of certificate numbers: who finds what in them, what changes them, and what is never signed into them."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from credesk.credentials.certificate_number import parse_certificate_number
from credesk.credentials.numbers import Issued, find_number, prefix_of, read_numbers
from credesk.credentials.trust_file import read_trust_file
from credesk.domain.errors import Tampered
from tests.terminal.cohort import ASSESSOR, FATIMA, GRACE, JOSEPH
from tests.terminal.conftest import Clock
from tests.terminal.published import files, published, report
from tests.terminal.sitting import Sitting


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return tmp_path / "site"


@pytest.fixture
def numbered(issued: Sitting) -> Sitting:
    """The issuer publishes numbers."""
    issued.do("issuer", "set", "--publish-numbers")
    return issued


def of_numbers(site: Path) -> dict[str, bytes]:
    return {path: raw for path, raw in files(site).items() if path.startswith("numbers/")}


def file_of(sitting: Sitting, person: str) -> str:
    number = sitting.credential_of(person).stem
    return f"numbers/{sitting.one('SELECT stream FROM streams').hex()}/{prefix_of(number)}.jwt"


def looked_up(site: Path, number: str) -> Issued | None:
    """As a checker does: by what was typed, from nothing but the folder."""
    trust = read_trust_file((site / "trust.json").read_bytes()).content
    number = parse_certificate_number(number)
    found = [
        find_number(read_numbers(path.read_bytes(), trust), number, trust.root)
        for path in site.glob(f"numbers/*/{prefix_of(number)}.jwt")
    ]
    return next((one for one in found if one is not None), None)


def test_a_number_finds_when_it_was_issued_and_where_its_bit_is(numbered: Sitting, site: Path, clock: Clock) -> None:
    numbered.do("consent", JOSEPH, "--how", "signed form")
    published(numbered, site)
    number = numbered.credential_of(GRACE).stem
    found = looked_up(site, number.lower().replace("-", " "))
    [(signed_at, index)] = numbered.rows(
        "SELECT signed_at, status_index FROM intents AS i JOIN credentials AS c ON c.intent = i.id WHERE number = ?",
        number,
    )
    assert found is not None
    assert (found.issued, found.place.index, found.published) == (signed_at // 1000, index, False)
    assert (found.holds_until or 0) - found.holds_from > 3 * 364 * 86_400
    joseph = looked_up(site, numbered.credential_of(JOSEPH).stem)
    assert joseph is not None
    assert joseph.published
    assert report(site, clock).counts["files of certificate numbers"] == len(of_numbers(site))
    for raw in of_numbers(site).values():
        assert not any(name.encode() in raw for name in (GRACE, JOSEPH, number))


def test_without_the_issuers_word_no_number_is_published(issued: Sitting, site: Path) -> None:
    published(issued, site)
    assert of_numbers(site) == {}
    issued.do("issuer", "set", "--publish-numbers")
    assert set(published(issued, site).written) >= set(of_numbers(site)) != set()
    issued.do("issuer", "set", "--no-publish-numbers")
    published(issued, site)
    assert of_numbers(site) == {}


def test_only_files_whose_numbers_changed_are_signed_anew(numbered: Sitting, site: Path) -> None:
    published(numbered, site)
    before = of_numbers(site)
    assert published(numbered, site).written == ()
    numbered.do("revoke", FATIMA, "--reason", "An error")
    assert not [path for path in published(numbered, site).written if path.startswith("numbers/")]
    numbered.do("consent", JOSEPH, "--how", "signed form")
    assert file_of(numbered, JOSEPH) in published(numbered, site).written
    changed = {path for path, raw in of_numbers(site).items() if before.get(path) != raw}
    assert changed == {file_of(numbered, JOSEPH)}


def test_who_holds_no_status_key_leaves_what_was_signed(numbered: Sitting, site: Path, clock: Clock) -> None:
    numbered.do("replace", GRACE, "--reason", "name")
    published(numbered, site)
    before = files(site)
    done = published(numbered, site, person=ASSESSOR)
    assert (done.removed, files(site)) == ((), before)


@pytest.mark.parametrize(
    "edit",
    [
        "UPDATE intents SET status_index = status_index + 1",
        "UPDATE intents SET signed_at = signed_at - 86400000",
        "UPDATE credentials SET json = replace(json, 'validUntil\":\"2', 'validUntil\":\"3')",
        "UPDATE intents SET valid_until = '2199-01-01'",
    ],
)
def test_an_edited_row_is_not_signed_into_a_file(numbered: Sitting, site: Path, edit: str) -> None:
    published(numbered, site.with_name("another"))
    with closing(sqlite3.connect(numbered.folder / "credesk.db")) as database:
        assert database.execute(edit).rowcount > 0
        database.commit()
    with pytest.raises(Tampered):
        published(numbered, site)
    assert of_numbers(site) == {}


def test_practice_is_in_no_file(numbered: Sitting, site: Path) -> None:
    published(numbered, site)
    with closing(sqlite3.connect(numbered.folder / "credesk.db")) as database:
        database.execute("UPDATE intents SET practice = 1")
        database.commit()
    published(numbered, site)
    assert of_numbers(site) == {}
