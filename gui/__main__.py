"""``python -m gui``: the same as the command ``signup-desk``."""

import sys

from gui.app import main

if __name__ == "__main__":
    sys.exit(main())
