"""Editing a published rubric: a look at what the next version changes and whom it concerns, then publishing it.

Achievements whose tasks are judged by the rubric get a next version too, in the same act: else nothing would be
judged by the edited one. Nobody's marks are touched (desk.rubric_changes).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from credesk.desk.programmes import (
    Published,
    newest_rubric,
    read_rubric_file,
    write_achievement,
    write_rubric,
)
from credesk.desk.records import rubric_version
from credesk.desk.rubric_changes import Reach, affected, reach
from credesk.desk.rubric_words import RubricWords, version_of
from credesk.desk.session import Desk
from credesk.desk.tasks import newest_achievements
from credesk.domain.achievement import AchievementVersion, check_rubrics
from credesk.domain.errors import BadInput
from credesk.domain.ids import Id
from credesk.domain.rubric import TITLE, RubricVersion
from credesk.domain.rubric_change import Comparison, Grade, compare
from credesk.domain.sentences import sentence
from credesk.domain.texts import Texts, nfc
from credesk.intake import rubric_drafts
from credesk.intake.rubric_drafts import RubricDraft
from credesk.workspace.store import Workspace


@dataclass(frozen=True, slots=True)
class Edit:
    """What publishing would make: the comparison, next versions of achievements by code, and whom it concerns."""

    code: str
    comparison: Comparison
    achievements: tuple[tuple[str, AchievementVersion], ...]
    reach: Reach


def newest_of(workspace: Workspace, code: str) -> RubricVersion:
    """The newest version of a rubric. Raises BadInput where there is none of this code."""
    found = newest_rubric(workspace, code)
    if found is None:
        raise BadInput(sentence("There is no rubric “{code}”.", code=code), "List them with: credesk list rubrics")
    return found


def plan_words(desk: Desk, code: str, words: RubricWords) -> Edit:
    """What a form would change. Nothing is written. Raises FormRefused with a fault for each field."""
    previous = newest_of(desk.workspace, code)
    return _plan(desk, code, previous, version_of(words, previous, desk.new_id))


def plan_file(
    desk: Desk, code: str, file: Path, language: str = "en", renamed: Mapping[str, str] | None = None
) -> Edit:
    """What the rubric in a file would change. Parts are paired by title; ``renamed`` says {old title: new title}.

    Nothing is written. Raises BadInput where the file holds no rubric, or more than one.
    """
    drafts = read_rubric_file(file, language)
    if len(drafts) != 1:
        raise BadInput(
            sentence("{file} holds {count} rubrics.", file=file.name, count=len(drafts)), "Name a file with one."
        )
    previous = newest_of(desk.workspace, code)
    return _plan(desk, code, previous, _of_draft(desk, drafts[0], previous, renamed or {}))


def _of_draft(desk: Desk, draft: RubricDraft, previous: RubricVersion, renamed: Mapping[str, str]) -> RubricVersion:
    return rubric_drafts.rubric_version(
        draft,
        id=desk.new_id(),
        rubric=previous.rubric,
        number=previous.number + 1,
        new_id=desk.new_id,
        previous=_as_renamed(previous, renamed),
    )


def _as_renamed(previous: RubricVersion, renamed: Mapping[str, str]) -> RubricVersion:
    """The version with other titles, so that parts are found by them. Raises BadInput for one that is not there."""
    wanted = {nfc(old).strip().casefold(): nfc(new).strip() for old, new in renamed.items()}
    known = {texts.text().casefold() for _, field, texts in previous.texts() if field == TITLE}
    for old in wanted:
        if old not in known:
            raise BadInput(sentence("The rubric has no criterion and no level “{old}”.", old=old))

    def title(texts: Texts) -> Texts:
        return Texts.of(wanted.get(texts.text().casefold(), texts.text()), texts.source[0])

    criteria = tuple(
        replace(
            one, title=title(one.title), levels=tuple(replace(level, title=title(level.title)) for level in one.levels)
        )
        for one in previous.criteria
    )
    return replace(previous, criteria=criteria)


def _plan(desk: Desk, code: str, previous: RubricVersion, version: RubricVersion) -> Edit:
    workspace, comparison = desk.workspace, compare(previous, version)
    if comparison.grade is Grade.NONE:
        return Edit(code, comparison, (), Reach())
    achievements = _next_achievements(desk, version)
    tasks = {task.id: version for _, one in achievements for task in one.tasks if task.rubric_version == version.id}
    found = affected(workspace, now=tasks) if tasks else []
    return Edit(code, comparison, tuple(achievements), reach(found))


def _next_achievements(desk: Desk, version: RubricVersion) -> list[tuple[str, AchievementVersion]]:
    """The next version of each achievement with a task that is judged by any version of this rubric."""
    rows = desk.workspace.rows("SELECT id, rubric FROM rubric_versions")
    own = {bytes(row["id"]) for row in rows if row["rubric"] == version.rubric}
    codes = {
        row["achievement"]: row["code"]
        for row in desk.workspace.rows("SELECT achievement, code FROM achievement_versions")
    }
    return [
        (codes[one.achievement] or "", _next(desk, one, own, version))
        for one in newest_achievements(desk.workspace)
        if any(task.rubric_version in own for task in one.tasks)
    ]


def _next(desk: Desk, one: AchievementVersion, own: set[Id], version: RubricVersion) -> AchievementVersion:
    tasks = tuple(
        replace(task, rubric_version=version.id, rubric_hash=version.content_hash)
        if task.rubric_version in own
        else task
        for task in one.tasks
    )
    made = replace(one, id=desk.new_id(), number=one.number + 1, tasks=tasks)
    others = {task.rubric_version for task in tasks} - {version.id}
    check_rubrics(made, {version.id: version} | {id: rubric_version(desk.workspace, id) for id in others})
    return made


def publish_edit(desk: Desk, edit: Edit) -> list[Published]:
    """Publish the rubric's next version and those of the achievements that it judges, in one act.

    Raises BadInput where nothing changes, or where somebody published another version meanwhile.
    """
    old, new = edit.comparison.old, edit.comparison.new
    if edit.comparison.grade is Grade.NONE:
        raise BadInput("Nothing is different, so there is no new version to publish.")
    if newest_of(desk.workspace, edit.code).id != old.id:
        raise BadInput(
            "A newer version of this rubric was published meanwhile.", "Nothing was published. Look at that one first."
        )
    rubric = Published(edit.code, new, is_new=True)
    with desk.act() as act:
        write_rubric(desk, act, rubric)
        for code, version in edit.achievements:
            write_achievement(desk, act, version, code)
    return [rubric, *_published(edit.achievements)]


def _published(achievements: Sequence[tuple[str, AchievementVersion]]) -> list[Published]:
    return [Published(code, version, is_new=True) for code, version in achievements]
