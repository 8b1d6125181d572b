"""Where each kind of an app's file keeps what: by the path of keys."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from gui.cognito.environments.reading.literals import Code

if TYPE_CHECKING:
    from collections.abc import Mapping


class Shape(NamedTuple):
    """Where one kind of file keeps what; ``prefix`` stands before each of the other paths.

    Of several paths for one thing the first is the one that belongs there, the others are in use as well. A
    kind of file without a path for the app client names none.
    """

    prefix: str
    regions: tuple[str, ...]
    user_pool_id: str
    client_id: tuple[str, ...]
    identity_pool_id: str = ""
    client_secret: str = ""
    endpoint: str = ""
    auth_flow: str = ""
    policy: str = ""
    usernames: str = ""
    aliases: str = ""
    attributes: str = ""
    verification: str = ""
    mfa: str = ""
    mfa_types: str = ""
    oauth_domain: tuple[str, ...] = ()
    name: str = ""


def shape_of(document: Mapping[str, Any]) -> Shape | None:
    """The kind of file, or of a part of one, that ``document`` is, if it is one that is known."""
    auth = document.get("auth")
    if isinstance(auth, dict):
        if "plugins" in auth:
            return _GEN_1
        if "version" in document or _GEN_2_KEYS & {*auth}:
            return _GEN_2
    if isinstance(document.get("CognitoUserPool"), dict):
        return _NATIVE
    auth = document.get("Auth")
    if isinstance(auth, dict) and "Default" not in auth:
        if "Cognito" in auth:
            return _WEB_V6
        return _WEB_V5 if _V5_KEYS & {*auth} else None
    if any(key.startswith("aws_user_pools_") for key in document):
        return _WEB
    if _has(document, "UserPoolClient", "ClientId"):
        return _CLIENT_AND_POOL if _has(document, "UserPool", "Id") else _CLIENT_ALONE
    if _has(document, "UserPool", "Id"):
        return _POOL_ALONE
    if document.get("service") == "Cognito" and isinstance(document.get("output"), dict):
        return _META
    return _part(document)


def _has(document: Mapping[str, Any], key: str, inner: str) -> bool:
    return isinstance(document.get(key), dict) and inner in document[key]


def _part(document: Mapping[str, Any]) -> Shape | None:
    """The inside of a known shape, or any object that names a user pool and an app client."""
    keys = {key for key, value in document.items() if isinstance(value, str | Code)}
    for pair, shape in _PARTS:
        if pair <= keys:
            return shape
    found: dict[str, str] = {}
    for key in keys:
        plain = re.sub(r"[^a-z]", "", key.lower())
        for meaning, pattern in _MEANINGS.items():
            if re.fullmatch(pattern, plain):
                found.setdefault(meaning, key)
    if not {"user_pool_id", "client_id"} <= {*found}:
        return None
    return Shape(
        prefix="",
        regions=(found["region"],) if "region" in found else (),
        user_pool_id=found["user_pool_id"],
        client_id=(found["client_id"],),
        identity_pool_id=found.get("identity_pool_id", ""),
        client_secret=found.get("client_secret", ""),
        endpoint=found.get("endpoint", ""),
        auth_flow=found.get("auth_flow", ""),
        oauth_domain=(found["oauth_domain"],) if "oauth_domain" in found else (),
    )


_NATIVE: Final = Shape(
    prefix="",
    regions=("CognitoUserPool.Default.Region",),
    user_pool_id="CognitoUserPool.Default.PoolId",
    client_id=("CognitoUserPool.Default.AppClientId",),
    identity_pool_id="CredentialsProvider.CognitoIdentity.Default.PoolId",
    client_secret="CognitoUserPool.Default.AppClientSecret",
    endpoint="CognitoUserPool.Default.Endpoint",
    auth_flow="Auth.Default.authenticationFlowType",
    policy="Auth.Default.passwordProtectionSettings",
    usernames="Auth.Default.usernameAttributes",
    attributes="Auth.Default.signupAttributes",
    verification="Auth.Default.verificationMechanisms",
    mfa="Auth.Default.mfaConfiguration",
    mfa_types="Auth.Default.mfaTypes",
    oauth_domain=("Auth.Default.OAuth.WebDomain",),
)
_GEN_1: Final = _NATIVE._replace(prefix="auth.plugins.awsCognitoAuthPlugin.")
_GEN_2: Final = Shape(
    prefix="auth.",
    regions=("aws_region",),
    user_pool_id="user_pool_id",
    client_id=("user_pool_client_id",),
    identity_pool_id="identity_pool_id",
    client_secret="app_client_secret",
    endpoint="user_pool_endpoint",
    auth_flow="authentication_flow_type",
    policy="password_policy",
    usernames="username_attributes",
    attributes="standard_required_attributes",
    verification="user_verification_types",
    mfa="mfa_configuration",
    mfa_types="mfa_methods",
    oauth_domain=("oauth.domain", "oauth.cognito_domain"),
)
_GEN_2_KEYS: Final = {"user_pool_id", "user_pool_client_id", "aws_region"}
_WEB: Final = Shape(
    prefix="",
    regions=("aws_cognito_region", "aws_project_region"),
    user_pool_id="aws_user_pools_id",
    client_id=("aws_user_pools_web_client_id",),
    identity_pool_id="aws_cognito_identity_pool_id",
    policy="aws_cognito_password_protection_settings",
    usernames="aws_cognito_username_attributes",
    attributes="aws_cognito_signup_attributes",
    verification="aws_cognito_verification_mechanisms",
    mfa="aws_cognito_mfa_configuration",
    mfa_types="aws_cognito_mfa_types",
    oauth_domain=("oauth.domain",),
)
_WEB_V5: Final = Shape(
    prefix="Auth.",
    regions=("region",),
    user_pool_id="userPoolId",
    client_id=("userPoolWebClientId", "userPoolClientId", "clientId"),
    identity_pool_id="identityPoolId",
    client_secret="clientSecret",
    endpoint="endpoint",
    auth_flow="authenticationFlowType",
    oauth_domain=("oauth.domain",),
)
_V5_KEYS: Final = {"userPoolId", "userPoolWebClientId", "userPoolClientId", "mandatorySignIn", "region"}
_WEB_V6: Final = Shape(
    prefix="Auth.Cognito.",
    regions=(),
    user_pool_id="userPoolId",
    client_id=("userPoolClientId", "userPoolWebClientId", "clientId"),
    identity_pool_id="identityPoolId",
    endpoint="userPoolEndpoint",
    policy="passwordFormat",
    usernames="loginWith",
    attributes="userAttributes",
    mfa="mfa",
    mfa_types="mfa",
    oauth_domain=("loginWith.oauth.domain",),
)
#: What ``aws cognito-idp describe-user-pool`` and ``describe-user-pool-client`` answer, put together.
_CLIENT_AND_POOL: Final = Shape(
    prefix="",
    regions=(),
    user_pool_id="UserPool.Id",
    client_id=("UserPoolClient.ClientId",),
    client_secret="UserPoolClient.ClientSecret",
    policy="UserPool.Policies.PasswordPolicy",
    usernames="UserPool.UsernameAttributes",
    aliases="UserPool.AliasAttributes",
    attributes="UserPool.SchemaAttributes",
    verification="UserPool.AutoVerifiedAttributes",
    mfa="UserPool.MfaConfiguration",
    oauth_domain=("UserPool.CustomDomain", "UserPool.Domain"),
    name="UserPool.Name",
)
_CLIENT_ALONE: Final = Shape(
    prefix="UserPoolClient.",
    regions=(),
    user_pool_id="UserPoolId",
    client_id=("ClientId",),
    client_secret="ClientSecret",
)
_POOL_ALONE: Final = _CLIENT_AND_POOL._replace(client_id=(), client_secret="")
#: A resource in amplify-meta.json.
_META: Final = Shape(
    prefix="",
    regions=(),
    user_pool_id="output.UserPoolId",
    client_id=("output.AppClientIDWeb", "output.AppClientID"),
    identity_pool_id="output.IdentityPoolId",
    policy="frontendAuthConfig.passwordProtectionSettings",
    usernames="frontendAuthConfig.usernameAttributes",
    attributes="frontendAuthConfig.signupAttributes",
    verification="frontendAuthConfig.verificationMechanisms",
    mfa="frontendAuthConfig.mfaConfiguration",
    mfa_types="frontendAuthConfig.mfaTypes",
    oauth_domain=("output.HostedUIDomain",),
    name="output.UserPoolName",
)
#: The same resource's client for apps that are no web page: it may have a secret.
NATIVE_CLIENT_OF_META: Final = _META._replace(
    client_id=("output.AppClientID",), client_secret="output.AppClientSecret"
)
_PARTS: Final = (
    ({"userPoolId", "userPoolClientId"}, _WEB_V6._replace(prefix="")),
    ({"userPoolId", "userPoolWebClientId"}, _WEB_V5._replace(prefix="")),
    ({"user_pool_id", "user_pool_client_id"}, _GEN_2._replace(prefix="")),
    (
        {"PoolId", "AppClientId"},
        Shape(
            prefix="",
            regions=("Region",),
            user_pool_id="PoolId",
            client_id=("AppClientId",),
            client_secret="AppClientSecret",
            endpoint="Endpoint",
        ),
    ),
)
_CALLED: Final = r"(vite|reactapp|nextpublic|expopublic|ngapp)?(app|my)?(aws|amazon)?(cognito|auth)?"
_MEANINGS: Final = {
    "user_pool_id": _CALLED + r"(user)?pools?(id)?(output)?",
    "client_id": _CALLED + r"(userpools?)?(app|web|public|mobile)?client(app|web)?(id)?(web|output)?",
    "identity_pool_id": _CALLED + r"identitypool(id)?(output)?",
    "client_secret": _CALLED + r"(userpools?)?(app|web)?clientsecret",
    "region": _CALLED + r"(userpool)?(default)?region",
    "endpoint": r"(cognito)?(userpool)?endpoint(url)?",
    "auth_flow": r"authentication_?flow_?type|authflow",
    "oauth_domain": _CALLED + r"(oauth|hostedui)?(domain)",
}
