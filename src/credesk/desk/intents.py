"""What is decided before a credential is signed: committed first, so that after a kill the same bytes come out."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from credesk.certificates.words import date_text
from credesk.desk.assess import STANDING_AWARDS
from credesk.desk.award import award_achievement, is_verified
from credesk.desk.content import Printed, signatory_lines
from credesk.desk.issuers import issuer_versions
from credesk.desk.keys_state import signing_rows
from credesk.desk.phrases import phrases_for
from credesk.desk.records import learner
from credesk.desk.register import credential_in_force
from credesk.desk.session import Desk
from credesk.desk.templates import version_for
from credesk.domain.civil import last_good_day, parse_date
from credesk.domain.credential import ReplacementReason
from credesk.domain.errors import BadInput, Refused
from credesk.domain.ids import Id, new_public_id
from credesk.domain.names import certificate_name
from credesk.domain.outcome import Outcome
from credesk.domain.people import IssuerVersion, Learner
from credesk.domain.sentences import sentence
from credesk.workspace.journal.kinds import AWARD, INTENT, REGISTER
from credesk.workspace.journal.values import decode, encode
from credesk.workspace.store import Workspace

IDENTITIES = ("none", "birth-date", "id")
"""What besides the name can stand on paper: nothing, the birth date, or the last four of an identity document."""


@dataclass(frozen=True, slots=True)
class Replacing:
    """That the new credential takes another one's place, and why."""

    credential: Any
    reason: ReplacementReason


@dataclass(frozen=True, slots=True)
class Wanted:
    """An award that can be issued now, with everything that its intent will freeze."""

    award: Any
    learner: Learner
    issuer: IssuerVersion
    key: bytes
    valid_until: str | None
    language: str
    replacing: Replacing | None = None


def ready_awards(workspace: Workspace) -> list[Any]:
    """Standing awards with an outcome that earns a credential and none in force, in the order of deciding.

    A credential that was withdrawn does not come back with the next batch: somebody decides anew, or names the learner.
    """
    fresh = f"{STANDING_AWARDS} AND outcome > ? AND id NOT IN (SELECT award FROM credentials) ORDER BY id"
    rows = workspace.rows(fresh, (int(Outcome.NOT_YET_ACHIEVED),))
    return [row for row in rows if not credential_in_force(workspace, row["award_key"])]


def wanted_for(desk: Desk, award: Any, replacing: Replacing | None = None) -> Wanted:
    """What is needed to issue for an award. Raises Refused, in words, with what is missing."""
    workspace = desk.workspace
    person = learner(workspace, award["learner"])
    if award["outcome"] is None or award["outcome"] <= Outcome.NOT_YET_ACHIEVED:
        raise Refused(sentence("{person} has not achieved it yet, so there is nothing to issue.", person=person.name))
    standing = credential_in_force(workspace, award["award_key"])
    if replacing is None and standing is not None:
        raise Refused(
            sentence("{person} has a credential in force for this.", person=person.name),
            "Replace that one, with a reason.",
        )
    if award["verified_by"] is not None and not is_verified(workspace, award):
        row = workspace.row("SELECT name FROM people WHERE id = ?", (award["verified_by"],))
        verifier = row["name"] if row else "The verifier"
        raise Refused(
            sentence("{person} waits for verification.", person=person.name),
            sentence("{verifier} signs with: credesk verify-award", verifier=verifier),
        )
    _refuse_unanswered(workspace, award, person)
    achievement = award_achievement(workspace, award)
    issuer = next((one for one in issuer_versions(workspace) if one.issuer == achievement.issuer), None)
    if issuer is None:
        raise Refused("The issuer of this achievement is not on this machine.")
    certificate_name(person.printed_name)
    end = last_good_day(parse_date(award["award_date"]), achievement.valid_months)
    key = issuing_key(desk, issuer)
    language = achievement.title.pick([person.language or ""])[0]
    return Wanted(award, person, issuer, key, end.isoformat() if end else None, language, replacing)


def issuing_key(desk: Desk, issuer: IssuerVersion) -> bytes:
    """The issuer's key that belongs to this workstation and counts now. Raises Refused where there is none."""
    now = desk.circumstances.now_ms()
    for row in signing_rows(desk.workspace, issuer.issuer, "credential", now):
        if row["device"] == desk.workspace.identity.device:
            return bytes(row["public_key"])
    raise Refused(
        sentence("This workstation has no issuing key of {issuer} that counts now.", issuer=issuer.legal_name),
        "Issue where there is one, or see what waits for the root: credesk keys waiting",
    )


