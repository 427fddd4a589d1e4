"""What every layout is made of: files gathered for one place after the other, and what stays out."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from credesk.domain.errors import BadInput
from credesk.domain.sentences import sentence
from credesk.intake.entries import Entry, Source, SourceLimits, kind_of, shown
from credesk.intake.findings import FoundFile, FoundSubmission, Skipped


@dataclass(slots=True)
class Gathered:
    """What was gathered for one place so far."""

    name: str
    participant: str | None = None
    number: str | None = None
    email: str | None = None
    received: str | None = None
    status: str = ""
    files: list[FoundFile] = field(default_factory=list)

    def submission(self, place: str) -> FoundSubmission:
        """What one learner handed in; where the source tells no time, its newest file does."""
        times = [file.modified for file in self.files if file.modified]
        return FoundSubmission(
            place,
            self.name,
            tuple(self.files),
            self.participant,
            number=self.number,
            email=self.email,
            received=self.received or (max(times) if times else None),
            status_text=self.status,
        )


@dataclass(slots=True)
class Layout:
    """A source put into submissions, loose files and what is skipped."""

    system: str
    name: str
    limits: SourceLimits
    places: dict[str, Gathered] = field(default_factory=dict)
    loose: list[FoundFile] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    assignment: tuple[str, str] | None = None
    """Id and name of the assignment, where the source itself tells them."""

    def submissions(self) -> list[FoundSubmission]:
        """The submissions in the order in which they were found."""
        return [gathered.submission(place) for place, gathered in self.places.items()]

    def add(self, entry: Entry, name: str, place: Gathered | None) -> None:
        """Add a file under its place, or as a loose one."""
        if entry.is_folder:
            return
        if entry.size == 0:
            self.skipped.append(Skipped(entry.path, "an empty file"))
            return
        name = shown(name)
        elsewhere = entry.size > self.limits.file_bytes
        file = FoundFile(entry.index, name, entry.size, kind_of(name), entry.modified, elsewhere)
        (self.loose if place is None else place.files).append(file)


def small_file(source: Source, entry: Entry, most: int, error: type[BadInput]) -> bytes:
    """The bytes of a file that tells about the others. Raises ``error`` where it has more than ``most`` bytes."""
    if entry.size > most:
        raise error(
            sentence(
                "“{path}” has {size} bytes; up to {most} are read. Nothing was taken in.",
                path=entry.path,
                size=f"{entry.size:,}",
                most=f"{most:,}",
            ),
            "Export it again in smaller parts.",
        )
    return b"".join(source.read(entry))


def below(entries: Iterable[Entry], depth: int) -> Iterator[tuple[Entry, tuple[str, ...]]]:
    """Entries with their path below the first ``depth`` folders; those above it are left away."""
    for entry in entries:
        if len(entry.parts) > depth:
            yield entry, entry.parts[depth:]


def wrappings(entries: Iterable[Entry]) -> tuple[int, ...]:
    """The depths at which a layout may begin: the top, and below the one folder that holds everything."""
    return (0, 1) if len({entry.parts[0] for entry in entries}) == 1 else (0,)


def given_first(name: str) -> str:
    """“Family, Given” the other way round; any other name as it is."""
    family, comma, given = name.partition(",")
    return " ".join((f"{given} {family}" if comma and given.strip() else name).split())
