"""Asks which of several user pools and app clients is meant, where a file names more than one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from gui.dialogs.dialog import ACCEPT, REJECT, Dialog, Foot
from gui.look import theme
from gui.look.languages import told
from gui.look.long_text import PlainLabel, cut

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.cognito.environments.reading.result import ReadConfig

_WIDTH: Final = 620
#: More rows than so many are scrolled.
_MOST_ROWS: Final = 8
#: Longer names and ids than so many characters are cut.
_LONGEST: Final = 60


class WhichConfigDialog(Dialog):
    """A list with one row for each; below it stands where the current row was read. Enter chooses it."""

    def __init__(self, configs: Sequence[ReadConfig], parent: QWidget | None) -> None:
        """Offer ``configs``, the first of them chosen."""
        super().__init__(parent)
        self.setObjectName("whichConfigDialog")
        self.setWindowTitle(self.tr("Which user pool?"))
        self._configs = configs
        self._rows = QListWidget()
        self._rows.setObjectName("whichConfigRows")
        self._rows.setAccessibleName(self.tr("User pools and app clients"))
        self._rows.addItems([self._words(config) for config in configs])
        label = QLabel(self.tr("It names &several user pools or app clients. Which of them is meant?"))
        label.setBuddy(self._rows)
        label.setWordWrap(True)
        self._source = PlainLabel()
        self._source.setObjectName("whichConfigSource")
        self._source.setProperty("role", "caption")
        layout = QVBoxLayout(self)
        layout.addWidget(label)
        layout.addWidget(self._rows)
        # The style knows only now that they stand in a dialog.
        self._rows.ensurePolished()
        self._rows.doItemsLayout()
        height = self._rows.sizeHintForRow(0) * min(len(configs), _MOST_ROWS)
        self._rows.setFixedHeight(height + 4 * self._rows.frameWidth() + theme.SPACE)
        layout.addWidget(self._source)
        layout.addStretch()
        layout.addWidget(self._buttons())
        self._choose.setDefault(True)
        self._rows.currentRowChanged.connect(self._show_source)
        self._rows.itemActivated.connect(self.accept)
        self._rows.setCurrentRow(0)
        self._rows.setFocus()
        self.settle(QSize(_WIDTH, 0))

    @property
    def chosen(self) -> ReadConfig:
        """What the current row offers."""
        return self._configs[self._rows.currentRow()]

    @Slot(int)
    def _show_source(self, row: int) -> None:
        words = "\n".join(told(note) for note in self._configs[row].notes)
        self._source.setText(words)
        self._rows.setAccessibleDescription(words)

    def _words(self, config: ReadConfig) -> str:
        environment = config.environment
        ids = self.tr("{pool}, app client {client}").format(
            pool=cut(environment.user_pool_id or "?", _LONGEST),
            client=cut(environment.client_id or "?", _LONGEST),
        )
        if config.client_secret:
            ids = self.tr("{ids} with its secret").format(ids=ids)
        return f"{cut(config.label, _LONGEST)} · {ids}" if config.label else ids

    def _buttons(self) -> Foot:
        self._choose = QPushButton(self.tr("&Choose"))
        self._choose.setObjectName("whichConfigChoose")
        self._choose.clicked.connect(self.accept)
        cancel = QPushButton(self.tr("Ca&ncel"))
        cancel.setObjectName("whichConfigCancel")
        cancel.clicked.connect(self.reject)
        return Foot((self._choose, ACCEPT), (cancel, REJECT))
