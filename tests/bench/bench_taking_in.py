"""Taking in: a zip of 500 portfolios, sealed, recorded and on disk, beside unpacking it and hashing what came out."""

import io
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from random import Random

from tests.bench.cohort import ASSESSOR, Cohort, founded, name_of, portfolios, take_all_in
from tests.bench.timing import Row, seconds_of, side_by_side

LEARNERS, ROUNDS = 500, 3
_MEGABYTE = 1_000_000


def _photo(chance: Random, wanted: int) -> bytes:
    """A photo of about so many bytes: shapes under a camera's noise, as JPEG."""
    from PIL import Image

    width = int((wanted * 2.45) ** 0.5)
    noise = Image.frombytes("L", (width, width), chance.randbytes(width * width)).convert("RGB")
    colours = Image.frombytes("RGB", (9, 9), chance.randbytes(243)).resize((width, width), Image.Resampling.BICUBIC)
    out = io.BytesIO()
    Image.blend(colours, noise, 0.28).save(out, "JPEG", quality=82)
    return out.getvalue()


def _report(chance: Random, photo: bytes) -> bytes:
    """A report of three pages with a picture, as PDF."""
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, invariant=True)
    for _ in range(3):
        for line in range(40):
            canvas.drawString(60, 780 - 18 * line, " ".join(f"{chance.random():.5f}" for _ in range(8)))
        canvas.showPage()
    canvas.drawImage(ImageReader(io.BytesIO(photo)), 60, 300, 400, 400)
    canvas.save()
    return out.getvalue()


def _files() -> Iterator[tuple[str, bytes]]:
    """Three photos, a report and a text of each learner. No two are alike: a number stands where readers skip it."""
    chance = Random(500)
    photos = [_photo(chance, chance.randrange(60_000, 400_000)) for _ in range(24)]
    reports = [_report(chance, _photo(chance, 90_000)) for _ in range(8)]
    for number in range(LEARNERS):
        learner = f"{name_of(number)}_{880_000 + number}_assignsubmission"
        for place, name in enumerate(("array", "board", "meter")):
            photo = photos[(3 * number + place) % len(photos)]
            mark = b"\xff\xfe\x00\x0a" + f"{number:06d}{place:02d}".encode()
            yield f"{learner}_file/photos/{name}.jpg", photo[:2] + mark + photo[2:]
        yield f"{learner}_file/report.pdf", reports[number % len(reports)] + f"\n%{number}\n".encode()
        words = " ".join(f"Step {chance.randrange(9999)} was done and proved." for _ in range(120))
        yield f"{learner}_onlinetext/onlinetext.html", f"<p>{number} {words}</p>".encode()


def _take_in(folder: Path, source: Path) -> float:
    """Seconds from the source to the closing sentence, in a workspace that is empty before."""
    os.sync()
    with Cohort(folder).at_desk(ASSESSOR) as desk:
        seconds = seconds_of(lambda: take_all_in(desk, source))
        taken = desk.workspace.row("SELECT count(*) FROM evidence")
    assert taken is not None
    assert taken[0] == 5 * LEARNERS
    return seconds


def _unpack(folder: Path, source: Path) -> float:
    """Seconds of ``unzip`` and then of ``sha256sum`` over every file."""
    folder.mkdir()
    os.sync()
    unpack = ["unzip", "-q", str(source), "-d", str(folder)]
    digest = ["find", ".", "-type", "f", "-exec", "sha256sum", "{}", "+"]

    def both() -> None:
        for command in (unpack, digest):
            subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)

    return seconds_of(both)


def bench_taking_in() -> Iterator[Row]:
    """MB/s of what the zip holds, unpacked; the zip is in the system's cache for both."""
    with tempfile.TemporaryDirectory(prefix="credesk-bench-") as folder:
        made, source = Path(folder, "made"), Path(folder, "ELEC204-Portfolio-3120.zip")
        made.mkdir()
        founded(made)
        size = portfolios(source, _files())
        # Each round has folders of its own: where much was just deleted, ext4 is slow to make files.
        numbers = count()
        ours, theirs = side_by_side(
            lambda: _take_in(shutil.copytree(made, Path(folder, f"taken-{next(numbers)}")), source),
            lambda: _unpack(Path(folder, f"unpacked-{next(numbers)}"), source),
            ROUNDS,
        )
    megabytes = size / _MEGABYTE
    yield Row(
        f"take in {LEARNERS} portfolios of 5 files, {megabytes:,.0f} MB",
        megabytes / ours,
        "MB/s",
        peer=megabytes / theirs,
        peer_name="unzip + sha256sum",
        more_is_better=True,
        ratio_at_least=0.5,
    )
