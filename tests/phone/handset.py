"""The phone alone in a window, used as a tester does; what it would send is kept and goes nowhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from gui.phone.phone import Phone

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.cognito.phone_calls.calls import Call

_Kind = TypeVar("_Kind", bound=QWidget)


class Handset:
    """A ``Phone`` that is on show and has the keyboard."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.phone = Phone()
        self.calls: list[Call] = []
        self.phone.submitted.connect(lambda call: self.calls.append(call))
        qtbot.addWidget(self.phone)
        show_active(qtbot, self.phone)

    @property
    def screen(self) -> str:
        """The objectName of the screen on show."""
        return self.phone.current.objectName()

    def show(self, screen: str) -> None:
        """Put a screen on show."""
        name = re.sub("[A-Z]", lambda letter: f"_{letter[0].lower()}", screen.removesuffix("Screen"))
        self.phone._show(getattr(self.phone, name))
        assert self.screen == screen

    def find(self, kind: type[_Kind], name: str) -> _Kind:
        """The widget of this objectName."""
        found: _Kind | None = self.phone.findChild(kind, name)
        assert found is not None, f"there is no {name}"
        return found

    def fill(self, name: str, text: str) -> None:
        """Replace the text of a field."""
        field = self.find(QLineEdit, name)
        field.setFocus()
        field.setText(text)

    def click(self, name: str) -> None:
        """Click a button of the screen on show."""
        button = self.phone.current.findChild(QPushButton, name)
        assert button is not None, f"there is no {name}"
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def press(self, key: Qt.Key) -> None:
        """Press a key where the focus is."""
        self.qtbot.keyClick(self.focused, key)

    @property
    def focused(self) -> QWidget:
        """The widget that has the keyboard."""
        focused = self.phone.focusWidget()
        assert focused is not None
        return focused

    def problem(self, name: str) -> str:
        """What stands under a field."""
        holder = self.find(QLineEdit, name).parentWidget()
        assert holder is not None
        problems = [label for label in holder.findChildren(QLabel) if label.property("role") == "problem"]
        return "".join(label.text() for label in problems if label.isVisible())


def show_active(qtbot: QtBot, widget: QWidget) -> None:
    """Show a window, and wait until keys reach it."""
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


def hold(widget: QWidget, key: Qt.Key, text: str = "\r") -> None:
    """What a keyboard sends for a key that is held: a press, its repetitions, the release."""
    none = Qt.KeyboardModifier.NoModifier
    for repeated in (False, True, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, key, none, text, repeated)
        QCoreApplication.sendEvent(widget.focusWidget() or widget, event)
    QCoreApplication.sendEvent(
        widget.focusWidget() or widget, QKeyEvent(QEvent.Type.KeyRelease, key, none, text)
    )
