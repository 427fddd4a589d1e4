"""Words of deciding and issuing: where somebody stands, what an award says, how an error of the desk is told here."""

from credesk.desk.issue_facts import MayNot
from credesk.desk.issue_view import State
from credesk.domain.outcome import Outcome
from credesk.gui.parts.tables import Row
from credesk.gui.words import translate

WAITING = "waiting"
"""The filter that shows everybody for whom there is something to do."""

_KINDS = {
    State.BEGUN: "accent",
    State.READY: "good",
    State.TO_DECIDE: "accent",
    State.TO_VERIFY: "look",
    State.TO_ANSWER: "look",
    State.NOT_SIGNED_OFF: "neutral",
    State.NOT_YET_ACHIEVED: "neutral",
    State.WITHDRAWN: "wrong",
    State.ISSUED: "neutral",
}


def state_words(state: State) -> str:
    """A state as its chip says it."""
    return {
        State.BEGUN: translate("Issue", "Begun"),
        State.READY: translate("Issue", "Ready"),
        State.TO_DECIDE: translate("Issue", "To decide"),
        State.TO_VERIFY: translate("Issue", "Waiting for verification"),
        State.TO_ANSWER: translate("Issue", "Waiting for who decides"),
        State.NOT_SIGNED_OFF: translate("Issue", "Not yet signed off"),
        State.NOT_YET_ACHIEVED: translate("Issue", "Not yet achieved"),
        State.WITHDRAWN: translate("Issue", "Withdrawn"),
        State.ISSUED: translate("Issue", "Issued"),
    }[state]


def state_kind(row: Row) -> str:
    """The chip's kind."""
    return _KINDS[row["state"]]


def outcome_words(row: Row) -> str:
    """An outcome; nothing where none is known yet."""
    if row["outcome"] is None:
        return ""
    return {
        Outcome.NOT_YET_ACHIEVED: translate("Issue", "Not yet achieved"),
        Outcome.ACHIEVED: translate("Issue", "Achieved"),
        Outcome.MERIT: translate("Issue", "Achieved with merit"),
        Outcome.DISTINCTION: translate("Issue", "Achieved with distinction"),
    }[Outcome(row["outcome"])]


def score_words(row: Row) -> str:
    """Points of the maximum, from left to right in every language."""
    return f"\u2066{row['score']}\u2069" if row["score"] else ""


def verified_words(row: Row) -> str:
    """Who is named as the verifier."""
    if row["award"] is None:
        return "—"
    return str(row["verified_by"]) or translate("Issue", "not sampled")


def identity_words() -> dict[str, str]:
    """What can stand beside the name on paper."""
    return {
        "none": translate("Issue", "Nothing more"),
        "birth-date": translate("Issue", "The birth date"),
        "id": translate("Issue", "The last four of the ID"),
    }


def refusal_words(why: MayNot | None) -> str:
    """Why who is signed in may not issue; nothing where they may."""
    if why is None:
        return ""
    if why is MayNot.HOLDS_NO_KEY:
        return translate("Issue", "You hold no copy of the issuing key: somebody who does signs and issues.")
    return translate("Issue", "This workstation waits for the root's signature; nothing can be issued here yet.")
