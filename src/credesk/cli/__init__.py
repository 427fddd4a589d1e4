"""The terminal: the same use cases as the windows, for scripts, machines without a screen and tests."""

from credesk.cli.main import main

__all__ = ["main"]
