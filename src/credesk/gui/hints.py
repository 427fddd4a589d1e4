"""What to do, as a window says it: hints of the desk that name the terminal's commands say here where it is done."""

import re
from collections.abc import Iterator

from credesk.domain.errors import CredeskError
from credesk.domain.sentences import Sentence, as_sentence, joined, sentence
from credesk.gui.words import translate

_TERMINAL = re.compile(r"credesk [a-z]|--[a-z]")
_SENTENCES = re.compile(r"(?<=[.!?…])\s+|\n")


def for_windows(error: CredeskError) -> CredeskError:
    """The same error; sentences of its hint that name a command or an option say instead where windows do it."""
    if _TERMINAL.search(error.hint):
        error.hint = joined(*dict.fromkeys(_sentences(as_sentence(error.hint))))
    return error


def _sentences(hint: Sentence) -> Iterator[str]:
    """Each sentence, with the values of its template, or what windows say in its place."""
    instead = _instead(hint)
    for template, values in hint.parts:
        for one in _SENTENCES.split(template):
            if _TERMINAL.search(one):
                yield instead
            elif one:
                yield sentence(one, **values) if "{" in one else as_sentence(one)


def _instead(hint: str) -> str:
    return next((words for sign, words in _places().items() if sign in hint), "")


def _places() -> dict[str, str]:
    """Where something is done in windows, by what the terminal's hint names; the first that fits counts."""
    add = translate("Hints", "Add one under Programmes.")
    decide = translate("Hints", "Decide under Issue.")
    keys = translate("Hints", "See Keys under Settings.")
    prove = translate("Hints", "Keep this folder as it is, and prove the journal under Settings.")
    return {
        "--today": translate("Hints", "Nothing was changed. Set the clock, or say that the date is right when asked."),
        "credesk restore": translate(
            "Hints", "Choose “Another workspace…” and “Restore a backup” to go on from the last backup."
        ),
        "credesk journal": prove,
        "credesk issue --all": translate(
            "Hints",
            "Nothing that was signed is lost. Put right what is named here and choose “Sign and issue” again: it"
            " writes what is missing and goes on.",
        ),
        "credesk issuer set": translate("Hints", "Set one under Settings, Issuer."),
        "credesk verify-award": translate("Hints", "Who was named signs it under Issue."),
        "credesk award": decide,
        "credesk achievement": add,
        "credesk rubric": add,
        "credesk recovery": translate("Hints", "Keep a copy of the recovery file on another disk, under Issue."),
        "credesk person": translate("Hints", "Ask a person who does."),
        "--elsewhere": translate("Hints", "Leave it there and attach it as kept elsewhere: its digest is kept."),
        "credesk init": translate("Hints", "Choose another folder, or make a workspace there."),
        "credesk keys": keys,
        "--root": keys,
    }