def _refuse_unanswered(workspace: Workspace, award: Any, person: Learner) -> None:
    """An award may be typed for somebody; a credential stands on a decision that its decider signed."""
    row = workspace.row("SELECT actor FROM journal WHERE record = ? AND type = ?", (award["id"], AWARD.number))
    if row is None or row["actor"] != award["decided_by"]:
        found = workspace.row("SELECT name FROM people WHERE id = ?", (award["decided_by"],))
        name = found["name"] if found else "The person who decides"
        hint = f"{name} signs it with: credesk award --again --reason …"
        raise Refused(sentence("{person} waits for who decides.", person=person.name), hint)


def draft_intent(
    desk: Desk, one: Wanted, place: tuple[bytes, int, int], *, practice: bool, identity: str
) -> dict[str, Any]:
    """An intent as its row will be, not yet committed: enough to prepare the credential and see that it can be made."""
    stream, number, index = place
    printed = _printed(desk, one, identity)
    return {
        "id": desk.new_id(),
        "award": one.award["id"],
        "credential": new_public_id(desk.circumstances.randomness),
        "issuer_version": one.issuer.id,
        "signed_at": desk.circumstances.now_ms() // 1000 * 1000,
        "valid_until": one.valid_until,
        "status_stream": stream,
        "status_list": number,
        "status_index": index,
        "printed": encode(printed.form()),
        "replaces": one.replacing.credential["id"] if one.replacing else None,
        "replace_reason": one.replacing.reason.value if one.replacing else None,
        "key": one.key,
        "practice": practice,
        "verified": printed.verifier is not None,
        "template": version_for(desk.workspace, award_achievement(desk.workspace, one.award).achievement),
    }


def commit_intents(desk: Desk, drafts: Sequence[dict[str, Any]], learners: Sequence[Id]) -> None:
    """Commit what a batch will sign, in one transaction. ``learners`` are those of the drafts, in order."""
    register = desk.sealing_keys(REGISTER, learners)
    with desk.act() as act:
        for draft, person in zip(drafts, learners, strict=True):
            values = {name: value for name, value in draft.items() if name != "id"}
            values["printed"] = decode(draft["printed"])
            act.write(INTENT, draft["id"], values, keys={REGISTER: register[person]}, signer=desk.sign)
    # Status places are given out here: an older database put in this one's place must not give them out again.
    desk.remember()


def _printed(desk: Desk, one: Wanted, identity: str) -> Printed:
    workspace, award = desk.workspace, one.award
    decider = workspace.row("SELECT name, title FROM people WHERE id = ?", (award["decided_by"],))
    verifier = None
    if award["verified_by"] is not None:
        row = workspace.row("SELECT name FROM people WHERE id = ?", (award["verified_by"],))
        verifier = row["name"] if row else None
    replaced = None
    if one.replacing is not None:
        replaced = (one.replacing.credential["id"], hashlib.sha256(one.replacing.credential["json"]).digest())
    signatories = tuple(signatory_lines(decider["name"], decider["title"])) if decider and decider["name"] else ()
    return Printed(
        name=certificate_name(one.learner.printed_name),
        number=one.learner.number,
        language=one.learner.language or "",
        identity=_identity(one.learner, identity, one.language),
        salt=desk.circumstances.randomness(16),
        signatories=signatories,
        verifier=verifier,
        replaced=replaced,
    )


def _identity(person: Learner, wanted: str, language: str) -> str | None:
    """What of the person's identity stands on paper, as it is printed. Raises BadInput for an unknown word."""
    if wanted not in IDENTITIES:
        raise BadInput(
            sentence("“{wanted}” cannot stand on paper.", wanted=wanted),
            sentence("Choose one of: {identities}.", identities=", ".join(IDENTITIES)),
        )
    words = phrases_for(language)
    if wanted == "birth-date" and person.birth_date:
        return words.born.format(date=date_text(parse_date(person.birth_date), language))
    return words.id_ending.format(end=person.national_id[-4:]) if wanted == "id" and person.national_id else None
