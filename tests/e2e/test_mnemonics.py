"""No two things that can be used at once answer to the same letter: in each menu, window and dialog."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QGroupBox, QLabel, QMenu, QTabBar, QWidget

from gui.look import languages
from tests.pictures.shown import DIALOGS, PANELS, SCREENS
from tests.pictures.stage import close_dialogs, settle, stage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtWidgets import QApplication

    from tests.tester import Desk


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Desk]:
    del qapp
    with stage(tmp_path_factory.mktemp("stage")) as made:
        yield made


@pytest.fixture(params=languages.DESK)
def language(request: pytest.FixtureRequest) -> None:
    languages.use(request.param, request.param)


@pytest.mark.usefixtures("language")
def test_of_a_menus_actions(desk: Desk) -> None:
    found = []
    menus = desk.window.findChildren(QMenu)
    for menu in menus:
        menu.aboutToShow.emit()
        texts = [action.text() for action in menu.actions() if action.isVisible() and action.isEnabled()]
        found += [f"{menu.title() or menu.objectName()}: {twice}" for twice in _twice(texts)]
    assert len(menus) > 5
    assert not found, "\n".join(found)


@pytest.mark.usefixtures("language")
def test_of_what_a_window_and_its_panels_show(desk: Desk) -> None:
    found = []
    for name, show in {**SCREENS, **PANELS}.items():
        show(desk)
        settle(desk)
        texts = [action.text() for action in desk.window.menuBar().actions()]
        found += [f"{name}: {twice}" for twice in _twice([*texts, *_texts(desk.window)])]
    assert not found, "\n".join(found)


@pytest.mark.usefixtures("language")
def test_of_what_a_dialog_shows(desk: Desk) -> None:
    found = []
    for name, show in DIALOGS.items():
        dialog = show(desk)
        found += [f"{name}: {twice}" for twice in _twice(_texts(dialog))]
        close_dialogs(desk)
    assert not found, "\n".join(found)


def _texts(window: QWidget) -> Iterator[str]:
    """What has a letter of its own in ``window``, if it can be used now."""
    for widget in window.findChildren(QWidget):
        if widget.window() is not window or not (widget.isVisible() and widget.isEnabled()):
            continue
        match widget:
            case QLabel() if (buddy := widget.buddy()) and buddy.isEnabled():
                yield widget.text()
            case QAbstractButton():
                yield widget.text()
            case QGroupBox():
                yield widget.title()
            case QTabBar():
                yield from (widget.tabText(number) for number in range(widget.count()))


def _twice(texts: Iterable[str]) -> list[str]:
    by_key = defaultdict(list)
    for text in texts:
        if key := QKeySequence.mnemonic(text).toString():
            by_key[key].append(text)
    return [f"{key} is of {', '.join(having)}" for key, having in by_key.items() if len(having) > 1]
