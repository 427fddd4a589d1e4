"""What belongs on an issuer's site, in the order in which it is written: no reader ever sees half a state.

What is taken away goes first. Then what stands by itself: pages and achievements. Then the keys (did.json), the lists
that they sign, the trust file that names both, credentials, replacements and numbers that point at lists, and the
page's entrance last. A reader between two of these steps sees the old or the new of each, and either is true.
"""

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from credesk.credentials.build import achievement_document
from credesk.credentials.canonical import stored_form
from credesk.credentials.checking import Checker
from credesk.credentials.trust_file import TrustFile
from credesk.desk.content import Contents
from credesk.desk.did import document_of
from credesk.desk.forms_keys import jwt_methods
from credesk.desk.places import EmployersPage
from credesk.desk.publishing_addresses import HEADERS_NAME, TRUST_NAME, Addresses, did_paths
from credesk.desk.publishing_credentials import CREDENTIALS_FOLDER, REPLACED_FOLDER, credential_parts, replaced_parts
from credesk.desk.publishing_folder import Part
from credesk.desk.publishing_numbers import NUMBERS_FOLDER, number_parts
from credesk.desk.publishing_pages import PAGES, TEMPLATE, Shown, achievements_page, page_name
from credesk.desk.records import achievement_versions
from credesk.desk.session import Desk
from credesk.desk.status_lists import SignedList
from credesk.domain.errors import Surroundings
from credesk.domain.people import IssuerVersion
from credesk.domain.sentences import sentence
from credesk.workspace.store import Workspace

ACHIEVEMENTS_FOLDER = "achievements/"
SINGLE_FILE = "verify.html"
"""The employer's page as one file, for computers without network."""
ENTRANCE = "index.html"
_LARGEST_ASSET = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Told:
    """What is published of an issuer: its newest version, the trust file with the root's signature, the lists."""

    issuer: IssuerVersion
    addresses: Addresses
    raw: bytes
    trust: TrustFile
    lists: tuple[SignedList, ...]


