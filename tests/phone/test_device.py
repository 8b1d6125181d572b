"""The phone's proportions, and that nothing of a screen is cut off at any size."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QSize
from PySide6.QtWidgets import QLabel, QPushButton

from gui.cognito.phone_calls.outcomes import LoggedIn
from gui.look import pace, theme
from gui.phone import card
from tests.phone.test_screens import SCREENS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.phone.handset import Handset

EMAIL = "tester+a-long-tag@example.com"
SIZES = [(320, 420), (340, 540), (340, 700), (392, 690), (460, 690), (460, 2000), (900, 600), (1200, 1400)]
every_size = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")


def resize(handset: Handset, size: tuple[int, int]) -> None:
    handset.phone.resize(*size)
    handset.qtbot.waitUntil(lambda: handset.phone.size() == QSize(*size))


@every_size
def test_it_is_a_phone_at_any_size(handset: Handset, size: tuple[int, int]) -> None:
    resize(handset, size)
    device, (width, height) = handset.phone._device(), size
    assert handset.phone.rect().contains(device)
    assert 320 <= device.width() <= 470
    if height >= 540:
        assert 9 / 19.6 <= device.width() / device.height() <= 0.60
    assert device.top() == 0
    assert abs(device.center().x() - width // 2) <= 1
    assert device.width() == min(width, 470) or device.height() == min(height, 1014) or height < 563


@pytest.mark.parametrize("size", SIZES[1:4], ids=lambda size: f"{size[0]}x{size[1]}")
def test_title_and_card_stand_at_one_height_on_every_screen(handset: Handset, size: tuple[int, int]) -> None:
    resize(handset, size)
    handset.phone.receive(LoggedIn(EMAIL, {"sub": "7b1a"}, "access", "id", "refresh"))
    places = set()
    for screen in SCREENS:
        handset.show(screen)
        page = handset.phone.current
        places.add(tuple(part.mapTo(page, QPoint(0, 0)).y() for part in (page.title, page.card)))
    assert len(places) == 1


@pytest.mark.parametrize("size", [SIZES[0], SIZES[1], SIZES[3]], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("screen", SCREENS)
def test_nothing_is_cut_off(handset: Handset, size: tuple[int, int], screen: str) -> None:
    resize(handset, size)
    claims = {
        "sub": "7b1a0c5e-1111-2222-3333-444455556666",
        "iss": "https://cognito-idp.eu-west-1.amazonaws.com/x",
    }
    handset.phone.receive(LoggedIn(EMAIL, claims, "access", "id", "refresh"))
    handset.show(screen)
    page = handset.phone.current
    for field in page.fields:
        field.input.setText("a blank at the end ")
        field.show_problem("Verification Code field must not be blank.")
    QCoreApplication.processEvents()  # the card grows
    viewport, content = page._scroll.viewport(), page._scroll.widget()
    assert content is not None
    assert content.width() == viewport.width()
    bar = page._scroll.verticalScrollBar()
    assert content.height() <= viewport.height() + bar.maximum()
    for part in [*page.card.findChildren(QLabel), *page.card.findChildren(QPushButton)]:
        if part.isVisible():
            assert part.sizeHint().width() <= part.width() or getattr(part, "wordWrap", lambda: False)()
            assert page.card.rect().contains(part.mapTo(page.card, part.rect().topLeft()))
            assert page.card.rect().contains(part.mapTo(page.card, part.rect().bottomRight()))


def test_a_notice_lies_over_nothing_that_cannot_be_scrolled_to(handset: Handset) -> None:
    resize(handset, (340, 540))
    page = handset.phone.current
    handset.phone.toast.pop_up("error", "SomeException", "word " * 40, [("Go on", lambda: None)])
    button = handset.find(QPushButton, "toLogInButton")
    page._scroll.ensureWidgetVisible(button)
    foot = button.mapTo(handset.phone, button.rect().bottomLeft()).y()
    assert foot <= handset.phone.toast.geometry().top()
    handset.phone.toast.hide()
    assert page._scroll.geometry().bottom() == page.rect().bottom()


def test_the_shadow_is_drawn_once(handset: Handset, monkeypatch: pytest.MonkeyPatch) -> None:
    handset.phone.grab()
    drawn: list[QSize] = []
    real = card.shadow

    def draw(size: QSize, ratio: float) -> object:
        drawn.append(size)
        return real(size, ratio)

    monkeypatch.setattr(card, "shadow", draw)
    for text in ("a", "ab"):
        handset.fill("signUpEmail", text)
        handset.phone.grab()
    assert drawn == []
    handset.click("signUpButton")  # problems appear: the card grows
    handset.qtbot.waitUntil(lambda: not handset.phone.grab().isNull() and len(drawn) == 1)


@pytest.mark.parametrize("wish", ["reduces_motion", "system_reduces_motion"])
def test_a_page_changes_at_once_where_nothing_is_to_move(
    handset: Handset, monkeypatch: pytest.MonkeyPatch, wish: str
) -> None:
    monkeypatch.setattr(pace, "slide_ms", 1000)
    handset.show("verifyScreen")
    assert handset.phone.is_sliding
    handset.qtbot.waitUntil(lambda: not handset.phone.is_sliding)
    monkeypatch.setattr(pace, wish, True)
    handset.show("signUpScreen")
    assert not handset.phone.is_sliding


@pytest.mark.parametrize("screen", ["signUpScreen", "verifyScreen", "homeScreen"])
def test_it_keeps_the_mobile_apps_colours_in_every_palette(
    qapp: QApplication, handset: Handset, screen: str
) -> None:
    handset.phone.receive(LoggedIn(EMAIL, {"sub": "7b1a"}, "access", "id", "refresh"))
    handset.show(screen)
    handset.focused.clearFocus()  # a cursor blinks
    pictures = []
    for choice in (theme.Choice.LIGHT, theme.Choice.DARK, theme.Choice.CONTRAST):
        theme.dress(qapp, choice)
        qapp.processEvents()  # the style sheet has come: lay out
        # Around the device is the window's ground.
        pictures.append(handset.phone.grab(handset.phone._device().adjusted(34, 2, -34, -2)).toImage())
    assert pictures[0] == pictures[1] == pictures[2]
