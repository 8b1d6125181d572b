"""``python -m gui``: the same as the command ``signup-desk``."""

import sys

from gui.command_line import main

if __name__ == "__main__":
    sys.exit(main())
