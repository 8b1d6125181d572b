"""The colours of the app by what they are for, and its style sheet."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from string import Template
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from gui.machine.folders import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@dataclass(frozen=True)
class Palette:
    """Each colour as ``#rrggbb``, or ``#aarrggbb``; ``style.qss`` has them as ``$text``.

    Attributes:
        window: The ground of window and dialogs.
        panel: The ground of lists, panes and the card.
        line: A line between panels.
        text: Text on window and panel.
        muted: Text of less weight, icons in fields.
        accent: What can be pressed, what has the focus; the ground of selected text, with ``on_strong``.
        chosen: The ground of a chosen row, with ``text`` and the colours of outcomes.
        good, waiting, bad: Outcomes, and a user's status.
        waiting_tint, bad_tint: Grounds for a notice with ``waiting`` and ``text``.
        disabled, on_disabled: A button that cannot be pressed, and its text.
        on_strong: Text on ``accent``, ``good``, ``bad``, ``app_bar`` and the phone's gradient.
        bezel: The phone's frame.
        phone_top, phone_bottom: The gradient of its display.
        app_bar: Its app bar, and good news of no outcome.
        field: The ground of its fields.
        shadow: What the card casts.
        page, on_page: The ground and text of a message's HTML, as mail programs have them.
    """

    window: str
    panel: str
    line: str
    text: str
    muted: str
    accent: str
    chosen: str
    good: str
    waiting: str
    bad: str
    waiting_tint: str
    bad_tint: str
    disabled: str
    on_disabled: str
    on_strong: str = "#FFFFFF"
    bezel: str = "#12161C"
    phone_top: str = "#1E88E5"
    phone_bottom: str = "#1565C0"
    app_bar: str = "#0D47A1"
    field: str = "#EDF4FC"
    shadow: str = "#48000000"
    page: str = "#FFFFFF"
    on_page: str = "#000000"


LIGHT: Final = Palette(
    window="#F5F7FA",
    panel="#FFFFFF",
    line="#DDE3EA",
    text="#1B2430",
    muted="#586473",
    accent="#1565C0",
    chosen="#D7E8FB",
    good="#17703A",
    waiting="#9A4A05",
    bad="#B3261E",
    waiting_tint="#FDF0DF",
    bad_tint="#FCE8E6",
    disabled="#D5DEE6",
    on_disabled="#4A5563",
)

#: The palette in use. Read it where you paint, not where you import.
colors = LIGHT

#: For the tables and painted panels.
PRIMARY: Final = QColor(LIGHT.accent)
ERROR: Final = QColor(LIGHT.bad)
MUTED: Final = QColor(LIGHT.muted)
STATUS_COLORS: Final = {"UNCONFIRMED": QColor(LIGHT.waiting), "CONFIRMED": QColor(LIGHT.good)}


def style_sheet() -> str:
    """The window's style sheet."""
    return Template(resource("style.qss").read_text(encoding="utf-8")).substitute(asdict(colors))


def dress(app: QApplication) -> None:
    """Give the app its look: light, whatever the system's scheme, as the mobile app is."""
    app.styleHints().setColorScheme(Qt.ColorScheme.Light)
    palette = app.palette()
    for role, color in {
        QPalette.ColorRole.Text: colors.text,
        QPalette.ColorRole.WindowText: colors.text,
        QPalette.ColorRole.PlaceholderText: colors.muted,
        QPalette.ColorRole.Highlight: colors.accent,
        QPalette.ColorRole.HighlightedText: colors.on_strong,
    }.items():
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            palette.setColor(group, role, QColor(color))
    app.setPalette(palette)
    app.setStyleSheet(style_sheet())


def text_on(ground: str) -> str:
    """The colour of text that is best read on ``ground``, a colour of the tester's choice."""
    return max(("#FFFFFF", "#000000"), key=lambda text: contrast(text, ground))


def contrast(one: str, other: str) -> float:
    """How far two colours are apart, 1 to 21 (WCAG 2.2, "contrast ratio"): text needs 4.5, large text 3."""
    low, high = sorted((_luminance(QColor(one)), _luminance(QColor(other))))
    return (high + 0.05) / (low + 0.05)


def _luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
