"""The users of a pool: moto's, with codes, sign-ins and attempts; passwords are kept only as SRP keys."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, Self

from moto.cognitoidp.models import CognitoIdpUser, UserStatus
from moto.cognitoidp.utils import expand_attrs

from gui.sandbox.errors import CognitoError, not_authorized
from gui.sandbox.model import srp

if TYPE_CHECKING:
    from gui.sandbox.model.clock import Clock

# The most that a pool's PasswordHistorySize can be.
_LONGEST_HISTORY = 24


@dataclass(frozen=True)
class Code:
    """A code that was sent to a user, and when, in epoch seconds."""

    digits: str
    sent: float
    attribute: str


@dataclass
class SignIn:
    """One sign-in.

    Args:
        ends: when its refresh token expires, in epoch seconds.
        turn: how often the refresh token was replaced.
        turned: when it was last, in epoch seconds.
    """

    ends: float
    turn: int = 0
    turned: float = 0


@dataclass
class Attempts:
    """Attempts at a password: the wrong ones since a right one, the last, the lock's end (epoch seconds)."""

    wrong: int = 0
    last: float = 0
    locked_until: float = 0


class Home(Protocol):
    """What a user needs of the pool that it lives in."""

    id: str
    clock: Clock

    def index(self, user: User) -> None:
        """Find the user by its names from now on."""
        ...


class User(CognitoIdpUser):  # type: ignore[misc]
    """One user of a pool.

    Args:
        pool: where the user lives.
        username: None in pools where an e-mail or a phone number takes its place: the sub is the username
        then.
        status: `UNCONFIRMED` and so on.
        attributes: by name.
        sub: None lets the sandbox choose one.
    """

    def __new__(cls, *_: Any, **__: Any) -> Self:
        """Make a user without moto's list of users: it would keep deleted users in memory."""
        return object.__new__(cls)

    def __init__(
        self,
        pool: Home,
        username: str | None,
        status: UserStatus,
        attributes: dict[str, str],
        sub: str | None = None,
    ) -> None:
        self.pool = pool
        self.names: set[str] = set()
        self.number = 0
        super().__init__(pool.id, username, None, status, [])
        self.id = sub or _new_sub()
        self.username = username or self.id
        self.salt = ""
        self.key = 0
        self.code: Code | None = None
        self.reset_code: Code | None = None
        # Codes that verify a changed address, and the address that waits for one, by attribute.
        self.attribute_codes: dict[str, Code] = {}
        self.pending: dict[str, str] = {}
        self.totp_secret = ""
        # The last 30 seconds, counted from the epoch, of which a code was taken: each is good once.
        self.totp_used: int | None = None
        self.email_mfa_enabled = False
        # Salt and key in hexadecimal of earlier passwords, the newest first.
        self.old_passwords: list[list[str]] = []
        self.attempts = Attempts()
        self.password_set = 0.0
        # When calls that have a limit per hour were made, in epoch seconds, by operation.
        self.recent: dict[str, list[float]] = {}
        # Those that are in force, by origin_jti.
        self.sign_ins: dict[str, SignIn] = {}
        self._verifier = 0
        self.attribute_lookup: dict[str, str] = {}
        self.update_attributes(expand_attrs({**attributes, "sub": self.id}))

    @property
    def attributes(self) -> list[dict[str, str]]:
        """The attributes as the service lists them."""
        attributes: list[dict[str, str]] = expand_attrs(self.attribute_lookup)
        return attributes

    @attributes.setter
    def attributes(self, _: object) -> None:
        # moto sets them right after the look-up that they are derived from here.
        pass

    def set_password(self, password: str) -> None:
        """Keep a password's SRP key; every password gets a new salt."""
        if self.salt:
            self.old_passwords = [[self.salt, f"{self.key:x}"], *self.old_passwords][:_LONGEST_HISTORY]
        self.salt = srp.new_salt()
        self.key = srp.password_key(self.pool.id, self.username, password, self.salt)
        self._verifier = 0
        self.password_set = self.pool.clock.now()

    def has_password(self, password: str) -> bool:
        """Whether this is the user's password."""
        return bool(self.salt) and self.key == srp.password_key(
            self.pool.id, self.username, password, self.salt
        )

    def had_password(self, password: str, last: int) -> bool:
        """Whether this is among the user's last so many passwords, the present one included."""
        earlier = [[self.salt, f"{self.key:x}"], *self.old_passwords][:last]
        return any(
            salt and int(key, 16) == srp.password_key(self.pool.id, self.username, password, salt)
            for salt, key in earlier
        )

    def verifier(self) -> int:
        """The SRP verifier, calculated when first asked for."""
        self._verifier = self._verifier or srp.verifier(self.key)
        return self._verifier

    def touch(self) -> None:
        """Note that the user was modified just now."""
        self.last_modified_date = self.pool.clock.utcnow()

    @property
    def factors(self) -> list[str]:
        """The second factors that are on, by the names of their challenges."""
        on = {
            "SMS_MFA": self.sms_mfa_enabled,
            "SOFTWARE_TOKEN_MFA": self.software_token_mfa_enabled,
            "EMAIL_OTP": self.email_mfa_enabled,
        }
        return [name for name, enabled in on.items() if enabled]

    def set_attributes(self, **attributes: str) -> None:
        """Set attributes by name; an empty value removes one, an address takes its `_verified` with it."""
        gone = {name for name, value in attributes.items() if not value}
        gone |= {f"{name}_verified" for name in gone & {"email", "phone_number"}}
        self.attribute_lookup = {n: v for n, v in self.attribute_lookup.items() if n not in gone}
        self.update_attributes(expand_attrs({n: v for n, v in attributes.items() if n not in gone}))

    def update_attributes(self, new_attributes: list[dict[str, Any]]) -> None:
        """Set attributes, as moto does; the user is then found by the new ones."""
        super().update_attributes(new_attributes)
        self._settle()

    def delete_attributes(self, attrs_to_delete: list[str]) -> None:
        """Remove attributes, as moto does; the user is then no longer found by them."""
        super().delete_attributes(attrs_to_delete)
        self._settle()

    def _settle(self) -> None:
        # The order that the service lists them in (recorded, confidence high).
        self.attribute_lookup = dict(sorted(self.attribute_lookup.items(), key=lambda item: _rank(item[0])))
        self.touch()
        if self.names:
            self.pool.index(self)


def _new_sub() -> str:
    """A random sub: recent ones have version 7 in the place of the version, and no RFC variant (recorded)."""
    digits = secrets.token_hex(16)
    return f"{digits[:8]}-{digits[8:12]}-7{digits[13:16]}-{digits[16:20]}-{digits[20:]}"


def _rank(attribute: str) -> int:
    front = ("email", "email_verified", "phone_number", "phone_number_verified")
    if attribute in front:
        return front.index(attribute)
    return 9 if attribute == "sub" else 8 if attribute.startswith("custom:") else 5


def no_user() -> CognitoError:
    """The refusal of a user who does not exist, at sign-in and for administrators (confidence high)."""
    return CognitoError("UserNotFoundException", "User does not exist.")


def check_enabled(user: User) -> None:
    """Refuse a disabled user (confidence high)."""
    if not user.enabled:
        raise not_authorized("User is disabled.")


def check_confirmed(user: User) -> None:
    """Refuse a user who has not confirmed the sign-up (confidence high)."""
    if user.status is UserStatus.UNCONFIRMED:
        raise CognitoError("UserNotConfirmedException", "User is not confirmed.")
