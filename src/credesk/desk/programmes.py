"""Rubrics and achievements: importing a file, publishing a version of it, and finding what is published."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from credesk.desk.issuers import find_issuer
from credesk.desk.outside import ask, parsed, read_file
from credesk.desk.records import achievement_version, rubric_version, write_translations
from credesk.desk.session import Desk
from credesk.domain.achievement import AchievementVersion, check_rubrics
from credesk.domain.errors import BadInput
from credesk.domain.ids import Id
from credesk.domain.rubric import RubricVersion
from credesk.domain.sentences import sentence
from credesk.domain.texts import nfc
from credesk.intake import achievement_file, calls, rubric_drafts
from credesk.intake.achievement_file import AchievementDraft
from credesk.intake.rubric_drafts import RubricDraft
from credesk.workspace.journal.kinds import ACHIEVEMENT_VERSION, RUBRIC_VERSION
from credesk.workspace.journal.writing import Act
from credesk.workspace.store import Workspace

RUBRIC_ENDINGS = (".toml", ".csv", ".json", ".xml")


@dataclass(frozen=True, slots=True)
class Published:
    """A rubric or achievement version, its code, and whether it is new or was published just so before."""

    code: str
    version: RubricVersion | AchievementVersion
    is_new: bool
    remarks: tuple[str, ...] = ()


def read_rubric_file(path: Path, language: str = "en") -> tuple[RubricDraft, ...]:
    """The rubrics in a file: of Moodle or Canvas, a CASE package, or our TOML or CSV, told by what it holds."""
    ending = path.suffix.lower()
    if ending not in RUBRIC_ENDINGS:
        raise BadInput(
            sentence("{name} is not a rubric file that Credesk reads.", name=path.name),
            "Give a .toml or .csv, Canvas's .csv, a CASE package (.json), or Moodle's or Canvas's .xml.",
        )
    return tuple(parsed("credesk.intake.calls:rubrics", calls.rubrics_of, path, ending, language))


def import_rubrics(desk: Desk, path: Path, code: str | None = None, language: str = "en") -> list[Published]:
    """Publish every rubric of a file; one that is published just so already is left as it is."""
    drafts = read_rubric_file(path, language)
    if not drafts:
        raise BadInput(sentence("{path} holds no rubric.", path=path.name))
    return publish_rubrics(desk, drafts, code or path.stem)


def plan_rubrics(desk: Desk, drafts: Sequence[RubricDraft], code: str) -> list[Published]:
    """What publishing these drafts would make; nothing is written. Several get the code with a number each."""
    codes = [code] if len(drafts) == 1 else [f"{code}-{n}" for n in range(1, len(drafts) + 1)]
    return [plan_rubric(desk, draft, name) for draft, name in zip(drafts, codes, strict=True)]


def publish_rubrics(desk: Desk, drafts: Sequence[RubricDraft], code: str) -> list[Published]:
    """Publish drafts together; one that is published just so already is left as it is."""
    plans = plan_rubrics(desk, drafts, code)
    with desk.act() as act:
        for plan in plans:
            write_rubric(desk, act, plan)
    return plans


def plan_rubric(desk: Desk, draft: RubricDraft, code: str) -> Published:
    """A draft as the next version of the rubric with this code, or that version where it says the same."""
    previous = newest_rubric(desk.workspace, code)
    version = rubric_drafts.rubric_version(
        draft,
        id=desk.new_id(),
        rubric=previous.rubric if previous else desk.new_id(),
        number=previous.number + 1 if previous else 1,
        new_id=desk.new_id,
        previous=previous,
    )
    if previous is not None and previous.content_hash == version.content_hash:
        return Published(code, previous, is_new=False, remarks=draft.remarks)
    return Published(code, version, is_new=True, remarks=draft.remarks)


def write_rubric(desk: Desk, act: Act, plan: Published) -> None:
    """Write a planned rubric version with its translations, where it is new."""
    version = plan.version
    if not plan.is_new or not isinstance(version, RubricVersion):
        return
    values = {
        "rubric": version.rubric,
        "number": version.number,
        "form": version.form(),
        "content_hash": version.content_hash,
        "structure_hash": version.structure_hash,
        "code": nfc(plan.code),
    }
    act.write(RUBRIC_VERSION, version.id, values, signer=desk.sign)
    write_translations(act, desk.new_id, version.texts(), desk.sign)


def newest_rubric(workspace: Workspace, code: str) -> RubricVersion | None:
    """The newest version of the rubric with this code, or None."""
    row = workspace.row("SELECT id FROM rubric_versions WHERE code = ? ORDER BY number DESC, id DESC", (nfc(code),))
    return rubric_version(workspace, row["id"]) if row else None


def add_achievement(desk: Desk, path: Path, code: str | None = None, issuer: str | None = None) -> list[Published]:
    """Publish the achievement of a TOML file, and the rubric files beside it that its tasks name."""
    draft: AchievementDraft = calls.achievement_of(ask("credesk.intake.calls:achievement", read_file(path)))
    name = nfc(code or path.stem)
    rubrics = {task.rubric: _rubric_for(desk, task.rubric, path.parent) for task in draft.tasks}
    previous = newest_achievement(desk.workspace, name)
    version = achievement_file.achievement_version(
        draft,
        id=desk.new_id(),
        achievement=previous.achievement if previous else desk.new_id(),
        number=previous.number + 1 if previous else 1,
        issuer=find_issuer(desk.workspace, issuer).issuer,
        rubrics={key: _rubric_of(plan) for key, plan in rubrics.items()},
        new_id=desk.new_id,
        previous=previous,
    )
    check_rubrics(version, {_rubric_of(plan).id: _rubric_of(plan) for plan in rubrics.values()})
    same = previous is not None and previous.content_hash == version.content_hash
    kept = previous if same and previous is not None else version
    with desk.act() as act:
        for plan in rubrics.values():
            write_rubric(desk, act, plan)
        if not same:
            write_achievement(desk, act, version, name)
    return [*rubrics.values(), Published(name, kept, is_new=not same)]


def _rubric_of(plan: Published) -> RubricVersion:
    assert isinstance(plan.version, RubricVersion)
    return plan.version


def _rubric_for(desk: Desk, named: str, folder: Path) -> Published:
    """The rubric that a task names: a file beside the achievement's, or the code of an imported one."""
    file = folder / named
    if Path(named).name == named and file.is_file():
        drafts = read_rubric_file(file)
        if len(drafts) != 1:
            raise BadInput(
                sentence("{named} holds {count} rubrics.", named=named, count=len(drafts)), "Name a file with one."
            )
        return plan_rubric(desk, drafts[0], file.stem)
    known = newest_rubric(desk.workspace, named)
    if known is None:
        raise BadInput(
            sentence("There is no rubric “{named}”.", named=named),
            "Name a file that lies beside the achievement's, or an imported rubric.",
        )
    return Published(named, known, is_new=False)


