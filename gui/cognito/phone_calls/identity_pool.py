"""From a user pool's ID token to AWS credentials, and the proof that AWS takes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gui.cognito.aws_client import AwsClient
from gui.cognito.credentials import AccessKeys
from gui.cognito.phone_calls.outcomes import AwsCredentials

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from gui.cognito.environments.environment import Environment, Timeouts
    from gui.cognito.phone_calls.calls import GetAwsCredentials
    from gui.exchange import Exchange


def aws_credentials(
    environment: Environment,
    timeouts: Timeouts,
    observe: Callable[[Exchange], None],
    call: GetAwsCredentials,
) -> AwsCredentials:
    """Run the whole chain: GetId, GetCredentialsForIdentity, GetCallerIdentity. Raises as ``AwsClient.ask``.

    The log-in is named by the issuer of the token without its scheme, as an identity pool knows it
    (developer guide, "Getting credentials").
    """
    import jwt

    issuer = str(jwt.decode(call.id_token, options={"verify_signature": False})["iss"])
    logins = {issuer.partition("://")[2]: call.id_token}
    identities = AwsClient(environment, timeouts, observe, name="cognito-identity")
    identity_id: str = identities.ask(
        "GetId",
        lambda reply: str(reply["IdentityId"]),
        IdentityPoolId=environment.identity_pool_id,
        Logins=logins,
    )
    keys, expires = identities.ask("GetCredentialsForIdentity", _keys, IdentityId=identity_id, Logins=logins)
    arn: str = AwsClient(environment, timeouts, observe, signer=keys, name="sts").ask(
        "GetCallerIdentity", lambda reply: str(reply["Arn"])
    )
    return AwsCredentials(
        call.address, identity_id=identity_id, access_key_id=keys.access_key_id, expires=expires, arn=arn
    )


def _keys(reply: Mapping[str, Any]) -> tuple[AccessKeys, datetime]:
    given = reply["Credentials"]
    return AccessKeys(given["AccessKeyId"], given["SecretKey"], given["SessionToken"]), given["Expiration"]
