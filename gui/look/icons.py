"""Line icons, drawn in a colour of the theme."""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gui.look import theme
from gui.machine.folders import resource

#: Drawn at each of these, in pixels: 16, 20 and 32 on screens of 100 to 300 %. Scaled, lines blur.
_SIZES: Final = (16, 20, 24, 30, 32, 40, 48, 60, 64, 96)


def icon(name: str, color: str | None = None) -> QIcon:
    """The line icon ``name`` drawn in ``color``, by default that of muted text."""
    return _drawn(name, color or theme.colors.muted)


def draw(painter: QPainter, room: QRectF, name: str, color: str) -> None:
    """Draw the drawing ``name`` over ``room``, as fine as the device is."""
    _renderer(name, color).render(painter, room)


@cache
def _drawn(name: str, color: str) -> QIcon:
    drawn = QIcon()
    for size in _SIZES:
        pixmap = QPixmap(QSize(size, size))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        draw(painter, QRectF(0, 0, size, size), name, color)
        painter.end()
        drawn.addPixmap(pixmap)
    return drawn


@cache
def _renderer(name: str, color: str) -> QSvgRenderer:
    drawing = resource(f"icons/{name}.svg").read_bytes().replace(b"currentColor", color.encode())
    return QSvgRenderer(QByteArray(drawing))
