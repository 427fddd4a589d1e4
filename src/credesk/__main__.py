"""``python -m credesk`` is ``credesk``."""

from credesk.cli import main

if __name__ == "__main__":
    main()
