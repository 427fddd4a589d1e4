"""Pieces of evidence as learners hand them in, good and bad, and a view of them on a real workspace."""

import io
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image, ImageDraw
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from credesk.desk.evidence import NewItem, attach
from credesk.desk.places import Places
from credesk.desk.session import find_person
from credesk.desk.showing_evidence import EvidenceItem, items_of
from credesk.gui.evidence import EvidenceView
from credesk.gui.line import Line
from credesk.gui.theme import theme
from tests.terminal.cohort import ASSESSOR, GRACE, PASSPHRASES, quick, signed_in

REPORT = "Site report.pdf"
PARAGRAPHS = (
    ("The roof was surveyed on 3 November. Shading from the water", "tower was measured at 09:00, 12:00 and 15:00 and"),
    (
        "Isolation was confirmed at the DC combiner with a proved voltage",
        "indicator before any terminal was opened, and",
    ),
    ("Insulation resistance was 214 megohm at 1000 V on both strings.", "Earth continuity was 0.18 ohm. The inverter"),
)


def report(pages: int = 12) -> bytes:
    """A report with text and a picture on each page; the word of page n is "marker-n"."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    for page in range(1, pages + 1):
        canvas.setFont("Times-Bold", 19)
        canvas.drawString(60, 770, f"{page}. Site report: 3.2 kWp roof array")
        top = 735.0
        for paragraph in PARAGRAPHS:
            for line in paragraph:
                canvas.setFont("Times-Roman", 13)
                canvas.drawString(60, top, line)
                top -= 18
            top -= 10
        canvas.drawImage(ImageReader(roof(900, 340)), 60, top - 180, 475, 180)
        canvas.setFont("Times-Roman", 13)
        canvas.drawString(60, top - 220, f"Recorded in the log as marker-{page}.")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def roof(width: int, height: int) -> Image.Image:
    """Something like a photo: a slope of colours with panels on it."""
    across = Image.linear_gradient("L").rotate(90).resize((width, height))
    picture = Image.merge("RGB", (across.point(lambda v: 180 - v // 4), across.point(lambda v: 200 - v // 5), across))
    draw = ImageDraw.Draw(picture)
    for n in range(6):
        left = width * (n + 1) // 8
        draw.rectangle((left, height // 3, left + width // 10, height * 2 // 3), fill=(24, 40, 72))
    return picture


def photo(orientation: int = 6, size: tuple[int, int] = (1600, 1200)) -> bytes:
    """A JPEG whose camera was held upright (EXIF 6: to be turned right); red at the top left of the stored picture."""
    picture = roof(*size)
    ImageDraw.Draw(picture).rectangle((0, 0, size[0] // 8, size[1] // 8), fill=(220, 20, 20))
    exif = Image.Exif()
    exif[0x0112] = orientation
    out = io.BytesIO()
    picture.save(out, "JPEG", exif=exif.tobytes(), quality=85)
    return out.getvalue()


def bomb() -> bytes:
    """A PNG of a few kilobytes that says it has 100,000 x 100,000 pixels."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return len(body).to_bytes(4, "big") + name + body + zlib.crc32(name + body).to_bytes(4, "big")

    header = (100_000).to_bytes(4, "big") * 2 + bytes((8, 0, 0, 0, 0))
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(bytes(100_000)))
        + chunk(b"IEND", b"")
    )


