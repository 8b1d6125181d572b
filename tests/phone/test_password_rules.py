"""The rules under the password field, ticked off as one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QTextDocumentFragment

from gui.cognito.environments.password_policy import PasswordPolicy
from gui.phone.password_rules import PasswordRules

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ALL = ["at least 8 characters", "1 lowercase", "1 uppercase", "1 number", "1 symbol"]


@pytest.fixture
def rules(qtbot: QtBot) -> PasswordRules:
    label = PasswordRules()
    qtbot.addWidget(label)
    return label


def read(label: PasswordRules) -> str:
    """What a reader sees of it."""
    return QTextDocumentFragment.fromHtml(label.text()).toPlainText().replace("\N{NO-BREAK SPACE}", " ")


def ticked(label: PasswordRules) -> list[str]:
    return [rule for rule in ALL if f"\N{CHECK MARK} {rule}" in read(label)]


@pytest.mark.parametrize(
    ("password", "met"),
    [("", []), ("a", ALL[1:2]), ("aA", ALL[1:3]), ("aA1", ALL[1:4]), ("aA1!", ALL[1:]), ("aA1!aA1!", ALL)],
)
def test_each_rule_is_ticked_off_as_it_is_met(rules: PasswordRules, password: str, met: list[str]) -> None:
    rules.check(password, mobile_checks=True)
    assert ticked(rules) == met
    assert all(rule in read(rules) for rule in ALL)


def test_the_pools_rules_are_shown_and_no_others(rules: PasswordRules) -> None:
    rules.policy = PasswordPolicy(12, True, False, True, False)
    rules.check("", mobile_checks=True)
    assert "at least 12 characters" in read(rules)
    assert "1 lowercase" in read(rules)
    assert "uppercase" not in read(rules)
    assert "symbol" not in read(rules)


@pytest.mark.parametrize(("mobile_checks", "met"), [(True, False), (False, True)], ids=["mobile", "as typed"])
def test_a_symbol_that_only_the_service_knows_is_named(
    rules: PasswordRules, mobile_checks: bool, met: bool
) -> None:
    rules.check("Passw0rd-", mobile_checks=mobile_checks)
    assert ("1 symbol" in ticked(rules)) == met
    assert ("the mobile app does not" in read(rules)) == mobile_checks


def test_a_reader_hears_the_same_without_markup(rules: PasswordRules) -> None:
    rules.check("aA1", mobile_checks=True)
    assert rules.accessibleName() == (
        "at least 8 characters: not met, 1 lowercase: met, 1 uppercase: met, 1 number: met, 1 symbol: not met"
    )


def test_a_blank_inside_is_no_symbol_for_the_mobile_app(rules: PasswordRules) -> None:
    rules.check("Abcdef1 x", mobile_checks=True)
    assert "1 symbol" not in ticked(rules)
    rules.check("Abcdef1 x", mobile_checks=False)
    assert "1 symbol" in ticked(rules)


def test_the_typed_password_is_not_shown(rules: PasswordRules) -> None:
    rules.check("Passw0rd!", mobile_checks=True)
    assert "Passw0rd!" not in rules.text()
