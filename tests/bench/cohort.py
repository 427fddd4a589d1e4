"""A workspace as a centre has it, made through the desk: learners with evidence, marks, sign-offs and awards."""

import csv
import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from credesk.desk import marks_files, people, programmes, safekeeping, take_in
from credesk.desk.award import Verified, find_achievement
from credesk.desk.circumstances import Circumstances, Progress
from credesk.desk.deciding import Decision, decide_for, verify_awards
from credesk.desk.found import Founding, found
from credesk.desk.places import Places
from credesk.desk.session import Desk, at_the_desk
from credesk.desk.signing_off import sign_off_all
from credesk.domain.ids import Id
from credesk.keys.stretching import STANDARD_COST, KdfCost

HEAD, ASSESSOR, VERIFIER, PASSPHRASE = "Head", "Assessor", "Verifier", "correct horse battery staple"
LEVELS = ("Not shown", "With help", "Alone", "Alone and explains why")
TITLE = "Safe isolation of electrical circuits"
TASK = "Portfolio"
_FIRST = ("Grace", "Brian", "Faith", "Amina", "Zainab", "Otieno", "Łukasz", "Nguyễn", "José", "Wanjiru")
_LAST = ("Mwangi", "Achieng", "Kiprono", "Njeri", "Hassan", "Were", "O’Connor", "dos Santos", "Þórsdóttir", "Kamau")


def name_of(number: int) -> str:
    """A name that no other number has."""
    middle = "".join(chr(ord("A") + int(digit)) for digit in f"{number:04d}")
    return f"{_FIRST[number % 10]} {middle.title()} {_LAST[number // 10 % 10]}"


@dataclass(frozen=True, slots=True)
class Cohort:
    """One workspace in a temporary folder, of which everybody has the same passphrase."""

    folder: Path
    cost: KdfCost = STANDARD_COST
    """What opening keys costs; QUICK_COST where that shall not count."""

    @property
    def places(self) -> Places:
        """Where the workspace lies."""
        return Places(self.folder / "workspace")

    def at_desk(self, person: str = HEAD) -> Any:
        """A person at this workspace, as a context."""
        return at_the_desk(self.places, person, PASSPHRASE, self.circumstances)

    @property
    def circumstances(self) -> Circumstances:
        """Real clocks; a doubtful date is taken."""
        return Circumstances(confirm=lambda sentence: True, cost=self.cost)


def founded(folder: Path, cost: KdfCost = STANDARD_COST) -> Cohort:
    """A workspace with its issuer, three people and one achievement: a rubric of 4 by 4 and two alignments."""
    cohort = Cohort(folder, cost)
    wanted = Founding("Training Centre", HEAD, PASSPHRASE, verify_address="https://verify.example.org/", title="Head")
    found(cohort.places, wanted, cohort.circumstances)
    _write_programme(folder)
    with cohort.at_desk() as desk:
        safekeeping.decline_recovery(desk)
        for name in (ASSESSOR, VERIFIER):
            people.add_person(desk, name, PASSPHRASE)
        programmes.add_achievement(desk, folder / "achievement.toml")
    return cohort


def _write_programme(folder: Path) -> None:
    rubric = ['language = "en"', f'title = "{TITLE}, portfolio"', 'rule = "sum"']
    rubric += ["[bands]", 'achieved = "1/2"', 'merit = "3/4"', 'distinction = "11/12"']
    for criterion in range(1, 5):
        rubric += ["[[criteria]]", f'title = "Criterion {criterion}"', 'description = "Shown at work, every time."']
        for points, level in enumerate(LEVELS):
            rubric += ["[[criteria.levels]]", f'title = "{level}"', f"points = {points}"]
            rubric += [f'description = "{level} in criterion {criterion}."']
    (folder / "rubric.toml").write_text("\n".join(rubric), encoding="utf-8")
    achievement = ['language = "en"', f'title = "{TITLE}"', 'description = "Isolates a circuit and proves it dead."']
    achievement += ['criteria = "A portfolio of three jobs, judged against a rubric."', "workload_hours = 60"]
    achievement += ['outcomes = ["Plans the isolation", "Isolates and proves dead", "Hands over"]', "valid_months = 36"]
    achievement += ["[[tasks]]", f'title = "{TASK}"', 'rubric = "rubric.toml"']
    for number in (1, 2):
        achievement += ["[[alignments]]", f'name = "Unit {number}"', f'url = "https://framework.example.org/{number}"']
        achievement += ['framework = "Framework"', f'code = "U{number}"']
    (folder / "achievement.toml").write_text("\n".join(achievement), encoding="utf-8")


def portfolios(path: Path, members: Iterator[tuple[str, bytes]]) -> int:
    """Write files into a zip, packed as Moodle packs. Gives how many bytes they have unpacked."""
    size = 0
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(zipfile.ZipInfo(name, (2026, 11, 20, 10, 5, 0)), content, zipfile.ZIP_DEFLATED)
            size += len(content)
    return size


FILES = ("report.txt", "photos/board.jpg", "photos/lock.jpg")


def small_portfolios(count: int, files: Sequence[str] = FILES) -> Iterator[tuple[str, bytes]]:
    """A few small files of each learner: what is timed elsewhere is not their size."""
    for number in range(count):
        chance = Random(number)
        folder = f"{name_of(number)}_{880_000 + number}_assignsubmission_file"
        for file in files:
            yield f"{folder}/{file}", chance.randbytes(2000)


def take_all_in(desk: Desk, source: Path) -> take_in.TakenIn:
    """Take in everything that a zip holds, as the preview suggests it."""
    seen = take_in.preview(desk, source)
    return take_in.take_in(desk, seen, take_in.plan_as_found(seen), task_of(desk))


def task_of(desk: Desk) -> Id:
    """The task of the only achievement."""
    return find_achievement(desk.workspace, None).tasks[0].id


def with_submissions(folder: Path, count: int, files: Sequence[str] = FILES, cost: KdfCost = STANDARD_COST) -> Cohort:
    """A workspace into which the portfolios of ``count`` learners were taken."""
    cohort = founded(folder, cost)
    source = folder / "ELEC204-Portfolio-3120.zip"
    portfolios(source, small_portfolios(count, files))
    with cohort.at_desk(ASSESSOR) as desk:
        take_all_in(desk, source)
    return cohort


def with_awards(folder: Path, count: int) -> Cohort:
    """A workspace in which ``count`` learners are marked, signed off, decided on and verified."""
    cohort = with_submissions(folder, count)
    (folder / "marks.csv").write_bytes(_marks(count))
    with cohort.at_desk(ASSESSOR) as desk:
        marks_files.import_marks(desk, folder / "marks.csv")
        sign_off_all(desk, None, None, Progress())
    with cohort.at_desk() as desk:
        how = "Sampled evidence and marks against the rubric"
        decide_for(desk, None, Decision(verified=Verified(VERIFIER, desk.today(), how)), Progress())
    with cohort.at_desk(VERIFIER) as desk:
        verify_awards(desk, None)
    return cohort


def _marks(count: int) -> bytes:
    out = io.StringIO()
    lines = csv.writer(out)
    lines.writerow(("learner", "task", "criterion", "level", "comment", "assessor", "date"))
    for number in range(count):
        chance = Random(number)
        for criterion in range(1, 5):
            level, comment = chance.choice(LEVELS[2:]), f"Seen at the board on day {criterion}."
            lines.writerow((name_of(number), TASK, f"Criterion {criterion}", level, comment, ASSESSOR, "2026-11-23"))
    return out.getvalue().encode()
