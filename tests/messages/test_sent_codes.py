"""Which call a message came from, and how its code stands: what the calls tell, and nothing else."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from gui.messages.message import MessageSummary
from gui.messages.sent_codes import CodeState, SentCodes

BEGAN = datetime(2026, 1, 2, 3, 4, 5, 678_901, tzinfo=UTC)
KIM = "Kim@example.com"


def at(seconds: float) -> datetime:
    return BEGAN + timedelta(seconds=seconds)


def came(name: str, seconds: float, to: str = "kim@example.com") -> MessageSummary:
    # A mailbox tells milliseconds.
    moment = at(seconds)
    moment = moment.replace(microsecond=moment.microsecond // 1000 * 1000)
    return MessageSummary(name, "no-reply@example.com", (to,), "Your code", moment)


class Told:
    """What is known after some calls and messages."""

    def __init__(self) -> None:
        self.codes = SentCodes()
        self.listed: list[MessageSummary] = []

    def ask(self, operation: str, seconds: float, *, is_sent: bool = True) -> None:
        self.codes.asked(operation, KIM, at(seconds), is_sent=is_sent)

    def come(self, name: str, seconds: float) -> None:
        self.listed.insert(0, came(name, seconds))

    def state(self, name: str, after: float = 60) -> CodeState | None:
        return self._standing(name, after)[0]

    def call(self, name: str) -> str | None:
        return self._standing(name, 60)[1]

    def _standing(self, name: str, after: float) -> tuple[CodeState | None, str | None]:
        summary = next(each for each in self.listed if each.id == name)
        found = self.codes.standing(summary, f"code of {name}", self.listed, at(after))
        return found.state, found.request.operation if found.request else None


@pytest.fixture
def told() -> Told:
    return Told()


def test_the_message_after_a_call_came_from_it_and_its_code_is_the_newest(told: Told) -> None:
    told.ask("SignUp", 0)
    told.come("first", 0)
    assert (told.call("first"), told.state("first")) == ("SignUp", CodeState.NEWEST)


def test_a_newer_code_for_the_same_replaces_it_before_its_message_has_come(told: Told) -> None:
    told.ask("SignUp", 0)
    told.come("first", 1)
    told.ask("ResendConfirmationCode", 5)
    assert told.state("first") is CodeState.REPLACED
    told.come("second", 6)
    assert (told.call("second"), told.state("second")) == ("ResendConfirmationCode", CodeState.NEWEST)


def test_a_code_for_something_else_replaces_none(told: Told) -> None:
    told.ask("SignUp", 0)
    told.come("first", 1)
    told.ask("ForgotPassword", 5)
    told.come("second", 6)
    assert (told.state("first"), told.state("second")) == (CodeState.NEWEST, CodeState.NEWEST)


@pytest.mark.parametrize(("operation", "hours"), [("SignUp", 24), ("ForgotPassword", 1)])
def test_a_code_expires_in_its_time(told: Told, operation: str, hours: int) -> None:
    told.ask(operation, 0)
    told.come("first", 0)
    assert told.state("first", hours * 3600 - 1) is CodeState.NEWEST
    assert told.state("first", hours * 3600) is CodeState.EXPIRED


def test_of_a_code_whose_time_is_the_clients_own_setting_no_expiry_is_said(told: Told) -> None:
    told.ask("InitiateAuth", 0)
    told.come("first", 0)
    assert told.state("first", 1_000_000) is CodeState.NEWEST


def test_a_code_that_was_taken_is_used_whatever_came_after(told: Told) -> None:
    told.ask("SignUp", 0)
    told.come("first", 1)
    told.codes.used(KIM, "code of first")
    told.ask("ResendConfirmationCode", 5)
    assert told.state("first", 1_000_000) is CodeState.USED


def test_what_this_session_did_not_ask_for_has_no_state(told: Told) -> None:
    told.come("before", -5)
    told.ask("SignUp", 0)
    told.come("first", 1)
    told.come("another phone's", 3)
    assert (told.call("before"), told.state("before")) == (None, None)
    assert (told.call("another phone's"), told.state("another phone's")) == (None, None)
    # Whether that replaced it, nobody knows.
    assert (told.call("first"), told.state("first")) == ("SignUp", None)


def test_a_call_whose_reply_was_lost_replaces_a_code_once_its_message_is_there(told: Told) -> None:
    told.ask("SignUp", 0)
    told.come("first", 1)
    told.ask("ResendConfirmationCode", 5, is_sent=False)
    assert told.state("first") is None
    told.come("second", 6)
    assert told.state("first") is CodeState.REPLACED


def test_an_invitation_has_a_call_and_no_state(told: Told) -> None:
    told.ask("AdminCreateUser", 0)
    told.come("first", 1)
    assert (told.call("first"), told.state("first")) == ("AdminCreateUser", None)


def test_a_mail_that_tells_whole_seconds_is_not_taken_for_an_earlier_one(told: Told) -> None:
    told.ask("SignUp", 0)
    moment = BEGAN.replace(microsecond=0)
    told.listed.append(MessageSummary("first", "", ("kim@example.com",), "", at(3), sent=moment))
    assert told.call("first") == "SignUp"


def test_after_the_clock_was_set_back_each_message_still_has_its_call(told: Told) -> None:
    told.ask("SignUp", 100_000)
    told.come("ahead", 100_001)
    told.ask("ResendConfirmationCode", 0)
    told.come("now", 1)
    assert (told.call("ahead"), told.call("now")) == ("SignUp", "ResendConfirmationCode")


def test_a_user_by_another_name_is_found_by_the_address(told: Told) -> None:
    told.codes.learn_addresses("kim", ["KIM@example.com"])
    told.codes.asked("SignUp", "kim", at(0), is_sent=True)
    told.come("first", 1)
    assert told.call("first") == "SignUp"
    assert told.codes.addresses == {"kim", "kim@example.com"}


def test_a_message_before_those_that_are_listed_may_have_been_the_calls(told: Told) -> None:
    told.ask("SignUp", 0)
    told.come("later", 50)
    summary = told.listed[0]
    assert told.codes.standing(summary, "x", told.listed, at(60), since=at(40)).request is None
