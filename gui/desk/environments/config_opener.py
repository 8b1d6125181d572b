"""Opens or pastes what says which user pool an app works on; where it says several, asks which."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QMimeData, QObject, QUrl, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from gui.dialogs.notice import show_notice
from gui.look.languages import told
from gui.look.long_text import cut
from gui.sentences import N_, Sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.cognito.environments.config_files import ReadConfig


class ConfigOpener(QObject):
    """Reads files and texts; what it refuses it says in a notice over the window."""

    #: ``ReadConfig``: what was read, and chosen where there was a choice.
    opened = Signal(object)
    #: The path of a file that says of a pool.
    file_read = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    @Slot(object)
    def open_dropped(self, urls: Sequence[QUrl]) -> None:
        """Open the file that was dropped, or say why what was dropped is none."""
        if len(urls) != 1:
            self._show_notice(
                N_("{count} files at once: drop the one that holds the app's config.", count=len(urls))
            )
        elif not urls[0].isLocalFile():
            # Not the whole link: what it holds behind the host may be secret.
            where = f"{urls[0].scheme()}://{urls[0].host()}"
            self._show_notice(
                N_(
                    "A link to {where} is not a file of this computer. Save what it shows and drop that "
                    "file, or copy its text and choose 'Paste a mobile app's config'.",
                    where=cut(where, 80),
                )
            )
        else:
            self.open_file(urls[0].toLocalFile())

    @Slot(str)
    def open_file(self, path: str) -> None:
        """Tell what a file says."""
        from gui.cognito.environments.config_files import read_file

        self._tell(lambda: read_file(Path(path)), path)

    @Slot(str)
    def open_text(self, text: str) -> None:
        """Tell what a text says, as it was copied."""
        from gui.cognito.environments.config_files import read

        self._tell(lambda: read(text))

    @Slot()
    def ask_for_file(self) -> None:
        """Have a file chosen, and tell what it says."""
        dialog = QFileDialog(self._window, self.tr("Open a mobile app's config"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        ours = self.tr("Config of a mobile app ({patterns})").format(patterns=_PATTERNS)
        dialog.setNameFilters([ours, self.tr("All files (*)")])
        dialog.setFilter(dialog.filter() | QDir.Filter.Hidden)  # .env
        try:
            chosen = dialog.selectedFiles() if dialog.exec() else []
        finally:
            dialog.deleteLater()
        if chosen:
            self.open_file(chosen[0])

    @Slot()
    def paste(self) -> None:
        """Tell what the clipboard's text, or the file that was copied, says."""
        copied = QApplication.clipboard().mimeData() or QMimeData()
        if copied.hasUrls():  # a file that was copied, not its text
            self.open_dropped(copied.urls())
        elif copied.text().strip():
            self.open_text(copied.text())
        else:
            self._show_notice(N_("The clipboard holds no text: copy the app's config first."))

    def _tell(self, read_all: Callable[[], tuple[ReadConfig, ...]], path: str = "") -> None:
        from gui.cognito.environments.config_files import ConfigError

        try:
            configs = read_all()
        except ConfigError as error:
            self._show_notice(error.sentence)
            return
        if path:
            self.file_read.emit(path)
        config = configs[0] if len(configs) == 1 else self._which(configs)
        if config:
            self.opened.emit(config)

    def _which(self, configs: tuple[ReadConfig, ...]) -> ReadConfig | None:
        from gui.dialogs.environment.which_config import WhichConfigDialog

        dialog = WhichConfigDialog(configs, self._window)
        try:
            return dialog.chosen if dialog.exec() == QDialog.DialogCode.Accepted else None
        finally:
            dialog.deleteLater()  # hidden, it would keep the secrets that were read

    def _show_notice(self, words: Sentence) -> None:
        show_notice(self._window, "environmentNotice", told(words))


#: The files that are read at a glance. ``.env`` and its kin need both: a dialog may take them for hidden
#: files without a name, or for nothing but an ending.
_PATTERNS = (
    "*.json *.json5 *.dart *.js *.mjs *.cjs *.jsx *.ts *.tsx *.env .env .env.* *.yml *.yaml *.toml *.tfvars "
    "*.properties *.xml *.plist *.swift *.kt *.java *.py *.go *.cs *.txt *.md"
)