def write_achievement(desk: Desk, act: Act, version: AchievementVersion, code: str) -> None:
    """Write an achievement version with its translations."""
    values = {
        "achievement": version.achievement,
        "number": version.number,
        "issuer": version.issuer,
        "form": version.form(),
        "content_hash": version.content_hash,
        "code": code,
    }
    act.write(ACHIEVEMENT_VERSION, version.id, values, signer=desk.sign)
    write_translations(act, desk.new_id, version.texts(), desk.sign)


def newest_achievement(workspace: Workspace, code: str) -> AchievementVersion | None:
    """The newest version of the achievement with this code, or None."""
    row = workspace.row("SELECT id FROM achievement_versions WHERE code = ? ORDER BY number DESC, id DESC", (code,))
    return achievement_version(workspace, row["id"]) if row else None


def find_task(achievements: Sequence[AchievementVersion], title: str | None) -> tuple[AchievementVersion, Id]:
    """The task of this title among achievements; without a title the only task there is."""
    pairs = [(achievement, task) for achievement in achievements for task in achievement.tasks]
    if title is not None:
        wanted = nfc(title).strip().casefold()
        pairs = [pair for pair in pairs if wanted in {text.casefold() for _, text in pair[1].title.entries}]
    if len(pairs) == 1:
        return pairs[0][0], pairs[0][1].id
    names = ", ".join(task.title.text() for achievement in achievements for task in achievement.tasks)
    if not names:
        raise BadInput("There is no achievement yet.", "Add one with: credesk achievement add FILE.toml")
    raise BadInput(
        "Which task?" if title is None else sentence("There is no one task “{title}”.", title=title),
        sentence("Tasks: {names}.", names=names),
    )
