"""Options that find credentials in the register, for every command that works on some of them."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from credesk.desk.register_find import Sought
    from credesk.desk.session import Workspace

F = TypeVar("F", bound=Callable[..., Any])
_STATUS = ("in force", "expired", "not yet in force", "suspended", "withdrawn", "replaced")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked for."""

    words: str
    status: tuple[str, ...]
    programme: str | None
    cohort: str | None
    since: str
    until: str

    @property
    def is_given(self) -> bool:
        """Whether anything narrows the register."""
        return bool(self.words or self.status or self.programme or self.cohort is not None or self.since or self.until)

    def sought(self, workspace: "Workspace") -> "Sought":
        """As the desk seeks it. Raises BadInput where there is no such programme or day."""
        from credesk.desk.register_find import Sought, versions_of

        versions = versions_of(workspace, self.programme) if self.programme else None
        return Sought(self.words, frozenset(self.status), versions, self.cohort, self.since, self.until)


_OPTIONS = (
    click.option("--find", "words", default="", help="Words of name, number, certificate, programme, cohort or date."),
    click.option("--status", multiple=True, type=click.Choice(_STATUS), help="In this state today; may be repeated."),
    click.option("--programme", help="Of this programme, by its code or title."),
    click.option("--cohort", help="Of learners of this cohort."),
    click.option("--since", default="", help="Signed on this day (YYYY-MM-DD) or later."),
    click.option("--until", default="", help="Signed on this day (YYYY-MM-DD) or before."),
)


def seeking(command: F) -> F:
    """Add the options; the command gets one ``wanted``."""

    @wraps(command)
    def taking(**given: Any) -> Any:
        names = ("words", "status", "programme", "cohort", "since", "until")
        return command(wanted=Wanted(**{name: given.pop(name) for name in names}), **given)

    for option in reversed(_OPTIONS):
        taking = option(taking)
    return taking  # type: ignore[return-value]
