"""Every dialog, as it is in use, can be read whole on a small screen, and each input and button has a name.

In English, in Korean, and in words half as long again, read from the right; at the usual font and at twice
its size.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTextEdit,
    QWidget,
)

from gui.dialogs.dialog import Dialog
from gui.look import languages, theme
from tests.layout_checks import assert_nothing_cut_off, assert_nothing_overlaps
from tests.pictures.shown import DIALOGS, PANELS, SCREENS
from tests.pictures.stage import close_dialogs, settle, stage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.tester import Desk

#: What a window's frame and the desk's bars leave of 1,024 x 700 pixels.
ROOM: Final = QSize(1004, 620)
_ASKED: Final = (
    QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit,
)  # fmt: skip


class _Longer(QTranslator):
    """Makes each text of the desk half as long again, as German may, and is marked at both ends."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        del context, disambiguation, n
        return f"[{text}{' ~~~' * (len(text) // 8)}]" if text else ""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Desk]:
    del qapp
    with stage(tmp_path_factory.mktemp("stage")) as made:
        yield made


@pytest.fixture(autouse=True)
def small_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """For each test: a dialog that stays alive keeps the size that it had on a larger one."""
    monkeypatch.setattr(Dialog, "_room", ROOM)


@contextmanager
def english() -> Iterator[None]:
    yield


@contextmanager
def korean() -> Iterator[None]:
    languages.use("ko")
    yield
    languages.use("en")


@contextmanager
def mirrored() -> Iterator[None]:
    translator = _Longer()
    QCoreApplication.installTranslator(translator)
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    languages._languages.changed.emit()
    yield
    QCoreApplication.removeTranslator(translator)
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    languages._languages.changed.emit()


@pytest.mark.timeout(240)
@pytest.mark.parametrize("language", [english, korean, mirrored], ids=lambda each: each.__name__)
def test_every_dialog_can_be_read_whole(desk: Desk, language: Callable[[], Iterator[None]]) -> None:
    found = []
    with language():  # type: ignore[attr-defined]
        for name, show in DIALOGS.items():
            dialog = show(desk)
            for percent in (100, 200):
                font = QApplication.font()
                font.setPointSizeF(font.pointSizeF() * percent / 100)
                dialog.setFont(font)
                found += [f"{name} at {percent} %: {problem}" for problem in _problems(dialog)]
            dialog.setFont(QApplication.font())
            close_dialogs(desk)
    assert not found, "\n".join(found)


def _problems(dialog: QWidget) -> Iterator[str]:
    for check in (assert_nothing_cut_off, assert_nothing_overlaps):
        try:
            check(dialog)
        except AssertionError as error:
            yield from str(error).splitlines()
    size = dialog.size()
    if size != size.boundedTo(ROOM):
        yield f"it is of {size.width()} x {size.height()}"


def test_each_input_and_button_has_a_name(desk: Desk) -> None:
    found = []
    for name, show in {**DIALOGS, **SCREENS, **PANELS}.items():
        widget = show(desk)
        settle(desk)
        found += [f"{name}: {unnamed}" for unnamed in _unnamed(widget)]
        close_dialogs(desk)
    assert not found, "\n".join(found)


def _unnamed(widget: QWidget) -> Iterator[str]:
    for each in widget.findChildren(QWidget):
        # Headings of a table, and what Qt makes inputs of.
        is_part = isinstance(each, QHeaderView) or each.objectName().startswith("qt_")
        if is_part or not isinstance(each, _ASKED) or not each.isVisible():
            continue
        interface = QAccessible.queryAccessibleInterface(each)
        if interface is not None and not interface.text(QAccessible.Text.Name).strip():
            yield f"{type(each).__name__} {each.objectName()!r} in {each.parent()}"


def test_a_switch_of_language_and_theme_loses_nothing_that_was_typed(desk: Desk, qapp: QApplication) -> None:
    """In the dialogs that stay open beside the window."""
    typed = {
        "pool-new": {
            "poolName": "Mine", "poolEmailSubject": "Your code", "poolRules": "{ no JSON yet",
            "poolAttributeName": "custom:size", "poolAttributeLeast": "3", "poolLength": "14",
        },
        "make-users": {
            "makeUsersPattern": "a{n}@b.io", "makeUsersAttributes": "name=Ada", "makeUsersCount": "77",
        },
        "user": {"userPassword": "typed in part", "userNewAttribute": "locale"},
        "sandbox": {"faultCode": "MyOwnException", "faultTimes": "3"},
        "sessions": {"sessionsSearch": "codes"},
    }  # fmt: skip
    said = {}
    for name, values in typed.items():
        dialog = DIALOGS[name](desk)
        for field, value in values.items():
            _put(dialog, field, value)
        said[name] = dialog, dialog.windowTitle()
    languages.use("ko")
    theme.dress(qapp, theme.Choice.DARK)
    for name, (dialog, title) in said.items():
        assert dialog.windowTitle() != title
        assert {field: _read(dialog, field) for field in typed[name]} == typed[name]
    languages.use("en")
    theme.dress(qapp, theme.Choice.LIGHT)
    for name, (dialog, title) in said.items():
        assert dialog.windowTitle() == title
        assert {field: _read(dialog, field) for field in typed[name]} == typed[name]
    close_dialogs(desk)


def _field(dialog: QWidget, name: str) -> QWidget:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    found = dialog.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def _put(dialog: QWidget, name: str, value: str) -> None:
    match _field(dialog, name):
        case QSpinBox() as box:
            box.setValue(int(value))
        case QComboBox() as box:
            box.setCurrentText(value)
        case QPlainTextEdit() as edit:
            edit.setPlainText(value)
        case QLineEdit() as line:
            line.setText(value)


def _read(dialog: QWidget, name: str) -> str:
    match _field(dialog, name):
        case QSpinBox() as box:
            return str(box.value())
        case QComboBox() as box:
            return box.currentText()
        case QPlainTextEdit() as edit:
            return edit.toPlainText()
        case QLineEdit() as line:
            return line.text()
        case _:
            return ""
