"""Whole users as JSON: read out of a pool, and put into one, many at a time.

An entry has `username`, `sub`, `status`, `enabled`, `attributes` by name, `created` and `modified` in epoch
seconds, `groups` by name, `factors` (`on`, `preferred`, `totp_secret`), and `verifier`: what the sandbox has
in the place of a password, which holds for the pool and the user name that it was made for alone. All but the
name may be missing. `password` may stand in the place of `verifier`; it is never given out.

Not in an entry: codes, sessions, earlier passwords, and what counts against limits.
"""

from __future__ import annotations

import base64
import binascii
import secrets
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from moto.cognitoidp.models import UserStatus

from gui.sandbox.errors import CognitoError, invalid_parameter
from gui.sandbox.model.attributes import address_of, check_formats, check_own_address, check_password
from gui.sandbox.model.schema import check_new
from gui.sandbox.model.touched import note
from gui.sandbox.model.users import User
from gui.sandbox.operations.admin import epoch

if TYPE_CHECKING:
    from gui.sandbox.model.pools import Pool
    from gui.sandbox.sandbox import Sandbox

#: Entries in one request: so many hold up other calls for a few hundredths of a second.
MOST = 1000
_FACTORS = ("SMS_MFA", "SOFTWARE_TOKEN_MFA", "EMAIL_OTP")
_ADDRESSES = ("email", "phone_number")
# As the service model has it.
_LONGEST_NAME = 128
# In bytes: RFC 4226 asks for 16.
_SHORTEST_SECRET, _LONGEST_SECRET = 16, 64
# A thousand years after 1970.
_LATEST = 1000 * 365 * 86400
# What stands in the place of a value that is missing.
_KINDS: dict[str, Any] = {
    "username": "",
    "sub": "",
    "status": "CONFIRMED",
    "enabled": True,
    "attributes": {},
    "created": 0.0,
    "modified": 0.0,
    "groups": [],
    "factors": {},
    "verifier": {},
    "password": "",
}
_FACTOR_KINDS: dict[str, Any] = {"on": [], "preferred": "", "totp_secret": ""}
_VERIFIER_KINDS: dict[str, Any] = {"pool": "", "salt": "", "key": "", "set": 0.0}


def entries(sandbox: Sandbox, pool: Pool, after: int, count: int) -> tuple[list[dict[str, Any]], int | None]:
    """Entries of a pool's users in the order of their making.

    Args:
        sandbox: the pool's.
        pool: whose users.
        after: the number of the last one of the page before; 0 begins.
        count: at most so many.

    Returns:
        The entries, and the number to go on after; None at the end.
    """
    with sandbox.backend.lock:
        users = [user for user in pool.users.values() if user.number > after][: count + 1]
        page = users[:count]
        found = [_entry(user) for user in page]
    return found, page[-1].number if len(users) > count else None


def put(
    sandbox: Sandbox, pool: Pool, given: object, *, replace: bool = False, check: bool = False
) -> dict[str, int]:
    """Make the users of some entries: all of them, or none.

    Args:
        sandbox: the pool's.
        pool: where they are made.
        given: at most `MOST` entries.
        replace: whether existing users with these names are replaced; else that is refused.
        check: whether to say only what would be done.

    Returns:
        How many are `made` and how many `replaced`.

    Raises:
        CognitoError: an entry makes no user; the text says which and why.
    """
    if not isinstance(given, list) or len(given) > MOST:
        raise invalid_parameter(f"users is a list of at most {MOST} entries")
    users, groups = [], []
    for number, entry in enumerate(given):
        try:
            users.append(_user(sandbox, pool, entry))
            groups.append(entry.get("groups") or [])
        except CognitoError as error:
            raise CognitoError(error.code, f"users[{number}]: {error.message}") from None
    with sandbox.backend.lock:
        former = _former(pool, users, replace)
        if not check:
            for user in former:
                pool.remove(user)
            for user, names in zip(users, groups, strict=True):
                pool.add(user)
                _join(sandbox, pool, user, names)
    return {"made": len(users), "replaced": len(former)}


