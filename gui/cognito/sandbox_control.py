"""The controls of the sandbox: its clock, its limits, its faults."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, Final

from gui.json_api import JsonApi

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Faults of calls of one operation, and faults of everything that comes: connections, mails.
CALL_FAULTS: Final = ("error", "latency", "reply-lost", "reset", "truncated", "malformed")
ANY_FAULTS: Final = ("refused", "mail-lost", "mail-delayed", "mail-reordered")
#: In place of an operation: whatever the phone calls, and nothing that panels read.
PHONE_CALLS: Final = "unsigned"
#: What may change in a pool, as the sandbox's feed names it.
KINDS: Final = frozenset({"users", "mail", "settings"})
#: In seconds, as the clock is turned.
HOUR: Final = 3600.0
DAY: Final = 86400.0
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
        operation: The Cognito operation that it affects, or ``PHONE_CALLS``; ``*`` with ``ANY_FAULTS``.
        times: How often; ``None``: until it is cleared.
        code: An error's code, such as ``TooManyRequestsException``.
        message: An error's text; the sandbox has one for the usual codes.
        status: An error's HTTP status; 0: the usual one of its code.
        seconds: How long latency or a delayed mail takes.
        id: By which it is taken back; the sandbox gives it.
    """

    kind: str
    operation: str = "*"
    times: int | None = 1
    code: str = ""
    message: str = ""
    status: int = 0
    seconds: float = 0
    id: str = field(default="", compare=False)


@dataclass(frozen=True)
class NotKept:
    """Why the sandbox's pools, users and mail are in its memory alone.

    Attributes:
        file: Where they were to be kept.
        cause: ``locked``, ``damaged``, ``newer``, ``full`` or ``unusable``.
        why: That, in the sandbox's words.
        is_tried_again: Each second it tries to write them there; else it does without the file to its end.
    """

    file: str
    cause: str
    why: str
    is_tried_again: bool


@dataclass(frozen=True)
class SandboxAddress:
    """Where clients find the sandbox.

    Attributes:
        endpoint: What it hands out.
        is_shared: Other machines may reach it.
        shares_controls: These have its mail and controls too.
        has_certificate: Phones find at ``/certificate.crt`` what they are to trust.
        network: This machine's address in its network; loopback's where it is in none.
    """

    endpoint: str = ""
    is_shared: bool = False
    shares_controls: bool = False
    has_certificate: bool = False
    network: str = ""


@dataclass(frozen=True)
class SandboxState:
    """How the sandbox differs from a service left alone.

    Attributes:
        address: Where clients find it, and who may reach it.
        clock_offset: How far its clock is ahead, in seconds.
        limits: Whether it keeps Cognito's limits.
        faults: What it has still to play.
        not_kept: Why nothing of it outlives its process; ``None``: it does, or was not to.
    """

    clock_offset: float = 0
    limits: bool = True
    faults: tuple[Fault, ...] = ()
    not_kept: NotKept | None = None
    address: SandboxAddress = SandboxAddress()


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
            faults=tuple(Fault(**entry) for entry in self._api.get("/faults")["faults"]),
            not_kept=_not_kept(self._api.get("/state")),
            address=self.address(),
        )

    def address(self) -> SandboxAddress:
        """Where clients find the sandbox."""
        return SandboxAddress(**self._api.get("/address"))

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

    def is_kept(self) -> bool:
        """Whether the sandbox's pools outlive its process."""
        keeping = self._api.get("/state")
        return bool(keeping["file"]) and not keeping["cause"]

    def rules(self, user_pool_id: str) -> dict[str, list[dict[str, Any]]]:
        """The rules that play the triggers of this pool alone."""
        rules: dict[str, list[dict[str, Any]]] = self._api.get(f"/rules?pool={user_pool_id}")
        return rules

    def put_rules(self, user_pool_id: str, rules: dict[str, list[dict[str, Any]]]) -> None:
        """Play the triggers of this pool by these rules, in place of those before."""
        self._api.put(f"/rules?pool={user_pool_id}", rules)

    def arm(self, fault: Fault) -> SandboxState:
        """Have the sandbox play one fault more."""
        self._api.post("/faults", asdict(fault))
        return self.state()

    def take_back(self, fault: Fault) -> SandboxState:
        """Have the sandbox play this fault no more; one that has struck meanwhile is gone anyway."""
        self._api.delete(f"/faults/{fault.id}")
        return self.state()

    def clear_faults(self) -> SandboxState:
        """Have the sandbox play no fault any more."""
        self._api.put("/faults", {"faults": []})
        return self.state()


def _not_kept(reply: Mapping[str, Any]) -> NotKept | None:
    return NotKept(**reply) if reply["cause"] else None
