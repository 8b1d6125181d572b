"""Where each kind of a mobile app's file keeps what: by the path of keys."""

from __future__ import annotations

from typing import Any, Final, NamedTuple


class Shape(NamedTuple):
    """Where one kind of file keeps what; ``prefix`` stands before each of the other paths."""

    prefix: str
    regions: tuple[str, ...]
    user_pool_id: str
    client_id: str
    identity_pool_id: str
    client_secret: str = ""
    endpoint: str = ""
    auth_flow: str = ""
    policy: str = ""


def shape_of(document: dict[str, Any]) -> Shape | None:
    """The kind of file that ``document`` is, if it is one that is known."""
    if "auth" in document:
        auth = document["auth"]
        return _GEN_1 if isinstance(auth, dict) and "plugins" in auth else _GEN_2
    if "CognitoUserPool" in document:
        return _NATIVE
    if "Auth" in document:
        auth = document["Auth"]
        return (
            _WEB_V5 if isinstance(auth, dict) and {"userPoolId", "userPoolWebClientId"} & {*auth} else _WEB_V6
        )
    if any(key.startswith("aws_") for key in document):
        return _WEB
    return _GEN_1 if "UserAgent" in document else None


_NATIVE: Final = Shape(
    prefix="",
    regions=("CognitoUserPool.Default.Region",),
    user_pool_id="CognitoUserPool.Default.PoolId",
    client_id="CognitoUserPool.Default.AppClientId",
    identity_pool_id="CredentialsProvider.CognitoIdentity.Default.PoolId",
    client_secret="CognitoUserPool.Default.AppClientSecret",
    endpoint="CognitoUserPool.Default.Endpoint",
    auth_flow="Auth.Default.authenticationFlowType",
    policy="Auth.Default.passwordProtectionSettings",
)
_GEN_1: Final = _NATIVE._replace(prefix="auth.plugins.awsCognitoAuthPlugin.")
_GEN_2: Final = Shape(
    prefix="auth.",
    regions=("aws_region",),
    user_pool_id="user_pool_id",
    client_id="user_pool_client_id",
    identity_pool_id="identity_pool_id",
    client_secret="app_client_secret",
    endpoint="user_pool_endpoint",
    auth_flow="authentication_flow_type",
    policy="password_policy",
)
_WEB: Final = Shape(
    prefix="",
    regions=("aws_cognito_region", "aws_project_region"),
    user_pool_id="aws_user_pools_id",
    client_id="aws_user_pools_web_client_id",
    identity_pool_id="aws_cognito_identity_pool_id",
    policy="aws_cognito_password_protection_settings",
)
_WEB_V5: Final = Shape(
    prefix="Auth.",
    regions=("region",),
    user_pool_id="userPoolId",
    client_id="userPoolWebClientId",
    identity_pool_id="identityPoolId",
    endpoint="endpoint",
    auth_flow="authenticationFlowType",
)
_WEB_V6: Final = Shape(
    prefix="Auth.Cognito.",
    regions=(),
    user_pool_id="userPoolId",
    client_id="userPoolClientId",
    identity_pool_id="identityPoolId",
    endpoint="userPoolEndpoint",
    policy="passwordFormat",
)
