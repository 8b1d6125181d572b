"""How long the session has been running."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QLabel

from gui.look.languages import written

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

_MINUTE_MS: Final = 60_000


class SessionTimer(QLabel):
    """Hours and minutes since the session began, such as ``0:37``; it goes on while it is on show."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sessionTimer")
        self.setProperty("role", "caption")
        self._began = datetime.now(UTC)
        self._ticking = QTimer(self)
        self._ticking.setInterval(_MINUTE_MS)
        self._ticking.timeout.connect(self.show_time)
        written(self, self.show_time)

    def begin(self, began: datetime) -> None:
        """Count from this moment, UTC."""
        self._began = began
        self.show_time()

    @Slot()
    def show_time(self) -> None:
        """Tell the time that has gone by now."""
        minutes = max(0, round((datetime.now(UTC) - self._began).total_seconds())) // 60
        self.setText(f"{minutes // 60}:{minutes % 60:02}")
        words = self.tr("This session has gone on for {hours} h {minutes} min, since {began}")
        began = f"{self._began.astimezone():%H:%M}"
        self.setToolTip(words.format(hours=minutes // 60, minutes=minutes % 60, began=began))
        self.setAccessibleName(self.toolTip())

    def showEvent(self, event: QShowEvent) -> None:
        """Go on."""
        self.show_time()
        self._ticking.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        self._ticking.stop()
        super().hideEvent(event)
