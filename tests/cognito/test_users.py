"""How a user is looked up, and which name the phone shows, in each kind of pool."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from gui.cognito.environments.account_rules import Usernames
from gui.cognito.users import User, address_of, contact_of, is_verified, is_whole, looked_up_by

ADA = User(
    "ada",
    "ada@example.com",
    email_verified=True,
    enabled=True,
    status="CONFIRMED",
    created=datetime.now(UTC),
    updated=datetime.now(UTC),
    phone_number="+4917012345",
)


@pytest.mark.parametrize(
    ("usernames", "typed", "attributes", "whole"),
    [
        (Usernames.EMAIL, "ada", ("email",), False),
        (Usernames.EMAIL, "ada@example.com", ("email",), True),
        (Usernames.MADE_UP, "ada@", ("email",), False),
        (Usernames.PHONE_NUMBER, "+49", ("phone_number",), False),
        (Usernames.PHONE_NUMBER, "+4917012345", ("phone_number",), True),
        (Usernames.EMAIL_OR_PHONE_NUMBER, "+4917012345", ("phone_number",), True),
        (Usernames.EMAIL_OR_PHONE_NUMBER, "1@example.com", ("email",), True),
        (Usernames.PLAIN, "", ("username",), False),
        (Usernames.PLAIN, "+49", ("username",), True),
        (Usernames.PLAIN, "ada@example.com", ("username", "email"), True),
    ],
)
def test_what_a_user_is_looked_up_by(
    usernames: Usernames, typed: str, attributes: tuple[str, ...], whole: bool
) -> None:
    """What is not typed to its end is not asked for."""
    assert looked_up_by(typed, usernames) == attributes
    assert is_whole(typed, usernames) is whole


@pytest.mark.parametrize(
    ("usernames", "address", "contact", "verified"),
    [
        (Usernames.EMAIL, "ada@example.com", "ada@example.com", True),
        (Usernames.PHONE_NUMBER, "+4917012345", "+4917012345", False),
        (Usernames.EMAIL_OR_PHONE_NUMBER, "ada@example.com", "ada@example.com", True),
        (Usernames.PLAIN, "ada", "ada@example.com", True),
    ],
)
def test_what_a_user_is_called(usernames: Usernames, address: str, contact: str, verified: bool) -> None:
    """And where messages to him go."""
    assert (address_of(ADA, usernames), contact_of(ADA, usernames)) == (address, contact)
    assert is_verified(ADA, usernames) is verified
    without = replace(ADA, email="")
    if usernames is Usernames.EMAIL_OR_PHONE_NUMBER:
        assert address_of(without, usernames) == "+4917012345"
