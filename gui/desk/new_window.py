"""Another window: a process of its own over the same data, which opens a step below and beside this one."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QProcess, QProcessEnvironment, QRect
from PySide6.QtGui import QGuiApplication

from gui.machine.own_process import own_command

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

#: Tells the new process where it should open: ``x,y`` of its upper left corner.
_PLACE: Final = "SIGNUP_DESK_PLACE"
#: In pixels, to the right and down.
_STEP: Final = 32


class NewWindows:
    """Opens windows from ``window``, each a step further than the last; they go on when it is closed."""

    def __init__(self, window: QWidget, folder: Path) -> None:
        self._window = window
        self._folder = folder
        self._opened = 0

    def open(self) -> None:
        """Start the app once more."""
        process = QProcess()
        environment = QProcessEnvironment.systemEnvironment()
        # A frozen app would take itself for a part of this one.
        environment.insert("PYINSTALLER_RESET_ENVIRONMENT", "1")
        self._opened += 1
        place = self._window.pos() + QPoint(_STEP, _STEP) * self._opened
        environment.insert(_PLACE, f"{place.x()},{place.y()}")
        process.setProcessEnvironment(environment)
        program, *arguments = own_command("--data-dir", str(self._folder.absolute()))
        process.setProgram(program)
        process.setArguments(arguments)
        # Whoever reads what this one writes does not wait for the other.
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.startDetached()


def take_place(window: QWidget) -> None:
    """Move ``window`` to where the one that opened it wants it, if any has; whole on its screen."""
    try:
        x, y = map(int, os.environ.pop(_PLACE, "").split(","))
    except ValueError:
        return
    if not window.isMaximized():
        screen = QGuiApplication.screenAt(QPoint(x, y)) or window.screen()
        window.move(_within(screen.availableGeometry(), QRect(QPoint(x, y), window.frameGeometry().size())))


def _within(area: QRect, wanted: QRect) -> QPoint:
    """The corner of ``wanted``; that of ``area`` where it does not fit."""
    x = wanted.x() if area.left() <= wanted.left() and wanted.right() <= area.right() else area.x()
    y = wanted.y() if area.top() <= wanted.top() and wanted.bottom() <= area.bottom() else area.y()
    return QPoint(x, y)
