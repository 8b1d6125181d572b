"""The code that a message carries is the one that is taken."""

from __future__ import annotations

import pytest

from gui.messages.codes import codes_of

TEMPLATE = "Order 202611: hello {username}.<br>Your code is <b>{####}</b>."


def test_where_the_template_is_known_the_code_is_what_stands_there() -> None:
    assert codes_of("Order 202611: hello Kim 111111.\nYour code is 654321.", [TEMPLATE]) == ("654321",)


def test_a_template_may_hold_the_code_twice() -> None:
    assert codes_of("654321 it is: 654321", ["{####} it is: {####}"]) == ("654321",)


def test_a_template_that_does_not_fit_is_passed_over() -> None:
    assert codes_of("A trigger writes: code 654321, order 111111", [TEMPLATE, "no code"]) == ("654321",)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Your confirmation code is 012345", "012345"),
        ("012345.", "012345"),
        ("Order 202611: hello. Your code is 654321.", "654321"),
        ("654321 is your verification code. Order 202611.", "654321"),
        ("Hello 202611@example.com, use 654321", "654321"),
        ("See https://a.example/202611/ and type 654321", "654321"),
        ("color #202611\n654321\nThanks", "654321"),
        ("Call +1 555-202611. Code: 654321", "654321"),
        ("You pay $202611 or 202611.50 or 202,611,000: code 654321", "654321"),
        ("Your code is 654321\n> Your code is 111111", "654321"),
        ("Invoice 202611\n\n654321\n", "654321"),
        ("인증번호는 654321 입니다. 주문 202611", "654321"),
        ("Ihr Bestätigungscode lautet 654321, Bestellung 202611", "654321"),
    ],
)
def test_the_words_around_it_tell_the_code(text: str, code: str) -> None:
    assert codes_of(text) == (code,)


@pytest.mark.parametrize("text", ["", "12345", "Order 1234567 has no code", "a1b2c3", "x123456", "no digits"])
def test_a_message_without_a_code_has_none(text: str) -> None:
    assert codes_of(text) == ()


def test_where_one_is_as_likely_as_the_other_both_are_offered() -> None:
    assert codes_of("Type 111111 or 222222") == ("111111", "222222")


def test_a_code_that_stands_twice_is_one() -> None:
    assert codes_of("Your code: 654321\n\n654321") == ("654321",)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Your authentication code is 12345678.", ("12345678",)),
        ("Sent 20261125. Your code is 123456.", ("123456",)),
        ("Sent 20261125.", ()),
    ],
)
def test_a_mailed_code_of_a_sign_in_has_eight_digits_and_a_date_is_none(
    text: str, codes: tuple[str, ...]
) -> None:
    assert codes_of(text) == codes


def test_a_template_takes_eight_digits_too() -> None:
    assert codes_of("Type 12345678 now", ["Type {####} now"]) == ("12345678",)
