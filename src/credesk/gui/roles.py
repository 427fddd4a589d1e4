"""The roles of colour, light and dark (contrast 4.5:1 or more in both), and the sizes that go with them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Roles:
    """What each colour is for. Colour never speaks alone: each chip has a word."""

    window: str
    surface: str
    hairline: str
    ink: str
    muted: str
    accent: str
    accent_soft: str
    accent_line: str
    accent_wash: str
    on_accent: str
    good: str
    good_soft: str
    look: str
    look_soft: str
    wrong: str
    wrong_soft: str
    neutral_soft: str
    desk: str
    """Behind evidence, whose pages stay paper-white in both schemes."""


LIGHT = Roles(
    window="#F5F6F3",
    surface="#FFFFFF",
    hairline="#DFE2DC",
    ink="#1B2320",
    muted="#67716C",
    accent="#0E6B5B",
    accent_soft="#E2F0ED",
    accent_line="#B5D8CF",
    accent_wash="#F3F9F7",
    on_accent="#FFFFFF",
    good="#2B7A4B",
    good_soft="#E4F3E9",
    look="#A8590A",
    look_soft="#FBEFDF",
    wrong="#B3261E",
    wrong_soft="#FBE9E7",
    neutral_soft="#F3F4F1",
    desk="#E7EAE4",
)
DARK = Roles(
    window="#171C1A",
    surface="#1F2523",
    hairline="#343C39",
    ink="#E8ECE9",
    muted="#9AA5A0",
    accent="#4FB5A0",
    accent_soft="#1F3B36",
    accent_line="#2F5F55",
    accent_wash="#1D2B28",
    on_accent="#0F1F1B",
    good="#6FC391",
    good_soft="#1E3628",
    look="#E0A457",
    look_soft="#3B2E1C",
    wrong="#EC8B84",
    wrong_soft="#402322",
    neutral_soft="#2A312E",
    desk="#111614",
)
PALETTE = {
    "window": "window",
    "surface": "base",
    "hairline": "mid",
    "ink": "window-text",
    "muted": "placeholder-text",
    "accent": "highlight",
    "accent_soft": "midlight",
    "accent_line": "light",
    "accent_wash": "alternate-base",
    "on_accent": "highlighted-text",
    "good": "dark",
    "good_soft": "shadow",
    "look": "link-visited",
    "look_soft": "tooltip-base",
    "wrong": "bright-text",
    "wrong_soft": "tooltip-text",
    "neutral_soft": "link",
}
"""The colour of Qt's palette that carries a role, by its name in style sheets.

Qt's own meaning is kept where Qt draws with a colour itself; the others are drawn with by no widget of ours, or only
through the style sheet (docs/adr/0018). What the style sheet does not name needs no place here.
"""
CHIPS = ("good", "look", "wrong", "neutral", "accent")
"""Kinds of chip: all is well; look here; something is wrong; plain; under way."""


def chip_colours(roles: Roles, kind: str) -> tuple[str, str]:
    """(text, ground) of a chip."""
    if kind == "neutral":
        return roles.muted, roles.neutral_soft
    return getattr(roles, kind), getattr(roles, f"{kind}_soft")
