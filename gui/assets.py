"""Where resources lie, and how they become icons and colours."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

#: The mobile app's colours.
GRADIENT: Final = (QColor("#42A5F5"), QColor("#1E88E5"))
PRIMARY: Final = QColor("#1976D2")
PRIMARY_TINT: Final = QColor("#EDF4FC")
ERROR: Final = QColor("#C62828")
MUTED: Final = QColor("#616B76")

#: The console's colours for a user's status, and the journey's for its steps.
STATUS_COLORS: Final = {"UNCONFIRMED": QColor("#B45309"), "CONFIRMED": QColor("#1B7F3B")}

_ICON_PIXELS: Final = 96


def resource(name: str) -> Path:
    """The resource ``name``, such as ``icons/lock.svg``: in the installed package, or in the checkout."""
    package = Path(__file__).resolve().parent
    installed = package / "resources" / name
    return installed if installed.exists() else package.parent / "resources" / name


@cache
def icon(name: str, color: str = MUTED.name()) -> QIcon:
    """The line icon ``name`` drawn in ``color``."""
    drawing = resource(f"icons/{name}.svg").read_bytes().replace(b"currentColor", color.encode())
    pixmap = QPixmap(QSize(_ICON_PIXELS, _ICON_PIXELS))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, _ICON_PIXELS, _ICON_PIXELS))
    painter.end()
    return QIcon(pixmap)


def style_sheet() -> str:
    """The window's style sheet."""
    return resource("style.qss").read_text(encoding="utf-8")


def dress(app: QApplication) -> None:
    """Give the app its look: light, whatever the system's scheme, as the mobile app is."""
    app.styleHints().setColorScheme(Qt.ColorScheme.Light)
    palette = app.palette()
    palette.setColor(QPalette.ColorRole.HighlightedText, palette.color(QPalette.ColorRole.Text))
    palette.setColor(QPalette.ColorRole.Highlight, QColor("#D7E8FB"))
    app.setPalette(palette)
    app.setStyleSheet(style_sheet())
