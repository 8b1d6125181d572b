"""Faults on demand: what networks, firewalls and a service in trouble do to a client, armed by a tester."""

from __future__ import annotations

import re
import secrets
import threading
from dataclasses import asdict, dataclass
from typing import Any

from gui.sandbox.errors import CognitoError
from gui.sandbox.model.touched import note

# What a caller finds; each does its work first, except for errors and a connection that is reset at once.
KINDS = ("error", "latency", "reply-lost", "reset", "truncated", "malformed")
# Befalls all connections, at once, for some seconds.
DOOR_KIND = "refused"
MAIL_KINDS = ("mail-lost", "mail-delayed", "mail-reordered")
# Statuses and texts for codes that need no others; texts that are not recorded are the sandbox's own.
_ERRORS: dict[str, tuple[int, str]] = {
    "CodeDeliveryFailureException": (400, "Invalid email provided/Unable to send the email"),
    "ForbiddenException": (403, "Request not allowed due to WAF block."),
    "InternalErrorException": (500, "The service failed."),
    "LimitExceededException": (400, "Attempt limit exceeded, please try after some time."),
    "TooManyRequestsException": (400, "Rate exceeded"),
}


@dataclass
class Fault:
    """One armed fault.

    Args:
        kind: one of `KINDS`, `MAIL_KINDS` or `DOOR_KIND`.
        operation: the one that it affects, `*` for all, or `unsigned` for those of users, which nobody signs;
            mail faults affect every mail.
        times: how often it strikes; None is until it is cleared.
        code: of an error, such as TooManyRequestsException.
        message: of an error; known codes have one.
        status: of an error, 400 to 599; known codes have one.
        seconds: how long latency holds the call up or connections are refused, in real time, or a mail
            travels, in sandbox time.
        id: by which it can be taken back; one is made up where none is given.
    """

    kind: str
    operation: str = "*"
    times: int | None = 1
    code: str = ""
    message: str = ""
    status: int = 0
    seconds: float = 0
    id: str = ""

    def error(self) -> CognitoError:
        """What the caller gets from an error fault."""
        status, message = _ERRORS.get(self.code, (400, ""))
        return CognitoError(self.code, self.message or message, self.status or status)


class Faults:
    """The armed faults, oldest first."""

    def __init__(self) -> None:
        self._armed: list[Fault] = []
        self._lock = threading.Lock()

    def arm(self, faults: list[Fault]) -> None:
        """Arm these in place of all others."""
        with self._lock:
            self._armed = faults
        note(self)

    def arm_another(self, fault: Fault) -> None:
        """Arm one more, behind the others."""
        with self._lock:
            self._armed = [*self._armed, fault]
        note(self)

    def take_back(self, fault_id: str) -> None:
        """Disarm one; one that has struck meanwhile is gone anyway."""
        with self._lock:
            self._armed = [fault for fault in self._armed if fault.id != fault_id]
        note(self)

    def armed(self) -> list[dict[str, Any]]:
        """What is still armed, as `parsed` takes it."""
        with self._lock:
            return [asdict(fault) for fault in self._armed]

    def take(self, operation: str, kinds: tuple[str, ...] = KINDS, signed: bool = False) -> Fault | None:
        """The fault that strikes now, if any; it is counted.

        Args:
            operation: what is asked for.
            kinds: what may strike.
            signed: whether an administrator asks.
        """
        # Nothing is armed nearly always, and then nothing needs a lock.
        if not self._armed:
            return None
        befallen = ("*", operation) if signed else ("*", operation, "unsigned")
        with self._lock:
            for fault in self._armed:
                if fault.kind in kinds and fault.operation in befallen:
                    note(self)
                    if fault.times is not None:
                        fault.times -= 1
                        if fault.times <= 0:
                            self._armed = [other for other in self._armed if other is not fault]
                    return fault
        return None

    def take_door(self) -> float:
        """For how many seconds connections are to be refused from now on; 0 is not at all."""
        fault = self.take("*", (DOOR_KIND,))
        return fault.seconds if fault else 0


def parsed(entries: object) -> list[Fault]:
    """Faults from JSON, each with an id of its own.

    Raises:
        ValueError: in one sentence, what is wrong with them.
    """
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise ValueError("the faults are not a list of JSON objects")
    found = [parsed_one(entry) for entry in entries]
    if len({fault.id for fault in found}) < len(found):
        raise ValueError("two faults have one id")
    return found


def parsed_one(entry: dict[str, Any]) -> Fault:
    """One fault from JSON.

    Raises:
        ValueError: in one sentence, what is wrong with it.
    """
    try:
        fault = Fault(**entry)
    except TypeError:
        raise ValueError(f"a fault has {', '.join(Fault.__annotations__)}, and at least a kind") from None
    if fault.kind not in (*KINDS, DOOR_KIND, *MAIL_KINDS):
        raise ValueError(f"kind is one of {', '.join((*KINDS, DOOR_KIND, *MAIL_KINDS))}")
    texts, numbers = (fault.operation, fault.code, fault.message, fault.id), (fault.seconds, fault.status)
    if not all(isinstance(text, str) for text in texts) or any(map(_no_number, numbers)):
        raise ValueError("operation, code, message and id are text, seconds and status numbers")
    if fault.times is not None and (_no_number(fault.times) or fault.times < 1):
        raise ValueError("times is at least 1, or null for always")
    if not 0 <= fault.seconds <= 30 * 86400:
        raise ValueError("seconds is between 0 and 30 days")
    if fault.kind == "error" and not (fault.code and fault.code.isascii() and fault.code.isalnum()):
        raise ValueError("an error has a code such as TooManyRequestsException")
    if fault.status not in (0, *range(400, 600)):
        raise ValueError("status is between 400 and 599")
    # A client may write it into a path as it is.
    if not re.fullmatch(r"[\w-]{0,64}", fault.id, re.ASCII):
        raise ValueError("id is at most 64 letters and digits")
    fault.id = fault.id or secrets.token_hex(4)
    return fault


def _no_number(value: object) -> bool:
    return isinstance(value, bool) or not isinstance(value, int | float)
