"""Lists of keys and of what waits for the root, as plain rows."""

from typing import Any

from credesk.desk.keys_state import organisation_keys
from credesk.desk.keys_waiting import people_of, waiting, words_of
from credesk.desk.trust import trust_waits
from credesk.domain.civil import date_text, day_of
from credesk.domain.ids import id_text
from credesk.workspace.store import Workspace


def key_rows(workspace: Workspace, now: int) -> list[dict[str, Any]]:
    """Every issuer's key; ``now`` in ms."""
    return [
        {
            "key": one.name,
            "issuer": one.issuer_name,
            "use": one.use,
            "from": _day(one.valid_from),
            "until": _day(one.valid_until),
            "state": one.state.value,
            "how": one.how or None,
            "certificates": one.signed if one.use == "credential" else None,
            "reason": one.reason or None,
            "practice": one.practice,
        }
        for one in organisation_keys(workspace, now)
    ]


def _day(instant: int | None) -> str | None:
    return None if instant is None else date_text(day_of(instant))


def waiting_rows(workspace: Workspace, now: int) -> list[dict[str, Any]]:
    """What waits for the root, in sentences; ``now`` in ms."""
    facts = waiting(workspace)
    names = people_of(workspace, facts)
    rows = [{"what": words_of(names, one), "request": id_text(one.request) if one.request else None} for one in facts]
    trust = trust_waits(workspace, now // 1000)
    return [*rows, {"what": trust, "request": None}] if trust else list(rows)
