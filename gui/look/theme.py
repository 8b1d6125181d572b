"""Colours, sizes and motion of the app, named by their purpose, and its style sheet.

The desk has three palettes; the phone keeps the mobile app's own colours in all of them.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from gui.look.repeated import now_and_on
from gui.machine.folders import resource

if TYPE_CHECKING:
    from collections.abc import Callable

#: The grid that all spaces are multiples of, in pixels, and what is used of it.
GRID: Final = 4
SPACE_SMALL: Final = 4
SPACE: Final = 8
SPACE_LARGE: Final = 16
#: Left, top, right and bottom within a panel.
PANEL_MARGINS: Final = (12, 8, 12, 8)
#: Corners of controls, panels and the phone's card.
RADIUS: Final = 8
RADIUS_PANEL: Final = 12
RADIUS_CARD: Final = 20
#: Heights of a list's row, of a control, of a field of the phone. A larger font makes them higher.
ROW: Final = 34
CONTROL: Final = 32
PHONE_FIELD: Final = 42


class Choice(StrEnum):
    """What the tester may choose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True)
class Palette:
    """Each colour of the desk as ``#rrggbb``; ``style.qss`` has them as ``$text``.

    Attributes:
        window: The ground of window and dialogs.
        panel: The ground of lists and panes.
        code: The ground of what was sent and answered.
        line: A line between panels and rows: decoration, nothing depends on its being seen.
        outline: The outline of what can be typed into or pressed.
        text: Text on window, panel and code.
        muted: Text of less weight, icons.
        accent: What can be pressed, what has the focus; the ground of selected text, with ``on_strong``.
        accent_tint: What is switched on, with ``accent`` and ``text``.
        chosen: The ground of a chosen row, with ``text`` and the colours of outcomes.
        good, waiting, bad: Outcomes, and a user's status.
        good_tint, waiting_tint, bad_tint: Grounds of pills and notices, with their colour and ``text``.
        muted_tint: The ground of a pill of no outcome, with ``text``.
        disabled, on_disabled: A button that cannot be pressed, and its text.
        on_strong: Text on ``accent``, ``good`` and ``bad``.
        page, on_page: The ground and text of a message's HTML, as mail programs have them.
    """

    window: str
    panel: str
    code: str
    line: str
    outline: str
    text: str
    muted: str
    accent: str
    accent_tint: str
    chosen: str
    good: str
    good_tint: str
    waiting: str
    waiting_tint: str
    bad: str
    bad_tint: str
    muted_tint: str
    disabled: str
    on_disabled: str
    on_strong: str
    page: str = "#FFFFFF"
    on_page: str = "#000000"


@dataclass(frozen=True)
class PhonePalette:
    """Each colour of the phone, ``$phone_text`` in ``phone.qss``; ``shadow`` is ``#aarrggbb``.

    Attributes:
        bezel: The frame.
        top, bottom: The gradient of the display.
        app_bar: The app bar, and good news of no outcome.
        card, field: The grounds of the card and of its fields.
        shadow: What the card casts.
        text, muted: On card and field.
        accent, good, waiting, bad: What can be pressed, and outcomes.
        disabled, on_disabled: A button that cannot be pressed, and its text.
        on_strong: Text on ``accent``, ``good``, ``bad``, ``app_bar`` and the gradient.
    """

    bezel: str = "#12161C"
    top: str = "#1E88E5"
    bottom: str = "#1565C0"
    app_bar: str = "#0D47A1"
    card: str = "#FFFFFF"
    field: str = "#EDF4FC"
    shadow: str = "#48000000"
    text: str = "#1B2430"
    muted: str = "#586473"
    accent: str = "#1565C0"
    good: str = "#17703A"
    waiting: str = "#9A4A05"
    bad: str = "#B3261E"
    disabled: str = "#D5DEE6"
    on_disabled: str = "#4A5563"
    on_strong: str = "#FFFFFF"


LIGHT: Final = Palette(
    window="#F5F7FA",
    panel="#FFFFFF",
    code="#F8FAFC",
    line="#E3E8EF",
    outline="#7F8B99",
    text="#1B2430",
    muted="#586473",
    accent="#1565C0",
    accent_tint="#EAF2FC",
    chosen="#E1EDFB",
    good="#17703A",
    good_tint="#E4F4E9",
    waiting="#9A4A05",
    waiting_tint="#FDF0DF",
    bad="#B3261E",
    bad_tint="#FCE8E6",
    muted_tint="#E3E8EF",
    disabled="#D5DEE6",
    on_disabled="#4A5563",
    on_strong="#FFFFFF",
)
DARK: Final = Palette(
    window="#12161C",
    panel="#1A2028",
    code="#151B22",
    line="#2B343F",
    outline="#6F7D8C",
    text="#E6EBF2",
    muted="#9AA7B5",
    accent="#7DB7F5",
    accent_tint="#1F2D3D",
    chosen="#22354A",
    good="#6FD08F",
    good_tint="#163524",
    waiting="#F2B26B",
    waiting_tint="#3A2A14",
    bad="#F2918A",
    bad_tint="#3D1F1D",
    muted_tint="#2B343F",
    disabled="#2F3A46",
    on_disabled="#B4C0CC",
    on_strong="#12161C",
)
CONTRAST: Final = Palette(
    window="#000000",
    panel="#000000",
    code="#000000",
    line="#FFFFFF",
    outline="#FFFFFF",
    text="#FFFFFF",
    muted="#E6E6E6",
    accent="#8FC7FF",
    accent_tint="#00264D",
    chosen="#003A75",
    good="#7CF29B",
    good_tint="#00330F",
    waiting="#FFD08A",
    waiting_tint="#3D2600",
    bad="#FFB3AD",
    bad_tint="#4D0500",
    muted_tint="#333333",
    disabled="#333333",
    on_disabled="#E6E6E6",
    on_strong="#000000",
)
PHONE: Final = PhonePalette()
_PALETTES: Final = {Choice.LIGHT: LIGHT, Choice.DARK: DARK, Choice.CONTRAST: CONTRAST}

