"""Domain objects from the tables, and tables' values from domain objects."""

from collections.abc import Iterable, Iterator
from typing import Any

from credesk.domain.achievement import AchievementVersion, achievement_from_form
from credesk.domain.assessment import Mark
from credesk.domain.errors import BadInput
from credesk.domain.ids import Id
from credesk.domain.people import IssuerVersion, Learner
from credesk.domain.rubric import RubricVersion, rubric_from_form
from credesk.domain.texts import Texts
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


def rubric_version(workspace: Workspace, version: Id) -> RubricVersion:
    """A published rubric version with its translations. Raises BadInput where it is not here."""
    row = workspace.row("SELECT * FROM rubric_versions WHERE id = ?", (version,))
    if row is None:
        raise BadInput("This rubric version is not on this machine.")
    rubric = rubric_from_form(row["id"], row["rubric"], row["number"], decode(row["form"]))
    subjects = [subject for subject, _, _ in rubric.texts()]
    return rubric.translated(translations(workspace, subjects))


def achievement_version(workspace: Workspace, version: Id) -> AchievementVersion:
    """A published achievement version with its translations. Raises BadInput where it is not here."""
    row = workspace.row("SELECT * FROM achievement_versions WHERE id = ?", (version,))
    if row is None:
        raise BadInput("This achievement version is not on this machine.")
    found = achievement_from_form(row["id"], row["achievement"], row["number"], row["issuer"], decode(row["form"]))
    return found.translated(translations(workspace, [found.id, *(task.id for task in found.tasks)]))


def achievement_versions(workspace: Workspace) -> Iterator[AchievementVersion]:
    """Every published achievement version, the newest first."""
    for row in workspace.rows("SELECT id FROM achievement_versions ORDER BY number DESC, id DESC"):
        yield achievement_version(workspace, row["id"])


def translations(workspace: Workspace, subjects: Iterable[Id]) -> dict[tuple[Id, int], dict[str, str]]:
    """Translations by (subject, field), each ``{language: text}``."""
    found: dict[tuple[Id, int], dict[str, str]] = {}
    for subject in set(subjects):
        for row in workspace.rows("SELECT * FROM translations WHERE subject = ? ORDER BY id", (subject,)):
            found.setdefault((subject, row["field"]), {})[row["tag"]] = row["text"]
    return found


def write_translations(act: Act, new_id: Any, texts: Iterable[tuple[Id, int, Texts]]) -> None:
    """Record every text that is not in its source language."""
    for subject, field, one in texts:
        for tag, text in one.entries[1:]:
            act.write(TRANSLATION, new_id(), {"subject": subject, "field": field, "tag": tag, "text": text})


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


def find_learner(workspace: Workspace, text: str) -> Learner:
    """The learner with this number, or of this name. Raises BadInput where there is none or more than one."""
    from credesk.domain.texts import nfc

    wanted = nfc(text).strip()
    rows = workspace.rows(f"SELECT * FROM ({LIVE_LEARNERS}) WHERE number = ?", (wanted,))
    if not rows:
        rows = [
            row
            for row in workspace.rows(LIVE_LEARNERS)
            if wanted.casefold() in {(row["name"] or "").casefold(), (row["certificate_name"] or "").casefold()}
        ]
    if len(rows) == 1:
        return learner_of(rows[0])
    if not rows:
        raise BadInput(f"There is no learner “{wanted}”.", "List them with: credesk list learners")
    numbers = ", ".join(row["number"] for row in rows)
    raise BadInput(f"{len(rows)} learners are called “{wanted}”.", f"Name one by number: {numbers}.")


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
