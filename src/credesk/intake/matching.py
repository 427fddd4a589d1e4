"""Who is who: submissions that were found against the learners that the register knows. Suggestions only."""

import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from credesk.intake.findings import FoundSubmission


@dataclass(frozen=True, slots=True)
class KnownLearner:
    """A learner of the register as matching needs it: the number, every name, e-mail and source keys."""

    number: str
    names: tuple[str, ...]
    email: str | None = None
    source_keys: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Whose a found submission seems to be. ``why`` is for a person.

    ``learner`` is a learner number or None; ``unclear`` says that several could be meant, so that a person
    must choose; without both the learner seems new.
    """

    place: str
    learner: str | None
    why: str
    unclear: bool = False


NAMELESS = "the source does not name anybody"
_Index = Mapping[object, set[str]]


def match(
    found: Sequence[FoundSubmission], known: Iterable[KnownLearner], source_keys: Mapping[str, bytes] | None = None
) -> tuple[Suggestion, ...]:
    """A suggestion for each submission, in order: by source key, learner number, e-mail, then name.

    ``source_keys`` has the key of each place. What fits several learners, or several submissions that fit
    one learner, is unclear and never chosen.
    """
    indexes = _indexes(list(known))
    suggestions = [_suggest(one, indexes, (source_keys or {}).get(one.place)) for one in found]
    places: dict[str, list[str]] = defaultdict(list)
    for suggestion in suggestions:
        if suggestion.learner is not None:
            places[suggestion.learner].append(suggestion.place)
    return tuple(_alone(suggestion, places) for suggestion in suggestions)


def _alone(suggestion: Suggestion, places: Mapping[str, Sequence[str]]) -> Suggestion:
    count = len(places[suggestion.learner]) if suggestion.learner is not None else 0
    if count < 2:
        return suggestion
    return replace(suggestion, learner=None, why=f"{count} submissions fit learner {suggestion.learner}", unclear=True)


def _indexes(known: Sequence[KnownLearner]) -> dict[str, _Index]:
    indexes: dict[str, dict[object, set[str]]] = {way: defaultdict(set) for way in _WAYS}
    for learner in known:
        for way, keys in _WAYS.items():
            for key in keys(learner):
                indexes[way][key].add(learner.number)
    return {way: dict(index) for way, index in indexes.items()}


_WAYS: dict[str, Callable[[KnownLearner], Iterable[object]]] = {
    "source": lambda learner: learner.source_keys,
    "learner number": lambda learner: (_plain(learner.number),),
    "e-mail": lambda learner: (_plain(learner.email),) if learner.email else (),
    "name": lambda learner: {key for name in learner.names for key in (*_name_keys(name), *_squeezed(name))},
}


def _suggest(found: FoundSubmission, indexes: Mapping[str, _Index], source_key: bytes | None) -> Suggestion:
    wanted: dict[str, Iterable[object]] = {
        "source": (source_key,) if source_key else (),
        "learner number": (_plain(found.number),) if found.number else (),
        "e-mail": (_plain(found.email),) if found.email else (),
        "name": _name_keys(found.learner_name),
    }
    for way, keys in wanted.items():
        numbers = set().union(*(indexes[way].get(key, set()) for key in keys))
        if len(numbers) == 1:
            why = "taken in before" if way == "source" else f"same {way}"
            return Suggestion(found.place, numbers.pop(), why)
        if numbers:
            choices = ", ".join(sorted(numbers))
            return Suggestion(found.place, None, f"the {way} fits several learners: {choices}", unclear=True)
    if not found.learner_name:
        return Suggestion(found.place, None, NAMELESS, unclear=True)
    return Suggestion(found.place, None, "nobody in the register fits")


def _plain(text: str | None) -> str:
    return " ".join(unicodedata.normalize("NFC", text or "").casefold().split())


def _name_keys(name: str) -> set[str]:
    """The name as compared: NFC, without case and doubled spaces; 'Family, Given' also the other way round."""
    plain = _plain(name)
    family, comma, given = plain.partition(",")
    return {plain, f"{given.strip()} {family.strip()}"} if comma and given.strip() else {plain} - {""}


def _squeezed(name: str) -> set[str]:
    """A name in one word as Canvas sorts it, letters and digits only: any of its words may begin the family name."""
    words = ["".join(filter(str.isalnum, word)) for word in _plain(name).replace(",", " ").split()]
    return {"".join((*words[start:], *words[:start])) for start in range(len(words))} - {""}
