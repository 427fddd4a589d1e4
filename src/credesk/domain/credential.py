"""Credentials in words: one in force for an award, why one is replaced or withdrawn."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from credesk.domain.errors import BadInput, Refused
from credesk.domain.ids import Id
from credesk.domain.names import printed_line
from credesk.domain.sentences import sentence
from credesk.domain.texts import nfc

MAX_REASON = 500


class ReplacementReason(Enum):
    """Why a credential takes another one's place."""

    NAME = "name"
    LOSS = "loss"
    ERROR = "error"
    APPEAL = "appeal"


@dataclass(frozen=True, slots=True)
class IssuedCredential:
    """One signed credential of an award. ``replaces`` and ``reason`` go together."""

    id: Id
    award: Id
    replaces: Id | None = None
    reason: ReplacementReason | None = None
    withdrawn: bool = False


def replacement_reason(text: str) -> ReplacementReason:
    """The reason of this name. Raises BadInput for any other."""
    try:
        return ReplacementReason(text.strip().lower())
    except ValueError:
        known = ", ".join(reason.value for reason in ReplacementReason)
        raise BadInput(
            sentence("“{text}” is no reason to replace a credential.", text=text[:40]),
            sentence("Give one of: {known}.", known=known),
        ) from None


def revocation_reason(text: str) -> str:
    """Why a credential is withdrawn, as one line of NFC. Raises BadInput where nothing is said or too much."""
    return printed_line(nfc(text), "The reason", MAX_REASON)


def in_force(credentials: Iterable[IssuedCredential]) -> list[IssuedCredential]:
    """The credentials, all of one award, that are neither withdrawn nor replaced: one or none where all is well."""
    known = list(credentials)
    replaced = {credential.replaces for credential in known}
    return [one for one in known if not one.withdrawn and one.id not in replaced]


def check_issue(credentials: Iterable[IssuedCredential], new: IssuedCredential) -> None:
    """Raise Refused where ``new`` would stand beside another in force; ``credentials`` are the award's so far."""
    known = list(credentials)
    if (new.replaces is None) != (new.reason is None):
        raise BadInput("A replacement names the credential that it replaces and the reason.")
    standing = [one.id for one in in_force(known)]
    if new.replaces is not None and new.replaces not in standing:
        raise Refused("The credential to replace is not in force for this award.")
    if any(one != new.replaces for one in standing):
        raise Refused("This award has a credential in force.", "Replace that one, with a reason.")
