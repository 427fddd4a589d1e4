"""What is published of single credentials: those whose learner agreed, and what became of replaced ones."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from credesk.credentials.certificate_number import certificate_number
from credesk.credentials.check import check_credential
from credesk.credentials.checking import Checker
from credesk.credentials.content import StatusPlace
from credesk.credentials.signing import credential_digest
from credesk.credentials.status_replaced import Replacement, sign_replacement
from credesk.credentials.verdicts import CheckName, CheckState
from credesk.desk.content import STATUS_FOLDER
from credesk.desk.publishing_consent import STANDING_CONSENTS
from credesk.desk.publishing_folder import Part
from credesk.desk.publishing_pages import TEMPLATE, replaced_page
from credesk.desk.session import Desk
from credesk.desk.status_lists import held_status_key
from credesk.domain.civil import day_of
from credesk.domain.errors import Tampered
from credesk.domain.people import IssuerVersion
from credesk.domain.sentences import sentence
from credesk.keys.holders import Role
from credesk.workspace.store import Workspace

CREDENTIALS_FOLDER, REPLACED_FOLDER = "credentials/", "replaced/"


def agreed_credentials(workspace: Workspace, issuer: IssuerVersion) -> list[Any]:
    """(id, digest) of each credential whose learner agrees, while it is neither withdrawn nor replaced."""
    # CROSS JOIN keeps SQLite to this order, from the few to the many.
    return workspace.rows(
        f"SELECT c.id, c.digest FROM ({STANDING_CONSENTS}) AS s CROSS JOIN credentials AS c ON c.id = s.credential"
        " CROSS JOIN intents AS i ON i.id = c.intent CROSS JOIN issuer_versions AS v ON v.id = i.issuer_version"
        " WHERE v.issuer = ? AND c.id NOT IN (SELECT credential FROM statuses WHERE purpose = 'revocation')"
        " GROUP BY c.id ORDER BY c.id",
        (issuer.issuer,),
    )


def credential_parts(desk: Desk, issuer: IssuerVersion, home: str, checker: Checker) -> Iterator[Part]:
    """A file for each of ``agreed_credentials``."""
    for row in agreed_credentials(desk.workspace, issuer):
        path = f"{home}{CREDENTIALS_FOLDER}{certificate_number(row['id'])}.json"
        yield Part(path, partial(_credential, desk, row["id"], checker), f"credential {row['digest'].hex()}")


def _credential(desk: Desk, id: bytes, checker: Checker) -> bytes:
    """The bytes as they were signed. Raises Tampered where the database holds others."""
    row = desk.workspace.row("SELECT number, digest, json FROM credentials WHERE id = ?", (id,))
    assert row is not None
    report = check_credential(row["json"], checker)
    signed = any(one.name is CheckName.SIGNATURE and one.state is CheckState.PASSED for one in report.checks)
    is_this = report.facts.get("number") == certificate_number(id)
    if not signed or not is_this or credential_digest(row["json"]) != row["digest"]:
        raise another_than_signed(row["number"])
    return bytes(row["json"])


def another_than_signed(number: str) -> Tampered:
    """That the database holds another credential than the one that was signed."""
    return Tampered(
        sentence("The credential {row} in the database is not the one that was signed.", row=number),
        "It was not published. Keep this folder as it is, and see: credesk journal verify.",
    )


def replaced_parts(desk: Desk, issuer: IssuerVersion, home: str) -> Iterator[Part]:
    """For each replaced certificate the signed statement by which one, and a page that says it to people."""
    key = held_status_key(desk, issuer.issuer)
    for row in _replaced(desk, issuer):
        old, new = certificate_number(row["credential"]), certificate_number(row["replaced_by"])
        day = day_of(row["wall"]).isoformat()
        name = f"{home}{REPLACED_FOLDER}{old}"
        source = f"replaced {old} {new} {day} {issuer.legal_name} {TEMPLATE}"
        yield Part(f"{name}.html", partial(replaced_page, old, new, day, issuer.legal_name), source)
        make = None
        if key is not None:
            sign = desk.keys.signing_key(Role.STATUS, key).sign
            make = partial(sign_replacement, _said(issuer, row), key.raw, sign, desk.circumstances.now_ms() // 1000)
        signed_by = key.multibase if key else ""
        yield Part(f"{name}.jwt", make, f"replaced {old} {new} {issuer.identifiers[0]} {signed_by}")


def _replaced(desk: Desk, issuer: IssuerVersion) -> list[Any]:
    """Replaced credentials, from proved status entries."""
    return desk.workspace.rows(
        'SELECT s.credential, s.replaced_by, s.stream, s.list, s."index", min(j.wall) AS wall FROM statuses AS s'
        " CROSS JOIN journal AS j ON j.record = s.id CROSS JOIN credentials AS c ON c.id = s.credential"
        " CROSS JOIN intents AS i ON i.id = c.intent CROSS JOIN issuer_versions AS v ON v.id = i.issuer_version"
        " WHERE s.purpose = 'refresh' AND s.replaced_by IS NOT NULL AND v.issuer = ? GROUP BY s.id ORDER BY s.id",
        (issuer.issuer,),
    )


def _said(issuer: IssuerVersion, row: Any) -> Replacement:
    return Replacement(
        issuer_id=issuer.identifiers[0],
        old=row["credential"],
        new=row["replaced_by"],
        since=row["wall"] // 1000,
        base=f"{issuer.verify_address}{STATUS_FOLDER}",
        place=StatusPlace(row["stream"], row["list"], row["index"]),
    )
