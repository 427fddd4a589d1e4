"""What is done while somebody types the passphrase, so that nobody waits for it afterwards."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QScrollArea

if TYPE_CHECKING:
    from credesk.desk.session import Workspace
    from credesk.gui.pages import Entry

_SIGNING_IN = ("cryptography.hazmat.primitives.kdf.scrypt", "cryptography.hazmat.primitives.ciphers.aead")
"""What the keys import when they are first opened: 10 ms."""

_LATER = (
    "credesk.desk.marking", "credesk.desk.check_view", "credesk.desk.programmes_view", "credesk.desk.describing_words",
    "credesk.gui.jobs", "credesk.gui.settings_people", "credesk.gui.settings_keys", "credesk.gui.settings_backup",
    "credesk.gui.settings_trust", "credesk.gui.settings_journal", "credesk.gui.settings_computer",
    "credesk.desk.settings_view", "credesk.desk.keys_view",
)  # fmt: skip
"""What pages import when they are first used: up to 14 ms, for which the window would stand still."""


def modules(entries: "Sequence[Entry]") -> list[str]:
    """What the desk imports when a person signs in and goes about, in the order in which it is needed."""
    return [*_SIGNING_IN, "credesk.gui.frame", *(entry.page.split(":")[0] for entry in entries), *_LATER]


def meet_types() -> None:
    """Let PySide make all its classes of widgets and styles now.

    It makes each when it is first named, and all that are left when Qt first hands out a widget or a style that
    Python did not make, as every table does: 15 to 20 ms.
    """
    QScrollArea().viewport()
    QApplication.style()


def look(workspace: "Workspace") -> None:
    """What the first page shows. Where it cannot be read, that page says so."""
    from credesk.desk.queues import look_ahead

    look_ahead(workspace)
