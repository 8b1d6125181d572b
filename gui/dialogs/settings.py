"""Asks for what the tester prefers: looks, languages, time-outs, new addresses, how long records stay."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gui.cognito.environments.address_pattern import USUAL_PATTERN
from gui.cognito.environments.environment import Environment, Timeouts
from gui.dialogs.dialog import ACCEPT, REJECT, Dialog, Foot, Scrolled
from gui.dialogs.environment.address_pattern import PatternNote
from gui.look import theme
from gui.look.choices import desk_languages, phone_languages, themes
from gui.machine.settings import MOST_DAYS, MOST_SECONDS, Preferences

if TYPE_CHECKING:
    from collections.abc import Mapping

_WIDTH: Final = 560
_SANDBOX: Final = Environment("", "", "", "", is_sandbox=True)


class SettingsDialog(Dialog):
    """Asks for ``Preferences``."""

    def __init__(self, shown: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settingsDialog")
        self.setWindowTitle(self.tr("Settings"))
        self._theme = _choice("theme", self.tr("Theme"), themes(), shown.theme)
        self._language = _choice("language", self.tr("Language"), desk_languages(), shown.language)
        self._phone_language = _choice(
            "phoneLanguage", self.tr("Phone's language"), phone_languages(), shown.phone_language
        )
        timeouts = shown.timeouts
        self._connect = self._seconds("connectTimeout", self.tr("Wait for the connection"), timeouts.connect)
        self._read = self._seconds("readTimeout", self.tr("Wait for the reply"), timeouts.read)
        content = QWidget()
        form = QFormLayout(content)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Theme"), self._theme)
        form.addRow(self.tr("&Language"), self._language)
        form.addRow(self.tr("&Phone's language"), self._phone_language)
        self._reduces_motion = QCheckBox(self.tr("Reduce &motion"))
        self._reduces_motion.setObjectName("reducesMotion")
        self._reduces_motion.setToolTip(
            self.tr("The phone's pages change at once, also where the system moves")
        )
        self._reduces_motion.setChecked(shown.reduces_motion)
        form.addRow("", self._reduces_motion)
        form.addRow(self.tr("Wait for the co&nnection"), self._connect)
        form.addRow(self.tr("Wait for the &reply"), self._read)
        self.pattern = QLineEdit(shown.sandbox_pattern)
        self.pattern.setObjectName("sandboxPattern")
        self.pattern.setAccessibleName(self.tr("New addresses in the sandbox"))
        self.pattern.setPlaceholderText(USUAL_PATTERN)
        self.pattern.setMinimumWidth(
            self.fontMetrics().horizontalAdvance(USUAL_PATTERN) + 2 * theme.SPACE_LARGE
        )
        self._note = PatternNote(self.pattern)
        self._note.setObjectName("sandboxPatternNote")
        self._note.setMinimumWidth(_WIDTH // 2)
        form.addRow(self.tr("New addresses in the &sandbox"), self.pattern)
        form.addRow("", self._note)
        self._days = QSpinBox()
        self._days.setObjectName("daysKept")
        self._days.setAccessibleName(self.tr("Keep the record of a session for"))
        self._days.setRange(1, MOST_DAYS)
        self._days.setSuffix(self.tr(" days"))
        self._days.setValue(shown.days_kept)
        form.addRow(self.tr("&Keep the record of a session for"), self._days)
        self.save, self.cancel = QPushButton(self.tr("Sa&ve")), QPushButton(self.tr("&Cancel"))
        buttons = Foot((self.save, ACCEPT), (self.cancel, REJECT))
        self.save.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(Scrolled(content), 1)
        layout.addWidget(buttons)
        self.pattern.textChanged.connect(self._show_note)
        self._show_note()
        self.settle(QSize(_WIDTH, 0))

    @property
    def preferences(self) -> Preferences:
        """What was chosen and typed."""
        return Preferences(
            self._theme.currentData(),
            self._language.currentData(),
            self._phone_language.currentData(),
            Timeouts(connect=self._connect.value(), read=self._read.value()),
            self._pattern,
            self._days.value(),
            self._reduces_motion.isChecked(),
        )

    @Slot()
    def accept(self) -> None:
        """Close, unless the pattern gives no address."""
        if self._show_note():
            super().accept()
        else:
            self.pattern.setFocus()

    @property
    def _pattern(self) -> str:
        return self.pattern.text().strip()

    @Slot()
    def _show_note(self) -> bool:
        return self._note.show_pattern(self._pattern, _SANDBOX)

    def _seconds(self, name: str, accessible_name: str, value: float) -> QDoubleSpinBox:
        box = QDoubleSpinBox()
        box.setObjectName(name)
        box.setAccessibleName(accessible_name)
        box.setRange(0.5, MOST_SECONDS)
        box.setDecimals(1)
        box.setSuffix(self.tr(" s"))
        box.setValue(value)
        return box


def _choice(name: str, accessible_name: str, offered: Mapping[str, str], chosen: str) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    box.setAccessibleName(accessible_name)
    # A long choice must not set the width.
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(16)
    for value, words in offered.items():
        box.addItem(words, str(value))
    box.setCurrentIndex(max(0, box.findData(str(chosen))))
    return box
