"""Which password is kept until VERIFY, and for how long."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gui.cognito.phone_calls.calls import ConfirmForgotPassword, ConfirmSignUp, LogIn, SignUp
from gui.cognito.phone_calls.outcomes import Challenged, Confirmed, LoggedIn, PasswordReset, Refusal, SignedUp
from gui.desk.pool.auto_sign_in import AutoSignIn
from gui.sentences import N_

if TYPE_CHECKING:
    from gui.cognito.phone_calls.calls import Call
    from gui.cognito.phone_calls.outcomes import Outcome

EMAIL, PASSWORD = "tester@example.com", "Passw0rd!"
SIGN_UP = SignUp(EMAIL, PASSWORD)
SIGNED_UP = SignedUp(EMAIL, sub="1", confirmed=False, delivery=None)
CONFIRM, CONFIRMED = ConfirmSignUp(EMAIL, "012345"), Confirmed(EMAIL)
LOG_IN = LogIn(EMAIL, PASSWORD)


def refused(call: Call, code: str, message: str = "") -> Refusal:
    return Refusal(call, type(call).__name__, code, message, N_("Try again"))


@pytest.fixture
def held() -> AutoSignIn:
    """One that has seen a sign-up."""
    auto = AutoSignIn()
    assert auto.log_in_after(SIGN_UP, SIGNED_UP) is None
    return auto


def test_the_log_in_follows_the_confirmation_once(held: AutoSignIn) -> None:
    log_in = held.log_in_after(CONFIRM, CONFIRMED)
    assert log_in == LogIn(EMAIL, PASSWORD, is_automatic=True)
    assert held.log_in_after(CONFIRM, CONFIRMED) is None


def test_an_account_that_is_confirmed_at_once_is_logged_in_at_once() -> None:
    auto, at_once = AutoSignIn(), SignedUp(EMAIL, sub="1", confirmed=True, delivery=None)
    log_in = auto.log_in_after(SIGN_UP, at_once)
    assert log_in
    assert log_in.password == PASSWORD
    assert auto.log_in_after(CONFIRM, CONFIRMED) is None


@pytest.mark.parametrize("other", ["other@example.com", "Tester@example.com"])
def test_no_other_address_gets_the_password(held: AutoSignIn, other: str) -> None:
    assert held.log_in_after(ConfirmSignUp(other, "012345"), Confirmed(other)) is None
    assert held.log_in_after_link(other) is None


def test_a_link_that_was_not_followed_yet_is_waited_for(held: AutoSignIn) -> None:
    assert held.log_in_after_link(EMAIL) == LOG_IN
    held.log_in_after(LOG_IN, refused(LOG_IN, "UserNotConfirmedException"))
    assert held.log_in_after_link(EMAIL) == LOG_IN


@pytest.mark.parametrize(
    ("call", "outcome"),
    [
        (LOG_IN, LoggedIn(EMAIL, {}, "a", "i", "r")),
        (LOG_IN, refused(LOG_IN, "NotAuthorizedException")),
        (LOG_IN, Challenged(EMAIL, EMAIL, "SMS_MFA", "", "s")),
        (ConfirmForgotPassword(EMAIL, "012345", "Other0ne!"), PasswordReset(EMAIL)),
        (
            CONFIRM,
            refused(CONFIRM, "NotAuthorizedException", "User cannot be confirmed. Status is CONFIRMED"),
        ),
    ],
    ids=["logged in", "log-in refused", "log-in goes on", "password reset", "confirmed elsewhere"],
)
def test_it_is_forgotten_once_it_is_used_or_of_no_use(held: AutoSignIn, call: Call, outcome: Outcome) -> None:
    assert held.log_in_after(call, outcome) is None
    assert held.log_in_after_link(EMAIL) is None


def test_a_refused_sign_up_leaves_nothing_behind() -> None:
    auto = AutoSignIn()
    auto.log_in_after(SIGN_UP, refused(SIGN_UP, "UsernameExistsException"))
    assert auto.log_in_after(CONFIRM, CONFIRMED) is None
