"""How long a window waits for a person's hands and eyes, in milliseconds.

Read when they are needed: where nobody looks, in the tour and in the tests, they are set to less.
"""

from __future__ import annotations

#: From the last key to the look-up of what was typed.
typing_pause_ms = 300
#: As on the phone, from one page to the next. The old page lies over the new one meanwhile and takes the
#: second click of a double click.
slide_ms = 500
#: Whether the tester, or the system, wants nothing to move.
reduces_motion = False
system_reduces_motion = False


def moves() -> bool:
    """Whether a page may slide."""
    return not (reduces_motion or system_reduces_motion)
