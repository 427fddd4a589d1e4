"""Finding in the register: by part of a name, number, date, programme, cohort or status, a page at a time.

Every search reads one index of the register's table from end to end at most (``workspace.projection.register``), and a
search that finds less than a page is counted by that same reading.
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from credesk.credentials.certificate_number import parse_certificate_number
from credesk.credentials.errors import CredentialError
from credesk.desk.paging import PAGE, Pages, Row, rows_by_id
from credesk.desk.records import achievement_version
from credesk.desk.register import IN_FORCE, REPLACED, SUSPENDED, WITHDRAWN
from credesk.desk.session import Workspace
from credesk.domain.civil import add_months, day_of, first_second, parse_date
from credesk.domain.errors import BadInput
from credesk.domain.ids import Id
from credesk.domain.sentences import sentence
from credesk.domain.texts import folded, nfc
from credesk.workspace.errors import telling
from credesk.workspace.projection import register
from credesk.workspace.projection.register import NO_END, day_number

EXPIRED, NOT_YET = "expired", "not yet in force"
STATES = (IN_FORCE, EXPIRED, NOT_YET, SUSPENDED, WITHDRAWN, REPLACED)
"""Every state, as of a day."""
SORTS = {
    "signed_at": "signed_at",
    "name": "name",
    "learner": "learner",
    "certificate": "certificate",
    "state": "standing, valid_until",
}
_STANDINGS = {register.SUSPENDED: SUSPENDED, register.WITHDRAWN: WITHDRAWN, register.REPLACED: REPLACED}
_FORGIVEN = str.maketrans("oil", "011", "-")
_NUMBER = re.compile(r"(?=.*[0-9-])[0-9a-z][0-9a-z-]{2,15}")
"""What can be part of a certificate number; a word of letters alone is read as it stands."""
_DAY = re.compile(r"([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?")
_LOCAL_DAY = re.compile(r"([0-9]{1,2})[./]([0-9]{1,2})[./]([0-9]{4})")
_DAY_MS = 86_400_000
_MANY_HAVE = 2
"""Words of so many letters can stand in most rows."""


@dataclass(frozen=True, slots=True)
class Sought:
    """What is sought: every one of ``words``, and what is given beside them.

    ``states`` as of the day of asking; ``versions`` are achievement versions; ``since`` and ``until`` are the first and
    the last day (YYYY-MM-DD, UTC) on which it was signed.
    """

    words: str = ""
    states: frozenset[str] = frozenset()
    versions: frozenset[Id] | None = None
    cohort: str | None = None
    since: str = ""
    until: str = ""


@dataclass(slots=True)
class _Clauses:
    texts: list[str] = field(default_factory=list)
    values: list[Any] = field(default_factory=list)

    def add(self, text: str, *values: Any) -> None:
        self.texts.append(text)
        self.values += values

    @property
    def where(self) -> str:
        return f"WHERE {' AND '.join(self.texts)}" if self.texts else ""


def titles_of(workspace: Workspace) -> dict[Id, str]:
    """Titles by achievement version, of all that anything was ever awarded for."""
    rows = workspace.rows("SELECT id FROM achievement_versions")
    return {bytes(row[0]): achievement_version(workspace, row[0]).title.text() for row in rows}


def states_at(row: Any, today: int) -> str:
    """The state of a row of the register on a day (20260512)."""
    if row["standing"] != register.IN_FORCE:
        return _STANDINGS[row["standing"]]
    if row["valid_until"] < today:
        return EXPIRED
    return NOT_YET if row["awarded"] > today else IN_FORCE


class RegisterPages(Pages):
    """The register as one window or command shows it, as of ``now_ms``; ``sought`` is what is set beside words."""

    def __init__(self, now_ms: int) -> None:
        self.now_ms = now_ms
        self.sought = Sought()
        self._titles: dict[Id, str] | None = None
        self._clauses, self._sorting = _Clauses(), ""
        self._known: list[int] = []
        self._has_all = True
        self.count = 0

    def forget(self) -> None:
        """What the register holds has changed; only titles are kept between searches."""
        self._titles = None

    @property
    def today(self) -> int:
        """The UTC day as a number, 20260512."""
        return day_number(day_of(self.now_ms).isoformat())

    def titles(self, workspace: Workspace) -> dict[Id, str]:
        """Titles by achievement version."""
        if self._titles is None:
            self._titles = titles_of(workspace)
        return self._titles

    def find(self, workspace: Workspace, words: str = "", sort: str = "", *, descending: bool = False) -> int:
        """Seek; the newest come first where nothing sorts. Gives how many there are."""
        return self.seek(workspace, replace(self.sought, words=words), sort, descending=descending)

    def seek(self, workspace: Workspace, sought: Sought, sort: str = "", *, descending: bool = False) -> int:
        """The same for all that is sought."""
        down = descending or not sort
        self._sorting = ", ".join(f"{one} DESC" if down else one for one in SORTS[sort or "signed_at"].split(", "))
        self._clauses = self._made(workspace, sought, is_by_date=sort in ("", "signed_at"))
        # Few rows have a long word, so that the reading which looks for it gives them all; where many can be found, the
        # first page is read and the rest counted.
        has_few = max(map(len, sought.words.split()), default=0) > _MANY_HAVE
        self._known = self._numbers(workspace, 0, -1 if has_few else PAGE + 1)
        self.count, self._has_all = len(self._known), True
        if not has_few and self.count > PAGE:
            row = workspace.row(f"SELECT count(*) FROM register {self._clauses.where}", self._clauses.values)
            self.count, self._has_all = row[0] if row else 0, False
        return self.count

    def page(self, workspace: Workspace, first: int, count: int = PAGE) -> list[Row]:
        """Rows as they were last found, beginning with number ``first`` (0 is the first)."""
        if self._has_all or first + count <= len(self._known):
            return self._rows(workspace, self._known[first : first + count])
        return self._rows(workspace, self._numbers(workspace, first, count))

    def ids_of(self, workspace: Workspace, first: int, count: int) -> list[Id]:
        """The credentials of rows as they were last found: for acts on many of them."""
        sql = f"SELECT id FROM register {self._clauses.where} ORDER BY {self._sorting} LIMIT ? OFFSET ?"
        return [bytes(row[0]) for row in workspace.rows(sql, (*self._clauses.values, count, first))]

    def rows_by_ids(self, workspace: Workspace, credentials: Sequence[Id]) -> list[Row]:
        """Rows of some credentials in their order."""
        rows = rows_by_id(workspace, "SELECT id, rowid AS n FROM register WHERE id IN ({ids})", credentials)
        return self._rows(workspace, [row["n"] for row in rows])

    def _numbers(self, workspace: Workspace, first: int, count: int) -> list[int]:
        sql = f"SELECT rowid FROM register {self._clauses.where} ORDER BY {self._sorting} LIMIT ? OFFSET ?"
        with telling():
            cursor = workspace.connection.cursor()
            # A hundred thousand plain tuples take half the time of as many rows with names.
            cursor.row_factory = None
            return [row[0] for row in cursor.execute(sql, (*self._clauses.values, count, first))]

    def _rows(self, workspace: Workspace, numbers: Sequence[int]) -> list[Row]:
        marks = ", ".join("?" * len(numbers))
        rows = workspace.rows(
            "SELECT r.rowid AS n, r.*, l.name AS shown, l.number FROM register AS r JOIN credentials AS c"
            f" ON c.id = r.id LEFT JOIN learners AS l ON l.id = c.learner WHERE r.rowid IN ({marks})",
            numbers,
        )
        titles, today = self.titles(workspace), self.today
        shown = {row["n"]: _shown(row, titles, today) for row in rows}
        return [shown[number] for number in numbers if number in shown]

    def _made(self, workspace: Workspace, sought: Sought, *, is_by_date: bool) -> _Clauses:
        made = _Clauses()
        _add_words(made, sought.words, self.titles(workspace) if sought.words.strip() else {})
        if sought.states:
            made.add(" OR ".join(_states(sought.states, self.today)).join("()"))
        if sought.versions is not None:
            made.add(f"+version IN ({', '.join('?' * len(sought.versions))})", *sorted(sought.versions))
        if sought.cohort is not None:
            made.add("+cohort = ?", sought.cohort)
        # The plus keeps SQLite from reading another index than the one that is sorted ("The Query Planner", 2.1).
        column = "signed_at" if is_by_date else "+signed_at"
        if sought.since:
            made.add(f"{column} >= ?", _begins(sought.since))
        if sought.until:
            made.add(f"{column} < ?", _begins(sought.until) + _DAY_MS)
        return made


def _begins(day: str) -> int:
    return first_second(parse_date(day)) * 1000


def _states(states: frozenset[str], today: int) -> Iterator[str]:
    if unknown := states - set(STATES):
        said = sentence("There is no status “{state}”.", state=min(unknown))
        raise BadInput(said, sentence("There are: {names}.", names=", ".join(STATES)))
    fixed = sorted(number for number, state in _STANDINGS.items() if state in states)
    if fixed:
        yield f"+standing IN ({', '.join(map(str, fixed))})"
    for state, days in (
        (EXPIRED, f"valid_until < {today}"),
        (NOT_YET, f"valid_until >= {today} AND awarded > {today}"),
        (IN_FORCE, f"valid_until >= {today} AND awarded <= {today}"),
    ):
        if state in states:
            yield f"+standing = 0 AND {days}"


def _add_words(made: _Clauses, words: str, titles: dict[Id, str]) -> None:
    with suppress(CredentialError):
        made.add("certificate = ?", parse_certificate_number(words))
        return
    for word in folded(nfc(words)).split():
        either, days = _Clauses(), list(_days(word))
        either.add("instr(words, ?)", word)
        if not days and _NUMBER.fullmatch(word) and (typed := word.translate(_FORGIVEN)) != word:
            either.add("instr(words, ?)", typed)
        versions = [version for version, title in titles.items() if word in folded(title)]
        if versions:
            either.add(f"+version IN ({', '.join('?' * len(versions))})", *versions)
        for first, last in days:
            either.add("+awarded BETWEEN ? AND ?", day_number(first.isoformat()), day_number(last.isoformat()))
            begin, end = first_second(first) * 1000, first_second(last) * 1000 + _DAY_MS
            either.add("+signed_at >= ? AND signed_at < ?", begin, end)
        made.add(" OR ".join(either.texts).join("()"), *either.values)


def _days(word: str) -> Iterator[tuple[date, date]]:
    """The first and last day that a word can mean: a year, a month, a day; 5/12/2026 is read both ways."""
    with suppress(ValueError):
        if found := _DAY.fullmatch(word):
            year, month, day = (int(one) if one else None for one in found.groups())
            first = date(year or 0, month or 1, day or 1)
            yield first, first if day else add_months(first, 1 if month else 12) - timedelta(days=1)
    if found := _LOCAL_DAY.fullmatch(word):
        one, other, year = map(int, found.groups())
        for day, month in dict.fromkeys(((one, other), (other, one))):
            with suppress(ValueError):
                yield date(year, month, day), date(year, month, day)


def _shown(row: Any, titles: dict[Id, str], today: int) -> Row:
    return {
        "id": bytes(row["id"]),
        "name": row["shown"] or "",
        "learner": row["number"] or "",
        "certificate": row["certificate"],
        "title": titles.get(bytes(row["version"] or b""), ""),
        "cohort": row["cohort"],
        "signed_at": row["signed_at"],
        "awarded": _day_text(row["awarded"]),
        "valid_until": None if row["valid_until"] == NO_END else _day_text(row["valid_until"]),
        "state": states_at(row, today),
    }


def _day_text(number: int) -> str:
    return f"{number // 10000:04}-{number // 100 % 100:02}-{number % 100:02}"


@dataclass(frozen=True, slots=True)
class Choices:
    """What the register can be narrowed to: programmes as (title, its versions), and cohorts."""

    programmes: tuple[tuple[str, frozenset[Id]], ...]
    cohorts: tuple[str, ...]


def choices_of(workspace: Workspace) -> Choices:
    """Programmes by title with all their versions, and cohorts in which anything was issued."""
    latest: dict[Id, tuple[str, set[Id]]] = {}
    for row in workspace.rows("SELECT id, achievement FROM achievement_versions ORDER BY number, id"):
        title = achievement_version(workspace, row["id"]).title.text()
        known = latest.get(row["achievement"], ("", set()))[1]
        latest[row["achievement"]] = (title, known | {bytes(row["id"])})
    programmes = sorted((title, frozenset(versions)) for title, versions in latest.values())
    cohorts = workspace.rows("SELECT DISTINCT cohort FROM register WHERE cohort <> '' ORDER BY cohort")
    return Choices(tuple(programmes), tuple(row[0] for row in cohorts))


def versions_of(workspace: Workspace, programme: str) -> frozenset[Id]:
    """All versions of a programme, named by its code or its title. Raises BadInput where there is none."""
    wanted = folded(nfc(programme).strip())
    found: set[Id] = set()
    for row in workspace.rows("SELECT id, code, achievement FROM achievement_versions"):
        title = achievement_version(workspace, row["id"]).title
        if wanted in (folded(row["code"] or ""), *(folded(text) for text in title.values())):
            found.add(row["achievement"])
    if not found:
        said = sentence("There is no programme “{programme}”.", programme=programme)
        raise BadInput(said, "List them with: credesk list achievements")
    marks = ", ".join("?" * len(found))
    rows = workspace.rows(f"SELECT id FROM achievement_versions WHERE achievement IN ({marks})", tuple(found))
    return frozenset(bytes(row[0]) for row in rows)
