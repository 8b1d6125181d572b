"""What each outcome tells about an address."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from gui.cognito.phone_calls.calls import (
    Call,
    CodeSent,
    Confirmed,
    ConfirmSignUp,
    GlobalSignOut,
    LoggedIn,
    LoggedOut,
    LogIn,
    Outcome,
    PasswordReset,
    Refusal,
    ResendConfirmationCode,
    SignedUp,
    SignUp,
)
from gui.cognito.phone_calls.journey import Journeys, Step
from gui.cognito.users import User
from gui.sentences import N_

EMAIL = "tester@example.com"
LOGGED_IN = LoggedIn(EMAIL, {}, "access", "id", "refresh")


def refused(call: Call, operation: str, code: str) -> Refusal:
    return Refusal(call, operation, code, "message", N_("advice"))


def user(status: str) -> User:
    now = datetime.now(UTC)
    return User("sub", EMAIL, email_verified=True, enabled=True, status=status, created=now, updated=now)


REFUSED_CONFIRM = refused(ConfirmSignUp(EMAIL, "1"), "ConfirmSignUp", "NotAuthorizedException")
REFUSED_RESEND = refused(ResendConfirmationCode(EMAIL), "ResendConfirmationCode", "InvalidParameterException")


@pytest.mark.parametrize(
    ("outcome", "step"),
    [
        (SignedUp(EMAIL, "sub", confirmed=False, delivery=None), Step.UNCONFIRMED),
        (SignedUp(EMAIL, "sub", confirmed=True, delivery=None), Step.CONFIRMED),
        (CodeSent(EMAIL, None), Step.UNCONFIRMED),
        (Confirmed(EMAIL), Step.CONFIRMED),
        (LOGGED_IN, Step.SIGNED_IN),
        (LoggedOut(EMAIL), Step.CONFIRMED),
        (refused(LogIn(EMAIL, "p"), "InitiateAuth", "UserNotConfirmedException"), Step.UNCONFIRMED),
        (refused(LogIn(EMAIL, "p"), "InitiateAuth", "UserNotFoundException"), Step.NOT_REGISTERED),
        (refused(ConfirmSignUp(EMAIL, "1"), "ConfirmSignUp", "UserNotFoundException"), Step.NOT_REGISTERED),
        (replace(REFUSED_CONFIRM, message="Current status is CONFIRMED"), Step.CONFIRMED),
        (replace(REFUSED_RESEND, message="User is already confirmed."), Step.CONFIRMED),
        (PasswordReset(EMAIL), Step.CONFIRMED),
        # The same codes stand for other things too.
        (replace(REFUSED_CONFIRM, message="Unable to verify secret hash for client c"), None),
        (replace(REFUSED_RESEND, message="1 validation error detected"), None),
        # These give nothing away.
        (refused(SignUp(EMAIL, "p"), "SignUp", "UsernameExistsException"), None),
        (refused(LogIn(EMAIL, "p"), "RespondToAuthChallenge", "NotAuthorizedException"), None),
        (refused(SignUp(EMAIL, "p"), "SignUp", "NoReply"), None),
    ],
)  # fmt: skip
def test_an_outcome_tells_the_step(outcome: Outcome, step: Step | None) -> None:
    journeys = Journeys()
    journeys.observe(outcome)
    assert journeys.step(EMAIL) is step


def test_a_refusal_that_tells_nothing_leaves_what_is_known() -> None:
    journeys = Journeys()
    journeys.observe(Confirmed(EMAIL))
    journeys.observe(refused(SignUp(EMAIL, "p"), "SignUp", "UsernameExistsException"))
    assert journeys.step(EMAIL) is Step.CONFIRMED


@pytest.mark.parametrize(
    ("listed", "step"),
    [
        (None, Step.NOT_REGISTERED),
        (user("UNCONFIRMED"), Step.UNCONFIRMED),
        (user("CONFIRMED"), Step.CONFIRMED),
    ],
)
def test_the_pools_list_tells_the_step(listed: User | None, step: Step) -> None:
    journeys = Journeys()
    journeys.observe_user(EMAIL, listed)
    assert journeys.step(EMAIL) is step


def test_the_pools_list_signs_nobody_out() -> None:
    journeys = Journeys()
    journeys.observe(LOGGED_IN)
    journeys.observe_user(EMAIL, user("CONFIRMED"))
    assert journeys.step(EMAIL) is Step.SIGNED_IN


def test_who_was_deleted_is_signed_in_no_more() -> None:
    journeys = Journeys()
    journeys.observe(LOGGED_IN)
    journeys.observe_user(EMAIL, None)
    assert journeys.step(EMAIL) is Step.NOT_REGISTERED


def test_a_session_that_had_ended_already_is_signed_in_no_more() -> None:
    journeys = Journeys()
    journeys.observe(LOGGED_IN)
    journeys.observe(refused(GlobalSignOut(EMAIL, "access"), "GlobalSignOut", "NotAuthorizedException"))
    assert journeys.step(EMAIL) is Step.CONFIRMED


@pytest.mark.parametrize("other", [f" {EMAIL} ", EMAIL.upper()])
def test_spaces_around_it_and_letter_case_make_no_other_address(other: str) -> None:
    journeys = Journeys()
    journeys.observe(Confirmed(other))
    assert journeys.step(EMAIL) is Step.CONFIRMED


def test_each_address_has_a_journey_of_its_own() -> None:
    journeys = Journeys()
    journeys.observe(Confirmed(EMAIL))
    assert journeys.step("other@example.com") is None
