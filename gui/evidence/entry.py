"""What a session's record holds: one entry for each thing that happened, in the order of happening."""

from __future__ import annotations

import os
import threading
import time
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from gui.sentences import N_

if TYPE_CHECKING:
    from datetime import datetime

    from gui.sentences import Sentence


class Kind(StrEnum):
    """What an entry is of."""

    #: A call of the phone, or an administrator's.
    CALL = "call"
    #: A panel, preflight or clean-up looked something up: nobody's click asked for it.
    READ = "read"
    #: What the mobile app's checks have stopped: nothing was sent.
    REFUSED = "refused"
    SCREEN = "screen"
    NOTICE = "notice"
    #: A mail or a text message that has come.
    MESSAGE = "message"
    NOTE = "note"
    VERDICT = "verdict"
    PICTURE = "picture"
    #: How the sandbox was set: clock, limits, faults.
    SANDBOX = "sandbox"
    #: An environment was chosen: ``text`` is JSON with its region, pool and endpoint.
    ENVIRONMENT = "environment"
    #: An account has come to another state.
    STATUS = "status"


#: The code of a verdict: the case was answered otherwise than expected.
DIFFERS: Final = "differs"
#: Begins the line of its answers that says what was expected.
EXPECTED: Final = "expected "


@dataclass(frozen=True)
class Entry:
    """One thing that happened, as it is kept: secrets masked.

    Attributes:
        number: Its place in the record: counted up over all sessions and windows.
        started: When it began, UTC.
        operation: The Cognito operation; of another kind the name of the screen, the case or the like.
        url: Where it was sent; empty where nothing was.
        duration: Seconds.
        status: HTTP status; ``None`` where no reply came.
        code: The service's error code, or why there is no reply; ``None`` after a success. Of a verdict:
            ``differs``, ``open`` (for the tester to judge), ``skipped``, or ``None``: pass.
        request_id: The service's id of the request.
        request: The request's JSON; empty for what was read. Of a verdict: the case's title.
        response: The reply's JSON; empty for what was read. Of a verdict: what was answered, a line a step.
        environment: What the environment was called then.
        address: The address as typed, or the user name, that it is about; empty where it names none.
        count: How many users a list had that was read.
        kind: What it is of.
        text: The words of a notice, a note, a refusal of the phone.
        headers: Those of request and reply, as JSON ``{"request": {…}, "response": {…}}``.
        timings: Seconds of each part of ``duration``, as JSON: ``dns``, ``connect``, ``tls``, ``wait``,
            ``receive``, as far as there was one.
        session: Whose it is.
    """

    number: int
    started: datetime
    operation: str
    url: str = ""
    duration: float = 0.0
    status: int | None = None
    code: str | None = None
    request_id: str | None = None
    request: str = field(default="", repr=False)
    response: str = field(default="", repr=False)
    environment: str = ""
    address: str = ""
    count: int | None = None
    kind: Kind = Kind.CALL
    text: str = field(default="", repr=False)
    headers: str = field(default="", repr=False)
    timings: str = ""
    session: str = ""

    @property
    def is_reading(self) -> bool:
        """Whether nobody's click asked for it."""
        return self.kind is Kind.READ

    @property
    def is_error(self) -> bool:
        """Whether it is a refusal, a call without a usable reply, or a case that differs."""
        return self.code == DIFFERS if self.kind is Kind.VERDICT else self.code is not None

    @property
    def verdict(self) -> Sentence:
        """What a case came to, in words."""
        return _VERDICTS.get(self.code, N_("to judge"))


_VERDICTS: Final = {
    None: N_("pass"),
    DIFFERS: N_("differs"),
    "open": N_("to judge"),
    "skipped": N_("not possible here"),
}
#: Below the milliseconds of an entry's number.
_MOMENT_BITS: Final = 12
_WINDOW: Final = int.from_bytes(os.urandom(1))
_lock = threading.Lock()
_last = 0


def next_number() -> int:
    """A number above all before it, of this window and, but for the same millisecond, of any other.

    Milliseconds since 1970, four bits to count within one, and one byte that is this process's own: an entry
    has its number before the file takes it, so that one that waits in memory can be shown, and found again.
    """
    global _last
    with _lock:
        now = (time.time_ns() // 1_000_000) << _MOMENT_BITS | _WINDOW
        _last = max(now, _last + 0x100)
        return _last


def number_of(moment: datetime) -> int:
    """The lowest number that an entry of this moment may have."""
    return int(moment.timestamp() * 1000) << _MOMENT_BITS
