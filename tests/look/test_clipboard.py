"""A secret on the clipboard: marked, taken away again, and nothing else with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from gui.look.clipboard import SECONDS, _Eraser, copy_secret, guard

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def eraser(qapp: QApplication) -> _Eraser:
    copy_secret("hush")
    found = qapp.findChild(_Eraser)
    assert isinstance(found, _Eraser)
    return found


def test_a_secret_is_marked_for_clipboard_managers(eraser: _Eraser) -> None:
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text() == "hush"
    assert copied.data("x-kde-passwordManagerHint").data() == b"secret"
    # By these names Windows knows them: Qt registers there a format by the name that is set.
    assert copied.hasFormat("ExcludeClipboardContentFromMonitorProcessing")
    for kind in ("CanIncludeInClipboardHistory", "CanUploadToCloudClipboard"):
        assert copied.data(kind).data() == (0).to_bytes(4, "little")
    assert (eraser.isActive(), eraser.interval()) == (True, SECONDS * 1000)


def test_it_goes_when_its_time_is_over(eraser: _Eraser) -> None:
    eraser.timeout.emit()
    assert QGuiApplication.clipboard().text() == ""


def test_the_newest_has_the_whole_time(eraser: _Eraser, qapp: QApplication) -> None:
    copy_secret("newer")
    assert len(qapp.findChildren(_Eraser)) == 1
    assert eraser.remainingTime() > (SECONDS - 1) * 1000
    eraser.timeout.emit()
    assert QGuiApplication.clipboard().text() == ""


def test_what_was_copied_meanwhile_stays(eraser: _Eraser) -> None:
    QGuiApplication.clipboard().setText("a request id")
    eraser.timeout.emit()
    assert QGuiApplication.clipboard().text() == "a request id"


def test_it_goes_with_the_app(eraser: _Eraser, qapp: QApplication) -> None:
    qapp.aboutToQuit.emit()
    assert QGuiApplication.clipboard().text() == ""


@pytest.fixture
def guarded(qtbot: QtBot) -> QLineEdit:
    field = QLineEdit("a secret")
    qtbot.addWidget(field)
    guard(field)
    field.show()
    field.selectAll()
    return field


def is_secret(text: str) -> bool:
    copied = QGuiApplication.clipboard().mimeData()
    return copied.text() == text and copied.hasFormat("x-kde-passwordManagerHint")


@pytest.mark.parametrize(("key", "left"), [(Qt.Key.Key_C, "a secret"), (Qt.Key.Key_X, "")])
def test_keys_copy_and_cut_a_guarded_field_as_a_secret(
    qtbot: QtBot, guarded: QLineEdit, key: Qt.Key, left: str
) -> None:
    qtbot.keyClick(guarded, key, Qt.KeyboardModifier.ControlModifier)
    assert is_secret("a secret")
    assert guarded.text() == left


def test_its_menu_copies_as_a_secret(qtbot: QtBot, guarded: QLineEdit) -> None:
    place = QPoint(5, 5)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, guarded.mapToGlobal(place))
    QApplication.sendEvent(guarded, asked)
    (menu,) = (menu for menu in guarded.findChildren(QMenu) if menu.isVisible())
    (copy,) = (action for action in menu.actions() if action.objectName() == "edit-copy")
    copy.trigger()
    menu.close()
    assert is_secret("a secret")


def test_what_is_hidden_is_not_copied(qtbot: QtBot, guarded: QLineEdit) -> None:
    QGuiApplication.clipboard().setText("before")
    guarded.setEchoMode(QLineEdit.EchoMode.Password)
    qtbot.keyClick(guarded, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "before"
