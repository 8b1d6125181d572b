"""Whether what a sandbox holds outlives its process, and what keeps it from that."""

from __future__ import annotations

from dataclasses import dataclass

#: Another sandbox uses the file.
LOCKED = "locked"
#: The file is damaged, or no state of a sandbox.
DAMAGED = "damaged"
#: A newer sandbox wrote the file.
NEWER = "newer"
#: The disk is full.
FULL = "full"
#: The file can be neither read nor written for another reason.
UNUSABLE = "unusable"


@dataclass(frozen=True)
class Keeping:
    """What becomes of a sandbox's state.

    Attributes:
        file: where it is kept, or was to be; empty: nowhere.
        cause: one of the words above, as long as something keeps it from being written.
        why: what that is, in a few words.
        is_tried_again: the file is this sandbox's, and each second it tries to write again; else it goes on
            without a file to its end.
    """

    file: str = ""
    cause: str = ""
    why: str = ""
    is_tried_again: bool = False


class StateError(ValueError):
    """A state's file that cannot be used.

    Args:
        cause: one of the words above.
        why: in a few words.
    """

    def __init__(self, cause: str, why: str) -> None:
        super().__init__(why)
        self.cause = cause
