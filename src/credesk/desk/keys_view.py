"""Lists of keys and of what waits for the root, as plain rows."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from credesk.desk.keys_root import is_root_kept_away, root_at_hand
from credesk.desk.keys_state import organisation_keys
from credesk.desk.keys_waiting import people_of, waiting, words_of
from credesk.desk.session import Desk
from credesk.desk.trust import trust_waits
from credesk.domain.civil import date_text, day_of
from credesk.domain.ids import id_text
from credesk.workspace.store import Workspace

_Done = TypeVar("_Done")


@dataclass(frozen=True, slots=True)
class KeysView:
    """The organisation's keys, what waits for the root, and whether the root is kept away from this workstation."""

    keys: tuple[dict[str, Any], ...]
    waiting: tuple[dict[str, Any], ...]
    is_root_away: bool


def keys_view(desk: Desk) -> KeysView:
    """All of it as of now."""
    now = desk.circumstances.now_ms()
    return KeysView(
        tuple(key_rows(desk.workspace, now)), tuple(waiting_rows(desk.workspace, now)), is_root_kept_away(desk)
    )


def done_with_root(desk: Desk, file: Path | None, passphrase: str, work: Callable[[Desk], _Done]) -> _Done:
    """Do something while the root is at hand from its file; without a file as it is."""
    with root_at_hand(desk, file, passphrase):
        return work(desk)


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
