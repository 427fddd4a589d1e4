"""What can be said to a person whose file is not shown."""

from credesk.domain.errors import BadInput


class Unshowable(BadInput):
    """The bytes cannot be shown: damaged, locked, or larger than is shown. The file itself is as it was."""


class NothingOpen(Exception):
    """This process has no item open: it is a fresh one, after another was ended."""

    def __init__(self) -> None:
        super().__init__("nothing is open")
        self.message = "Nothing is open."
        self.hint = ""
