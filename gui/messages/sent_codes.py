"""Which call a message came from, and how its code stands, as far as the last calls of this session tell.

What they do not tell is not said: another phone may have asked for a code too.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING, Final

from gui.newest import MOST, Newest

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gui.messages.message import MessageSummary


class Purpose(Enum):
    """What a code is for."""

    SIGN_UP = auto()
    PASSWORD_RESET = auto()
    ATTRIBUTE = auto()
    SIGN_IN = auto()


class CodeState(Enum):
    """How a code stands."""

    NEWEST = auto()
    REPLACED = auto()
    USED = auto()
    EXPIRED = auto()


#: How long a code is good for (developer guide, "Verifying contact information at sign-up" and the
#: API reference of ForgotPassword). The others' time is the app client's own setting.
LIFETIMES: Final = {
    Purpose.SIGN_UP: timedelta(hours=24),
    Purpose.PASSWORD_RESET: timedelta(hours=1),
}
#: The operations that send a code, and those that take one. An invitation is no code to be typed.
ASKED_BY: Final = {
    "SignUp": Purpose.SIGN_UP,
    "ResendConfirmationCode": Purpose.SIGN_UP,
    "ForgotPassword": Purpose.PASSWORD_RESET,
    "AdminResetUserPassword": Purpose.PASSWORD_RESET,
    "UpdateUserAttributes": Purpose.ATTRIBUTE,
    "GetUserAttributeVerificationCode": Purpose.ATTRIBUTE,
    "InitiateAuth": Purpose.SIGN_IN,
    "RespondToAuthChallenge": Purpose.SIGN_IN,
    "AdminCreateUser": None,
}


@dataclass(frozen=True)
class CodeRequest:
    """A call that had the pool send a message.

    Attributes:
        operation: The Cognito operation.
        purpose: What its code is for; ``None``: it sends none.
        addresses: Where the message may have gone: the user's e-mail address and phone number, in lower case.
        moment: When the call was made, by the pool's clock.
        is_sent: The service said that it sent it; else it may have: the reply was lost.
    """

    operation: str
    purpose: Purpose | None
    addresses: frozenset[str]
    moment: datetime
    is_sent: bool = True


@dataclass(frozen=True)
class Standing:
    """What is known of a message: the call that it came from, and how its code stands."""

    request: CodeRequest | None = None
    state: CodeState | None = None
    expires: datetime | None = None


@dataclass
class SentCodes:
    """The calls of this session for one environment that sent a message, and the codes that were taken."""

    _requests: deque[CodeRequest] = field(default_factory=partial(deque, maxlen=MOST))
    _used: Newest[tuple[str, str], None] = field(default_factory=Newest, repr=False)
    _addresses_of: Newest[str, frozenset[str]] = field(default_factory=Newest)
    _name_at: Newest[str, str] = field(default_factory=Newest)

    @property
    def addresses(self) -> frozenset[str]:
        """Where all of these calls may have sent something."""
        return frozenset(address for request in self._requests for address in request.addresses)

    def learn_addresses(self, username: str, addresses: Iterable[str]) -> None:
        """The user of this name is reached there."""
        known = self._addresses_of.get(_key(username), frozenset())
        reached = {_key(address) for address in addresses if address}
        self._addresses_of[_key(username)] = known | reached
        for address in reached - {_key(username)}:
            self._name_at[address] = username

    def addresses_of(self, username: str) -> frozenset[str]:
        """Where this user is reached, as far as is known."""
        name = _key(username)
        return self._addresses_of.get(name, frozenset()) | ({name} if name else set())

    def name_at(self, address: str) -> str | None:
        """Who was reached at ``address`` last, by the name that the phone has, as far as is known."""
        return self._name_at.get(_key(address))

    def asked(self, operation: str, username: str, moment: datetime, *, is_sent: bool) -> None:
        """A call had a message sent for this user, or may have."""
        addresses = self.addresses_of(username)
        self._requests.append(CodeRequest(operation, ASKED_BY[operation], addresses, moment, is_sent))

    def used(self, username: str, code: str) -> None:
        """The service has taken this code from this user."""
        for address in self.addresses_of(username):
            self._used[address, code] = None

    def standing(
        self,
        summary: MessageSummary,
        code: str | None,
        listed: Sequence[MessageSummary],
        now: datetime,
        since: datetime | None = None,
    ) -> Standing:
        """What is known of a message.

        Args:
            summary: The message.
            code: Its code, where it is plain which that is.
            listed: The messages that are known, in any order.
            now: The moment by the pool's clock.
            since: From when on all messages are known; ``None``: all are.
        """
        addresses = {_key(address) for address in summary.to}
        requests = [
            request
            for request in self._requests
            if request.addresses & addresses and (since is None or request.moment >= since)
        ]
        others = [each for each in listed if {_key(address) for address in each.to} & addresses]
        found = _matched(requests, others)
        request = found.get(summary.id)
        if code and any((address, code) in self._used for address in addresses):
            return Standing(request, CodeState.USED)
        if request is None or request.purpose is None or code is None:
            return Standing(request)
        later = [each for each in requests[requests.index(request) + 1 :] if each.purpose is request.purpose]
        if any(each.is_sent or each in found.values() for each in later):
            return Standing(request, CodeState.REPLACED)
        lifetime = LIFETIMES.get(request.purpose)
        expires = _moment(summary) + lifetime if lifetime else None
        if expires and now >= expires:
            return Standing(request, CodeState.EXPIRED)
        is_doubtful = bool(later) or any(
            _moment(each) > _moment(summary) and each.id not in found for each in others
        )
        return Standing(request, None if is_doubtful else CodeState.NEWEST, expires)


def _matched(requests: Sequence[CodeRequest], messages: Sequence[MessageSummary]) -> dict[str, CodeRequest]:
    """The request that each message came from, by the message's id: the first one after it, before the next.

    A second message in that time was asked for by somebody else, and what came before was too.
    """
    found: dict[str, CodeRequest] = {}
    for place, request in enumerate(requests):
        following = requests[place + 1] if place + 1 < len(requests) else None
        candidates = [
            each
            for each in messages
            if each.id not in found
            and _is_since(each, request.moment)
            and not (following and _bounds(following, request) and _is_since(each, following.moment))
        ]
        if candidates:
            found[min(candidates, key=_moment).id] = request
    return found


def _bounds(following: CodeRequest, request: CodeRequest) -> bool:
    """Whether the clock was not set back in between."""
    return following.moment >= request.moment


def _is_since(message: MessageSummary, moment: datetime) -> bool:
    sent = _moment(message)
    # A mailbox knows milliseconds, a mail's own date whole seconds.
    known = moment.microsecond // 1000 * 1000 if sent.microsecond else 0
    return sent >= moment.replace(microsecond=known)


def _moment(message: MessageSummary) -> datetime:
    return message.sent or message.received


def _key(address: str) -> str:
    return address.strip().casefold()
