"""Where the exports of other systems lie."""

from pathlib import Path

EXPORTS = Path(__file__).parents[1] / "fixtures" / "intake"
MOODLE = EXPORTS / "moodle"
ROSTERS = EXPORTS / "rosters"
RUBRICS = EXPORTS / "rubrics"
CANVAS = EXPORTS / "canvas"
ORA2 = EXPORTS / "ora2"
MAHARA = EXPORTS / "mahara"
SAKAI = EXPORTS / "sakai"
CASE = EXPORTS / "case"
