"""The words of verdicts, checks and facts as the Check page shows them (docs/paper-proof.md has their meaning)."""

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from credesk.domain.points import points_text
from credesk.gui.words import civil_day, instant, short_day, spoken, translate

if TYPE_CHECKING:
    from credesk.desk.check import Checked

KINDS = {"green": "good", "amber": "look", "red": "wrong", "grey": "neutral"}
"""Which kind of chip and band a report's colour is."""
STATES = {"passed": ("✓", "good"), "failed": ("!", "wrong"), "not made": ("?", "look")}


def verdict_words(name: str) -> str:
    """A verdict by its name, in a few words."""
    return {
        "UNREADABLE": translate("Check", "Unreadable"),
        "NEWER": translate("Check", "Newer than this checker"),
        "NOT_KNOWN": translate("Check", "Not known here"),
        "ALTERED": translate("Check", "Altered"),
        "STOLEN": translate("Check", "Signed with a stolen key"),
        "PRACTICE": translate("Check", "Practice, worth nothing"),
        "WITHDRAWN": translate("Check", "Withdrawn"),
        "REPLACED": translate("Check", "Replaced"),
        "SUSPENDED": translate("Check", "Suspended"),
        "EXPIRED": translate("Check", "Expired"),
        "NOT_YET": translate("Check", "Not yet in force"),
        "NOT_MADE": translate("Check", "Signed, a check not made"),
        "IN_FORCE": translate("Check", "In force"),
    }[name]


def check_words(name: str) -> str:
    """A check by its name."""
    return {
        "reading": translate("Check", "Reading"),
        "trust list": translate("Check", "Trust list"),
        "issuer": translate("Check", "Issuer"),
        "key": translate("Check", "Key"),
        "signature": translate("Check", "Signature"),
        "attachment": translate("Check", "Attachment"),
        "code": translate("Check", "Code"),
        "address": translate("Check", "Address"),
        "stolen key": translate("Check", "Stolen key"),
        "practice": translate("Check", "Practice"),
        "withdrawal": translate("Check", "Withdrawal"),
        "suspension": translate("Check", "Suspension"),
        "expiry": translate("Check", "Expiry"),
        "start": translate("Check", "Start"),
    }[name]


def state_words(state: str) -> str:
    """How a check came out: a sign and a word."""
    words = {
        "passed": translate("Check", "passed"),
        "failed": translate("Check", "failed"),
        "not made": translate("Check", "not made"),
    }
    return f"{STATES[state][0]} {words[state]}"


def kind_words(kind: str) -> str:
    """What a thing was read as."""
    return {
        "PDF": translate("Check", "certificate (PDF)"),
        "picture": translate("Check", "picture"),
        "credential": translate("Check", "credential (file)"),
        "code": translate("Check", "code"),
        "file": translate("Check", "file"),
    }.get(kind, kind)


def fact_rows(checked: "Checked") -> list[tuple[str, str]]:
    """(label, value) of what the paper must say, in the order in which a person compares it."""
    labels = {
        "identity": translate("Check", "Identity"),
        "outcome": translate("Check", "Outcome"),
        "points": translate("Check", "Points"),
        "level": translate("Check", "Level"),
        "workload_hours": translate("Check", "Workload"),
        "credits": translate("Check", "Credits"),
        "awarded": translate("Check", "Awarded"),
        "expires": translate("Check", "Valid until"),
        "issuer": translate("Check", "Issuer"),
        "issuer_claimed": translate("Check", "Calls itself"),
        "telephone": translate("Check", "Telephone"),
        "number": translate("Check", "Certificate"),
        "issuer_id": translate("Check", "Identifier"),
        "signed_at": translate("Check", "Signed"),
    }
    facts = checked.report.facts
    return [(label, _shown(name, facts[name])) for name, label in labels.items() if facts.get(name) not in (None, "")]


def _shown(name: str, value: Any) -> str:
    """A fact in words; points and credits come in hundredths."""
    if name == "points":
        points, of = (points_text(Fraction(one, 100)) for one in value)
        return translate("Check", "{points} of {of}", points=points, of=of)
    if name == "credits":
        return points_text(Fraction(value, 100))
    if name == "workload_hours":
        return translate("Check", "{hours} hours", hours=value)
    return _day(str(value)) if name in ("awarded", "expires", "signed_at") else str(value)


def said(sentence: str) -> str:
    """A sentence of the checks in the windows' language, with its dates as people say them."""
    from credesk.desk.phrases import dates_said

    return dates_said(spoken(sentence), _day)


def _day(value: str) -> str:
    """A civil day, or an instant as its day; what is neither is shown as it stands."""
    try:
        return civil_day(value) if len(value) == 10 else short_day(instant(value))
    except ValueError:
        return value
