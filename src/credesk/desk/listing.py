"""Lists: learners, submissions, awards, credentials and what else there is, as plain rows."""

from collections.abc import Callable
from functools import cache
from typing import Any

from credesk.desk.assess import STANDING_AWARDS, STANDING_SIGN_OFFS
from credesk.desk.award import award_score, is_verified
from credesk.desk.circumstances import Circumstances
from credesk.desk.records import LIVE_LEARNERS, LIVE_SUBMISSIONS, achievement_version
from credesk.desk.register import credential_in_force
from credesk.desk.register_find import Sought
from credesk.desk.register_rows import rows_of
from credesk.domain.civil import day_of, instant_text
from credesk.domain.errors import BadInput
from credesk.domain.ids import Id, id_text
from credesk.domain.outcome import Outcome
from credesk.domain.points import points_text
from credesk.domain.sentences import sentence
from credesk.workspace.journal.values import decode
from credesk.workspace.store import Workspace

Row = dict[str, Any]


def learners(workspace: Workspace) -> list[Row]:
    """Learners by name."""
    names = ("number", "name", "certificate_name", "cohort", "email", "language")
    return [{name: row[name] for name in names} for row in workspace.rows(f"{LIVE_LEARNERS} ORDER BY name, number")]


def submissions(workspace: Workspace) -> list[Row]:
    """Submissions in the order in which they came, with the state that follows from the facts."""
    rows = workspace.rows(
        "SELECT s.*, l.number, l.name, (SELECT count(*) FROM attachments AS a WHERE a.submission = s.id"
        " AND a.id NOT IN (SELECT attachment FROM detachments)) AS files,"
        " EXISTS (SELECT 1 FROM assessments AS m WHERE m.submission = s.id) AS is_begun,"
        f" EXISTS (SELECT 1 FROM ({STANDING_SIGN_OFFS}) AS o WHERE o.submission = s.id) AS is_signed"
        f" FROM ({LIVE_SUBMISSIONS}) AS s"
        " JOIN learners AS l ON l.id = s.learner ORDER BY s.received, l.name, s.id"
    )
    titles = _task_titles(workspace)
    return [
        {
            "id": id_text(row["id"]),
            "number": row["number"],
            "name": row["name"],
            "task": titles.get(row["task"], ""),
            "attempt": row["attempt"],
            "files": row["files"],
            "received": day_of(row["received"]).isoformat(),
            "state": _state(row),
        }
        for row in rows
    ]


def _task_titles(workspace: Workspace) -> dict[Id, str]:
    found = {}
    for row in workspace.rows("SELECT id FROM achievement_versions ORDER BY number"):
        for task in achievement_version(workspace, row["id"]).tasks:
            found[task.id] = task.title.text()
    return found


def _state(row: Any) -> str:
    if row["is_signed"]:
        return "signed off"
    return "being marked" if row["is_begun"] else "to be marked"


def _titles(workspace: Workspace) -> Callable[[Id], str]:
    """The titles of achievement versions, each read once."""
    return cache(lambda version: achievement_version(workspace, version).title.text())


def awards(workspace: Workspace) -> list[Row]:
    """Standing awards, newest last."""
    rows = workspace.rows(
        f"SELECT a.*, l.number, l.name FROM ({STANDING_AWARDS}) AS a JOIN learners AS l ON l.id = a.learner"
        " ORDER BY a.id"
    )
    people, titles = _people(workspace), _titles(workspace)
    return [
        {
            "id": id_text(row["id"]),
            "number": row["number"],
            "name": row["name"],
            "achievement": titles(row["achievement_version"]),
            "outcome": Outcome(row["outcome"]).text if row["outcome"] is not None else None,
            "score": _score(row),
            "awarded": row["award_date"],
            "decided_by": people.get(row["decided_by"]),
            "verified_by": people.get(row["verified_by"]) if row["verified_by"] else None,
            "state": _award_state(workspace, row),
        }
        for row in rows
    ]


def _people(workspace: Workspace) -> dict[Id, str]:
    return {row["id"]: row["name"] for row in workspace.rows("SELECT id, name FROM people")}


def _score(row: Any) -> str | None:
    score = award_score(row)
    return f"{points_text(score.points)} / {points_text(score.of)}" if score.of is not None else None


def _award_state(workspace: Workspace, row: Any) -> str:
    if credential_in_force(workspace, row["award_key"]) is not None:
        return "issued"
    if workspace.row("SELECT 1 FROM credentials WHERE award = ?", (row["id"],)) is not None:
        return "withdrawn"
    if row["verified_by"] is not None and not is_verified(workspace, row):
        return "waiting for verification"
    return "ready" if row["outcome"] else "not yet achieved"


def credentials(workspace: Workspace) -> list[Row]:
    """Credentials in the order of signing, as of now."""
    return rows_of(workspace, Sought(), Circumstances().now_ms(), "signed_at")


