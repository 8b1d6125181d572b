"""A signed-in user stays signed in, is always shown, and LOG OUT is one press away on every screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton

from gui.cognito.phone_calls.calls import GlobalSignOut
from gui.cognito.phone_calls.outcomes import LoggedIn, LoggedOut, Refusal
from gui.sentences import N_
from tests.phone.test_screens import SCREENS

if TYPE_CHECKING:
    from tests.phone.handset import Handset

EMAIL, OTHER = "tester@example.com", "other@example.com"
SESSION = LoggedIn(EMAIL, {}, "access", "id", "refresh")


def chip(handset: Handset) -> QPushButton:
    return handset.find(QPushButton, "signedInButton")


@pytest.fixture
def signed_in(handset: Handset) -> Handset:
    handset.phone.receive(SESSION)
    return handset


def test_a_mailed_code_keeps_the_session_within_reach(signed_in: Handset) -> None:
    signed_in.phone.put_code(OTHER, "123456")
    assert signed_in.screen == "verifyScreen"
    assert chip(signed_in).isVisible()
    assert chip(signed_in).accessibleName() == f"Signed in as {EMAIL}"
    signed_in.qtbot.mouseClick(chip(signed_in), Qt.MouseButton.LeftButton)
    assert signed_in.screen == "homeScreen"
    assert signed_in.phone.address == EMAIL
    signed_in.click("logOutButton")
    assert signed_in.calls == [GlobalSignOut(EMAIL, "access")]


@pytest.mark.parametrize("screen", SCREENS)
def test_every_other_screen_says_who_is_signed_in(signed_in: Handset, screen: str) -> None:
    signed_in.show(screen)
    signed_in.phone._show_who()
    assert chip(signed_in).isVisible() == (screen != "homeScreen")


@pytest.mark.parametrize(
    "end",
    [
        LoggedOut(EMAIL),
        Refusal(
            GlobalSignOut(EMAIL, "access"), "GlobalSignOut", "NotAuthorizedException", "Revoked", N_("Log in")
        ),
    ],
    ids=["log-out", "ended elsewhere"],
)
def test_a_session_that_has_ended_is_shown_nowhere(signed_in: Handset, end: Refusal | LoggedOut) -> None:
    signed_in.phone.put_code(OTHER, "123456")
    signed_in.phone.receive(end)
    assert not chip(signed_in).isVisible()


def test_another_pool_has_no_session(signed_in: Handset) -> None:
    signed_in.phone.put_code(OTHER, "123456")
    signed_in.phone.end_session()
    assert not chip(signed_in).isVisible()


def test_signing_in_as_another_tells_what_becomes_of_the_first(signed_in: Handset) -> None:
    signed_in.phone.receive(LoggedIn(OTHER, {}, "access", "id", "refresh"))
    assert signed_in.screen == "homeScreen"
    assert EMAIL in signed_in.phone.toast.text


def test_a_long_address_fits(handset: Handset) -> None:
    handset.phone.receive(LoggedIn(f"{'a' * 90}@example.com", {}, "access", "id", "refresh"))
    handset.phone.put_code(OTHER, "123456")
    assert handset.phone.stack.geometry().contains(chip(handset).geometry())


def test_a_long_address_is_cut_and_not_the_words_before_it(handset: Handset) -> None:
    handset.phone.receive(LoggedIn(f"first{'a' * 90}@example.com", {}, "access", "id", "refresh"))
    handset.phone.put_code(OTHER, "123456")
    assert chip(handset).text().startswith("Signed in as first")
    assert chip(handset).text().endswith("ample.com")


@pytest.mark.usefixtures("large_font")
def test_in_large_letters_the_address_stands_alone_and_is_as_high_as_it_needs(handset: Handset) -> None:
    handset.phone.receive(LoggedIn("kim.minji+1125@example.com", {}, "access", "id", "refresh"))
    handset.phone.put_code(OTHER, "123456")
    assert chip(handset).text().startswith("kim")
    assert chip(handset).accessibleName() == "Signed in as kim.minji+1125@example.com"
    option = QStyleOptionButton()
    chip(handset).initStyleOption(option)
    inside = (
        chip(handset).style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, chip(handset))
    )
    assert inside.height() >= chip(handset).fontMetrics().height()
