"""Checks by name and the one verdict that they come to, in the words of docs/paper-proof.md.

Everything here turns into plain values and back, because checks are made in a worker process and shown
outside of it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Any, Self

from credesk.domain.sentences import as_sentence, sentence

Plain = Any
"""None, booleans, integers, texts, lists and dicts of them."""


class Verdict(Enum):
    """What a checker says, in the order in which the first that applies is said.

    ``exit_code`` is what a terminal answers: 0 in force; 2 where nothing can be said for sure; 1 every other.
    """

    UNREADABLE = ("unreadable", "grey", 2)
    NEWER = ("newer than this checker", "grey", 2)
    NOT_KNOWN = ("issuer or key not known here", "amber", 2)
    ALTERED = ("altered", "red", 1)
    STOLEN = ("signed with a stolen key", "red", 1)
    PRACTICE = ("practice, worth nothing", "amber", 1)
    WITHDRAWN = ("withdrawn", "red", 1)
    REPLACED = ("replaced", "amber", 1)
    SUSPENDED = ("suspended", "amber", 1)
    EXPIRED = ("expired", "amber", 1)
    NOT_YET = ("not yet in force", "amber", 1)
    NOT_MADE = ("signed, a check not made", "amber", 2)
    IN_FORCE = ("in force", "green", 0)

    def __init__(self, words: str, colour: str, exit_code: int) -> None:
        self.words = words
        self.colour = colour
        self.exit_code = exit_code


_ORDER = {verdict: place for place, verdict in enumerate(Verdict)}


class CheckName(Enum):
    """Every check that is made, in the order in which they are listed."""

    READING = "reading"
    TRUST_LIST = "trust list"
    ISSUER = "issuer"
    KEY = "key"
    SIGNATURE = "signature"
    ATTACHMENT = "attachment"
    CODE = "code"
    ADDRESS = "address"
    THEFT = "stolen key"
    PRACTICE = "practice"
    WITHDRAWAL = "withdrawal"
    SUSPENSION = "suspension"
    EXPIRY = "expiry"
    START = "start"


_PLACES = {name: place for place, name in enumerate(CheckName)}


class CheckState(Enum):
    """How a check came out."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_MADE = "not made"


@dataclass(frozen=True, slots=True)
class Check:
    """One check: its name, how it came out, a sentence, and what the verdict is if it failed."""

    name: CheckName
    state: CheckState
    sentence: str
    verdict: Verdict | None = None

    def plain(self) -> dict[str, Plain]:
        """Name, state, sentence and verdict as texts."""
        verdict = None if self.verdict is None else self.verdict.name
        return {"name": self.name.value, "state": self.state.value, "sentence": self.sentence, "verdict": verdict}

    @classmethod
    def from_plain(cls, plain: dict[str, Plain]) -> Self:
        """The check that ``plain`` wrote."""
        verdict = None if plain["verdict"] is None else Verdict[plain["verdict"]]
        return cls(CheckName(plain["name"]), CheckState(plain["state"]), str(plain["sentence"]), verdict)


def passed(name: CheckName, said: str) -> Check:
    """A check that was made and passed."""
    return Check(name, CheckState.PASSED, as_sentence(said))


def failed(name: CheckName, verdict: Verdict, said: str) -> Check:
    """A check that was made and failed, with the verdict that this means."""
    return Check(name, CheckState.FAILED, as_sentence(said), verdict)


def not_made(name: CheckName, said: str) -> Check:
    """A check that applies and could not be made."""
    return Check(name, CheckState.NOT_MADE, as_sentence(said), Verdict.NOT_MADE)


@dataclass(frozen=True, slots=True)
class Report:
    """What was checked, how it came out, what the paper or file says, and what else there is to mention.

    ``facts`` are plain values by name: what was read, the issuer's name and telephone from the trust file, and
    ``verified``: whether the signature fits, without which the rest is only claimed.
    """

    verdict: Verdict
    sentence: str
    checks: tuple[Check, ...]
    facts: dict[str, Plain]
    mentions: tuple[str, ...] = ()

    @property
    def colour(self) -> str:
        """green, amber, red or grey."""
        return self.verdict.colour

    @property
    def exit_code(self) -> int:
        """What a terminal answers."""
        return self.verdict.exit_code

    def plain(self) -> dict[str, Plain]:
        """The report as plain values, for the way out of a worker process."""
        return {
            "verdict": self.verdict.name,
            "sentence": self.sentence,
            "checks": [check.plain() for check in self.checks],
            "facts": self.facts,
            "mentions": list(self.mentions),
        }

    @classmethod
    def from_plain(cls, plain: dict[str, Plain]) -> Self:
        """The report that ``plain`` wrote. Raises ValueError or KeyError for anything else."""
        checks = tuple(Check.from_plain(check) for check in plain["checks"])
        mentions = tuple(str(mention) for mention in plain["mentions"])
        return cls(Verdict[plain["verdict"]], str(plain["sentence"]), checks, dict(plain["facts"]), mentions)


def report(
    checks: Iterable[Check], facts: dict[str, Plain], mentions: Iterable[str] = (), *, list_date: str = ""
) -> Report:
    """The report of checks: the first verdict that applies, in the order of ``Verdict``, and its sentence.

    ``list_date`` is the day of the trust file, for "not known here; your list is from DATE".
    """
    said = tuple(as_sentence(one) for one in mentions)
    listed = tuple(sorted(checks, key=lambda check: _PLACES[check.name]))
    signature_fits = any(check.name is CheckName.SIGNATURE and check.verdict is None for check in listed)
    facts = facts | {"verified": signature_fits}
    telling = [check for check in listed if check.verdict is not None]
    if not telling:
        good = sentence("In force: every check that applies was made and passed.")
        return Report(Verdict.IN_FORCE, good, listed, facts, said)
    first = min(telling, key=lambda check: _ORDER[check.verdict or Verdict.IN_FORCE])
    verdict = first.verdict or Verdict.IN_FORCE
    return Report(verdict, _sentence(verdict, first, list_date), listed, facts, said)


def _sentence(verdict: Verdict, check: Check, list_date: str) -> str:
    if verdict is Verdict.NOT_MADE:
        return sentence("Signed, {check} check not made: {why}", check=sentence(check.name.value), why=check.sentence)
    if verdict is Verdict.NOT_KNOWN:
        return sentence("Not known here; your list is from {day}: {why}", day=list_date, why=check.sentence)
    words = verdict.words
    return sentence("{verdict}: {why}", verdict=sentence(f"{words[0].upper()}{words[1:]}"), why=check.sentence)
