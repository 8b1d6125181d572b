"""What a file states of a pool's sign-up, in Cognito's and this app's terms, from any of the files' own."""

from __future__ import annotations

import re
from typing import Any, Final

from gui.cognito.environments.account_rules import Mfa, SignUpAttribute, Usernames
from gui.cognito.environments.password_policy import PasswordPolicy
from gui.cognito.environments.reading.placeholders import holds_secret
from gui.cognito.environments.sign_up_form import STANDARD


def usernames(stated: Any, aliases: Any = None) -> Usernames | None:
    """What the pool takes for a user name; ``None``: that is not stated.

    Args:
        stated: ``usernameAttributes``, ``username_attributes``, ``UsernameAttributes`` or ``loginWith``.
        aliases: ``AliasAttributes``, where the file has them.
    """
    if isinstance(stated, dict):
        named = {
            key for key, value in stated.items() if key != "oauth" and value not in (False, "false", None)
        }
        if not named:
            return None
    elif isinstance(stated, list):
        named = _names(stated)
    elif aliases is None:
        return None
    else:
        named = set()
    if {"username", "preferred_username"} & named:
        return Usernames.PLAIN
    if "email" in named:
        return Usernames.EMAIL_OR_PHONE_NUMBER if {"phone", "phone_number"} & named else Usernames.EMAIL
    if {"phone", "phone_number"} & named:
        return Usernames.PHONE_NUMBER
    return Usernames.MADE_UP if isinstance(aliases, list) and "email" in _names(aliases) else Usernames.PLAIN


def attributes(stated: Any, first: Usernames) -> tuple[SignUpAttribute, ...]:
    """What is asked for at sign-up beside the user name, which gives its own attribute.

    Args:
        stated: ``signupAttributes``, ``standard_required_attributes``, ``userAttributes`` or a pool's schema.
        first: What the user name is.
    """
    found: dict[str, bool] = {}
    if isinstance(stated, dict):
        for name, value in stated.items():
            found[name] = isinstance(value, dict) and value.get("required") in (True, "true")
    elif isinstance(stated, list):
        for each in stated:
            if isinstance(each, str):
                found[each] = True
            elif isinstance(each, dict) and each.get("Required") is True:
                found[str(each.get("Name"))] = True
    given = {Usernames.EMAIL: "email", Usernames.PHONE_NUMBER: "phone_number"}.get(first)
    named = {name if name.startswith("custom:") else name.lower(): needed for name, needed in found.items()}
    return tuple(
        SignUpAttribute(name, needed)
        for name, needed in named.items()
        if name != given and (name in STANDARD or re.fullmatch(r"custom:[\w-]{1,20}", name))
    )


def verification(stated: Any) -> tuple[str, ...] | None:
    """Of ``email`` and ``phone_number``, what the pool verifies; ``None``: that is not stated."""
    if not isinstance(stated, list):
        return None
    named = _names(stated)
    return tuple(kind for kind in ("email", "phone_number") if kind in named)


def mfa(stated: Any) -> Mfa | None:
    """Whether a second factor is asked for; ``None``: that is not stated."""
    if isinstance(stated, dict):
        stated = stated.get("status")
    return _MFA.get(stated.upper()) if isinstance(stated, str) else None


def mfa_types(stated: Any) -> tuple[str, ...]:
    """Of ``SMS``, ``TOTP`` and ``EMAIL``, the second factors."""
    if isinstance(stated, dict):
        keys = {"smsEnabled": "SMS", "totpEnabled": "TOTP"}
        return tuple(kind for key, kind in keys.items() if stated.get(key) is True)
    if not isinstance(stated, list):
        return ()
    named = _names(stated)
    return tuple(kind for kind in ("SMS", "TOTP", "EMAIL") if kind.lower() in named)


def domain(stated: str, region: str) -> str | None:
    """The host of the pool's login pages; ``stated`` may be an address, or Cognito's own prefix alone."""
    host = re.sub(r"^https?://", "", stated.strip(), flags=re.IGNORECASE).split("/")[0].lower()
    if not re.fullmatch(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?", host) or holds_secret(host):
        return None
    return host if "." in host else f"{host}.auth.{region}.amazoncognito.com"


def policy(stated: Any) -> PasswordPolicy:
    """The rules for passwords; raises what comes of reading them where they are none."""
    characters = stated.get("passwordPolicyCharacters")
    if characters is not None or "passwordPolicyMinLength" in stated:
        if not isinstance(characters, list | None):
            raise TypeError
        required = {f"{character}".upper() for character in characters or ()}
        return PasswordPolicy(
            minimum_length=_length(stated.get("passwordPolicyMinLength")),
            require_lowercase="REQUIRES_LOWERCASE" in required,
            require_uppercase="REQUIRES_UPPERCASE" in required,
            require_numbers=bool({"REQUIRES_NUMBERS", "REQUIRES_NUMERIC"} & required),
            require_symbols="REQUIRES_SYMBOLS" in required,
        )
    if "MinimumLength" in stated:
        return PasswordPolicy.from_service(stated)
    return PasswordPolicy(
        minimum_length=_length(stated.get("min_length", stated.get("minLength"))),
        require_lowercase=True in (stated.get("require_lowercase"), stated.get("requireLowercase")),
        require_uppercase=True in (stated.get("require_uppercase"), stated.get("requireUppercase")),
        require_numbers=True in (stated.get("require_numbers"), stated.get("requireNumbers")),
        require_symbols=True in (stated.get("require_symbols"), stated.get("requireSpecialCharacters")),
    )


_MFA: Final = {
    "OFF": Mfa.OFF,
    "NONE": Mfa.OFF,
    "OPTIONAL": Mfa.OPTIONAL,
    "ON": Mfa.ON,
    "REQUIRED": Mfa.ON,
}


def _names(stated: list[Any]) -> set[str]:
    return {each.lower() for each in stated if isinstance(each, str)}


def _length(stated: Any) -> int:
    if stated is None or stated == "":
        return PasswordPolicy.minimum_length
    # What Cognito takes (API reference, PasswordPolicyType).
    if not re.fullmatch(r"[1-9]?\d", f"{stated}", re.ASCII) or int(stated) < 6:
        raise ValueError
    return int(stated)
