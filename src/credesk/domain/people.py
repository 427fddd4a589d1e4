"""People and organisations: issuers, learners, and those who work with Credesk."""

from collections.abc import Container
from dataclasses import dataclass
from enum import Enum

from credesk.domain import crockford
from credesk.domain.errors import BadInput, Refused
from credesk.domain.ids import Id, Randomness
from credesk.domain.names import MAX_NAME, printed_line
from credesk.domain.sentences import sentence


@dataclass(frozen=True, slots=True)
class IssuerVersion:
    """What an issuer is called and where it is found, at one time. ``identifiers[0]`` signs."""

    id: Id
    issuer: Id
    number: int
    identifiers: tuple[str, ...]
    legal_name: str
    country: str = ""
    licence: str = ""
    address: str = ""
    telephone: str = ""
    email: str = ""
    web: str = ""
    verify_address: str | None = None
    numbers_published: bool = False


@dataclass(frozen=True, slots=True)
class Learner:
    """Someone who hands in portfolios. ``certificate_name`` is what paper shows, apart from the roster's."""

    id: Id
    number: str
    name: str
    certificate_name: str | None = None
    email: str | None = None
    birth_date: str | None = None
    national_id: str | None = None
    language: str | None = None
    cohort: str | None = None

    @property
    def printed_name(self) -> str:
        """The name for certificates: the learner's own choice, else the roster's."""
        return self.certificate_name or self.name


def new_learner_number(randomness: Randomness, taken: Container[str] = ()) -> str:
    """A number for a learner whose roster gave none: ``L-`` and eight characters (40 random bits).

    ``taken`` holds the numbers in use. Randomness that gives 100 of those in a row is refused.
    """
    for _ in range(100):
        number = "L-" + crockford.encode(int.from_bytes(randomness(5), "big"), 8)
        if number not in taken:
            return number
    raise Refused("No free learner number was found.", "Give the learner a number by hand.")


def learner_number(text: str) -> str:
    """A learner number as typed or read from a roster: one line of 1 to 64 characters. Raises BadInput."""
    return printed_line(text, "The learner number", 64)


class Role(Enum):
    """What a person may do. One person may hold several; separating them changes nothing that is recorded."""

    ASSESSOR = "assessor"
    VERIFIER = "verifier"
    DECIDER = "decider"
    ISSUER = "issuer"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who works with Credesk: assesses, verifies, decides, issues or keeps it running."""

    id: Id
    name: str
    roles: frozenset[Role] = frozenset(Role)
    email: str | None = None

    def check_may(self, role: Role) -> None:
        """Raise Refused where the person lacks the role."""
        if role not in self.roles:
            raise Refused(
                sentence("{name} is not registered as {role}.", name=self.name, role=role.value), "Ask someone who is."
            )


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A person's Ed25519 public key (32 bytes) and when it counts, in milliseconds since 1970 UTC."""

    id: Id
    person: Id
    key: bytes
    valid_from_ms: int
    valid_until_ms: int | None = None

    def counts_at(self, instant_ms: int) -> bool:
        """Whether what was signed then counts: from the first instant up to, not including, the last."""
        return self.valid_from_ms <= instant_ms and (self.valid_until_ms is None or instant_ms < self.valid_until_ms)


def check_person(person: Person) -> None:
    """Raise BadInput where a person cannot be registered."""
    printed_line(person.name, "The name", MAX_NAME)
    if not person.roles:
        raise BadInput(sentence("{person} has no role.", person=person.name), "Give at least one.")
