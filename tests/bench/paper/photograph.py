"""The model: a page printed at 300 dpi becomes the photograph of a folded photocopy. Runs in .venv-judges.

``answer`` takes a page as a picture of one bit a dot, and gives how many photographs of it two readers read, which
share no code: ZXing-C++ and OpenCV's detector. Lengths on paper are in millimetres; every photograph has a seed.
"""

import base64
import math
import zlib
from dataclasses import dataclass
from typing import Any

import cv2  # type: ignore[import-not-found, unused-ignore]
import numpy as np  # type: ignore[import-not-found, unused-ignore]
import zxingcpp

DPI = 600
"""Of the paper inside the model: two dots each way for one of the printer's."""
MM = DPI / 25.4


@dataclass(frozen=True)
class Step:
    """How hard one step is. Angles in degrees, blur and crease in millimetres of paper, the rest in pixels and shares.

    ``gain`` is how far toner spreads, ``copier`` the copier's blur, ``wear`` the share of toner that is lost,
    ``crease`` the width of the fold's bare line, ``kink`` how far the paper stays bent at it, ``angle`` the camera's,
    ``pixels`` its pixels a millimetre, ``focus`` and ``shake`` its blur in pixels, ``light`` how much of full light
    there is, ``shadow`` how dark a shadow across the page is, ``noise`` the sensor's (of 255), ``jpeg`` the quality.
    """

    gain: float
    copier: float
    wear: float
    crease: float
    kink: float
    angle: float
    pixels: float
    focus: float
    shake: float
    light: float
    shadow: float
    stain: float
    noise: float
    jpeg: int


STEPS = (
    Step(0.02, 0.05, 0.01, 0.20, 2, 10, 15.0, 0.80, 0.0, 0.95, 0.90, 0.95, 3, 92),
    Step(0.02, 0.06, 0.02, 0.40, 4, 20, 14.0, 0.90, 0.8, 0.85, 0.82, 0.85, 5, 89),
    Step(0.03, 0.07, 0.03, 0.60, 6, 30, 13.0, 1.00, 1.2, 0.75, 0.74, 0.75, 6, 87),
    Step(0.03, 0.08, 0.05, 0.80, 8, 35, 12.0, 1.10, 1.5, 0.68, 0.66, 0.66, 7, 85),
    Step(0.03, 0.085, 0.065, 0.95, 8, 35, 11.8, 1.12, 1.6, 0.65, 0.63, 0.62, 8, 84),
    Step(0.03, 0.09, 0.08, 1.10, 9, 35, 11.5, 1.15, 1.7, 0.62, 0.60, 0.58, 8, 83),
    Step(0.035, 0.095, 0.095, 1.25, 9, 35, 11.2, 1.18, 1.8, 0.60, 0.57, 0.54, 8, 82),
    Step(0.04, 0.10, 0.11, 1.40, 10, 35, 11.0, 1.20, 1.9, 0.57, 0.54, 0.50, 8, 81),
)
"""From a careful copy to one that hardly anything survives. The issue's sentence is the fourth."""


def photograph(page: Any, step: Step, seed: int) -> Any:
    """A grey picture of the page (dots of 300 dpi, 0 or 255) after all that ``step`` does to it."""
    chance = np.random.default_rng(seed)
    paper = copied(printed(page, step, chance), step, chance)
    paper = stained(creased(paper, step, chance), step, chance)
    return taken(paper, step, chance)


def printed(page: Any, step: Step, chance: Any) -> Any:
    """Toner: every dot spreads, and its edges are rough. 1 is white paper."""
    dots = cv2.resize(page, None, fx=2, fy=2, interpolation=cv2.INTER_NEAREST).astype(np.float32) / 255
    spread = cv2.GaussianBlur(dots, (0, 0), 0.045 * MM)
    rough = cv2.GaussianBlur(chance.normal(0, 1, dots.shape).astype(np.float32), (0, 0), 1.5) * 0.25
    return (spread + rough > 0.5 + step.gain * 5).astype(np.float32)


