"""What the mobile app checks, and how it reads a code."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gui.cognito.environments.password_policy import PasswordPolicy
from gui.phone import checks

if TYPE_CHECKING:
    from gui.sentences import Sentence


def words(problem: Sentence | None) -> str | None:
    return str(problem) if problem else None


@pytest.mark.parametrize(
    ("email", "problem"),
    [
        ("", "Email field must not be blank."),
        ("no address", "Invalid email format."),
        ("@", "Invalid email format."),
        ("a@", "Invalid email format."),
        ("@b", "Invalid email format."),
        ("a b@c", "Invalid email format."),
        ("a@b\n", "Invalid email format."),
        ("a@b", None),
        ("a@b@c", None),
        ("tester+tag@example.com", None),
        ("ünï@exämple.com", None),
    ],
)
def test_an_address_is_checked_as_loosely_as_the_app_does(email: str, problem: str | None) -> None:
    assert words(checks.email_problem(email)) == problem


@pytest.mark.parametrize(
    ("password", "problem"),
    [
        ("Passw0rd!", None),
        ("", "at least 8 characters, 1 lowercase, 1 uppercase, 1 number, 1 symbol"),
        ("passw0rd!", "1 uppercase"),
        ("PASSW0RD", "1 lowercase, 1 symbol"),
        ("Passw0rd+", "1 symbol"),
        ("Passw0rd-", "1 symbol"),
    ],
)
def test_a_new_password_names_the_unmet_rules(password: str, problem: str | None) -> None:
    told = f"Password must include: {problem}" if problem else None
    assert words(checks.new_password_problem(password, PasswordPolicy())) == told


def test_the_pools_own_length_is_named() -> None:
    problem = checks.new_password_problem("Passw0rd!", PasswordPolicy(minimum_length=20))
    assert words(problem) == "Password must include: at least 20 characters"


@pytest.mark.parametrize(
    ("repeated", "problem"),
    [
        ("Passw0rd!", None),
        ("passw0rd!", "Passwords do not match."),
        ("Passw0rd! ", "Passwords do not match."),
    ],
)
def test_the_repeated_password_is_the_same_to_the_letter(repeated: str, problem: str | None) -> None:
    assert words(checks.repeated_password_problem("Passw0rd!", repeated)) == problem


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        ("012345", None),
        ("", "Verification Code field must not be blank."),
        ("12345", "Invalid verification code format."),
        ("1234567", "Invalid verification code format."),
        ("12345a", "Invalid verification code format."),
        ("123456\n", "Invalid verification code format."),
        ("١٢٣٤٥٦", "Invalid verification code format."),
    ],
)
def test_a_code_has_six_digits(code: str, problem: str | None) -> None:
    assert words(checks.code_problem(code)) == problem


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("012345", "012345"),
        (" 012 345\n", "012345"),
        ("01-23-45", "012345"),
        ("01\N{EN DASH}23\N{EM DASH}45", "012345"),
        ("012\N{NO-BREAK SPACE}345", "012345"),
        ("012\N{ZERO WIDTH SPACE}345\N{RIGHT-TO-LEFT MARK}", "012345"),
        ("\uff10\uff11\uff12\uff13\uff14\uff15", "012345"),
        ("٠١٢٣٤٥", "012345"),
        ("۰۱۲۳۴۵", "012345"),
        ("12a45!", "12a45!"),
        ("", ""),
    ],
)
def test_a_code_is_read_whatever_stands_between_its_digits(typed: str, code: str) -> None:
    assert checks.normalised_code(typed) == code


def test_an_empty_password_is_not_sent_at_log_in() -> None:
    assert words(checks.password_problem("")) == "Password field must not be blank."
    assert checks.password_problem(" ") is None