def endless() -> bytes:
    """A PDF whose page is filled with a pattern that begins anew every hundredth of a point: without end."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"]
    objects.append(
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Pattern << /P 5 0 R >> >> >>"
    )
    objects.append(_stream(b"", b"/Pattern cs /P scn 0 0 595 842 re f"))
    steps = b"/BBox [0 0 40 40] /XStep 0.01 /YStep 0.01 /Resources << >>"
    objects.append(_stream(b"/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 " + steps, b"0 0 30 30 re f"))
    return _pdf(objects)


def swelling() -> bytes:
    """A PDF whose page draws a form that draws another one twice, forty deep: memory without end."""
    levels = 40
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"]
    objects.append(
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /XObject << /A 5 0 R >> >> >>"
    )
    objects.append(_stream(b"", b"/A Do"))
    for level in range(levels):
        inner = f"/Resources << /XObject << /A {6 + level} 0 R >> >>" if level < levels - 1 else ""
        head = f"/Type /XObject /Subtype /Form /BBox [0 0 595 842] {inner}".encode()
        objects.append(_stream(head, b"/A Do /A Do" if inner else b"0 0 500 500 re f"))
    return _pdf(objects)


def _stream(head: bytes, body: bytes) -> bytes:
    return b"<< " + head + b" /Length " + str(len(body)).encode() + b" >>\nstream\n" + body + b"\nendstream"


def _pdf(objects: list[bytes]) -> bytes:
    out, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    tail = (
        f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\n"
    )
    return out + tail.encode() + f"startxref\n{len(out)}\n%%EOF\n".encode()


HTML = """<!doctype html><html><head><title>x</title><script>fetch("https://tracker.example/a")</script>
<style>p { color: red }</style></head><body onload="alert(1)"><h1>My installation</h1>
<p>I isolated the <b>array</b> before work.<br>Then I proved it <a href="https://photos.example/7">dead</a>.</p>
<ul><li>lock fitted</li><li>tag signed</li></ul><img src="https://tracker.example/p.png" alt="the roof">
<table><tr><th>String</th><th>Volts</th></tr><tr><td>1</td><td>412</td></tr></table></body></html>"""
CSV = "\ufeffString;Voltage (V);Remark\n1;412,5;clear sky\n2;409,1;قياس ثان\n3;0;open circuit, see page 4\n"


def pieces() -> dict[str, bytes]:
    """Files by name."""
    return {
        REPORT: report(),
        "Array.jpg": photo(),
        "Commissioning.csv": CSV.encode(),
        "Reflection.html": HTML.encode(),
        "Notes.txt": ("I checked the torque of every clamp.\n" * 80).encode(),
        "Walkthrough.mp4": b"\x00\x00\x00\x18ftypmp42" * 4_000,
        "Damaged.pdf": report(1)[:900],
        "Bomb.png": bomb(),
        "Endless.pdf": endless(),
        "Swelling.pdf": swelling(),
        "Empty.txt": b"",
    }


def hand_in(folder: Path, files: dict[str, bytes], place: Path) -> dict[str, EvidenceItem]:
    """Attach files, an observation, paper and a file kept elsewhere to Grace's submission; the items by name."""
    place.mkdir(exist_ok=True)
    elsewhere = place / "Handover.mov"
    elsewhere.write_bytes(b"film" * 1000)
    with signed_in(folder, ASSESSOR) as desk:
        for name, content in files.items():
            (place / name).write_bytes(content)
            attach(desk, [GRACE], NewItem(file=place / name))
        who, day = "L. Were", "2026-11-12"
        attach(
            desk, [GRACE], NewItem(observation="Isolated, locked and proved dead before work", seen_by=who, seen_on=day)
        )
        attach(
            desk, [GRACE], NewItem(paper="Signed handover sheet", place="Folder 7, room 2", seen_by=who, seen_on=day)
        )
        attach(desk, [GRACE], NewItem(elsewhere=elsewhere, place="Centre's film archive, 2026/11"))
        row = desk.workspace.row("SELECT submission FROM attachments ORDER BY id DESC LIMIT 1")
        assert row is not None
        return {item.name: item for item in items_of(desk.workspace, row[0])}


@dataclass
class Lookout:
    """A view of evidence in a window of its own, with an assessor signed in."""

    folder: Path
    items: dict[str, EvidenceItem]
    size: tuple[int, int] = (540, 785)
    line: Line = field(init=False)
    view: EvidenceView = field(init=False)
    shown: list[EvidenceItem] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.line = Line(lambda _confirm: quick())
        self.line.open(Places(self.folder), lambda _nothing: None, _fail)
        people: list[bytes] = []
        self.line.read(lambda workspace: find_person(workspace, ASSESSOR), people.append)
        self.until(lambda: people)
        self.line.sign_in(people[0], PASSPHRASES[ASSESSOR], lambda _nothing: None, _fail)
        self.until(lambda: self.line.under_way == 0)
        self.view = EvidenceView(self.line)
        self.view.setStyleSheet(theme().sheet)
        self.view.resize(*self.size)
        self.view.shown.connect(self.shown.append)
        self.view.show()
        self.view.activateWindow()
        self.until(self.view.isActiveWindow)

    def until(self, condition: Callable[[], object], ms: int = 15_000) -> None:
        """Let the window live until something holds."""
        loop, tick, end = QEventLoop(), QTimer(), QTimer()
        tick.timeout.connect(lambda: loop.quit() if condition() else None)
        end.setSingleShot(True)
        end.timeout.connect(loop.quit)
        tick.start(5)
        end.start(ms)
        if not condition():
            loop.exec()
        tick.stop()
        end.stop()
        assert condition(), "waited in vain"

    def show(self, name: str, following: str = "") -> None:
        """Show an item and wait until something of it is on the screen."""
        self.shown.clear()
        self.view.show_item(self.items[name], self.items.get(following))
        self.until(lambda: any(item.name == name for item in self.shown))

    def rest(self, ms: int = 250) -> None:
        """Let the window live for a while."""
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    def close(self) -> None:
        """End everything."""
        self.view.close()
        self.view.deleteLater()
        self.line.close()
        QApplication.sendPostedEvents(None, 52)


def _fail(error: Exception) -> None:
    raise AssertionError(error)
