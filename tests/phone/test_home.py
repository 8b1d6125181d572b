"""The home screen: who is signed in, and what the ID token says of him."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, QDateTime, Qt, QTime
from PySide6.QtGui import QGuiApplication, QTextDocumentFragment
from PySide6.QtWidgets import QLabel, QPushButton

from gui.cognito.phone_calls.calls import GlobalSignOut
from gui.cognito.phone_calls.outcomes import LoggedIn, Refusal
from gui.phone.screens.home import claims_in_words
from gui.sentences import N_

if TYPE_CHECKING:
    from tests.phone.handset import Handset

EMAIL = "tester@example.com"


def signed_in(email: str = EMAIL, **claims: object) -> LoggedIn:
    return LoggedIn(email, claims, access_token="access", id_token="id", refresh_token="refresh")


def read(handset: Handset) -> str:
    """What a reader sees of the claims."""
    return QTextDocumentFragment.fromHtml(handset.find(QLabel, "claims").text()).toPlainText()


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("email", EMAIL, ("E-mail", EMAIL)),
        ("email_verified", True, ("E-mail verified", "yes")),
        ("email_verified", False, ("E-mail verified", "no")),
        ("cognito:username", "7b1a", ("User name in the pool", "7b1a")),
        ("sub", "7b1a", ("Subject (sub), the user's permanent id", "7b1a")),
        ("token_use", "id", ("Kind of token", "id")),
        ("cognito:groups", ["testers", "admins"], ("cognito:groups", "testers, admins")),
        ("custom:plan", "gold", ("custom:plan", "gold")),
        ("custom:level", 3, ("custom:level", "3")),
        ("custom:nothing", None, ("custom:nothing", "None")),
    ],
)
def test_a_claim_is_told_in_words(name: str, value: object, shown: tuple[str, str]) -> None:
    assert [tuple(map(str, fact)) for fact in claims_in_words({name: value})] == [shown]


@pytest.mark.parametrize(
    ("name", "words"), [("auth_time", "Signed in at"), ("iat", "Issued at"), ("exp", "Expires at")]
)
def test_a_moment_is_told_in_local_time(name: str, words: str) -> None:
    moment = QDateTime(QDate(2026, 1, 2), QTime(3, 4))
    ((shown, value),) = claims_in_words({name: moment.toSecsSinceEpoch()})
    assert str(shown) == words
    assert value == "2026-01-02 03:04:00"


def test_the_tokens_plumbing_is_left_out() -> None:
    assert claims_in_words({"jti": "1", "origin_jti": "2", "event_id": "3"}) == []


def test_the_known_claims_come_first() -> None:
    names = [str(name) for name, _ in claims_in_words({"custom:plan": "gold", "sub": "7b1a", "email": EMAIL})]
    assert names == ["E-mail", "Subject (sub), the user's permanent id", "custom:plan"]


def test_the_screen_says_who_is_signed_in_and_what_his_token_says(handset: Handset) -> None:
    handset.phone.receive(signed_in(email=EMAIL, sub="7b1a"))
    assert handset.screen == "homeScreen"
    assert read(handset).startswith(f"Signed in as\n{EMAIL}")
    assert "permanent id\n7b1a" in read(handset).replace("\N{LINE SEPARATOR}", "\n")


@pytest.mark.parametrize("odd", ["<b>bold</b>@example.com", "<img src=x>@example.com", "a&amp;b@example.com"])
def test_html_in_an_address_and_in_a_claim_is_shown_as_text(handset: Handset, odd: str) -> None:
    handset.phone.receive(signed_in(odd, **{"custom:<i>plan</i>": odd}))
    assert read(handset).count(odd) == 2
    assert "custom:<i>plan</i>" in read(handset)


def test_a_claim_shows_what_nobody_sees_and_copies_what_it_is(handset: Handset) -> None:
    odd = f"a\N{ZERO WIDTH SPACE}b{'c' * 40}"
    handset.phone.receive(signed_in(**{"custom:odd": odd}))
    claims = handset.find(QLabel, "claims")
    assert f"custom:odd: a[U+200B]b{'c' * 40}" in claims.accessibleName()
    # As it is laid out, with the places where a long word may be broken.
    text = QTextDocumentFragment.fromHtml(QLabel.text(claims)).toPlainText()
    start = text.index("a[U+")
    claims.setSelection(start, len(text) - start)
    claims.actions()[0].trigger()
    assert QGuiApplication.clipboard().text() == odd


def test_no_token_is_shown(handset: Handset) -> None:
    handset.phone.receive(LoggedIn(EMAIL, {}, "the-access-token", "the-id-token", "the-refresh-token"))
    assert not [label for label in handset.phone.findChildren(QLabel) if "-token" in label.text()]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_log_out_is_at_hand_and_ends_this_session(handset: Handset, key: Qt.Key) -> None:
    handset.phone.receive(signed_in())
    assert handset.focused.objectName() == "logOutButton"
    handset.press(key)
    assert handset.calls == [GlobalSignOut(EMAIL, "access")]


def test_log_out_stands_at_the_right_of_the_app_bar(handset: Handset) -> None:
    handset.phone.receive(signed_in())
    handset.qtbot.waitUntil(lambda: not handset.phone.is_sliding)
    button, screen = handset.find(QPushButton, "logOutButton"), handset.phone.current
    place = button.mapTo(screen, button.rect().topRight())
    assert place.x() > screen.width() - 20
    assert place.y() < 60


def test_log_out_sends_nothing_more_while_it_is_under_way(handset: Handset) -> None:
    handset.phone.receive(signed_in())
    handset.phone.set_busy(GlobalSignOut(EMAIL, "access"))
    handset.click("logOutButton")
    assert handset.calls == []


@pytest.mark.parametrize("code", ["NotAuthorizedException", "UserNotFoundException"])
def test_a_session_that_has_ended_leads_to_the_log_in(handset: Handset, code: str) -> None:
    handset.phone.receive(signed_in())
    call = GlobalSignOut(EMAIL, "access")
    handset.phone.receive(Refusal(call, "GlobalSignOut", code, "Revoked", N_("Log in")))
    assert handset.screen == "logInScreen"
    assert handset.find(QLabel, "claims").text() == ""


def test_any_other_refusal_of_the_log_out_keeps_the_session(handset: Handset) -> None:
    handset.phone.receive(signed_in())
    call = GlobalSignOut(EMAIL, "access")
    handset.phone.receive(Refusal(call, "GlobalSignOut", "NoConnection", "Nothing answers", N_("Try again")))
    assert handset.screen == "homeScreen"
    handset.click("logOutButton")
    assert handset.calls == [call]
