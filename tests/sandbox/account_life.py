"""What the tests of an account's life share.

Where an answer is known from, by letter: S recorded from the service (radkawar/stackd, testdata/aws/cognito,
of 2026-09-24), V verified against the service by the authors of another test suite, R the service's words as
quoted in public reports, C another emulator's claim, D documented, K general knowledge.
"""

from __future__ import annotations

import base64
import json
import secrets
from typing import TYPE_CHECKING, Any

from tests.sandbox.conftest import PASSWORD

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.sandbox.conftest import Answer, Target

    Make = Callable[..., Target]

#: A pool that can write texts.
SMS = {"SmsConfiguration": {"SnsCallerArn": "arn:aws:iam::123456789012:role/sms"}}
#: A sender of the pool's own, without which there are no codes by mail as a factor.
OWN_SENDER = {
    "EmailConfiguration": {
        "EmailSendingAccount": "DEVELOPER",
        "SourceArn": "arn:aws:ses:us-east-1:123456789012:identity/example.com",
    }
}


def pairs(**attributes: str) -> list[dict[str, str]]:
    """Attributes as calls take them; `custom_x` is custom:x."""
    return [
        {"Name": name.replace("custom_", "custom:"), "Value": value} for name, value in attributes.items()
    ]


def claims(token: str) -> Any:
    """What a token says."""
    payload = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))


def admin(target: Target, operation: str, username: str, **more: object) -> Answer:
    """An administrator's call about a user."""
    return target.wire.admin(operation, UserPoolId=target.pool_id, Username=username, **more)


def create(target: Target, username: str, **attributes: str) -> None:
    """A confirmed user with `PASSWORD`, made without a message."""
    made = admin(
        target,
        "AdminCreateUser",
        username,
        UserAttributes=pairs(**attributes),
        MessageAction="SUPPRESS",
    )
    assert made.status == 200, made.body
    admin(target, "AdminSetUserPassword", username, Password=PASSWORD, Permanent=True)


def token_of(target: Target, username: str) -> str:
    """An access token."""
    return str(target.tokens(username)["AccessToken"])


def update(target: Target, token: str, **attributes: str) -> Answer:
    """The user's own change of attributes."""
    return target.wire.call("UpdateUserAttributes", AccessToken=token, UserAttributes=pairs(**attributes))


def change(target: Target, username: str, **attributes: str) -> Answer:
    """An administrator's change of attributes."""
    return admin(target, "AdminUpdateUserAttributes", username, UserAttributes=pairs(**attributes))


def seen(target: Target, token: str) -> dict[str, str]:
    """The attributes that GetUser shows."""
    shown = target.wire.call("GetUser", AccessToken=token).json["UserAttributes"]
    return {item["Name"]: item["Value"] for item in shown}


def texts(target: Target, to: str) -> list[str]:
    """The text messages to a phone, newest first."""
    found = target.wire.send("GET", "/sandbox/texts").json["texts"]
    return [text["body"] for text in found if text["to"] == to]


def phone() -> str:
    """A phone number that no other test has."""
    return f"+1555{secrets.randbelow(10**9):09d}"