def site_parts(desk: Desk, told: Told, page: EmployersPage | None) -> list[Part]:
    """Every file of the site, in the order of writing."""
    home = told.addresses.home
    before, entrance = _page_parts(told, page)
    checker = Checker.of(told.trust, desk.circumstances.now_ms() // 1000)
    return [
        *before,
        *_achievement_parts(desk.workspace, told.issuer, home),
        *_did_parts(desk.workspace, told),
        *_list_parts(told),
        *(Part(f"{folder}{TRUST_NAME}", lambda: told.raw) for folder in told.addresses.folders),
        *credential_parts(desk, told.issuer, home, checker),
        *replaced_parts(desk, told.issuer, home),
        *number_parts(desk, told.issuer, home),
        Part(HEADERS_NAME, partial(_headers, told)),
        *entrance,
    ]


def _page_parts(told: Told, page: EmployersPage | None) -> tuple[list[Part], list[Part]]:
    """The employer's page below each address: its files, and the one that opens it apart, for it is written last."""
    if page is None:
        return [], []
    files = {
        path.relative_to(page.folder).as_posix(): path for path in sorted(page.folder.rglob("*")) if path.is_file()
    }
    folders = told.addresses.folders
    parts = [Part(f"{folder}{name}", partial(_asset, path)) for folder in folders for name, path in files.items()]
    parts += [Part(f"{folder}{SINGLE_FILE}", partial(_single, page.file, told.raw)) for folder in folders]
    entrances = {f"{folder}{ENTRANCE}" for folder in folders}
    return [part for part in parts if part.path not in entrances], [part for part in parts if part.path in entrances]


_TRUST_PLACE = b'<script type="application/json" id="trust">'
"""Where the page's one file carries the trust file (docs/verifier.md)."""


def _single(path: Path, trust: bytes) -> bytes:
    """The page's one file with the trust file inside; no tag can begin in it, since ``<`` is written as JSON can."""
    return _asset(path).replace(_TRUST_PLACE, _TRUST_PLACE + trust.replace(b"<", b"\\u003c"), 1)


def _asset(path: Path) -> bytes:
    try:
        made = path.read_bytes()
    except OSError as error:
        raise Surroundings(
            sentence("{path} could not be read.", path=path), "Build the page again: make page", details=str(error)
        ) from error
    if len(made) > _LARGEST_ASSET:
        raise Surroundings(
            sentence("{path} is larger than a part of the employer's page is.", path=path), "Build it again: make page"
        )
    return made


def _did_parts(workspace: Workspace, told: Told) -> Iterator[Part]:
    for path, identifier in did_paths(told.issuer.identifiers)[0].items():
        trusted = told.trust.content.issuer(identifier)
        if trusted is not None:
            document = document_of(trusted, identifier, jwt_methods(workspace, told.issuer, identifier))
            yield Part(path, partial(_pretty, document))


def _pretty(document: object) -> bytes:
    return json.dumps(document, ensure_ascii=False, indent=2).encode() + b"\n"


def _list_parts(told: Told) -> Iterator[Part]:
    for one in told.lists:
        for path in told.addresses.list_paths(one.id):
            yield Part(path, partial(bytes, one.document))
            if one.jwt:
                yield Part(f"{path}.jwt", partial(bytes, one.jwt))


def _achievement_parts(workspace: Workspace, issuer: IssuerVersion, home: str) -> Iterator[Part]:
    """Pages and data of every version that the issuer published; made anew only where one of them changed."""
    source = _programmes_digest(workspace, issuer)
    contents = Contents(workspace)
    shown = _all_shown(contents, workspace, issuer)
    folder = f"{home}{ACHIEVEMENTS_FOLDER}"
    for one in shown:
        for kind, make in PAGES.items():
            for language in one.languages:
                name = page_name(kind, language, one.languages)
                yield Part(f"{folder}{one.folder}/{name}", partial(make, one, language), source)
        yield Part(f"{folder}{one.folder}/achievement.json", partial(_achievement_json, contents, one), source)
    if shown:
        language = shown[0].languages[0]
        yield Part(f"{folder}index.html", partial(achievements_page, shown, issuer.legal_name, language), source)


def _all_shown(contents: Contents, workspace: Workspace, issuer: IssuerVersion) -> list[Shown]:
    versions = [one for one in achievement_versions(workspace) if one.issuer == issuer.issuer]
    newest = {one.achievement: one for one in reversed(versions)}
    return [
        Shown(
            one,
            tuple(contents.rubric(task.rubric_version) for task in one.tasks),
            issuer.legal_name,
            newest[one.achievement],
        )
        for one in versions
    ]


def _achievement_json(contents: Contents, shown: Shown) -> bytes:
    content = contents.achievement_content(shown.version, shown.languages[0])
    return stored_form(achievement_document(content))


def _programmes_digest(workspace: Workspace, issuer: IssuerVersion) -> str:
    """One digest over everything that the pages show: any change makes all of them anew, no change none."""
    found = hashlib.sha256(f"{TEMPLATE} {issuer.legal_name}".encode())
    for sql in (
        "SELECT id, content_hash FROM achievement_versions ORDER BY id",
        "SELECT id, content_hash FROM rubric_versions ORDER BY id",
        "SELECT id, subject, field, tag, text FROM translations ORDER BY id",
    ):
        for row in workspace.rows(sql):
            found.update(repr(tuple(row)).encode())
    return f"programmes {found.hexdigest()[:32]}"


_SHORT, _NEVER_KEPT = "public, max-age=300", "no-cache"
_OPEN = "Access-Control-Allow-Origin: *"


def _headers(told: Told) -> bytes:
    """Content types and cache hints in the ``_headers`` form that static hosts read (docs/publishing.md)."""
    rules: list[tuple[str, Sequence[str]]] = [
        ("/*", ["X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer"]),
    ]
    did = ["Content-Type: application/did+json", _OPEN, f"Cache-Control: {_SHORT}"]
    rules += [(f"/{path}", did) for path in did_paths(told.issuer.identifiers)[0]]
    for folder in told.addresses.folders:
        json_type = "Content-Type: application/json"
        rules.append((f"/{folder}{TRUST_NAME}", [json_type, _OPEN, f"Cache-Control: {_NEVER_KEPT}"]))
    for one in told.lists:
        for path in told.addresses.list_paths(one.id):
            for name, kind in ((path, "application/vc"), (f"{path}.jwt", "application/vc+jwt")):
                rules.append((f"/{name}", [f"Content-Type: {kind}", _OPEN, f"Cache-Control: {_SHORT}"]))
    home = told.addresses.home
    rules.append((f"/{home}{CREDENTIALS_FOLDER}*", ["Content-Type: application/vc", _OPEN, "X-Robots-Tag: noindex"]))
    for folder in (REPLACED_FOLDER, NUMBERS_FOLDER):
        rules.append((f"/{home}{folder}*", [_OPEN, "X-Robots-Tag: noindex"]))
    lines = [line for path, values in rules for line in (path, *(f"  {value}" for value in values))]
    return "\n".join(lines).encode() + b"\n"
