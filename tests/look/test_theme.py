"""The colours: each text and each control can be told from its ground."""

from __future__ import annotations

import re
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, QStringListModel, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLineEdit, QTableView, QWidget

import gui
from gui.cognito.environments.environment import PALETTE
from gui.look import theme
from gui.machine.folders import resource
from gui.panels.table import table
from gui.phone.inputs.pill import PillField

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

TEXT, LARGE, CONTROL = 4.5, 3.0, 3.0
PALETTES = {"light": theme.LIGHT, "dark": theme.DARK, "contrast": theme.CONTRAST}
#: What is drawn on the desk by code: foreground, ground, and how far they must be apart.
PAINTED = [
    ("on_strong", "accent", TEXT),  # the main button; selected text in a field
    ("on_strong", "bad", TEXT),
    ("on_disabled", "disabled", TEXT),
    *((line, ground, CONTROL) for line in ("accent", "outline") for ground in ("window", "panel")),
    *(
        (color, ground, TEXT)
        for color in ("text", "muted", "good", "waiting", "bad")
        for ground in ("window", "panel", "code", "chosen")
    ),
    *((tone, f"{tone}_tint", TEXT) for tone in ("good", "waiting", "bad", "accent")),
    *(
        ("text", ground, TEXT)
        for ground in ("good_tint", "waiting_tint", "bad_tint", "accent_tint", "muted_tint")
    ),
    ("accent", "panel", TEXT),  # a link
    ("accent", "chosen", TEXT),
    ("accent", "code", TEXT),
    ("on_page", "page", TEXT),
]
#: The same on the phone.
PHONE_PAINTED = [
    *(("on_strong", ground, TEXT) for ground in ("accent", "app_bar", "bad", "good")),
    ("on_disabled", "disabled", TEXT),
    *(
        (color, ground, TEXT)
        for color in ("text", "muted", "accent", "good", "waiting", "bad")
        for ground in ("card", "field")
    ),
    ("on_strong", "top", LARGE),  # the title
    ("on_strong", "bottom", LARGE),
    ("top", "bezel", CONTROL),
    ("bottom", "bezel", CONTROL),
]
#: On what a rule of the style sheets puts its text, where it names no ground of its own.
GROUNDS = {
    "QLabel, QCheckBox, QRadioButton, QGroupBox": ("window", "panel", "waiting_tint", "bad_tint"),
    'QLabel[role="heading"]': ("window", "panel"),
    'QLabel[role="caption"]': ("window", "panel"),
    'QLabel[role="problem"]': ("window", "panel"),
    'QLabel[role="note"]': ("window", "panel"),
    'QLabel#mailLargeCode[struck="true"]': ("window", "panel"),
    'QLabel[role="step"]': ("window", "panel"),
    'QPushButton[role="link"]': ("window", "panel"),
    'QPushButton[role="link"]:disabled': ("window", "panel"),
    "QRadioButton[segment]:disabled": ("panel",),
    "QGroupBox::title": ("window",),
    "QHeaderView::section": ("panel",),
    "QMenu::item:disabled": ("panel",),
    "QStatusBar": ("window",),
    "#device QLabel, #device QCheckBox, #device QRadioButton": ("phone_card",),
    '#device QLabel[role="title"]': ("phone_top", "phone_bottom"),
    '#device QLabel[role="caption"]': ("phone_card",),
    '#device QLabel[role="problem"], QLabel#capsLockWarning': ("phone_card",),
    '#device QLabel[role="note"]': ("phone_card",),
    "PillField, PillField:focus": ("phone_field",),
    "LongTextField, LongTextField:focus": ("phone_field",),
    '#device QComboBox[role="countryCode"]': ("phone_field",),
    '#device QPushButton[role="link"]': ("phone_card",),
    '#device QPushButton[role="link"]:disabled': ("phone_card",),
    '#device QLabel[role="appBarTitle"]': ("phone_app_bar",),
    'QFrame[role="appBar"] QPushButton': ("phone_app_bar",),
    "#device QFrame#toast QLabel": ("phone_app_bar", "phone_bad", "phone_good"),
    'QPushButton[role="toastAction"]': ("phone_app_bar", "phone_bad", "phone_good"),
    'QPushButton[role="toastDismiss"]': ("phone_app_bar", "phone_bad", "phone_good"),
}


