"""Exchanges as a client makes them."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any, Final

from gui.evidence.made_users.ledger import PoolAddress
from gui.exchange import Exchange

SECRET: Final = "s3cret-v4lue"
EMAIL: Final = "tester+1@example.com"
PLACE: Final = PoolAddress("Staging", "eu-west-1", "eu-west-1_Pool00001", "client", "")
_SENT: Final = {"Username": EMAIL, "Password": SECRET, "SecretHash": SECRET}


def exchange(operation: str = "SignUp", **changes: Any) -> Exchange:
    """A call that succeeded just now, but for ``changes``."""
    usual: dict[str, Any] = {
        "started": datetime.now(UTC),
        "duration": 0.25,
        "url": "http://127.0.0.1:1/",
        "status": 200,
        "request_id": "an-id",
        "request_body": json.dumps(_SENT),
        "response_body": "{}",
    }
    return Exchange(operation=operation, **usual | changes)


def signed_up(sub: str = "sub-1", **changes: Any) -> Exchange:
    """A sign-up that made the user ``sub``, and had a code mailed."""
    delivery = {"DeliveryMedium": "EMAIL", "Destination": "t***@e***"}
    reply = json.dumps({"UserSub": sub, "CodeDeliveryDetails": delivery})
    return exchange(**{"response_body": reply} | changes)
