"""The accounts of a session: which calls make one, and whose password is kept."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from gui.cognito.phone_calls.accounts import Accounts, usual_way
from gui.cognito.phone_calls.calls import ConfirmForgotPassword, ForgotPassword, LogIn, SignUp
from gui.cognito.phone_calls.journey import Step
from gui.cognito.phone_calls.outcomes import (
    Challenged,
    Confirmed,
    LoggedIn,
    PasswordReset,
    PasswordResetCodeSent,
    Refusal,
    SignedUp,
    Way,
)
from gui.cognito.users import User
from gui.dialogs.user.acts import set_password
from gui.sentences import N_

KIM = "kim@example.com"
SIGNED_UP = SignedUp(KIM, "sub", confirmed=False, delivery=None)
LOGGED_IN = LoggedIn(KIM, {}, "access", "id", "refresh")


def refusal(call: SignUp | LogIn, code: str, *, may_have_happened: bool = False) -> Refusal:
    return Refusal(call, type(call).__name__, code, "", N_("Look."), may_have_happened=may_have_happened)


def user(status: str) -> User:
    now = datetime(2026, 11, 25, tzinfo=UTC)
    return User(
        username="sub", email=KIM, status=status, enabled=True, email_verified=True, created=now, updated=now
    )


def passwords(accounts: Accounts) -> dict[str, str]:
    return {account.address: account.password for account in accounts}


def test_the_password_is_the_one_that_the_service_took_last() -> None:
    accounts = Accounts()
    sign_up = SignUp(KIM, "first")
    accounts.observe(sign_up, SIGNED_UP)
    assert passwords(accounts) == {KIM: "first"}
    wrong = LogIn(KIM, "wrong")
    accounts.observe(wrong, refusal(wrong, "NotAuthorizedException"))
    accounts.observe(ForgotPassword(KIM), PasswordResetCodeSent(KIM, None))
    assert passwords(accounts) == {KIM: "first"}
    accounts.observe(ConfirmForgotPassword(KIM.upper(), "123456", "second"), PasswordReset(KIM))
    assert list(passwords(accounts).values()) == ["second"]


@pytest.mark.parametrize(
    "outcome",
    [LOGGED_IN, Challenged(KIM, "sub", "SMS_MFA", "", "session")],
    ids=lambda each: type(each).__name__,
)
def test_an_account_that_was_logged_into_by_typing_is_one_of_them(outcome: LoggedIn | Challenged) -> None:
    accounts = Accounts()
    accounts.observe(LogIn(KIM, "typed"), outcome)
    assert passwords(accounts) == {KIM: "typed"}


def test_a_log_in_without_a_password_takes_none_away() -> None:
    accounts = Accounts()
    accounts.observe(SignUp(KIM, "first"), SIGNED_UP)
    accounts.observe(LogIn(KIM, "", session="session"), LOGGED_IN)
    assert passwords(accounts) == {KIM: "first"}


def test_a_refused_sign_up_makes_none_but_one_without_an_answer_may_have() -> None:
    accounts = Accounts()
    sign_up = SignUp(KIM, "first")
    accounts.observe(sign_up, refusal(sign_up, "UsernameExistsException"))
    assert len(accounts) == 0
    accounts.observe(sign_up, refusal(sign_up, "NoReply", may_have_happened=True))
    assert passwords(accounts) == {KIM: "first"}
    again = SignUp(KIM, "other")
    accounts.observe(again, refusal(again, "NoReply", may_have_happened=True))
    assert passwords(accounts) == {KIM: "first"}


def test_the_last_used_stands_first() -> None:
    accounts = Accounts()
    for name in ("a", "b", "c"):
        accounts.observe(SignUp(name, "x"), SignedUp(name, "sub", confirmed=False, delivery=None))
    accounts.observe(LogIn("a", "x"), LoggedIn("a", {}, "access", "id", "refresh"))
    assert [account.address for account in accounts] == ["a", "c", "b"]
    assert accounts.addresses == {"a", "b", "c"}


def test_how_each_goes_on() -> None:
    accounts = Accounts()
    assert usual_way(accounts.journeys, KIM) is Way.LOG_IN
    accounts.observe(SignUp(KIM, "first"), SIGNED_UP)
    assert usual_way(accounts.journeys, KIM) is Way.VERIFY
    accounts.observe_users([user("RESET_REQUIRED")], is_all=False)
    assert usual_way(accounts.journeys, KIM) is Way.SEND_RESET_CODE
    accounts.observe_users([user("CONFIRMED")], is_all=False)
    assert usual_way(accounts.journeys, KIM) is Way.LOG_IN
    accounts.observe_users([], is_all=False)
    assert usual_way(accounts.journeys, KIM) is Way.LOG_IN
    accounts.observe_users([], KIM.upper(), is_all=True)
    assert usual_way(accounts.journeys, KIM) is Way.LOG_IN
    accounts.observe_users([], is_all=True)
    assert usual_way(accounts.journeys, KIM) is Way.SIGN_UP


def test_others_in_the_pool_are_none_of_them() -> None:
    accounts = Accounts()
    accounts.observe_users([user("CONFIRMED")], is_all=False)
    assert (len(accounts), accounts.journeys.step(KIM)) == (0, None)


def test_who_was_signed_in_is_confirmed_once_the_phone_has_forgotten_him() -> None:
    accounts = Accounts()
    accounts.observe(LogIn(KIM, "typed"), LOGGED_IN)
    accounts.journeys.end_sessions()
    assert accounts.journeys.step(KIM) is Step.CONFIRMED


def test_none_tells_its_password() -> None:
    accounts = Accounts()
    accounts.observe(SignUp(KIM, "hush"), SIGNED_UP)
    accounts.observe(ConfirmForgotPassword(KIM, "1", "hush"), Confirmed(KIM))
    assert "hush" not in f"{accounts!r} {list(accounts)!r}"


def test_a_password_that_an_admin_has_set_is_the_one_that_holds() -> None:
    accounts = Accounts()
    accounts.observe(SignUp(KIM, "first"), SIGNED_UP)
    accounts.take_password(["another@example.com"], "second")
    accounts.take_password(["sub", KIM.upper()], "third")
    assert passwords(accounts) == {KIM: "third"}


def test_an_act_keeps_the_password_to_itself() -> None:
    assert "hush" not in repr(set_password("hush", is_permanent=True))
