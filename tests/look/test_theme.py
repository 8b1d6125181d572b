"""The colours: each text and each control can be told from its ground."""

from __future__ import annotations

import re
from dataclasses import asdict, fields
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, QStringListModel, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView, QWidget

import gui
from gui.cognito.environments.environment import PALETTE
from gui.look import theme
from gui.machine.folders import resource
from gui.panels.table import table
from gui.phone.fields import PillField

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

TEXT, LARGE, CONTROL = 4.5, 3.0, 3.0
#: What is drawn by code: foreground, ground, and how far they must be apart.
PAINTED = [
    ("on_strong", "accent", TEXT),  # the main button; selected text in a field
    ("on_strong", "app_bar", TEXT),
    ("on_disabled", "disabled", TEXT),
    ("text", "field", TEXT),
    ("muted", "field", TEXT),  # a placeholder, an icon
    ("accent", "field", CONTROL),  # the selection, the outline of the focus
    ("accent", "panel", CONTROL),
    ("bad", "panel", CONTROL),  # the outline of what is wrong
    ("bad", "field", CONTROL),
    ("on_strong", "phone_top", LARGE),  # the title
    ("on_strong", "phone_bottom", LARGE),
    *(
        (color, ground, TEXT)
        for color in ("text", "good", "waiting", "bad")
        for ground in ("panel", "chosen")
    ),
    ("muted", "panel", TEXT),
    ("muted", "window", TEXT),
    ("muted", "chosen", TEXT),
    ("text", "window", TEXT),
    ("phone_top", "bezel", CONTROL),
    ("phone_bottom", "bezel", CONTROL),
]
#: On what a rule of the style sheet puts its text, where it names no ground of its own.
GROUNDS = {
    "QLabel, QCheckBox, QRadioButton": ("window", "panel", "waiting_tint", "bad_tint"),
    'QLabel[role="heading"]': ("window", "panel"),
    'QLabel[role="caption"]': ("window", "panel"),
    'QLabel[role="title"]': ("phone_top", "phone_bottom"),
    'QLabel[role="problem"], QLabel#capsLockWarning': ("panel",),
    'QLabel[role="note"]': ("panel",),
    "PillField": ("field",),
    "LongTextField, LongTextField:focus": ("field",),
    'QComboBox[role="countryCode"]': ("field",),
    'QPushButton[role="link"]': ("panel",),
    'QPushButton[role="link"]:disabled': ("panel",),
    'QLabel[role="appBarTitle"]': ("app_bar",),
    'QFrame[role="appBar"] QPushButton': ("app_bar",),
    "QFrame#toast QLabel": ("app_bar", "bad", "good"),
    'QPushButton[role="toastAction"]': ("app_bar", "bad", "good"),
    'QPushButton[role="toastDismiss"]': ("app_bar", "bad", "good"),
}


def rules() -> Iterator[tuple[str, dict[str, str]]]:
    """Selector and declarations of each rule of the style sheet, its tokens unfilled."""
    sheet = re.sub(r"/\*.*?\*/", "", resource("style.qss").read_text(encoding="utf-8"), flags=re.DOTALL)
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        pairs = (line.partition(":") for line in body.split(";") if line.strip())
        yield selector.strip(), {name.strip(): value.strip() for name, _, value in pairs}


def apart(foreground: str, ground: str) -> float:
    colors = asdict(theme.colors)
    return theme.contrast(colors[foreground], colors[ground])


def test_contrast_is_that_of_wcag() -> None:
    assert theme.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert theme.contrast("#FFFFFF", "#767676") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize(("foreground", "ground", "least"), PAINTED)
def test_what_is_painted_can_be_told_from_its_ground(foreground: str, ground: str, least: float) -> None:
    assert apart(foreground, ground) >= least


@pytest.mark.parametrize(("selector", "styles"), [*rules()])
def test_every_text_of_the_style_sheet_can_be_read(selector: str, styles: dict[str, str]) -> None:
    for foreground, ground in (("color", "background"), ("selection-color", "selection-background-color")):
        if foreground not in styles:
            continue
        own = styles.get(ground, "transparent")
        grounds = GROUNDS[selector] if own == "transparent" else (own.removeprefix("$"),)
        least = LARGE if 'role="title"' in selector else TEXT
        color = styles[foreground].removeprefix("$")
        assert {on: apart(color, on) for on in grounds if apart(color, on) < least} == {}


def test_every_colour_stands_in_the_theme() -> None:
    literal = re.compile(r"#[0-9A-Fa-f]{6}\b|Qt\.GlobalColor\.(?!transparent)|QColor\(\d")
    root = Path(gui.__file__).parent
    theirs = {root / "look" / "theme.py", root / "cognito" / "environments" / "environment.py"}
    found = [
        f"{file.name}: {line.strip()}"
        for file in [*root.rglob("*.py"), Path(str(resource("style.qss")))]
        if file not in theirs
        for line in file.read_text(encoding="utf-8").splitlines()
        if literal.search(line)
    ]
    assert found == []


@pytest.mark.parametrize("ground", [*PALETTE.values(), "#FFEB3B", "#101010", "#7F7F7F"])
def test_text_on_an_environments_colour_can_be_read(ground: str) -> None:
    assert theme.contrast(theme.text_on(ground), ground) >= TEXT


def test_every_colour_is_one() -> None:
    assert all(QColor(getattr(theme.colors, field.name)).isValid() for field in fields(theme.colors))


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[None]:
    palette, sheet = qapp.palette(), qapp.styleSheet()
    theme.dress(qapp)
    yield
    qapp.setPalette(palette)
    qapp.setStyleSheet(sheet)


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