def add_totp(sandbox: Sandbox, pool: Pool, username: str) -> str:
    """Give a user an authenticator app that counts at once, and turn the factor on; its secret in Base32.

    Raises:
        CognitoError: as AdminSetUserMFAPreference and AssociateSoftwareToken say it.
    """
    with sandbox.backend.lock:
        user = sandbox.backend.user(pool.id, username)
        _check_totp(pool)
        _set_totp(user, base64.b32encode(secrets.token_bytes(20)).decode())
        user.software_token_mfa_enabled = True
        user.touch()
        return user.totp_secret


def _entry(user: User) -> dict[str, Any]:
    entry = {
        "username": user.username,
        "sub": user.id,
        "status": user.status.value,
        "enabled": user.enabled,
        "attributes": {name: value for name, value in user.attribute_lookup.items() if name != "sub"},
        "created": epoch(user.create_date),
        "modified": epoch(user.last_modified_date),
        "groups": sorted(group.group_name for group in user.groups),
        "factors": {
            "on": user.factors,
            "preferred": user.preferred_mfa_setting or "",
            "totp_secret": user.totp_secret if user.token_verified else "",
        },
    }
    if user.salt:
        entry["verifier"] = {
            "pool": user.pool.id,
            "salt": user.salt,
            "key": f"{user.key:x}",
            "set": round(user.password_set, 3),
        }
    return entry


def _user(sandbox: Sandbox, pool: Pool, entry: object) -> User:
    """The user of an entry, who is in no pool yet."""
    given = _members(entry, _KINDS, "an entry")
    attributes = _texts(given["attributes"], "attributes")
    attributes.pop("sub", None)
    status = _status(given["status"])
    username, sub = given["username"], given["sub"]
    if not username and not sub:
        raise invalid_parameter("an entry has a username")
    _check_names("a username", *filter(None, (username, sub)))
    if not sub:
        # As AdminCreateUser: in some pools the name is an address. Who was confirmed has verified it.
        address = address_of(pool, username)
        check_own_address(pool, address, attributes)
        username = "" if address else username
        attributes = {**attributes, **address}
        waits = status in (UserStatus.UNCONFIRMED, UserStatus.FORCE_CHANGE_PASSWORD)
        for kind in _ADDRESSES:
            if kind in attributes:
                attributes.setdefault(f"{kind}_verified", "false" if waits else "true")
    check_formats(attributes)
    check_new(pool, None, attributes, complete=False)
    user = User(pool, username or None, status, attributes, sub or None)
    user.enabled = given["enabled"]
    _date(user, given)
    _set_password(sandbox, pool, user, given)
    _set_factors(pool, user, given["factors"], is_new=not sub)
    _check_names("the name of a group", *given["groups"])
    return user


def _date(user: User, given: dict[str, Any]) -> None:
    created, modified = (_moment(given[name], name) for name in ("created", "modified"))
    if created:
        user.create_date = user.last_modified_date = created
    if modified:
        user.last_modified_date = modified


def _set_password(sandbox: Sandbox, pool: Pool, user: User, given: dict[str, Any]) -> None:
    if password := given["password"]:
        check_password(pool, password)
        user.set_password(password)
    elif given["verifier"]:
        verifier = _members(given["verifier"], _VERIFIER_KINDS, "a verifier")
        if verifier["pool"] != pool.id:
            raise invalid_parameter(
                f"the verifier of its password is of the pool {verifier['pool'][:64]}, and holds there "
                "alone: give a password in its place"
            )
        try:
            salt, key = int(verifier["salt"], 16), int(verifier["key"], 16)
        except ValueError:
            salt = key = -1
        if not (0 < salt < 1 << 128 and 0 < key < 1 << 256):
            raise invalid_parameter("a verifier has salt and key in hexadecimal")
        user.salt, user.key = f"{salt:032x}", key
        was_set = verifier["set"] if _moment(verifier["set"], "set") else sandbox.clock.now()
        user.password_set = float(was_set)


