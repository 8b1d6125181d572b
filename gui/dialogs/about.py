"""About Signup Desk: versions, ready for a report; where its data lie; the licences of what it uses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs.dialog import Dialog, Scrolled
from gui.look import languages, theme
from gui.look.announce import announce
from gui.look.icons import icon
from gui.look.long_text import PlainLabel
from gui.look.pane import Pane
from gui.machine.installed import packages, versions

if TYPE_CHECKING:
    from pathlib import Path

    from gui.machine.installed import Package

_SIZE: Final = QSize(620, 520)
_ICON: Final = 48


class AboutDialog(Dialog):
    """Tells of the app; ``folder`` is where its data lie."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aboutDialog")
        self.setWindowTitle(self.tr("About Signup Desk"))
        self._folder = folder
        self._packages: list[Package] = []
        self.tabs = QTabWidget()
        self.tabs.setObjectName("aboutTabs")
        self.tabs.addTab(Scrolled(self._versions(), theme.SPACE_LARGE), self.tr("&Versions"))
        self.tabs.addTab(self._licences(), self.tr("&Licences"))
        self.tabs.currentChanged.connect(self._fill)
        self.note = PlainLabel()
        self.note.setObjectName("aboutNote")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        action = QDialogButtonBox.ButtonRole.ActionRole
        opens = buttons.addButton(self.tr("&Open the data folder"), action)
        opens.setObjectName("aboutOpenFolder")
        opens.clicked.connect(self._open_folder)
        self._copy = buttons.addButton(self.tr("&Copy for a report"), action)
        self._copy.setObjectName("aboutCopy")
        self._copy.clicked.connect(self._put)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addLayout(self._head())
        rows.addWidget(self.tabs, 1)
        rows.addWidget(self.note)
        rows.addWidget(buttons)
        self.settle(_SIZE)
        self._copy.setFocus()

    def _head(self) -> QHBoxLayout:
        picture = QLabel()
        picture.setPixmap(icon("app", theme.colors.accent).pixmap(_ICON, _ICON))
        name = QLabel("Signup Desk")
        name.setProperty("role", "heading")
        words = PlainLabel(self.tr("Test a mobile app's e-mail sign-up by hand."))
        column = QVBoxLayout()
        column.addWidget(name)
        column.addWidget(words)
        row = QHBoxLayout()
        row.addWidget(picture)
        row.addLayout(column, 1)
        return row

    def _versions(self) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        words = {"System": self.tr("System"), "Display": self.tr("Display")}
        for name, value in versions().items():
            shown = words.get(name, name)
            form.addRow(shown, self._value(value, shown))
        form.addRow(self.tr("Languages"), self._value(" / ".join(languages.in_use()), self.tr("Languages")))
        form.addRow(self.tr("Data folder"), self._value(str(self._folder), self.tr("Data folder")))
        return page

    def _value(self, text: str, name: str) -> PlainLabel:
        label = PlainLabel(text)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setAccessibleName(f"{name}: {text}")
        return label

    def _licences(self) -> QWidget:
        self.list = QListWidget()
        self.list.setObjectName("aboutPackages")
        self.list.setAccessibleName(self.tr("Packages in use"))
        self.text = Pane("aboutLicence", self.tr("Licence of the chosen package"))
        self.list.currentRowChanged.connect(self._show_licence)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self.list)
        parts.addWidget(self.text)
        parts.setChildrenCollapsible(False)
        parts.setContentsMargins(0, theme.SPACE, 0, 0)
        return parts

    @Slot()
    def _fill(self) -> None:
        """List the packages once they are looked at: that reads some hundred files."""
        if self._packages or self.tabs.currentWidget().findChild(QListWidget) is not self.list:
            return
        self._packages = packages()
        for package in self._packages:
            licence = package.licence or self.tr("licence not stated")
            self.list.addItem(f"{package.name} {package.version} · {licence}")
        self.list.setCurrentRow(0)

    @Slot(int)
    def _show_licence(self, row: int) -> None:
        text = self._packages[row].text if row >= 0 else ""
        self.text.show_text(text or self.tr("The text of this licence was not installed with it."))

    @Slot()
    def _put(self) -> None:
        QGuiApplication.clipboard().setText(about_in_lines())
        self._tell(self.tr("Copied: paste it into the report."))

    @Slot()
    def _open_folder(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))):
            self._tell(
                self.tr("No file manager could be started: the folder is {folder}.").format(
                    folder=self._folder
                )
            )

    def _tell(self, words: str) -> None:
        self.note.setText(words)
        announce(self.note, words)


def about_in_lines() -> str:
    """What a report says of the app and the computer: no name of a user, of a folder or of a pool."""
    values = {**versions(), "Languages": " / ".join(languages.in_use())}
    return "\n".join(f"{name}: {value}" for name, value in values.items())
