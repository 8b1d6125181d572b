"""What a pool demands of names, addresses, attributes and passwords, and how the service says no."""

from __future__ import annotations

import re
import string
from typing import TYPE_CHECKING

from gui.sandbox.errors import CognitoError, invalid_parameter, not_authorized

if TYPE_CHECKING:
    from gui.sandbox.model.pools import AppClient, Pool

# Close to the service's judgement, which is not published: dots do not begin, end or repeat; the domain has
# one.
_EMAIL = re.compile(
    r"[^\s@.,;:<>()\[\]\"\\]+(\.[^\s@.,;:<>()\[\]\"\\]+)*@[^\W_](-*[^\W_])*(\.[^\W_](-*[^\W_])*)+"
)
_PHONE = re.compile(r"\+[0-9]{5,15}")
_SYMBOLS = "^$*.[]{}()?\"!@#%&/\\,><':;|_~`=+- "
# Attributes whose absence the service reports in this form (recorded for family_name; the others by analogy).
_SCIM = {"family_name": "name.familyName", "given_name": "name.givenName", "middle_name": "name.middleName"}
_OWN_BY_SERVICE = ("sub", "email_verified", "phone_number_verified")


def is_email(text: str) -> bool:
    """Whether the text has the form of an e-mail address."""
    return _EMAIL.fullmatch(text) is not None


def is_phone_number(text: str) -> bool:
    """Whether the text has the form of an E.164 phone number."""
    return _PHONE.fullmatch(text) is not None


def check_formats(attributes: dict[str, str]) -> None:
    """Refuse a malformed address; this comes before the form of the username (confidence high).

    Raises:
        CognitoError: `InvalidParameterException`.
    """
    if "email" in attributes and not is_email(attributes["email"]):
        raise invalid_parameter("Invalid email address format.")
    if "phone_number" in attributes and not is_phone_number(attributes["phone_number"]):
        raise invalid_parameter("Invalid phone number format.")


def address_of(pool: Pool, username: str) -> dict[str, str]:
    """The attribute that a username is, in pools where an address takes the username's place; else nothing.

    Raises:
        CognitoError: `InvalidParameterException`: the pool wants another form (confidence high; for phone
            numbers alone and for phone aliases low).
    """
    wanted = pool.setting("UsernameAttributes")
    if "email" in wanted and is_email(username):
        return {"email": username}
    if "phone_number" in wanted and is_phone_number(username):
        return {"phone_number": username}
    if len(wanted) > 1:
        raise invalid_parameter("Username should be either an email or a phone number.")
    if wanted:
        raise invalid_parameter(
            f"Username should be {'an email' if wanted == ['email'] else 'a phone number'}."
        )
    aliases = pool.setting("AliasAttributes")
    if "email" in aliases and is_email(username):
        raise invalid_parameter(
            "Username cannot be of email format, since user pool is configured for email alias."
        )
    if "phone_number" in aliases and is_phone_number(username):
        raise invalid_parameter(
            "Username cannot be of phone number format, since user pool is configured for phone number alias."
        )
    return {}


def check_schema(
    pool: Pool, client: AppClient | None, attributes: dict[str, str], complete: bool = True
) -> None:
    """Refuse attributes that the pool does not have or the client may not write, and missing required ones.

    Of the two recorded texts for a missing attribute, the present one is used where it is known (family_name,
    confidence high), else the classic one with its line break (confidence medium).

    Args:
        pool: the user's.
        client: the app client that writes; None for an administrator, who may write and verify everything.
        attributes: by name.
        complete: whether these are all attributes of the user, so that the required ones must be among them.

    Raises:
        CognitoError: `InvalidParameterException`, `NotAuthorizedException`.
    """
    prefix = "Attributes did not conform to the schema: "
    schema = pool.schema_attributes
    unknown = [name for name in attributes if name not in schema]
    if unknown:
        lines = "".join(f"{name}: Attribute does not exist in the schema.\n" for name in unknown)
        raise invalid_parameter(prefix + lines)
    if client is not None:
        for name in _OWN_BY_SERVICE:
            if name in attributes:
                raise invalid_parameter(f"Cannot modify the non-mutable attribute {name}")
        writable = client.extended_config.get("WriteAttributes")
        if writable and any(name not in writable for name in attributes):
            raise not_authorized("A client attempted to write unauthorized attribute")
    for name, value in attributes.items():
        limit = int((schema[name].string_constraints or {}).get("MaxLength") or 2048)
        if len(value) > limit:
            raise invalid_parameter(f"{prefix}{name}: String must be no longer than {limit} characters\n")
    missing = [n for n, a in schema.items() if a.required and n != "sub" and not attributes.get(n)]
    if missing and complete:
        classic = "".join(f"{name}: The attribute is required\n" for name in missing if name not in _SCIM)
        scim = [f"{_SCIM[n]}: The attribute {_SCIM[n]} is required" for n in missing if n in _SCIM]
        raise invalid_parameter(prefix + classic + "\n".join(scim))


def check_password(pool: Pool, password: str, words: str = "does not conform to") -> None:
    """Refuse a password that breaks the pool's policy, naming the first broken rule.

    Length comes first (confidence high); the order of the character classes is not established.

    Args:
        pool: whose policy.
        password: the password; a space within counts as a symbol.
        words: how the operation at hand puts it: `did not conform with` at SignUp, `did not conform with
            password` at AdminCreateUser (confidence high).

    Raises:
        CognitoError: `InvalidPasswordException`.
    """
    policy = (pool.extended_config.get("Policies") or {}).get("PasswordPolicy") or {}
    rules = (
        (len(password) >= policy.get("MinimumLength", 8), "Password not long enough"),
        (
            _has(password, string.ascii_uppercase, policy, "Uppercase"),
            "Password must have uppercase characters",
        ),
        (
            _has(password, string.ascii_lowercase, policy, "Lowercase"),
            "Password must have lowercase characters",
        ),
        (_has(password, string.digits, policy, "Numbers"), "Password must have numeric characters"),
        (_has(password, _SYMBOLS, policy, "Symbols"), "Password must have symbol characters"),
    )
    for kept, rule in rules:
        if not kept:
            raise CognitoError("InvalidPasswordException", f"Password {words} policy: {rule}")


def _has(password: str, characters: str, policy: dict[str, object], rule: str) -> bool:
    return not policy.get(f"Require{rule}") or not set(characters).isdisjoint(password)
