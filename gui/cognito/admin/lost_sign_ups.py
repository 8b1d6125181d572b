"""Users of sign-ups whose answer was lost: the ledger has no sub of them, so nobody can be certain.

Whoever has the address of such a sign-up, and was made when that was sent, is probably its user.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final, Protocol

from gui.cognito.admin.clean_up import PAUSE, Row, State, one_by_one, service_address
from gui.http_failures import Cause
from gui.sentences import N_

if TYPE_CHECKING:
    import threading
    from collections.abc import Collection, Iterable, Iterator
    from datetime import datetime

    from gui.cognito.admin.directory import UserDirectory


class FailedSignUp(Protocol):
    """A sign-up that was not reported to have made a user."""

    @property
    def address(self) -> str: ...  # noqa: D102
    @property
    def started(self) -> datetime: ...  # noqa: D102
    @property
    def code(self) -> str: ...  # noqa: D102


@dataclass(frozen=True)
class ProbableUser:
    """A user that this tool probably made: by a sign-up whose answer was lost.

    Attributes:
        region: The pool's region.
        user_pool_id: The pool.
        endpoint: As ``service_address`` has it.
        sub: The service's id of the user; empty where it could not be looked up.
        email: The address that was signed up.
        created: When that was, by the service's clock.
        code: Why there was no answer.
        is_intact: Always: nothing is written down of it that could be changed.
    """

    region: str
    user_pool_id: str
    endpoint: str
    sub: str
    email: str
    created: datetime
    code: str
    is_intact: bool = True


def look_for_lost(
    directory: UserDirectory,
    failed: Iterable[FailedSignUp],
    known_subs: Collection[str],
    cancelled: threading.Event,
    pause: float = PAUSE,
) -> Iterator[Row[ProbableUser]]:
    """Find the users that these sign-ups probably made, one ListUsers for each that may have made one.

    ``known_subs``: those of the ledger, which are certain. Ends and raises as ``look`` does.
    """
    here = directory.environment
    lost = [
        ProbableUser(
            here.region,
            here.user_pool_id,
            service_address(here),
            sub="",
            email=each.address,
            created=each.started,
            code=each.code,
        )
        for each in failed
        if may_have_made(each.code)
    ]
    found = set(known_subs)
    for row in one_by_one(lost, lambda each: _look_for(directory, each, found), cancelled, pause):
        found.add(row.made.sub)  # of a sign-up that was sent twice the user is listed once
        yield row


def may_have_made(code: str) -> bool:
    """Whether a sign-up that failed with ``code`` may have made a user all the same."""
    code = code.rpartition("#")[2]
    if code.endswith("Exception"):
        return code in _AFTER_THE_FACT
    return code.startswith("HTTP 5") or not (code.startswith("HTTP ") or code in _NOT_SENT)


#: A user of a lost sign-up was made from so long before to so long after the moment at which it was sent. Two
#: clocks are compared, and a reply may be waited for as long as five minutes.
_BEFORE: Final = timedelta(minutes=1)
_AFTER: Final = timedelta(minutes=6)
#: What the service answers once the user is made: the mail could not be sent, or a later trigger failed
#: (developer guide, "Lambda triggers": a custom message is composed, and a confirmation told, after that).
_AFTER_THE_FACT: Final = frozenset(
    {
        "CodeDeliveryFailureException",
        "InternalErrorException",
        "InvalidLambdaResponseException",
        "UnexpectedLambdaException",
        "UserLambdaValidationException",
    }
)
#: Why a request never reached the service, by the names that the evidence has for it.
_NOT_SENT: Final = frozenset(
    {
        # Of older versions.
        "ConnectTimeoutError",
        "EndpointConnectionError",
        "ProxyConnectionError",
        "SSLError",
        *(cause for cause in Cause if not cause.may_have_happened),
    }
)


def _look_for(
    directory: UserDirectory, lost: ProbableUser, known_subs: Collection[str]
) -> Row[ProbableUser] | None:
    for user, sub in directory.named(lost.email):
        if sub not in known_subs and lost.created - _BEFORE <= user.created <= lost.created + _AFTER:
            words = N_(
                "Probable: its sign-up got no answer ({code}), and this user was made at that time.",
                code=lost.code,
            )
            return Row(replace(lost, sub=sub), State.PRESENT, user.status, words, user.email)
    return None
