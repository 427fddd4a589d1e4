"""``python -m credesk.worker [module ...]``: a child that waits for calls."""

import sys

from credesk.worker.child import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
