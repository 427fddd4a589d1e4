"""A training centre, its cohort and its portfolios: what the tests of desk and terminal work on."""

import io
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from credesk.desk import issuers, marks_files, people, programmes, safekeeping, take_in
from credesk.desk.award import find_achievement
from credesk.desk.circumstances import Circumstances, Progress
from credesk.desk.deciding import Decision, decide_for
from credesk.desk.files import write_file
from credesk.desk.found import Founding, found
from credesk.desk.issue import Folders, issue
from credesk.desk.learners import set_learner
from credesk.desk.places import Places
from credesk.desk.session import Desk, at_the_desk
from credesk.desk.signing_off import sign_off_all
from credesk.desk.trust import refresh_trust
from credesk.keys.stretching import QUICK_COST

ISSUER = "Kisumu TVET"
ADDRESS = "https://verify.kisumutvet.example/"
HEAD, ASSESSOR, VERIFIER = "S. Njoroge", "A. Achieng", "L. Were"
PASSPHRASES = {
    HEAD: "korongo mrefu 7 ziwa",
    ASSESSOR: "mbuni haruki 3 mlima",
    VERIFIER: "tembo mzee 5 pori",
}
GRACE, JOSEPH, FATIMA, PETER = "Grace Wanjiru Mwangi", "Joseph Kiptoo", "فاطمة الزهراء", "Peter Otieno"
LEARNERS = (GRACE, JOSEPH, FATIMA, PETER)
SAFETY, QUALITY = "Isolates and locks out", "Wires to standard"
CODE, TASK = "solar", "Portfolio"
ASSIGNMENT = "ELEC204-Portfolio-3120.zip"
FIXTURES = Path(__file__).parent.parent / "fixtures" / "intake"

RUBRIC = """\
language = "en"
title = { en = "Solar PV portfolio", ar = "ملف الطاقة الشمسية" }
rule = "sum"
[bands]
achieved = "1/2"
merit = "3/4"
distinction = "1"
[[criteria]]
title = { en = "Isolates and locks out", ar = "يعزل ويقفل" }
must_reach = "Alone"
not_applicable = false
levels = [{ title = "Not shown", points = 0 }, { title = "Alone", points = 4 }, { title = "Teaches it", points = 6 }]
[[criteria]]
title = { en = "Wires to standard", ar = "يوصل حسب المعيار" }
levels = [{ title = "Poor", points = 0 }, { title = "Good", points = 3 }, { title = "Excellent", points = 4 }]
"""
ACHIEVEMENT = """\
language = "en"
title = { en = "Solar PV Installer", ar = "مركب الألواح الشمسية" }
description = "Installs, tests and hands over small solar systems."
criteria = "A portfolio of one installation."
statement = { en = "has demonstrated the competencies of", ar = "أثبت كفاءات" }
outcomes = [{ en = "Isolates and locks out", ar = "يعزل التيار ويقفل" }]
workload_hours = 60
valid_months = 36
[[tasks]]
title = { en = "Portfolio", ar = "ملف الأعمال" }
rubric = "rubric.toml"
"""
LEVELS = {
    GRACE: ("Teaches it", "Excellent"),
    JOSEPH: ("Alone", "Good"),
    FATIMA: ("Alone", "Excellent"),
    PETER: ("Not shown", "Excellent"),
}


def quick() -> Circumstances:
    """Real clocks as they stand in ``credesk.desk.circumstances``, passphrases that cost little, nobody to ask."""
    return Circumstances(cost=QUICK_COST)


def portfolios(learners: Mapping[str, Mapping[str, bytes]], first: int = 2204101) -> bytes:
    """A Moodle download of all submissions: the files of each learner."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for number, (name, files) in enumerate(learners.items(), first):
            for file, content in files.items():
                made.writestr(f"{name}_{number}_assignsubmission_file/{file}", content)
    return out.getvalue()


def cohort_files() -> dict[str, dict[str, bytes]]:
    """What each learner handed in: a report and a photo that differ from everybody else's."""
    return {
        name: {"report.txt": f"How {name} did it.\n".encode(), "photos/array.jpg": f"JPEG of {name}".encode() * 40}
        for name in LEARNERS
    }


def write_programme(folder: Path) -> Path:
    """The achievement's file, with its rubric beside it."""
    (folder / "rubric.toml").write_text(RUBRIC, encoding="utf-8")
    file = folder / f"{CODE}.toml"
    file.write_text(ACHIEVEMENT, encoding="utf-8")
    return file


def marks_csv(levels: Mapping[str, tuple[str, str]] = LEVELS) -> str:
    """A marks file with both criteria of every learner."""
    lines = ["learner,task,criterion,level,comment,assessor,date"]
    for name, given in levels.items():
        for criterion, level in zip((SAFETY, QUALITY), given, strict=True):
            lines.append(f"{name},{TASK},{criterion},{level},,{ASSESSOR},2026-11-20")
    return "\n".join(lines) + "\n"


@contextmanager
def signed_in(folder: Path, person: str = HEAD) -> Iterator[Desk]:
    """A person at the desk of the workspace in this folder."""
    with at_the_desk(Places(folder), person, PASSPHRASES[person], quick()) as desk:
        yield desk


def found_centre(folder: Path, papers: Path) -> None:
    """A workspace with three people, a settled recovery file, and one achievement."""
    wanted = Founding(ISSUER, HEAD, PASSPHRASES[HEAD], verify_address=ADDRESS, title="Head of Assessment")
    made = found(Places(folder), wanted, quick())
    (papers / "recovery-code.txt").write_text(made.recovery_code)
    with signed_in(folder) as desk:
        safekeeping.decline_recovery(desk)
        for name in (ASSESSOR, VERIFIER):
            people.add_person(desk, name, PASSPHRASES[name])
        changes = {"country": "Kenya", "telephone": "+254 57 202 0304"}
        issuers.set_issuer(desk, issuers.find_issuer(desk.workspace, None), changes)
        programmes.add_achievement(desk, write_programme(papers))


def take_in_cohort(folder: Path, papers: Path) -> None:
    """The cohort's portfolios are in."""
    source = papers / ASSIGNMENT
    source.write_bytes(portfolios(cohort_files()))
    with signed_in(folder, ASSESSOR) as desk:
        seen = take_in.preview(desk, source)
        task = find_achievement(desk.workspace, None).tasks[0].id
        take_in.take_in(desk, seen, take_in.plan_as_found(seen), task)
        set_learner(desk, FATIMA, {"language": "ar"})


def mark_and_decide(folder: Path, papers: Path) -> None:
    """Everybody is marked, signed off and decided on; one has not yet achieved."""
    file = papers / "marks.csv"
    file.write_text(marks_csv(), encoding="utf-8")
    with signed_in(folder, ASSESSOR) as desk:
        marks_files.import_marks(desk, file)
        sign_off_all(desk, None, None, Progress())
    with signed_in(folder) as desk:
        decide_for(desk, None, Decision(), Progress())


def issue_all(folder: Path, papers: Path) -> None:
    """Three credentials are out, and the trust file is exported."""
    with signed_in(folder) as desk:
        own = Places(folder)
        issue(desk, None, Folders(own.credentials, own.certificates))
        write_file(papers / "trust.json", refresh_trust(desk))
