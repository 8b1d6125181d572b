"""The bundle's program: what ``signup-desk`` is to an installed wheel."""

import os
import sys

from gui.command_line import main

# The bundle's own libraries are loaded by now. A browser that the app opens is to find its own instead.
for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
    before = os.environ.pop(f"{name}_ORIG", None)
    if before is not None:
        os.environ[name] = before
    else:
        os.environ.pop(name, None)
# The sandbox's process, which is this program once more, is to find them again by itself.
os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"

sys.exit(main())
