"""The order in which mixed-direction text is drawn: the Unicode Bidirectional Algorithm (UAX #9).

Covers what certificates hold: one paragraph without embeddings and overrides (texts are stored without them), with
isolates, which the layout itself puts around names, numbers and addresses. Rules are named as in the annex.
"""

import unicodedata
from collections.abc import Sequence

LEFT_TO_RIGHT_ISOLATE, FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2066", "\u2068", "\u2069"
_ISOLATES = {LEFT_TO_RIGHT_ISOLATE: 0, "\u2067": 1, FIRST_STRONG_ISOLATE: None}
MARKS = frozenset({*_ISOLATES, POP_ISOLATE})
"""Characters that only steer the order: nothing is drawn for them."""

_PAIRS = dict(zip("([{〈《「『【〔〖〈", ")]}〉》」』】〕〗〉", strict=True))
_CLOSERS = {closer: opener for opener, closer in _PAIRS.items()}
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"})
_AS_STRONG = {"L": "L", "R": "R", "EN": "R", "AN": "R"}


def isolated(text: str) -> str:
    """The text between isolates, so that it takes its own direction and turns nothing around it."""
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}" if text else ""


def isolated_left_to_right(text: str) -> str:
    """The text between isolates, read from left to right: telephone numbers, addresses, certificate numbers."""
    return f"{LEFT_TO_RIGHT_ISOLATE}{text}{POP_ISOLATE}" if text else ""


def first_strong(text: str, otherwise: bool = False) -> bool:
    """Whether the first strong character runs right to left (P2, P3); ``otherwise`` where there is none."""
    depth = 0
    for character in text:
        if character in _ISOLATES:
            depth += 1
        elif character == POP_ISOLATE:
            depth = max(0, depth - 1)
        elif depth == 0:
            kind = unicodedata.bidirectional(character)
            if kind in ("L", "R", "AL"):
                return kind != "L"
    return otherwise


def direction_of(text: str, page_right_to_left: bool) -> bool:
    """Whether a text runs right to left on a page of its language.

    On a right-to-left page a phrase with any right-to-left letter does, even where it begins with an
    abbreviation in Latin letters; everywhere else the first strong character decides.
    """
    if page_right_to_left and any(unicodedata.bidirectional(character) in ("R", "AL") for character in text):
        return True
    return first_strong(text, page_right_to_left)


def levels(text: str, right_to_left: bool) -> list[int]:
    """One embedding level per character: even runs left to right, odd right to left."""
    found = [int(right_to_left)] * len(text)
    _resolve(text, range(len(text)), int(right_to_left), found)
    for place in range(len(text) - 1, -1, -1):  # L1: space at the end of a line stays at the end
        if unicodedata.bidirectional(text[place]) not in ("WS", "S", "B") and text[place] not in MARKS:
            break
        found[place] = int(right_to_left)
    return found