def rules() -> Iterator[tuple[str, dict[str, str]]]:
    """Selector and declarations of each rule of the style sheets, their tokens unfilled."""
    sheet = "".join(resource(name).read_text(encoding="utf-8") for name in ("style.qss", "phone.qss"))
    sheet = re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        pairs = (line.partition(":") for line in body.split(";") if line.strip())
        yield selector.strip(), {name.strip(): value.strip() for name, _, value in pairs}


def tokens(palette: theme.Palette) -> dict[str, str]:
    return asdict(palette) | {f"phone_{name}": color for name, color in asdict(theme.PHONE).items()}


def apart(foreground: str, ground: str, palette: theme.Palette) -> float:
    colors = tokens(palette)
    return theme.contrast(colors[foreground], colors[ground])


def test_contrast_is_that_of_wcag() -> None:
    assert theme.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert theme.contrast("#FFFFFF", "#767676") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("name", PALETTES)
def test_what_is_painted_can_be_told_from_its_ground(name: str) -> None:
    palette = PALETTES[name]
    pairs = [*PAINTED, *((f"phone_{one}", f"phone_{other}", least) for one, other, least in PHONE_PAINTED)]
    measured = {(one, other): (apart(one, other, palette), least) for one, other, least in pairs}
    assert {pair: found for pair, (found, least) in measured.items() if found < least} == {}


@pytest.mark.parametrize("name", PALETTES)
def test_every_text_of_the_style_sheets_can_be_read(name: str) -> None:
    for selector, styles in rules():
        for foreground, ground in (
            ("color", "background"),
            ("selection-color", "selection-background-color"),
        ):
            if foreground not in styles:
                continue
            own = styles.get(ground, "transparent")
            grounds = GROUNDS[selector] if own == "transparent" else (own.removeprefix("$"),)
            least = LARGE if 'role="title"' in selector else TEXT
            color = styles[foreground].removeprefix("$")
            found = {on: apart(color, on, PALETTES[name]) for on in grounds}
            assert {on: far for on, far in found.items() if far < least} == {}, selector


def test_every_colour_stands_in_the_theme() -> None:
    literal = re.compile(r"#[0-9A-Fa-f]{6}\b|Qt\.GlobalColor\.(?!transparent)|QColor\(\d")
    root = Path(gui.__file__).parent
    theirs = {root / "look" / "theme.py", root / "cognito" / "environments" / "environment.py"}
    found = [
        f"{file.name}: {line.strip()}"
        for file in [*root.rglob("*.py"), resource("style.qss"), resource("phone.qss")]
        if file not in theirs
        for line in file.read_text(encoding="utf-8").splitlines()
        if literal.search(line)
    ]
    assert found == []


@pytest.mark.parametrize("ground", [*PALETTE.values(), "#FFEB3B", "#101010", "#7F7F7F"])
def test_text_on_an_environments_colour_can_be_read(ground: str) -> None:
    assert theme.contrast(theme.text_on(ground), ground) >= TEXT


def test_every_colour_is_one() -> None:
    """So palettes differ in nothing else, and one stands for all where sizes and places are tested."""
    for palette in PALETTES.values():
        assert all(QColor(color).isValid() for color in tokens(palette).values())


def colors_of(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {
        image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())
    }


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("make", [QLineEdit, lambda: PillField("email")])
def test_selected_text_of_a_field_is_drawn_so(qtbot: QtBot, make: type[QLineEdit]) -> None:
    field = make()
    qtbot.addWidget(field)
    field.setText("MMMMMMMM")
    field.selectAll()
    field.show()
    assert {theme.colors.accent, theme.colors.on_strong} <= colors_of(field)


@pytest.mark.usefixtures("dressed")
def test_a_chosen_row_keeps_the_colours_of_its_cells(qtbot: QtBot) -> None:
    class Model(QStringListModel):
        def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # type: ignore[override]
            if role == Qt.ItemDataRole.ForegroundRole:
                return theme.color("waiting")
            return super().data(index, role)

    view: QTableView = table("someTable", "Some", Model(["MMMMMMMM"]), {0: 20})
    qtbot.addWidget(view)
    view.selectRow(0)
    view.show()
    drawn = colors_of(view)
    assert {theme.colors.chosen, theme.colors.waiting} <= drawn
    assert theme.colors.accent not in drawn
