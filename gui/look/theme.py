"""The colours of the app, and its style sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from gui.machine.folders import resource

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
