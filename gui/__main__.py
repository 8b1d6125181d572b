"""``python -m gui``: the same as the command ``signup-desk``."""

import os
import sys

if __name__ == "__main__":
    # Python looks first where the user stands: a queue.py there would come in place of its own.
    packages = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))
    if not sys.flags.safe_path and os.path.realpath(sys.path[0]) != packages:
        del sys.path[0]
    from gui.command_line import main

    sys.exit(main())
