"""What a credential says, as plain values that the desk fills from its rows.

Texts are already picked: one language for one credential. Ids are 16 bytes, digests 32, instants whole
seconds since 1970 UTC, days ``datetime.date``, points and credits exact fractions.
"""

import hashlib
from dataclasses import dataclass
from datetime import date
from fractions import Fraction


def within(task: bytes, id: bytes) -> bytes:
    """The id of a criterion or level inside a task: UUIDv8 from SHA-256 of both.

    For achievements whose tasks share a rubric: each id may stand only once in a credential.
    """
    body = bytearray(hashlib.sha256(task + id).digest()[:16])
    body[6] = body[6] & 0x0F | 0x80
    body[8] = body[8] & 0x3F | 0x80
    return bytes(body)


@dataclass(frozen=True, slots=True)
class IssuerContent:
    """Who issues. ``id`` is a did:web or did:key; empty texts are left out of the credential."""

    id: str
    name: str
    country: str = ""
    licence: str = ""
    address: str = ""
    telephone: str = ""
    email: str = ""
    web: str = ""


@dataclass(frozen=True, slots=True)
class AlignmentContent:
    """A place in a framework. ``url`` says which; ``kind`` is an Open Badges target type or empty."""

    name: str
    url: str
    framework: str = ""
    code: str = ""
    description: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True)
class LevelContent:
    """A level of a criterion, in the rubric's own order or any other: levels are written by points."""

    id: bytes
    name: str
    points: Fraction
    description: str = ""


@dataclass(frozen=True, slots=True)
class CriterionContent:
    """A criterion with its levels; ``must_reach`` is a level's id."""

    id: bytes
    name: str
    levels: tuple[LevelContent, ...]
    must_reach: bytes | None = None


@dataclass(frozen=True, slots=True)
class Labels:
    """The headings that stand inside the criteria text, in the credential's language."""

    learning_outcomes: str = "Learning outcomes"
    workload: str = "Workload"
    hours: str = "hours"
    level: str = "Level"
    outcome: str = "Outcome"
    points: str = "Points"


@dataclass(frozen=True, slots=True)
class AchievementContent:
    """What was achieved, in one language. ``criteria`` are rubric criteria of all tasks, in order.

    ``outcome_id`` and ``points_id`` are 16 bytes each that name the overall result's descriptions; they stay
    the same for all credentials of an achievement version.
    """

    id: bytes
    name: str
    description: str
    narrative: str
    language: str
    outcome_id: bytes
    points_id: bytes
    version: str = ""
    code: str = ""
    field_of_study: str = ""
    kind: str = "MicroCredential"
    learning_outcomes: tuple[str, ...] = ()
    workload_hours: int | None = None
    credits: Fraction | None = None
    level: str = ""
    alignments: tuple[AlignmentContent, ...] = ()
    criteria: tuple[CriterionContent, ...] = ()
    labels: Labels = Labels()


@dataclass(frozen=True, slots=True)
class MarkContent:
    """The level that was reached in a criterion. A criterion that did not apply has no mark."""

    criterion: bytes
    level: bytes


@dataclass(frozen=True, slots=True)
class ResultContent:
    """What the learner reached: outcome in words, points of the maximum where there are any, the marks.

    ``marks`` is None where the programme leaves per-criterion results out; the rubric is then left out too.
    """

    outcome: str
    points: Fraction | None = None
    points_of: Fraction | None = None
    marks: tuple[MarkContent, ...] | None = ()


@dataclass(frozen=True, slots=True)
class EvidenceContent:
    """A piece of evidence: its id and the SHA-256 of its plain bytes, or None where it has no file."""

    id: bytes
    digest: bytes | None = None


@dataclass(frozen=True, slots=True)
class IdentityContent:
    """An identifier of the learner, which is only hashed into the credential.

    ``kind`` is an Open Badges identifier type: ``identifier`` for the learner number, ``emailAddress`` ...
    """

    value: str
    salt: bytes
    kind: str = "identifier"


@dataclass(frozen=True, slots=True)
class StatusPlace:
    """Where a credential's status stands: the stream (8 bytes), the list's number and the bit in it."""

    stream: bytes
    list_number: int
    index: int


@dataclass(frozen=True, slots=True)
class Replaced:
    """The credential that this one replaces: its id (16 bytes) and the SHA-256 of its stored form."""

    id: bytes
    digest: bytes


@dataclass(frozen=True, slots=True)
class Intent:
    """What was decided before signing: the same intent gives the same bytes.

    ``id`` is a UUIDv4. ``status_base`` is the address that status lists are published under, with its
    last slash, or None where there is none; the place is then only in the token.
    """

    id: bytes
    award_date: date
    signed_at: int
    place: StatusPlace | None
    valid_until: date | None = None
    status_base: str | None = None
    practice: bool = False
    replaces: Replaced | None = None


@dataclass(frozen=True, slots=True)
class CredentialContent:
    """Everything that one credential says."""

    issuer: IssuerContent
    achievement: AchievementContent
    result: ResultContent
    identities: tuple[IdentityContent, ...]
    intent: Intent
    evidence: tuple[EvidenceContent, ...] = ()
    with_schema: bool = False
