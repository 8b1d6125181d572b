"""The widgets that the screens share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.cognito.phone_calls.typed import Kind
from gui.look import theme
from gui.phone.buttons import BusyButton, Link
from gui.phone.fields import Field
from gui.phone.inputs.password import PasswordField
from gui.phone.inputs.pill import PillField
from tests.phone.handset import hold, show_active

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor
    from pytestqt.qtbot import QtBot

SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def show(qtbot: QtBot) -> Callable[..., QWidget]:
    """Puts widgets into a window that has the keyboard; the first one has the focus."""
    windows: list[QWidget] = []

    def show(*widgets: QWidget) -> QWidget:
        window = QWidget()
        window.setStyleSheet(theme.style_sheet())
        windows.append(window)
        layout = QVBoxLayout(window)
        for widget in widgets:
            layout.addWidget(widget)
        qtbot.addWidget(window)
        show_active(qtbot, window)
        widgets[0].setFocus()
        return window

    return show


def outline(field: QWidget) -> QColor:
    """The colour in the middle of the upper edge."""
    return field.grab().toImage().pixelColor(field.width() // 2, 1)


def eye(field: PasswordField) -> QToolButton:
    (button,) = [each for each in field.findChildren(QToolButton) if "password" in each.toolTip()]
    return button


def test_a_pill_is_high_enough_for_a_finger(show: Callable[..., QWidget]) -> None:
    field = PillField("email")
    show(field)
    assert field.height() >= 40


def test_a_pill_is_outlined_in_blue_where_the_focus_is(show: Callable[..., QWidget]) -> None:
    field, other = PillField("email"), PillField("email")
    show(field, other)
    focused, at_rest = outline(field), outline(other)
    assert focused.blue() > focused.red() + 60
    assert abs(at_rest.blue() - at_rest.red()) < 30


def test_an_invalid_pill_is_outlined_in_red_until_it_is_mended(
    qtbot: QtBot, show: Callable[..., QWidget]
) -> None:
    field = Field("&Email", PillField("email"), "email", "Email", Kind.EMAIL)
    show(field)
    field.show_problem("Invalid email format.")
    assert outline(field.input).red() > outline(field.input).blue() + 60
    qtbot.keyClicks(field.input, "a")
    assert outline(field.input).red() < outline(field.input).blue()


def test_a_field_says_what_is_wrong_to_eye_and_screen_reader_until_it_is_mended(
    qtbot: QtBot, show: Callable[..., QWidget]
) -> None:
    field = Field("&Email", PillField("email"), "email", "Email", Kind.EMAIL)
    show(field)
    field.show_problem("Invalid email format.")
    assert field.problem.isVisible()
    assert field.problem.text() == field.input.accessibleDescription() == "Invalid email format."
    qtbot.keyClicks(field.input, "a")
    assert not field.problem.isVisible()
    assert field.input.accessibleDescription() == ""


def test_a_label_takes_the_keyboard_to_its_field(qtbot: QtBot, show: Callable[..., QWidget]) -> None:
    first, second = (
        Field(f"&{name}", PillField("email"), name, name, Kind.EMAIL) for name in ("First", "Second")
    )
    window = show(first, second)
    assert [label.buddy() for label in second.findChildren(QLabel) if label.buddy()] == [second.input]
    qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    assert second.input.hasFocus()


def by_click(qtbot: QtBot, field: PasswordField) -> None:
    qtbot.mouseClick(eye(field), Qt.MouseButton.LeftButton)


def by_key(qtbot: QtBot, field: PasswordField) -> None:
    qtbot.keyClick(field, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("turn", [by_click, by_key])
def test_the_eye_shows_and_hides_the_password(
    qtbot: QtBot, show: Callable[..., QWidget], turn: Callable[[QtBot, PasswordField], None]
) -> None:
    field = PasswordField()
    show(field)
    qtbot.keyClicks(field, "Secret1!")
    assert field.displayText() == "\N{BLACK CIRCLE}" * 8
    assert eye(field).toolTip() == "Show password (Ctrl+H)"
    turn(qtbot, field)
    assert field.displayText() == "Secret1!"
    assert eye(field).toolTip() == "Hide password (Ctrl+H)"
    turn(qtbot, field)
    assert field.echoMode() is QLineEdit.EchoMode.Password
    assert field.text() == "Secret1!"


def test_ctrl_h_turns_the_eye_of_the_field_with_the_focus_alone(
    qtbot: QtBot, show: Callable[..., QWidget]
) -> None:
    password, repeated = PasswordField(), PasswordField()
    show(password, repeated)
    by_key(qtbot, password)
    assert [field.echoMode() for field in (password, repeated)] == [
        QLineEdit.EchoMode.Normal,
        QLineEdit.EchoMode.Password,
    ]


@pytest.mark.parametrize(
    ("letter", "modifiers", "warned"),
    [("A", NONE, True), ("a", SHIFT, True), ("a", NONE, False), ("A", SHIFT, False)],
)
@pytest.mark.parametrize("before", ["A", "a"])
def test_caps_lock_is_seen_by_the_case_of_a_letter(
    qtbot: QtBot,
    show: Callable[..., QWidget],
    before: str,
    letter: str,
    modifiers: Qt.KeyboardModifier,
    warned: bool,
) -> None:
    field = PasswordField()
    show(field, field.caps_lock_warning)
    field.caps_lock_warning.hide()
    qtbot.keyClick(field, before)
    qtbot.keyClick(field, letter, modifiers)
    assert field.caps_lock_warning.isVisible() == warned
    assert field.caps_lock_warning.text() == "Caps Lock is on"


@pytest.mark.parametrize("text", ["1", "!", " ", "é", "한"])
def test_what_has_no_case_leaves_the_warning_as_it_is(
    qtbot: QtBot, show: Callable[..., QWidget], text: str
) -> None:
    field = PasswordField()
    show(field, field.caps_lock_warning)
    qtbot.keyClick(field, "A")
    field.insert(text)
    qtbot.keyClick(field, "1")
    assert field.caps_lock_warning.isVisible()


def test_switching_caps_lock_off_takes_the_warning_away(qtbot: QtBot, show: Callable[..., QWidget]) -> None:
    field = PasswordField()
    show(field, field.caps_lock_warning)
    qtbot.keyClick(field, "A")
    qtbot.keyClick(field, Qt.Key.Key_CapsLock)
    assert not field.caps_lock_warning.isVisible()


def test_a_busy_button_shows_a_ring_in_place_of_its_text(show: Callable[..., QWidget]) -> None:
    button = BusyButton("SIGN UP", "signUpButton")
    show(PillField("email"), button)
    at_rest = button.grab().toImage()
    button.busy = True
    assert button.busy
    busy = button.grab().toImage()
    assert busy != at_rest
    # The stadium has shrunk to a circle: nothing is left at its ends.
    assert busy.pixelColor(5, button.height() // 2) != at_rest.pixelColor(5, button.height() // 2)
    assert button.accessibleDescription() == "Waiting for the reply"
    button.busy = False
    assert button.grab().toImage() == at_rest
    assert button.accessibleDescription() == ""


def test_the_ring_turns(qtbot: QtBot, show: Callable[..., QWidget]) -> None:
    button = BusyButton("SIGN UP", "signUpButton")
    show(button)
    button.busy = True
    first = button.grab().toImage()
    qtbot.waitUntil(lambda: button.grab().toImage() != first)
    button.busy = False


@pytest.mark.parametrize("text", ["OK", "SIGN UP", "A VERY LONG CAPTION THAT GOES ON AND ON AND ON"])
def test_the_main_button_has_the_size_of_the_phones(show: Callable[..., QWidget], text: str) -> None:
    button = BusyButton(text, "button")
    show(button)
    assert 120 <= button.width() <= 240
    assert button.height() >= 40


def twice(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(button, Qt.MouseButton.LeftButton)
    # Without it a button takes the second press for one that is still held.
    qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    "use",
    [
        twice,
        lambda _, button: hold(button, Qt.Key.Key_Return),
        lambda _, button: hold(button, Qt.Key.Key_Enter),
        lambda _, button: hold(button, Qt.Key.Key_Space, " "),
    ],
    ids=["double click", "Return", "Enter", "Space"],
)
@pytest.mark.parametrize("make", [BusyButton, Link])
def test_a_double_click_and_a_held_key_are_one_wish(
    qtbot: QtBot,
    show: Callable[..., QWidget],
    make: Callable[[str, str], QPushButton],
    use: Callable[[QtBot, QPushButton], None],
) -> None:
    button = make("Resend code", "resendButton")
    clicks: list[None] = []
    button.clicked.connect(lambda: clicks.append(None))
    show(button)
    use(qtbot, button)
    assert len(clicks) == 1


def test_an_enter_that_is_still_held_presses_no_button_that_gets_the_focus(
    show: Callable[..., QWidget],
) -> None:
    field, button = PillField("lock"), Link("LOG OUT", "logOutButton")
    clicks: list[None] = []
    button.clicked.connect(lambda: clicks.append(None))
    field.returnPressed.connect(button.setFocus)
    window = show(field, button)
    hold(window, Qt.Key.Key_Return)
    assert button.hasFocus()
    assert clicks == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize("make", [lambda: PillField("email"), PasswordField])
def test_a_held_enter_in_a_field_sends_once(
    show: Callable[..., QWidget], make: Callable[[], PillField], key: Qt.Key
) -> None:
    field = make()
    sent: list[None] = []
    field.returnPressed.connect(lambda: sent.append(None))
    show(field)
    hold(field, key)
    assert len(sent) == 1


def test_a_held_letter_is_typed_again_and_again(show: Callable[..., QWidget]) -> None:
    field = PillField("email")
    show(field)
    hold(field, Qt.Key.Key_A, "a")
    assert field.text() == "aaaa"


@pytest.mark.parametrize("keys", ["Ctrl+C", "Ctrl+X", "menu"])
def test_what_is_copied_of_a_password_is_a_secret(qtbot: QtBot, keys: str) -> None:
    field = PasswordField()
    qtbot.addWidget(field)
    field.show()
    field.setText("hush")
    QGuiApplication.clipboard().clear()
    if keys == "menu":
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
        QApplication.sendEvent(field, event)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        texts = [action.text().partition("\t")[0].replace("&", "") for action in menu.actions()]
        assert texts[:2] == ["Copy password", "Show password"]
        assert not {"Cut", "Copy"} & set(texts)
        menu.actions()[0].trigger()
        menu.close()
    else:
        field.selectAll()
        qtbot.keyClick(field, keys[-1], Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().mimeData()
    assert (copied.text(), copied.hasFormat("x-kde-passwordManagerHint")) == ("hush", True)
    assert field.text() == ("" if keys == "Ctrl+X" else "hush")