_STATUS_TONES: Final = {
    "UNCONFIRMED": "waiting",
    "FORCE_CHANGE_PASSWORD": "waiting",
    "RESET_REQUIRED": "bad",
    "CONFIRMED": "good",
}

#: The palette in use. Read it where you paint, not where you import.
colors = LIGHT


def color(name: str) -> QColor:
    """A colour of the palette in use, by its name there: ``"bad"``."""
    return QColor(getattr(colors, name))


def status_tone(status: str) -> str | None:
    """Which colour a user's status in the pool has, ``"waiting"``; ``None``: that of other text."""
    return _STATUS_TONES.get(status)


def choice_of(name: str) -> Choice:
    """The choice of this name; the system's palette where there is none."""
    return next((choice for choice in Choice if choice == name), Choice.SYSTEM)


def style_sheet() -> str:
    """The style sheet of desk and phone in the palette in use."""
    phone = {f"phone_{name}": color for name, color in asdict(PHONE).items()}
    sheet = "".join(resource(name).read_text(encoding="utf-8") for name in ("style.qss", "phone.qss"))
    return Template(sheet).substitute(asdict(colors) | phone, icons=_control_icons())


def _control_icons() -> str:
    """A folder with the marks of check boxes and the like, in the palette's colours."""
    # Style sheets take files.
    marks = {
        "check": ("check", colors.on_strong),
        "dot": ("dot", colors.on_strong),
        "tick": ("check", colors.text),
        "up": ("up", colors.muted),
        "down": ("down", colors.muted),
        "phone_down": ("down", PHONE.muted),
    }
    folder = Path(_look.folder.path())
    for file, (name, color) in marks.items():
        drawing = resource(f"icons/{name}.svg").read_text(encoding="utf-8").replace("currentColor", color)
        (folder / f"{file}.svg").write_text(drawing, encoding="utf-8")
    return folder.as_posix()


def dress(app: QApplication, choice: Choice = Choice.LIGHT) -> None:
    """Give the app its look, and keep to the system's scheme where ``choice`` says so."""
    hints = app.styleHints()
    if choice is Choice.SYSTEM:
        hints.unsetColorScheme()
    else:
        is_light = choice is Choice.LIGHT
        hints.setColorScheme(Qt.ColorScheme.Light if is_light else Qt.ColorScheme.Dark)
    _look.choice = choice
    _look.follow(app)
    _look.show()


def on_change(owner: QObject, act: Callable[[], None]) -> None:
    """Call ``act`` now, and after each change of the palette for as long as ``owner`` lives.

    For what holds colours: pixmaps, a widget's own style sheet. What paints reads ``colors`` as it does so.
    """
    now_and_on(_look.changed, owner, act)


class _Look(QObject):
    """The choice, and the palette that follows from it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choice = Choice.LIGHT
        self.folder = QTemporaryDir()
        self.shown: Palette | None = None
        self._followed: QApplication | None = None

    def follow(self, app: QApplication) -> None:
        """Notice when the system's scheme or contrast changes."""
        if self._followed is not app:
            self._followed = app
            hints = app.styleHints()
            hints.colorSchemeChanged.connect(self.show)
            hints.accessibility().contrastPreferenceChanged.connect(self.show)

    @Slot()
    def show(self) -> None:
        """Put the palette on show that is to be seen now."""
        global colors
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        wanted = _PALETTES.get(self.choice) or _palette_of_system(app)
        if wanted is self.shown:
            return
        colors = self.shown = wanted
        app.setPalette(_qt_palette())
        app.setStyleSheet(style_sheet())
        self.changed.emit()


_look = _Look()


def _palette_of_system(app: QApplication) -> Palette:
    hints = app.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def _qt_palette() -> QPalette:
    """What Qt's own style draws with: its colours, in ours."""
    role = QPalette.ColorRole
    palette = QPalette(QColor(colors.window))
    for which, color in {
        role.Window: colors.window,
        role.Base: colors.panel,
        role.AlternateBase: colors.code,
        role.Button: colors.panel,
        role.Text: colors.text,
        role.WindowText: colors.text,
        role.ButtonText: colors.text,
        role.PlaceholderText: colors.muted,
        role.Highlight: colors.accent,
        role.HighlightedText: colors.on_strong,
        role.Accent: colors.accent,
        role.Link: colors.accent,
        role.LinkVisited: colors.accent,
        role.ToolTipBase: colors.panel,
        role.ToolTipText: colors.text,
        role.Mid: colors.outline,
    }.items():
        palette.setColor(which, QColor(color))
    for which in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(colors.on_disabled))
    return palette


def text_on(ground: str) -> str:
    """The colour of text that is best read on ``ground``, a colour of the tester's choice."""
    return max(("#FFFFFF", "#000000"), key=lambda text: contrast(text, ground))


def seen_on(color: str, ground: str, least: float = 3) -> str:
    """``color``, or one as near to it as has this contrast with ``ground``: a tester chose it for another."""
    goal = QColor(text_on(ground))
    for part in range(11):
        mixed = _mixed(QColor(color), goal, part / 10).name()
        if contrast(mixed, ground) >= least:
            return mixed
    return goal.name()


def _mixed(one: QColor, other: QColor, part: float) -> QColor:
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(mine + (theirs - mine) * part) for mine, theirs in pairs))


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
