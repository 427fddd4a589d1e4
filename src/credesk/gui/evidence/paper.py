"""The colours of paper, the same in light and dark: what was handed in looks as it was handed in."""

PAPER = "#FFFFFF"
INK_ON_PAPER = "#1B2320"
MUTED_ON_PAPER = "#67716C"
MARK = "#FDF1B4"
MARK_HERE = "#FFD873"
CHOSEN = "#CFE6E0"
