"""JSON Web Tokens: the RSA keys that sign them, their parts, and Base64 for URLs."""

from __future__ import annotations

import base64
import binascii
import json
from typing import Any

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

from gui.sandbox.model.opaque_values import new_key


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


def parts(token: str) -> tuple[str, dict[str, Any]]:
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
