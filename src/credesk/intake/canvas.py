"""Canvas submissions: ``<name>[_LATE]_<user>_<attachment>_<file>``, texts and links as HTML (lib/content_zipper.rb)."""

import re
from collections.abc import Sequence

from credesk.intake.entries import Entry, SourceLimits
from credesk.intake.layout_parts import Gathered, Layout, below, wrappings

_CONTENT = r"(?:question_\d{1,18}_)?(?:(?P<attachment>\d{1,18})_(?P<file>.+)|(?P<entered>text|link)\.html?)"
_NAMED = re.compile(rf"(?P<name>[^_]*?(?:_[^_]*?)*?)(?P<late>_LATE)?_(?P<user>\d{{1,18}})_{_CONTENT}", re.DOTALL)
_ANONYMOUS = re.compile(
    rf"(?P<late>LATE_)?anon_(?P<user>[A-Za-z0-9]{{3,20}})_(?P<late_behind>LATE_)?{_CONTENT}", re.DOTALL
)
LATE = "late"
_ENTERED = {"text": "text entry.html", "link": "link.html"}


def canvas_layout(entries: Sequence[Entry], limits: SourceLimits) -> Layout | None:
    """Canvas's submissions, or None where any file is not named as Canvas does."""
    if not entries:
        return None
    for depth in wrappings(entries):
        found = [(entry, parts) for entry, parts in below(entries, depth)]
        if found and all(len(parts) == 1 and not entry.is_folder for entry, parts in found):
            names = [(entry, _ANONYMOUS.fullmatch(parts[0]) or _NAMED.fullmatch(parts[0])) for entry, parts in found]
            matched = [(entry, match) for entry, match in names if match is not None]
            if len(matched) == len(names):
                return _layout(matched, limits)
    return None


def _layout(found: Sequence[tuple[Entry, re.Match[str]]], limits: SourceLimits) -> Layout:
    layout = Layout("canvas", "named", limits)
    for entry, match in found:
        place = layout.places.setdefault(_place(match), _gathered(match))
        if match["late"] or ("late_behind" in match.re.groupindex and match["late_behind"]):
            place.status = LATE
        layout.add(entry, match["file"] or _ENTERED[match["entered"]], place)
    anonymous = sum(place.startswith("anonymous:") for place in layout.places)
    if anonymous == len(layout.places):
        layout.name = "anonymous"
    if anonymous:
        layout.notes.append("It was downloaded anonymously: Canvas's codes stand for the learners' names.")
    else:
        layout.notes.append("Canvas writes names in one word; the gradebook export beside it tells them in full.")
    return layout


def _place(match: re.Match[str]) -> str:
    return f"anonymous:{match['user']}" if match.re is _ANONYMOUS else f"user:{match['user']}"


def _gathered(match: re.Match[str]) -> Gathered:
    if match.re is _ANONYMOUS:
        return Gathered(f"Anonymous {match['user']}")
    return Gathered(match["name"].replace("_", " ").strip() or f"User {match['user']}", match["user"])
