"""What a tester turns at the sandbox: its clock, its limits, the faults that it plays."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Final

from gui.json_api import JsonApi

#: Faults that befall a call of one operation, and faults that befall whatever comes: connections, mails.
CALL_FAULTS: Final = ("error", "latency", "reply-lost", "reset", "truncated", "malformed")
ANY_FAULTS: Final = ("refused", "mail-lost", "mail-delayed", "mail-reordered")
#: What may change in a pool, as the sandbox's feed names it.
KINDS: Final = frozenset({"users", "mail", "settings"})
#: The feed answers after 25 s where nothing changes.
_FEED_TIMEOUT: Final = 30.0


@dataclass(frozen=True)
class Changes:
    """What has changed in the sandbox since a former answer: some of ``KINDS``; ``now`` is for the next."""

    now: int
    kinds: frozenset[str]


@dataclass(frozen=True)
class Fault:
    """A fault that the sandbox plays.

    Attributes:
        kind: One of ``CALL_FAULTS`` or ``ANY_FAULTS``.
        operation: The Cognito operation that it befalls; ``*`` with ``ANY_FAULTS``.
        times: How often; ``None``: until it is cleared.
        code: An error's code, such as ``TooManyRequestsException``.
        message: An error's text; the sandbox has one for the usual codes.
        status: An error's HTTP status; 0: the usual one of its code.
        seconds: How long latency or a delayed mail takes.
    """

    kind: str
    operation: str = "*"
    times: int | None = 1
    code: str = ""
    message: str = ""
    status: int = 0
    seconds: float = 0


@dataclass(frozen=True)
class SandboxState:
    """How the sandbox differs from a service left alone; ``clock_offset`` is in seconds."""

    clock_offset: float = 0
    limits: bool = True
    faults: tuple[Fault, ...] = ()


class SandboxControl:
    """The controls of the sandbox at ``endpoint``. Every method blocks, and raises ``JsonApiError``."""

    def __init__(self, endpoint: str, timeout: float) -> None:
        self._api = JsonApi(endpoint + "/sandbox", timeout)
        self._feed = JsonApi(endpoint + "/sandbox", _FEED_TIMEOUT)

    def state(self) -> SandboxState:
        """How the sandbox is set now."""
        return SandboxState(
            clock_offset=self._api.get("/clock")["offset"],
            limits=self._api.get("/limits")["on"],
            faults=_faults(self._api.get("/faults")),
        )

    def changes(self, since: int) -> Changes:
        """What has changed since that number; 0: since ever. Waits until there is something, at most 25 s."""
        feed = self._feed if since else self._api  # the first time, it is answered at once
        reply = feed.get(f"/changes?since={since}")
        kinds = KINDS if reply["now"] != since else ()
        return Changes(now=reply["now"], kinds=frozenset(reply.get("kinds", kinds)))

    def advance(self, seconds: float) -> SandboxState:
        """Move the sandbox's time forward."""
        self._api.put("/clock", {"advance": seconds})
        return self.state()

    def real_time(self) -> SandboxState:
        """Give the sandbox the real time again."""
        self._api.put("/clock", {"offset": 0})
        return self.state()

    def keep_limits(self, limits: bool) -> SandboxState:
        """Keep Cognito's limits, or do without them."""
        self._api.put("/limits", {"on": limits})
        return self.state()

    def arm(self, fault: Fault) -> SandboxState:
        """Have the sandbox play one fault more."""
        armed = _faults(self._api.get("/faults"))
        self._api.put("/faults", {"faults": [asdict(each) for each in (*armed, fault)]})
        return self.state()

    def clear_faults(self) -> SandboxState:
        """Have the sandbox play no fault any more."""
        self._api.put("/faults", {"faults": []})
        return self.state()


def _faults(reply: Any) -> tuple[Fault, ...]:
    return tuple(Fault(**entry) for entry in reply["faults"])
