"""Whether what lies on the disk is another user's of the machine."""

from __future__ import annotations

import os


def is_others(found: os.stat_result) -> bool:
    """Whether it belongs to a user whom the one who runs this has no reason to trust: root may be."""
    if os.name != "posix":
        return False
    return os.geteuid() != 0 and found.st_uid not in (os.geteuid(), 0)
