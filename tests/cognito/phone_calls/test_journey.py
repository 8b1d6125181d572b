"""What each outcome tells about an address."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from gui.cognito.phone_calls.calls import (
    Call,
    ConfirmSignUp,
    ForgotPassword,
    GlobalSignOut,
    LogIn,
    ResendConfirmationCode,
    SignUp,
)
from gui.cognito.phone_calls.journey import Journeys, Step
from gui.cognito.phone_calls.outcomes import (
    CodeSent,
    Confirmed,
    LoggedIn,
    LoggedOut,
    Outcome,
    PasswordReset,
    PasswordResetCodeSent,
    Refusal,
    SignedUp,
)
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
        (refused(LogIn(EMAIL, "p"), "RespondToAuthChallenge", "UserNotConfirmedException"), Step.UNCONFIRMED),
        (refused(ForgotPassword(EMAIL), "ForgotPassword", "UserNotFoundException"), Step.NOT_REGISTERED),
        # These give nothing away: a client that hides who exists sends a code for anybody.
        (CodeSent(EMAIL, None), None),
        (PasswordResetCodeSent(EMAIL, None), None),
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


@pytest.mark.parametrize(
    ("refusal", "state"),
    [
        (refused(LogIn(EMAIL, "p"), "InitiateAuth", "PasswordResetRequiredException"), "RESET_REQUIRED"),
        (
            replace(
                refused(LogIn(EMAIL, "p"), "InitiateAuth", "NotAuthorizedException"),
                message="Temporary password has expired and must be reset by an administrator.",
            ),
            "FORCE_CHANGE_PASSWORD",
        ),
        (
            replace(
                refused(ForgotPassword(EMAIL), "ForgotPassword", "NotAuthorizedException"),
                message="User password cannot be reset in the current state.",
            ),
            "FORCE_CHANGE_PASSWORD",
        ),
        (
            replace(
                REFUSED_CONFIRM, message="User cannot be confirmed. Current status is FORCE_CHANGE_PASSWORD"
            ),
            "FORCE_CHANGE_PASSWORD",
        ),
        (
            replace(REFUSED_CONFIRM, message="User cannot be confirmed. Current status is RESET_REQUIRED"),
            "RESET_REQUIRED",
        ),
        (replace(REFUSED_CONFIRM, message="User is disabled."), "disabled"),
    ],
)
def test_a_refusal_names_a_state_that_is_no_step(refusal: Refusal, state: str) -> None:
    journeys = Journeys()
    journeys.observe(refusal)
    assert journeys.step(EMAIL) is Step.CONFIRMED
    assert str(journeys.state(EMAIL)) == state
    journeys.observe(PasswordReset(EMAIL))
    assert journeys.state(EMAIL) == ""


@pytest.mark.parametrize(
    ("listed", "step", "state"),
    [
        (user("FORCE_CHANGE_PASSWORD"), Step.CONFIRMED, "FORCE_CHANGE_PASSWORD"),
        (user("RESET_REQUIRED"), Step.CONFIRMED, "RESET_REQUIRED"),
        (user("ARCHIVED"), Step.CONFIRMED, "ARCHIVED"),
        (replace(user("CONFIRMED"), enabled=False), Step.CONFIRMED, "disabled"),
        (replace(user("UNCONFIRMED"), enabled=False), Step.UNCONFIRMED, "disabled"),
        (user("CONFIRMED"), Step.CONFIRMED, ""),
    ],
)
def test_the_pools_list_names_a_state_that_is_no_step(listed: User, step: Step, state: str) -> None:
    journeys = Journeys()
    journeys.observe_user(EMAIL, listed)
    assert journeys.step(EMAIL) is step
    assert str(journeys.state(EMAIL)) == state


def test_who_is_disabled_while_signed_in_is_named_so() -> None:
    journeys = Journeys()
    journeys.observe(LOGGED_IN)
    journeys.observe_user(EMAIL, replace(user("CONFIRMED"), enabled=False))
    assert (journeys.step(EMAIL), str(journeys.state(EMAIL))) == (Step.SIGNED_IN, "disabled")
    refusal = refused(GlobalSignOut(EMAIL, "access"), "GlobalSignOut", "NotAuthorizedException")
    journeys.observe(replace(refusal, message="User is disabled."))
    assert (journeys.step(EMAIL), str(journeys.state(EMAIL))) == (Step.CONFIRMED, "disabled")


@pytest.mark.parametrize("other", [f" {EMAIL} ", EMAIL.upper()])
def test_spaces_around_it_and_letter_case_make_no_other_address(other: str) -> None:
    journeys = Journeys()
    journeys.observe(Confirmed(other))
    assert journeys.step(EMAIL) is Step.CONFIRMED


def test_each_address_has_a_journey_of_its_own() -> None:
    journeys = Journeys()
    journeys.observe(Confirmed(EMAIL))
    assert journeys.step("other@example.com") is None