def _set_factors(pool: Pool, user: User, given: object, is_new: bool) -> None:
    factors = _members(given, _FACTOR_KINDS, "factors")
    on, preferred = factors["on"], factors["preferred"]
    if not all(factor in _FACTORS for factor in on) or preferred not in ("", *on):
        raise invalid_parameter(f"factors are among {', '.join(_FACTORS)}, the preferred one among those on")
    if factors["totp_secret"]:
        _set_totp(user, factors["totp_secret"])
    if "SOFTWARE_TOKEN_MFA" in on and not user.token_verified:
        raise invalid_parameter("SOFTWARE_TOKEN_MFA is on without a totp_secret")
    if is_new and "SOFTWARE_TOKEN_MFA" in on:
        _check_totp(pool)
    user.sms_mfa_enabled, user.software_token_mfa_enabled, user.email_mfa_enabled = (
        factor in on for factor in _FACTORS
    )
    user.preferred_mfa_setting = preferred


def _check_totp(pool: Pool) -> None:
    if "SOFTWARE_TOKEN_MFA" not in pool.factors:
        # AssociateSoftwareToken's words.
        text = "Software Token MFA has not been enabled by the userPool"
        raise CognitoError("SoftwareTokenMFANotFoundException", text)


def _set_totp(user: User, secret: str) -> None:
    try:
        length = len(base64.b32decode(secret + "=" * (-len(secret) % 8)))
    except (binascii.Error, ValueError):
        length = 0
    if not _SHORTEST_SECRET <= length <= _LONGEST_SECRET:
        raise invalid_parameter(f"a totp_secret is Base32 of {_SHORTEST_SECRET} to {_LONGEST_SECRET} bytes")
    user.totp_secret, user.totp_used, user.token_verified = secret, None, True


def _former(pool: Pool, users: list[User], replace: bool) -> dict[User, None]:
    """Who of the pool has a name of one of these users."""
    former: dict[User, None] = {}
    claimed: set[str] = set()
    for number, user in enumerate(users):
        names = {pool.folded(name) for name in pool.names(user)}
        others = [other for other in map(pool.find, names) if other]
        if claimed & names or (others and not replace):
            text = f"users[{number}]: User account already exists"
            raise CognitoError("UsernameExistsException", text)
        claimed |= names
        former.update(dict.fromkeys(others))
    return former


def _join(sandbox: Sandbox, pool: Pool, user: User, groups: list[str]) -> None:
    for name in groups:
        if name not in pool.groups:
            sandbox.backend.create_group(pool.id, name, None, None, None)
            note(pool)
        pool.groups[name].users.add(user)
        user.groups.add(pool.groups[name])


def _members(given: object, kinds: dict[str, Any], what: str) -> dict[str, Any]:
    """The members of an object, checked; where one is missing or null, the value of its kind."""
    if not isinstance(given, dict):
        raise invalid_parameter(f"{what} is an object")
    if unknown := [str(name)[:64] for name in given if name not in kinds]:
        raise invalid_parameter(f"{what} has no {unknown[0]}")
    found = {name: given[name] if given.get(name) is not None else kind for name, kind in kinds.items()}
    for name, kind in kinds.items():
        wanted = (int, float) if isinstance(kind, float) else type(kind)
        if not isinstance(found[name], wanted) or (isinstance(found[name], bool) and kind is not True):
            raise invalid_parameter(f"{name} is of another kind")
    return found


def _check_names(what: str, *names: object) -> None:
    """Refuse names that no call of the API could name: those have no space and no control character."""
    for name in names:
        is_whole = isinstance(name, str) and name.isprintable() and " " not in name
        if not is_whole or not 0 < len(str(name)) <= _LONGEST_NAME:
            raise invalid_parameter(
                f"{what} has 1 to {_LONGEST_NAME} letters, digits, symbols and marks, and no space"
            )


def _texts(given: dict[str, Any], what: str) -> dict[str, str]:
    if not all(isinstance(value, str) for value in given.values()):
        raise invalid_parameter(f"{what} are texts")
    return {name: value for name, value in given.items() if value}


def _status(name: str) -> UserStatus:
    try:
        return UserStatus(name)
    except ValueError:
        known = ", ".join(status.value for status in UserStatus)
        raise invalid_parameter(f"status is one of {known}") from None


def _moment(seconds: float, what: str) -> datetime | None:
    # Also refuses NaN, which compares as false.
    if not 0 <= seconds <= _LATEST:
        raise invalid_parameter(f"{what} is in seconds since 1970")
    return datetime.fromtimestamp(seconds, UTC).replace(tzinfo=None) if seconds else None
