"""What a pool demands of names, addresses and passwords, and how the service says no."""

from __future__ import annotations

import re
import string
from typing import TYPE_CHECKING

from gui.sandbox.errors import CognitoError, invalid_parameter

if TYPE_CHECKING:
    from gui.sandbox.model.pools import Pool
    from gui.sandbox.model.users import User

# Close to the service's judgement, which is not published: dots do not begin, end or repeat; the domain has
# one.
_EMAIL = re.compile(
    r"[^\s@.,;:<>()\[\]\"\\]+(\.[^\s@.,;:<>()\[\]\"\\]+)*@[^\W_](-*[^\W_])*(\.[^\W_](-*[^\W_])*)+"
)
_PHONE = re.compile(r"\+[0-9]{5,15}")
_SYMBOLS = "^$*.[]{}()?\"!@#%&/\\,><':;|_~`=+- "


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


def check_own_address(pool: Pool, address: dict[str, str], given: dict[str, str]) -> None:
    """Refuse an address beside the username where the username is the address, but another one.

    The text is quoted by several public sources for e-mail; for a phone number it is by analogy.

    Args:
        pool: the user's.
        address: what `address_of` made of the username.
        given: the attributes that were given beside it.
    """
    for kind, value in address.items():
        if given.get(kind) and pool.folded(given[kind]) != pool.folded(value):
            raise invalid_parameter(
                f"User {kind} should be empty or same as username, since username attribute is {kind}."
            )


def check_names_free(pool: Pool, user: User | None, given: dict[str, str], force: bool = False) -> None:
    """Refuse names that another user has; an alias moves to the new user where it is forced.

    Texts: for an address confidence high; for a preferred_username that is another's name recorded.

    Args:
        pool: the user's.
        user: who takes the names; None for one who is only to be made.
        given: the attributes that change.
        force: whether an alias moves; its former owner's address is unverified then (documented).

    Raises:
        CognitoError: `AliasExistsException`, `InvalidParameterException`.
    """
    preferred = given.get("preferred_username")
    if preferred and "preferred_username" in pool.setting("AliasAttributes"):
        address_of(pool, preferred)
        if pool.find(preferred) not in (None, user):
            text = "User account already exists for the alias."
            raise CognitoError("AliasExistsException", text)
    for kind in ("email", "phone_number"):
        value = given.get(kind) or (user and user.attribute_lookup.get(kind))
        verified = given.get(f"{kind}_verified") == "true" and kind in pool.setting("AliasAttributes")
        if not value or not (verified or (kind in given and kind in pool.setting("UsernameAttributes"))):
            continue
        other = pool.find(value)
        if other in (None, user):
            continue
        if not (force and verified):
            text = f"An account with the given {kind} already exists."
            raise CognitoError("AliasExistsException", text)
        other.set_attributes(**{f"{kind}_verified": "false"})


def check_password(
    pool: Pool, password: str, words: str = "does not conform to", user: User | None = None
) -> None:
    """Refuse a password that breaks the pool's policy, naming the first broken rule.

    Length comes first (confidence high); the order of the character classes is not established.

    Args:
        pool: whose policy.
        password: the password; a space within counts as a symbol.
        words: how the operation at hand puts it: `did not conform with` at SignUp, `did not conform with
            password` at AdminCreateUser (confidence high).
        user: who has had passwords before, where the policy keeps them from being used again.

    Raises:
        CognitoError: `InvalidPasswordException`; `PasswordHistoryPolicyViolationException` (code documented,
            the text is the sandbox's own).
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
    history = policy.get("PasswordHistorySize") or 0
    if user is not None and history and user.had_password(password, history):
        text = f"The password is one of the last {history} of this user."
        raise CognitoError("PasswordHistoryPolicyViolationException", text)


def _has(password: str, characters: str, policy: dict[str, object], rule: str) -> bool:
    return not policy.get(f"Require{rule}") or not set(characters).isdisjoint(password)
