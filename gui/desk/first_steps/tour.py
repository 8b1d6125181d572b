"""The tour as a command: takes the first walk, and a picture of each step."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer
from PySide6.QtWidgets import QApplication

from gui.desk.first_steps.walk import Walk, WalkError
from gui.look import pace
from gui.machine.folders import private_opener

if TYPE_CHECKING:
    from pathlib import Path

    from gui.desk.window import Window


class Tour:
    """Walks through the journey of a fresh address, and keeps what it looks like."""

    def __init__(self, window: Window, folder: Path) -> None:
        self._window = window
        self._folder = folder
        self._walk = Walk(window)

    def walk(self) -> int:
        """Go every step, print how each went, and return the exit status: 0, or 1 at the first failure."""
        pace.slide_ms = 0  # the pictures are of pages that stand still
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            print(f"The pictures cannot be saved: {error}.")
            return 1
        for number, stage in enumerate(self._walk.stages, 1):
            try:
                stage.act()
                self._picture(f"{number:02}-{stage.name}.png")
            except WalkError as error:
                with suppress(WalkError):
                    self._save("failed.png")
                print(f"{number} FAILED  {stage.name}: {error}")
                return 1
            print(f"{number} ok      {stage.name}: {stage.done}", flush=True)
        return 0

    def _picture(self, name: str) -> None:
        window = self._window
        self._walk.wait(lambda: not window.reads.is_busy, "the end of all reading")
        QApplication.processEvents()
        self._save(name)

    def _save(self, name: str) -> None:
        """Keep what the window shows, which other users cannot read. Raises WalkError."""
        content, path = QBuffer(), self._folder / name
        self._window.grab().save(content, "PNG")
        try:
            with open(path, "wb", opener=private_opener) as file:
                file.write(content.data().data())
        except OSError as error:
            raise WalkError(f"{path} could not be written: {error.strerror}") from error
