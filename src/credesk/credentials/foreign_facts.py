"""What another issuer's credential says, in full: every member with its value, each text kept to itself."""

from collections.abc import Iterator
from typing import Any

from credesk.credentials.facts import Facts, one_line, whole_line
from credesk.credentials.foreign import Foreign
from credesk.credentials.instants import day_of, instant_text
from credesk.credentials.trust import TrustContent

MOST_MEMBERS, LONGEST_TEXT = 2_000, 20_000
_DATA_SHOWN = 60


def foreign_facts(foreign: Foreign, trust: TrustContent) -> Facts:
    """Title, dates, issuer and ``members``: ``[path, text]`` pairs in the document's order, such as
    ``credentialSubject.result[2].value``. The issuer's own name for itself is ``issuer_claimed``."""
    document = foreign.document
    facts: Facts = {
        "form": foreign.form,
        "title": one_line(_inside(document, "name") or _inside(document, "credentialSubject", "achievement", "name")),
        "awarded": day_of(foreign.valid_from).isoformat(),
        "issuer_id": one_line(foreign.issuer_id),
        "issuer_claimed": one_line(_inside(document, "issuer", "name")),
        "signed_at": instant_text(foreign.signed_at),
        "list_date": day_of(trust.updated).isoformat(),
        "members": members_in_full(document),
    }
    if foreign.valid_until is not None:
        facts["expires"] = day_of(foreign.valid_until).isoformat()
    if foreign.document.get("id"):
        facts["credential_id"] = one_line(str(foreign.document["id"]))
    issuer = trust.issuer(foreign.issuer_id)
    if issuer is not None:
        facts |= {"issuer": issuer.name_at(foreign.signed_at), "telephone": issuer.telephone}
    return {name: value for name, value in facts.items() if value not in ("", None)}


def _inside(document: dict[str, Any], *names: str) -> str:
    """The text of a member inside of members, of arrays their first item; "" where there is none."""
    value: Any = document
    for name in names:
        value = value.get(name) if isinstance(value, dict) else None
        value = value[0] if isinstance(value, list) and value else value
    return value if isinstance(value, str) else ""


def members_in_full(document: dict[str, Any]) -> list[list[str]]:
    """Every member of a document as a path and its value in words; the last row says so where there are more."""
    rows: list[list[str]] = []
    for path, value in _walk(document, ""):
        if len(rows) == MOST_MEMBERS:
            return [*rows, ["…", f"More than {MOST_MEMBERS} values: the rest is not shown."]]
        rows.append([path, value])
    return rows


def _walk(value: Any, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for name, content in value.items():
            yield from _walk(content, f"{path}.{name}" if path else name)
    elif isinstance(value, list):
        for place, content in enumerate(value, 1):
            yield from _walk(content, path if len(value) == 1 else f"{path}[{place}]")
    else:
        yield path, _shown(value)


def _shown(value: Any) -> str:
    """A value in words, on one line, in full but for embedded files."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    # Numbers that are signed have six decimals at most.
    text = f"{value:.6f}".rstrip("0") if isinstance(value, float) else str(value)
    if text.startswith("data:") and len(text) > _DATA_SHOWN:
        return f"{one_line(text[:_DATA_SHOWN])}… ({len(text):,} letters of an embedded file)"
    return whole_line(text, LONGEST_TEXT)
