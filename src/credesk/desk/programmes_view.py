"""What is published, for a page that shows it: achievements and rubrics with versions; a rubric file's preview."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from credesk.desk.issuers import issuer_versions
from credesk.desk.programmes import Published, plan_rubrics, read_rubric_file
from credesk.desk.records import achievement_version, rubric_version
from credesk.desk.session import Desk, Workspace
from credesk.domain.achievement import AchievementVersion
from credesk.domain.errors import BadInput
from credesk.domain.ids import Id
from credesk.domain.people import IssuerVersion
from credesk.domain.rubric import RubricVersion
from credesk.domain.sentences import sentence
from credesk.domain.texts import nfc
from credesk.intake.rubric_drafts import RubricDraft


@dataclass(frozen=True, slots=True)
class VersionLine:
    """One published version: when, in milliseconds UTC."""

    id: Id
    number: int
    published: int


@dataclass(frozen=True, slots=True)
class AchievementLine:
    """The newest version of an achievement."""

    code: str
    version: AchievementVersion


@dataclass(frozen=True, slots=True)
class RubricLine:
    """The newest version of a rubric."""

    code: str
    version: RubricVersion


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything that is published, by title, and who may issue it."""

    achievements: tuple[AchievementLine, ...]
    rubrics: tuple[RubricLine, ...]
    issuers: tuple[IssuerVersion, ...]


@dataclass(frozen=True, slots=True)
class AchievementSheet:
    """One version of an achievement, its rubrics by version id, and all versions, the newest first."""

    code: str
    version: AchievementVersion
    issuer: str
    rubrics: dict[Id, RubricVersion]
    versions: tuple[VersionLine, ...]


@dataclass(frozen=True, slots=True)
class RubricSheet:
    """One version of a rubric, and all versions, the newest first. ``used_by`` are titles of achievements."""

    code: str
    version: RubricVersion
    versions: tuple[VersionLine, ...]
    used_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RubricPreview:
    """What a rubric file holds, and what publishing it under ``code`` would make."""

    file: Path
    code: str
    drafts: tuple[RubricDraft, ...]
    plans: tuple[Published, ...]


def catalogue(workspace: Workspace) -> Catalogue:
    """All achievements and rubrics in their newest versions."""
    achievements = (
        AchievementLine(row["code"], achievement_version(workspace, row["id"]))
        for row in _newest(workspace, "achievement_versions")
    )
    rubrics = (
        RubricLine(row["code"], rubric_version(workspace, row["id"])) for row in _newest(workspace, "rubric_versions")
    )
    return Catalogue(
        tuple(sorted(achievements, key=lambda one: one.version.title.text().casefold())),
        tuple(sorted(rubrics, key=lambda one: one.version.title.text().casefold())),
        tuple(issuer_versions(workspace)),
    )


def _newest(workspace: Workspace, table: str) -> list[Any]:
    rows = workspace.rows(
        f"SELECT id, code FROM {table} AS v WHERE NOT EXISTS (SELECT 1 FROM {table} AS w"
        " WHERE w.code = v.code AND (w.number, w.id) > (v.number, v.id)) ORDER BY code"
    )
    return list(rows)


def _versions(workspace: Workspace, table: str, code: str) -> tuple[VersionLine, ...]:
    rows = workspace.rows(
        f"SELECT v.id, v.number, min(j.wall) AS wall FROM {table} AS v JOIN journal AS j ON j.record = v.id"
        " WHERE v.code = ? GROUP BY v.id ORDER BY v.number DESC, v.id DESC",
        (code,),
    )
    return tuple(VersionLine(bytes(row["id"]), row["number"], row["wall"]) for row in rows)


def achievement_sheet(workspace: Workspace, version: Id) -> AchievementSheet:
    """One achievement version with what belongs to it. Raises BadInput where it is not here."""
    found = achievement_version(workspace, version)
    code = _code(workspace, "achievement_versions", version)
    names = {one.issuer: one.legal_name for one in issuer_versions(workspace)}
    rubrics = {task.rubric_version: rubric_version(workspace, task.rubric_version) for task in found.tasks}
    versions = _versions(workspace, "achievement_versions", code)
    return AchievementSheet(code, found, names.get(found.issuer, ""), rubrics, versions)


def rubric_sheet(workspace: Workspace, version: Id) -> RubricSheet:
    """One rubric version, and which achievements' newest versions use it. Raises BadInput where it is not here."""
    found = rubric_version(workspace, version)
    code = _code(workspace, "rubric_versions", version)
    used = (
        line.version.title.text()
        for line in catalogue(workspace).achievements
        if any(task.rubric_version == version for task in line.version.tasks)
    )
    return RubricSheet(code, found, _versions(workspace, "rubric_versions", code), tuple(used))


def _code(workspace: Workspace, table: str, version: Id) -> str:
    row = workspace.row(f"SELECT code FROM {table} WHERE id = ?", (version,))
    return str(row["code"] or "") if row else ""


def preview_rubrics(desk: Desk, file: Path, code: str = "", language: str = "en") -> RubricPreview:
    """Read a rubric file in the worker and say what publishing would make. Nothing is written. Raises BadInput."""
    drafts = read_rubric_file(file, language)
    if not drafts:
        raise BadInput(sentence("{file} holds no rubric.", file=file.name), "Nothing was changed.")
    name = nfc(code).strip() or file.stem
    return RubricPreview(file, name, drafts, tuple(plan_rubrics(desk, drafts, name)))
