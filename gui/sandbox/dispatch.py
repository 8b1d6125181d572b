"""From a request to the operation that answers it: ours, else moto's, else a refusal in Cognito's form."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from moto.core.exceptions import ServiceException
from moto.core.utils import camelcase_to_underscores
from werkzeug.exceptions import HTTPException

from gui.sandbox import account, admin, passwords, shapes, signin, signup
from gui.sandbox.service import Call
from gui.sandbox.wire import CognitoError, invalid_parameter

if TYPE_CHECKING:
    from email.message import Message

    from gui.sandbox.service import Operation, Service

TARGET = "AWSCognitoIdentityProviderService."
OPERATIONS: dict[str, Operation] = {
    "AdminConfirmSignUp": admin.admin_confirm_sign_up,
    "AdminCreateUser": admin.admin_create_user,
    "AdminDeleteUser": admin.admin_delete_user,
    "AdminGetUser": admin.admin_get_user,
    "AdminInitiateAuth": signin.admin_initiate_auth,
    "AdminRespondToAuthChallenge": signin.admin_respond_to_auth_challenge,
    "AdminUpdateUserAttributes": account.admin_update_user_attributes,
    "AdminSetUserPassword": passwords.admin_set_user_password,
    "ChangePassword": passwords.change_password,
    "ConfirmForgotPassword": passwords.confirm_forgot_password,
    "ConfirmSignUp": signup.confirm_sign_up,
    "DeleteUser": account.delete_user,
    "ForgotPassword": passwords.forgot_password,
    "GetTokensFromRefreshToken": signin.get_tokens_from_refresh_token,
    "GetUser": account.get_user,
    "GlobalSignOut": account.global_sign_out,
    "InitiateAuth": signin.initiate_auth,
    "ListUsers": admin.list_users,
    "ResendConfirmationCode": signup.resend_confirmation_code,
    "RespondToAuthChallenge": signin.respond_to_auth_challenge,
    "RevokeToken": account.revoke_token,
    "SignUp": signup.sign_up,
    "UpdateUserAttributes": account.update_user_attributes,
}


def carry_out(
    service: Service, target: str, headers: Message[str, str], body: bytes, request_id: str
) -> dict[str, Any] | None:
    """Carry out one call.

    Args:
        service: the sandbox.
        target: the X-Amz-Target header.
        headers: all headers; the lookup ignores letter case.
        body: the JSON of the parameters.
        request_id: the call's id, which tokens name as their event.

    Returns:
        What the operation gives back; None for operations without output.

    Raises:
        CognitoError: the refusal.
    """
    operation = target.removeprefix(TARGET)
    if not target.startswith(TARGET) or operation not in shapes.operations():
        raise _unknown(operation)
    service.limits.count_request(operation)
    if shapes.needs_signature(operation):
        admin.check_credentials(headers.get("Authorization"))
    parameters = _parameters(body)
    shapes.check(operation, parameters)
    call = Call(
        operation, {name: value for name, value in parameters.items() if value is not None}, request_id
    )
    own = OPERATIONS.get(operation)
    result = own(service, call) if own else _by_moto(service, call, headers)
    return result if shapes.has_output(operation) else None


def _parameters(body: bytes) -> dict[str, Any]:
    try:
        parameters = json.loads(body or b"{}")
    except (ValueError, RecursionError):
        parameters = None
    if not isinstance(parameters, dict):
        raise CognitoError("SerializationException", "The request body is not a JSON object.")
    return parameters


def _by_moto(service: Service, call: Call, headers: Message[str, str]) -> dict[str, Any]:
    """Let moto carry out what the sandbox has no better form of: pool settings, groups and the like."""
    from moto.cognitoidp.responses import CognitoIdpResponse
    from moto.core.request import Request

    # What a user does by tokens or sessions is between the user and the sandbox: moto has never seen those.
    if not shapes.needs_signature(call.operation) or not hasattr(
        CognitoIdpResponse, camelcase_to_underscores(call.operation)
    ):
        raise _unknown(call.operation)
    request = Request.from_primitives(
        "POST",
        f"https://cognito-idp.{service.backend.region_name}.amazonaws.com/",
        {"X-Amz-Target": TARGET + call.operation, "Authorization": headers.get("Authorization", "")},
        json.dumps(call.parameters).encode(),
    )
    try:
        with service.backend.lock:
            status, _, body = CognitoIdpResponse.dispatch(request)
    except CognitoError:
        raise
    except (
        ServiceException,
        HTTPException,
        ArithmeticError,
        AttributeError,
        LookupError,
        TypeError,
        ValueError,
    ) as e:
        # moto trusts its callers further than the service does; what it stumbles over, the service refuses.
        raise invalid_parameter(
            f"The sandbox cannot do this with these parameters ({type(e).__name__})."
        ) from None
    result: dict[str, Any] = json.loads(body or "{}")
    if status >= 400:
        code = str(result.get("__type", "InternalErrorException")).rpartition("#")[2]
        raise CognitoError(code, str(result.get("message") or result.get("Message") or ""))
    return result


def _unknown(operation: str) -> CognitoError:
    """The refusal of an operation that is not there (code: confidence low; the text is the sandbox's own)."""
    return CognitoError("UnknownOperationException", f"The sandbox has no operation {operation[:64]}.")
