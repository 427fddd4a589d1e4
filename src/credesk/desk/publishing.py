"""Publishing: a static site of an issuer in a folder that any web host or object store serves (docs/publishing.md).

Only what changed is written. The root is not needed: what it signed last is carried, with the lists of now.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from credesk.credentials.errors import CredentialError
from credesk.credentials.instants import instant_text
from credesk.credentials.multibase import multikey
from credesk.credentials.status_book import verify_list
from credesk.credentials.trust_file import TrustFile, read_trust_file, with_lists
from credesk.desk.circumstances import Progress
from credesk.desk.found import root_of
from credesk.desk.issuers import find_issuer
from credesk.desk.places import EmployersPage
from credesk.desk.publishing_addresses import TRUST_NAME, Addresses, addresses_of, did_paths
from credesk.desk.publishing_folder import Changes, Manifest, Site
from credesk.desk.publishing_plan import Told, site_parts
from credesk.desk.publishing_signed import fault_of, sign_manifest
from credesk.desk.session import Desk
from credesk.desk.status_lists import FRESH_SECONDS, are_behind, held_status_key, kept_lists, lists_tell_all
from credesk.desk.status_standing import prove_programmes_unless_noted, refresh_unless_noted
from credesk.desk.trust import refresh_trust, trust_file, trust_waits
from credesk.domain.errors import BadInput, Refused, Surroundings
from credesk.domain.people import IssuerVersion
from credesk.domain.sentences import sentence
from credesk.workspace.store import Workspace

PUBLISHED_NOTE = "published"
_LARGEST_TRUST = 32 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Publishing:
    """Where to publish, for which issuer (None: the only one), with which built page (None: without it).

    ``thorough`` reads every file that stands there instead of going by its size.
    """

    folder: Path
    issuer: str | None = None
    page: EmployersPage | None = None
    thorough: bool = False


@dataclass(frozen=True, slots=True)
class Published:
    """What a run wrote and removed, by path, how many files stood already, and what a person should know.

    ``complete`` is false where it was stopped; the next run goes on.
    """

    folder: Path
    address: str
    sequence: int
    written: tuple[str, ...]
    removed: tuple[str, ...]
    same: int
    complete: bool
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LastPublished:
    """Where this machine published last, when (ms), under which address and trust number."""

    folder: Path
    at: int
    address: str
    sequence: int


def publish(desk: Desk, wanted: Publishing, progress: Progress | None = None) -> Published:
    """Bring the folder to what the journal says now. Raises Refused before anything is written there.

    Stopped or killed, what stands there is whole, and the next run finishes it.
    """
    site, told, changes, notes = _prepared(desk, wanted)
    head = Manifest(
        multikey(told.trust.content.root),
        told.issuer.identifiers[0],
        instant_text(desk.circumstances.now_ms() // 1000),
        told.addresses.all,
    )
    written = tuple(part.path for part, _ in changes.write)
    complete = site.carry_out(changes, head, progress or Progress())
    sequence = told.trust.content.sequence
    if complete:
        said = [str(wanted.folder.resolve()), desk.circumstances.now_ms(), told.addresses.now, sequence]
        desk.workspace.keep_local(PUBLISHED_NOTE, json.dumps(said))
    removed = tuple(changes.remove)
    return Published(wanted.folder, told.addresses.now, sequence, written, removed, changes.same, complete, notes)


def look_ahead(desk: Desk, wanted: Publishing) -> Published:
    """What ``publish`` would write and remove now; the folder is only read."""
    _, told, changes, notes = _prepared(desk, wanted)
    written = tuple(part.path for part, _ in changes.write)
    sequence = told.trust.content.sequence
    return Published(
        wanted.folder, told.addresses.now, sequence, written, tuple(changes.remove), changes.same, False, notes
    )


def last_published(workspace: Workspace) -> LastPublished | None:
    """Where and when this machine published last; None before the first time."""
    noted = workspace.local(PUBLISHED_NOTE)
    if noted is None:
        return None
    folder, at, address, sequence = json.loads(noted)
    return LastPublished(Path(folder), at, address, sequence)


def _prepared(desk: Desk, wanted: Publishing) -> tuple[Site, Told, Changes, tuple[str, ...]]:
    _check_folder(wanted.folder)
    issuer = find_issuer(desk.workspace, wanted.issuer)
    addresses = addresses_of(desk.workspace, issuer)
    streams = [row["stream"].hex() for row in desk.workspace.rows("SELECT stream FROM streams") if row["stream"]]
    key = held_status_key(desk, issuer.issuer)
    sign = partial(sign_manifest, desk, key) if key is not None else None
    site = Site(wanted.folder, desk.workspace.identity.stream.hex(), streams, sign)
    _refuse_other_site(site, issuer)
    prove_programmes_unless_noted(desk)
    told, notes = _told(desk, issuer, addresses, wanted.folder)
    if site.manifest is not None and fault_of(site.manifest, told.trust.content):
        site.distrust()
    changes = site.compare(site_parts(desk, told, wanted.page), thorough=wanted.thorough)
    left_out = did_paths(issuer.identifiers)[1]
    notes += [
        f"{one} has its did.json in the same place as a newer identifier; put it on its host." for one in left_out
    ]
    return site, told, changes, tuple(notes)


def _check_folder(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise BadInput(
            sentence("{folder} is not a folder.", folder=folder), "Name the folder that your web host serves."
        )
    if (folder / "credesk.db").exists() or (folder / "keys.db").exists():
        raise Refused(
            sentence("{folder} is a workspace.", folder=folder),
            "Publish to a folder of its own: what lies there is served to all.",
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Surroundings(
            sentence("{folder} cannot be made.", folder=folder), "Check that you may write there.", details=str(error)
        ) from error


def _refuse_other_site(site: Site, issuer: IssuerVersion) -> None:
    """One folder is one issuer's web root: two would write to the same places."""
    if site.manifest is not None and site.manifest.issuer not in issuer.identifiers:
        raise Refused(
            sentence(
                "{folder} is the published folder of another issuer, {issuer}.",
                folder=site.folder,
                issuer=site.manifest.issuer,
            ),
            "Publish each issuer to a folder of its own; nothing was changed.",
        )


