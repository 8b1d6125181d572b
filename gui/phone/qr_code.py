"""A QR code, drawn in whole pixels: what a phone's camera reads from the screen."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel

#: Large enough for the camera of a phone.
_SIDE: Final = 200
#: Modules of white around it (ISO/IEC 18004).
_QUIET: Final = 4
_WHITE: Final = 0xFFFFFF
_BLACK: Final = 0


class QrCode(QLabel):
    """Dark on white in any theme: not every camera app reads the inverse."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)

    def show_text(self, text: str) -> None:
        """Draw the code of ``text``; of nothing, nothing."""
        if not text:
            self.clear()
            return
        import segno

        rows = list(segno.make_qr(text, error="m").matrix_iter(border=_QUIET))
        image = QImage(len(rows), len(rows), QImage.Format.Format_RGB32)
        for y, row in enumerate(rows):
            for x, is_dark in enumerate(row):
                image.setPixel(x, y, _BLACK if is_dark else _WHITE)
        ratio = self.devicePixelRatioF()
        module = max(1, int(_SIDE * ratio) // len(rows))
        pixmap = QPixmap.fromImage(image.scaled(image.size() * module))
        pixmap.setDevicePixelRatio(ratio)
        self.setPixmap(pixmap)
