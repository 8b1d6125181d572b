"""The password rules, one by one and at their edges."""

from __future__ import annotations

from typing import Any

import pytest

from gui.cognito.environments.password_policy import (
    COGNITO_SYMBOLS,
    MOBILE_SYMBOLS,
    PasswordPolicy,
    PasswordRule,
    generated_password,
)

LENGTH, LOWERCASE, UPPERCASE, NUMBER, SYMBOL = PasswordRule


@pytest.mark.parametrize(
    ("password", "unmet"),
    [
        ("Passw0rd!", ()),
        ("Passw0!", (LENGTH,)),
        ("Passw0r!", ()),
        ("PASSW0RD!", (LOWERCASE,)),
        ("passw0rd!", (UPPERCASE,)),
        ("Password!", (NUMBER,)),
        ("Passw0rd", (SYMBOL,)),
        ("", (LENGTH, LOWERCASE, UPPERCASE, NUMBER, SYMBOL)),
        # Letters and digits of other scripts count as none.
        ("ÄÖÜ-äöü-٣٤٥", (LOWERCASE, UPPERCASE, NUMBER)),
    ],
)
def test_each_rule_is_checked_by_itself(password: str, unmet: tuple[PasswordRule, ...]) -> None:
    assert PasswordPolicy().unmet(password) == unmet


@pytest.mark.parametrize("symbol", sorted(COGNITO_SYMBOLS))
def test_each_of_the_services_symbols_counts(symbol: str) -> None:
    assert PasswordPolicy().unmet(f"Passw{symbol}0rd") == ()


@pytest.mark.parametrize(
    ("password", "counts"),
    [("Pass w0rd", True), (" Passw0rd", False), ("Passw0rd ", False), ("Passw0rd€", False)],
)
def test_a_space_counts_as_a_symbol_where_it_stands_inside(password: str, counts: bool) -> None:
    assert PasswordPolicy().unmet(password) == (() if counts else (SYMBOL,))


@pytest.mark.parametrize("symbol", "-+= ")
def test_the_mobile_app_knows_fewer_symbols_than_the_service(symbol: str) -> None:
    assert PasswordPolicy().unmet(f"Passw{symbol}0rd", MOBILE_SYMBOLS) == (SYMBOL,)


@pytest.mark.parametrize(
    ("described", "password", "unmet"),
    [
        ({"MinimumLength": 12, "RequireSymbols": True}, "longenoughornot", (SYMBOL,)),
        ({"MinimumLength": 12}, "short", (LENGTH,)),
        ({"RequireNumbers": True}, "letters only", (NUMBER,)),
        ({}, "12345678", ()),
    ],
)
def test_only_the_rules_that_the_pool_describes_are_checked(
    described: dict[str, Any], password: str, unmet: tuple[PasswordRule, ...]
) -> None:
    assert PasswordPolicy.from_service(described).unmet(password) == unmet


@pytest.mark.parametrize(
    "policy",
    [None, PasswordPolicy(), PasswordPolicy(6, False, False, False, False), PasswordPolicy(99)],
)
def test_a_generated_password_meets_the_policy_and_the_mobile_app(policy: PasswordPolicy | None) -> None:
    passwords = {generated_password(policy) for _ in range(300)}
    assert len(passwords) == 300
    for password in passwords:
        assert (policy or PasswordPolicy()).unmet(password, MOBILE_SYMBOLS) == ()
        assert len(password) == max(16, policy.minimum_length if policy else 0)
        assert password[0].isalpha()
