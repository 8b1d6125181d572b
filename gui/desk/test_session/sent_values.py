"""What was typed in the form for the last calls of this session: in memory only, and gone with it."""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING

from gui.newest import Newest

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from gui.cognito.phone_calls.calls import Call
    from gui.cognito.phone_calls.outcomes import Outcome
    from gui.cognito.phone_calls.typed import Typed
    from gui.evidence.entry import Entry

_making: ContextVar[Call | None] = ContextVar("_making", default=None)


class SentValues:
    """Joins the entries that are recorded while a call is made with what was typed for it."""

    def __init__(self) -> None:
        self._typed: Newest[tuple[datetime, str], tuple[Typed, ...]] = Newest()
        self._codes: Newest[tuple[datetime, str], str] = Newest()

    def make(self, call: Call, perform: Callable[[Call], Outcome]) -> Outcome:
        """Make ``call``, in whichever thread."""
        token = _making.set(call)
        try:
            return perform(call)
        finally:
            _making.reset(token)

    def note(self, entry: Entry) -> None:
        """Take what was typed for ``entry``; to be called in the thread that makes the call."""
        if call := _making.get():
            self._typed[entry.started, entry.operation] = call.typed
            if code := getattr(call, "code", ""):
                self._codes[entry.started, entry.operation] = code

    def of(self, entry: Entry) -> tuple[Typed, ...]:
        """What was typed for ``entry``; nothing, where no form made it, or in another session."""
        return self._typed.get((entry.started, entry.operation), ())

    def code_of(self, entry: Entry) -> str:
        """The confirmation code that was sent with ``entry``; nothing, where it was sent none."""
        return self._codes.get((entry.started, entry.operation), "")
