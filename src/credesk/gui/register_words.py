"""Words of the register: states, reasons, what happened."""

from credesk.desk.register import IN_FORCE, REPLACED, SUSPENDED, WITHDRAWN
from credesk.desk.register_find import EXPIRED, NOT_YET
from credesk.desk.register_view import HANDED, REINSTATED, TAKEN_BACK, Event
from credesk.gui.parts.tables import Row
from credesk.gui.words import isolated, short_day, translate

_KINDS = {
    IN_FORCE: "good",
    EXPIRED: "look",
    NOT_YET: "neutral",
    SUSPENDED: "look",
    WITHDRAWN: "wrong",
    REPLACED: "neutral",
}


def register_state(state: str) -> str:
    """A state as its chip says it."""
    return {
        IN_FORCE: translate("Register", "In force"),
        EXPIRED: translate("Register", "Expired"),
        NOT_YET: translate("Register", "Not yet in force"),
        SUSPENDED: translate("Register", "Suspended"),
        WITHDRAWN: translate("Register", "Withdrawn"),
        REPLACED: translate("Register", "Replaced"),
    }[state]


def register_kind(row: Row) -> str:
    """The chip's kind of a row."""
    return _KINDS[row["state"]]


def kind_of(state: str) -> str:
    """The chip's kind of a state."""
    return _KINDS[state]


def reason_words() -> dict[str, str]:
    """Why a credential is replaced."""
    return {
        "name": translate("Register", "The name was wrong or has changed"),
        "loss": translate("Register", "The paper is lost or damaged"),
        "error": translate("Register", "Something else on it was wrong"),
        "appeal": translate("Register", "An appeal changed the decision"),
    }


def event_words(event: Event) -> str:
    """One line of the history."""
    day, by = short_day(event.at), isolated(event.by)
    why = reason_words().get(event.words) or isolated(event.words)
    return {
        "decided": translate("Register", "{day}: decided by {name}", day=day, name=by),
        "verified": translate("Register", "{day}: verified by {name}", day=day, name=by),
        "signed": translate("Register", "{day}: signed by {name}", day=day, name=by),
        REPLACED: translate("Register", "{day}: replaced by {name}. {why}", day=day, name=by, why=why),
        SUSPENDED: translate("Register", "{day}: suspended by {name}. {why}", day=day, name=by, why=why),
        REINSTATED: translate("Register", "{day}: reinstated by {name}. {why}", day=day, name=by, why=why),
        HANDED: translate(
            "Register", "{day}: handed over to {who} by {name}", day=day, name=by, who=isolated(event.words)
        ),
        TAKEN_BACK: translate("Register", "{day}: handing over taken back by {name}. {why}", day=day, name=by, why=why),
        WITHDRAWN: translate("Register", "{day}: withdrawn by {name}. {why}", day=day, name=by, why=why),
    }[event.what]
