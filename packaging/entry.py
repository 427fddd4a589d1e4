"""Where the packaged program begins: ``credesk`` and ``credesk-gui`` are this file, told apart by their names.

The same program is also the process that reads what comes from outside (``credesk.worker``), and one of the two that
draw certificates (multiprocessing's "spawn").
"""

import multiprocessing
import sys
from pathlib import Path

if __name__ == "__main__":
    multiprocessing.freeze_support()
    if sys.argv[1:2] == ["--credesk-worker"]:
        from credesk.worker.child import main as work

        sys.exit(work(sys.argv[2:]))
    if Path(sys.executable).name == "credesk-gui":
        from credesk.gui.start import main as open_window

        sys.exit(open_window())
    from credesk.cli import main

    main()
