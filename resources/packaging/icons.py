"""The app's icon, ``resources/icons/app.svg``, in the forms that each system wants."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:
    from pathlib import Path

#: Pixels, as desktops that do not draw SVG look for them.
HICOLOR: Final = (16, 24, 32, 48, 64, 128, 256, 512)
_ICO: Final = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256)
_ICNS: Final = (16, 32, 64, 128, 256, 512, 1024)


def png(drawing: Path, pixels: int) -> bytes:
    """The drawing, an SVG, as a PNG of that width and height."""
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(drawing.read_bytes())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    buffer = QBuffer()
    image.save(buffer, "PNG")  # type: ignore[call-overload] # the stubs have bytes
    return bytes(buffer.data().data())


def write_ico(drawing: Path, file: Path) -> None:
    """Write the icon of a program on Windows; each size is drawn, none is scaled."""
    _write(drawing, file, _ICO)


def write_icns(drawing: Path, file: Path) -> None:
    """Write the icon of an app on macOS."""
    _write(drawing, file, _ICNS)


def _write(drawing: Path, file: Path, sizes: tuple[int, ...]) -> None:
    *smaller, largest = (Image.open(io.BytesIO(png(drawing, pixels))) for pixels in sizes)
    largest.save(file, sizes=[(pixels, pixels) for pixels in sizes], append_images=smaller)
