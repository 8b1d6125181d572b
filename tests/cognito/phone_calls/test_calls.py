"""The records that cross from screens to worker and back."""

from __future__ import annotations

import pytest

from gui.cognito.phone_calls.calls import ConfirmSignUp, GlobalSignOut, LogIn, SignUp
from gui.cognito.phone_calls.outcomes import LoggedIn, Refusal
from gui.sentences import N_

EMAIL = "tester@example.com"
SECRET = "not-for-any-log"


@pytest.mark.parametrize(
    "record",
    [
        SignUp(EMAIL, SECRET),
        ConfirmSignUp(EMAIL, SECRET),
        LogIn(EMAIL, SECRET),
        GlobalSignOut(EMAIL, SECRET),
        LoggedIn(EMAIL, {"email": EMAIL}, SECRET, SECRET, SECRET),
        Refusal(LogIn(EMAIL, SECRET), "InitiateAuth", "NotAuthorizedException", "message", N_("advice")),
    ],
    ids=lambda record: type(record).__name__,
)
def test_what_is_printed_of_a_record_names_the_address_and_no_secret(record: object) -> None:
    assert EMAIL in repr(record)
    assert SECRET not in repr(record)


@pytest.mark.parametrize(
    ("message", "is_confirmed"),
    [
        ("User cannot be confirmed. Current status is CONFIRMED", True),
        ("User is already confirmed.", True),
        ("User cannot be confirmed. Current status is FORCE_CHANGE_PASSWORD", False),
        ("User is not confirmed.", False),
    ],
)
def test_who_is_confirmed_already_is_told_from_who_is_not(message: str, is_confirmed: bool) -> None:
    call = ConfirmSignUp(EMAIL, SECRET)
    refusal = Refusal(call, "ConfirmSignUp", "NotAuthorizedException", message, N_("advice"))
    assert refusal.is_confirmed_already is is_confirmed