def evidence(workspace: Workspace) -> list[Row]:
    """Evidence by learner, with the ids that detach and read take."""
    rows = workspace.rows(
        "SELECT a.id AS attachment, e.*, l.number AS learner, l.name AS learner_name FROM attachments AS a"
        f" JOIN evidence AS e ON e.id = a.evidence JOIN ({LIVE_SUBMISSIONS}) AS s ON s.id = a.submission"
        " JOIN learners AS l ON l.id = s.learner WHERE a.id NOT IN (SELECT attachment FROM detachments)"
        " ORDER BY l.name, e.name, a.id"
    )
    return [
        {
            "number": row["learner"],
            "learner": row["learner_name"],
            "kind": row["kind"],
            "what": row["name"],
            "size": row["size"],
            "sha256": row["plain_digest"].hex() if row["plain_digest"] else None,
            "place": row["place"],
            "seen_by": row["seen_by"],
            "evidence": id_text(row["id"]),
            "attachment": id_text(row["attachment"]),
        }
        for row in rows
    ]


def take_ins(workspace: Workspace) -> list[Row]:
    """Take-ins, newest last, with what was left out."""
    rows = workspace.rows(
        "SELECT t.*, j.wall, t.id IN (SELECT take_in FROM take_ins_undone) AS undone FROM take_ins AS t"
        " JOIN journal AS j ON j.record = t.id ORDER BY t.id"
    )
    return [
        {
            "id": id_text(row["id"]),
            "taken_in": instant_text(row["wall"]),
            "source": row["source"],
            "submissions": row["submissions"],
            "files": row["files"],
            "left_out": len(decode(row["left_out"])) if row["left_out"] else 0,
            "state": "undone" if row["undone"] else "taken in",
        }
        for row in rows
    ]


def people(workspace: Workspace) -> list[Row]:
    """People of the workspace."""
    return [dict(row) for row in workspace.rows("SELECT name, title FROM people ORDER BY name")]


def achievements(workspace: Workspace) -> list[Row]:
    """Published achievement versions."""
    rows = workspace.rows("SELECT * FROM achievement_versions ORDER BY code, number")
    found = []
    for row in rows:
        version = achievement_version(workspace, row["id"])
        tasks = ", ".join(task.title.text() for task in version.tasks)
        found.append({"code": row["code"], "title": version.title.text(), "version": version.number, "tasks": tasks})
    return found


def rubrics(workspace: Workspace) -> list[Row]:
    """Published rubric versions."""
    from credesk.desk.records import rubric_version

    found = []
    for row in workspace.rows("SELECT id, code FROM rubric_versions ORDER BY code, number"):
        version = rubric_version(workspace, row["id"])
        criteria = len(version.criteria)
        found.append(
            {"code": row["code"], "title": version.title.text(), "version": version.number, "criteria": criteria,
             "rule": version.rule.value}
        )  # fmt: skip
    return found


def issuers(workspace: Workspace) -> list[Row]:
    """Issuers as they are now."""
    from credesk.desk.issuers import issuer_versions

    return [
        {"name": one.legal_name, "identifier": one.identifiers[0], "verify_address": one.verify_address,
         "telephone": one.telephone, "version": one.number}
        for one in issuer_versions(workspace)
    ]  # fmt: skip


_LISTS: dict[str, tuple[Callable[[Workspace], list[Row]], tuple[str, ...], str]] = {
    "learners": (
        learners, ("number", "name", "certificate_name", "cohort"),
        "There are no learners yet. Add them with: credesk learner roster FILE.csv",
    ),
    "submissions": (
        submissions, ("number", "name", "task", "attempt", "files", "received", "state"),
        "There are no submissions yet. Take some in with: credesk take-in SOURCE",
    ),
    "awards": (
        awards, ("number", "name", "achievement", "outcome", "score", "awarded", "verified_by", "state"),
        "There are no awards yet. Decide on signed-off marks with: credesk award --all",
    ),
    "credentials": (
        credentials, ("certificate", "number", "name", "achievement", "awarded", "valid_until", "state"),
        "There are no credentials yet. Issue them with: credesk issue --all",
    ),
    "evidence": (
        evidence, ("number", "learner", "kind", "what", "size", "attachment", "evidence"),
        "There is no evidence yet. Take some in with: credesk take-in SOURCE",
    ),
    "take-ins": (
        take_ins, ("id", "taken_in", "source", "submissions", "files", "left_out", "state"),
        "Nothing was taken in yet. Begin with: credesk take-in SOURCE",
    ),
    "people": (people, ("name", "title"), "There is nobody."),
    "achievements": (
        achievements, ("code", "title", "version", "tasks"),
        "There is no achievement yet. Add one with: credesk achievement add FILE.toml",
    ),
    "rubrics": (
        rubrics, ("code", "title", "version", "criteria", "rule"),
        "There is no rubric yet. Import one with: credesk rubric import FILE",
    ),
    "issuers": (issuers, ("name", "identifier", "verify_address", "telephone"), "There is no issuer yet."),
}  # fmt: skip

NAMES = tuple(_LISTS)


def list_of(workspace: Workspace, what: str) -> tuple[list[Row], tuple[str, ...], str]:
    """(rows, columns to show, what to say where there is none) of a list by its name."""
    if what not in _LISTS:
        raise BadInput(
            sentence("There is no list of “{what}”.", what=what),
            sentence("There are: {names}.", names=", ".join(NAMES)),
        )
    rows, columns, empty = _LISTS[what]
    return rows(workspace), columns, empty


def shown_of(what: str) -> tuple[tuple[str, ...], str]:
    """(columns to show, what to say where there is none) of a list by its name."""
    return _LISTS[what][1:]
