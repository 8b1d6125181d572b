"""A pool's schema: which attributes its users have, and what their values must be like."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from gui.sandbox.errors import invalid_parameter, not_authorized

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gui.sandbox.model.pools import AppClient, Pool
    from gui.sandbox.model.users import User

_SIGN_UP = "Attributes did not conform to the schema: "
# Attributes whose absence the service reports in this form (recorded for family_name; the others by analogy).
_SCIM = {"family_name": "name.familyName", "given_name": "name.givenName", "middle_name": "name.middleName"}
_VERIFIED = ("email_verified", "phone_number_verified")
_NUMBER = re.compile(r"-?[0-9]+")
_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)")


def check_new(pool: Pool, client: AppClient | None, given: dict[str, str], complete: bool = True) -> None:
    """Refuse attributes with which no user of a pool can begin.

    Of the two recorded texts for a missing attribute, the present one is used where it is known (family_name,
    confidence high), else the classic one with its line break (confidence medium).

    Args:
        pool: the user's.
        client: the app client that writes; None for an administrator, who may write and verify everything.
        given: by name; only what has a value.
        complete: whether the required ones must be among them; not where an administrator makes the user, who
            gives them at the first sign-in (documented).

    Raises:
        CognitoError: `InvalidParameterException`, `NotAuthorizedException`.
    """
    _check_names(pool, client, given, _SIGN_UP)
    _check_values(pool, given, _SIGN_UP)
    absent = missing(pool, given) if complete else []
    if absent:
        classic = "".join(f"{name}: The attribute is required\n" for name in absent if name not in _SCIM)
        raise invalid_parameter(
            _SIGN_UP + classic + "\n".join(_required(name) for name in absent if name in _SCIM)
        )


def check_change(user: User, pool: Pool, client: AppClient | None, given: dict[str, str]) -> None:
    """Refuse a change of a user's attributes; an empty value removes one.

    The texts are recorded by captures of the service: unknown, immutable, too long (confidence high). That a
    required one cannot be emptied is documented; its text is that of DeleteUserAttributes.

    Raises:
        CognitoError: `InvalidParameterException`, `NotAuthorizedException`.
    """
    _check_names(pool, client, given, "user.")
    immutable = [name for name in given if not pool.schema_attributes[name].mutable]
    if immutable:
        raise invalid_parameter("".join(f"user.{name}: Attribute cannot be updated.\n" for name in immutable))
    for name, value in given.items():
        if not value and pool.schema_attributes[name].required and name in user.attribute_lookup:
            raise invalid_parameter(f"Invalid user attributes: {_required(name)}")
    _check_values(pool, {name: value for name, value in given.items() if value}, "user.")


def check_removal(pool: Pool, client: AppClient | None, names: Iterable[str]) -> None:
    """Refuse to remove attributes that must stay, or never were (recorded, confidence high).

    Raises:
        CognitoError: `InvalidParameterException`, `NotAuthorizedException`.
    """
    names = list(names)
    _check_own(client, names)
    for name in names:
        attribute = pool.schema_attributes.get(name)
        if attribute is None:
            text = f"Type for attribute {{{name}}} could not be determined"
        elif attribute.required:
            text = _required(name)
        elif not attribute.mutable:
            text = (
                f"Custom.User.{name.removeprefix('custom:')}: This attribute does not satisfy the mutability "
                "validation defined in the schema."
            )
        else:
            continue
        raise invalid_parameter(f"Invalid user attributes: {text}")


def missing(pool: Pool, given: dict[str, str]) -> list[str]:
    """The required attributes that have no value there."""
    return [n for n, a in pool.schema_attributes.items() if a.required and n != "sub" and not given.get(n)]


def _check_names(pool: Pool, client: AppClient | None, given: dict[str, str], prefix: str) -> None:
    unknown = [name for name in given if name not in pool.schema_attributes]
    if unknown:
        lines = [f"{name}: Attribute does not exist in the schema.\n" for name in unknown]
        raise invalid_parameter(_listed(prefix, lines))
    _check_own(client, given)


def _check_own(client: AppClient | None, names: Iterable[str]) -> None:
    """Refuse what only the service writes: `sub`, and for users also whether an address is verified."""
    for name in ("sub", *(_VERIFIED if client else ())):
        if name in names:
            raise invalid_parameter(f"Cannot modify the non-mutable attribute {name}")
    writable = client and client.extended_config.get("WriteAttributes")
    if writable and any(name not in writable for name in names):
        raise not_authorized("A client attempted to write unauthorized attribute")


def _check_values(pool: Pool, given: dict[str, str], prefix: str) -> None:
    broken = [(name, _broken(pool.schema_attributes[name], value)) for name, value in given.items()]
    lines = [f"{name}: {text}\n" for name, text in broken if text]
    if lines:
        raise invalid_parameter(_listed(prefix, lines))


def _listed(prefix: str, lines: list[str]) -> str:
    """At sign-up the lines follow one sentence, later each begins with `user.` (recorded)."""
    return prefix + "".join(lines) if prefix == _SIGN_UP else "".join(prefix + line for line in lines)


def _required(name: str) -> str:
    shown = _SCIM.get(name, name)
    return f"{shown}: The attribute {shown} is required"


def _broken(attribute: Any, value: str) -> str:
    """The constraint that a value breaks, if any; texts for other kinds than String are the sandbox's own."""
    if attribute.data_type == "Boolean":
        return "" if value.lower() in ("true", "false") else "Boolean must be true or false"
    if attribute.data_type == "DateTime":
        return "" if _DATE_TIME.fullmatch(value) else "DateTime must be of the form 2026-01-31T12:00:00Z"
    limits = attribute.number_constraints or attribute.string_constraints or {}
    if attribute.data_type == "Number":
        if not _NUMBER.fullmatch(value):
            return "Number must be a whole number"
        low, high = _limit(limits.get("MinValue")), _limit(limits.get("MaxValue"))
        if low is not None and int(value) < low:
            return f"Number must be no less than {low}"
        return f"Number must be no more than {high}" if high is not None and int(value) > high else ""
    low, high = _limit(limits.get("MinLength")) or 0, _limit(limits.get("MaxLength")) or 2048
    if len(value) < low:
        return f"String must be no shorter than {low} characters"
    return f"String must be no longer than {high} characters" if len(value) > high else ""


def _limit(text: str | None) -> int | None:
    return int(text) if text else None
