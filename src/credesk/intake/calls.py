"""What runs in a worker process: plain values in, plain values out. Name them as ``credesk.intake.calls:survey``.

Each has its way back here: ``findings_of(call("credesk.intake.calls:survey", path, None, None))``.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

from credesk.domain.errors import BadInput
from credesk.intake.achievement_file import AchievementDraft, read_achievement_toml
from credesk.intake.entries import SourceLimits
from credesk.intake.findings import Findings, Worksheet
from credesk.intake.marks import MarksFile, read_marks
from credesk.intake.members import stream_members
from credesk.intake.plan import Plan, read_plan
from credesk.intake.records import from_plain, to_plain
from credesk.intake.roster import Roster, read_roster
from credesk.intake.rubric_drafts import RubricDraft
from credesk.intake.rubric_files import read_rubrics
from credesk.intake.survey import survey_source
from credesk.intake.worksheet import read_worksheet

_Record = TypeVar("_Record")


def survey(path: str | Sequence[str], worksheet: str | None, limits: Any) -> Any:
    """``survey_source`` on absolute paths, one or several; ``limits`` is ``to_plain(SourceLimits(...))`` or None."""
    return to_plain(survey_source(_paths(path), Path(worksheet) if worksheet else None, _limits(limits)))


def findings_of(plain: Any) -> Findings:
    """What ``survey`` answered. Raises BadInput for anything else."""
    return _back(Findings, plain)


def members(path: str | Sequence[str], fingerprint: str, wanted: Sequence[Sequence[Any]], limits: Any) -> Iterator[Any]:
    """``stream_members``: to be streamed; ``wanted`` is [[index, only hash], ...]."""
    return stream_members(_paths(path), fingerprint, [(index, only) for index, only in wanted], _limits(limits))


def roster(raw: bytes, encoding: str | None) -> Any:
    """``read_roster``."""
    return to_plain(read_roster(raw, encoding))


def roster_of(plain: Any) -> Roster:
    """What ``roster`` answered. Raises BadInput for anything else."""
    return _back(Roster, plain)


def marks(raw: bytes, encoding: str | None) -> Any:
    """``read_marks``."""
    return to_plain(read_marks(raw, encoding))


def marks_of(plain: Any) -> MarksFile:
    """What ``marks`` answered. Raises BadInput for anything else."""
    return _back(MarksFile, plain)


def _back(kind: type[_Record], plain: Any) -> _Record:
    """The record; a process that a crafted file took over may have answered anything."""
    try:
        return from_plain(kind, plain)
    except (ValueError, TypeError) as error:
        raise BadInput(
            "The program that reads the file gave no proper answer. Nothing was changed.", details=str(error)
        ) from error


def worksheet(raw: bytes, file_name: str) -> Any:
    """``read_worksheet``."""
    return to_plain(read_worksheet(raw, file_name))


def worksheet_of(plain: Any) -> Worksheet:
    """What ``worksheet`` answered. Raises BadInput for anything else."""
    return _back(Worksheet, plain)


def _paths(path: str | Sequence[str]) -> tuple[Path, ...]:
    return (Path(path),) if isinstance(path, str) else tuple(map(Path, path))


def _limits(plain: Any) -> SourceLimits:
    return SourceLimits() if plain is None else from_plain(SourceLimits, plain)


def rubrics(raw: bytes, ending: str, language: str) -> Any:
    """``read_rubrics``: whatever kind of rubric file it is."""
    return to_plain(read_rubrics(raw, ending, language))


def rubrics_of(plain: Any) -> tuple[RubricDraft, ...]:
    """What ``rubrics`` answered. Raises BadInput for anything else."""
    return tuple(_back(RubricDraft, one) for one in (plain if isinstance(plain, list) else [plain]))


def achievement(raw: bytes) -> Any:
    """``read_achievement_toml``."""
    return to_plain(read_achievement_toml(raw))


def achievement_of(plain: Any) -> AchievementDraft:
    """What ``achievement`` answered. Raises BadInput for anything else."""
    return _back(AchievementDraft, plain)


def plan(raw: bytes) -> Any:
    """``read_plan``."""
    return to_plain(read_plan(raw))


def plan_of(plain: Any) -> Plan:
    """What ``plan`` answered. Raises BadInput for anything else."""
    return _back(Plan, plain)
