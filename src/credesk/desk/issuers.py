"""Issuers: who signs credentials, what they are called, and where a certificate is checked."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any
from urllib.parse import urlsplit

from credesk.credentials.qr_text import qr_text
from credesk.desk.records import issuer_version_of
from credesk.desk.session import Desk
from credesk.domain.errors import BadInput
from credesk.domain.ids import Id
from credesk.domain.names import printed_line
from credesk.domain.people import IssuerVersion
from credesk.domain.sentences import sentence
from credesk.domain.texts import nfc
from credesk.keys.holders import Role
from credesk.keys.signatures import PublicKey
from credesk.workspace.journal.kinds import ISSUER_KEY, ISSUER_VERSION
from credesk.workspace.store import Workspace

_DOMAIN = re.compile(r"(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}")
SETTABLE = ("legal_name", "country", "licence", "address", "telephone", "email", "web")


def did_for(domain: str | None, key: PublicKey) -> str:
    """The issuer's identifier: did:web of its domain (DID Core, did:web method), or did:key of its first key."""
    return f"did:key:{key.multibase}" if domain is None else did_web(domain)


def signing_identifier(identifiers: Sequence[str], key: bytes) -> str:
    """The identifier under which a key signs certificates: the domain's where it is in use, else the key's own name."""
    return f"did:key:{PublicKey(key).multibase}" if identifiers[0].startswith("did:key:") else identifiers[0]


def did_web(domain: str) -> str:
    """The did:web of a domain name. Raises BadInput where it is not one."""
    return f"did:web:{check_domain(domain)}"


def check_domain(domain: str) -> str:
    """A domain name as it stands in did:web. Raises BadInput for anything else."""
    clean = domain.strip().lower().rstrip(".")
    if not _DOMAIN.fullmatch(clean):
        raise BadInput(
            sentence("“{domain}” is not a domain name.", domain=domain),
            "Write it like centre.example, without https:// or a path.",
        )
    return clean


def check_verify_address(address: str | None) -> str | None:
    """The address as it is printed and signed, ending in a slash. Raises BadInput for what a phone cannot open."""
    if address is None or not address.strip():
        return None
    clean = address.strip()
    try:
        parts = urlsplit(clean)
        port_ok = parts.port is None or 0 < parts.port < 65536
    except ValueError:
        raise BadInput(sentence("“{address}” is not a web address.", address=address)) from None
    host = (parts.hostname or "").lower()
    if parts.scheme != "https" or not host or "@" in parts.netloc or parts.query or parts.fragment or not port_ok:
        raise BadInput(
            sentence("“{address}” cannot be a verify address.", address=address),
            "Write it like https://verify.centre.example/",
        )
    whole = f"https://{parts.netloc.lower()}{parts.path}".rstrip("/") + "/"
    if len(whole) > 120:
        raise BadInput("A verify address has at most 120 characters.")
    qr_text(b"", whole)
    return whole


def issuer_versions(workspace: Workspace) -> list[IssuerVersion]:
    """The newest version of every issuer, by name."""
    rows = workspace.rows(
        "SELECT * FROM issuer_versions AS v WHERE NOT EXISTS (SELECT 1 FROM issuer_versions AS w"
        " WHERE w.issuer = v.issuer AND (w.number, w.id) > (v.number, v.id)) ORDER BY legal_name, id"
    )
    return [issuer_version_of(row) for row in rows]


def issuer_version(workspace: Workspace, version: Id) -> IssuerVersion:
    """One issuer version. Raises BadInput where it is not here."""
    row = workspace.row("SELECT * FROM issuer_versions WHERE id = ?", (version,))
    if row is None:
        raise BadInput("This issuer version is not on this machine.")
    return issuer_version_of(row)


def find_issuer(workspace: Workspace, name: str | None) -> IssuerVersion:
    """The issuer of this name or identifier; without a name the only one there is."""
    known = issuer_versions(workspace)
    if name is None:
        found = known
    else:
        wanted = nfc(name).strip().casefold()
        found = [one for one in known if wanted in {one.legal_name.casefold(), *map(str.casefold, one.identifiers)}]
    if len(found) == 1:
        return found[0]
    names = ", ".join(one.legal_name for one in known)
    if not known:
        raise BadInput(
            "This workstation knows no issuer yet.", "It comes with the first exchange from the space's root."
        )
    raise BadInput(
        "Which issuer?" if name is None else sentence("There is no issuer “{name}”.", name=name),
        sentence("Name one of: {names}.", names=names),
    )


def set_issuer(
    desk: Desk, issuer: IssuerVersion, changes: Mapping[str, Any], domain: str | None = None
) -> IssuerVersion:
    """A new version of an issuer with these fields changed, signed by the root. Older credentials keep theirs.

    A ``domain`` becomes the identifier that signs from now on; the earlier ones stay the issuer's for ever. Raises
    Refused where the root is not at hand (``desk.keys_change.ask_issuer`` asks it).
    """
    from credesk.desk.people import require_root

    version, written = issuer_changed(desk, issuer, changes, domain)
    signer, root = require_root(desk)
    with desk.act() as act:
        act.write(ISSUER_VERSION, version, written, signer=signer, actor=root)
    _tell_checkers(desk)
    return issuer_version(desk.workspace, version)


def issuer_changed(
    desk: Desk, issuer: IssuerVersion, changes: Mapping[str, Any], domain: str | None = None
) -> tuple[Id, dict[str, Any]]:
    """(id, fields) of an issuer's next version, checked and not written. Raises BadInput."""
    for name, value in changes.items():
        if value and name in SETTABLE:
            printed_line(value, f"The issuer's {name.replace('_', ' ')}")
    values = {**asdict(issuer), **changes, "number": issuer.number + 1, "identifiers": list(issuer.identifiers)}
    values["verify_address"] = check_verify_address(values["verify_address"])
    if domain is not None:
        values["identifiers"] = list(dict.fromkeys([did_web(domain), *issuer.identifiers]))
    return desk.new_id(), {name: value for name, value in values.items() if name != "id"}


def add_issuer(desk: Desk, name: str, domain: str | None, address: str | None, *, practice: bool) -> IssuerVersion:
    """Another issuer of this workspace, with an issuing key and a status key of its own."""
    from credesk.desk.found import issuer_key_values
    from credesk.desk.people import require_root

    printed_line(name, "The issuer's name")
    clean = check_verify_address(address)
    root, root_id = require_root(desk)
    keys = {use: desk.keys.make_key(role, desk.circumstances.randomness) for role, use in _USES}
    issuer, version, now = desk.new_id(), desk.new_id(), desk.circumstances.now_ms()
    with desk.act() as act:
        for use, public in keys.items():
            values = issuer_key_values(desk, issuer, public, use, now, practice=practice)
            act.write(ISSUER_KEY, desk.new_id(), values, signer=root, actor=root_id)
        values = {"issuer": issuer, "number": 1, "identifiers": [did_for(domain, keys["credential"])]}
        values |= {"legal_name": nfc(name), "verify_address": clean, "numbers_published": False}
        act.write(ISSUER_VERSION, version, values, signer=root, actor=root_id)
    _tell_checkers(desk)
    return issuer_version(desk.workspace, version)


def _tell_checkers(desk: Desk) -> None:
    """Keep this workstation's trust file in step with its issuers."""
    from credesk.desk.trust import refresh_trust

    refresh_trust(desk)


_USES = ((Role.STATUS, "status"), (Role.ISSUING, "credential"))