def _told(desk: Desk, issuer: IssuerVersion, addresses: Addresses, folder: Path) -> tuple[Told, list[str]]:
    """Trust file and lists of now, joined with what another workstation of the same root has published there."""
    now = desk.circumstances.now_ms() // 1000
    notes = [] if held_status_key(desk, issuer.issuer) else [_without_status_key(desk.workspace, issuer)]
    if are_behind(desk.workspace) or _grow_old(desk.workspace, now) or _root_can_sign(desk, now):
        refresh_trust(desk)
    else:
        refresh_unless_noted(desk)
    own = read_trust_file(trust_file(desk.workspace), root_of(desk.workspace).raw)
    if waits := trust_waits(desk.workspace, now):
        notes.append(f"The root must sign {waits}; what it signed last (number {own.content.sequence}) is published.")
    there = _published_trust(folder, addresses, own)
    raw, whole = _joined(trust_file(desk.workspace), own, there, now)
    if there is not None and there[1].content.sequence > own.content.sequence:
        notes.append(f"The folder has the later trust file {there[1].content.sequence} of the same root; it stays.")
    mine = [one for one in kept_lists(desk.workspace) if one.issuer in issuer.identifiers]
    return Told(issuer, addresses, raw, whole, tuple(mine)), notes


def _without_status_key(workspace: Workspace, issuer: IssuerVersion) -> str:
    """Lists that were signed last are carried. Raises Refused where they do not tell of every withdrawal."""
    if not lists_tell_all(workspace, issuer):
        raise Refused(
            "The status lists that were signed last do not tell of everything that was withdrawn or suspended.",
            "Have somebody sign in who holds the status key; nothing was published.",
        )
    return "You hold no status key: the lists go on as they were."


def _grow_old(workspace: Workspace, now: int) -> bool:
    """Whether a list is a day old: its date is what checkers go by. None is older than its trust file's note."""
    dates = [str(json.loads(one.document)["validFrom"]) for one in kept_lists(workspace)]
    return any(date < instant_text(now - FRESH_SECONDS) for date in dates) or any(
        not one.jwt for one in kept_lists(workspace)
    )


def _root_can_sign(desk: Desk, now: int) -> bool:
    from credesk.desk.keys_root import root_key

    return root_key(desk) is not None and bool(trust_waits(desk.workspace, now))


def _published_trust(folder: Path, addresses: Addresses, own: TrustFile) -> tuple[bytes, TrustFile] | None:
    """The trust file that stands in the folder, if it is the same root's. Raises Refused for another one's."""
    path = folder / addresses.home / TRUST_NAME
    try:
        if not path.is_file() or path.stat().st_size > _LARGEST_TRUST:
            return None
        raw = path.read_bytes()
        return raw, read_trust_file(raw, own.content.root)
    except (OSError, CredentialError) as error:
        raise Refused(
            sentence("{path} is not a trust file of this organisation's root.", path=path),
            "Publish to another folder, or remove that file yourself; nothing was changed.",
            details=str(error),
        ) from error


def _joined(raw: bytes, own: TrustFile, there: tuple[bytes, TrustFile] | None, now: int) -> tuple[bytes, TrustFile]:
    """The later of two trust files, with the lists of this workspace and those that only the other one has."""
    if there is None:
        return raw, own
    if there[1].content.sequence == own.content.sequence and there[1].payload != own.payload:
        raise Refused(
            sentence(
                "The folder has another trust file with the same number {sequence}.", sequence=own.content.sequence
            ),
            "Two people signed at once: bring both workstations together and sign anew; nothing was changed.",
        )
    later = there if there[1].content.sequence > own.content.sequence else (raw, own)
    lists = [*own.lists, *_others_lists(own, there[1], later[1], now)]
    made = with_lists(later[0], lists)
    return made, read_trust_file(made, own.content.root)


def _others_lists(own: TrustFile, there: TrustFile, later: TrustFile, now: int) -> Sequence[bytes]:
    """Lists of other workstations that stand in the folder and count; this workspace's own ones are newer."""
    mine = {(document["id"], document["issuer"]) for document in map(json.loads, own.lists)}
    found = []
    for one in there.lists:
        document = json.loads(one)
        if (document.get("id"), document.get("issuer")) in mine:
            continue
        try:
            verify_list(one, later.content, now)
        except CredentialError:
            continue
        found.append(one)
    return found
