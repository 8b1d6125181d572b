"""The tokens of a sign-in: RS256-signed access and ID tokens, opaque refresh tokens.

Claims, their order, the two different keys and the refusals are recorded from the service (confidence high,
except where a function says otherwise). `iss` is `<endpoint>/<pool id>`, where the keys are served.
"""

from __future__ import annotations

import base64
import binascii
import json
import threading
from functools import cached_property
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from gui.sandbox.errors import CognitoError, not_authorized
from gui.sandbox.model.opaque_values import OpaqueValues, new_key
from gui.sandbox.model.touched import note
from gui.sandbox.model.users import SignIn, check_confirmed, check_enabled, no_user

if TYPE_CHECKING:
    from gui.sandbox.model.clock import Clock
    from gui.sandbox.model.pools import AppClient, Backend, Pool
    from gui.sandbox.model.users import User

SCOPE = "aws.cognito.signin.user.admin"


class SigningKey:
    """An RSA key pair with the id under which it is published.

    Args:
        kid: the id; None lets the sandbox choose one.
        pem: the private key; None makes a new one.
    """

    def __init__(self, kid: str | None = None, pem: str | None = None) -> None:
        key = load_pem_private_key(pem.encode(), None) if pem else rsa.generate_private_key(65537, 2048)
        if not isinstance(key, rsa.RSAPrivateKey):
            raise TypeError("not an RSA key")
        self.key = key
        self.kid = kid or base64.b64encode(new_key()).decode()

    def saved(self) -> dict[str, str]:
        """The arguments that make this key again."""
        pem = self.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        return {"kid": self.kid, "pem": pem.decode()}

    def sign(self, claims: dict[str, Any]) -> str:
        """A JWT with these claims."""
        header = {"kid": self.kid, "alg": "RS256"}
        signed = b".".join(
            encoded(json.dumps(part, separators=(",", ":")).encode()) for part in (header, claims)
        )
        return b".".join((signed, encoded(self.key.sign(signed, PKCS1v15(), SHA256())))).decode()

    def signed(self, token: str) -> bool:
        """Whether this key signed the token."""
        signed, _, signature = token.rpartition(".")
        try:
            self.key.public_key().verify(decoded(signature), signed.encode(), PKCS1v15(), SHA256())
        except (InvalidSignature, ValueError):
            return False
        return True

    def jwk(self) -> dict[str, str]:
        """The public key as a JSON Web Key."""
        numbers = self.key.public_key().public_numbers()
        n, e = (
            encoded(i.to_bytes((i.bit_length() + 7) // 8, "big")).decode() for i in (numbers.n, numbers.e)
        )
        return {"alg": "RS256", "e": e, "kid": self.kid, "kty": "RSA", "n": n, "use": "sig"}


class Tokens:
    """Issues tokens and says whose they are.

    Args:
        backend: where users live.
        clock: the sandbox's.
        seal: for refresh tokens.
        endpoint: the sandbox's own address, for `iss`.
    """

    def __init__(self, backend: Backend, clock: Clock, seal: OpaqueValues, endpoint: str) -> None:
        self.backend = backend
        self.clock = clock
        self.opaque_values = seal
        self.endpoint = endpoint
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

    def sign_in(self, pool: Pool, client: AppClient, user: User, event_id: str) -> dict[str, Any]:
        """The `AuthenticationResult` of a new sign-in.

        Args:
            pool: the user's.
            client: the app client that signs in.
            user: who has proved the password.
            event_id: the request id of the call that began the sign-in.
        """
        now = self.clock.now()
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
        result = self._result(pool, client, user, event_id, origin, int(now))
        token_type = result.pop("TokenType")
        return {**result, "RefreshToken": token, "TokenType": token_type}

    def refresh(
        self, pool: Pool, client: AppClient, token: str, event_id: str
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
        result = self._result(pool, client, user, event_id, contents["origin"], contents["auth_time"])
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

    def _result(
        self, pool: Pool, client: AppClient, user: User, event_id: str, origin: str, auth_time: int
    ) -> dict[str, Any]:
        access_key, id_key = self.keys
        now = int(self.clock.now())
        groups = sorted(group.group_name for group in user.groups)
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
        return {
            "AccessToken": access_key.sign(access),
            "ExpiresIn": access_ends,
            "IdToken": id_key.sign(identity),
            "TokenType": "Bearer",
        }

    def user_of(self, access_token: str) -> User:
        """The user whom an access token speaks for.

        Raises:
            CognitoError: in the recorded words for each reason. Those for a user who was made again under the
                same name have confidence medium.
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
        user = pool.find(claims["username"])
        if user is None:
            raise no_user()
        if user.id != claims["sub"]:
            check_confirmed(user)
            raise not_authorized("Invalid access token.")
        check_enabled(user)
        if claims["origin_jti"] not in user.sign_ins:
            raise not_authorized("Access Token has been revoked")
        return user

    def login_claims(self, id_token: str) -> dict[str, Any]:
        """The claims of an ID token that is in force, for an identity pool.

        Raises:
            CognitoError: `NotAuthorizedException`, in texts quoted by several public sources.
        """
        try:
            kid, claims = _parts(id_token)
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
            kid, claims = _parts(token)
        except ValueError:
            raise not_authorized("Invalid Access Token") from None
        key = self.keys[0]
        if claims.get("token_use") != "access" or kid != key.kid:
            raise not_authorized("Invalid Access Token")
        if not key.signed(token):
            raise not_authorized("Could not verify signature for Access Token")
        return claims


def _parts(token: str) -> tuple[str, dict[str, Any]]:
    """Key id and claims of a JWT, not verified.

    Raises:
        ValueError: it is no JWT.
    """
    header, payload, _ = token.split(".")
    head, claims = json.loads(decoded(header)), json.loads(decoded(payload))
    if not isinstance(head, dict) or not isinstance(claims, dict):
        raise ValueError("not a JWT")
    return str(head.get("kid")), claims


def encoded(data: bytes) -> bytes:
    """Base64 for URLs, without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=")


def decoded(text: str) -> bytes:
    """What `encoded` had.

    Raises:
        ValueError: the text is not of that kind.
    """
    try:
        return base64.urlsafe_b64decode(text.encode("ascii") + b"=" * (-len(text) % 4))
    except (binascii.Error, UnicodeEncodeError) as error:
        raise ValueError("not base64") from error
