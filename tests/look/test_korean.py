"""All that the window shows, in Korean: nothing of ours is left in English, and each key has one place."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
    QTableView,
    QWidget,
)

from gui.look import languages
from resources.i18n import extract
from tests.look.test_translations import NAMES
from tests.pictures.shown import DIALOGS, PANELS, SCREENS
from tests.pictures.stage import close_dialogs, settle, stage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tests.tester import Desk

SHOWN: Final = {
    f"{kind}-{name}": show
    for kind, shows in (("screen", SCREENS), ("panel", PANELS), ("dialog", DIALOGS))
    for name, show in shows.items()
}
#: What the stage itself writes, and the name of an environment.
GIVEN: Final = {"A code of another address", "Delete 2", "Delete 2 users for good?", "New session", "Sandbox"}
_MNEMONIC: Final = re.compile(r"&(?!&)")
_KEY: Final = re.compile(r"&([^&\s])")
_PLACEHOLDER: Final = re.compile(r"\{[^{}]*\}")


@pytest.fixture(scope="module")
def desk(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with stage(tmp_path_factory.mktemp("korean")) as desk:
        desk.window.cases.show()  # made in English, as all that stays
        yield desk


@pytest.fixture(scope="module")
def english() -> re.Pattern[str]:
    """Whatever we write in English, with any values."""
    sources = {
        _MNEMONIC.sub("", text)
        for texts in extract.texts().values()
        for _, text in texts
        if text not in NAMES and re.search("[a-z]{3}", _PLACEHOLDER.sub("", text))
    }
    patterns = (".+".join(map(re.escape, _PLACEHOLDER.split(text.strip()))) for text in sources)
    return re.compile("|".join(sorted(patterns)), re.DOTALL)


@pytest.mark.parametrize("name", SHOWN)
def test_nothing_is_left_in_english(desk: Desk, english: re.Pattern[str], name: str) -> None:
    """The window was English until now."""
    languages.use("ko")
    try:
        widget = SHOWN[name](desk)
        settle(desk)
        left = {text for text in words(widget) if english.fullmatch(text.strip())} - GIVEN
        twice = alike(_keyed(widget)) if isinstance(widget, QDialog) else []
    finally:
        close_dialogs(desk)
    assert not left, "\n".join(sorted(left))
    assert not twice


def test_the_letters_of_a_menu_differ(desk: Desk) -> None:
    languages.use("ko")
    menus = [desk.window.menuBar(), *desk.window.findChildren(QMenu)]
    assert not [twice for menu in menus if (twice := alike(action.text() for action in menu.actions()))]


def alike(texts: Iterable[str]) -> list[str]:
    """Those of ``texts`` whose key is another's too."""
    keys = [(text, key[1].upper()) for text in texts if (key := _KEY.search(text))]
    counted = Counter(key for _, key in keys)
    return [text for text, key in keys if counted[key] > 1]


def _keyed(widget: QWidget) -> Iterator[str]:
    """What has a key of its own: buttons, tabs, labels of fields."""
    for each in widget.findChildren(QWidget):
        match each:
            case _ if not each.isVisibleTo(widget):
                pass
            case QAbstractButton():
                yield each.text()
            case QLabel() if each.buddy():
                yield each.text()
            case QTabBar():
                yield from (each.tabText(place) for place in range(each.count()))


def words(widget: QWidget) -> Iterator[str]:
    """All that ``widget`` and what is in it say, to eyes and to a screen reader."""
    yield widget.windowTitle()
    for each in (widget, *widget.findChildren(QWidget)):
        if not each.isVisibleTo(widget):
            continue
        for text in (each.accessibleName(), each.accessibleDescription(), each.toolTip(), *_own(each)):
            yield _MNEMONIC.sub("", text)
    for action in widget.findChildren(QAction):
        yield _MNEMONIC.sub("", action.text())


def _own(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield from re.split("<[^>]*>|\n", widget.text())
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QSpinBox():
            yield widget.suffix()
            yield widget.specialValueText()
        case QGroupBox() | QMenu():
            yield widget.title()
        case QTabBar():
            yield from (widget.tabText(place) for place in range(widget.count()))
        case QComboBox():
            yield from (widget.itemText(row) for row in range(widget.count()))
        case QAbstractItemView() if widget.model():
            yield from _cells(widget.model(), is_table=isinstance(widget, QTableView))


def _cells(model: QAbstractItemModel, *, is_table: bool) -> Iterator[str]:
    root = QModelIndex()
    for column in range(model.columnCount(root) if is_table else 1):
        if is_table:
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount(root)):
            yield str(model.index(row, column).data() or "")
