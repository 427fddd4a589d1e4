"""Whether a document is one of our own form in another spelling: the same statements, and so the same signature.

Listed issuers that use Credesk write one form only. A copy of it that somebody respelt is not read as if it were
another program's credential.
"""

from typing import Any

from credesk.credentials.canonical import stored_form
from credesk.credentials.errors import CredentialError
from credesk.credentials.foreign_terms import CONTEXT_EXTENSIONS, CONTEXT_OB_303, CONTEXT_V2
from credesk.credentials.reading import read_credential
from credesk.credentials.shapes import SHAPES


def is_respelt(document: dict[str, Any]) -> bool:
    """Whether a document that is not in our form would be, if it were spelt as Credesk spells."""
    contexts = [CONTEXT_V2, CONTEXT_OB_303, *([CONTEXT_EXTENSIONS] if "credentialSchema" in document else [])]
    plain = {name: _plain(value) for name, value in document.items() if name != "@context"}
    stated = document.get("type")
    names = {"AchievementCredential": "OpenBadgeCredential"}
    types = [names.get(name, name) for name in stated if isinstance(name, str)] if isinstance(stated, list) else []
    ours = SHAPES["Credential"].types
    if sorted(types) == sorted(ours):
        plain["type"] = list(ours)
    try:
        read_credential(stored_form({"@context": contexts, **plain}))
    except (CredentialError, ValueError):
        return False
    return True


def _plain(value: Any) -> Any:
    """Arrays of one as their item, objects that only refer as the address that they refer to."""
    if isinstance(value, list):
        return _plain(value[0]) if len(value) == 1 else [_plain(item) for item in value]
    if isinstance(value, dict):
        return str(value["id"]) if value.keys() == {"id"} else {name: _plain(item) for name, item in value.items()}
    return value
