"""How submissions lie in a source: Moodle's four layouts, or one folder for each learner.

Moodle names them ``<Full name>_<id>_assignsubmission_<plugin>`` (mod/assign/locallib.php,
download_submissions): as folders, before 4.1 with an underscore behind, and without folders as a prefix of
each file's name; in blind marking the name is the word for participant.
"""

import re
from collections.abc import Sequence

from credesk.intake.entries import Entry, SourceLimits
from credesk.intake.layout_parts import Gathered, Layout

_FOLDER = re.compile(r"(?P<name>.*?)_?(?P<id>\d{1,18})_assignsubmission_(?P<plugin>[a-z0-9]+)_?", re.DOTALL)
_FLAT = re.compile(r"(?P<name>.*?)_?(?P<id>\d{1,18})_assignsubmission_(?P<plugin>[a-z0-9]+)_(?P<file>.+)", re.DOTALL)
_NUMBER_FIRST = re.compile(r"(?P<number>[A-Za-z]{0,4}\d[\w.-]*?)[ _-]+(?P<name>[^\d\W_].*)", re.DOTALL)
_NUMBER_LAST = re.compile(r"(?P<name>.*[^\d\W_])\W*[ _(\[-]+(?P<number>[A-Za-z]{0,4}\d[\w-]*)[)\]]?", re.DOTALL)

PARTICIPANT_WORDS = frozenset(
    "participant participante participanta teilnehmer teilnehmerin teilnehmer/in partecipante deelnemer deltaker "
    "deltagare deltager uczestnik účastník účastník osallistuja résztvevő participantul участник учасник "
    "katılımcı مشارك משתתף प्रतिभागी 参加者 参与者 peserta mshiriki".split()
)
"""The word for participant in Moodle's language packs, as blind marking writes it."""


def moodle_layout(entries: Sequence[Entry], limits: SourceLimits) -> Layout | None:
    """Moodle's submissions, or None where the names are not Moodle's."""
    for depth in (0, 1):
        layout = _moodle_layout(entries, depth)
        if layout:
            return _read_moodle(entries, depth, layout, limits)
    return None


def _moodle_layout(entries: Sequence[Entry], depth: int) -> str:
    """folders, trailing_underscore or flat where the names at this depth are Moodle's, else nothing."""
    if depth and len({entry.parts[0] for entry in entries}) != 1:
        return ""
    for entry in entries:
        if len(entry.parts) <= depth:
            continue
        name = entry.parts[depth]
        is_file = len(entry.parts) == depth + 1 and not entry.is_folder
        if not is_file and _FOLDER.fullmatch(name):
            return "trailing_underscore" if name.endswith("_") else "folders"
        if is_file and _FLAT.fullmatch(name):
            return "flat"
    return ""


def _read_moodle(entries: Sequence[Entry], depth: int, name: str, limits: SourceLimits) -> Layout:
    layout = Layout("moodle", name, limits)
    for entry in entries:
        parts = entry.parts[depth:]
        if not parts:
            continue
        is_file = len(parts) == 1 and not entry.is_folder
        found = (_FLAT if is_file else _FOLDER).fullmatch(parts[0])
        if found is None:
            layout.add(entry, "/".join(parts), None)
            continue
        place = layout.places.setdefault(f"participant:{found['id']}", _moodle_place(found))
        layout.add(entry, found["file"] if is_file else "/".join(parts[1:]), place)
    if layout.places and all(is_participant_word(place.name.split()) for place in layout.places.values()):
        layout.name = "blind" if name == "folders" else f"blind_{name}"
    return layout


def _moodle_place(found: re.Match[str]) -> Gathered:
    name = " ".join(found["name"].replace("_", " ").split())
    is_blind = not name or is_participant_word(name.split())
    return Gathered(f"{name or 'Participant'} {found['id']}" if is_blind else name, found["id"])


def is_participant_word(words: Sequence[str]) -> bool:
    """Whether these words are 'participant', alone or with a number, in a language that Moodle speaks."""
    return 1 <= len(words) <= 2 and words[0].casefold() in PARTICIPANT_WORDS and all(w.isdigit() for w in words[1:])


def folder_layout(entries: Sequence[Entry], stem: str, limits: SourceLimits) -> Layout:
    """One folder for each learner; what lies beside them is loose."""
    layout = Layout("folder", "folders", limits)
    depth = _wrapped(entries, stem)
    if depth:
        layout.notes.append(
            f"Everything lies in the folder “{entries[0].parts[0]}”; each folder inside it was read as one learner."
        )
    for entry in entries:
        parts = entry.parts[depth:]
        if not parts:
            continue
        if len(parts) == 1 and not entry.is_folder:
            layout.add(entry, parts[0], None)
            continue
        place = layout.places.setdefault(f"folder:{parts[0]}", _folder_place(parts[0]))
        layout.add(entry, "/".join(parts[1:]), place)
    return layout


def _wrapped(entries: Sequence[Entry], stem: str) -> int:
    """1 where one folder of the zip's own name, or one that holds only several folders, wraps all others."""
    if len({entry.parts[0] for entry in entries}) != 1:
        return 0
    inner = {entry.parts[1] for entry in entries if len(entry.parts) > 2 or (len(entry.parts) == 2 and entry.is_folder)}
    direct = any(len(entry.parts) <= 2 and not entry.is_folder for entry in entries)
    same_name = entries[0].parts[0].casefold() == stem.casefold()
    return 1 if inner and (same_name or (len(inner) > 1 and not direct)) else 0


def _folder_place(name: str) -> Gathered:
    """A learner's folder: its name may begin or end with the learner's number."""
    found = _NUMBER_FIRST.fullmatch(name) or _NUMBER_LAST.fullmatch(name)
    number = found["number"] if found else name if name.isdigit() else None
    spoken = found["name"] if found else name
    if " " not in spoken.strip():
        spoken = spoken.replace("_", " ")
    return Gathered(" ".join(spoken.split()) or name, number=number)
