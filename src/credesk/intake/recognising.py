"""Which system a source comes from, by what lies in it and never by its own name."""

from collections.abc import Callable

from credesk.intake.canvas import canvas_layout
from credesk.intake.entries import Source, SourceLimits, fingerprint
from credesk.intake.folder import FilesSource
from credesk.intake.layout_parts import Gathered, Layout
from credesk.intake.layouts import folder_layout, moodle_layout
from credesk.intake.mahara import mahara_layout
from credesk.intake.ora2 import ora2_layout
from credesk.intake.sakai import sakai_layout

_READERS: tuple[Callable[[Source, SourceLimits], Layout | None], ...] = (
    ora2_layout,
    lambda source, limits: moodle_layout(source.entries, limits),
    sakai_layout,
    mahara_layout,
    lambda source, limits: canvas_layout(source.entries, limits),
)
"""Mahara comes behind those whose learners may have handed in a portfolio of Mahara."""


def read_layout(source: Source, stem: str, limits: SourceLimits) -> Layout:
    """Put a source into submissions, by the first system whose marks it bears; else by its folders."""
    if isinstance(source, FilesSource):
        return _one_learner(source, limits)
    for read in _READERS:
        if (layout := read(source, limits)) is not None:
            return layout
    return folder_layout(source.entries, stem, limits)


def _one_learner(source: FilesSource, limits: SourceLimits) -> Layout:
    """Files that were named one by one: one submission. Nobody is named for it, and no later one is taken for it."""
    layout = Layout("files", "files", limits, assignment=("", ""))
    place = layout.places.setdefault(f"files:{fingerprint(source)}", Gathered(""))
    for entry in source.entries:
        layout.add(entry, entry.parts[-1], place)
    return layout
