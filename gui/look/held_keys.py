"""A key that is held down presses a button once; the next press needs a new key press."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QTextEdit, QWidget

ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
#: When each key was last let go, in the milliseconds of its display.
_released: Final[dict[int, int]] = {}


def is_repeated(event: QKeyEvent) -> bool:
    """Whether the press of a key is only the repetition of one that is held.

    An X server repeats a key as release and press at one moment. Qt marks both where it finds the press in
    its queue already; where that has not come yet, they look like a key pressed anew (QXcbKeyboard).
    """
    moment = event.timestamp()
    return event.isAutoRepeat() or (moment > 0 and _released.get(event.key()) == moment)


def note_release(event: QKeyEvent) -> None:
    """Remember when a key was let go."""
    _released[event.key()] = event.timestamp()


class HeldKeys(QObject):
    """Keeps the repetitions of Enter, and of Space on buttons, from every window and dialog of the app."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        QGuiApplication.instance().focusWindowChanged.connect(self._watch)  # type: ignore[union-attr]

    @Slot(QWindow)
    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            # A window that is watched already is not watched twice: Qt takes the older filter away.
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a repetition away."""
        del watched
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyRelease:
            note_release(event)
            return False
        is_press = event.type() == QEvent.Type.KeyPress
        return is_press and is_repeated(event) and _presses(event, QApplication.focusWidget())


def _presses(event: QKeyEvent, widget: QWidget | None) -> bool:
    """Whether the key does something in ``widget`` other than write."""
    if event.key() in ENTER:
        return not isinstance(widget, (QPlainTextEdit, QTextEdit)) or widget.isReadOnly()
    return event.key() == Qt.Key.Key_Space and isinstance(widget, QAbstractButton)
