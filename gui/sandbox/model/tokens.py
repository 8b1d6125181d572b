"""The tokens of a sign-in: RS256-signed access and ID tokens, opaque refresh tokens.

Claims, their order, the two different keys and the refusals are recorded from the service (confidence high,
except where a function says otherwise). `iss` is `<endpoint>/<pool id>`, where the keys are served.
"""

from __future__ import annotations

import threading
from functools import cached_property
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from gui.sandbox.errors import CognitoError, not_authorized
from gui.sandbox.model.jwt import SigningKey, decoded, encoded, parts
from gui.sandbox.model.touched import note
from gui.sandbox.model.users import SignIn, check_confirmed, check_enabled, no_user

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gui.sandbox.model.clock import Clock
    from gui.sandbox.model.opaque_values import OpaqueValues
    from gui.sandbox.model.pools import AppClient, Backend, Pool
    from gui.sandbox.model.triggers import Rules
    from gui.sandbox.model.users import User

SCOPE = "aws.cognito.signin.user.admin"
# Claims that a PreTokenGeneration trigger cannot touch (documented).
_FIXED = (
    *("acr", "amr", "at_hash", "auth_time", "aud", "azp", "event_id", "exp", "iat", "iss", "jti", "nbf"),
    *("nonce", "origin_jti", "sub", "token_use"),
)


