"""The menu of files that were opened or written last, to open them again."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QMainWindow, QMenu

from gui.look.languages import written
from gui.look.long_text import menu_text, plain_tool_tip
from gui.machine.settings import MOST_RECENT, FileKind
from gui.sentences import N_
from gui.visible import visible

if TYPE_CHECKING:
    from gui.machine.settings import Settings

_KEYS: Final = "123456789"


class RecentFiles(QObject):
    """Stands in the menu File. A file that has gone is said, and taken off the list, when it is chosen."""

    #: A path: of an app's config, or of a check list, to be opened.
    config_chosen = Signal(str)
    check_list_chosen = Signal(str)
    #: ``Sentence``: why a file was not opened.
    said = Signal(object)

    def __init__(self, settings: Settings, window: QMainWindow) -> None:
        super().__init__(window)
        self._settings = settings
        self.menu = QMenu(window)
        self.menu.setObjectName("recentMenu")
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._fill)
        file, before = window.findChild(QMenu, "fileMenu"), window.findChild(QAction, "settings")
        assert file is not None
        assert before is not None
        file.insertMenu(before, self.menu)
        written(self, self._write)

    def _write(self) -> None:
        self.menu.setTitle(self.tr("&Recent files"))

    @Slot(str)
    def note_config(self, path: str) -> None:
        """Put an app's config that was read first in the list."""
        self._note(FileKind.CONFIG, path)

    @Slot(str)
    def note_check_list(self, path: str) -> None:
        """Put a check list that was read first."""
        self._note(FileKind.CHECK_LIST, path)

    @Slot(str)
    def note_written(self, path: str) -> None:
        """Put an export or a report that was written first."""
        self._note(FileKind.WRITTEN, path)

    def _note(self, kind: FileKind, path: str) -> None:
        file = (kind, str(Path(path).absolute()))
        others = [each for each in self._settings.recent_files if each != file]
        self._settings.recent_files = [file, *others][:MOST_RECENT]

    @Slot()
    def _fill(self) -> None:
        self.menu.clear()
        files = self._settings.recent_files
        for key, (kind, path) in zip(_KEYS, files, strict=False):
            place = Path(path)
            text = menu_text(f"{place.name} · {self._words(kind)} · {place.parent.name}")
            action = self.menu.addAction(f"&{key}  {text}")
            action.setToolTip(plain_tool_tip(visible(path)))
            action.triggered.connect(partial(self._open, kind, path))
        if not files:
            self.menu.addAction(self.tr("No file yet")).setEnabled(False)
            return
        self.menu.addSeparator()
        self.menu.addAction(self.tr("&Clear the list"), self._clear)

    def _words(self, kind: FileKind) -> str:
        return {
            FileKind.CONFIG: self.tr("config"),
            FileKind.CHECK_LIST: self.tr("check list"),
            FileKind.WRITTEN: self.tr("export"),
        }[kind]

    def _open(self, kind: FileKind, path: str, *_: object) -> None:
        if not Path(path).exists():
            self._settings.recent_files = [
                each for each in self._settings.recent_files if each != (kind, path)
            ]
            words = N_("{file} no longer exists, and was removed from the list of recent files.", file=path)
            self.said.emit(words)
        elif kind is FileKind.CONFIG:
            self.config_chosen.emit(path)
        elif kind is FileKind.CHECK_LIST:
            self.check_list_chosen.emit(path)
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(path)):
            self.said.emit(N_("This computer has no program that opens {file}.", file=path))

    @Slot()
    def _clear(self) -> None:
        self._settings.recent_files = []
