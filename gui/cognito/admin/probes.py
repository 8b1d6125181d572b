"""What a user pool tells without credentials, asked so that a production pool does not feel it.

None of these requests can make a user, send a mail, count as a wrong password, or lock anybody out:

- GetUser with a token that is none: it names no user.
- ResendConfirmationCode for a made-up name: there is nobody to mail to, and its domain cannot have mail (RFC
  2606). No trigger is called.
- InitiateAuth without its parameters: it is refused before any user is looked up, and before a trigger runs.

Left out on purpose: SignUp in any shape (where self sign-up stands among its checks is not known, and a
PreSignUp trigger may run first), ForgotPassword and a whole sign-in (triggers may run, such as a migration).
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, Final
from uuid import uuid4

from gui.cognito.environments.client_secrets import secret_hash

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gui.cognito.aws_client import AwsClient
    from gui.sentences import Sentence

#: The flows that the phone may use, and one more by which to tell whether a flow is checked at all.
_FLOWS: Final = ("USER_SRP_AUTH", "USER_PASSWORD_AUTH", "CUSTOM_AUTH", "USER_AUTH")


@dataclass(frozen=True)
class Answer:
    """A reply, whatever it says.

    Attributes:
        code: The service's error code; ``None`` for a success.
        message: The service's words, or ours where it has none.
        skew: How far the service's clock is ahead of this one; ``None`` where the reply does not say.
    """

    code: str | None
    message: Sentence | str
    skew: timedelta | None

    @property
    def words(self) -> Sentence | str:
        """Code and message."""
        return f"{self.code}: {self.message}" if isinstance(self.message, str) else self.message


@dataclass(frozen=True)
class Flows:
    """Which flows the app client refused and which it did not, as far as it said."""

    refused: tuple[str, ...]
    taken: tuple[str, ...]


def reach(service: AwsClient) -> Answer:
    """Ask for something that anybody may ask for. Raises ``CallFailedError`` where no answer comes."""
    return _ask(service, "GetUser", AccessToken="none")


def resend(service: AwsClient, client_id: str, client_secret: str | None) -> Answer:
    """Ask for a code for nobody: tells whether client, secret and user are known, in this order."""
    nobody = f"signup-desk-check-{uuid4().hex}@example.invalid"
    hashed = {"SecretHash": secret_hash(nobody, client_id, client_secret)} if client_secret else {}
    return _ask(service, "ResendConfirmationCode", ClientId=client_id, Username=nobody, **hashed)


def flows(service: AwsClient, client_id: str) -> Flows:
    """Ask for each flow without its parameters: they are missed only where the flow is allowed (inferred)."""
    answers = {
        flow: _ask(service, "InitiateAuth", ClientId=client_id, AuthFlow=flow, AuthParameters={})
        for flow in _FLOWS
    }
    return Flows(
        refused=tuple(flow for flow, answer in answers.items() if "flow not enabled" in str(answer.message)),
        taken=tuple(flow for flow, answer in answers.items() if "Missing required" in str(answer.message)),
    )


def _ask(service: AwsClient, operation: str, **parameters: Any) -> Answer:
    from botocore.exceptions import ClientError

    began = time.time()
    try:
        reply: Mapping[str, Any] = service.send(operation, **parameters)
    except ClientError as error:
        reply = error.response
    return _answer(reply, datetime.fromtimestamp((began + time.time()) / 2, UTC))


def _answer(reply: Mapping[str, Any], now: datetime) -> Answer:
    refused = reply.get("Error", {})
    headers = reply.get("ResponseMetadata", {}).get("HTTPHeaders", {})
    return Answer(refused.get("Code"), str(refused.get("Message", "")), _skew(headers.get("date"), now))


def _skew(date: str | None, now: datetime) -> timedelta | None:
    try:
        return parsedate_to_datetime(date or "").astimezone(UTC) - now
    except ValueError:
        return None
