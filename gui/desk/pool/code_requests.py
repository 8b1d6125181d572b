"""What the calls of this session tell of the codes that a pool sent, and of those that it took."""

from __future__ import annotations

import json
from datetime import timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, Final

from gui.messages.sent_codes import ASKED_BY

if TYPE_CHECKING:
    from gui.evidence.entry import Entry
    from gui.messages.sent_codes import SentCodes

_OK: Final = 200
#: A date knows whole seconds, and a reply is dated before it is read.
_NOTABLE: Final = timedelta(seconds=2)
#: What a reply says where a code was sent, by its members' names.
_DELIVERED: Final = ("CodeDeliveryDetails", "CODE_DELIVERY_DESTINATION")
_ATTRIBUTES: Final = frozenset({"email", "phone_number"})


def learn(codes: SentCodes, entry: Entry, code: str, clock_offset: timedelta) -> None:
    """Take what ``entry`` tells.

    Args:
        codes: Where it goes.
        entry: A call as it is kept; where messages go stands unmasked in it.
        code: The code that was typed for it, if one was.
        clock_offset: How far the pool's clock is ahead.
    """
    if entry.is_reading or not entry.address:
        return
    codes.learn_addresses(entry.address, _reached_at(entry.request))
    is_done = entry.status == _OK
    if is_done and code:
        codes.used(entry.address, code)
    if entry.operation not in ASKED_BY or not (is_done or entry.status is None):
        return  # it sends none, or was refused
    # An invitation's reply does not say that it was sent.
    is_sent = is_done and (
        any(name in entry.response for name in _DELIVERED) or entry.operation == "AdminResetUserPassword"
    )
    if is_sent or entry.status is None or entry.operation == "AdminCreateUser":
        codes.asked(entry.operation, entry.address, entry.started + clock_offset, is_sent=is_sent)


def clock_of(entry: Entry) -> timedelta | None:
    """How far the clock of the service that answered is ahead, where it is by more than a call takes.

    Its mails are dated by that clock: where this computer's is wrong, no message would have its call.
    """
    try:
        stated = json.loads(entry.headers)["response"]
        date = next(value for name, value in stated.items() if name.lower() == "date")
        ahead = parsedate_to_datetime(str(date)) - entry.started - timedelta(seconds=entry.duration)
    except (AttributeError, LookupError, StopIteration, TypeError, ValueError):
        return None
    return ahead if abs(ahead) > _NOTABLE else timedelta()


def _reached_at(request: str) -> list[str]:
    """The e-mail address and phone number in a request's attributes."""
    try:
        stated: Any = json.loads(request)
        return [
            str(each["Value"])
            for each in stated.get("UserAttributes") or ()
            if each["Name"] in _ATTRIBUTES and each.get("Value")
        ]
    except (AttributeError, LookupError, TypeError, ValueError):
        return []
