"""No picture of this process' memory on a disk: it would hold passwords, codes and tokens."""

from __future__ import annotations

import sys
from typing import Final

# Linux hands a dump to the program that collects them whatever the limit is, but at this one, where it makes
# none (fs/coredump.c); it is too small for a file as well.
_LIMIT: Final = 1 if sys.platform == "linux" else 0


def forbid_core_dumps() -> None:
    """Have the system write none of this process and of those that it starts; Windows has no such limit."""
    if sys.platform == "win32":
        return
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (_LIMIT if most else 0, most))
