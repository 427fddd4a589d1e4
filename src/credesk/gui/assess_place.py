"""Where a person stands on the marking screen: noted for the next start, and read back."""

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from credesk.desk.session import Desk


def note_name(person: bytes | None) -> str:
    """The workstation's note of where this person stands."""
    return f"assess {(person or b'').hex()}"


def read_note(kept: object) -> dict[str, Any]:
    """What was noted; nothing where there is no note, or one that nobody can read."""
    try:
        found = json.loads(kept) if isinstance(kept, str) else {}
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def id_of(text: object) -> bytes | None:
    """An id that was written in hex."""
    try:
        return bytes.fromhex(text) if isinstance(text, str) and text else None
    except ValueError:
        return None


def keep_note(desk: "Desk | None", name: str, where: dict[str, Any]) -> None:
    """Note it, unless the keys were closed meanwhile."""
    if desk is not None:
        desk.workspace.keep_local(name, json.dumps(where))
