"""Every dialog, as it is in use: all of it can be read on a small screen, and each input and button has a name.

In English, in Korean, and in words twice as long, read from the right; at the usual font and at twice its size.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import QCoreApplication, QSize, Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from gui.dialogs.dialog import Dialog
from gui.look import languages
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
def test_every_dialog_can_be_read_whole(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, language: Callable[[], Iterator[None]]
) -> None:
    monkeypatch.setattr(Dialog, "_room", ROOM)
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
        if not isinstance(each, _ASKED) or not each.isVisible() or each.objectName().startswith("qt_"):
            continue
        interface = QAccessible.queryAccessibleInterface(each)
        if interface is not None and not interface.text(QAccessible.Text.Name).strip():
            yield f"{type(each).__name__} {each.objectName()!r} in {each.parent()}"
