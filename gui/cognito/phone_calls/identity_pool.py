"""From a user pool's ID token to AWS credentials, and the proof that AWS takes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.cognito.aws_client import AwsClient
from gui.cognito.credentials import AccessKeys
from gui.cognito.phone_calls.calls import AwsCredentials, GetAwsCredentials

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.cognito.environments.environment import Environment, Timeouts
    from gui.exchange import Exchange


def aws_credentials(
    environment: Environment,
    timeouts: Timeouts,
    observe: Callable[[Exchange], None],
    call: GetAwsCredentials,
) -> AwsCredentials:
    """Run the whole chain: GetId, GetCredentialsForIdentity, GetCallerIdentity. Raises what botocore raises.

    The log-in is named by the issuer of the token without its scheme, as an identity pool knows it
    (developer guide, "Getting credentials").
    """
    import jwt

    issuer = str(jwt.decode(call.id_token, options={"verify_signature": False})["iss"])
    logins = {issuer.partition("://")[2]: call.id_token}
    identities = AwsClient(environment, timeouts, observe, name="cognito-identity")
    identity_id = identities.send("GetId", IdentityPoolId=environment.identity_pool_id, Logins=logins)[
        "IdentityId"
    ]
    given = identities.send("GetCredentialsForIdentity", IdentityId=identity_id, Logins=logins)["Credentials"]
    keys = AccessKeys(given["AccessKeyId"], given["SecretKey"], given["SessionToken"])
    caller = AwsClient(environment, timeouts, observe, signer=keys, name="sts").send("GetCallerIdentity")
    return AwsCredentials(
        call.email,
        identity_id=identity_id,
        access_key_id=keys.access_key_id,
        expires=given["Expiration"],
        arn=caller["Arn"],
    )
