"""The field of a password: what is typed is hidden until it is asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.look import theme
from gui.look.clipboard import copy_by_keys, copy_secret, keep_from_middle_click
from gui.look.icons import icon
from gui.look.languages import told_on_phone, written
from gui.phone.inputs.pill import PillField
from gui.phone.picture import SECRET
from gui.phone.wrapping import WrappingLabel
from gui.sentences import N_


class PasswordField(PillField):
    """A pill that hides what is typed, with an eye that shows it (Ctrl+H) and a warning about Caps Lock.

    What is copied of it, also while it is hidden, is a secret on the clipboard.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("lock", parent)
        self.setProperty(SECRET, True)
        keep_from_middle_click(self)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData)
        self.caps_lock_warning = WrappingLabel(N_("Caps Lock is on"))
        self.caps_lock_warning.setObjectName("capsLockWarning")
        self.caps_lock_warning.hide()
        self._eye = QAction(self)
        self._eye.setCheckable(True)
        self._eye.setShortcut("Ctrl+H")
        self._eye.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._eye.setAutoRepeat(False)
        self._eye.toggled.connect(self._show_text)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self._copy = QAction(self)
        self._copy.triggered.connect(self._copy_all)
        self._show_text(shown=False)
        written(self, self._write)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, and see by the letter's case whether Caps Lock is on: no system tells it in the same way."""
        letter = event.text()
        if letter.isalpha() and letter.isascii():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock_warning.setVisible(letter.isupper() != shift)
        elif event.key() == Qt.Key.Key_CapsLock:
            self.caps_lock_warning.hide()
        if not copy_by_keys(self, event):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what a field offers; Qt's own Cut and Copy would not mark the secret as one."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            if action.objectName() in ("edit-cut", "edit-copy"):
                menu.removeAction(action)
        self._copy.setEnabled(bool(self.text()))
        menu.insertActions(menu.actions()[0], [self._copy, self._eye])
        menu.popup(event.globalPos())

    @Slot()
    def _copy_all(self) -> None:
        copy_secret(self.text())

    @Slot(bool)
    def _show_text(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self._eye.setIcon(icon("hide" if shown else "show", theme.PHONE.muted))
        self._write()

    def _write(self) -> None:
        words = told_on_phone(N_("Hide password") if self._eye.isChecked() else N_("Show password"))
        self._eye.setText(words)
        self._eye.setToolTip(f"{words} (Ctrl+H)")
        self._copy.setText(told_on_phone(N_("Copy password")))