def copied(paper: Any, step: Step, chance: Any) -> Any:
    """One generation of a copier: blurred, steepened again, speckled, with toner missing here and there."""
    height, width = paper.shape
    blurred = cv2.GaussianBlur(paper, (0, 0), step.copier * MM)
    level = 0.5 + chance.uniform(-0.06, 0.06)
    steep = 1 / (1 + np.exp(-(blurred - level) * 14))
    small = chance.normal(0, 1, (height // 6 + 1, width // 6 + 1)).astype(np.float32)
    patches = cv2.resize(cv2.GaussianBlur(small, (0, 0), 1.2), (width, height)) * 3.0
    worn = np.clip((patches - _quantile(step.wear)) * 0.6, 0, 0.75)
    specks = chance.random((height // 3 + 1, width // 3 + 1)) < step.wear * 0.06
    speckled = cv2.resize(specks.astype(np.float32), (width, height))
    return np.clip(steep + (1 - steep) * worn - speckled * 0.7, 0.04, 1.0).astype(np.float32)


def _quantile(share: float) -> float:
    """Above which a share of a standard normal lies, roughly (Abramowitz and Stegun, 26.2.22)."""
    root = math.sqrt(-2 * math.log(share))
    return root - (2.30753 + 0.27061 * root) / (1 + 0.99229 * root + 0.04481 * root * root)


def creased(paper: Any, step: Step, chance: Any) -> Any:
    """Folded through the code: a bare, ragged line, and the far side bent away and lit otherwise."""
    height, width = paper.shape
    turned = chance.random() < 0.5
    if turned:
        paper = cv2.transpose(paper)
        height, width = width, height
    middle = height * chance.uniform(0.36, 0.64)
    slope = math.tan(math.radians(chance.uniform(-6, 6)))
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    away = rows - middle - slope * (columns - width / 2)
    ragged = cv2.GaussianBlur(chance.normal(0, 1, (1, width)).astype(np.float32), (0, 0), 6) * 0.12 * step.crease * MM
    bare = np.clip(1.2 - np.abs(away + ragged) / (step.crease * MM / 2 + 0.01), 0, 1)
    bare *= 0.6 + 0.4 * chance.random(bare.shape)
    paper = paper + (0.93 - paper) * np.clip(bare, 0, 1)
    bent = np.maximum(away, 0)
    kink = math.radians(step.kink * chance.uniform(0.6, 1.0))
    source = rows + bent * (1 / math.cos(kink) - 1) - bent * bent * math.sin(kink) / (height * 6)
    folded = cv2.remap(paper, columns, source, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    folded = folded * np.where(away > 0, 1 - 0.5 * math.sin(kink), 1).astype(np.float32)
    return cv2.transpose(folded) if turned else folded


def stained(paper: Any, step: Step, chance: Any) -> Any:
    """A drop of tea, darker at its edge, somewhere over the code."""
    height, width = paper.shape
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    centre = height * chance.uniform(0.25, 0.75), width * chance.uniform(0.25, 0.75)
    radius = min(height, width) * chance.uniform(0.12, 0.22)
    far = np.hypot((rows - centre[0]) * chance.uniform(0.8, 1.2), columns - centre[1]) / radius
    inside = 1 / (1 + np.exp((far - 1) * 30))
    edge = np.exp(-(((far - 0.97) / 0.05) ** 2))
    return (paper * (1 - (1 - step.stain) * (inside * 0.7 + edge * 0.5))).astype(np.float32)


def taken(paper: Any, step: Step, chance: Any) -> Any:
    """The photograph: from the side, out of focus, shaken, too dark, half in shadow, noisy, and compressed."""
    view = _seen(paper, step, chance)
    view = _shaken(cv2.GaussianBlur(view, (0, 0), step.focus), step, chance)
    light = view * _shadow(view.shape, step, chance) * step.light * 215
    noise = chance.normal(0, 1, view.shape) * (step.noise * np.sqrt(0.25 + light / 255))
    pixels = np.clip(light + 12 + noise, 0, 255).astype(np.uint8)
    _, file = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, step.jpeg])
    return cv2.imdecode(file, cv2.IMREAD_GRAYSCALE)


def _seen(paper: Any, step: Step, chance: Any) -> Any:
    """The paper under a camera that leans by ``angle`` to any side, turned a little in its plane."""
    height, width = (side / MM for side in paper.shape)
    middle = np.array([width / 2, height / 2])
    corners = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float64) - middle
    towards, tilt, turn = chance.uniform(0, 2 * math.pi), math.radians(step.angle), chance.uniform(-0.2, 0.2)
    across = corners @ (math.cos(towards), math.sin(towards))
    along = corners @ (-math.sin(towards), math.cos(towards))
    distance = 180.0
    nearness = distance / (distance + across * math.sin(tilt))
    flat = np.stack([across * math.cos(tilt) * nearness, along * nearness], axis=1) * step.pixels
    back = towards + turn
    spin = np.array([(math.cos(back), -math.sin(back)), (math.sin(back), math.cos(back))])
    placed = flat @ spin.T
    placed += 24 - placed.min(axis=0)
    size = tuple(int(side) + 24 for side in placed.max(axis=0))
    on_paper, seen = ((corners + middle) * MM).astype(np.float32), placed.astype(np.float32)
    matrix = cv2.getPerspectiveTransform(on_paper, seen)
    sharp = cv2.GaussianBlur(paper, (0, 0), 0.35 * MM / step.pixels)  # what falls on one pixel of the sensor
    return cv2.warpPerspective(sharp, matrix, size, flags=cv2.INTER_LINEAR, borderValue=0.75)


def _shaken(view: Any, step: Step, chance: Any) -> Any:
    if step.shake < 0.1:
        return view
    side = 15
    kernel = np.zeros((side, side), np.float32)
    direction = chance.uniform(0, math.pi)
    for place in np.linspace(-step.shake / 2, step.shake / 2, 41):
        column, row = 7 + place * math.cos(direction), 7 + place * math.sin(direction)
        left, top = int(column), int(row)
        for x, y in ((left, top), (left + 1, top), (left, top + 1), (left + 1, top + 1)):
            kernel[y, x] += (1 - abs(column - x)) * (1 - abs(row - y))
    return cv2.filter2D(view, -1, kernel / kernel.sum())


def _shadow(shape: tuple[int, int], step: Step, chance: Any) -> Any:
    """A soft edge of shadow across the page, and less light towards one side."""
    rows, columns = np.mgrid[0 : shape[0], 0 : shape[1]].astype(np.float32)
    direction = chance.uniform(0, 2 * math.pi)
    along = (columns / shape[1] - 0.5) * math.cos(direction) + (rows / shape[0] - 0.5) * math.sin(direction)
    edge = 1 / (1 + np.exp(-(along - chance.uniform(-0.15, 0.15)) * 40))
    return (step.shadow + (1 - step.shadow) * edge) * (0.9 + 0.2 * along)


def by_zxing(picture: Any) -> set[bytes]:
    """What ZXing-C++ reads."""
    return {bytes(code.bytes) for code in zxingcpp.read_barcodes(picture)}


def by_opencv(picture: Any) -> set[bytes]:
    """What OpenCV's detector reads; one that finds a code and then stumbles has not read it."""
    try:
        text, _, _ = cv2.QRCodeDetector().detectAndDecode(picture)
    except (cv2.error, UnicodeDecodeError):
        return set()
    return {text.encode("utf-8", "surrogateescape")}


def answer(question: dict[str, Any]) -> dict[str, list[int]]:
    """Counts a reader and step. ``page`` is base64 of zlib of the dots' rows, 8 a byte; ``seeds`` one a photograph."""
    cv2.setNumThreads(1)
    width, height = question["size"]
    rows = np.frombuffer(zlib.decompress(base64.b64decode(question["page"])), np.uint8).reshape(height, -1)
    page = np.unpackbits(rows, axis=1)[:, :width] * np.uint8(255)
    wanted = question["text"].encode("utf-8")
    steps = question.get("steps", list(range(len(STEPS))))
    counts: dict[str, list[int]] = {"zxing": [], "opencv": []}
    for number in steps:
        pictures = [photograph(page, STEPS[number], 1000 * number + seed) for seed in question["seeds"]]
        counts["zxing"].append(sum(wanted in by_zxing(one) for one in pictures))
        counts["opencv"].append(sum(wanted in by_opencv(one) for one in pictures))
        if question.get("keep"):
            cv2.imwrite(f"{question['keep']}-{number + 1}.png", pictures[0])
    return counts
