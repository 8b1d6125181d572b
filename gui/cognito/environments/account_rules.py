"""What a user pool asks of who signs up, and what it does with it, as far as a file or the pool states it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Usernames(StrEnum):
    """What a pool takes for a user name, and so what the first field of the forms asks for.

    Cognito's ``UsernameAttributes`` and ``AliasAttributes`` (CreateUserPool, API reference).
    """

    #: ``UsernameAttributes: [email]``
    EMAIL = "email"
    #: ``UsernameAttributes: [phone_number]``
    PHONE_NUMBER = "phone_number"
    #: ``UsernameAttributes: [email, phone_number]``
    EMAIL_OR_PHONE_NUMBER = "email_or_phone_number"
    #: Neither: a name of the user's own choice.
    PLAIN = "username"
    #: ``AliasAttributes: [email]``, where an address is refused as a user name: each sign-up makes one up.
    MADE_UP = "made_up"


class Mfa(StrEnum):
    """Whether a sign-in needs a second factor (``MfaConfiguration``)."""

    OFF = "OFF"
    OPTIONAL = "OPTIONAL"
    ON = "ON"


@dataclass(frozen=True)
class SignUpAttribute:
    """An attribute that the sign-up form asks for.

    Attributes:
        name: As Cognito calls it: ``given_name``, ``custom:company``.
        is_required: The pool refuses a sign-up without it.
        is_number: A custom one that takes a number.
        is_testers: The tester has asked for it: neither file nor pool takes it away again.
    """

    name: str
    is_required: bool = False
    is_number: bool = False
    is_testers: bool = False
