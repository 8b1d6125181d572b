"""The caret stands still while nobody types: each blink wakes the app up, and paints a field anew."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QWindow

#: After the last key or click, as GTK has it; Windows waits five seconds.
_RESTS_AFTER_MS: Final = 10_000
_USED: Final = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress})


class RestingCaret(QObject):
    """Switches the blinking off and on, in every window of the app."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._hints = QGuiApplication.styleHints()
        #: What the system has it blink at, in milliseconds; 0: never.
        self._usual = self._hints.cursorFlashTime()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_RESTS_AFTER_MS)
        self._rest.timeout.connect(self._stand_still)
        if self._usual:
            QGuiApplication.instance().focusWindowChanged.connect(self._watch)  # type: ignore[union-attr]

    @Slot(QWindow)
    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            # A window that is watched already is not watched twice: Qt takes the older filter away.
            window.installEventFilter(self)
            self._blink()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Blink again, and for a while, once the tester does something."""
        del watched
        if event.type() in _USED:
            self._blink()
        return False

    def _blink(self) -> None:
        self._rest.start()
        if not self._hints.cursorFlashTime():
            self._hints.setCursorFlashTime(self._usual)

    @Slot()
    def _stand_still(self) -> None:
        self._hints.setCursorFlashTime(0)
