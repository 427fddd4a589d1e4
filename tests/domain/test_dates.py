"""Civil dates and doubtful clocks."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credesk.domain import civil
from credesk.domain.clocks import ClockDoubt, clock_finding
from credesk.domain.errors import BadInput

DAYS = st.dates(min_value=civil.EARLIEST)
BUILT = date(2026, 11, 24)


@given(DAYS)
def test_dates_are_read_as_they_are_written(day: date) -> None:
    assert civil.parse_date(civil.date_text(day)) == day


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026-1-1",
        "20260101",
        "2026-01-01 ",
        "01.02.2026",
        "2026-01-01T00:00:00Z",
        "２０２６-01-01",
        "2026-W01-1",
        "0026-01-01",
    ],
)
def test_other_spellings_are_refused(text: str) -> None:
    with pytest.raises(BadInput, match=r"is not a date|lies before"):
        civil.parse_date(text)


@pytest.mark.parametrize("text", ["2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "0000-01-01"])
def test_days_that_are_none(text: str) -> None:
    with pytest.raises(BadInput, match="There is no day"):
        civil.parse_date(text)


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        ("2026-11-24", 36, "2029-11-24"),
        ("2026-01-31", 1, "2026-02-28"),
        ("2024-01-31", 1, "2024-02-29"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2024-02-29", 48, "2028-02-29"),
        ("2026-12-31", 2, "2027-02-28"),
        ("2026-03-31", -1, "2026-02-28"),
        ("2026-12-15", 0, "2026-12-15"),
    ],
)
def test_months_are_clamped_to_the_end(day: str, months: int, later: str) -> None:
    assert civil.add_months(civil.parse_date(day), months) == civil.parse_date(later)


@given(st.dates(date(1900, 1, 1), date(2900, 1, 1)), st.integers(0, 1200))
def test_months_keep_their_number(day: date, months: int) -> None:
    later = civil.add_months(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day == day.day or (later.day < day.day and (later + timedelta(days=1)).day == 1)


def test_months_beyond_the_calendar() -> None:
    for day, months in ((date(9999, 12, 1), 1), (date(1, 1, 1), -1)):
        with pytest.raises(BadInput, match="no date that can be written"):
            civil.add_months(day, months)


def test_the_last_good_day() -> None:
    assert civil.last_good_day(BUILT, None) is None
    assert civil.last_good_day(BUILT, 1) == date(2026, 12, 24)


@given(DAYS, st.integers(0, 86_399_999))
def test_days_and_seconds_agree(day: date, within: int) -> None:
    first = int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp())
    assert (civil.first_second(day), civil.last_second(day)) == (first, first + 86_399)
    assert civil.day_of(first * 1000 + within) == day
    assert civil.instant_text(first * 1000 + within).startswith(f"{day}T")


def test_instants() -> None:
    assert civil.instant_text(1_795_510_861_999) == "2026-11-24T09:01:01Z"


def at(day: date) -> int:
    return civil.first_second(day) * 1000


@pytest.mark.parametrize(
    ("now", "latest"),
    [
        (BUILT, None),
        (BUILT - timedelta(days=1), None),
        (BUILT + timedelta(days=1500), None),
        (BUILT + timedelta(days=400), BUILT + timedelta(days=401)),
        (BUILT + timedelta(days=366), BUILT),
    ],
)
def test_clocks_that_can_be_right(now: date, latest: date | None) -> None:
    assert clock_finding(at(now), None if latest is None else at(latest), BUILT) is None


@pytest.mark.parametrize(
    ("now", "latest", "doubt", "words"),
    [
        (date(1970, 1, 1), None, ClockDoubt.RESET, "1970-01-01, but this program was made on 2026-11-24"),
        (date(2000, 1, 1), date(2027, 1, 1), ClockDoubt.RESET, "have been reset"),
        (date(2026, 12, 1), date(2029, 12, 1), ClockDoubt.SET_BACK, "recorded on 2029-12-01"),
        (date(2026, 12, 1), date(2026, 12, 3), ClockDoubt.SET_BACK, "set back"),
        (
            date(2036, 12, 1),
            date(2026, 12, 1),
            ClockDoubt.SET_FORWARD,
            "2036-12-01, and nothing was recorded since 2026",
        ),
        (date(2036, 12, 1), None, ClockDoubt.SET_FORWARD, "made on 2026-11-24: the clock may"),
    ],
)
def test_doubtful_clocks(now: date, latest: date | None, doubt: ClockDoubt, words: str) -> None:
    finding = clock_finding(at(now), None if latest is None else at(latest), BUILT)
    assert finding is not None
    assert finding.doubt is doubt
    assert words in finding.sentence
