"""From a request to the operation that answers it: ours, else moto's, else a refusal in Cognito's form."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from moto.core.utils import camelcase_to_underscores

from gui.sandbox.errors import CognitoError
from gui.sandbox.http.request_shapes import Shapes
from gui.sandbox.model.moto_refusals import moto_refusals
from gui.sandbox.model.touched import note
from gui.sandbox.operations import (
    account,
    admin,
    devices,
    groups,
    identity_pool,
    invitation,
    passwords,
    pool_settings,
    resources,
    sign_up,
    user_attributes,
)
from gui.sandbox.operations.sign_in import challenges, mfa
from gui.sandbox.operations.sign_in import start as sign_in
from gui.sandbox.sandbox import Call

if TYPE_CHECKING:
    from email.message import Message

    from gui.sandbox.sandbox import Operation, Sandbox

_USER_POOLS: dict[str, Operation] = {
    "AdminAddUserToGroup": groups.admin_add_user_to_group,
    "AdminConfirmSignUp": admin.admin_confirm_sign_up,
    "AdminCreateUser": invitation.admin_create_user,
    "AdminDeleteUser": admin.admin_delete_user,
    "AdminDeleteUserAttributes": user_attributes.admin_delete_user_attributes,
    "AdminDisableUser": admin.admin_disable_user,
    "AdminEnableUser": admin.admin_enable_user,
    "AdminForgetDevice": devices.one_device,
    "AdminGetDevice": devices.one_device,
    "AdminGetUser": admin.admin_get_user,
    "AdminInitiateAuth": sign_in.admin_initiate_auth,
    "AdminListDevices": devices.list_devices,
    "AdminListGroupsForUser": groups.admin_list_groups_for_user,
    "AdminRemoveUserFromGroup": groups.admin_remove_user_from_group,
    "AdminResetUserPassword": passwords.admin_reset_user_password,
    "AdminRespondToAuthChallenge": challenges.admin_respond_to_auth_challenge,
    "AdminSetUserMFAPreference": mfa.admin_set_user_mfa_preference,
    "AdminSetUserPassword": passwords.admin_set_user_password,
    "AdminUpdateDeviceStatus": devices.one_device,
    "AdminUpdateUserAttributes": user_attributes.admin_update_user_attributes,
    "AdminUserGlobalSignOut": admin.admin_user_global_sign_out,
    "AssociateSoftwareToken": mfa.associate_software_token,
    "ChangePassword": passwords.change_password,
    "ConfirmDevice": devices.one_device,
    "ConfirmForgotPassword": passwords.confirm_forgot_password,
    "ConfirmSignUp": sign_up.confirm_sign_up,
    "CreateGroup": groups.create_group,
    "CreateIdentityProvider": resources.create_identity_provider,
    "CreateResourceServer": resources.create_resource_server,
    "CreateUserPool": pool_settings.create_user_pool,
    "CreateUserPoolClient": pool_settings.create_user_pool_client,
    "CreateUserPoolDomain": pool_settings.create_user_pool_domain,
    "DeleteGroup": groups.delete_group,
    "DeleteIdentityProvider": resources.delete_identity_provider,
    "DeleteResourceServer": resources.delete_resource_server,
    "DeleteUser": account.delete_user,
    "DeleteUserAttributes": user_attributes.delete_user_attributes,
    "DeleteUserPool": pool_settings.delete_user_pool,
    "DeleteUserPoolClient": pool_settings.delete_user_pool_client,
    "DeleteUserPoolDomain": resources.delete_user_pool_domain,
    "DescribeIdentityProvider": resources.describe_identity_provider,
    "DescribeResourceServer": resources.describe_resource_server,
    "DescribeUserPool": pool_settings.describe_user_pool,
    "DescribeUserPoolClient": pool_settings.describe_user_pool_client,
    "ForgetDevice": devices.one_device,
    "ForgotPassword": passwords.forgot_password,
    "GetDevice": devices.one_device,
    "GetGroup": groups.get_group,
    "GetTokensFromRefreshToken": sign_in.get_tokens_from_refresh_token,
    "GetUser": account.get_user,
    "GetUserAttributeVerificationCode": user_attributes.get_user_attribute_verification_code,
    "GetUserPoolMfaConfig": pool_settings.get_user_pool_mfa_config,
    "GlobalSignOut": account.global_sign_out,
    "InitiateAuth": sign_in.initiate_auth,
    "ListDevices": devices.list_devices,
    "ListGroups": groups.list_groups,
    "ListResourceServers": resources.list_resource_servers,
    "ListTagsForResource": resources.list_tags_for_resource,
    "ListUsers": admin.list_users,
    "ListUsersInGroup": groups.list_users_in_group,
    "ResendConfirmationCode": sign_up.resend_confirmation_code,
    "RespondToAuthChallenge": challenges.respond_to_auth_challenge,
    "RevokeToken": account.revoke_token,
    "SetUserMFAPreference": mfa.set_user_mfa_preference,
    "SetUserPoolMfaConfig": pool_settings.set_user_pool_mfa_config,
    "SignUp": sign_up.sign_up,
    "TagResource": resources.tag_resource,
    "UntagResource": resources.untag_resource,
    "UpdateDeviceStatus": devices.one_device,
    "UpdateGroup": groups.update_group,
    "UpdateIdentityProvider": resources.update_identity_provider,
    "UpdateResourceServer": resources.update_resource_server,
    "UpdateUserAttributes": user_attributes.update_user_attributes,
    "UpdateUserPool": pool_settings.update_user_pool,
    "UpdateUserPoolClient": pool_settings.update_user_pool_client,
    "UpdateUserPoolDomain": resources.update_user_pool_domain,
    "VerifySoftwareToken": mfa.verify_software_token,
    "VerifyUserAttribute": user_attributes.verify_user_attribute,
}


# moto answers it with what is no token.
_WRONG_IN_MOTO = ("GetOpenIdTokenForDeveloperIdentity",)


@dataclass(frozen=True)
class _Api:
    """A service that is called by X-Amz-Target.

    Args:
        name: botocore's, which is the first part of its host's name as well.
        refusal: its code for parameters that do not fit.
        own: the operations that the sandbox has itself.
        moto: where moto has the others.
    """

    name: str
    refusal: str
    own: dict[str, Operation]
    moto: tuple[str, str]

    @property
    def shapes(self) -> Shapes:
        return _shapes(self.name, self.refusal)


_APIS = {
    "AWSCognitoIdentityProviderService": _Api(
        "cognito-idp",
        "InvalidParameterException",
        _USER_POOLS,
        ("moto.cognitoidp.responses", "CognitoIdpResponse"),
    ),
    "AWSCognitoIdentityService": _Api(
        "cognito-identity",
        "ValidationException",
        {
            "GetCredentialsForIdentity": identity_pool.get_credentials_for_identity,
            "GetId": identity_pool.get_id,
            "GetIdentityPoolRoles": identity_pool.get_identity_pool_roles,
            "SetIdentityPoolRoles": identity_pool.set_identity_pool_roles,
        },
        ("moto.cognitoidentity.responses", "CognitoIdentityResponse"),
    ),
}
_shapes = cache(Shapes)
# The operations that change pools and what hangs on them; all others note whom they find.
_OF_SETTINGS = frozenset(each.__name__ for each in (groups, pool_settings, resources))


def carry_out(
    sandbox: Sandbox, target: str, headers: Message[str, str], body: bytes, request_id: str
) -> dict[str, Any] | None:
    """Carry out one call.

    Args:
        sandbox: the sandbox that it belongs to.
        target: the X-Amz-Target header.
        headers: all headers; the lookup ignores letter case.
        body: the JSON of the parameters.
        request_id: the call's id, which tokens name as their event.

    Returns:
        What the operation gives back; None for operations without output.

    Raises:
        CognitoError: the refusal.
    """
    prefix, _, operation = target.partition(".")
    api = _APIS.get(prefix)
    if api is None or not api.shapes.has_operation(operation):
        raise _unknown(operation)
    sandbox.limits.count_request(operation)
    signed = api.shapes.needs_signature(operation)
    if signed:
        admin.check_credentials(headers.get("Authorization"))
    parameters = _parameters(body)
    api.shapes.check(operation, parameters)
    given = {name: value for name, value in parameters.items() if value is not None}
    call = Call(operation, given, request_id)
    if operation in api.own:
        own = api.own[operation]
        if own.__module__ in _OF_SETTINGS:
            _note_settings(sandbox, call)
        result = own(sandbox, call)
    elif signed:
        result = _by_moto(sandbox, api, call, target)
    else:
        # What users do by tokens or sessions is between them and the sandbox: moto has never seen those.
        raise _unknown(operation)
    return result if api.shapes.has_output(operation) else None


def _parameters(body: bytes) -> dict[str, Any]:
    try:
        parameters = json.loads(body or b"{}")
    except (ValueError, RecursionError):
        parameters = None
    if not isinstance(parameters, dict):
        raise CognitoError("SerializationException", "The request body is not a JSON object.")
    return parameters


def _by_moto(sandbox: Sandbox, api: _Api, call: Call, target: str) -> dict[str, Any]:
    """Let moto carry out what the sandbox has no better form of: pool settings, groups and the like."""
    from moto.core.request import Request

    module, name = api.moto
    responses = getattr(import_module(module), name)
    known = hasattr(responses, camelcase_to_underscores(call.operation))
    if not known or call.operation in _WRONG_IN_MOTO:
        raise _unknown(call.operation)
    url = f"https://{api.name}.{sandbox.backend.region_name}.amazonaws.com/"
    body = json.dumps(call.parameters).encode()
    request = Request.from_primitives("POST", url, {"X-Amz-Target": target}, body)
    # What moto changes, it does not note.
    _note_settings(sandbox, call)
    with sandbox.backend.lock, moto_refusals():
        status, _, reply = responses.dispatch(request)
    result: dict[str, Any] = json.loads(reply or "{}")
    if status >= 400:
        code = str(result.get("__type", "InternalErrorException")).rpartition("#")[2]
        # moto's own word for a page token that it does not know.
        code = "InvalidParameterException" if code == "InvalidToken" else code
        raise CognitoError(code, str(result.get("message") or result.get("Message") or ""))
    return result


def _note_settings(sandbox: Sandbox, call: Call) -> None:
    """Note what a call about settings may change: the pool that it names, and what lies beside pools."""
    note(sandbox.backend)
    if pool := sandbox.backend.user_pools.get(call.parameters.get("UserPoolId", "")):
        note(pool)


def _unknown(operation: str) -> CognitoError:
    """The refusal of an operation that is not there (code: confidence low; the text is the sandbox's own)."""
    return CognitoError("UnknownOperationException", f"The sandbox has no operation {operation[:64]}.")
