"""A secret on the clipboard: marked, taken away again, and nothing else with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from gui.look.clipboard import SECONDS, _Eraser, copy_secret

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


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
