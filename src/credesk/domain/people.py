"""People and organisations: issuers, learners, and those who work with Credesk."""

from dataclasses import dataclass

from credesk.domain.ids import Id


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
