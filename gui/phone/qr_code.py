"""A QR code, drawn in whole pixels: what a phone's camera reads from the screen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_SIDE: Final = 200
#: Modules of white around it (ISO/IEC 18004).
_QUIET: Final = 4


class QrCode(QWidget):
    """Dark on white in any theme: not every camera app reads the inverse."""

    def __init__(self, name: str, accessible_name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._modules: tuple[bytes, ...] = ()

    def show_text(self, text: str) -> None:
        """Draw the code of ``text``; of nothing, nothing."""
        import segno

        self._modules = tuple(map(bytes, segno.make_qr(text, error="m").matrix)) if text else ()
        self.update()

    def sizeHint(self) -> QSize:
        """Large enough for the camera of a phone."""
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw each module as a square of whole pixels of the display."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if not self._modules:
            return
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)
        room = round(min(self.width(), self.height()) * ratio)
        side = max(1, room // (len(self._modules) + 2 * _QUIET))
        start = (room - side * len(self._modules)) // 2
        for row, line in enumerate(self._modules):
            for column, is_dark in enumerate(line):
                if is_dark:
                    square = QRect(start + column * side, start + row * side, side, side)
                    painter.fillRect(square, Qt.GlobalColor.black)
