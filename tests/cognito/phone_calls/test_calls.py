"""The records that cross from screens to worker and back."""

from __future__ import annotations

import pytest

from gui.cognito.phone_calls.calls import ConfirmSignUp, GlobalSignOut, LoggedIn, LogIn, Refusal, SignUp
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
