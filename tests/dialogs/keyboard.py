"""How a dialog is used without a mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def mnemonics(dialog: QDialog) -> list[str]:
    """The keys that go with Alt, of what is visible."""
    buttons = [button.text() for button in dialog.findChildren(QAbstractButton) if button.isVisible()]
    labels = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible() and label.buddy()]
    found = [QKeySequence.mnemonic(text).toString() for text in buttons + labels]
    return [key for key in found if key]


def tab_order(qtbot: QtBot, dialog: QDialog) -> list[str]:
    """The objectNames in the order in which Tab goes through them, from where the focus is, once around."""
    dialog.activateWindow()
    first = dialog.focusWidget() or dialog
    names = [first.objectName()]
    widget: QWidget = first
    for _ in range(100):
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
        widget = dialog.focusWidget() or dialog
        if widget is first:
            break
        names.append(widget.objectName())
    return names


def hold(dialog: QDialog, key: Qt.Key, text: str = "\r") -> None:
    """What a display sends for a key that is held down."""
    handle = dialog.windowHandle()
    assert handle is not None
    for _ in range(3):
        for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text, True)
            QApplication.sendEvent(handle, event)
