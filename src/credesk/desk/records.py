"""Domain objects from the tables, and tables' values from domain objects."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, TypeAlias

from credesk.domain.achievement import AchievementVersion, achievement_from_form
from credesk.domain.assessment import Mark
from credesk.domain.errors import BadInput
from credesk.domain.ids import Id
from credesk.domain.people import IssuerVersion, Learner
from credesk.domain.rubric import RubricVersion, rubric_from_form
from credesk.domain.sentences import sentence
from credesk.domain.texts import Texts, nfc
from credesk.workspace.journal.entry import Signer
from credesk.workspace.journal.kinds import TRANSLATION
from credesk.workspace.journal.values import decode
from credesk.workspace.journal.writing import Act
from credesk.workspace.store import Workspace

# A take-in that was undone hides what it brought, for every query below.
LIVE_SUBMISSIONS = (
    "SELECT * FROM submissions WHERE take_in IS NULL OR take_in NOT IN (SELECT take_in FROM take_ins_undone)"
)
LIVE_LEARNERS = (
    "SELECT * FROM learners WHERE take_in IS NULL OR take_in NOT IN (SELECT take_in FROM take_ins_undone)"
    f" OR id IN (SELECT learner FROM ({LIVE_SUBMISSIONS}))"
)


def judged_by_version(workspace: Workspace, assessment: Id) -> Id | None:
    """The rubric version by which an assessment is judged: the one that it was carried over to, else its first."""
    row = workspace.row(
        "SELECT coalesce(c.rubric_version, a.rubric_version) AS version FROM assessments AS a"
        " LEFT JOIN carried_over AS c ON c.id = a.id WHERE a.id = ?",
        (assessment,),
    )
    return bytes(row["version"]) if row is not None else None


def rubric_version(workspace: Workspace, version: Id) -> RubricVersion:
    """A published rubric version with its translations. Raises BadInput where it is not here."""
    row = workspace.row("SELECT id, rubric, number, form FROM rubric_versions WHERE id = ?", (version,))
    if row is None:
        raise BadInput("This rubric version is not on this machine.")
    subjects = [subject for subject, _, _ in _rubric(*row, ()).texts()]
    among = "rubric_versions WHERE rubric = ?"
    return _rubric(*row, _translation_rows(workspace, subjects, among, row["rubric"], row["id"]))


def achievement_version(workspace: Workspace, version: Id) -> AchievementVersion:
    """A published achievement version with its translations. Raises BadInput where it is not here."""
    sql = "SELECT id, achievement, number, issuer, form FROM achievement_versions WHERE id = ?"
    row = workspace.row(sql, (version,))
    if row is None:
        raise BadInput("This achievement version is not on this machine.")
    tasks = _achievement(*row, ()).tasks
    subjects, among = [row["id"], *(task.id for task in tasks)], "achievement_versions WHERE achievement = ?"
    return _achievement(*row, _translation_rows(workspace, subjects, among, row["achievement"], row["id"]))


_Translated: TypeAlias = tuple[tuple[Id, int, str, str], ...]


# Whoever lists or decides asks for the same few versions a thousand times. A version never changes, and its
# translations are part of the question, so an answer that is kept is never old.
@lru_cache(maxsize=128)
def _rubric(id: Id, rubric: Id, number: int, form: bytes, translated: _Translated) -> RubricVersion:
    return rubric_from_form(id, rubric, number, decode(form)).translated(_by_subject(translated))


@lru_cache(maxsize=128)
def _achievement(
    id: Id, achievement: Id, number: int, issuer: Id, form: bytes, translated: _Translated
) -> AchievementVersion:
    found = achievement_from_form(id, achievement, number, issuer, decode(form))
    return found.translated(_by_subject(translated))


def achievement_versions(workspace: Workspace) -> Iterator[AchievementVersion]:
    """Every published achievement version, the newest first."""
    for row in workspace.rows("SELECT id FROM achievement_versions ORDER BY number DESC, id DESC"):
        yield achievement_version(workspace, row["id"])


def _translation_rows(workspace: Workspace, subjects: Sequence[Id], among: str, whole: Id, version: Id) -> _Translated:
    """(subject, field, language tag, text) of every translation of these subjects.

    Parts keep their ids from version to version, and each version is published with all its translations: where
    there are several, those count that were written from this one on and before the next (journal's clock).
    """
    marks = ", ".join("?" * len(subjects))
    sql = f"SELECT subject, field, tag, text FROM translations AS t WHERE subject IN ({marks})"
    bounds: tuple[int, ...] = ()
    if len(workspace.rows(f"SELECT id FROM {among}", (whole,))) > 1:
        bounds = _bounds(workspace, among, whole, version)
        sql += " AND (SELECT min(clock) FROM journal WHERE record = t.id) BETWEEN ? AND ?"
    rows = workspace.rows(f"{sql} ORDER BY id", (*subjects, *bounds))
    return tuple((row[0], row[1], row[2], row[3]) for row in rows)


def _bounds(workspace: Workspace, among: str, whole: Id, version: Id) -> tuple[int, int]:
    """When, by the journal's clock, a version was written, and the last moment before the next one."""
    clock = "(SELECT min(clock) FROM journal WHERE record = v.id)"
    rows = workspace.rows(f"SELECT v.id, {clock} AS clock FROM {among.replace(' WHERE', ' AS v WHERE')}", (whole,))
    clocks = {bytes(row["id"]): int(row["clock"] or 0) for row in rows}
    here = clocks[version]
    return here, min((one for one in clocks.values() if one > here), default=2**63) - 1


def _by_subject(translated: _Translated) -> dict[tuple[Id, int], dict[str, str]]:
    """Translations by (subject, field), each ``{language: text}``."""
    found: dict[tuple[Id, int], dict[str, str]] = {}
    for subject, field, tag, text in translated:
        found.setdefault((subject, field), {})[tag] = text
    return found


def write_translations(act: Act, new_id: Any, texts: Iterable[tuple[Id, int, Texts]], sign: Signer) -> None:
    """Record every text that is not in its source language, signed by who publishes it: it stands in credentials."""
    for subject, field, one in texts:
        for tag, text in one.entries[1:]:
            values = {"subject": subject, "field": field, "tag": tag, "text": text}
            act.write(TRANSLATION, new_id(), values, signer=sign)


def learner(workspace: Workspace, learner_id: Id) -> Learner:
    """One learner. Raises BadInput where there is none."""
    row = workspace.row("SELECT * FROM learners WHERE id = ?", (learner_id,))
    if row is None:
        raise BadInput("This learner is not on this machine.")
    return learner_of(row)


def learner_of(row: Any) -> Learner:
    """A learner from a row of the learners table."""
    names = ("id", "number", "name", "certificate_name", "email", "birth_date", "national_id", "language", "cohort")
    return Learner(**{name: row[name] for name in names})


class Learners:
    """All learners of a workspace as they are now, for many look-ups."""

    def __init__(self, workspace: Workspace) -> None:
        self._by_number: dict[str | None, list[Any]] = {}
        self._by_name: dict[str, list[Any]] = {}
        for row in workspace.rows(LIVE_LEARNERS):
            self._by_number.setdefault(row["number"], []).append(row)
            for name in {(row["name"] or "").casefold(), (row["certificate_name"] or "").casefold()} - {""}:
                self._by_name.setdefault(name, []).append(row)

    def find(self, text: str) -> Learner:
        """As ``find_learner``."""
        wanted = nfc(text).strip()
        return _only(wanted, self._by_number.get(wanted) or self._by_name.get(wanted.casefold(), []))


def find_learner(workspace: Workspace, text: str) -> Learner:
    """The learner with this number, or of this name. Raises BadInput where there is none or more than one."""
    wanted = nfc(text).strip()
    rows = workspace.rows(f"SELECT * FROM ({LIVE_LEARNERS}) WHERE number = ?", (wanted,))
    return _only(wanted, rows) if rows else Learners(workspace).find(text)


def _only(wanted: str, rows: Sequence[Any]) -> Learner:
    if len(rows) == 1:
        return learner_of(rows[0])
    if not rows:
        raise BadInput(
            sentence("There is no learner “{wanted}”.", wanted=wanted), "List them with: credesk list learners"
        )
    numbers = ", ".join(row["number"] for row in rows)
    raise BadInput(
        sentence("{count} learners are called “{wanted}”.", count=len(rows), wanted=wanted),
        sentence("Name one by number: {numbers}.", numbers=numbers),
    )


def issuer_version_of(row: Any) -> IssuerVersion:
    """An issuer version from its row."""
    return IssuerVersion(
        id=row["id"],
        issuer=row["issuer"],
        number=row["number"],
        identifiers=tuple(decode(row["identifiers"])),
        legal_name=row["legal_name"],
        country=row["country"] or "",
        licence=row["licence"] or "",
        address=row["address"] or "",
        telephone=row["telephone"] or "",
        email=row["email"] or "",
        web=row["web"] or "",
        verify_address=row["verify_address"],
        numbers_published=bool(row["numbers_published"]),
    )


def marks_of(workspace: Workspace, assessment: Id) -> dict[Id, Mark]:
    """The marks of an assessment as they stand now, by criterion."""
    rows = workspace.rows("SELECT * FROM marks WHERE assessment = ?", (assessment,))
    return {
        row["criterion"]: Mark(row["criterion"], row["level"], row["comment"] or "", bool(row["not_applicable"]))
        for row in rows
    }
