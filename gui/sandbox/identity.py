"""The identity pool: an ID token of the sandbox becomes AWS credentials, and STS tells whose those are.

The refusals' texts are quoted by several public sources each. Identities and credentials hold what they stand
for, sealed, so nothing has to be remembered.
"""

from __future__ import annotations

import hmac
import secrets
import string
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs
from uuid import UUID
from xml.sax.saxutils import escape

from moto.cognitoidentity.models import CognitoIdentityBackend, CognitoIdentityPool, cognitoidentity_backends

from gui.sandbox.pools import ACCOUNT
from gui.sandbox.tokens import decoded, encoded
from gui.sandbox.wire import CORS, CognitoError, Reply, not_authorized

if TYPE_CHECKING:
    from email.message import Message

    from gui.sandbox.service import Call, Service

_CREDENTIALS_SECONDS = 3600
_NO_LOGINS = "Logins don't match. Please include at least one valid login for this identity or identity pool."


def get_id(service: Service, call: Call) -> dict[str, Any]:
    """The identity of a login: always the same for the same user."""
    pool_id = call.parameters["IdentityPoolId"]
    pool = _backend(service).identity_pools.get(pool_id)
    if pool is None:
        raise CognitoError("ResourceNotFoundException", f"IdentityPool '{pool_id}' not found.")
    logins = call.parameters.get("Logins") or {}
    if not logins:
        if not pool.allow_unauthenticated_identities:
            raise not_authorized("Unauthenticated access is not supported for this identity pool.")
        return {"IdentityId": _identity(service, pool_id, secrets.token_hex(16))}
    return {"IdentityId": _identity(service, pool_id, _subject(service, pool, logins))}


def get_credentials_for_identity(service: Service, call: Call) -> dict[str, Any]:
    """Credentials for an identity, good for an hour at the sandbox's own STS."""
    identity, logins = call.parameters["IdentityId"], call.parameters.get("Logins") or {}
    for pool_id, pool in _backend(service).identity_pools.items():
        guest = not logins and pool.allow_unauthenticated_identities
        if guest or (logins and _identity(service, pool_id, _subject(service, pool, logins)) == identity):
            break
    else:
        raise not_authorized(_NO_LOGINS)
    ends = service.clock.now() + _CREDENTIALS_SECONDS
    role = "unauthenticated" if guest else "authenticated"
    token = service.seal.close("credentials", identity=identity, role=role, ends=ends)
    return {
        "IdentityId": identity,
        "Credentials": {
            "AccessKeyId": f"ASIA{_random(16, string.ascii_uppercase + string.digits)}",
            "SecretKey": _random(40, string.ascii_letters + string.digits),
            "SessionToken": encoded(token).decode(),
            "Expiration": round(ends, 3),
        },
    }


def sts(service: Service, headers: Message[str, str], body: bytes, request_id: str) -> Reply | None:
    """Answer GetCallerIdentity of the Security Token Service, whose form is XML; None is for other requests.

    Credentials of the identity pool are known by their session token; any others are an administrator's.
    """
    if parse_qs(body.decode("latin-1")).get("Action") != ["GetCallerIdentity"]:
        return None
    if not headers.get("Authorization"):
        return _error("MissingAuthenticationToken", "Request is missing Authentication Token", request_id)
    token = headers.get("X-Amz-Security-Token")
    arn, user = f"arn:aws:iam::{ACCOUNT}:user/sandbox", "AIDASANDBOX"
    if token:
        try:
            contents = service.seal.open("credentials", decoded(token))
        except ValueError:
            contents = None
        if contents is None:
            text = "The security token included in the request is invalid."
            return _error("InvalidClientTokenId", text, request_id)
        if contents["ends"] <= service.clock.now():
            text = "The security token included in the request is expired"
            return _error("ExpiredToken", text, request_id)
        session = "CognitoIdentityCredentials"
        arn = f"arn:aws:sts::{ACCOUNT}:assumed-role/sandbox-{contents['role']}/{session}"
        user = f"AROASANDBOX:{session}"
    result = f"<Arn>{arn}</Arn><UserId>{user}</UserId><Account>{ACCOUNT}</Account>"
    content = (
        f"<GetCallerIdentityResult>{result}</GetCallerIdentityResult>"
        f"<ResponseMetadata>{_id(request_id)}</ResponseMetadata>"
    )
    return _xml(200, "GetCallerIdentityResponse", content)


def _backend(service: Service) -> CognitoIdentityBackend:
    """Moto's identity pools, with the sandbox's own among them."""
    region = service.backend.region_name
    backend = cognitoidentity_backends[ACCOUNT][region]
    if service.identity_pool_id not in backend.identity_pools:
        with service.backend.lock:
            provider = f"cognito-idp.{region}.amazonaws.com/{service.pool.id}"
            providers = [{"ProviderName": provider, "ClientId": service.client.id}]
            pool = CognitoIdentityPool(region, "sandbox", cognito_identity_providers=providers)
            pool.identity_pool_id = service.identity_pool_id
            backend.pools_identities[pool.identity_pool_id] = {
                "IdentityPoolId": pool.identity_pool_id,
                "Identities": [],
            }
            backend.identity_pools[pool.identity_pool_id] = pool
    return backend


def _identity(service: Service, pool_id: str, subject: str) -> str:
    """The identity id of a subject in an identity pool."""
    digest = hmac.digest(service.seal.key, f"identity/{pool_id}/{subject}".encode(), "sha256")
    return f"{service.backend.region_name}:{UUID(bytes=digest[:16])}"


def _subject(service: Service, pool: CognitoIdentityPool, logins: dict[str, str]) -> str:
    """Who has logged in: the sub of the ID token, checked as the service checks it."""
    providers = {
        entry.get("ProviderName"): entry.get("ClientId") for entry in pool.cognito_identity_providers
    }
    for name, token in logins.items():
        # Clients that were pointed at the sandbox name it in the place of the service.
        pool_id = name.rpartition("/")[2]
        provider = f"cognito-idp.{service.backend.region_name}.amazonaws.com/{pool_id}"
        if name not in (provider, f"{service.endpoint.partition('//')[2]}/{pool_id}"):
            raise not_authorized("Token is not from a supported provider of this identity pool.")
        claims = service.tokens.login_claims(token)
        if claims["iss"].rpartition("/")[2] != pool_id:
            raise not_authorized("Invalid login token. Issuer doesn't match providerName")
        if providers.get(provider) != claims["aud"]:
            raise not_authorized("Token is not from a supported provider of this identity pool.")
        return str(claims["sub"])
    raise not_authorized(_NO_LOGINS)


def _random(length: int, characters: str) -> str:
    return "".join(secrets.choice(characters) for _ in range(length))


def _error(code: str, message: str, request_id: str) -> Reply:
    error = f"<Error><Type>Sender</Type><Code>{code}</Code><Message>{escape(message)}</Message></Error>"
    return _xml(403, "ErrorResponse", error + _id(request_id))


def _id(request_id: str) -> str:
    return f"<RequestId>{request_id}</RequestId>"


def _xml(status: int, root: str, content: str) -> Reply:
    text = f'<{root} xmlns="https://sts.amazonaws.com/doc/2011-06-15/">{content}</{root}>'
    return Reply(status, text.encode(), "text/xml", CORS)
