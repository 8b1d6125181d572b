"""The dialog that reports a crash, with a report to copy or save. It does not block the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs.about import about_in_lines
from gui.dialogs.dialog import Dialog
from gui.look import theme
from gui.look.announce import announce
from gui.look.icons import icon
from gui.look.long_text import PlainLabel
from gui.look.pane import Pane
from gui.machine.folders import private_opener
from gui.machine.installed import without_places

if TYPE_CHECKING:
    from collections.abc import Callable

_SIZE: Final = QSize(640, 420)
_ICON: Final = 32


class CrashDialog(Dialog):
    """Says what happened; whoever mends it is helped by the report, which holds no value and no name."""

    def __init__(self, file: Path, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("crashNotice")
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._file = file
        self._about = about_in_lines()
        self.words = PlainLabel()
        self.words.setObjectName("crashWords")
        self.report = Pane("crashReport", self.tr("Report"))
        self.note = PlainLabel()
        self.note.setObjectName("crashNote")
        picture = QLabel()
        picture.setPixmap(icon("error", theme.colors.bad).pixmap(_ICON, _ICON))
        head = QHBoxLayout()
        head.addWidget(picture)
        head.addWidget(self.words, 1)
        label = QLabel(self.tr("&Report, without what was typed or answered"))
        label.setBuddy(self.report)
        rows = QVBoxLayout(self)
        rows.addLayout(head)
        rows.addWidget(label)
        rows.addWidget(self.report, 1)
        rows.addWidget(self.note)
        rows.addWidget(self._buttons())
        self.settle(_SIZE)

    def show_crashes(self, words: str, lines: str, *, is_written: bool) -> None:
        """Say ``words``, and show the code that led there; ``is_written``: the file has the details too."""
        if self.words.text() != words:
            self.words.setText(words)
            announce(self, words, is_urgent=True)
        # What comes again is counted while the report is read.
        bar = self.report.verticalScrollBar()
        place = bar.value()
        self.report.show_text(f"{self._about}\n\n{without_places(lines)}")
        bar.setValue(place)
        where = (
            self.tr("The details are in {file}.")
            if is_written
            else self.tr("The details could not be written to {file}.")
        )
        self.note.setText(where.format(file=self._file))

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for name, words, act in (
            ("crashCopy", self.tr("&Copy"), self._copy),
            ("crashSave", self.tr("&Save…"), self._save),
            ("crashFolder", self.tr("&Open the folder"), self._open_folder),
        ):
            self._add(buttons, name, words, act)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        return buttons

    def _add(self, buttons: QDialogButtonBox, name: str, words: str, act: Callable[[], None]) -> None:
        button: QPushButton = buttons.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(act)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self._tell(self.tr("Copied: paste it into the report."))

    @Slot()
    def _save(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the report"), "signup-desk-crash.txt")
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Write the report to a file, and say how that went."""
        try:
            with open(path, "w", encoding="utf-8", opener=private_opener) as file:
                file.write(self.report.toPlainText() + "\n")
        except OSError as error:
            words = self.tr("{file} cannot be written: {why}.")
            self._tell(words.format(file=path, why=error.strerror))
        else:
            self._tell(self.tr("Saved: {file}").format(file=path))

    @Slot()
    def _open_folder(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file.parent))):
            self._tell(
                self.tr("No file manager could be started: the file is {file}.").format(file=self._file)
            )

    def _tell(self, words: str) -> None:
        self.note.setText(words)
        announce(self.note, words)
