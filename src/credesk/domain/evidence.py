"""Evidence: what a learner shows, as a file or as something that somebody saw."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import Enum

from credesk.domain.errors import BadInput
from credesk.domain.ids import Id
from credesk.domain.sentences import sentence

MAX_WHAT = 1_000


class EvidenceKind(Enum):
    """What an item of evidence is."""

    FILE = "file"
    TEXT = "text"
    OBSERVATION = "observation"
    PAPER = "paper"
    ELSEWHERE = "kept elsewhere"

    @property
    def is_stored(self) -> bool:
        """Whether the workspace keeps the bytes. Of the others it keeps what, where and seen by whom."""
        return self in (EvidenceKind.FILE, EvidenceKind.TEXT)


@dataclass(frozen=True, slots=True)
class Evidence:
    """One item; it may belong to several learners.

    ``what`` is the file's name, or says what the item is. ``sealed`` is the SHA-256 of the ciphertext, under
    which the bytes are kept; ``digest`` the SHA-256 of the plain bytes, also of a file kept elsewhere;
    ``size`` counts plain bytes. ``where`` tells where paper or a file kept elsewhere lies. ``seen_by`` names
    who saw the item, ``seen_on`` when; ``witness`` is their id where they work with Credesk.
    """

    id: Id
    kind: EvidenceKind
    what: str
    sealed: bytes | None = None
    digest: bytes | None = None
    size: int | None = None
    media_type: str | None = None
    where: str = ""
    seen_by: str = ""
    seen_on: date | None = None
    witness: Id | None = None

    @property
    def name(self) -> bytes:
        """What anything signed cites: the digest of the ciphertext, or the item's id where there is no file."""
        return self.sealed if self.sealed is not None else self.id


def check_evidence(item: Evidence) -> None:
    """Raise BadInput with one sentence for the first reason why the item cannot be recorded."""
    if not item.what.strip() or len(item.what) > MAX_WHAT:
        raise BadInput(
            sentence("Evidence needs a name or a description of 1 to {max_what} characters.", max_what=MAX_WHAT)
        )
    for value in (item.sealed, item.digest):
        if value is not None and len(value) != 32:
            raise BadInput(sentence("The digest of “{what}” is not a SHA-256.", what=item.what))
    if item.kind.is_stored:
        _check_stored(item)
    else:
        _check_seen(item)


def _check_stored(item: Evidence) -> None:
    if item.sealed is None or item.digest is None or item.size is None or item.size < 0:
        raise BadInput(sentence("“{what}” is not in the evidence store.", what=item.what))


def _check_seen(item: Evidence) -> None:
    if item.sealed is not None:
        raise BadInput(sentence("“{what}” has a file, so it is not {kind}.", what=item.what, kind=item.kind.value))
    if item.kind is not EvidenceKind.OBSERVATION and not item.where.strip():
        raise BadInput(sentence("Where does “{what}” lie?", what=item.what), "Say where it can be seen.")
    if item.kind is EvidenceKind.ELSEWHERE and item.digest is not None:
        return  # its digest says what it is, so nobody need have seen it
    if not item.seen_by.strip() or item.seen_on is None:
        raise BadInput(sentence("Who saw “{what}”, and when?", what=item.what), "Name the person and the date.")


def is_new_attempt(before: Collection[bytes], now: Collection[bytes]) -> bool:
    """Whether what came in now makes a new attempt: it holds a plain digest that no earlier attempt has.

    ``before`` holds the digests of every earlier attempt. What was left out since is no new attempt.
    """
    return not set(now) <= set(before)
