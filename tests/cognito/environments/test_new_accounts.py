"""Made-up accounts: what a pattern gives, what is wrong with one, and that nobody else gets the mail."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime

import pytest

from gui.cognito.environments.account_rules import SignUpAttribute, Usernames
from gui.cognito.environments.address_pattern import (
    PHONE_PATTERN,
    USUAL_PATTERN,
    is_kept_for_examples,
    made_up,
    pattern_problem,
    tagged,
)
from gui.cognito.environments.environment import Environment
from gui.cognito.environments.new_accounts import new_account, pattern_for
from gui.cognito.environments.sign_up_form import STANDARD
from gui.imap_account import ImapAccount

NOW = datetime(2026, 11, 25, 9, 17, 4)
AWS = Environment("Staging", "eu-west-1", "eu-west-1_MadeUp001", "client")
SANDBOX = replace(AWS, endpoint="http://127.0.0.1:1234", is_sandbox=True)
LENA = replace(AWS, imap=ImapAccount("imap.example.org", "lena+old@example.org"))


@pytest.mark.parametrize(
    ("pattern", "address"),
    [
        (USUAL_PATTERN, "qa+1125-091704@example.com"),
        ("qa{n}@example.com", "qa7@example.com"),
        (PHONE_PATTERN, "+12025550107"),
        ("+4915123{time}", "+4915123091704"),
    ],
)
def test_what_a_pattern_gives(pattern: str, address: str) -> None:
    assert made_up(pattern, NOW, 7) == address


def test_a_random_part_is_another_each_time() -> None:
    addresses = {made_up("qa-{random}@example.com", NOW, 1) for _ in range(200)}
    assert len(addresses) == 200
    assert all(re.fullmatch(r"qa-[a-z2-9]{6}@example\.com", address) for address in addresses)


def test_no_address_is_given_twice_within_a_second() -> None:
    taken: set[str] = set()
    for _ in range(50):
        taken.add(made_up(USUAL_PATTERN, NOW, 1, taken).casefold())
    assert len(taken) == 50


def test_phone_numbers_are_those_of_fiction_and_do_not_repeat_soon() -> None:
    numbers = [made_up(PHONE_PATTERN, NOW, number) for number in range(10_000)]
    assert len(set(numbers)) == 10_000
    assert all(re.fullmatch(r"\+1[2-9]\d\d55501\d\d", number) for number in numbers)


@pytest.mark.parametrize(
    ("pattern", "usernames", "part"),
    [
        ("qa+{day}@example.com", Usernames.EMAIL, "There is no {day}: {date}, {time}, {n}"),
        ("qa+{@example.com", Usernames.EMAIL, "A brace"),
        ("qa{n}", Usernames.EMAIL, "An address such as qa+{date}"),
        ("qa {n}@example.com", Usernames.PLAIN, "An address such as"),
        ("qa+{date}@example.com", Usernames.MADE_UP, "needs {time}, {n} or {random}."),
        ("qa{n}@example.com", Usernames.PHONE_NUMBER, "+ and up to 15 digits"),
        ("+49{random}", Usernames.PHONE_NUMBER, "+ and up to 15 digits"),
        ("+4915{n}", Usernames.EMAIL, "An address such as"),
    ],
)
def test_what_is_wrong_with_a_pattern(pattern: str, usernames: Usernames, part: str) -> None:
    assert part in str(pattern_problem(pattern, usernames))


@pytest.mark.parametrize(
    ("pattern", "usernames"),
    [
        (USUAL_PATTERN, Usernames.EMAIL),
        (USUAL_PATTERN, Usernames.EMAIL_OR_PHONE_NUMBER),
        (PHONE_PATTERN, Usernames.EMAIL_OR_PHONE_NUMBER),
        (PHONE_PATTERN, Usernames.PHONE_NUMBER),
        ("+491512345678", Usernames.PHONE_NUMBER),  # the tester's own
        ("시험{n}@도메인.kr", Usernames.EMAIL),
    ],
)
def test_what_is_right(pattern: str, usernames: Usernames) -> None:
    assert pattern_problem(pattern, usernames) is None


def test_a_pool_that_sends_mail_gets_the_testers_own_mailbox_or_asks() -> None:
    assert pattern_for(SANDBOX) == USUAL_PATTERN
    assert pattern_for(replace(AWS, endpoint="http://localhost:9229")) == USUAL_PATTERN
    assert pattern_for(AWS) is None
    assert pattern_for(LENA) == "lena+{date}-{time}@example.org"
    assert pattern_for(replace(LENA, address_pattern="me{n}@a.io")) == "me{n}@a.io"
    assert pattern_for(replace(AWS, imap=ImapAccount("imap.example.org", "lena"))) is None


def test_an_own_pattern_gives_way_where_the_pool_takes_phone_numbers() -> None:
    phones = replace(SANDBOX, usernames=Usernames.PHONE_NUMBER, address_pattern="kim{n}@example.org")
    assert pattern_for(phones) == PHONE_PATTERN


def test_a_plain_name_goes_with_an_address_and_a_phone_number_too() -> None:
    plain = new_account(replace(SANDBOX, usernames=Usernames.PLAIN), USUAL_PATTERN, NOW, 1, "x")
    assert (plain.username, plain.email) == ("qa-1125-091704", "qa+1125-091704@example.com")
    phone = new_account(replace(SANDBOX, usernames=Usernames.PHONE_NUMBER), PHONE_PATTERN, NOW, 1, "x")
    assert (phone.username, phone.phone_number) == ("+12025550101", "+12025550101")
    assert phone.values([SignUpAttribute("email")]) == {"email": "qa+1125-091704@example.com"}
    world = new_account(replace(AWS, usernames=Usernames.PHONE_NUMBER), PHONE_PATTERN, NOW, 1, "x")
    assert world.values([SignUpAttribute("email")]) == {"email": ""}


def test_an_account_keeps_its_password_to_itself() -> None:
    assert "hush" not in repr(new_account(SANDBOX, USUAL_PATTERN, NOW, 1, "hush"))


def test_where_no_mail_arrives_anywhere() -> None:
    assert is_kept_for_examples(USUAL_PATTERN)
    assert is_kept_for_examples("qa{n}@mail.example.org")
    assert is_kept_for_examples("qa{n}@desk.TEST")
    assert not is_kept_for_examples("qa{n}@myexample.com")
    assert tagged("lena") is None


def test_every_attribute_has_a_value_of_its_kind() -> None:
    account = new_account(SANDBOX, USUAL_PATTERN, NOW, 1, "x")
    values = account.values([SignUpAttribute(name) for name in STANDARD])
    assert all(values.values())
    assert date.fromisoformat(values["birthdate"])
    assert values["updated_at"].isdigit()
    assert values["phone_number"] == "+12025550101"
    assert "@" not in values["preferred_username"]
    custom = [SignUpAttribute("custom:team"), SignUpAttribute("custom:age", is_number=True)]
    assert account.values(custom) == {"custom:team": "test", "custom:age": "1"}
