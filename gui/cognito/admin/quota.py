"""How much of a pool's limits this tool has used, counted from the calls that it made itself.

The numbers are those of the service's quota page of January 2023, the newest known.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final, Protocol

from gui.http_failures import Cause

if TYPE_CHECKING:
    from collections.abc import Collection

#: Mails that Cognito's own sender sends for an AWS account. Where the pool sends by Amazon SES, SES limits.
MAILS_A_DAY: Final = 50
#: Per user.
RESENDS_AN_HOUR: Final = 5
CONFIRMS_AN_HOUR: Final = 15
#: When the service's day begins is not among the known facts. What was mailed within the last 24 hours is
#: never less than what counts of it: the meter may warn too early, but not too late.
DAY: Final = timedelta(hours=24)
HOUR: Final = timedelta(hours=1)

#: Refused, or lost, before an attempt at this user was counted. Any other call counts, right or wrong: also
#: one without a reply, which may have been served.
_UNCOUNTED: Final = frozenset(
    {
        "ForbiddenException",
        "InternalErrorException",
        "LimitExceededException",
        "ResourceNotFoundException",
        "TooManyRequestsException",
        "UserNotFoundException",
        *(cause for cause in Cause if not cause.may_have_happened),
    }
)


class Count(Protocol):
    """Counts calls that this tool made to one pool: ``Ledger.count``, which says what it counts."""

    def __call__(  # noqa: D102
        self,
        after: datetime,
        until: datetime,
        *,
        operation: str = "",
        address: str = "",
        except_codes: Collection[str] = (),
    ) -> tuple[int, datetime | None]: ...


@dataclass(frozen=True)
class Gauge:
    """How much of one limit is used.

    Attributes:
        used: How often, as far as this tool knows: others use the pool too.
        limit: How often it may be; ``None`` where that is not known.
        frees: When the oldest of them counts no more, UTC; ``None`` where none does.
    """

    used: int
    limit: int | None
    frees: datetime | None

    @property
    def left(self) -> int | None:
        """How often it may still be."""
        return None if self.limit is None else max(0, self.limit - self.used)


@dataclass(frozen=True)
class Meter:
    """The gauges of a pool, and of one user in it."""

    mails: Gauge
    resends: Gauge
    confirms: Gauge


def read_meter(count: Count, address: str, now: datetime, default_sender: bool | None = True) -> Meter:
    """Count the calls of one pool, and those for one address in it.

    ``now`` is the service's time, UTC; what lies ahead of it is not counted, since a sandbox's clock may have
    been turned back. ``default_sender``: whether Cognito's own sender sends the mail; ``None``: not known.
    """

    def attempts(operation: str, limit: int) -> Gauge:
        found = count(now - HOUR, now, operation=operation, address=address, except_codes=_UNCOUNTED)
        return _gauge(found, limit, HOUR)

    return Meter(
        mails=_gauge(count(now - DAY, now), MAILS_A_DAY if default_sender else None, DAY),
        resends=attempts("ResendConfirmationCode", RESENDS_AN_HOUR),
        confirms=attempts("ConfirmSignUp", CONFIRMS_AN_HOUR),
    )


def _gauge(found: tuple[int, datetime | None], limit: int | None, window: timedelta) -> Gauge:
    used, oldest = found
    return Gauge(used, limit, oldest + window if oldest else None)