def visual_order(found: Sequence[int]) -> list[int]:
    """Places in the order in which they are drawn from left to right (L2), for runs or for characters."""
    order = list(range(len(found)))
    odd = [level for level in found if level % 2]
    for level in range(max(found, default=0), min(odd, default=1) - 1, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and found[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = max(end, start + 1)
    return order


def _resolve(text: str, places: Sequence[int], base: int, found: list[int]) -> None:
    outer: list[int] = []
    position = 0
    while position < len(places):
        outer.append(places[position])
        if text[places[position]] in _ISOLATES:
            end = _closing(text, places, position)
            inner = places[position + 1 : end]
            _resolve(text, inner, _inner_level(text, places[position], inner, base), found)
            position = end
        else:
            position += 1
    _resolve_flat(text, outer, base, found)


def _closing(text: str, places: Sequence[int], position: int) -> int:
    depth = 0
    for end in range(position, len(places)):
        depth += (text[places[end]] in _ISOLATES) - (text[places[end]] == POP_ISOLATE)
        if depth == 0:
            return end
    return len(places)


def _inner_level(text: str, opener: int, inner: Sequence[int], base: int) -> int:
    wanted = _ISOLATES[text[opener]]
    if wanted is None:
        wanted = int(first_strong("".join(text[place] for place in inner)))
    return base + 1 if (base + 1) % 2 == wanted else base + 2


def _resolve_flat(text: str, places: Sequence[int], base: int, found: list[int]) -> None:
    kinds = [unicodedata.bidirectional(text[place]) or "L" for place in places]
    edge = "R" if base % 2 else "L"
    marks = [kind == "NSM" for kind in kinds]
    _weak(kinds, edge)
    _brackets([text[place] for place in places], kinds, marks, edge)
    _neutral(kinds, edge)
    for place, kind in zip(places, kinds, strict=True):  # I1, I2
        if base % 2:
            found[place] = base + (kind != "R")
        else:
            found[place] = base + {"L": 0, "R": 1}.get(kind, 2)


def _weak(kinds: list[str], edge: str) -> None:
    previous, strong = edge, edge
    for place, kind in enumerate(kinds):  # W1, W2, W3
        if kind not in ("NSM", "BN"):
            previous = kind
        elif previous in ("LRI", "RLI", "FSI", "PDI"):
            previous = "ON"
        if previous in ("L", "R", "AL"):
            strong = previous
        kinds[place] = "AN" if previous == "EN" and strong == "AL" else previous
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]
    _separators(kinds)
    _terminators(kinds)
    strong = edge
    for place, kind in enumerate(kinds):  # W7
        if kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[place] = "L"


def _separators(kinds: list[str]) -> None:
    for place in range(1, len(kinds) - 1):  # W4
        before, after = kinds[place - 1], kinds[place + 1]
        if kinds[place] in ("ES", "CS") and before == after == "EN":
            kinds[place] = "EN"
        elif kinds[place] == "CS" and before == after == "AN":
            kinds[place] = "AN"


def _terminators(kinds: list[str]) -> None:
    place = 0
    while place < len(kinds):  # W5: signs beside a number belong to it
        end = place
        while end < len(kinds) and kinds[end] == "ET":
            end += 1
        if end > place and "EN" in (kinds[place - 1] if place else "", kinds[end] if end < len(kinds) else ""):
            kinds[place:end] = ["EN"] * (end - place)
        place = max(end, place + 1)
    kinds[:] = ["ON" if kind in ("ES", "ET", "CS") else kind for kind in kinds]  # W6


def _brackets(characters: Sequence[str], kinds: list[str], marks: Sequence[bool], edge: str) -> None:
    for pair in sorted(_bracket_pairs(characters, kinds)):  # N0
        direction = _bracket_direction(kinds, pair, edge)
        for place in pair if direction else ():
            after = next((end for end in range(place + 1, len(kinds)) if not marks[end]), len(kinds))
            kinds[place:after] = [direction] * (after - place)


def _bracket_direction(kinds: Sequence[str], pair: tuple[int, int], edge: str) -> str:
    inside = {_AS_STRONG[kind] for kind in kinds[pair[0] + 1 : pair[1]] if kind in _AS_STRONG}
    if not inside or edge in inside:
        return edge if inside else ""
    before = next((_AS_STRONG[kind] for kind in reversed(kinds[: pair[0]]) if kind in _AS_STRONG), edge)
    return before if before in inside else edge


def _bracket_pairs(characters: Sequence[str], kinds: Sequence[str]) -> list[tuple[int, int]]:
    waiting: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for place, character in enumerate(characters):
        if kinds[place] == "ON" and character in _PAIRS:
            waiting.append((character, place))
        elif kinds[place] == "ON" and character in _CLOSERS:
            opener = _CLOSERS[character]
            match = next((at for at in range(len(waiting) - 1, -1, -1) if waiting[at][0] == opener), None)
            if match is not None:
                pairs.append((waiting[match][1], place))
                del waiting[match:]
    return pairs


def _neutral(kinds: list[str], edge: str) -> None:
    place = 0
    while place < len(kinds):  # N1, N2
        end = place
        while end < len(kinds) and kinds[end] in _NEUTRAL:
            end += 1
        if end > place:
            before = _AS_STRONG.get(kinds[place - 1], edge) if place else edge
            after = _AS_STRONG.get(kinds[end], edge) if end < len(kinds) else edge
            kinds[place:end] = [before if before == after else edge] * (end - place)
        place = max(end, place + 1)
