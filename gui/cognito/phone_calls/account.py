"""What a signed-in user does with the own account, by the access token."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from gui.cognito.environments.account_rules import Usernames
from gui.cognito.phone_calls.calls import (
    AssociateSoftwareToken,
    ChangePassword,
    DeleteUser,
    GetUserAttributeVerificationCode,
    GlobalSignOut,
    UpdateUserAttributes,
    VerifySoftwareToken,
    VerifyUserAttribute,
)
from gui.cognito.phone_calls.outcomes import (
    AccountDeleted,
    AttributeChanged,
    AttributeCodeSent,
    AttributeVerified,
    AuthenticatorSecret,
    AuthenticatorSetUp,
    LoggedOut,
    PasswordChanged,
    code_delivery,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from gui.cognito.aws_client import AwsClient
    from gui.cognito.environments.environment import Environment
    from gui.cognito.phone_calls.calls import AccountCall
    from gui.cognito.phone_calls.outcomes import Outcome

_Result = TypeVar("_Result")


def perform(service: AwsClient, environment: Environment, call: AccountCall) -> Outcome:
    """Make ``call`` in ``environment``; raises as ``AwsClient.ask`` does."""
    # Where a message is sent, its trigger is handed these.
    metadata = {"ClientMetadata": dict(environment.client_metadata)} if environment.client_metadata else {}

    def ask(operation: str, read: Callable[[Mapping[str, Any]], _Result], **parameters: Any) -> _Result:
        return service.ask(operation, read, AccessToken=call.access_token, **parameters)

    match call:
        case GlobalSignOut():
            return ask("GlobalSignOut", lambda _: LoggedOut(call.address))
        case ChangePassword():
            return ask(
                "ChangePassword",
                lambda _: PasswordChanged(call.address),
                PreviousPassword=call.previous,
                ProposedPassword=call.proposed,
            )
        case UpdateUserAttributes():
            attributes = [{"Name": call.name, "Value": call.value}]
            return ask("UpdateUserAttributes", partial(_changed, call), UserAttributes=attributes, **metadata)
        case GetUserAttributeVerificationCode():
            return ask(
                "GetUserAttributeVerificationCode",
                lambda reply: AttributeCodeSent(
                    call.address, call.name, call.value, code_delivery(reply["CodeDeliveryDetails"])
                ),
                AttributeName=call.name,
                **metadata,
            )
        case VerifyUserAttribute():
            return ask(
                "VerifyUserAttribute",
                lambda _: AttributeVerified(_log_in_name(environment.usernames, call), call.name, call.value),
                AttributeName=call.name,
                Code=call.code,
            )
        case AssociateSoftwareToken():
            return ask(
                "AssociateSoftwareToken", lambda reply: AuthenticatorSecret(call.address, reply["SecretCode"])
            )
        case VerifySoftwareToken():
            ask("VerifySoftwareToken", check_verified, UserCode=call.code)
            return ask(
                "SetUserMFAPreference",
                lambda _: AuthenticatorSetUp(call.address),
                SoftwareTokenMfaSettings={"Enabled": True, "PreferredMfa": True},
            )
        case DeleteUser():
            return ask("DeleteUser", lambda _: AccountDeleted(call.address))


def check_verified(reply: Mapping[str, Any]) -> Mapping[str, Any]:
    """Take a reply to VerifySoftwareToken for what it is: it can be 200 and say ERROR (API reference).

    Raises:
        ValueError: The code was not verified.
    """
    if reply["Status"] != "SUCCESS":
        raise ValueError(reply["Status"])
    return reply


def _changed(call: UpdateUserAttributes, reply: Mapping[str, Any]) -> AttributeChanged:
    sent = [code_delivery(each) for each in reply.get("CodeDeliveryDetailsList") or ()]
    return AttributeChanged(call.address, call.name, call.value, sent[0] if sent else None)


def _log_in_name(usernames: Usernames, call: VerifyUserAttribute) -> str:
    """A verified address is what its owner logs in with, where the pool takes addresses of that kind."""
    is_of_the_kind = ("@" in call.address) == (call.name == "email")
    return call.value if usernames is not Usernames.PLAIN and is_of_the_kind else call.address