class Tokens:
    """Issues tokens and says whose they are.

    Args:
        backend: where users live.
        clock: the sandbox's.
        seal: for refresh tokens.
        endpoint: the sandbox's own address, for `iss`.
        rules: for the PreTokenGeneration trigger.
    """

    def __init__(
        self, backend: Backend, clock: Clock, seal: OpaqueValues, endpoint: str, rules: Rules
    ) -> None:
        self.backend = backend
        self.clock = clock
        self.opaque_values = seal
        self.endpoint = endpoint
        self.rules = rules
        self._generating = threading.Lock()

    @property
    def keys(self) -> tuple[SigningKey, SigningKey]:
        """The keys of access and ID tokens, made when first needed: that takes a tenth of a second."""
        with self._generating:
            return self._keys

    @property
    def keys_so_far(self) -> tuple[SigningKey, ...]:
        """The keys, or none while none was needed."""
        return self._keys if "_keys" in vars(self) else ()

    def use_keys(self, access: SigningKey, identity: SigningKey) -> None:
        """Go on with keys that are there already."""
        self._keys = access, identity

    @cached_property
    def _keys(self) -> tuple[SigningKey, SigningKey]:
        note(self)
        return SigningKey(), SigningKey()

    def issuer(self, pool: Pool) -> str:
        """The `iss` of a pool's tokens, below which its keys are published."""
        return f"{self.endpoint}/{pool.id}"

    def discovery(self, pool: Pool) -> dict[str, Any]:
        """A pool's OpenID Connect document (documented); the hosted pages that it names are not there."""
        issuer, pages = self.issuer(pool), f"{self.endpoint}/oauth2"
        return {
            "authorization_endpoint": f"{pages}/authorize",
            "end_session_endpoint": f"{self.endpoint}/logout",
            "id_token_signing_alg_values_supported": ["RS256"],
            "issuer": issuer,
            "jwks_uri": f"{issuer}/.well-known/jwks.json",
            "response_types_supported": ["code", "token"],
            "revocation_endpoint": f"{pages}/revoke",
            "scopes_supported": ["openid", "email", "phone", "profile"],
            "subject_types_supported": ["public"],
            "token_endpoint": f"{pages}/token",
            "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
            "userinfo_endpoint": f"{pages}/userInfo",
        }

    def sign_in(
        self,
        pool: Pool,
        client: AppClient,
        user: User,
        event_id: str,
        source: str = "Authentication",
        metadata: Mapping[str, str] | None = None,
    ) -> dict[str, Any]:
        """The `AuthenticationResult` of a new sign-in.

        Args:
            pool: the user's.
            client: the app client that signs in.
            user: who has proved the password.
            event_id: the request id of the call that began the sign-in.
            source: of the PreTokenGeneration trigger, behind `TokenGeneration_`.
            metadata: the ClientMetadata of the call.
        """
        now = self.clock.now()
        changes = self._changes(pool, user, source, metadata)
        origin = str(uuid4())
        ends = now + client.validity("Refresh", 30, "days")
        with self.backend.lock:
            in_force = {jti: sign_in for jti, sign_in in user.sign_ins.items() if sign_in.ends > now}
            user.sign_ins = {**in_force, origin: SignIn(ends)}
        token = self._refresh_token(
            pool=pool.id,
            sub=user.id,
            client=client.id,
            origin=origin,
            auth_time=int(now),
            ends=ends,
            turn=0,
        )
        result = self._result(pool, client, user, event_id, origin, int(now), changes)
        token_type = result.pop("TokenType")
        return {**result, "RefreshToken": token, "TokenType": token_type}

    def refresh(
        self,
        pool: Pool,
        client: AppClient,
        token: str,
        event_id: str,
        metadata: Mapping[str, str] | None = None,
    ) -> tuple[User, dict[str, Any]]:
        """The user of a refresh token and a new `AuthenticationResult`.

        It holds a refresh token only where the client rotates them: the old one is then good for the grace
        period, no longer (documented; refused as if revoked, which is inferred).

        Raises:
            CognitoError: `NotAuthorizedException`, in the recorded words for each reason.
        """
        contents, now = self.opened(token), self.clock.now()
        if contents is None or contents["pool"] != pool.id:
            raise not_authorized("Invalid Refresh Token")
        if contents["client"] != client.id:
            raise not_authorized("Refresh Token has different Client")
        user = pool.find(contents["sub"])
        if user is None:
            raise not_authorized("The user has been deleted for the associated refresh token")
        check_enabled(user)
        if contents["ends"] <= now:
            raise not_authorized("Refresh Token has expired")
        grace = client.rotation_grace
        with self.backend.lock:
            sign_in = user.sign_ins.get(contents["origin"])
            behind = sign_in.turn - contents["turn"] if sign_in else 0
            late = behind and (behind > 1 or sign_in is None or now - sign_in.turned > (grace or 0))
            if sign_in is None or late:
                raise not_authorized("Refresh Token has been revoked")
            if grace is not None and not behind:
                sign_in.turn, sign_in.turned = sign_in.turn + 1, now
        changes = self._changes(pool, user, "RefreshTokens", metadata)
        result = self._result(
            pool, client, user, event_id, contents["origin"], contents["auth_time"], changes
        )
        if grace is not None:
            result["RefreshToken"] = self._refresh_token(**{**contents, "turn": sign_in.turn})
        return user, result

    def _refresh_token(self, **contents: Any) -> str:
        return encoded(self.opaque_values.close("refresh", **contents)).decode()

    def opened(self, refresh_token: str) -> dict[str, Any] | None:
        """What a refresh token holds, or None if it is none of this sandbox."""
        try:
            return self.opaque_values.open("refresh", decoded(refresh_token))
        except ValueError:
            return None

    def _changes(
        self, pool: Pool, user: User, source: str, metadata: Mapping[str, str] | None
    ) -> dict[str, Any]:
        """What PreTokenGeneration changes of the claims."""
        source = f"TokenGeneration_{source}"
        return self.rules.fire(source, pool, user.username, user.attribute_lookup, metadata)

    def _result(
        self,
        pool: Pool,
        client: AppClient,
        user: User,
        event_id: str,
        origin: str,
        auth_time: int,
        changes: dict[str, Any],
    ) -> dict[str, Any]:
        access_key, id_key = self.keys
        now = int(self.clock.now())
        groups = changes.get("groupsToOverride", group_names(user))
        access_ends, id_ends = (int(client.validity(token, 1, "hours")) for token in ("Access", "Id"))
        who = {"sub": user.id, **({"cognito:groups": groups} if groups else {})}
        common = {"origin_jti": origin, "event_id": event_id}
        access = {
            **who,
            "iss": self.issuer(pool),
            "client_id": client.id,
            **common,
            "token_use": "access",
            "scope": SCOPE,
            "auth_time": auth_time,
            "exp": now + access_ends,
            "iat": now,
            "jti": str(uuid4()),
            "username": user.username,
        }
        visible = {n: v for n, v in user.attribute_lookup.items() if n != "sub" and client.may_read(n)}
        verified = {n: v == "true" for n, v in visible.items() if n.endswith("_verified")}
        identity = {
            **who,
            **verified,
            **_roles(user),
            "iss": self.issuer(pool),
            "cognito:username": user.username,
            **common,
            "aud": client.id,
            "token_use": "id",
            "auth_time": auth_time,
            "exp": now + id_ends,
            "iat": now,
            "jti": str(uuid4()),
            **{name: value for name, value in visible.items() if name not in verified},
        }
        added = changes.get("claimsToAddOrOverride", {})
        gone = changes.get("claimsToSuppress", [])
        identity = {n: v for n, v in {**identity, **_changeable(added)}.items() if n not in _changeable(gone)}
        return {
            "AccessToken": access_key.sign(access),
            "ExpiresIn": access_ends,
            "IdToken": id_key.sign(identity),
            "TokenType": "Bearer",
        }

    def user_of(self, access_token: str) -> User:
        """The user whom an access token speaks for; see `bearer`."""
        return self.bearer(access_token)[1]

    def bearer(self, access_token: str) -> tuple[AppClient, User]:
        """The app client and the user whom an access token speaks for.

        Raises:
            CognitoError: in the recorded words for each reason, `ResourceNotFoundException` where the client
                is gone among them. Those for a user who was made again under the same name have confidence
                medium.
        """
        claims = self.claims(access_token)
        try:
            pool = self.backend.pool(str(claims["iss"]).rpartition("/")[2])
        except CognitoError:
            raise not_authorized("Invalid Access Token") from None
        if claims["exp"] <= self.clock.now():
            raise not_authorized("Access Token has expired")
        if SCOPE not in str(claims["scope"]).split():
            raise not_authorized("Access Token does not have required scopes")
        client = self.backend.describe_user_pool_client(pool.id, str(claims["client_id"]))
        user = pool.find(claims["username"])
        if user is None:
            raise no_user()
        if user.id != claims["sub"]:
            check_confirmed(user)
            raise not_authorized("Invalid access token.")
        check_enabled(user)
        if claims["origin_jti"] not in user.sign_ins:
            raise not_authorized("Access Token has been revoked")
        return client, user

    def login_claims(self, id_token: str) -> dict[str, Any]:
        """The claims of an ID token that is in force, for an identity pool.

        Raises:
            CognitoError: `NotAuthorizedException`, in texts quoted by several public sources.
        """
        try:
            kid, claims = parts(id_token)
        except ValueError:
            raise not_authorized("Invalid login token. Not a valid OpenId Connect identity token.") from None
        key = self.keys[1]
        if claims.get("token_use") != "id":
            raise not_authorized("Invalid login token. Missing a required claim: aud")
        if kid != key.kid or not key.signed(id_token):
            raise not_authorized("Invalid login token. Couldn't verify signed token.")
        now = int(self.clock.now())
        if claims["exp"] <= now:
            raise not_authorized(f"Invalid login token. Token expired: {now} >= {claims['exp']}")
        return claims

    def claims(self, token: str) -> dict[str, Any]:
        """The claims of an access token of this sandbox, be it in force or not."""
        try:
            kid, claims = parts(token)
        except ValueError:
            raise not_authorized("Invalid Access Token") from None
        key = self.keys[0]
        if claims.get("token_use") != "access" or kid != key.kid:
            raise not_authorized("Invalid Access Token")
        if not key.signed(token):
            raise not_authorized("Could not verify signature for Access Token")
        return claims


def group_names(user: User) -> list[str]:
    """A user's groups as tokens list them.

    Neither by precedence nor by age; the recorded lists are in descending order of their names.
    """
    return sorted((group.group_name for group in user.groups), reverse=True)


def _roles(user: User) -> dict[str, Any]:
    """The claims about the roles that groups give (recorded): preferred is that of the first precedence.

    Where groups of the same precedence give different roles, none is preferred. A group without precedence
    comes after all that have one.
    """
    groups = sorted(user.groups, key=lambda group: group.group_name, reverse=True)
    roles = [(g.precedence, g.role_arn) for g in groups if g.role_arn]
    if not roles:
        return {}
    first = min((p for p, _ in roles), key=lambda p: (p is None, p or 0))
    best = {role for precedence, role in roles if precedence == first}
    preferred = {"cognito:preferred_role": best.pop()} if len(best) == 1 else {}
    return {**preferred, "cognito:roles": list(dict.fromkeys(role for _, role in roles))}


def _changeable(claims: Any) -> Any:
    """Of the claims that a trigger names, those that it may change (documented)."""
    kept = [name for name in claims if name not in _FIXED and not name.startswith("cognito:")]
    return {name: claims[name] for name in kept} if isinstance(claims, dict) else kept
