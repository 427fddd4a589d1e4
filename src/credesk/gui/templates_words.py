"""What formats and parts of a certificate are called in the template editor."""

from credesk.domain import certificate_template as names
from credesk.gui.words import translate


def colour_names() -> dict[str, str]:
    """Colours to begin with, all dark enough for white paper, by their words."""
    return {
        "#0E6B5B": translate("Templates", "Green"),
        "#1F4E8C": translate("Templates", "Blue"),
        "#7A1F2B": translate("Templates", "Red"),
        "#5B3A8C": translate("Templates", "Violet"),
        "#8A4B08": translate("Templates", "Brown"),
        "#1B2320": translate("Templates", "Black"),
    }


def format_names() -> dict[str, str]:
    """Formats by their words, in the order of choosing."""
    return {
        names.A4_LANDSCAPE: translate("Templates", "A4, landscape"),
        names.A4_PORTRAIT: translate("Templates", "A4, portrait"),
        names.LETTER_LANDSCAPE: translate("Templates", "Letter, landscape"),
        names.LETTER_PORTRAIT: translate("Templates", "Letter, portrait"),
        names.A6_CARD: translate("Templates", "A6 card, 148 × 105 mm"),
        names.WALLET_CARD: translate("Templates", "Wallet card, 85.6 × 54 mm"),
    }


def part_names() -> dict[str, str]:
    """What can be left out."""
    return {
        "seal": translate("Templates", "Seal with initials"),
        "licence": translate("Templates", "Licence"),
        "country": translate("Templates", "Country"),
        "statement": translate("Templates", "Own statement"),
        "outcomes": translate("Templates", "Learning outcomes"),
        "outcome": translate("Templates", "Outcome and points"),
        "workload": translate("Templates", "Workload"),
        "level": translate("Templates", "Level"),
        "quality": translate("Templates", "Who verified"),
        "signatories": translate("Templates", "Line of who decided"),
        "telephone": translate("Templates", "Telephone"),
    }
