"""The words of the page Take in that several of its parts say."""

import re
from typing import TYPE_CHECKING

from credesk.desk.take_in_view import HOLDING, Draft, Hold, Standing
from credesk.gui.words import isolated, plural, translate

if TYPE_CHECKING:
    from credesk.desk.take_in import TakenIn


def standing_words(standing: Standing) -> tuple[str, str]:
    """A chip for how a submission stands: its word and its kind."""
    chips = {
        Standing.UNCLEAR: (translate("TakeIn", "Unclear"), "look"),
        Standing.TWICE: (translate("TakeIn", "Given twice"), "look"),
        Standing.NAMELESS: (translate("TakeIn", "Name missing"), "look"),
        Standing.ADRIFT: (translate("TakeIn", "File without learner"), "look"),
        Standing.NEW: (translate("TakeIn", "New learner"), "accent"),
        Standing.KNOWN: (translate("TakeIn", "Known"), "good"),
        Standing.EMPTY: (translate("TakeIn", "Empty"), "neutral"),
        Standing.OUT: (translate("TakeIn", "Left out"), "neutral"),
    }
    return chips[standing]


def hold_words(holds: list[Hold]) -> str:
    """Why nothing can be taken in yet, in one sentence; "" where it can."""
    if not holds:
        return ""
    first = holds[0]
    count = sum(one.standing is first.standing for one in holds)
    if first.standing is Standing.UNCLEAR:
        return plural(
            "TakeIn",
            "%n match is unclear: choose whose it is, or leave it out.",
            "%n matches are unclear: choose whose they are, or leave them out.",
            count,
        )
    if first.standing is Standing.TWICE:
        return translate("TakeIn", "Several submissions go to {name}: choose others, or leave all but one out.",
                         name=isolated(first.who))  # fmt: skip
    if first.standing is Standing.NAMELESS:
        return plural("TakeIn", "%n new learner needs a name.", "%n new learners need a name.", count)
    return translate("TakeIn", "{name} goes to a learner who is left out.", name=isolated(first.who))


def is_holding(standing: Standing) -> bool:
    """Whether a submission keeps everything from being taken in."""
    return standing in HOLDING


def taken_words(taken: "TakenIn") -> str:
    """The closing line."""
    if taken.id is None:
        return translate("TakeIn", "Nothing new. Nothing was changed.")
    parts = [
        plural("TakeIn", "%n submission", "%n submissions", taken.submissions),
        plural("TakeIn", "%n file", "%n files", taken.files),
    ]
    if taken.learners_added:
        parts.append(plural("TakeIn", "%n new learner", "%n new learners", taken.learners_added))
    if taken.attempts:
        parts.append(plural("TakeIn", "%n further attempt", "%n further attempts", taken.attempts))
    return translate("TakeIn", "Taken in: {parts}.", parts=", ".join(parts))


def not_taken_words(taken: "TakenIn") -> str:
    """What was not taken in, and why, as far as it fits in a line or two."""
    parts = []
    if taken.nothing_new:
        parts.append(
            plural(
                "TakeIn",
                "%n submission was taken in before, with the same files.",
                "%n submissions were taken in before, with the same files.",
                taken.nothing_new,
            )
        )
    if taken.left_out:
        named = "; ".join(f"{isolated(name)} ({why})" for name, why in taken.left_out[:3])
        left = plural("TakeIn", "%n left out", "%n left out", len(taken.left_out))
        parts.append(f"{left}: {named}{'; …' if len(taken.left_out) > 3 else ''}")
    return " ".join(parts)


def source_words(draft: Draft) -> str:
    """What a source is, for the subtitle."""
    found = draft.seen.findings
    kinds = {
        "moodle": translate("TakeIn", "Moodle download"),
        "canvas": translate("TakeIn", "Canvas download"),
        "ora2": translate("TakeIn", "Open edX download"),
        "mahara": translate("TakeIn", "Mahara portfolio"),
        "sakai": translate("TakeIn", "Sakai download"),
        "files": translate("TakeIn", "one learner's files"),
    }
    kind = kinds.get(found.system) or translate("TakeIn", "a folder for each learner")
    return f"{isolated(found.source_name)} · {kind}"


def status_words(status: str) -> str:
    """How far a submission is in the system that it comes from, in words people use.

    Moodle writes several states after each other, each with a dash, in its own language; others stand as written.
    """
    known = {
        "submitted for grading": translate("TakeIn", "handed in"),
        "no submission": translate("TakeIn", "nothing handed in"),
        "draft (not submitted)": translate("TakeIn", "a draft, not handed in"),
        "not marked": translate("TakeIn", "not marked there"),
        "graded": translate("TakeIn", "marked there"),
        "released": translate("TakeIn", "marks released there"),
        "reopened": translate("TakeIn", "reopened"),
    }
    parts = [one.strip() for one in re.split(r"\s-(?:\s|$)", status)]
    return ", ".join(known.get(one.casefold(), one) for one in parts if one)


_SEVERAL_SUBMISSIONS = re.compile(r"\d+ submissions fit learner (.+)")
_SEVERAL_LEARNERS = re.compile(r"the .+ fits several learners: (.+)")


def why_words(why: str) -> str:
    """Why a match is suggested or unclear (intake.matching), in the language of the windows."""
    fixed = {
        "taken in before": translate("TakeIn", "taken in before"),
        "same learner number": translate("TakeIn", "same learner number"),
        "same e-mail": translate("TakeIn", "same e-mail"),
        "same name": translate("TakeIn", "same name"),
        "nobody in the register fits": translate("TakeIn", "nobody in the register fits"),
        "the source does not name anybody": translate("TakeIn", "the source does not name anybody"),
    }
    if several := _SEVERAL_SUBMISSIONS.fullmatch(why):
        return translate("TakeIn", "several submissions fit learner {number}", number=isolated(several[1]))
    if several := _SEVERAL_LEARNERS.fullmatch(why):
        return translate("TakeIn", "several learners fit: {numbers}", numbers=isolated(several[1]))
    return fixed.get(why, why)
