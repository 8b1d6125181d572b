"""Line icons, drawn in a colour of the theme."""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gui.look import theme
from gui.machine.folders import resource

_ICON_PIXELS: Final = 96


def icon(name: str, color: str | None = None) -> QIcon:
    """The line icon ``name`` drawn in ``color``, by default that of muted text."""
    return _drawn(name, color or theme.colors.muted)


@cache
def _drawn(name: str, color: str) -> QIcon:
    drawing = resource(f"icons/{name}.svg").read_bytes().replace(b"currentColor", color.encode())
    pixmap = QPixmap(QSize(_ICON_PIXELS, _ICON_PIXELS))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, _ICON_PIXELS, _ICON_PIXELS))
    painter.end()
    return QIcon(pixmap)
