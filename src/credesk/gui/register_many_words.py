"""Words of acts on many certificates: titles, buttons, what happens to each and why not."""

from typing import TYPE_CHECKING

from credesk.desk.register_bulk import HAND_OVER, PRINT, REINSTATE, REPLACE, SAVE, SUSPEND, WITHDRAW
from credesk.gui.parts.tables import Row
from credesk.gui.register_words import kind_of, register_state
from credesk.gui.words import civil_day, isolated, plural, translate

if TYPE_CHECKING:
    from credesk.desk.register_bulk import Line


def title_words(act: str, count: int) -> str:
    """What is asked, of all that is selected."""
    return {
        WITHDRAW: plural("Register", "Withdraw %n certificate", "Withdraw %n certificates", count),
        SUSPEND: plural("Register", "Suspend %n certificate", "Suspend %n certificates", count),
        REINSTATE: plural("Register", "Reinstate %n certificate", "Reinstate %n certificates", count),
        REPLACE: plural("Register", "Replace %n certificate", "Replace %n certificates", count),
        HAND_OVER: plural("Register", "Hand over %n certificate", "Hand over %n certificates", count),
        PRINT: plural("Register", "Print %n certificate again", "Print %n certificates again", count),
        SAVE: plural("Register", "Save the files of %n certificate", "Save the files of %n certificates", count),
    }[act]


def act_words(act: str, count: int) -> str:
    """What the button says: how many it is done to."""
    return {
        WITHDRAW: plural("Register", "Withdraw %n", "Withdraw %n", count),
        SUSPEND: plural("Register", "Suspend %n", "Suspend %n", count),
        REINSTATE: plural("Register", "Reinstate %n", "Reinstate %n", count),
        REPLACE: plural("Register", "Replace %n", "Replace %n", count),
        HAND_OVER: plural("Register", "%n handed over", "%n handed over", count),
        PRINT: plural("Register", "Draw %n", "Draw %n", count),
        SAVE: plural("Register", "Write %n", "Write %n", count),
    }[act]


def warning_words(act: str) -> str:
    """What somebody must know before they do it; "" where the button says all."""
    return {
        WITHDRAW: translate(
            "Register",
            "They read withdrawn for everybody who gets the trust file from now on. This cannot be undone.",
        ),
        REPLACE: translate("Register", "New ones are signed and printed; the old ones read replaced, and stay so."),
        HAND_OVER: translate("Register", "You sign that they were handed over. Later prints say COPY."),
    }.get(act, "")


def cannot_words(count: int) -> str:
    """That some are left."""
    return plural(
        "Register", "%n cannot and is left as it is; it stands first.",
        "%n cannot and are left as they are; they stand first.", count,
    )  # fmt: skip


def line_words(row: Row) -> str:
    """What happens to one, or why nothing does."""
    line: Line = row["line"]
    if line.why == "handed over":
        return translate("Register", "Left: handed over {day}", day=civil_day(line.told[1]))
    if line.why:
        return translate("Register", "Left: {state}", state=isolated(register_state(line.why)))
    if line.then in ("original", "copy", "handed over"):
        return {
            "original": translate("Register", "As the first time"),
            "copy": translate("Register", "Marked as a copy"),
            "handed over": translate("Register", "Handed over"),
        }[line.then]
    return register_state(line.then)


def line_kind(row: Row) -> str:
    """The chip's kind of what happens."""
    line: Line = row["line"]
    if line.why:
        return "neutral"
    return "good" if line.then in ("original", "handed over") else "look" if line.then == "copy" else kind_of(line.then)
