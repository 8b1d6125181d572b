"""Each refusal of the phone's calls in its situation, and what the app then says.

`python -m tests.cognito.advice_table` prints all of it, to be read through.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import botocore.session

from gui.cognito.phone_calls.advice import advice
from gui.http_failures import Cause

if TYPE_CHECKING:
    from collections.abc import Iterator

OPERATIONS = (
    "SignUp",
    "ConfirmSignUp",
    "ResendConfirmationCode",
    "InitiateAuth",
    "RespondToAuthChallenge",
    "ForgotPassword",
    "ConfirmForgotPassword",
    "GlobalSignOut",
    "DeleteUser",
    "ChangePassword",
    "UpdateUserAttributes",
    "GetUserAttributeVerificationCode",
    "VerifyUserAttribute",
    "AssociateSoftwareToken",
    "VerifySoftwareToken",
    "SetUserMFAPreference",
)
IDENTITY_OPERATIONS = ("GetId", "GetCredentialsForIdentity")
STATUSES = ("301", "302", "307", "308", "400", "403", "404", "407", "413", "429", "500", "502", "503", "504")
_REPORTS = Path(__file__).with_name("reported_refusals.json")
_CONTRACT = Path(__file__).parents[1] / "sandbox" / "cognito_contract.json"


class Situation(NamedTuple):
    """A refusal, and what it is about."""

    operation: str
    code: str
    message: str
    case: str
    challenge: str = ""


def recorded() -> Iterator[Situation]:
    """The contract's refusals of the phone's calls; one that is recorded with two codes is two."""
    facts: dict[str, list[dict[str, Any]]] = json.loads(_CONTRACT.read_text(encoding="utf-8"))
    for operation in OPERATIONS:
        for fact in facts.get(operation, ()):
            if "code" in fact:
                codes, messages = fact["code"].split(" or "), fact.get("message", "").split(" / ")
                for code, message in zip(codes, messages, strict=True):
                    yield Situation(operation, code, message, fact["case"])


def reported() -> Iterator[Situation]:
    """What is known from public reports and documents, and is not in the contract."""
    for entry in json.loads(_REPORTS.read_text(encoding="utf-8")):
        yield Situation(**entry)


def modelled() -> Iterator[Situation]:
    """Each code of the service model, without a message."""
    session = botocore.session.get_session()
    for service, operations in (("cognito-idp", OPERATIONS), ("cognito-identity", IDENTITY_OPERATIONS)):
        model = session.get_service_model(service)
        for operation in operations:
            for shape in model.operation_model(operation).error_shapes:
                yield Situation(operation, shape.error_code, "", "by the service model")


def unanswered() -> Iterator[Situation]:
    """What has no answer of the service, for each call."""
    for operation in (*OPERATIONS, *IDENTITY_OPERATIONS, "GetCallerIdentity"):
        for cause in Cause:
            yield Situation(operation, cause, "", "no usable answer")
        for status in STATUSES:
            yield Situation(operation, status, "", "a page in the service's place")


def main() -> None:
    """Print the table."""
    for title, situations in (
        ("Recorded", recorded()),
        ("Reported", reported()),
        ("By the service model", modelled()),
        ("Without an answer", unanswered()),
    ):
        print(f"\n{title}\n")
        for operation, code, message, case, challenge in situations:
            suggestion = advice(operation, code, message, challenge)
            ways = ", ".join(way.name for way in suggestion.ways)
            print(
                f"{operation}: {case}\n    {code} {message.strip()!r}\n    -> {suggestion.sentence} [{ways}]"
            )


if __name__ == "__main__":
    main()
