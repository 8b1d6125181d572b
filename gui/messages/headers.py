"""The headers of a mail that say who sent it, by which way, and when."""

from __future__ import annotations

import re
from email import message_from_string
from email.policy import default
from typing import Final

_TELLING: Final = ("From", "To", "Subject", "Date", "Message-ID", "Received", "Authentication-Results")
#: A code in a subject: a report shows none.
_CODE: Final = re.compile(r"\d{4,}")


def telling_headers(source: str) -> tuple[tuple[str, str], ...]:
    """Name and value of each, in the order of the mail; codes masked. Nothing where ``source`` is no mail."""
    try:
        mail = message_from_string(source, policy=default)
        found = [(name, " ".join(str(value).split())) for name, value in mail.items() if name in _TELLING]
    except (ValueError, LookupError, AttributeError, TypeError):  # what a parser trips over
        return ()
    return tuple((name, _CODE.sub("••••••", value) if name == "Subject" else value) for name, value in found)
