"""``python -m credesk.gui``."""

from credesk.gui.start import main

raise SystemExit(main())
